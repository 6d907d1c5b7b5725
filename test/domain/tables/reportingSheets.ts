import type { MessySheet } from "./MessySheet";

/** Forms as health departments fill them in. */
export const REPORTING_SHEETS: readonly MessySheet[] = [
  {
    quirk: "title block with quốc hiệu, unit line, two merged header rows, index row with formulas, total on top, signature",
    drawing: `
SỞ Y TẾ TỈNH X|<|<|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|<|<|<
TRUNG TÂM Y TẾ HUYỆN A|<|<|Độc lập - Tự do - Hạnh phúc|<|<|<

BÁO CÁO TIÊM CHỦNG 6 THÁNG ĐẦU NĂM 2024|<|<|<|<|<|<
(Kèm theo Báo cáo số 12/BC-TTYT ngày 05 tháng 7 năm 2024)|<|<|<|<|<|<
||||||Đơn vị tính: trẻ
STT|Xã, thị trấn|Kế hoạch|Thực hiện|<|Tỷ lệ (%)|Ghi chú
^|^|^|Tháng 6|Lũy kế|^|^
(1)|(2)|(3)|(4)|(5)|(6)=(5)/(3)|(7)
|Tổng cộng|300|25|280|93.3|
1|Xã An Bình|100|10|95|95|
2|Xã Bình Minh|200|15|185|92.5|

||||Ngày 05 tháng 7 năm 2024|<|<
NGƯỜI LẬP BIỂU|<|<||THỦ TRƯỞNG ĐƠN VỊ|<|<`,
    tables: ["A7:G12 header 7-8 index 9 body 10-12 ordinal A label B unit - totals 10 sections -"],
    paths: [["A: STT", "B: Xã, thị trấn", "C: Kế hoạch", "D: Thực hiện > Tháng 6", "E: Thực hiện > Lũy kế", "F: Tỷ lệ (%)", "G: Ghi chú"]],
  },
  {
    quirk: "header of three rows without any merge",
    drawing: `
BÁO CÁO QUẢN LÝ BỆNH KHÔNG LÂY NHIỄM
TT|Đơn vị|Tăng huyết áp|||Đái tháo đường||
||Phát hiện|Quản lý||Phát hiện|Quản lý|
|||Số BN|TL %||Số BN|TL %
1|Xã A|120|100|83.3|40|30|75
2|Xã B|80|60|75|20|20|100
3|Xã C|50|45|90|10|9|90
|Cộng|250|205|82|70|59|84.3`,
    tables: ["A2:H8 header 2-4 index - body 5-8 ordinal A label B unit - totals 8 sections -"],
    paths: [["A: TT", "B: Đơn vị", "C: Tăng huyết áp > Phát hiện", "D: Tăng huyết áp > Quản lý > Số BN", "E: Tăng huyết áp > Quản lý > TL %", "F: Đái tháo đường > Phát hiện", "G: Đái tháo đường > Quản lý > Số BN", "H: Đái tháo đường > Quản lý > TL %"]],
  },
  {
    quirk: "indicators as rows with unit column, Roman sections, dashes for nothing",
    drawing: `
Biểu 2: TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM 2023|<|<|<|<|<
STT|Chỉ tiêu|ĐVT|KH 2023|TH 2023|TH/KH (%)
I|Dân số||||
1|Tỷ lệ tăng dân số|%|0.9|0.85|94.4
2|Tỷ số giới tính khi sinh|bé trai/100 bé gái|112|113|
II|Tiêm chủng||||
3|Tỷ lệ tiêm chủng đầy đủ|%|95|96.1|101.2
4|Số vụ ngộ độc|vụ|0|-|
Ghi chú: số liệu ước tính`,
    tables: ["A2:F8 header 2-2 index - body 3-8 ordinal A label B unit C totals - sections 3,6"],
  },
  {
    quirk: "two panels side by side, each with its own STT",
    drawing: `
Biểu 1/BCX ĐƠN VỊ HÀNH CHÍNH, DÂN SỐ
STT|Chỉ tiêu|Số lượng||STT|Chỉ tiêu|Số lượng
1|Số thôn|12||5|Số sinh|80
2|Số hộ|1500||6|Số chết|20
3|Dân số|6000||7|Số chuyển đến|10
4|Số nữ|3050||8|Số chuyển đi|5`,
    tables: ["A2:C6 header 2-2 index - body 3-6 ordinal A label B unit - totals - sections -", "E2:G6 header 2-2 index - body 3-6 ordinal E label F unit - totals - sections -"],
  },
  {
    quirk: "two tables stacked, captions between them, no blank row",
    drawing: `
1. Hoạt động khám bệnh
STT|Đơn vị|Số lượt khám|Số lượt điều trị
1|Khoa Nội|100|40
2|Khoa Ngoại|80|30
2. Hoạt động cận lâm sàng
STT|Đơn vị|Xét nghiệm|X quang|Siêu âm
1|Khoa Nội|300|50|60
2|Khoa Ngoại|200|70|20`,
    tables: ["A2:D4 header 2-2 index - body 3-4 ordinal A label B unit - totals - sections -", "A6:E8 header 6-6 index - body 7-8 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "machine parameters above the header",
    drawing: `
B01. Thống kê chi phí|<|<|<
ma_tinh|tu_thang|den_thang|nam
'10|1|6|2024

Mã tỉnh|Tên tỉnh|Số lượt|Tổng chi
'00|Toàn quốc|300|900
'01|Hà Nội|200|600
'10|Lào Cai|100|300`,
    tables: ["A5:D8 header 5-5 index - body 6-8 ordinal - label B unit - totals 6 sections -"],
  },
  {
    quirk: "blank form: nothing but header, index row and a total",
    drawing: `
PHỤ LỤC 3
STT|Tên cơ sở|Số người|<|Ghi chú
^|^|Nam|Nữ|^
A|B|1|2|3




|Tổng cộng|||
Người lập biểu||||Giám đốc`,
    tables: ["A2:E9 header 2-3 index 4 body 5-9 ordinal A label B unit - totals 9 sections -"],
  },
  {
    quirk: "English statistics: title lines, headings of split words, dotted labels, blank rows between groups, footnotes",
    drawing: `
Table 123. Hospital beds by state: 2000 to 2002|||
[In thousands. Excludes federal hospitals]|||

|||Occupancy
State|Beds|Admissions|rate \\1
|(1,000)|(1,000)|(percent)

United States....|984|34000|66.1

Alabama....|16.4|680|59.5
Alaska....|1.4|47|57.2
Arizona....|10.9|539|62.8

Arkansas....|9.8|368|58.7

Source: Health Forum, Hospital Statistics.
\\1 Average daily census divided by beds.`,
    tables: ["A4:D14 header 4-6 index - body 8-14 ordinal - label A unit - totals 8 sections -"],
    paths: [["A: State", "B: Beds > (1,000)", "C: Admissions > (1,000)", "D: Occupancy > rate \\1 > (percent)"]],
  },
  {
    quirk: "years as headings and label column without heading",
    drawing: `
Bảng 5. Số giường bệnh qua các năm
|2019|2020|2021|2022
Tuyến tỉnh|500|520|540|600
Tuyến huyện|800|800|820|830
Tuyến xã|300|290|290|280`,
    tables: ["A2:E5 header 2-2 index - body 3-5 ordinal - label A unit - totals - sections -"],
    paths: [["A: ", "B: 2019", "C: 2020", "D: 2021", "E: 2022"]],
  },
  {
    quirk: "years as rows",
    drawing: `
Year|Births|Deaths
2018|100|50
2019|110|55
2020|95|70
2021|90|80`,
    tables: ["A1:C5 header 1-1 index - body 2-5 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "long list of events: texts in every column",
    drawing: `
STT|Họ và tên|Địa chỉ|Chẩn đoán|Ngày vào viện
1|Nguyễn Văn A|Xã An Bình|Sốt xuất huyết|'01/6/2024
2|Trần Thị B|Xã Bình Minh|Tay chân miệng|'03/6/2024
3|Lê Văn C|Thị trấn|Sốt xuất huyết|'10/6/2024`,
    tables: ["A1:E4 header 1-1 index - body 2-4 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "region subtotals between, grand total at the bottom",
    drawing: `
Đơn vị|Dân số|Có thẻ BHYT|Tỷ lệ
Cụm 1|3000|2700|90
Xã A|1000|900|90
Xã B|2000|1800|90
Cụm 2|2500|2450|98
Xã C|1500|1480|98.7
Xã D|1000|970|97
Toàn huyện|5500|5150|93.6`,
    tables: ["A1:D8 header 1-1 index - body 2-8 ordinal - label A unit - totals 2,5,8 sections -"],
  },
  {
    quirk: "prose only",
    drawing: `
Hướng dẫn điền biểu
Các đơn vị điền đầy đủ số liệu vào biểu mẫu và gửi về Sở Y tế trước ngày 05 hằng tháng.

Mọi vướng mắc xin liên hệ phòng Kế hoạch - Nghiệp vụ.`,
    tables: [],
  },
  {
    quirk: "key and value pairs are no table",
    drawing: `
Đơn vị:|Trạm Y tế xã A
Kỳ báo cáo:|Tháng 6
Người lập:|Nguyễn Văn A`,
    tables: [],
  },
  {
    quirk: "numbers as texts throughout",
    drawing: `
STT|Xã|Số trẻ|Đã tiêm|Tỷ lệ
1|Xã A|'1.250|'1.200|'96,0%
2|Xã B|'980|'900|'91,8%
3|Xã C|'1.005|'1.000|'99,5%`,
    tables: ["A1:E4 header 1-1 index - body 2-4 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "label split over two columns: group merged down, item beside it",
    drawing: `
TT|Nội dung|<|Đơn vị tính|Kế hoạch|Thực hiện
1|Khám bệnh|Ngoại trú|lượt|1000|950
^|^|Nội trú|lượt|200|210
2|Xét nghiệm|Huyết học|mẫu|500|480
^|^|Sinh hóa|mẫu|600|640`,
    tables: ["A1:F5 header 1-1 index - body 2-5 ordinal A label B unit D totals - sections -"],
  },
  {
    quirk: "units row under the headings is the leaf header",
    drawing: `
Đơn vị|Số sinh|Tỷ suất sinh|Chi phí
|người|‰|triệu đồng
Xã A|50|12.5|100.5
Xã B|60|13.1|120
Xã C|70|14|140`,
    tables: ["A1:D5 header 1-2 index - body 3-5 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "notes begin right below without a blank row",
    drawing: `
Hospital|Beds|Staff
North|120|300
South|80|190
East|60|150
Total|260|640
Note: figures are provisional.
Source: Ministry of Health`,
    tables: ["A1:C5 header 1-1 index - body 2-5 ordinal - label A unit - totals 5 sections -"],
  },
  {
    quirk: "months as columns with a repeated Cộng at the right",
    drawing: `
TT|Tên bệnh|Tháng 1||Tháng 2||Cộng|
||Mắc|Chết|Mắc|Chết|Mắc|Chết
1|Sốt xuất huyết|5|0|7|0|12|0
2|Tay chân miệng|10|0|8|0|18|0
3|Thủy đậu|3|0|2|0|5|0`,
    tables: ["A1:H5 header 1-2 index - body 3-5 ordinal A label B unit - totals - sections -"],
    paths: [["A: TT", "B: Tên bệnh", "C: Tháng 1 > Mắc", "D: Tháng 1 > Chết", "E: Tháng 2 > Mắc", "F: Tháng 2 > Chết", "G: Cộng > Mắc", "H: Cộng > Chết"]],
  },
  {
    quirk: "blank spacer columns inside an English table",
    drawing: `
Region||2010||2020
||Cases||Cases
North||100||120
South||90||95
West||70||60`,
    tables: ["A1:E5 header 1-2 index - body 3-5 ordinal - label A unit - totals - sections -"],
  },
  {
    quirk: "title in the label column of the row right above the header",
    drawing: `
|Tình hình sử dụng giường bệnh năm 2023
TT|Khoa|Giường kế hoạch|Giường thực kê
1|Nội|40|45
2|Ngoại|30|33
3|Sản|25|25`,
    tables: ["A2:D5 header 2-2 index - body 3-5 ordinal A label B unit - totals - sections -"],
  },
  {
    quirk: "group rows by letters, subtotals by words Cộng A, grand total Tổng (A+B)",
    drawing: `
STT|Tên đơn vị|Số hộ|Số khẩu
A|Khu vực thành thị||
1|Phường 1|100|400
2|Phường 2|150|600
|Cộng A|250|1000
B|Khu vực nông thôn||
1|Xã 1|200|900
2|Xã 2|300|1300
|Cộng B|500|2200
|Tổng (A+B)|750|3200`,
    tables: ["A1:D10 header 1-1 index - body 2-10 ordinal A label B unit - totals 5,9,10 sections 2,6"],
  },
  {
    quirk: "index row of bare numbers below merged headings, ordinals restart in sections",
    drawing: `
Số TT|Chỉ tiêu|Mã số|Tổng số|Trong đó|<
^|^|^|^|Nữ|Dân tộc
A|B|C|1|2|3
I|Nhân lực y tế||||
1|Bác sĩ|01|10|4|1
2|Y sĩ|02|8|5|2
II|Cơ sở||||
1|Trạm y tế|03|12||`,
    tables: ["A1:F8 header 1-2 index 3 body 4-8 ordinal A label B unit - totals - sections 4,7"],
  },
];
