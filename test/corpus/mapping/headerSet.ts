/**
 * Column headers as clerks abbreviate them, invented for this test. For each indicator of a built-in plan: headers the rules
 * were written with, and headers written at the same time, kept apart and only counted (`npm run accuracy -- mapping`).
 */
export interface HeaderCase {
  readonly plan: string;
  /** The indicator whose figure the column is; null: it is only a part of `component`, or nothing at all. */
  readonly indicator: string | null;
  readonly component: string | null;
  readonly header: string;
  readonly heldOut: boolean;
}

type Row = readonly [code: string, seen: readonly string[], heldOut: readonly string[]];

const OWN: Readonly<Record<string, readonly Row[]>> = {
  "bac-giang-vi-nguoi-ngheo-2021-2025": [
    ["1", ["TL SDD thấp còi TE <5T (%)", "SDD thấp còi trẻ < 5 tuổi"], ["Tỷ lệ trẻ dưới 5 tuổi SDD thể thấp còi", "TLSDD thấp còi <5t"]],
    ["2", ["TL SDD nhẹ cân TE <5T (%)"], ["% trẻ <5 tuổi SDD thể nhẹ cân", "SDD nhẹ cân <5 tuổi (%)"]],
    ["3", ["SDD thấp còi trẻ học đường 5-16t"], ["TL thấp còi học sinh 5-16 tuổi (%)"]],
    ["4", ["TL thiếu máu TE <5T"], ["% trẻ dưới 5 tuổi bị thiếu máu"]],
    ["5", ["TL thiếu máu PNMT"], ["Thiếu máu ở phụ nữ có thai (%)"]],
    ["6", ["Thiếu kẽm trẻ <5T (%)"], ["TL trẻ em <5 tuổi thiếu kẽm"]],
    ["7", ["TL thiếu kẽm ở PNMT"], ["% PNMT thiếu kẽm"]],
    ["8", ["TL TE <16T SDD được BS đa vi chất"], ["% trẻ <16 tuổi SDD được bổ sung ĐVC", "Trẻ dưới 16t SDD uống bổ sung đa vi chất DD (%)"]],
    ["9", ["TL PNMT được cấp viên ĐVC miễn phí"], ["% PNMT được cung cấp miễn phí đa vi chất"]],
    ["10", ["TL trẻ 6-23 tháng ăn BS đúng, đủ"], ["% trẻ 6-23th ăn bổ sung đúng đủ"]],
    ["11", ["TL hộ nghèo, cận nghèo được cung cấp SP dinh dưỡng khẩn cấp"], ["% hộ nghèo, CN, mới thoát nghèo nhận sản phẩm dinh dưỡng khi khẩn cấp"]],
    ["12", ["TL trẻ 6-60 tháng uống vitamin A"], ["Tỷ lệ bao phủ Vitamin A trẻ 6-60 tháng (%)"]],
    ["13", ["Số đợt BS vitamin A trong năm"], ["Số đợt bổ sung VTM A cho trẻ 6-60 tháng"]],
    ["14", ["Số lần tẩy giun định kỳ"], ["Số lần tẩy giun trẻ 24-60th và PNTSĐ"]],
  ],
  "thieu-hoa-thi-dua-2021": [
    ["1", ["Số ổ dịch lớn trên ĐB huyện"], ["Số ổ dịch lớn xảy ra"]],
    ["2", ["Số ca COVID-19 lây thứ phát trong CĐ"], ["Lây nhiễm thứ phát COVID-19 cộng đồng"]],
    ["3", ["Số vụ NĐTP từ 20 người mắc trở lên"], ["Số vụ NĐTP ≥ 20 người mắc", "Vụ ngộ độc TP từ 20 người/vụ"]],
    ["4", ["Số sự cố TC do chủ quan của HTYT"], ["Sự cố tiêm chủng do chủ quan"]],
    ["5", ["TL TCĐĐ trẻ < 1 tuổi", "Tiêm đủ các loại VX trẻ <1T (%)"], ["% TE dưới 1 tuổi TCĐĐ VX TCMR", "TL trẻ <1t được tiêm chủng đầy đủ", "Tỉ lệ TCDD tre duoi 1 tuoi"]],
    ["6", ["Điểm CSYT Xanh - Sạch - Đẹp"], ["Điểm xanh sạch đẹp (% điểm)"]],
    ["7", ["TL NVS CSYT đạt >= 4 điểm", "Điểm nhà vệ sinh CSYT"], ["Điểm chấm nhà vệ sinh"]],
    ["9", ["TL HGĐ không có LQ, BG"], ["% hộ không có loăng quăng/bọ gậy", "Hộ GĐ ko có LQ-BG (%)"]],
    ["10", ["TL CB TYT luân phiên thực hành tại BVĐK"], ["% cán bộ trạm được cử luân phiên về BV huyện"]],
    ["11", ["TL BS trong số CB luân phiên"], ["% bác sĩ trong CB TYT đi luân phiên"]],
    ["12", ["Thời gian TH tại BVĐK huyện (tháng/năm)"], ["Số tháng thực hành tại BVĐK huyện của CB TYT"]],
    ["13", ["Số đề tài NCKH cấp CS"], ["Đề tài nghiên cứu khoa học cơ sở (đề tài)"]],
    ["14", ["TL dân số được lập HSSKĐT", "Lập hồ sơ SKĐT (%)"], ["% dân số có hồ sơ sức khoẻ điện tử", "TL lập HS SK điện tử"]],
    ["15", ["TL TYT có danh sách QL BN ĐTĐ, THA"], ["% TYT có DS theo dõi quản lý BN đái tháo đường, THA"]],
    ["16", ["TL quản lý người bệnh ĐTĐ, THA"], ["Tỷ lệ người THA, ĐTĐ được theo dõi, QL (%)", "TL QL ĐTĐ-THA"]],
    ["17", ["TL DMKT gói DVYTCB TYT thực hiện được"], ["% danh mục KT gói dịch vụ y tế cơ bản thực hiện được tại trạm"]],
    ["18", ["TL TYT theo mô hình điểm BYT"], ["% trạm theo mô hình điểm của Bộ Y tế"]],
    ["19", ["TL tăng DS", "Tỷ lệ phát triển dân số (%)"], ["Tỉ lệ tăng DS (%)"]],
    ["20", ["TSGTKS (bé trai/100 bé gái)", "Tỷ số GTKS"], ["TS giới tính khi sinh", "Tỷ số giới tính khi sinh (nam/100 nữ)"]],
    ["22", ["Số sai sót chuyên môn"], ["Sai sót CM do thiếu trách nhiệm"]],
    ["23", ["TL bếp ăn TT đủ ĐK VSATTP"], ["% BATT đủ điều kiện ATTP"]],
    ["24", ["SDD cân nặng/tuổi (%)", "TL SDD CN/T"], ["TL trẻ SDD nhẹ cân", "Tỷ lệ SDD CN/tuổi"]],
    ["25", ["SDD chiều cao/tuổi (%)", "TL SDD CC/T"], ["TL trẻ SDD thấp còi", "Tỷ lệ SDD CC/tuổi"]],
    ["26", ["TL xã giữ vững chuẩn QG giai đoạn 2"], ["% xã giữ chuẩn quốc gia GĐ 2"]],
    ["27", ["TL CBVC-NLĐ đạt LĐTT"], ["% lao động tiên tiến", "CBVC đạt LĐTT (%)"]],
    ["28", ["TL tập thể xuất sắc"], ["% tập thể đạt danh hiệu TTXS"]],
    ["29", ["Số CB bị kỷ luật"], ["Cán bộ vi phạm kỷ luật (người)"]],
    ["30", ["Số CBVC sinh con thứ 3+"], ["Số NLĐ sinh con thứ 3 trở lên", "CBVC, NLĐ sinh con thứ ba trở lên"]],
  ],
  "chieng-on-cssknd-2024": [
    ["1", ["Số dịch bệnh nguy hiểm thành dịch lớn"], ["Dịch bệnh nguy hiểm lây lan thành dịch (vụ)", "Số vụ dịch lớn trên ĐB"]],
    ["2", ["Số tiêu chí CQG về y tế đạt"], ["Tiêu chí chuẩn QG y tế thực hiện tốt", "Số TC chuẩn quốc gia YT"]],
  ],
  "giang-thanh-ntm-2025": [
    ["1", ["TL xã đạt TCQG về y tế", "% xã đạt tiêu chí QG YT"], ["Tỉ lệ xã đạt bộ TCQGYT", "Tỷ lệ xã đạt TC quốc gia về YT (%)"]],
    ["2", ["Số sự cố ATTP"], ["Sự cố an toàn TP tại ĐP", "Số sự cố về ATVSTP"]],
    ["3", ["Số xã đạt tiêu chí NTM về y tế"], ["Số xã duy trì đạt TC NTM về YT"]],
    ["4", ["Số xã đạt thêm TC số 14, CT 18.4, 18.5"], ["Xã NTM nâng cao đạt thêm tiêu chí 14"]],
    ["5", ["TL bao phủ BHYT (%)", "TL tham gia BHYT"], ["% dân số có thẻ BHYT", "Tỷ lệ DS tham gia bảo hiểm YT", "BHYT toàn dân (%)"]],
  ],
  "ha-tinh-thi-dua-2021-2025": [
    ["1", ["BS/10.000 dân", "Số bác sĩ trên 1 vạn dân"], ["Số BS / vạn dân", "Tỷ lệ bác sĩ/10000 dân"]],
    ["2", ["TL TYT có BS làm việc"], ["% TYT có bác sĩ", "Tỷ lệ trạm có BS"]],
    ["3", ["GB/10.000 dân", "Giường bệnh/vạn dân"], ["Số GB trên 10.000 dân"]],
    ["4", ["TL DS được QLSK", "TL quản lý SK (%)"], ["% dân số được quản lý sức khoẻ", "Tỷ lệ người dân được QLSK"]],
    ["5", ["TL bao phủ BHYT", "Tỷ lệ người dân có thẻ BHYT"], ["% tham gia BHYT", "TL dân tham gia bảo hiểm y tế"]],
    ["6", ["TL TE <1T TCĐĐ", "Tiêm chủng đầy đủ <1 tuổi (%)"], ["% trẻ <1t tiêm đủ các loại vx", "Tỷ lệ TCĐĐ trẻ em dưới 1 tuổi", "TL trẻ <1 tuổi tiêm đầy đủ 8 loại vắc xin"]],
    ["7", ["TSTV trẻ <1 tuổi (‰)", "Tử vong TE <1T (‰)"], ["Tỷ suất TV trẻ em dưới 1 tuổi", "TS chết trẻ <1t (‰)"]],
    ["8", ["TSTV trẻ <5 tuổi (‰)"], ["Tỷ suất TV TE < 5T", "TV trẻ dưới 5 tuổi (‰)"]],
    ["9", ["TL SDD nhẹ cân TE<5T", "SDD thể nhẹ cân (%)"], ["% trẻ <5 tuổi SDD CN/T", "Suy dinh dưỡng nhẹ cân <5t"]],
    ["10", ["TL SDD thấp còi TE<5T", "SDD thể thấp còi (%)"], ["% trẻ <5 tuổi SDD CC/T", "Suy dinh dưỡng thấp còi <5t"]],
    ["11", ["TSGTKS", "Số bé trai/100 bé gái"], ["Tỷ số GT khi sinh", "Tỷ số giới tính khi sinh (trai/100 gái)"]],
    ["12", ["Tuổi thọ BQ", "Tuổi thọ trung bình"], ["Tuổi thọ bình quân (năm)"]],
    ["13", ["TL CBCCVC không hút thuốc lá"], ["% CBCCVC không hút thuốc tại cơ quan"]],
    ["14", ["Số CBCCVC vi phạm ATGT"], ["Số CB, NLĐ vi phạm an toàn GT"]],
    ["15", ["Số CBCCVC mắc TNXH"], ["Số CBVC, NLĐ mắc tệ nạn XH"]],
    ["16", ["Số dịch lớn"], ["Số vụ dịch lớn xảy ra"]],
  ],
};

