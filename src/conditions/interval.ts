import type { Decimal } from 'decimal.js';
import type { Arithmetic } from '../expression/arithmetic.js';
import type { Expression } from '../expression/expression.js';
import { type FormulaQuantity, visitQuantity } from '../expression/formula.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';

/**
 * An interval with all values that a formula can have if its inputs are in bounds. It is never too narrow, and often
 * too wide.
 */
class Interval implements Arithmetic<Interval> {
  constructor(
    readonly low: Decimal,
    readonly high: Decimal,
    /** `true` if the lower end is zero, and zero is excluded. */
    readonly aboveZero = false,
  ) {}

  get positive(): boolean {
    return this.aboveZero || this.low.greaterThan(0);
  }

  plus(other: Interval | number): Interval {
    const { low, high, positive } = rangeOf(other);
    const lowest = this.low.plus(low);
    const aboveZero = lowest.isZero() && !this.low.isNegative() && !low.isNegative() && (this.positive || positive);
    return new Interval(lowest, this.high.plus(high), aboveZero);
  }

  minus(other: Interval | number): Interval {
    const { low, high } = rangeOf(other);
    return new Interval(this.low.minus(high), this.high.minus(low));
  }

  times(other: Interval | number): Interval {
    const { low, high, positive } = rangeOf(other);
    if (this.low.isNegative() || low.isNegative()) return unbounded();
    const lowest = this.low.times(low);
    return new Interval(
      lowest,
      this.high.isZero() || high.isZero() ? new ExactDecimal(0) : this.high.times(high),
      lowest.isZero() && this.positive && positive,
    );
  }

  div(other: Interval | number): Interval {
    const { low, high } = rangeOf(other);
    if (this.low.isNegative() || low.isNegative() || high.isZero()) return unbounded();
    const lowest = this.low.div(high);
    const highest = low.isZero() ? new ExactDecimal(Number.POSITIVE_INFINITY) : this.high.div(low);
    return new Interval(lowest, highest, lowest.isZero() && this.positive);
  }
}

/** Returns true if a formula can be zero while its inputs are in bounds. */
export function canBeZero(model: Model, expression: Expression): boolean {
  const range = expression.evaluateWith((path) => rangeAt(model, path));
  return !range.positive && !range.high.isNegative();
}

function rangeAt(model: Model, path: string): Interval {
  const input = model.inputAt(path);
  if (input !== undefined) return rangeOfInput(input.definition);
  const quantity = model.quantityAt(path);
  if (quantity === undefined) return unbounded();
  return visitQuantity(quantity.form, {
    formula: (form) => rangeOfFormula(model, form),
    // A sum or a series of figures from zero up may be zero. A formula that divides by a positive one is not expected.
    sum: unbounded,
    series: unbounded,
  });
}

function rangeOfInput(input: Input): Interval {
  const { minimum, maximum, exclusiveMinimum } = constraintsOf(input);
  const low =
    input.notApplicableWhen === undefined ? (exclusiveMinimum ?? minimum) : Math.min(0, exclusiveMinimum ?? minimum);
  return new Interval(
    new ExactDecimal(low),
    new ExactDecimal(maximum),
    low === 0 && exclusiveMinimum === 0 && input.notApplicableWhen === undefined,
  );
}

function rangeOfFormula(model: Model, { main, otherwise, atMost }: FormulaQuantity): Interval {
  const ranges = [main, otherwise, atMost].flatMap((formula) => {
    if (formula === undefined) return [];
    return typeof formula === 'number'
      ? [rangeOf(formula)]
      : [formula.expression.evaluateWith((path) => rangeAt(model, path))];
  });
  const low = ExactDecimal.min(...ranges.map((range) => range.low));
  const high = ExactDecimal.max(...ranges.map((range) => range.high));
  return new Interval(low, high, low.isZero() && ranges.every(({ positive }) => positive));
}

function rangeOf(value: Interval | number): Interval {
  return typeof value === 'number' ? new Interval(new ExactDecimal(value), new ExactDecimal(value)) : value;
}

function unbounded(): Interval {
  return new Interval(new ExactDecimal(Number.NEGATIVE_INFINITY), new ExactDecimal(Number.POSITIVE_INFINITY));
}
