import { STAND_BEHIND } from "./accept";
import { timeMentions, type TimeMention } from "./deadline";
import { everyUnit } from "./everyUnit";
import type { Find } from "./Find";
import { isOnlyCues, nounFollows, relate, type Relation } from "./gaps";
import { isPast } from "./history";
import { makeFind } from "./makeFind";
import { whyNotFigure } from "./negatives";
import { readQuantity, type Quantity } from "./quantity";
import type { Piece } from "./splitSentences";
import type { Token } from "./tokenize";
import { COMPARED, HEADS } from "./vocabulary";
import { withPeriodBefore } from "./unit";
import { readWholes } from "./wholes";
import { readZeroEvents } from "./zeroEvents";

/** What is known where a sentence part stands. */
export interface PieceContext {
  /** Words before a colon that are the shared head of what follows (`Tỷ lệ trẻ em suy dinh dưỡng:`). */
  readonly head: readonly Token[] | null;
  /** First year of the plan; figures of earlier years are history. */
  readonly planFrom: number | null;
  /** Its sentence began by telling the past. */
  readonly isPastSentence: boolean;
  /** Under a heading of aims; outside it counts of activities are only candidates. */
  readonly isAim: boolean;
  /** The part before it, in the same sentence, was a zero-event. */
  readonly isAfterEvent: boolean;
  /** Under a heading that is about money. */
  readonly isFinance: boolean;
}

/** One figure with the words that belong to it. */
export interface Statement {
  readonly quantity: Quantity;
  /** Token ranges, half-open: the words before the figure and behind it that are its own. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  readonly isValueFirst: boolean;
  readonly inner: Quantity | null;
  readonly baseline: number | null;
  /** Which of several figures that share a name, counted from 0, and how many there are. */
  readonly share: readonly [number, number];
  readonly every: string | null;
}

export interface PieceReading {
  readonly finds: readonly Find[];
  /** Figures it tells of the past, as `value|unit`. */
  readonly told: readonly string[];
  readonly head: readonly Token[] | null;
  readonly isPast: boolean;
  /** It said that something must not happen; the next part may leave those words out. */
  readonly lastEvent: boolean;
}

/** Reads the targets of one sentence part. */
export function readPiece(piece: Piece, context: PieceContext): PieceReading {
  const { tokens } = piece;
  const times = timeMentions(tokens);
  const events = readZeroEvents(piece, context);
  const quantities = figures(tokens, times).filter((quantity) => !events.some((event) => event.from <= quantity.at && quantity.at < event.to));
  const colon = headColon(tokens, quantities[0]?.start ?? tokens.length);
  const head = colon > 0 && HEADS.find(tokens, 0, colon) >= 0 ? tokens.slice(Math.max(0, colon - 30), colon) : context.head;
  const finds: Find[] = context.isPastSentence ? [] : events.map((event) => event.find);
  let countedIn: string | null = null;
  const told: string[] = [];
  let isPastPart = context.isPastSentence || piece.parent !== null && quantities.length > 0 && isPast([...piece.parent, ...tokens], piece.parent.length + (quantities[0]?.start ?? 0), times, null) ;
  for (const statement of statements(tokens, quantities, times)) {
    const past = isPast(tokens, statement.baseline === null ? statement.quantity.start : statement.before[1], times, context.planFrom) || isDone(tokens, statement);
    if (past) isPastPart = true;
    else if (isPastPart && isWished(tokens, statement, times, context.planFrom)) isPastPart = false;
    if (isPastPart) {
      told.push(`${statement.quantity.value}|${statement.quantity.unit}`);
      continue;
    }
    const find = makeFind({ tokens, times, statement, colon, head, parent: piece.parent, context, countedIn });
    if (find) finds.push(find);
    if (find && statement.quantity.kind === "count" && find.confidence >= STAND_BEHIND) countedIn = find.unit;
  }
  if (!isPastPart) finds.push(...readWholes(tokens, quantities, context));
  return { finds, told, lastEvent: events.length > 0, head: finds.length > 0 || piece.announces ? head : context.head, isPast: isPastPart };
}

/** All figures that could be aimed at; what is no figure is passed over. */
function figures(tokens: readonly Token[], times: readonly TimeMention[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  let compared = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (COMPARED.matchAt(tokens, index) > 0) compared = index;
    // `so với 12 %` is the base; behind `so với năm trước` the change itself may follow.
    if (compared >= 0 && index > compared && ["năm", "cùng", "trước", "giai", "quý", "tháng"].includes(token.fold)) compared = -1;
    if (token.kind === "mark" && (token.fold === "," || token.fold === ":")) compared = -1;
    if (token.kind !== "number" || times.some((mention) => mention.start <= index && index < mention.end)) continue;
    if (compared >= 0 && index - compared > 5) compared = -1;
    if (compared >= 0 || whyNotFigure(tokens, index, from, tokens.length) !== null) continue;
    const quantity = readQuantity(tokens, index, from, tokens.length);
    if (quantity === null) continue;
    found.push(withPeriodBefore(quantity, tokens, from, quantity.start));
    from = quantity.end;
    index = Math.max(index, lastTokenOf(quantity, index));
  }
  return found;
}

