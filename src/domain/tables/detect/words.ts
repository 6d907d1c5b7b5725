/**
 * Words by which forms name their parts, in Vietnamese health and planning forms and in English statistics
 * (domain/vietnam-health.md §3.5-3.6). All patterns are for texts folded with `foldText`: lower case, `tỷ` is `tỉ`, `kỳ` is `kì`.
 */
export const ORDINAL_HEADER = /^(?:stt|s\.? ?t\.? ?t\.?|tt|t\.t\.?|số tt|số thứ tự|thứ tự|no\.?|nº|n°|#|số)$/;
export const LINE_HEADER = /^(?:dòng|line|row|rank|hạng|line no\.?)$/;
export const UNIT_HEADER = /^(?:đvt|đ\.?v\.?t\.?|đơn vị tính.*|đơn vị ?\(tính\)|đ\/v tính|đv tính|units?|unit of measure(?:ment)?)$/;
export const CODE_HEADER = /^(?:mã|ma_?(?:tinh|huyen|xa|vung|co ?so|cs|cskcb|dv|bn|the)$|ms$|mã số|code|kí hiệu|.*\bcode$|.*_code$|.*[ _]id$|id$|iso)/;
export const NOTE_HEADER = /^(?:ghi chú|chú thích|notes?|remarks?|comments?|nguyên nhân|giải trình|lí do)$/;
export const LABEL_HEADER =
  /^(?:tên|họ (?:và )?tên|chỉ tiêu|chỉ số|nội dung|đơn vị|địa phương|địa bàn|xã|phường|huyện|quận|tỉnh|thành phố|cơ sở|khoa|phòng|trạm|bệnh viện|danh mục|diễn giải|khoản mục|hạng mục|loại|nhóm|mục tiêu|tiêu chí|chương trình|bệnh|nhiệm vụ|ngành|đối tượng|tháng|năm|vùng|name|state|country|region|province|district|area|county|city|item|indicator|measure|function|group|characteristic|category|type of|parameter|description|hospital|facility|patient|subject|industry|year|month|organi[sz]ation|department|species|variable)/;
export const VALUE_HEADER =
  /(?:kế hoạch|^kh\b|thực hiện|^th\b|ước|tỉ lệ|tl\b|%|số lượng|số ca|tổng số|tổng cộng|cộng dồn|l[uũ][yỹ] kế|cùng kì|so sánh|đạt|chi phí|kinh phí|dự toán|nam|nữ|giá trị|diện tích|sản lượng|mới|trong kì|total|number|percent|rate|amount|value|average|mean|male|female|count|population)/;

/** First lines of a document, by which a title block is known. */
export const TITLE_LINE =
  /^[-+*(]? ?(?:cộng h(?:oà|òa) xã hội|độc lập|ubnd|uỷ ban|ủy ban|sở |bộ |chi cục|cục |trung tâm|phòng (?:y tế|gd|giáo dục)|đơn vị ?:|đơn vị báo cáo|tên đơn vị ?:|kính gửi|nơi (?:nhận|gửi)|đơn vị (?:nhận|gửi|lập|báo)|ban hành|có đến|kì báo cáo|kì đầu|kì cuối|báo cáo|biểu|mẫu|phụ (?:lục|biểu)|bảng|kế hoạch|thống kê|tổng hợp|danh sách|\(? ?kèm theo|\(? ?ban hành|số ?:|ngày |.*, ngày|từ ngày|tháng .* năm|năm \d{4}$|table\b|figure\b|\[|chapter|section \d)/;
/** Unit line above a table: `ĐVT: người`, `(Đơn vị tính: 1000 đồng)`. */
export const UNIT_LINE = /^\(? ?(?:đvt|đ\.?v\.?t\.?|đơn vị(?: tính)?|unit|đv tính) ?(?::|=)\s*(.+?)\)?$/;
/** First words of what stands below a table: notes, sources, signatures, distribution lists. */
export const NOTE_LINE =
  /^(?:\* ?)?(?:ghi chú|chú thích|lưu ý|chú ý|nguồn|giải thích|nơi nhận|người lập|người tổng hợp|lập biểu|lập bảng|kế toán|thủ trưởng|giám đốc|phó giám đốc|hiệu trưởng|trưởng (?:khoa|phòng|trạm|ban)|trạm trưởng|chủ tịch|tm\.|kt\.|tl\.|tuq\.|q\.|xác nhận|thủ kho|phụ trách|\(kí|\(ký|kí tên|lưu ?:|notes? ?[:.]|notes?$|source(?:s|\(s\))? ?[:.]|sources?$|footnotes?(?: |:|$)|legend ?:|abbreviations?|symbols? ?:|see (?:also|notes?|footnotes?)|for more information|internet link|http|\(?\*+\)?[ :]|\\?\\?\d\/? ?[\\/]|\[\d+\]|\(\d+\) {0,3}\p{L}|-- |n\/?a ?[=:]|x ?=|\(?x\)? not|= ?|prepared by|updated?\b)/u;
/** What a mark stands for, below English statistics: `NA Not available.`, `- Represents zero.`, `Z Less than 500.` */
export const MARK_LEGEND = /^(?:[a-z]{1,2}|-{1,3}|–|\.{2,3}|…|:|\*+|\\\d+|\d+\/|\(\w{1,2}\)) ?[=:.-]? ?(?:[a-z]+ ){0,4}(?:not|zero|less|represents?|applicable|available|nil|revised|preliminary|provisional|estimated?|suppressed|without)(?![a-z])/;
/** A place and a date as the signature block begins: `Hà Nội, ngày 05 tháng 3 năm 2020`. */
export const SIGNATURE_DATE = /(?:,|^) ?ngày ?[\d.… ]* ?tháng ?[\d.… ]* ?năm/;

/** A whole label that names a total; an indicator that merely begins with `Tổng số ...` is none. */
export const TOTAL_LABEL =
  /^(?:(?:[ivx]+|[a-z\d]{1,2})[.)] ?)?[-+*]? ?(?:tổng(?: số| cộng| chung| toàn (?:tỉnh|huyện|ngành|quốc|tp|thành phố|xã|viện)| cả nước)?|cộng(?: chung| dồn toàn \p{L}+)?|cộng (?:\(.*\)|(?:[ivx\d]+|[a-zđ])(?: ?[+,] ?(?:[ivx\d]+|[a-zđ]))*)|toàn (?:tỉnh|huyện|quốc|quận|xã|thành phố|tp|ngành|viện|vùng|trường|khu vực|thị xã|đơn vị|địa bàn)|toàn bộ|cả nước|tổng(?: số| cộng)? ?\(.*\)|chung toàn (?:tỉnh|huyện|ngành|quốc)|trung bình(?: chung)?|bình quân(?: chung)?|(?:grand |sub-?|overall )?totals?|total,? (?:all|u\.?s\.?|united states)\b.*|all (?:areas|regions|countries|states|groups)|united states|u\.s\.(?: total)?|world|sums?|subtotal.*|median|mean|average|overall)(?: ?(?:\d+|[*:]|\.{2,}))*$/u;
/** Regions and groups of units, whose rows are aggregated when most other rows are units. */
export const REGION_LABEL = /^(?:[-+*] ?)?(?:vùng|miền|cụm|khu vực|tiểu vùng|region) /;
/** `Trong đó:`, `Chia ra:`: heading rows by their words. */
export const OF_WHICH = /^[-+*]? ?(?:trong đó|chia ra|chia theo|gồm|bao gồm|of which|including)(?!\p{L}).*$/u;
/** People as rows are neither places nor measures. */
export const PERSON_HEADER = /^(?:name|full name|student|pupil|patient|employee|họ (?:và )?tên.*|tên (?:người|bệnh nhân|bn|học sinh|nhân viên|cán bộ).*)$/;
/** Columns of averages and shares: their total is no sum. */
export const NOT_ADDITIVE = /bình quân|trung bình|(?:^|\s)bq|tỉ lệ|tỉ trọng|tỉ suất|tỉ số|%|‰|(?:^|\s)tl[\s_.]|hạng|rank|rate\b|ratio|percent|average|mean\b|median|index\b|minimum|maximum|năm\b|year/;
/** Words of units of measure, whole cell. */
export const UNIT_WORD =
  /^(?:%|‰|người|lượt|lượt người|ca|trường hợp|trẻ|bn|bệnh nhân|giường|xã|trạm|cơ sở|hộ|hộ gia đình|cái|chiếc|con|kg|tấn|tạ|lít|ha|m2|m3|km|(?:nghìn|ngàn|triệu) (?:người|lượt|đồng|tấn|ha|usd)|tr\.? ?đ(?:ồng)?|đồng|viên|gói|lọ|ống|hộp|chai|tờ|quyển|đôi|máy|nghìn đồng|ngàn đồng|1000 đồng|1\.000 đồng|tỉ đồng|tỉ lệ|lần|ngày|điểm|số|vụ|mẫu|đợt|bác s[iĩ]|liều|hồ sơ|phòng|lớp|trường|học sinh|giáo viên|cán bộ|công trình|"|''|no\.?|number|percent|mg\/l|usd|tr\.? usd|kwh|cây|bộ|suất|thôn|bản|buổi|cuộc|bài|tin)$/;
