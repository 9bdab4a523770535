import { rate } from './rate.js';

const source = 'Wyoming Department of Employment, Research & Planning (doe.state.wy.us)';

const pairs = {
  label: 'Pairs of worker and employer',
  unit: 'count',
  exclusiveMinimum: 0,
  help: 'Each worker once for each employer that paid them in the quarter.',
  why: 'a rate on no pairs is not zero, it does not exist',
} as const;

/**
 * Calculates the quarterly turnover rate from wage records, a share: (hires + exits + both) ÷ all pairs of a worker and
 * an employer in the quarter. A person who was hired and left in the same quarter is counted only under `both`, so the
 * rate is never above 1.
 *
 * Bounds: counts from 0, pairs above 0; the three counts are parts of the pairs.
 *
 * Source: Wyoming Department of Employment, Research & Planning (doe.state.wy.us).
 *
 * @example
 * quarterlyTurnoverRate({ hires: 2, exits: 3, both: 1, workerEmployerPairs: 15 }).toString(); // '0.4', which is 40 %
 */
export const quarterlyTurnoverRate = /* @__PURE__ */ rate({
  label: 'Quarterly turnover rate',
  source,
  inputs: {
    hires: { label: 'Hired in the quarter, and stayed', unit: 'count' },
    exits: { label: 'Left in the quarter, hired before it', unit: 'count' },
    both: { label: 'Hired and left in the quarter', unit: 'count' },
    workerEmployerPairs: pairs,
  },
  among: { parts: ['hires', 'exits', 'both'], whole: 'workerEmployerPairs' },
  formula: (x) => x.hires.plus(x.exits).plus(x.both).div(x.workerEmployerPairs),
});

/**
 * Calculates the quarterly exit rate of one employer, a share: exits ÷ all its pairs of worker and employer in the
 * quarter.
 *
 * Bounds: exits from 0 to the pairs, pairs above 0.
 *
 * Source: Wyoming Department of Employment, Research & Planning (doe.state.wy.us).
 *
 * @example
 * quarterlyExitRate({ exits: 1, workerEmployerPairs: 15 }).toFixed(3); // '0.067', which is 6.7 %
 */
export const quarterlyExitRate = /* @__PURE__ */ rate({
  label: 'Quarterly exit rate',
  source,
  inputs: { exits: { label: 'Exits in the quarter', unit: 'count' }, workerEmployerPairs: pairs },
  among: { parts: ['exits'], whole: 'workerEmployerPairs' },
  formula: (x) => x.exits.div(x.workerEmployerPairs),
});
