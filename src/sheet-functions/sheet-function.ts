/** A function for a cell, as data: the scripts, their documentation and their metadata are all made from it. */
export interface SheetFunction {
  /** In capitals, as sheets write functions; also its id, which must never change. */
  readonly name: string;
  /** A sentence or two, on one line and in ASCII. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: {
    readonly type: 'number' | 'any';
    readonly dimensionality: Dimensionality;
    readonly description: string;
  };
  /** Takes cells as the sheet hands them over, and gives numbers and texts. Throws a `SheetError`. */
  readonly run: (...cells: readonly unknown[]) => CellResult | CellResult[][];
}

/** What a cell is shown. */
export type CellResult = number | string;

/** What a function takes. All are handed over as they are: a number in place of a blank cell would be a guess. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A `matrix` takes one cell as well as a range. */
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

type Dimensionality = 'scalar' | 'matrix';
