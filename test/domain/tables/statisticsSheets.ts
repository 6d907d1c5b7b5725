import type { MessySheet } from "./MessySheet";

/** Published statistics, plan sheets and lists, as offices of statistics and departments lay them out. */
export const STATISTICS_SHEETS: readonly MessySheet[] = [
  {
    quirk: "a downloaded file: source lines and years as texts above",
    drawing: `
Data Source|World Development Indicators

Last Updated Date|'2021-03-19

Country Name|Country Code|Indicator Name|Indicator Code|'1960|'1961|'1962
Aruba|ABW|Population, total|SP.POP.TOTL|54211|55438|56225
Afghanistan|AFG|Population, total|SP.POP.TOTL|8996973|9169410|9351441
Angola|AGO|Population, total|SP.POP.TOTL|5454933|5531472|5608539`,
    tables: ["A5:G8 header 5-5 index - body 6-8 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "notes in brackets in title and headings, suppressed figures",
    drawing: `
Table 1: Deaths registered by region, England, 2021 [note 1]
This worksheet contains one table. Some cells refer to notes which can be found on the notes worksheet.
Source: Office for National Statistics
Region name|Number of deaths|Lower confidence interval|Upper confidence interval|Age-standardised rate per 100,000 [note 2]
England|500|490|510|900.1
North East|120|110|130|950.2
North West|150|140|160|940.3
London|[c]|[c]|[c]|[c]`,
    tables: ["A4:E8 header 4-4 index - body 5-8 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "two languages in two header rows, unit line without the word",
    drawing: `
Dân số trung bình phân theo giới tính và phân theo thành thị, nông thôn
Average population by sex and by residence
||||Nghìn người - Thous. pers.
Năm|Tổng số|Phân theo giới tính - By sex|<|Phân theo thành thị, nông thôn - By residence|<
Year|Total|Nam|Nữ|Thành thị|Nông thôn
||Male|Female|Urban|Rural
2015|92228.6|45714|46514.6|30881.9|61346.7
2016|93250.7|46216|47034.7|31397|61853.7
2017|94286|46746|47540|31929|62357`,
    tables: ["A4:F9 header 4-6 index - body 7-9 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "regions that are the sum of their provinces",
    drawing: `
Số bác sĩ phân theo địa phương
|2018|2019|2020
CẢ NƯỚC - WHOLE COUNTRY|600|660|720
Đồng bằng sông Hồng - Red River Delta|300|330|360
Hà Nội|200|220|240
Vĩnh Phúc|100|110|120
Tây Nguyên - Central Highlands|300|330|360
Kon Tum|120|130|140
Gia Lai|180|200|220`,
    tables: ["A2:D9 header 2-2 index - body 3-9 ordinal - label A unit - totals 3,4,7 sections -"],
  },
  {
    quirk: "plan sheet: plan, estimate, comparison, index row of texts, letters and Roman sections",
    drawing: `
BIỂU SỐ 01: CHỈ TIÊU KINH TẾ - XÃ HỘI|<|<|<|<|<|<|<
(Kèm theo Nghị quyết số 25/NQ-HĐND ngày 20/12/2019)|<|<|<|<|<|<|<
STT|CHỈ TIÊU|Đơn vị tính|Thực hiện năm 2018|Năm 2019|<|So sánh (%)|<
^|^|^|^|Kế hoạch|Ước TH|ƯTH/TH 2018|ƯTH/KH 2019
'1|'2|'3|'4|'5|'6|7=6/4|8=6/5
A|CHỈ TIÊU KINH TẾ||||||
I|Tăng trưởng||||||
1|Giá trị sản xuất|Tỷ đồng|1000|1100|1120|112|101.8
-|Nông nghiệp|"|400|420|430|107.5|102.4
-|Công nghiệp|"|600|680|690|115|101.5
B|CHỈ TIÊU XÃ HỘI||||||
1|Tỷ lệ hộ nghèo|%|5.1|4.5|4.4||`,
    tables: ["A3:H12 header 3-4 index 5 body 6-12 ordinal A label B unit C totals - sections 6,7,11"],
  },
  {
    quirk: "two-column title block, period line, unmerged second header row",
    drawing: `
Sở Y tế tỉnh X||||Biểu số: 03/BCT
Đơn vị báo cáo: TTYT huyện Y||||Ngày nhận: 05 tháng sau

TÌNH HÌNH CÁN BỘ Y TẾ
Kỳ báo cáo: 6 tháng năm 2024
TT|Phân loại cán bộ|Mã|Tổng số|Trong đó
|||chung|Nữ|Dân tộc
A|B|C|1|2|3
1|Bác sĩ|01|10|4|1
2|Y sĩ|02|8|5|2
3|Điều dưỡng|03|20|18|5
|Tổng số||38|27|8`,
    tables: ["A6:F12 header 6-7 index 8 body 9-12 ordinal A label B unit - totals 12 sections -"],
  },
  {
    quirk: "stray sums without a label at the end",
    drawing: `
Gas Daily Summary
Deal|Counterparty|Volume|Price|Total
1001|ABC Corp|5000|2.5|12500
1002|XYZ Inc|3000|2.6|7800
1003|Foo LLC|1000|2.4|2400
||9000||22700`,
    tables: ["A2:E6 header 2-2 index - body 3-6 ordinal - label B unit - totals - sections -"],
  },
  {
    quirk: "figures without any heading are no table",
    drawing: `
1|2|3
4|5|6
7|8|9`,
    tables: [],
  },
  {
    quirk: "questions as rows, headings in one row",
    drawing: `
|Strongly agree|Agree|Neutral|Disagree
Q1 Staff were polite|40|30|20|10
Q2 Waiting time was short|20|30|25|25
Q3 I would come again|50|30|10|10`,
    tables: ["A1:E4 header 1-1 index - body 2-4 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "work plan: texts and dates only",
    drawing: `
KẾ HOẠCH CÔNG TÁC THÁNG 6
STT|Nội dung công việc|Người thực hiện|Thời gian|Kết quả
1|Họp giao ban|Nguyễn Văn A|'05/6/2024|
2|Giám sát tiêm chủng|Trần Thị B|'10/6/2024|
3|Báo cáo tháng|Lê Văn C|'30/6/2024|`,
    tables: ["A2:E5 header 2-2 index - body 3-5 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "communes as rows, indicators in unmerged groups of three",
    drawing: `
BẢNG TỔNG HỢP CHỈ TIÊU CÁC XÃ NĂM 2024
STT|Xã|Tiêm chủng đầy đủ|||Quản lý thai|||Suy dinh dưỡng||
||Tổng số trẻ|Số tiêm|Tỷ lệ %|Tổng PNMT|Số QL|Tỷ lệ %|Tổng trẻ <5T|Số SDD|Tỷ lệ %
1|An Bình|100|95|95|80|78|97.5|400|50|12.5
2|Bình Minh|120|110|91.7|90|85|94.4|420|60|14.3
|Tổng cộng|220|205|93.2|170|163|95.9|820|110|13.4`,
    tables: ["A2:K6 header 2-3 index - body 4-6 ordinal A label B unit - totals 6 sections -"],
    paths: [["A: STT", "B: Xã", "C: Tiêm chủng đầy đủ > Tổng số trẻ", "D: Tiêm chủng đầy đủ > Số tiêm", "E: Tiêm chủng đầy đủ > Tỷ lệ %", "F: Quản lý thai > Tổng PNMT", "G: Quản lý thai > Số QL", "H: Quản lý thai > Tỷ lệ %", "I: Suy dinh dưỡng > Tổng trẻ <5T", "J: Suy dinh dưỡng > Số SDD", "K: Suy dinh dưỡng > Tỷ lệ %"]],
  },
  {
    quirk: "four header rows, units last, citation below",
    drawing: `
Table 13-10-0096-01
Health characteristics, annual estimates
Frequency: Annual

Geography|Canada|<|Ontario|<
Characteristics|Number of persons|Percent|Number of persons|Percent
Reference period|2019|2019|2019|2019
|Number|Percent|Number|Percent
Diabetes|2000000|7.3|900000|7.6
Asthma|2500000|8.1|1000000|8
How to cite: Statistics Canada. Table 13-10-0096-01`,
    tables: ["A5:E10 header 5-8 index - body 9-10 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "a figure in a heading (per 100,000)",
    drawing: `
||Number of cases|Rate per
State|Code||100,000
Alabama|AL|100|5.1
Alaska|AK|20|2.5
Arizona|AZ|150|6.1`,
    tables: ["A1:D5 header 1-2 index - body 3-5 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "age groups as labels look like figures",
    drawing: `
Bảng 3. Số ca mắc theo nhóm tuổi
Nhóm tuổi|Nam|Nữ|Chung
0-4|10|12|22
5-14|20|18|38
15-49|30|35|65
≥ 50|5|6|11
Tổng|65|71|136`,
    tables: ["A2:D7 header 2-2 index - body 3-7 ordinal - label A unit - totals 7 sections -"],
  },
  {
    quirk: "marks instead of figures",
    drawing: `
STT|Tiêu chí|Đạt|Không đạt|Ghi chú
1|Có bác sĩ làm việc|x||
2|Có nữ hộ sinh|x||
3|Đủ thuốc thiết yếu||x|thiếu 5 loại`,
    tables: ["A1:E4 header 1-1 index - body 2-4 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "months as headings",
    drawing: `
Chỉ số|T1|T2|T3|T4|T5|T6|Cộng
Số lượt khám|100|110|120|130|140|150|750
Số ca nặng|1|2|0|1|3|1|8`,
    tables: ["A1:H3 header 1-1 index - body 2-3 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "only the ordinals are filled in",
    drawing: `
DANH SÁCH TRẠM Y TẾ ĐẠT CHUẨN
STT|Tên trạm y tế|Năm đạt chuẩn|Ghi chú
1|||
2|||
3|||
4|||`,
    tables: ["A2:D6 header 2-2 index - body 3-6 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "sections merged over the whole width, a total merged over its label",
    drawing: `
STT|Nội dung|Đơn vị|Số lượng|Đơn giá|Thành tiền
I. Thuốc|<|<|<|<|<
1|Paracetamol|viên|100|500|50000
2|Amoxicillin|viên|200|700|140000
II. Vật tư|<|<|<|<|<
1|Bông|gói|10|5000|50000
Tổng cộng|<|<|<|<|240000`,
    tables: ["A1:F7 header 1-1 index - body 2-7 ordinal A label B unit C totals 7 sections 2,5"],
  },
  {
    quirk: "unit line merged above, amount in words and signatures below",
    drawing: `
Phụ lục II|<|<|<
TỔNG HỢP KINH PHÍ|<|<|<
ĐVT: triệu đồng|<|<|<
Stt|Đơn vị|Dự toán 2024|Quyết toán
1|BVĐK tỉnh|1200|1100
2|TTYT A|300|290
Tổng số||1500|1390
Bằng chữ: Một nghìn ba trăm chín mươi triệu đồng./.|<|<|<
 |NGƯỜI LẬP|KẾ TOÁN TRƯỞNG|GIÁM ĐỐC`,
    tables: ["A4:D7 header 4-4 index - body 5-7 ordinal A label B unit - totals 7 sections -"],
  },
  {
    quirk: "a long table folded into two blocks without a gap",
    drawing: `
Table 9. Immigration: 1991 to 1998
Year|Number|Rate|Year|Number|Rate
1991|1827|7.2|1995|720|2.7
1992|973|3.8|1996|915|3.4
1993|904|3.5|1997|797|2.9
1994|804|3.1|1998|653|2.4
NA Not available.`,
    tables: ["A2:C6 header 2-2 index - body 3-6 ordinal - label A unit - totals - sections -", "D2:F6 header 2-2 index - body 3-6 ordinal - label D unit - totals - sections -"],
  },
  {
    quirk: "second line of a merged caption typed into its first column, label heading on a row of its own",
    drawing: `
Table 70. Live births by state: 2000 to 2006||||
[Number of births. Registered births.]||||

|All|<|White|<
State|races \\1||only|
|2000|2006|2000|2006

U.S.|4059|4266|3194|3310

AL|63|63|43|44
AK|10|11|6|7

Source: National Center for Health Statistics`,
    tables: ["A4:E11 header 4-6 index - body 8-11 ordinal - label A unit - totals 8 sections -"],
    paths: [["A: State", "B: All > races \\1 > 2000", "C: All > races \\1 > 2006", "D: White > only > 2000", "E: White > only > 2006"]],
  },
  {
    quirk: "caption of figures above the heading of the labels",
    drawing: `
||||Percent change
Characteristic||||
|1990|2000|2008|1990-|2000-
||||2000|2008
Total|100|120|130|20|8.3
Male|50|60|66|20|10
Female|50|60|64|20|6.7`,
    tables: ["A1:F7 header 1-4 index - body 5-7 ordinal - label A unit - totals 5 sections -"],
  },
  {
    quirk: "days as bare numbers under a merged caption are no index row",
    drawing: `
BẢNG CHẤM CÔNG THÁNG 6/2024
STT|Họ và tên|Ngày trong tháng|<|<|<|Tổng công
^|^|1|2|3|4|^
1|Nguyễn A|x|x|x|0|3
2|Trần B|x|0|x|x|3`,
    tables: ["A2:G5 header 2-3 index - body 4-5 ordinal A label B unit - totals - sections -"],
  },
];
