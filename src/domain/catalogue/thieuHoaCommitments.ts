import type { Commitment } from "../plan/Plan";
import { commitmentList } from "./commitmentList";

/** Promises of the plan in our own short words; code, line in the published plan, text, and who answers for it where the plan says so. */
export const thieuHoaCommitments: readonly Commitment[] = commitmentList("2021-12-31", [
  ["C01", 19, "Nâng chất lượng thi đua trong toàn đơn vị"],
  ["C02", 21, "Gắn kết phong trào thi đua với nhiệm vụ chính trị; nêu gương điển hình tiên tiến"],
  ["C03", 25, "Thi đua thiết thực, công khai, dân chủ, tiết kiệm"],
  ["C04", 27, "Tăng cường lãnh đạo; phổ biến quán triệt nội dung thi đua"],
  ["C05", 35, "Làm tốt các mục tiêu, chỉ tiêu chuyên môn trong năm"],
  ["C06", 41, "Quán triệt, triển khai chỉ thị, nghị quyết"],
  ["C07", 43, "Phong trào thực hiện quy tắc ứng xử"],
  ["C08", 45, "Phong trào đổi mới phong cách thái độ phục vụ hướng tới sự hài lòng của người bệnh"],
  ["C09", 47, "Thi đua theo Bộ tiêu chí quốc gia về y tế xã"],
  ["C10", 49, "Các phong trào xanh – sạch – đẹp, học tập Bác, lao động giỏi, phụ nữ hai giỏi"],
  ["C11", 51, "Thi đua chống dịch COVID-19"],
  ["C12", 53, "Làm tốt 10 nội dung Sở giao và 10 cam kết với Sở"],
  ["C13", 57, "Nội dung 1: tham mưu cho Chủ tịch UBND huyện chỉ đạo các xã, thị trấn", ["TTYT"]],
  ["C14", 59, "Phát hiện sớm, xử lý kịp thời dịch bệnh"],
  ["C15", 59, "Dập dịch nhanh, kiểm soát tốt COVID-19"],
  ["C16", 63, "Duy trì tiêm chủng an toàn"],
  ["C17", 69, "Giảm rác thải nhựa theo Chỉ thị 08/CT-BYT"],
  ["C18", 71, "Triển khai hội thi TYT xã/phường/thị trấn Xanh-Sạch-Đẹp"],
  ["C19", 77, "Lập hồ sơ sức khỏe điện tử theo Kế hoạch 236/KH-UBND"],
  ["C20", 81, "Phòng khám đa khoa TTYT được khám BHYT"],
  ["C21", 81, "Dùng tốt phần mềm thống kê y tế (Thông tư 37/2019/TT-BYT)"],
  ["C22", 83, "Nâng cao chất lượng hoạt động TYT theo nguyên lý y học gia đình"],
  ["C23", 89, "Cam kết 2: quản lý tốt thai nghén; nâng cao chất lượng dịch vụ SKSS-KHHGĐ"],
  ["C24", 91, "Chủ động kiểm tra, giám sát chấp hành kỷ luật kỷ cương, quy định chuyên môn"],
  ["C25", 93, "Giữ 12 điều y đức và quy tắc ứng xử"],
  ["C26", 93, "Phục vụ để người bệnh hài lòng"],
  ["C27", 95, "Phát triển dịch vụ, nâng chất lượng khám chữa bệnh ở cơ sở"],
  ["C28", 95, "Quản lý, cung ứng tốt thuốc, vắc xin, sinh phẩm"],
]);
