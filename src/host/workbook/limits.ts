/** Size of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Characters in a cell, in a formula, in a sheet's name, in an address string. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
export const MAX_SHEET_NAME = 31;
export const MAX_ADDRESS = 8_192;
/** Cells of one read; Excel on the web answers nothing useful beyond it. */
export const MAX_CELLS_READ = 5_000_000;
/** Bytes of one request and of one response (Excel on the web). */
export const MAX_MESSAGE_BYTES = 5 * 1024 * 1024;
