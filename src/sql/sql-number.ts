import type { Arithmetic } from '../expression/arithmetic.js';
import type { ExactDecimal } from '../numbers/decimal.js';
import type { Term } from './operators.js';

/** How far a figure can be from what the formula says, because a figure on the way to it was rounded. */
export interface Deviation {
  /** Never more than this, whatever the row. */
  readonly most: number;
  /** No more than this in the row at hand, as a double; written when it is asked for. */
  readonly sql: () => Term;
}

/**
 * The same figure in a narrower type, for the rows whose numbers are short: NULL where they are not, an error that has to
 * be caught where a result is not.
 */
export interface NarrowNumber extends Term {
  readonly decimals: number;
}

/** What is known of a figure before any row is seen, and how it is written. */
export interface SqlNumber extends Term {
  /** The whole number that it is, where it is the same in every row. */
  readonly value?: InstanceType<typeof ExactDecimal> | undefined;
  /** Decimals: the figure has no more than these. */
  readonly decimals: number;
  /** Digits before the point: the figure has no more than these. */
  readonly digits: number;
  /** The figure is no less than this. */
  readonly least: number;
  /** The figure is no further from zero than this. */
  readonly most: number;
  /** How far it can be from what the formula says; undefined if it is that to the last digit. */
  readonly deviation: Deviation | undefined;
  /** Its distance from zero or more, as a double; written when it is asked for. */
  readonly size: () => Term;
  /** Whether it can be too large for the dialect; it is then NULL, or has to be caught. */
  readonly mayBeTooLarge: boolean;
  /** What has to hold for it not to be NULL for another reason than its size. */
  readonly needs: readonly string[];
  /** How many layers of the query have to stand before it can be computed. */
  readonly depth: number;
  /** Where the dialect computes short numbers faster. */
  readonly short?: NarrowNumber | undefined;
}

/** How the four operations are written. */
export interface Operations {
  plus(left: SqlNumber, right: SqlNumber): SqlNumber;
  minus(left: SqlNumber, right: SqlNumber): SqlNumber;
  times(left: SqlNumber, right: SqlNumber): SqlNumber;
  div(left: SqlNumber, right: SqlNumber): SqlNumber;
  number(value: number): SqlNumber;
}

/** A formula called with these in place of numbers writes itself in SQL. */
export class SqlFigure implements Arithmetic<SqlFigure> {
  constructor(
    readonly written: SqlNumber,
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
