import type { Decimal } from 'decimal.js';
import type { Arithmetic } from '../expression/arithmetic.js';
import type { Expression } from '../expression/expression.js';
import type { QuantityForm } from '../expression/formula.js';
import { expectedOf } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import { Exact } from '../numbers/decimal.js';

/** The values that a formula can take where its inputs are in bounds: no narrower than the truth, and often wider. */
class Range implements Arithmetic<Range> {
  constructor(
    readonly low: Decimal,
    readonly high: Decimal,
    /** Whether it is zero that is lowest, and excluded. */
    readonly aboveZero = false,
  ) {}

  get positive(): boolean {
    return this.aboveZero || this.low.greaterThan(0);
  }

  plus(other: Range | number): Range {
    const { low, high, positive } = rangeOf(other);
    const lowest = this.low.plus(low);
    const aboveZero = lowest.isZero() && !this.low.isNegative() && !low.isNegative() && (this.positive || positive);
    return new Range(lowest, this.high.plus(high), aboveZero);
  }

  minus(other: Range | number): Range {
    const { low, high } = rangeOf(other);
    return new Range(this.low.minus(high), this.high.minus(low));
  }

  times(other: Range | number): Range {
    const { low, high, positive } = rangeOf(other);
    if (this.low.isNegative() || low.isNegative()) return anything();
    const lowest = this.low.times(low);
    return new Range(
      lowest,
      this.high.isZero() || high.isZero() ? new Exact(0) : this.high.times(high),
      lowest.isZero() && this.positive && positive,
    );
  }

  div(other: Range | number): Range {
    const { low, high } = rangeOf(other);
    if (this.low.isNegative() || low.isNegative() || high.isZero()) return anything();
    const lowest = this.low.div(high);
    const highest = low.isZero() ? new Exact(Number.POSITIVE_INFINITY) : this.high.div(low);
    return new Range(lowest, highest, lowest.isZero() && this.positive);
  }
}

/** Whether a formula can come to zero where its inputs are in bounds. */
export function canBeZero(model: Model, expression: Expression): boolean {
  const range = expression.read((path) => rangeAt(model, path));
  return !range.positive && !range.high.isNegative();
}

function rangeAt(model: Model, path: string): Range {
  const position = model.positions.get(path);
  const input =
    path === 'leavers' ? model.leavers : position === undefined ? undefined : model.inputs[position]?.definition;
  if (input !== undefined) return rangeOfInput(input);
  const quantity = model.quantities.find((candidate) => candidate.path === path);
  return quantity === undefined ? anything() : rangeOfForm(model, quantity.form);
}

function rangeOfInput(input: Input): Range {
  const { min, max, moreThan } = expectedOf(input);
  const low = input.idleWhen === undefined ? (moreThan ?? min) : Math.min(0, moreThan ?? min);
  return new Range(new Exact(low), new Exact(max), low === 0 && moreThan === 0 && input.idleWhen === undefined);
}

function rangeOfForm(model: Model, form: QuantityForm): Range {
  // A total or a series of what is not below zero may be zero; nobody divides by one that is known to be more.
  if (!('main' in form)) return anything();
  const { main, orElse, atMost } = form;
  const ranges = [main, orElse, atMost].flatMap((formula) => {
    if (formula === undefined) return [];
    return typeof formula === 'number' ? [rangeOf(formula)] : [formula.expression.read((path) => rangeAt(model, path))];
  });
  const low = Exact.min(...ranges.map((range) => range.low));
  const high = Exact.max(...ranges.map((range) => range.high));
  return new Range(low, high, low.isZero() && ranges.every(({ positive }) => positive));
}

function rangeOf(value: Range | number): Range {
  return typeof value === 'number' ? new Range(new Exact(value), new Exact(value)) : value;
}

function anything(): Range {
  return new Range(new Exact(Number.NEGATIVE_INFINITY), new Exact(Number.POSITIVE_INFINITY));
}
