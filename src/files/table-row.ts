/** A row of a table, as texts. */
export interface TableRow {
  /** Its number in a spreadsheet: the first row of the file is row 1. */
  readonly number: number;
  /** The cells without the spaces around them. */
  readonly cells: readonly string[];
}
