import type { Decimal } from 'decimal.js';
import type { Result } from '../evaluation/evaluate.js';
import type { Input, Kind } from '../model/section.js';

// Below 0 if more pay is saved while a position is vacant than is paid for a leaver.
const least = -1e12;

/** The cost of one leaver by kind: what an average leaver less would save. */
export const costPerLeaverInputs = {
  costPerLeaverInCash: {
    label: 'Cost per leaver in cash',
    unit: 'money',
    minimum: least,
    help: 'Money paid for a leaver and the replacement, less the pay saved. It may be below 0.',
  },
  costPerLeaverInTime: {
    label: 'Cost per leaver in paid time',
    unit: 'money',
    minimum: least,
    help: 'Paid hours of other people.',
  },
  costPerLeaverInOutput: {
    label: 'Cost per leaver in output not made',
    unit: 'money',
    minimum: least,
    help: 'Output or sales lost while the position is vacant or filled by a newcomer.',
  },
  costPerLeaverMixed: {
    label: 'Cost per leaver that is not split',
    unit: 'money',
    minimum: least,
    help: 'A lump sum that is not split into cash, time and output, such as a figure from a publication.',
  },
} as const satisfies Readonly<Record<string, Input>>;

/** The cost of one leaver by kind, as `retentionPlan` and `retentionReview` take it. */
export interface CostPerLeaver {
  /** Money: paid for a leaver and the replacement, less the pay saved; it may be below 0. */
  readonly costPerLeaverInCash: Decimal | undefined;
  /** Money: paid hours of other people. */
  readonly costPerLeaverInTime: Decimal | undefined;
  /** Money: output or sales not made. */
  readonly costPerLeaverInOutput: Decimal | undefined;
  /** Money: lump sums that their source does not split. */
  readonly costPerLeaverMixed: Decimal | undefined;
}

/**
 * Returns the cost of one leaver by kind from a turnover cost, to put into the `now` of a retention plan or the
 * `measured` of a retention review. With the kinds apart, the return in cash is known beside the full return.
 *
 * A kind without a line is `undefined`, which is not given. Each amount is the sum of the printed lines per leaver, in
 * the currency of the result: give the plan the same currency.
 *
 * @example
 * const cost = turnoverCost({
 *   leavers: 24,
 *   pay: { trainer: 20 },
 *   training: { trainerHours: 30, materials: 150 },
 *   vacancy: { vacantDays: 9, coverPerDay: 148 },
 * });
 * const { costPerLeaverInCash, costPerLeaverInTime, costPerLeaverMixed } = costPerLeaverFrom(cost);
 * costPerLeaverInCash?.toFixed(2); // '1482.00': 150 + 9 × 148
 * costPerLeaverInTime?.toFixed(2); // '600.00': 30 × 20
 * costPerLeaverMixed; // undefined: training is itemised, so the baseline does not apply
 */
export function costPerLeaverFrom(result: Pick<Result, 'lines' | 'kinds'>): CostPerLeaver {
  const of = (kind: Kind) =>
    result.lines.some((line) => line.kind === kind) ? result.kinds[kind].perLeaver : undefined;
  return Object.freeze({
    costPerLeaverInCash: of('cash'),
    costPerLeaverInTime: of('time'),
    costPerLeaverInOutput: of('opportunity'),
    costPerLeaverMixed: of('mixed'),
  });
}
