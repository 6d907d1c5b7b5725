/**
 * Stands in the first cell of a sheet of ours while it is being written, in both languages because whoever opens an
 * interrupted file may not be the one who wrote it (DESIGN D4).
 */
export const UPDATING_TEXT = "ĐANG CẬP NHẬT – nếu dòng này còn, lần cập nhật trước bị ngắt: mở Chỉ Tiêu và bấm Cập nhật. (Being updated – if this line stays, press Update again.)";
