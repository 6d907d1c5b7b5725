import type { MessySheet } from "./MessySheet";

/** Statistics, accounts and layouts that break the usual order. */
export const OTHER_SHEETS: readonly MessySheet[] = [
  {
    quirk: "report in the middle of a page: lead-in sentences above and below, header without words we know",
    drawing: `
Thực hiện Công văn số 123/SYT-KHTC ngày 05/6/2024 của Sở Y tế, Trung tâm Y tế báo cáo kết quả như sau:

|Alpha|Beta|Gamma
North|12|13|14
South|15|16|17
East|11|19|10

Trên đây là báo cáo của đơn vị, kính gửi Sở Y tế tổng hợp./.`,
    tables: ["A3:D6 header 3-3 index - body 4-6 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "financial statement: groups by indent, totals by word, blank rows, years as numbers in the header",
    drawing: `
Annual accounts|||
|Notes|2019|2018
Revenue|||
Sales|3|1200|1100
Services|4|300|250
Total revenue||1500|1350

Costs|||
Staff|5|700|650
Materials|6|400|380
Total costs||1100|1030

Result||400|320`,
    tables: ["A2:D13 header 2-2 index - body 3-13 ordinal - label A unit - totals 6,11 sections 3,8"],
  },
  {
    quirk: "two different tables side by side with a blank column, other headings",
    drawing: `
Bảng A|||||Bảng B|
Xã|Số hộ|Số khẩu|||Nhóm tuổi|Số người
A|100|400|||0-4|50
B|120|480|||5-9|60
C|90|350|||10-14|70`,
    tables: ["A2:C5 header 2-2 index - body 3-5 ordinal - label A unit - totals - sections -", "F2:G5 header 2-2 index - body 3-5 ordinal - label F unit - totals - sections -"],
  },
  {
    quirk: "four header rows, all merged, with a title tied to nothing",
    drawing: `
TỔNG HỢP KẾT QUẢ KHÁM SỨC KHỎE|<|<|<|<|<|<|<
STT|Đơn vị|Kết quả khám|<|<|<|<|<
^|^|Tổng số|Nam|<|<|Nữ|<
^|^|^|Dưới 16 tuổi|<|Từ 16 tuổi|Dưới 16 tuổi|Từ 16 tuổi
^|^|^|Khỏe|Bệnh|^|^|^
1|Trường A|100|20|5|30|25|20
2|Trường B|120|30|6|34|20|30`,
    tables: ["A2:H7 header 2-5 index - body 6-7 ordinal A label B unit - totals - sections -"],
    paths: [["A: STT", "B: Đơn vị", "C: Kết quả khám > Tổng số", "D: Kết quả khám > Nam > Dưới 16 tuổi > Khỏe", "E: Kết quả khám > Nam > Dưới 16 tuổi > Bệnh", "F: Kết quả khám > Nam > Từ 16 tuổi", "G: Kết quả khám > Nữ > Dưới 16 tuổi", "H: Kết quả khám > Nữ > Từ 16 tuổi"]],
  },
  {
    quirk: "table begins in column C below a wide logo area",
    drawing: `




||STT|Trạm Y tế|Số lượt khám|Số lượt kê đơn
||1|TYT xã A|100|90
||2|TYT xã B|80|70
||3|TYT xã C|60|55`,
    tables: ["C5:F8 header 5-5 index - body 6-8 ordinal C label D unit - totals - sections -"],
  },
  {
    quirk: "labels only, all figures still blank, no merges, ordinals given",
    drawing: `
BÁO CÁO THÁNG
STT|Nội dung|Số lượng|Ghi chú
1|Số lượt khám bệnh||
2|Số lượt điều trị nội trú||
3|Số ca chuyển tuyến||

|Người lập biểu||Trưởng trạm`,
    tables: ["A2:D5 header 2-2 index - body 3-5 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "header repeated after a page break",
    drawing: `
STT|Xã|Số trẻ|Đã tiêm
1|A|10|9
2|B|12|11
STT|Xã|Số trẻ|Đã tiêm
3|C|14|13
4|D|16|15`,
    tables: ["A1:D3 header 1-1 index - body 2-3 ordinal A label B unit - totals - sections -", "A4:D6 header 4-4 index - body 5-6 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "one row per month, figures with error cells",
    drawing: `
Tháng|Số mắc|Số chết|Tỷ lệ
Tháng 1|10|1|10
Tháng 2|0|0|#DIV/0!
Tháng 3|12|0|0
Cộng|22|1|#REF!`,
    tables: ["A1:D5 header 1-1 index - body 2-5 ordinal - label A unit - totals 5 sections -"],
  },
  {
    quirk: "long headings over rates with a subheading of units, index row with letters",
    drawing: `
STT|Đơn vị|Tỷ lệ phụ nữ đẻ được khám thai ít nhất 4 lần trong 3 thai kỳ (%)|Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng (%)
A|B|C|D
1|Xã A|95.5|12.1
2|Xã B|90|13.4`,
    tables: ["A1:D4 header 1-1 index 2 body 3-4 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "unit column holds dittos, first rows are a whole and its parts",
    drawing: `
TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
|Tổng số lượt khám|lượt|5000|4800
|Trong đó: - BHYT|"|4000|3900
|- Trẻ em|"|500|450
1|Tuyến huyện|lượt|2000|1900
2|Tuyến xã|"|3000|2900
3|Tư nhân|"|0|0`,
    tables: ["A1:E7 header 1-1 index - body 2-7 ordinal A label B unit C totals 2 sections -"],
  },
  {
    quirk: "years in the group row, quarters below, merged by centre across",
    drawing: `
Indicator|2022|<|<|<|2023|<|<|<
^|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4
Visits|10|11|12|13|14|15|16|17
Admissions|1|2|3|4|5|6|7|8`,
    tables: ["A1:I4 header 1-2 index - body 3-4 ordinal - label A unit - totals - sections -"],
    paths: [["A: Indicator", "B: 2022 > Q1", "C: 2022 > Q2", "D: 2022 > Q3", "E: 2022 > Q4", "F: 2023 > Q1", "G: 2023 > Q2", "H: 2023 > Q3", "I: 2023 > Q4"]],
  },
  {
    quirk: "names of places right above the header, no blank row",
    drawing: `
An Bình||Huyện Cẩm Xuyên|
STT|Chỉ tiêu|Đơn vị|Số lượng
1|Sinh|trẻ|10
2|Chết|người|3`,
    tables: ["A2:D4 header 2-2 index - body 3-4 ordinal A label B unit C totals - sections -"],
  },
  {
    quirk: "keys and values right above the header",
    drawing: `
Xã: An Bình||Tháng: 6|
STT|Chỉ tiêu|Đơn vị|Số lượng
1|Sinh|trẻ|10
2|Chết|người|3`,
    tables: ["A2:D4 header 2-2 index - body 3-4 ordinal A label B unit C totals - sections -"],
  },
  {
    quirk: "captions with a colon: Trong đó:, Chia ra:",
    drawing: `
STT|Đơn vị|Tổng số|Trong đó:||Chia ra:|
|||Nữ|Trẻ em|Nội trú|Ngoại trú
1|Xã A|10|4|3|2|8
2|Xã B|20|8|6|4|16`,
    tables: ["A1:G4 header 1-2 index - body 3-4 ordinal A label B unit - totals - sections -"],
    paths: [["A: STT", "B: Đơn vị", "C: Tổng số", "D: Trong đó: > Nữ", "E: Trong đó: > Trẻ em", "F: Chia ra: > Nội trú", "G: Chia ra: > Ngoại trú"]],
  },
  {
    quirk: "a legend beside the table, two blank columns away",
    drawing: `
STT|Tên đơn vị|Số liệu|||Chú thích
1|A|10|||Màu đỏ: chưa đạt
2|B|20|||Màu xanh: đạt
3|C|30|||`,
    tables: ["A1:C4 header 1-1 index - body 2-4 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "index row in brackets, letters and numbers, a blank row below it",
    drawing: `
Số TT|Nội dung|Kế hoạch năm 2024|Kết quả thực hiện 6 tháng|So với KH (%)
(A)|(B)|(1)|(2)|(3)=(2)/(1)

1|Khám bệnh|1000|500|50
2|Tiêm chủng|200|110|55`,
    tables: ["A1:E5 header 1-1 index 2 body 4-5 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "days as headings",
    drawing: `
Chỉ tiêu|'30/6/2023|'30/6/2024|Chênh lệch
Giường bệnh|100|110|10
Bác sĩ|20|22|2`,
    tables: ["A1:D3 header 1-1 index - body 2-3 ordinal - label A unit - totals - sections -"],
  },
];
