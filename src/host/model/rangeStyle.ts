import type { Argument, Property } from "../protocol/ApiClass";
import type { Json } from "../protocol/Json";
import type { CellStyle } from "../workbook/CellStyle";
import type { RangeTarget } from "./RangeTarget";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "./RangeTarget";
import { assertWritable } from "./rangeValues";

/** A property of a look over a range: read as the common value or null where cells differ, set on every cell. */
export function styleProperty<K extends keyof CellStyle>(name: K, parse: (value: Argument) => CellStyle[K], show: (value: CellStyle[K]) => Json = plain): Property<RangeTarget> {
  return {
    get: (target) => {
      const value = commonStyle(target, name);
      return value === undefined ? null : show(value);
    },
    set: (target, value) => setStyle(target, { [name]: parse(value) }),
  };
}

/** Undefined where the cells differ. */
export function commonStyle<K extends keyof CellStyle>({ sheet, rect }: RangeTarget, name: K): CellStyle[K] | undefined {
  if (isWholeColumns(rect) || isWholeRows(rect) || rowCount(rect) * columnCount(rect) > 1_000_000) {
    return isWholeColumns(rect) && !isWholeRows(rect) ? (sheet.columnStyles.get(rect.left) ?? sheet.style)[name] : (sheet.rowStyles.get(rect.top) ?? sheet.style)[name];
  }
  const first = sheet.styleAt(rect.top, rect.left);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const style = sheet.styleAt(row, column);
      if (style !== first && JSON.stringify(style[name]) !== JSON.stringify(first[name])) return undefined;
    }
  }
  return first[name];
}

export function setStyle(target: RangeTarget, change: Partial<CellStyle>): void {
  assertWritable(target);
  target.sheet.restyle(target.rect, change);
  target.model.workbook.emit({ kind: "look", sheet: target.sheet, rect: target.rect });
}

function plain(value: unknown): Json {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
