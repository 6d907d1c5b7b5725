import { WordSet } from "./WordSet";

/**
 * Words of the language of plans and of public health that decide what a figure means. Rules of the language, gathered
 * from how departments write; nothing here is taken from one plan.
 */

/** Comparators before a figure, by what they say. */
export const BEFORE: Readonly<Record<">" | ">=" | "<" | "<=" | "=" | "about", WordSet>> = {
  ">": new WordSet(["trên", "hơn", "cao hơn", "lớn hơn", "nhiều hơn", "vượt", "vượt mức", "vượt trên", "quá"]),
  ">=": new WordSet([
    "ít nhất", "tối thiểu", "thấp nhất", "không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn", "không kém", "chí ít", "lớn hơn hoặc bằng", "bằng hoặc lớn hơn",
    "cao hơn hoặc bằng", "trên hoặc bằng", "bằng hoặc trên", "từ", "lên", "lên đến", "lên tới", "lên mức", "tăng lên", "nâng lên", "tăng đến", "tăng tới", "đạt và vượt", "tối thiểu là", "ít nhất là", "tối thiểu bằng",
  ]),
  "<": new WordSet(["dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới", "không đến", "không tới"]),
  "<=": new WordSet([
    "không quá", "không vượt quá", "không vượt", "không cao hơn", "không lớn hơn", "không nhiều hơn", "không hơn", "không trên", "tối đa", "cao nhất", "nhiều nhất", "nhỏ hơn hoặc bằng", "bằng hoặc nhỏ hơn",
    "thấp hơn hoặc bằng", "dưới hoặc bằng", "bằng hoặc dưới", "xuống", "xuống còn", "còn", "chỉ còn", "xuống mức", "giảm còn", "giảm xuống", "giảm xuống còn", "hạ xuống", "hạ còn", "tối đa là", "xuống đến", "xuống tới",
  ]),
  "=": new WordSet(["đạt", "là", "bằng", "ở mức", "đạt mức", "mức", "đạt tỷ lệ", "với tỷ lệ", "tỷ lệ", "đúng", "ổn định ở mức", "duy trì ở mức", "sẽ là", "phải đạt", "đạt được", "vào khoảng", "đạt từ", "chiếm"]),
  about: new WordSet(["khoảng", "gần", "xấp xỉ", "trung bình", "bình quân", "ước", "ước đạt", "trên dưới"]),
};

