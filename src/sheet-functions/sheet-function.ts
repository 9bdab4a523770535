/** A function for a cell, as data. The scripts, their documentation and their metadata are made from it. */
export interface SheetFunction {
  /** The name in capitals, as sheets write functions. It is also the id, which must never change. */
  readonly name: string;
  /** One or two sentences, on one line and in ASCII. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: {
    readonly type: 'number' | 'any';
    readonly dimensionality: Dimensionality;
    readonly description: string;
  };
  /** Takes cells as the sheet passes them, and returns numbers and texts. Throws a `SheetError`. */
  readonly run: (...cells: readonly unknown[]) => CellResult | CellResult[][];
}

/** The value that a cell shows. */
export type CellResult = number | string;

/**
 * A parameter of a function. Arguments are passed unconverted, because a number in place of a blank cell would be a
 * guess.
 */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A `matrix` accepts one cell as well as a range. */
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

type Dimensionality = 'scalar' | 'matrix';
