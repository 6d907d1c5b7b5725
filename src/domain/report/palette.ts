/** Names of looks; a colour is never named outside this file. Status colours come in pairs of fill and text (DESIGN §4). */
export type StyleName =
  | `status.${"exceeded" | "met" | "near" | "on-track" | "behind" | "missed" | "no-data" | "not-assessed"}`
  | "body"
  | "body.number"
  | "body.center"
  | "body.wrap"
  | "body.input"
  | "header"
  | "header.group"
  | "section"
  | "total"
  | "title"
  | "title.issuer"
  | "title.motto"
  | "title.date"
  | "subtitle"
  | "headline"
  | "count"
  | "note"
  | "link"
  | "bar"
  | "warning"
  | "banner"
  | "signature";

export interface Style {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly color: string; readonly underline: boolean };
  readonly fill: string | null;
  readonly border: { readonly color: string } | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly numberFormat: string | null;
}
