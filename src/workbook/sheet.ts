/** A sheet of a workbook as data: its cells and their style. */
export interface Sheet {
  readonly name: string;
  /** Widths in digits, from the first column on. A column becomes wider if a figure in it needs more. */
  readonly columns: readonly number[];
  /** The rows at the top, and the columns at the left, that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns?: number };
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Set if the sheet is printed on one page, however small; otherwise it is one page wide. */
  readonly onePage?: true;
  readonly validations?: readonly Validation[];
  readonly marks?: readonly ConditionalFormat[];
}

/** A cell. A text is always written as text, whatever it begins with. */
export interface Cell {
  readonly value?: string | number;
  /** The formula, in English syntax without the leading equals sign. */
  readonly formula?: string;
  /** The result of the formula, for programs that show a file without calculating; other programs recalculate it. */
  readonly result?: string | number;
  readonly look?: CellStyle;
  /** The number format in Excel's notation, such as `#,##0.00`. */
  readonly numberFormat?: string;
}

/** The role of a cell, which decides its style. */
export type CellStyle =
  | 'title'
  /** A sentence that extends over the cells beside it. */
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
  /** A remark beside a total. */
  | 'totalNote'
  | 'source'
  /** The reason why a figure is missing. */
  | 'reason'
  | 'warning';

/** Cells of one column, from a row to a row, with another style while a condition is true. */
export interface ConditionalFormat {
  readonly column: string;
  readonly rows: readonly [first: number, last: number];
  /** A formula for the first row; in the other rows, its references move with the row. */
  readonly when: string;
  readonly look: 'default' | 'wrong';
}

/** The values that may be typed into a cell. */
export type AllowedValues = {
  /** The message if another value is typed. */
  readonly message: string;
  /** The instructions shown while the cell is selected. */
  readonly prompt?: string | undefined;
} & (
  | { readonly least: number; readonly most: number; readonly whole: boolean }
  /** Words to choose from, without commas. */
  | { readonly oneOf: readonly string[] }
);

/** The values that may be typed into one cell, such as `C5`. */
export type Validation = AllowedValues & { readonly cell: string };