const COMPONENTS: Readonly<Record<string, readonly Row[]>> = {
  "ha-tinh-thi-dua-2021-2025": [
    ["5", ["Số người có thẻ BHYT", "Số người tham gia BHYT"], ["Số dân tham gia BHYT"]],
    ["6", ["Số trẻ <1 tuổi TCĐĐ", "Số TE <1T được tiêm đủ"], ["Số trẻ <1t tiêm chủng đầy đủ"]],
    ["1", ["Số bác sĩ"], ["Tổng số BS"]],
    ["3", ["Số giường bệnh"], ["Tổng số GB"]],
    ["4", ["Số người được quản lý SK"], ["Số dân được QLSK"]],
    ["10", ["Số trẻ <5 tuổi SDD thấp còi"], ["Số TE <5T SDD CC/T"]],
    ["7", ["Số TE <1T tử vong"], ["Số trẻ dưới 1 tuổi TV"]],
  ],
  "thieu-hoa-thi-dua-2021": [
    ["14", ["Số người được lập HSSKĐT"], ["Số HSSK điện tử đã lập"]],
    ["9", ["Số hộ không có LQ, BG"], ["Số HGĐ ko có loăng quăng bọ gậy"]],
    ["23", ["Số BATT đủ ĐK VSATTP"], ["Số bếp ăn tập thể đủ điều kiện"]],
  ],
};