function lastTokenOf(quantity: Quantity, index: number): number {
  return quantity.end > index + 1 ? quantity.end - 1 : index;
}

/** A colon before the first figure; -1 when there is none. */
function headColon(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) if (tokens[index]?.kind === "mark" && tokens[index]?.fold === ":") return index;
  return -1;
}

/** Gives every figure the words that are its own, and joins what belongs together. */
function statements(tokens: readonly Token[], quantities: readonly Quantity[], times: readonly TimeMention[]): readonly Statement[] {
  const result: Statement[] = [];
  let start = 0;
  let isFirst = false;
  let skipTo = -1;
  quantities.forEach((quantity, index) => {
    if (index < skipTo) return;
    const group: Quantity[] = [quantity];
    let inner: Quantity | null = null;
    let baseline: number | null = null;
    let next: Relation | null = null;
    isFirst = isOnlyCues(tokens, start, quantity.start, times) && nounFollows(tokens, quantity, tokens.length, times);
    let cursor = index + 1;
    let main = quantity;
    let last = quantity;
    for (; cursor < quantities.length; cursor += 1) {
      const other = quantities[cursor];
      if (other === undefined) break;
      const relation = relate(tokens, last, other, times, isFirst, tokens.length);
      if (relation.kind === "own") {
        next = relation;
        break;
      }
      if (relation.kind === "same-name") {
        if (main.isFrom && group.length === 1 && main.period === null) {
          baseline = main.value;
          group[0] = other;
          main = other;
        } else group.push(other);
      } else if (relation.kind === "inner") {
        if (isMainBehind(tokens, start, main, other)) {
          inner = main;
          group[0] = other;
          main = other;
        } else inner = other;
      } else if (isMainBehind(tokens, start, main, other)) {
        group[0] = other;
        main = other;
      }
      last = other;
    }
    skipTo = cursor;
    // `sàng lọc 4 bệnh là 81 %`: beside a share, a count in the same words only describes.
    if (group.some((one) => isShare(one)) && group.some((one) => !isShare(one) && one.kind !== "bare")) {
      const shares = group.filter((one) => isShare(one) || one.kind === "bare" || (one.kind === "frequency" && tokens[one.end]?.fold === ","));
      group.splice(0, group.length, ...shares);
    }
    const stop = next?.kind === "own" ? next.at : tokens.length;
    group.forEach((one, place) => {
      const own = isFirst ? tokens.length : stop;
      result.push({
        quantity: { ...withUnitOf(one, group), isMore: one.isMore || (quantity.isMore && place > 0) },
        before: [start, baseline === null ? Math.min(...group.map((each) => each.start)) : quantity.start],
        after: [place === group.length - 1 ? one.end : one.end, Math.min(stop, own)],
        isValueFirst: isFirst,
        inner,
        baseline,
        share: [place, group.length],
        every: everyUnit(tokens, start, Math.min(stop, tokens.length)),
      });
    });
    start = stop;
  });
  return result;
}

function isShare(quantity: Quantity): boolean {
  return quantity.kind === "percent" || quantity.kind === "permille";
}

/** `Tỷ lệ xã có trên 90 % hộ dùng nước sạch đạt 70 %`: the second figure is the aim. */
function isMainBehind(tokens: readonly Token[], start: number, first: Quantity, second: Quantity): boolean {
  const hasHead = HEADS.find(tokens, start, first.start) >= 0;
  return hasHead && second.isAimed && second.kind !== "bare" && second.kind !== "frequency" && tokens[first.start - 1]?.fold === "có";
}

/** `lần lượt 95, 90 và 85 %`: a bare figure takes the unit of its group. */
function withUnitOf(quantity: Quantity, group: readonly Quantity[]): Quantity {
  if (quantity.kind !== "bare") return quantity;
  const measured = group.find((one) => one.kind !== "bare");
  return measured ? { ...quantity, kind: measured.kind, unit: measured.unit, base: measured.base, period: measured.period } : quantity;
}

const KEEPING: ReadonlySet<string> = new Set(["duy", "giữ", "phấn", "tiếp", "bảo", "đảm", "củng", "nâng", "hoàn"]);

/** `hơn 80% người dân đã có thẻ` tells; `duy trì 100% xã đã đạt chuẩn` asks. */
function isDone(tokens: readonly Token[], { quantity, before, after }: Statement): boolean {
  const said = tokens.slice(quantity.end, Math.min(after[1], quantity.end + 16)).findIndex((token) => token.fold === "đã");
  return said >= 0 && !tokens.slice(before[0], quantity.start).some((token) => KEEPING.has(token.fold));
}

/** A word of aiming or a year of the plan at the figure ends a sentence's look back. */
function isWished(tokens: readonly Token[], statement: Statement, times: readonly TimeMention[], planFrom: number | null): boolean {
  const [from, to] = statement.before;
  for (let index = from; index < to; index += 1) if (["phấn", "quyết", "cam"].includes(tokens[index]?.fold ?? "")) return true;
  return planFrom !== null && times.some((mention) => mention.start >= from && mention.end <= statement.after[1] && mention.year >= planFrom);
}
