import type { Decimal } from 'decimal.js';
import { type AssumedFigure, assumedFigure } from '../evaluation/assumptions.js';
import { memoizedAvailability } from '../evaluation/availability.js';
import { calculateExact, type ExactLine, type ExactResult } from '../evaluation/exact-result.js';
import { type NoticeCodes, noticeCodes } from '../evaluation/notices.js';
import type { Model, ParsedInput, Sections } from '../model/model.js';
import { roundHalfAwayFromZero, sum } from '../numbers/decimal.js';

/** One input with its exact result, ready to be added to a group. */
export interface Row<Code extends string> {
  /** Its number in its table. */
  readonly number: number;
  readonly measured: ExactResult;
  readonly notices: NoticeCodes<Code>;
  /** The figures that this row assumes, each with its path, the lines that use it and their absolute size. */
  readonly assumed: readonly AssumedInRow[];
  /** The sum of the absolute amounts of all lines. */
  readonly size: Decimal;
}

interface AssumedInRow {
  readonly path: string;
  /** Undefined for the currency. */
  readonly figure?: AssumedFigure;
  readonly lines: ExactResult['lines'];
  readonly size: Decimal;
}

/** Creates a function that evaluates the rows of one table. It throws one `InputError` with every problem of a row. */
export function rowsOf<Code extends string>(
  model: Model<Sections, Code>,
): (given: ParsedInput, number: number) => Row<Code> {
  const presenceOf = memoizedAvailability();
  return (given, number) => {
    const measured = calculateExact(model, given, presenceOf);
    const { digits, lines, availability } = measured;
    const size = sizeOf(lines);
    const assumed: AssumedInRow[] = given.currencyGiven ? [] : [{ path: 'currency', lines, size }];
    for (const { input, lines: places } of availability.assumed) {
      const dependent = places.map((place) => lines[place] as ExactLine);
      if (dependent.length === 0) continue;
      const figure = assumedFigure(measured, input);
      assumed.push({ path: input.path, figure, lines: dependent, size: sizeOf(dependent) });
    }
    const printed = sum(lines.map(({ amount }) => roundHalfAwayFromZero(amount, digits)));
    return { number, measured, notices: noticeCodes(model.notices, measured, printed), assumed, size };
  };
}

/** Returns the sum of the absolute amounts of lines, so that a saving counts as much as a cost. */
function sizeOf(lines: ExactResult['lines']): Decimal {
  return sum(lines.map(({ amount }) => amount.abs()));
}
