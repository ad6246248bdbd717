/**
 * What a file of replies may be. Real banks are far smaller (1,500 phrases are usual, 15,000 to 50,000 the most that other
 * tools allow); what is larger is a mistake or a bomb, and is refused before it costs memory.
 */
export const MOST_FILE_BYTES = 32 * 1024 * 1024;
/** Of everything in an archive together, counted while it is inflated: the sizes an archive declares may lie. */
export const MOST_INFLATED_BYTES = 64 * 1024 * 1024;
export const MOST_ENTRIES = 1_000;
export const MOST_ROWS = 50_000;
/** Cells of a sheet's rectangle, empty ones too: one cell in the last corner makes a sheet of 17 thousand million. */
export const MOST_CELLS = 3_000_000;
export const MOST_SHEETS = 100;
/** What stands further to the right is not looked at; Excel itself had no more until 2007. */
export const MOST_COLUMNS = 256;
/** Characters of all cells together: a workbook may say the longest text once and mean it in every cell. */
export const MOST_TEXT = 64 * 1024 * 1024;
