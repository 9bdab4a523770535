/** A sheet of a workbook as data: what stands where, and how it is meant to look. */
export interface Sheet {
  readonly name: string;
  /** Widths in digits, from the first column on; a column is wider where a figure in it needs it. */
  readonly columns: readonly number[];
  /** Rows at the top, and columns at the left, that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns?: number };
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Whether it is printed on one page, however small that makes it; else it is one page wide. */
  readonly onePage?: true;
  readonly validations?: readonly Validation[];
  readonly marks?: readonly ConditionalFormat[];
}

/** One cell. A text is always written as text, whatever it begins with. */
export interface Cell {
  readonly value?: string | number;
  /** In English syntax without the leading equals sign. */
  readonly formula?: string;
  /** What the formula comes to, for what shows a file without calculating; what calculates does so again. */
  readonly result?: string | number;
  readonly look?: CellStyle;
  /** How a number is printed, in Excel's notation, such as `#,##0.00`. */
  readonly numberFormat?: string;
}

/** What a cell is, and so how it looks. */
export type CellStyle =
  | 'title'
  /** A sentence that runs over the cells beside it. */
  | 'note'
  | 'heading'
  /** The heading of a column of figures. */
  | 'figureHeading'
  | 'section'
  /** A source beside the name of a section. */
  | 'sectionSource'
  | 'label'
  | 'input'
  | 'figure'
  | 'subtotal'
  | 'total'
  /** What is said beside a total. */
  | 'totalNote'
  | 'source'
  /** Why there is no figure. */
  | 'reason'
  | 'warning';

/** Cells of one column, from a row to a row, that look otherwise while a condition holds. */
export interface ConditionalFormat {
  readonly column: string;
  readonly rows: readonly [first: number, last: number];
  /** A formula for the first row; for the others its rows move along. */
  readonly when: string;
  readonly look: 'default' | 'wrong';
}

/** What may be typed into a cell, such as `C5`. */
export interface Validation {
  readonly cell: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** Shown when something else is typed. */
  readonly message: string;
  /** Shown while the cell is chosen: how it is to be filled in. */
  readonly prompt?: string | undefined;
}
