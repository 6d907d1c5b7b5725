/** Weight and line as Office.js names them; `color` is `#RRGGBB`. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type BorderWeight = (typeof BORDER_WEIGHTS)[number];

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
export type Horizontal = (typeof HORIZONTAL)[number];

export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export type Vertical = (typeof VERTICAL)[number];

/** How a cell looks. Values are shared between cells and never changed in place (`restyle` answers another). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  locked: true,
  left: null,
  right: null,
  top: null,
  bottom: null,
};

const variants = new WeakMap<CellStyle, Map<string, CellStyle>>();
const keys = new WeakMap<Partial<CellStyle>, string>();

/** One change is applied to many cells: its text is made once. */
function keyOf(change: Partial<CellStyle>): string {
  const known = keys.get(change);
  if (known !== undefined) return known;
  const key = JSON.stringify(change);
  keys.set(change, key);
  return key;
}

/** The style with some properties changed; the same change of the same style answers the same object. */
export function restyle(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const key = keyOf(change);
  let known = variants.get(style);
  if (!known) variants.set(style, (known = new Map<string, CellStyle>()));
  const found = known.get(key);
  if (found) return found;
  const entries = Object.entries(change) as [keyof CellStyle, unknown][];
  const same = entries.every(([name, value]) => JSON.stringify(style[name]) === JSON.stringify(value));
  const result = same ? style : { ...style, ...change };
  known.set(key, result);
  return result;
}
