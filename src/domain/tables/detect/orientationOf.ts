import type { Orientation } from "../SourceTable";
import type { BodyBlock } from "./findBody";
import { labelText, type ColumnShape, type MarkedColumns } from "./markColumns";
import type { Region } from "./Region";
import { foldOnce } from "./SheetView";
import { PERSON_HEADER } from "./words";

const PLACE = /^(?:[-+*\d.) ]*)(?:tp\.?|thành phố|tỉnh|huyện|quận|thị xã|thị trấn|tt\.?|xã|phường|thôn|bản|khu phố|trạm|tyt|bv|bvđk|bệnh viện|trung tâm|ttyt|pkđk|phòng khám|khoa|phòng|trường|công ty|cơ sở|chi cục|h\.|q\.|p\.|hospital|clinic|county|district|region|province|state)/;
const PLACE_HEADER = /đơn vị(?! tính)|địa phương|địa bàn|xã|phường|huyện|quận|tỉnh|thành phố|cơ sở|bệnh viện|trạm|khoa|vùng|loại|nhóm|trường|cửa khẩu|country|state|region|area|province|district|county|city|hospital|facility|cname|group|function|trust/;
const MEASURE_HEADER = /chỉ tiêu|chỉ số|nội dung|khoản mục|hạng mục|diễn giải|mục tiêu|tiêu chí|indicator|measure|parameter|item|variable|nhiệm vụ/;
const MEASURE = /tỉ lệ|tỉ suất|tỉ số|^(?:[-+*\d.) ]*)(?:số |tổng số |diện tích|sản lượng|giá trị|chi |thu |dân số)|\(%\)|%|rate|number of|percent|total /;

const PERIOD_LABEL = /^(?:[-+*\d.) ]*)(?:năm (?:nay|trước|\d{4})|tháng \d|quí|quý \w|kì |trong kì|tăng|giảm|tỉ lệ tăng|l[uũ][yỹ] kế|(?:19|20)\d{2}\b)/;
const DATE_HEADER = /^(?:date|ngày(?: .*)?|year|năm|month|tháng|period|kì báo cáo|quarter|quý)$/;

/** What the rows are: places and groups, measures, single observations, or none of these. */
export function orientationOf(region: Region, body: BodyBlock, shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[]): Orientation {
  const label = marked.label === null ? undefined : shapes[marked.label];
  if (label === undefined) return "other";
  let places = 0;
  let measures = 0;
  let rows = 0;
  let periods = 0;
  for (let row = body.top; row <= Math.min(body.bottom ?? -1, body.top + 60); row++) {
    const text = foldOnce(region.view, labelText(region, row, label.column));
    if (text === "") continue;
    rows++;
    if (PERIOD_LABEL.test(text)) periods++;
    if (MEASURE.test(text)) measures++;
    else if (PLACE.test(text)) places++;
  }
  if (periods > rows * 0.6) return "other";
  if (isLong(shapes, marked, values)) return "long";
  if (marked.unit !== null || MEASURE_HEADER.test(label.header)) return values.length > 0 || marked.unit !== null ? "indicators-as-rows" : "other";
  if (measures > rows * 0.4) return "indicators-as-rows";
  if (PERSON_HEADER.test(label.header)) return "other";
  if (PLACE_HEADER.test(label.header) || places > rows * 0.3) return "units-as-rows";
  return values.length >= 2 || (values.length > 0 && marked.ordinal !== null) || body.bottom === null ? "units-as-rows" : "other";
}

/** One observation per row: a column of dates or years beside two or more text columns and few figures. */
function isLong(shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[]): boolean {
  const dates = shapes.filter((shape) => DATE_HEADER.test(shape.header)).length;
  const keys = shapes.filter((shape, index) => index !== marked.ordinal && index !== marked.unit && shape.texts > shape.values).length;
  return dates > 0 && keys >= 2 && values.length - dates <= 3 && values.length > 0;
}