/** Comparators after a figure. */
export const AFTER: Readonly<Record<">=" | "<=", WordSet>> = {
  ">=": new WordSet(["trở lên", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn", "hoặc trên", "và cao hơn"]),
  "<=": new WordSet(["trở xuống", "hoặc thấp hơn", "hoặc ít hơn", "hoặc dưới"]),
};

/** Words of state before a figure that announce a lower or a higher level than before. */
export const DOWN_TO = new WordSet(["xuống", "xuống còn", "xuống dưới", "còn", "chỉ còn", "giảm còn", "giảm xuống"]);
export const UP_TO = new WordSet(["lên", "lên đến", "lên tới", "lên trên", "tăng lên", "nâng lên"]);

export const DECREASE = new WordSet(["giảm", "giảm thiểu", "hạ", "hạ thấp", "kéo giảm", "giảm được", "mức giảm", "tốc độ giảm"]);
export const INCREASE = new WordSet(["tăng", "nâng", "tăng thêm", "nâng cao", "gia tăng", "tăng được", "mức tăng", "đưa", "mở rộng"]);
export const RESTRAIN = new WordSet(["khống chế", "kiềm chế", "hạn chế", "giảm", "giảm thiểu", "hạ", "hạ thấp", "kéo giảm", "kìm chế", "giữ ở mức thấp", "ngăn chặn", "kiểm soát mức"]);
export const COMPARED = new WordSet(["so với", "so cùng kỳ", "so năm trước", "so với cùng kỳ", "so năm"]);
export const MORE_OF = new WordSet(["có thêm", "tăng thêm", "thêm", "công nhận thêm", "thành lập thêm", "xây dựng thêm", "bổ sung thêm", "mở thêm", "thành lập mới", "xây mới", "công nhận mới", "mở mới", "phát triển thêm", "nhân rộng thêm"]);

/** Words that open a wish: what follows is aimed at. */
export const CUES = new WordSet([
  "phấn đấu", "phần đấu", "phấn đầu", "bảo đảm", "đảm bảo", "đạt", "có", "duy trì", "tiếp tục", "giữ vững", "và", "trong đó", "ít nhất", "tối thiểu", "đến", "cam kết", "quyết tâm", "hướng tới", "tiến tới",
  "mục tiêu", "chỉ tiêu", "yêu cầu", "trên", "với", "được", "phải", "cử", "đồng thời", "nâng lên", "hoàn thành", "thực hiện", "triển khai", "cho", "tổ chức", "xây dựng", "thành lập", "hàng năm", "hằng năm", "mỗi năm", "cả năm", "trong năm", "năm nay",
  "toàn tỉnh", "toàn huyện", "toàn xã", "toàn thành phố", "luân phiên", "kết quả", "khoảng", "gần", "riêng", "còn lại", "từ", "tổng số",
]);

/** Heads of a name: the words before a figure that say what is measured. */
export const HEADS = new WordSet([
  "tỷ lệ", "tỷ suất", "tỷ số", "tỉ trọng", "tỷ trọng", "tổng tỷ suất", "số", "số lượng", "tổng số", "số lượt", "mức", "tuổi thọ", "tuổi", "chiều cao", "cân nặng", "chỉ số", "điểm", "điểm số", "tần suất", "công suất", "hệ số",
  "thời gian", "mức tiêu thụ", "lượng", "mật độ", "độ bao phủ", "bao phủ", "tốc độ", "quy mô", "dân số", "diện tích", "mức sinh", "số con", "doanh thu", "ngày điều trị", "số ngày", "mức giảm", "mức tăng", "sản lượng", "nồng độ", "trung vị", "TL",
]);
/** Heads of a share or a rate. */
export const SHARE_HEADS = new WordSet(["tỷ lệ", "tỷ suất", "tỷ số", "tỉ trọng", "tổng tỷ suất", "TL", "bao phủ", "độ bao phủ", "mức giảm", "mức tăng", "tốc độ", "công suất", "mức hài lòng", "chỉ số"]);
/** Heads that count or measure one thing; a share has none of them. */
export const COUNT_HEADS = new WordSet(["số", "số lượng", "tổng số", "số lượt", "tổng số lượt", "tuổi thọ", "chiều cao", "cân nặng", "chỉ số", "điểm", "mức", "số con", "quy mô", "tần suất", "mật độ", "công suất", "thời gian", "lượng", "diện tích", "tuổi", "dân số", "doanh thu", "sản lượng", "tổng tỷ suất", "tỷ suất", "mức sinh", "mức tiêu thụ", "ngày điều trị", "số ngày"]);
/** Of these, the ones whose bare figure (without a unit) is still a measure. */
export const MEASURES = new WordSet([
  "tỷ số", "tỷ suất", "tổng tỷ suất", "số", "số lượng", "tổng số", "số lượt", "tuổi thọ", "chiều cao", "cân nặng", "chỉ số", "điểm", "mức sinh", "số con", "quy mô", "dân số", "tần suất", "mật độ", "công suất", "hệ số", "thời gian", "lượng", "mức tiêu thụ", "tỷ lệ", "diện tích", "tốc độ",
]);

/** Places and bodies that are judged one by one: shares of them nest. */
export const PLACES = new WordSet([
  "xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "thôn", "bản", "ấp", "khu phố", "tổ dân phố", "buôn", "làng", "khóm", "đơn vị", "cơ sở", "trạm y tế", "trạm", "tyt", "bệnh viện", "trung tâm y tế", "ttyt", "trường", "trường học", "nhà trường",
  "khoa", "phòng", "cơ quan", "doanh nghiệp", "hộ gia đình", "hộ", "nhà vệ sinh", "bếp ăn", "bếp ăn tập thể", "cơ sở giáo dục", "cơ sở y tế", "nhà tiêu", "chợ", "lớp học", "địa phương", "địa bàn", "phòng khám", "nhà thuốc", "câu lạc bộ", "nhà máy", "khu công nghiệp", "trường mầm non", "trường tiểu học", "đợt", "tuyến", "điểm", "vùng", "khu vực",
]);

export const EVERY = new WordSet(["tất cả", "mọi", "từng", "mỗi", "toàn bộ", "100%", "quy mô", "các"]);

/** Lower is better, whatever verb is used: ill health, risk, harm, want. */
export const LOWER_BETTER = new WordSet([
  "suy dinh dưỡng", "sdd", "thấp còi", "nhẹ cân", "gầy còm", "còi cọc", "thừa cân", "béo phì", "thừa cân béo phì", "tử vong", "chết", "chết non", "mắc", "mắc mới", "hiện mắc", "mới mắc", "nhiễm", "lây nhiễm", "nhiễm mới", "thiếu máu", "thiếu kẽm", "thiếu sắt", "thiếu vitamin",
  "thiếu vi chất", "thiếu i ốt", "thiếu iốt", "thiếu năng lượng", "cân nặng sơ sinh thấp", "nhẹ cân sơ sinh", "sơ sinh thấp", "cân nặng thấp", "nặng dưới", "cân nặng dưới", "cân nặng khi sinh dưới", "sinh con thứ", "con thứ 3", "con thứ ba", "tăng dân số", "gia tăng dân số", "tỷ số giới tính", "giới tính khi sinh", "mất cân bằng", "tảo hôn",
  "hôn nhân cận huyết", "cận huyết thống", "kết hôn cận huyết", "mang thai ngoài ý muốn", "có thai ngoài ý muốn", "mang thai tuổi vị thành niên", "có thai ở tuổi", "mang thai ở tuổi", "vị thành niên sinh con", "vị thành niên mang thai", "vị thành niên có thai", "sinh con ở tuổi", "phá thai", "nạo phá thai", "hút thuốc", "hút thuốc lá", "sử dụng thuốc lá", "sử dụng thuốc lào", "phơi nhiễm", "tiếp xúc thụ động", "hút thuốc thụ động", "khói thuốc", "uống rượu", "sử dụng rượu", "lạm dụng",
  "ngộ độc", "tai nạn", "thương tích", "đuối nước", "bị thương", "tàn tật", "khuyết tật", "bỏ trị", "bỏ điều trị", "kháng thuốc", "thất bại", "tái phát", "biến chứng", "tai biến", "sai sót", "sự cố", "nhiễm khuẩn", "nhiễm trùng", "vi phạm", "khiếu nại", "tố cáo", "kỷ luật", "tiêu cực", "lưu hành", "sâu răng",
  "cận thị", "tật khúc xạ", "mù lòa", "trầm cảm", "tự tử", "tự sát", "gánh nặng", "chênh lệch", "lây truyền", "kỳ thị", "phân biệt đối xử", "bạo lực", "xâm hại", "nghèo đói", "chi tiền túi", "tiền túi", "tự chi trả", "chi trả trực tiếp", "ô nhiễm", "không đạt", "không đảm bảo", "không bảo đảm", "chưa được", "không được", "tồn dư", "phóng uế",
  "ít vận động", "thiếu vận động", "thiếu hoạt động", "tiêu thụ muối", "lượng muối", "ăn mặn", "sinh non", "dị tật", "bệnh tật bẩm sinh", "mất răng", "chuyển tuyến", "vượt tuyến", "quá tải", "nợ đọng", "hao hụt", "hủy vắc xin", "bất bình đẳng", "thời gian chờ", "thời gian khám", "thời gian chờ đợi", "ngày điều trị trung bình", "nằm ghép", "yếu kém", "cong vẹo", "bị lao", "bị bệnh", "bị sốt", "bị mắc", "bị nhiễm", "bị suy", "bị tai nạn", "bị thiếu", "bị bạo lực", "bị xâm hại", "bị tử vong", "sốt rét", "sốt xuất huyết", "tiêu chảy", "muỗi", "bọ gậy", "loăng quăng", "sử dụng ma túy", "nghiện", "bỏ học", "thiếu hụt", "cận nghèo", "hộ nghèo", "thừa cân béo", "huyết áp cao", "mỡ máu cao", "cholesterol", "rối loạn", "vô sinh", "viêm nhiễm", "nhiễm giun", "sinh con thứ ba", "khám lại", "nhập viện", "chậm", "trễ hẹn", "quá hạn", "không khai báo", "tăng cân quá",
]);

/** A good deed is counted: higher is better even where an ill is named beside it. */
export const GOOD_DEEDS = new WordSet([
  "được", "quản lý", "phát hiện", "điều trị", "chữa khỏi", "khỏi bệnh", "khỏi", "tham gia", "tiếp cận", "tiêm", "tiêm chủng", "khám", "sàng lọc", "xét nghiệm", "biết", "hiểu biết", "hiểu", "nhận thức", "kiến thức", "thực hành", "bao phủ", "kiểm soát", "phòng chống", "dự phòng", "bổ sung", "uống vitamin", "uống thuốc", "tẩy giun",
  "tư vấn", "giám sát", "xử lý", "khống chế", "dập tắt", "hài lòng", "đạt chuẩn", "đạt tiêu chuẩn", "đạt tiêu chí", "bảo hiểm", "bhyt", "bú mẹ", "bú sữa mẹ", "sử dụng biện pháp", "áp dụng biện pháp", "sử dụng dịch vụ", "sử dụng nước", "sử dụng muối", "sử dụng bao cao su", "sử dụng bơm kim tiêm", "nhà tiêu", "nước sạch", "hợp vệ sinh", "cam kết", "ký cam kết", "thực hiện", "triển khai", "báo cáo",
  "cai nghiện", "cai thuốc", "bỏ thuốc", "ngừng", "ức chế", "dưới ngưỡng", "duy trì điều trị", "tuân thủ", "có đủ", "đủ điều kiện", "đảm bảo", "bảo đảm", "truyền thông", "tập huấn", "đào tạo", "cấp", "hỗ trợ", "chăm sóc", "phục hồi", "lập hồ sơ", "hồ sơ", "ghi nhận", "điều tra", "kiểm tra", "giải quyết", "cứu chữa", "sơ cứu", "cấp cứu", "thanh toán", "hoàn thành", "thành công", "có hố xí", "có bác sĩ", "có cán bộ", "có nhân viên", "có kế hoạch", "có khả năng", "đăng ký", "nuôi con bằng sữa mẹ", "rửa tay", "đội mũ", "biết bơi", "học bơi", "khai báo", "loại trừ", "thanh toán bệnh", "hoạt động thể lực đủ", "vận động thể lực", "tập luyện", "ăn bổ sung", "ăn đủ",
]);

/** Figures that are good neither above nor below. */
export const EXACT_HEADS = new WordSet(["tổng tỷ suất sinh", "mức sinh", "mức sinh thay thế", "số con trung bình", "số con", "quy mô dân số"]);

/** Units of measure that are counted; the longest match is the unit. */
export const UNIT_NOUNS = new WordSet([
  "người", "người dân", "dân", "dân số", "lượt người", "lượt", "lượt khám", "trẻ", "trẻ em", "cháu", "phụ nữ", "bà mẹ", "thai phụ", "học sinh", "sinh viên", "giáo viên", "bệnh nhân", "người bệnh", "ca", "ca bệnh", "ca mắc", "ca tử vong", "trường hợp", "vụ", "vụ dịch", "ổ dịch", "hộ", "hộ gia đình", "cặp", "cặp vợ chồng",
  "cán bộ", "nhân viên", "bác sĩ", "bác sỹ", "điều dưỡng", "dược sĩ", "hộ sinh", "cộng tác viên", "tình nguyện viên", "đảng viên", "đoàn viên", "xã", "phường", "thị trấn", "xã phường", "huyện", "quận", "tỉnh", "tỉnh thành phố", "thôn", "bản", "ấp", "buôn", "làng", "khu phố", "tổ dân phố", "đơn vị", "cơ sở", "cơ quan", "doanh nghiệp",
  "trạm", "trạm y tế", "bệnh viện", "trung tâm", "trung tâm y tế", "phòng khám", "phòng", "khoa", "trường", "trường học", "lớp", "lớp tập huấn", "buổi", "buổi truyền thông", "cuộc", "cuộc họp", "hội nghị", "hội thảo", "hội thi", "đợt", "lần", "chuyến", "đoàn", "giường", "giường bệnh", "máy", "xe", "đề tài", "sáng kiến", "đề án", "dự án", "mô hình", "câu lạc bộ",
  "bài", "tin", "tin bài", "bài viết", "phóng sự", "chuyên mục", "chuyên đề", "tờ rơi", "pa nô", "áp phích", "băng rôn", "tài liệu", "bộ", "cuốn", "mẫu", "kỹ thuật", "danh mục", "dịch vụ", "tiêu chí", "chỉ tiêu", "điểm", "tuổi", "năm", "tháng", "tuần", "ngày", "giờ", "phút", "con", "con/phụ nữ", "cm", "kg", "gam", "gram", "g", "lít", "ml", "m2", "liều", "mũi", "sản phẩm", "công trình", "nhà tiêu", "giếng", "km", "tấn", "đội", "nhóm", "tổ", "điểm cấp phát", "phòng xét nghiệm", "điểm tiêm", "danh hiệu", "giải", "tập thể", "cá nhân", "chi bộ", "bếp ăn", "bếp ăn tập thể", "nhà thuốc", "quầy thuốc", "hồ sơ", "thẻ", "test", "xét nghiệm", "tiết", "số", "kỳ", "văn bản", "đơn vị máu", "cơ quan đơn vị", "em", "đối tượng", "nam", "nữ", "công nhân", "lao động", "người lao động", "hội viên", "gia đình", "chợ", "siêu thị", "quán", "nhà hàng", "khách sạn", "phòng tư vấn", "điểm truyền thông", "loại hình", "biện pháp", "phần mềm", "kênh", "video", "clip", "chương trình", "tin nhắn", "vắc xin", "loại vắc xin", "bệnh",
]);

/** Money: never a target of this product. */
export const MONEY = new WordSet(["đồng", "triệu đồng", "tỷ đồng", "nghìn đồng", "ngàn đồng", "triệu", "tỷ", "usd", "vnd", "vnđ", "đ"]);
/** Doses and laboratory measures. */
export const DOSES = new WordSet(["mg", "mcg", "ml", "viên", "giọt", "iu", "ui", "ppm", "microgam", "µg", "mmol", "mmhg", "độ", "oc", "kcal", "ca lo", "ống", "lọ"]);
/** Nouns that a count only numbers: ten contents, twelve rules. */
export const LABEL_NOUNS = new WordSet([
  "nội dung", "điều", "cam kết", "mục tiêu", "nhiệm vụ", "giải pháp", "nhóm", "lĩnh vực", "bước", "biết", "xây", "chống", "không", "chiều", "mức độ", "nguyên tắc", "mặt", "trụ cột", "loại", "ngày đầu đời", "giờ đầu", "năm đầu", "tháng đầu", "chữ", "phần", "khâu", "đột phá", "nguyên nhân", "hình thức", "văn bản", "yếu tố", "tầng", "cấp", "bên", "tiêu chí của", "trong", "hoặc", "k",
]);