/** Columns of the same forms that are no indicator of any of the plans. */
const DISTRACTORS: { readonly seen: readonly string[]; readonly heldOut: readonly string[] } = {
  seen: [
    "STT", "Tên xã", "Ghi chú", "Địa chỉ", "Số hộ gia đình", "Dân số", "Số trẻ <1 tuổi", "Số trẻ < 5 tuổi", "Số PNMT", "Số xã", "Số thôn", "Số lượt KCB",
    "Số lượt KCB BHYT", "Số ca SXH", "Số ca mắc TCM", "Số ca tử vong do tai nạn", "Số điều dưỡng", "Số dược sĩ", "TL y sĩ", "Kinh phí (triệu đồng)", "Số buổi truyền thông",
    "Số tờ rơi", "Ngày báo cáo", "Người lập biểu", "Số điện thoại", "TL sử dụng BPTT (%)", "Tỷ suất sinh thô (‰)", "TL sinh con thứ 3 (%)", "TL khám thai ≥ 4 lần", "Số trẻ đẻ ra sống",
    "TL hộ có nhà tiêu HVS", "TL hộ dùng nước sạch", "Số bệnh nhân lao", "Số BN tâm thần", "Số mẫu nước xét nghiệm",
  ],
  heldOut: [
    "Mã xã", "Tên đơn vị", "Họ và tên", "Diện tích (km2)", "Số khẩu", "Số phụ nữ 15-49 tuổi", "Số trẻ 6-36 tháng", "Số học sinh", "Số TYT", "Số bản", "Số lượt khám thai", "Công suất sử dụng giường bệnh (%)",
    "Số ca mắc sởi", "Số ca COVID-19 nhập viện", "Số ca dại", "TL hộ sinh (%)", "Số nhân viên y tế thôn bản", "TL trẻ sơ sinh tiêm VGB 24h", "TL tiêm UV2+ PNCT", "Chi phí thuốc (đồng)",
    "Số lượt phát thanh", "Số pano", "Năm sinh", "Chức vụ", "Email", "Tỷ suất chết thô (‰)", "Tổng tỷ suất sinh (con/phụ nữ)", "TL sàng lọc trước sinh", "Số ca đẻ tại trạm", "TL người cao tuổi KSK định kỳ",
    "Số cơ sở SXKD thực phẩm", "TL mẫu nước đạt", "Số BN HIV đang điều trị ARV", "Số BN động kinh quản lý", "Số lam sốt rét",
  ],
};

