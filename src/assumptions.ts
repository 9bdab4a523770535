import type { Decimal } from 'decimal.js';
import type { Measured } from './measure.js';
import type { ModelQuantity } from './model.js';
import { Exact, handOut, rounded, sum } from './money.js';
import type { Unit } from './unit.js';
import { hasDefault } from './values.js';

/** A default that was used because nothing was given. */
export interface Assumption {
  /** The input's path. */
  readonly path: string;
  readonly label: string;
  /** The value taken; the currency code where it is the currency. */
  readonly value: Decimal | string;
  readonly unit: Unit | 'currency';
  readonly source: string;
  /** Paths of the lines that rest on it. */
  readonly lines: readonly string[];
  /** Money in the period that rests on it: the sum of these lines. */
  readonly amount: Decimal;
  /** The part of the total that rests on it, 0 to 1, each line counted by its size whether it costs or saves. */
  readonly share: Decimal;
}

/** Every default that a present line or outcome uses, in the order of the model. */
export function assumptions(measured: Measured): readonly Assumption[] {
  const { model, given, currency, digits } = measured;
  const resting = (lines: Measured['lines']) => ({
    lines: Object.freeze(lines.map(({ line }) => line.path)),
    amount: handOut(sum(lines.map(({ amount }) => rounded(amount, digits)))),
    share: handOut(shareOf(lines, measured.lines)),
  });

  const used: Assumption[] = [];
  if (!given.currencyGiven) {
    const [label, source] = [
      model.say('Currency'),
      model.say('US dollars, where no currency is named; name another with currency'),
    ];
    const all = resting(measured.lines);
    used.push(Object.freeze({ path: 'currency', label, value: currency, unit: 'currency', source, ...all }));
  }
  for (const [position, input] of model.inputs.entries()) {
    const { default: fallback, label, unit } = input.definition;
    if (given.given[position] || fallback === undefined || !hasDefault(input, currency)) continue;
    const lines = measured.lines.filter(({ line }) => measured.movedBy.get(line)?.includes(position));
    const moves = (quantity: ModelQuantity) => quantity.outcome && measured.movedBy.get(quantity)?.includes(position);
    if (lines.length === 0 && !model.quantities.some(moves)) continue;
    const value = handOut(new Exact(fallback.value));
    used.push(Object.freeze({ path: input.path, label, value, unit, source: fallback.source, ...resting(lines) }));
  }
  return Object.freeze(used);
}

/** The part of the whole, by size; per leaver, so that it stands for zero leavers too. */
function shareOf(lines: Measured['lines'], all: Measured['lines']): Decimal {
  const size = (of: Measured['lines']) => sum(of.map(({ perLeaver }) => perLeaver.abs()));
  const whole = size(all);
  return whole.isZero() ? new Exact(0) : size(lines).div(whole);
}
