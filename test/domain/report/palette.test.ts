import { STATUSES, type Status } from "../../../src/domain/attainment/Status";
import { STATUS_COLORS, styles } from "../../../src/domain/report/palette";
import { STATUS_SYMBOLS, statusLabel } from "../../../src/domain/report/statusText";

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const linear = (hex: string): Triple => {
  const part = (from: number): number => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (rows: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple => {
  const clip = ([x, y, z]: Triple): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [clip(rows[0]), clip(rows[1]), clip(rows[2])];
};

function lab([r, g, b]: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [(0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047, 0.2126729 * r + 0.7151522 * g + 0.072175 * b, (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883];
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const distance = (one: Triple, other: Triple): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const PAIRS: readonly (readonly [Status, Status])[] = STATUSES.flatMap((one, position) => STATUSES.slice(position + 1).map((other) => [one, other] as const));

describe("palette", () => {
  test.each(Object.entries(VISIONS))("every pair of status fills can be told apart: %s", (_name, rows) => {
    const seen = (status: Status): Triple => lab(times(rows, linear(STATUS_COLORS[status].fill)));
    // 2.3 is a just noticeable difference; cells of a matrix lie apart and are small.
    expect(PAIRS.filter(([one, other]) => distance(seen(one), seen(other)) < 9)).toEqual([]);
  });

  test("every pair of status fills differs in grey", () => {
    const lightness = (status: Status): number => lab(linear(STATUS_COLORS[status].fill))[0];
    expect(PAIRS.filter(([one, other]) => Math.abs(lightness(one) - lightness(other)) < 3)).toEqual([]);
  });

  test("in grey what needs attention is darkest", () => {
    const byLightness = [...STATUSES].sort((one, other) => luminance(STATUS_COLORS[one].fill) - luminance(STATUS_COLORS[other].fill));
    expect(byLightness.slice(0, 2)).toEqual(["missed", "behind"]);
  });

  test("text on every filled look has a contrast of at least 4.5", () => {
    const weak = Object.entries(styles).filter(([, style]) => contrast(style.font.color, style.fill ?? "#FFFFFF") < 4.5);
    expect(weak.map(([name]) => name)).toEqual([]);
  });

  test("each status has a symbol and a word of its own", () => {
    expect(new Set(Object.values(STATUS_SYMBOLS)).size).toBe(STATUSES.length);
    expect(STATUSES.map((status) => statusLabel(status, "vi"))).toEqual(["★ Vượt mức", "✔ Đạt", "≈ Cơ bản đạt", "➜ Đúng tiến độ", "▼ Chậm tiến độ", "✖ Không đạt", "… Chưa có số liệu", "– Chưa đánh giá"]);
    expect(new Set(STATUSES.map((status) => statusLabel(status, "en"))).size).toBe(STATUSES.length);
  });
});