/** Headers as short as they get in crowded forms: [header, indicator, component]. Written after the rules, then used to correct them. */
const SHORT: Readonly<Record<string, readonly (readonly [header: string, indicator: string | null, component?: string])[]>> = {
  "ha-tinh-thi-dua-2021-2025": [
    ["Bác sĩ trên vạn dân", "1"], ["Số BS/1 vạn dân", "1"], ["Bình quân BS/10000 dân", "1"], ["TYT có bác sĩ (%)", "2"], ["Tỷ lệ % TYT xã có BS", "2"], ["Giường bệnh trên 10.000 dân", "3"],
    ["QLSK người dân (%)", "4"], ["Tỷ lệ quản lý sức khỏe người dân", "4"], ["% DS tham gia BHYT", "5"], ["Bao phủ BHYT", "5"], ["Độ bao phủ BHYT (%)", "5"], ["Tỷ lệ BHYT", "5"],
    ["Tiêm chủng đầy đủ", "6"], ["TL TCMR <1T", "6"], ["TCĐĐ (%)", "6"], ["Tiêm đủ 8 loại VX TE<1T (%)", "6"], ["TSTV TE <1T", "7"], ["Tử suất trẻ <1 tuổi", "7"], ["TV trẻ <1t/1000 trẻ đẻ sống", "7"], ["Tỷ suất tử vong TE<5T", "8"],
    ["SDD cân/tuổi <5T", "9"], ["SDD nhẹ cân", "9"], ["SDD thấp còi", "10"], ["SDD cao/tuổi <5T", "10"], ["% SDD CN/T trẻ <5T", "9"], ["% SDD CC/T trẻ <5T", "10"], ["GTKS", "11"], ["Tỷ số giới tính", "11"], ["Giới tính khi sinh", "11"],
    ["Tuổi thọ", "12"], ["CBCCVC ko hút thuốc (%)", "13"], ["Số người vi phạm ATGT", "14"], ["Vi phạm ATGT", "14"], ["Mắc TNXH", "15"], ["Dịch lớn (vụ)", "16"],
    ["Số bác sĩ", null, "1"], ["Tổng số trẻ <1T", null, "6"], ["Dân số", null], ["Số tử vong <5 tuổi", null, "8"], ["Số trẻ SDD nhẹ cân", null, "9"], ["Số trẻ cân đo", null], ["Số TYT có BS", null, "2"], ["Số người tham gia BHYT", null, "5"],
    ["Số ca mắc SXH", null], ["Tỷ lệ sinh con thứ 3", null], ["TL bà mẹ khám thai 3 lần", null], ["Số lượt KCB tại TYT", null], ["TL tăng dân số tự nhiên", null], ["TL TYT có nữ hộ sinh", null], ["TL SDD béo phì <5T", null], ["TL tiêm vắc xin sởi mũi 2", null], ["Tỷ suất tử vong mẹ/100.000 trẻ đẻ sống", null], ["Số giường hồi sức", null], ["Số dược sĩ/10.000 dân", null], ["TL dân số có HSSK điện tử", null], ["TL hài lòng người bệnh", null], ["TL xử lý chất thải y tế", null],["Tuổi trung bình mẹ sinh con lần đầu", null], ["TL trẻ <2 tuổi SDD", null], ["TL tiêm phòng uốn ván PNCT", null], ["TL người hút thuốc lá", null],
  ],
  "thieu-hoa-thi-dua-2021": [
    ["Số ổ dịch", "1"], ["Dịch lớn", "1"], ["Lây thứ phát COVID", "2"], ["Vụ NĐTP >=20 ca", "3"], ["NĐTP từ 20 người trở lên", "3"], ["Sự cố tiêm chủng", "4"], ["TCĐĐ <1T", "5"], ["Tiêm chủng đầy đủ (%)", "5"], ["Điểm cơ sở Xanh-Sạch-Đẹp", "6"], ["Điểm XSĐ", "6"], ["NVS đạt 4 điểm (%)", "7"], ["Hộ không có loăng quăng", "9"], ["TL hộ không bọ gậy", "9"],
    ["Luân phiên CB TYT (%)", "10"], ["Đề tài NCKH", "13"], ["HSSKĐT (%)", "14"], ["TL lập hồ sơ sức khỏe", "14"], ["QL THA, ĐTĐ (%)", "16"], ["TL người bệnh THA, ĐTĐ được quản lý", "16"], ["Danh mục kỹ thuật thực hiện (%)", "17"], ["TL thực hiện DMKT TYT", "17"], ["TYT mô hình điểm (%)", "18"], ["Tăng dân số (%)", "19"], ["Tỷ lệ gia tăng DS", "19"], ["TSGTKS", "20"], ["Sai sót chuyên môn (vụ)", "22"], ["BATT đủ ĐK (%)", "23"], ["Bếp ăn tập thể đạt VSATTP (%)", "23"], ["SDD CN/T (%)", "24"], ["SDD CC/T (%)", "25"], ["SDD nhẹ cân", "24"], ["SDD thấp còi", "25"], ["Xã đạt chuẩn QG GĐ2 (%)", "26"], ["LĐTT (%)", "27"], ["Tập thể xuất sắc (%)", "28"], ["CB kỷ luật", "29"], ["Sinh con thứ 3", "30"], ["CB sinh con thứ 3+", "30"],
    ["Số bếp ăn tập thể", null, "23"], ["Tổng số hộ", null], ["Số CB TYT", null], ["Số đơn vị", null], ["Số bệnh nhân THA", null], ["Số buổi tập huấn", null], ["TL khám thai đủ 4 lần", null], ["TL sử dụng BPTT hiện đại", null], ["Số ca sốt rét", null], ["TL PNMT tiêm UV", null], ["TL bệnh viện hài lòng", null], ["Số sáng kiến", null], ["Số mẫu TP kiểm nghiệm", null], ["Chiến sĩ thi đua (%)", null], ["Giấy khen", null], ["TL hộ có hố xí HVS", null],
  ],
  "bac-giang-vi-nguoi-ngheo-2021-2025": [
    ["Thấp còi <5T", "1"], ["Nhẹ cân <5T", "2"], ["Thấp còi 5-16T", "3"], ["Thiếu máu <5T", "4"], ["Thiếu máu PNMT", "5"], ["Thiếu kẽm <5T (%)", "6"], ["Thiếu kẽm PNMT (%)", "7"], ["Bổ sung ĐVC TE <16T SDD", "8"], ["PNMT uống ĐVC (%)", "9"], ["ABS đúng đủ 6-23th", "10"], ["Hộ nghèo được cấp SPDD khẩn cấp (%)", "11"], ["Vit A 6-60 tháng (%)", "12"], ["Uống vitamin A (%)", "12"], ["Số đợt vitamin A", "13"], ["Tẩy giun (lần)", "14"], ["Số lần tẩy giun", "14"],
    ["Số trẻ <5T SDD thấp còi", null, "1"], ["Số PNMT thiếu máu", null, "5"], ["Số hộ nghèo", null], ["TL hộ nghèo", null], ["TL thừa cân béo phì 5-16T", null], ["TL thiếu vitamin D", null], ["Số trẻ cân đo", null], ["TL bú mẹ hoàn toàn 6 tháng", null],
  ],
  "giang-thanh-ntm-2025": [["Xã đạt TCQGYT (%)", "1"], ["TL xã đạt BTCQG về y tế", "1"], ["Sự cố ATTP", "2"], ["Xã đạt TC NTM y tế", "3"], ["Xã đạt thêm TC 14", "4"], ["TL BHYT", "5"], ["Số người có BHYT", null, "5"], ["Số xã NTM kiểu mẫu", null], ["TL hộ dùng nước sạch", null], ["Số vụ ngộ độc", null]],
  "chieng-on-cssknd-2024": [["Dịch lớn trên địa bàn", "1"], ["Số vụ dịch", "1"], ["Tiêu chí CQG y tế đạt", "2"], ["Số hộ", null], ["Số tiêu chí NTM", null]],
};

