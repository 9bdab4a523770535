import type { Arithmetic } from '../arithmetic.js';
import type { Exact } from '../money.js';

/**
 * The same figure in a narrower type, for the rows whose numbers are short: NULL where they are not, an error that has to
 * be caught where a result is not.
 */
export interface Short {
  readonly sql: string;
  readonly level: 1 | 2 | 3;
  readonly decimals: number;
}

/** What is known of a figure before any row is seen, and how it is written. */
export interface Written {
  readonly sql: string;
  /** The whole number that it is, where it is the same in every row. */
  readonly value?: InstanceType<typeof Exact> | undefined;
  /** How firmly it holds together: 1 for a sum, 2 for a product, 3 for a name, a number or a call. */
  readonly level: 1 | 2 | 3;
  /** Decimals: the figure has no more than these. */
  readonly decimals: number;
  /** Digits before the point: the figure has no more than these. */
  readonly digits: number;
  /** The figure is no less than this. */
  readonly least: number;
  /** Whether it is what the formula says to the last digit; else it is rounded to its decimals. */
  readonly exact: boolean;
  /** Whether it can be too large for the dialect; it is then NULL, or has to be caught. */
  readonly mayBeTooLarge: boolean;
  /** What has to hold for it not to be NULL for another reason than its size. */
  readonly needs: readonly string[];
  /** How many layers of the query have to stand before it can be computed. */
  readonly depth: number;
  /** Where the dialect computes short numbers faster. */
  readonly short?: Short | undefined;
}

/** How the four operations are written. */
export interface Operations {
  plus(left: Written, right: Written): Written;
  minus(left: Written, right: Written): Written;
  times(left: Written, right: Written): Written;
  div(left: Written, right: Written): Written;
  number(value: number): Written;
}

/** A formula called with these in place of numbers writes itself in SQL. */
export class SqlFigure implements Arithmetic<SqlFigure> {
  constructor(
    readonly written: Written,
    private readonly operations: Operations,
  ) {}

  plus(other: SqlFigure | number): SqlFigure {
    return this.with('plus', other);
  }

  minus(other: SqlFigure | number): SqlFigure {
    return this.with('minus', other);
  }

  times(other: SqlFigure | number): SqlFigure {
    return this.with('times', other);
  }

  div(other: SqlFigure | number): SqlFigure {
    return this.with('div', other);
  }

  private with(operation: 'plus' | 'minus' | 'times' | 'div', other: SqlFigure | number): SqlFigure {
    const { operations } = this;
    const right = typeof other === 'number' ? operations.number(other) : other.written;
    return new SqlFigure(operations[operation](this.written, right), operations);
  }
}
