import type { Arithmetic } from '../../src/arithmetic.js';
import type { Unit } from '../../src/unit.js';

const timeUnits = /^(hours?|days?|weeks?|months?|years?)$/;

/** An arithmetic that carries units in place of figures: powers of money and of time. Heads, shares and ratios have none. */
export class Dimension implements Arithmetic<Dimension> {
  constructor(
    readonly money: number,
    readonly time: number,
  ) {}

  static of(unit: Unit): Dimension {
    const [measure = '', period] = unit.split('/');
    const time = timeUnits.test(measure) ? 1 : 0;
    return new Dimension(measure === 'money' ? 1 : 0, time - (period === undefined ? 0 : 1));
  }

  plus(other: Dimension | number): Dimension {
    return this.same('added to', other);
  }

  minus(other: Dimension | number): Dimension {
    return this.same('taken from', other);
  }

  times(other: Dimension | number): Dimension {
    const { money, time } = asDimension(other);
    return new Dimension(this.money + money, this.time + time);
  }

  div(other: Dimension | number): Dimension {
    const { money, time } = asDimension(other);
    return new Dimension(this.money - money, this.time - time);
  }

  toString(): string {
    return `money^${this.money} time^${this.time}`;
  }

  private same(operation: string, other: Dimension | number): Dimension {
    const unit = asDimension(other).toString();
    if (unit !== this.toString()) throw new Error(`${unit} is ${operation} ${this}.`);
    return this;
  }
}

function asDimension(value: Dimension | number): Dimension {
  return typeof value === 'number' ? new Dimension(0, 0) : value;
}