function expand(rows: Readonly<Record<string, readonly Row[]>>, own: boolean): HeaderCase[] {
  return Object.entries(rows).flatMap(([plan, list]) =>
    list.flatMap(([code, seen, heldOut]) =>
      [...seen.map((header) => ({ header, heldOut: false })), ...heldOut.map((header) => ({ header, heldOut: true }))].map((each) => ({ ...each, plan, indicator: own ? code : null, component: own ? null : code })),
    ),
  );
}

const SHORT_CASES: readonly HeaderCase[] = Object.entries(SHORT).flatMap(([plan, list]) =>
  list.map(([header, indicator, component]) => ({ plan, header, indicator, component: component ?? null, heldOut: false })),
);

export const OWN_HEADERS: readonly HeaderCase[] = [...expand(OWN, true), ...SHORT_CASES.filter((each) => each.indicator !== null)];
export const COMPONENT_HEADERS: readonly HeaderCase[] = [...expand(COMPONENTS, false), ...SHORT_CASES.filter((each) => each.component !== null)];
/** No indicator of their own plan, though perhaps of another. */
export const FOREIGN_HEADERS: readonly HeaderCase[] = SHORT_CASES.filter((each) => each.indicator === null && each.component === null);
export const DISTRACTOR_HEADERS: readonly { readonly header: string; readonly heldOut: boolean }[] = [
  ...DISTRACTORS.seen.map((header) => ({ header, heldOut: false })),
  ...DISTRACTORS.heldOut.map((header) => ({ header, heldOut: true })),
];

