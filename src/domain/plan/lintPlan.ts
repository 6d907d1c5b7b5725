import type { Finding } from "../finding";
import type { LocalizedText } from "../LocalizedText";
import { foldText } from "../text/foldText";
import { describeTarget } from "./describeTarget";
import { lintText } from "./lintText";
import { effectiveComparator } from "./makeIndicator";
import type { Indicator, Plan } from "./Plan";
import { targetValues } from "./targetValues";

/**
 * What a careful deputy would mark in the margin before signing. With the plan's text also what only the words show:
 * stale years, one document cited with two dates, mixed decimal marks, repeated section numbers.
 */
export function lintPlan(plan: Plan, text?: string): readonly Finding[] {
  return [
    ...plan.indicators.flatMap((indicator) => lintIndicator(indicator, plan)),
    ...lintPairs(plan.indicators),
    ...(text === undefined ? [] : lintText(text, plan)),
  ];
}

function lintIndicator(indicator: Indicator, plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  const { unit, deadline } = indicator;
  const needsUnit = indicator.target.form === "threshold" || indicator.target.form === "band" || indicator.target.form === "every-unit";
  if (needsUnit && unit.trim() === "") found.push(lint(indicator, "error", { vi: `Chỉ tiêu ${label(indicator)} không ghi đơn vị tính.`, en: `Target ${label(indicator)} has no unit of measure.` }, { vi: "Thêm đơn vị tính (%, ‰, người …); thiếu nó thì không biết so với số nào.", en: "Add the unit; without it no figure can be compared." }));
  if (deadline !== null && deadline > plan.period.to) found.push(lint(indicator, "warning", { vi: `Chỉ tiêu ${label(indicator)} có hạn ${year(deadline)}, sau khi kế hoạch kết thúc (${year(plan.period.to)}).`, en: `Target ${label(indicator)} is due ${year(deadline)}, after the plan ends (${year(plan.period.to)}).` }, { vi: "Cần mức phải đạt trong thời gian của kế hoạch này, hoặc bỏ chỉ tiêu khỏi đánh giá cuối kỳ.", en: "Name the level for this plan's own period." }));
  if (deadline !== null && deadline < plan.period.from) found.push(lint(indicator, "warning", { vi: `Chỉ tiêu ${label(indicator)} có hạn ${year(deadline)}, trước khi kế hoạch bắt đầu (${year(plan.period.from)}).`, en: `Target ${label(indicator)} was due ${year(deadline)}, before the plan begins (${year(plan.period.from)}).` }, { vi: "Kiểm tra lại năm; có thể chép từ kế hoạch cũ.", en: "Check the year; it may be copied from an old plan." }));
  const { value } = targetValues(indicator.target);
  const isShare = indicator.per === 100 && indicator.target.form !== "ratio" && indicator.target.form !== "relative";
  if (isShare && value > 100) found.push(lint(indicator, "warning", { vi: `Chỉ tiêu ${label(indicator)} đòi ${value} %, một tỷ lệ không thể vượt 100 %.`, en: `Target ${label(indicator)} asks for ${value} %, more than a share can be.` }, { vi: "Kiểm tra dấu thập phân hoặc đơn vị tính.", en: "Check the decimal mark or the unit." }));
  if (isShare && value === 100 && effectiveComparator(indicator.target) === ">") found.push(lint(indicator, "error", { vi: `Chỉ tiêu ${label(indicator)} đòi trên 100 %, không ai đạt được.`, en: `Target ${label(indicator)} asks for over 100 %, which nobody can reach.` }, { vi: "Đổi thành 100 %.", en: "Change it to 100 %." }));
  if ((indicator.target.form === "increment" || indicator.target.form === "relative") && indicator.baseline === null && !(indicator.target.form === "increment" && indicator.target.baseline !== null)) {
    found.push(lint(indicator, "info", { vi: `Chỉ tiêu ${label(indicator)} so với một số gốc mà kế hoạch không ghi.`, en: `Target ${label(indicator)} is measured against a base the plan does not give.` }, { vi: "Ghi số gốc vào cột Số gốc; thiếu nó thì chỉ báo được “chưa có gốc”.", en: "Enter it in the column Baseline." }));
  }
  if (indicator.ambiguous) found.push(lint(indicator, "info", { vi: `Câu của chỉ tiêu ${label(indicator)} đọc được hai cách. Đang hiểu: ${describeTarget(indicator).vi}.`, en: `The words of target ${label(indicator)} have two readings. Taken as: ${describeTarget(indicator).en}.` }, { vi: "Xác nhận hoặc sửa ở bảng Kế hoạch.", en: "Confirm or correct it in the plan table." }));
  return found;
}

/** Two targets for the same thing with limits that differ, or that nobody can meet at once. */
function lintPairs(indicators: readonly Indicator[]): readonly Finding[] {
  const found: Finding[] = [];
  const byName = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = `${foldText(indicator.name)}|${foldText(indicator.unit)}|${indicator.target.form}`;
    byName.set(key, [...(byName.get(key) ?? []), indicator]);
  }
  for (const group of byName.values()) {
    group.forEach((second, index) => {
      const first = group.slice(0, index).find((one) => one.deadline === second.deadline && describeTarget(one).vi !== describeTarget(second).vi);
      if (first) found.push(lint(second, "error", { vi: `Hai chỉ tiêu cùng tên nhưng khác mức: ${label(first)} “${describeTarget(first).vi}” và ${label(second)} “${describeTarget(second).vi}”.`, en: `Two targets of one name differ: ${label(first)} “${describeTarget(first).en}” and ${label(second)} “${describeTarget(second).en}”.` }, { vi: "Giữ một mức; nếu là hai đối tượng thì ghi rõ trong tên.", en: "Keep one, or name the two populations." }));
    });
  }
  return found;
}

function lint(indicator: Indicator, severity: Finding["severity"], message: LocalizedText, advice: LocalizedText): Finding {
  const place = indicator.line === null ? null : { vi: ` (dòng ${indicator.line})`, en: ` (line ${indicator.line})` };
  return { code: "plan.lint", severity, at: null, message: { vi: message.vi + (place?.vi ?? ""), en: message.en + (place?.en ?? "") }, advice };
}

function label(indicator: Indicator): string {
  const name = indicator.name.length > 70 ? `${indicator.name.slice(0, 70).replace(/\s\S*$/u, "")} …` : indicator.name;
  return `${indicator.code} “${name}”`;
}

function year(date: string): string {
  return date.slice(0, 4);
}
