import { expectObject } from '../messages/expect-object.js';
import type { StatedAmount } from '../model/given-amount.js';
import type { StartingFigure } from './starting-figures.js';

/**
 * Returns a published figure as an amount that carries its source, for any input in its unit. The result then lists it under
 * `assumptions`, with its place, its year and the money that rests on it. A figure in money fits inputs in its own currency
 * only: nothing is converted.
 *
 * @example
 * const cost = turnoverCost({
 *   leavers: 24,
 *   currency: 'USD',
 *   pay: { trainer: 24, load: assume(startingFigures.loadPrivateIndustry) },
 *   training: { trainerHours: 16 },
 * });
 * cost.total.toFixed(2); // '13177.04': 24 × 16 × 24 × (1 + 0.4298)
 * cost.assumptions.map(({ path }) => path); // ['pay.load', 'training.newHiresPerTrainer']
 */
export function assume(figure: StartingFigure): StatedAmount {
  expectObject(figure, 'A starting figure', 'startingFigures.loadPrivateIndustry');
  if (typeof figure.value !== 'string' || typeof figure.unit !== 'string' || typeof figure.source !== 'string')
    throw new Error(
      'A starting figure must have a value, a unit and a source, as startingFigures.loadPrivateIndustry has.',
    );
  const { value, unit, currency, label, place, year, source } = figure;
  const per = unit.split('/')[1] as StatedAmount['per'];
  return Object.freeze({
    amount: value,
    ...(per !== undefined && { per }),
    ...(currency !== undefined && { currency }),
    source: `${label}, ${place}, ${year}: ${source}`,
  });
}
