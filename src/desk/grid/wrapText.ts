import type { GridStyle } from "../../host";

/** Width of a text in CSS pixels at that look. */
export type MeasureText = (text: string, style: GridStyle) => number;

/** What the grid component leaves free at both sides of a cell. */
const PADDING = 6;

/**
 * The text with line breaks between words where it does not fit. The component breaks by itself, but takes every letter
 * beyond ASCII for an ideograph and so tears Vietnamese words apart.
 */
export function wrapText(text: string, width: number, style: GridStyle, measure: MeasureText): string {
  const room = width - PADDING;
  return text
    .split("\n")
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = "";
      for (const word of paragraph.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && measure(longer, style) > room) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      return [...lines, line];
    })
    .join("\n");
}

/** Measures with a canvas of its own. */
export function canvasMeasure(): MeasureText {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, style) => {
    if (!pen) return text.length * style.fontSize;
    pen.font = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${style.fontSize}pt "${style.fontName}"`;
    return pen.measureText(text).width;
  };
}
