import type { Arithmetic } from '../expression/arithmetic.js';

type Values = number | Float64Array;

/**
 * A figure in every trial, in double precision: one number if it is the same in all. What divides by zero is not a number,
 * and so is everything that is computed from it.
 */
export class TrialColumn implements Arithmetic<TrialColumn> {
  constructor(readonly values: Values) {}

  plus(other: TrialColumn | number): TrialColumn {
    return this.with(other, (a, b) => a + b);
  }

  minus(other: TrialColumn | number): TrialColumn {
    return this.with(other, (a, b) => a - b);
  }

  times(other: TrialColumn | number): TrialColumn {
    return this.with(other, (a, b) => a * b);
  }

  div(other: TrialColumn | number): TrialColumn {
    return this.with(other, (a, b) => (b === 0 ? Number.NaN : a / b));
  }

  /** Returns the smaller of two figures in each trial. */
  atMost(limit: TrialColumn | number): TrialColumn {
    return this.with(limit, Math.min);
  }

  /** Returns the figure in a trial. */
  at(trial: number): number {
    return typeof this.values === 'number' ? this.values : (this.values[trial] as number);
  }

  private with(other: TrialColumn | number, operation: (a: number, b: number) => number): TrialColumn {
    const [left, right] = [this.values, typeof other === 'number' ? other : other.values];
    if (typeof left === 'number' && typeof right === 'number') return new TrialColumn(operation(left, right));
    const count = typeof left === 'number' ? (right as Float64Array).length : left.length;
    const made = new Float64Array(count);
    for (let trial = 0; trial < count; trial += 1) {
      const a = typeof left === 'number' ? left : (left[trial] as number);
      const b = typeof right === 'number' ? right : (right[trial] as number);
      made[trial] = operation(a, b);
    }
    return new TrialColumn(made);
  }
}
