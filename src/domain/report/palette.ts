import type { Status } from "../attainment/Status";

/** Names of looks; a colour is never named outside this file. Status colours come in pairs of fill and text (DESIGN §4). */
export type StyleName =
  | `status.${Status}`
  /** Large figure of the count tiles on `Tổng hợp`, in the colours of its status. */
  | `tile.${Status}`
  | "body"
  | "body.number"
  | "body.center"
  | "body.wrap"
  | "body.input"
  | "header"
  | "header.group"
  | "section"
  | "total"
  | "total.label"
  | "title"
  | "title.issuer"
  | "title.issuerParent"
  | "title.motto"
  | "title.state"
  | "title.date"
  | "subtitle"
  | "headline"
  | "heading"
  | "paragraph"
  | "count"
  | "note"
  | "link"
  | "bar"
  | "warning"
  | "banner"
  | "signature"
  | "signature.note";

export interface Style {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly color: string; readonly underline: boolean };
  readonly fill: string | null;
  readonly border: { readonly color: string } | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly numberFormat: string | null;
}

/**
 * Fill and text by status. The hues are those of the house drawings; lightness and chroma were moved apart so that every
 * pair stays distinguishable under protanopia, deuteranopia and tritanopia and in grey (test/domain/report/palette.test.ts):
 * what needs attention prints darkest.
 */
export const STATUS_COLORS: Readonly<Record<Status, { readonly fill: string; readonly text: string }>> = {
  exceeded: { fill: "#C1D8F9", text: "#0B3A63" },
  met: { fill: "#B5ECCE", text: "#0C4A33" },
  near: { fill: "#FFF2C3", text: "#5E4100" },
  "on-track": { fill: "#E1E9FD", text: "#2B3A7A" },
  behind: { fill: "#E9B985", text: "#522600" },
  missed: { fill: "#E5938E", text: "#5C0A07" },
  "no-data": { fill: "#CECBCD", text: "#38383D" },
  "not-assessed": { fill: "#FFFFFF", text: "#4A4A4A" },
};

/** Colours that carry no judgement. */
export const COLORS = {
  ink: "#1A1A1A",
  muted: "#555555",
  accent: "#0B5563",
  onAccent: "#FFFFFF",
  tint: "#E6EFF0",
  band: "#EDF5F6",
  line: "#B9C4C6",
  input: "#FFFDF0",
  link: "#0B4A75",
  alarmFill: "#FFF0C9",
  alarmText: "#6B4A00",
  bar: "#5B9199",
} as const;

/** Decree 30/2020 asks for Times New Roman on what is printed. */
const FONT = "Times New Roman";

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: string | null;
  readonly horizontal?: Style["horizontal"];
  readonly vertical?: Style["vertical"];
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

function style(look: Look): Style {
  return {
    font: { name: FONT, size: look.size ?? 11, bold: look.bold ?? false, italic: look.italic ?? false, color: look.color ?? COLORS.ink, underline: look.underline ?? false },
    fill: look.fill ?? null,
    border: look.border ? { color: look.border } : null,
    horizontal: look.horizontal ?? "general",
    vertical: look.vertical ?? "center",
    wrap: look.wrap ?? false,
    numberFormat: look.numberFormat ?? null,
  };
}

const cell = { border: COLORS.line } as const;

function statusLook(status: Status, size: number): Style {
  const { fill, text } = STATUS_COLORS[status];
  return style({ ...cell, size, bold: true, color: text, fill, horizontal: "center", wrap: true });
}

/** Every look by name; adapters read nothing else. */
export const styles: Readonly<Record<StyleName, Style>> = {
  "status.exceeded": statusLook("exceeded", 11),
  "status.met": statusLook("met", 11),
  "status.near": statusLook("near", 11),
  "status.on-track": statusLook("on-track", 11),
  "status.behind": statusLook("behind", 11),
  "status.missed": statusLook("missed", 11),
  "status.no-data": statusLook("no-data", 11),
  "status.not-assessed": statusLook("not-assessed", 11),
  "tile.exceeded": statusLook("exceeded", 18),
  "tile.met": statusLook("met", 18),
  "tile.near": statusLook("near", 18),
  "tile.on-track": statusLook("on-track", 18),
  "tile.behind": statusLook("behind", 18),
  "tile.missed": statusLook("missed", 18),
  "tile.no-data": statusLook("no-data", 18),
  "tile.not-assessed": statusLook("not-assessed", 18),
  body: style({ ...cell, horizontal: "left" }),
  "body.number": style({ ...cell, horizontal: "right" }),
  "body.center": style({ ...cell, horizontal: "center", wrap: true }),
  "body.wrap": style({ ...cell, horizontal: "left", wrap: true }),
  "body.input": style({ ...cell, horizontal: "left", wrap: true, fill: COLORS.input }),
  header: style({ border: COLORS.onAccent, bold: true, color: COLORS.onAccent, fill: COLORS.accent, horizontal: "center", wrap: true }),
  "header.group": style({ border: COLORS.onAccent, bold: true, color: COLORS.onAccent, fill: COLORS.accent, horizontal: "center", wrap: true }),
  section: style({ ...cell, bold: true, fill: COLORS.tint, horizontal: "left" }),
  total: style({ ...cell, bold: true, fill: COLORS.tint, horizontal: "right" }),
  "total.label": style({ ...cell, bold: true, fill: COLORS.tint, horizontal: "left", wrap: true }),
  title: style({ size: 14, bold: true, horizontal: "center", wrap: true }),
  "title.issuerParent": style({ size: 12, horizontal: "center", wrap: true }),
  "title.issuer": style({ size: 12, bold: true, horizontal: "center", wrap: true }),
  "title.state": style({ size: 12, bold: true, horizontal: "center" }),
  "title.motto": style({ size: 12, bold: true, underline: true, horizontal: "center" }),
  "title.date": style({ size: 12, italic: true, horizontal: "center" }),
  subtitle: style({ size: 11, italic: true, horizontal: "center", wrap: true }),
  headline: style({ size: 13, bold: true, fill: COLORS.band, horizontal: "left", wrap: true }),
  heading: style({ size: 12, bold: true, color: COLORS.accent, horizontal: "left", vertical: "bottom" }),
  paragraph: style({ size: 12, horizontal: "justify", vertical: "top", wrap: true }),
  count: style({ ...cell, size: 11, horizontal: "center" }),
  note: style({ size: 9, italic: true, color: COLORS.muted, horizontal: "left", wrap: true }),
  link: style({ ...cell, color: COLORS.link, underline: true, horizontal: "left" }),
  bar: style({ ...cell, size: 8, color: COLORS.accent, horizontal: "left" }),
  warning: style({ ...cell, bold: true, color: COLORS.alarmText, fill: COLORS.alarmFill, horizontal: "left", wrap: true }),
  banner: style({ bold: true, color: COLORS.alarmText, fill: COLORS.alarmFill, horizontal: "left", wrap: true }),
  signature: style({ size: 12, bold: true, horizontal: "center" }),
  "signature.note": style({ size: 11, italic: true, color: COLORS.muted, horizontal: "center" }),
};
