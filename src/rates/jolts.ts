import { rate } from './rate.js';

const source =
  'US Bureau of Labor Statistics, Job Openings and Labor Turnover Survey, notes to the series (https://download.bls.gov/pub/time.series/jl/jl.footnote)';

const employment = {
  label: 'Employment',
  unit: 'people',
  exclusiveMinimum: 0,
  help: 'People employed in the same period, at one count.',
  why: 'a rate on no employment is not zero, it does not exist',
} as const;

/**
 * Calculates the separations rate of the JOLTS survey, a share: all separations ÷ employment.
 *
 * Bounds: separations from 0, employment above 0.
 *
 * Source: US Bureau of Labor Statistics, Job Openings and Labor Turnover Survey, notes to the series
 * (https://download.bls.gov/pub/time.series/jl/jl.footnote).
 *
 * @example
 * joltsSeparationsRate({ separations: 56, employment: 1000 }).toString(); // '0.056', which is 5.6 %
 */
export const joltsSeparationsRate = /* @__PURE__ */ rate({
  label: 'Separations rate (JOLTS)',
  source,
  inputs: { separations: { label: 'Separations, all', unit: 'people' }, employment },
  formula: (x) => x.separations.div(x.employment),
});

/**
 * Calculates the quits rate of the JOLTS survey, a share: quits ÷ employment. The survey counts retirements and
 * transfers to other places of the firm as other separations, not as quits.
 *
 * Bounds: quits from 0, employment above 0.
 *
 * Source: see `joltsSeparationsRate`.
 *
 * @example
 * joltsQuitsRate({ quits: 68, employment: 1000 }).toString(); // '0.068', which is 6.8 %
 */
export const joltsQuitsRate = /* @__PURE__ */ rate({
  label: 'Quits rate (JOLTS)',
  source,
  inputs: { quits: { label: 'Quits', unit: 'people', help: 'Without retirements and transfers.' }, employment },
  formula: (x) => x.quits.div(x.employment),
});

/**
 * Calculates the layoffs and discharges rate of the JOLTS survey, a share: layoffs and discharges ÷ employment.
 *
 * Bounds: layoffs and discharges from 0, employment above 0.
 *
 * Source: see `joltsSeparationsRate`.
 *
 * @example
 * joltsLayoffsAndDischargesRate({ layoffsAndDischarges: 12, employment: 1000 }).toString(); // '0.012', which is 1.2 %
 */
export const joltsLayoffsAndDischargesRate = /* @__PURE__ */ rate({
  label: 'Layoffs and discharges rate (JOLTS)',
  source,
  inputs: { layoffsAndDischarges: { label: 'Layoffs and discharges', unit: 'people' }, employment },
  formula: (x) => x.layoffsAndDischarges.div(x.employment),
});

/**
 * Calculates the other separations rate of the JOLTS survey, a share: other separations ÷ employment. Other separations
 * are retirements, transfers to other places of the firm, deaths, and separations for disability.
 *
 * Bounds: other separations from 0, employment above 0.
 *
 * Source: see `joltsSeparationsRate`.
 *
 * @example
 * joltsOtherSeparationsRate({ otherSeparations: 2, employment: 1000 }).toString(); // '0.002', which is 0.2 %
 */
export const joltsOtherSeparationsRate = /* @__PURE__ */ rate({
  label: 'Other separations rate (JOLTS)',
  source,
  inputs: {
    otherSeparations: {
      label: 'Other separations',
      unit: 'people',
      help: 'Retirements, transfers to other places of the firm, deaths, separations for disability.',
    },
    employment,
  },
  formula: (x) => x.otherSeparations.div(x.employment),
});

/**
 * Calculates the job openings rate of the JOLTS survey, a share: job openings ÷ (employment + job openings). Unlike the
 * other rates, it is never above 1, because the divisor includes the openings.
 *
 * Bounds: job openings from 0, employment above 0.
 *
 * Source: see `joltsSeparationsRate`.
 *
 * @example
 * joltsJobOpeningsRate({ jobOpenings: 50, employment: 950 }).toString(); // '0.05', which is 5 %
 */
export const joltsJobOpeningsRate = /* @__PURE__ */ rate({
  label: 'Job openings rate (JOLTS)',
  source,
  inputs: { jobOpenings: { label: 'Job openings', unit: 'count' }, employment },
  formula: (x) => x.jobOpenings.div(x.employment.plus(x.jobOpenings)),
});
