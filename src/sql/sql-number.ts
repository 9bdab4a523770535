import type { Arithmetic } from '../expression/arithmetic.js';
import type { ExactDecimal } from '../numbers/decimal.js';
import type { Term } from './operators.js';

/** The largest rounding error of a figure, from the figures that it was computed from. */
export interface RoundingError {
  /** The largest error in any row. */
  readonly maximum: number;
  /** Writes the largest error in the current row, as a double. */
  readonly sql: () => Term;
}

/**
 * A figure in a narrower type. NULL in a row whose numbers do not fit that type; an overflow that must be caught if
 * only its result does not fit.
 */
export interface NarrowNumber extends Term {
  readonly decimals: number;
}

/** A figure of the query: its SQL, and what is certain about it in every row. */
export interface SqlNumber extends Term {
  /** Its value if it is an integer constant. */
  readonly value?: InstanceType<typeof ExactDecimal> | undefined;
  /** The most decimals that it has. */
  readonly decimals: number;
  /** The most digits that it has before the point. */
  readonly digits: number;
  /** The smallest value that it can have. */
  readonly minimum: number;
  /** The largest distance from zero that it can have. */
  readonly maxMagnitude: number;
  /** Its rounding error; undefined if it is exact. */
  readonly roundingError: RoundingError | undefined;
  /** Writes its distance from zero, or an upper bound of it, as a double. */
  readonly magnitude: () => Term;
  /** True if it can overflow. It is then NULL, or `nullOnOverflow` must catch it. */
  readonly mayOverflow: boolean;
  /** The conditions under which it has a value, apart from overflow. */
  readonly nonNullWhen: readonly string[];
  /** The number of CTEs that must come before it. */
  readonly depth: number;
  /** Its narrow form, if the engine computes faster in it. */
  readonly narrow?: NarrowNumber | undefined;
}

/** The four operations of a dialect. */
export interface Operations {
  plus(left: SqlNumber, right: SqlNumber): SqlNumber;
  minus(left: SqlNumber, right: SqlNumber): SqlNumber;
  times(left: SqlNumber, right: SqlNumber): SqlNumber;
  div(left: SqlNumber, right: SqlNumber): SqlNumber;
  number(value: number): SqlNumber;
}

/** A figure for formulas: computing with it writes the formula in SQL. */
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