/** Pairs that differ in one guarded word: one must never be taken for the other. */
export const SWAPS: readonly { readonly plan: string; readonly header: string; readonly never: string }[] = [
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TL SDD nhẹ cân TE<5T", never: "10" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TL SDD thấp còi TE<5T", never: "9" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TSTV trẻ <1 tuổi (‰)", never: "8" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TSTV trẻ <5 tuổi (‰)", never: "7" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TL TCĐĐ trẻ <5 tuổi", never: "6" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "Số trẻ <1 tuổi tử vong", never: "7" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "Tỷ lệ tử vong mẹ", never: "7" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "Số điều dưỡng/10.000 dân", never: "1" },
  { plan: "ha-tinh-thi-dua-2021-2025", header: "TL TYT có y sĩ sản nhi", never: "2" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "TL thiếu máu PNMT", never: "4" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "TL thiếu máu TE <5T", never: "5" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "TL thiếu kẽm PNMT", never: "5" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "TL thiếu máu TE <5T", never: "6" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "SDD thấp còi trẻ <5 tuổi", never: "3" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "SDD thấp còi học sinh 5-16 tuổi", never: "1" },
  { plan: "bac-giang-vi-nguoi-ngheo-2021-2025", header: "TL trẻ uống viên sắt", never: "9" },
  { plan: "thieu-hoa-thi-dua-2021", header: "TL SDD CN/T", never: "25" },
  { plan: "thieu-hoa-thi-dua-2021", header: "TL SDD CC/T", never: "24" },
  { plan: "thieu-hoa-thi-dua-2021", header: "TL hộ có loăng quăng, bọ gậy", never: "9" },
  { plan: "thieu-hoa-thi-dua-2021", header: "TL quản lý BN tâm thần", never: "16" },
];
