import { headcount } from './average-headcount.js';
import { rate } from './rate.js';

const source =
  'Cost-accounting textbooks of India, as quoted by published solutions of one problem (900 to 1,100 workers)';

const blog = 'https://costingcount.blogspot.com/2011/07/labour-turnover-and-labour-stability.html';

const disputed = `${source}; the form is disputed`;

const separations = { label: 'Separations', unit: 'people', help: 'Those who left and those discharged.' } as const;

const replacements = {
  label: 'Replacements',
  unit: 'people',
  help: 'People engaged in place of leavers; not those engaged for an expansion.',
} as const;

const accessions = {
  label: 'Accessions',
  unit: 'people',
  help: 'All people engaged: replacements and others.',
} as const;

/**
 * Calculates the separation rate of cost accounting, a share: separations in the period ÷ average headcount of the
 * period.
 *
 * Bounds: separations from 0, average headcount above 0.
 *
 * Source: Cost-accounting textbooks of India, as quoted by published solutions of one problem.
 *
 * @example
 * separationRate({ separations: 50, averageHeadcount: 1000 }).toString(); // '0.05', which is 5 %
 */
export const separationRate = /* @__PURE__ */ rate({
  label: 'Separation rate',
  source,
  inputs: { separations, averageHeadcount: headcount },
  formula: (x) => x.separations.div(x.averageHeadcount),
});

/**
 * Calculates the replacement rate of cost accounting, a share: people engaged in place of leavers ÷ average headcount.
 * People engaged for an expansion are not counted.
 *
 * Bounds: replacements from 0, average headcount above 0.
 *
 * Source: see `separationRate`.
 *
 * @example
 * replacementRate({ replacements: 25, averageHeadcount: 1000 }).toString(); // '0.025', which is 2.5 %
 */
export const replacementRate = /* @__PURE__ */ rate({
  label: 'Replacement rate',
  source,
  inputs: { replacements, averageHeadcount: headcount },
  formula: (x) => x.replacements.div(x.averageHeadcount),
});

/**
 * Calculates the flux rate, first of three disputed forms, a share: (separations + replacements) ÷ average headcount.
 * The textbooks do not agree on the form, so say which one you report.
 *
 * Bounds: separations and replacements from 0, average headcount above 0.
 *
 * Source: see `separationRate`.
 *
 * @example
 * fluxRateOfSeparationsAndReplacements({ separations: 50, replacements: 25, averageHeadcount: 1000 }).toString(); // '0.075'
 */
export const fluxRateOfSeparationsAndReplacements = /* @__PURE__ */ rate({
  label: 'Flux rate of separations and replacements',
  source: disputed,
  inputs: { separations, replacements, averageHeadcount: headcount },
  formula: (x) => x.separations.plus(x.replacements).div(x.averageHeadcount),
});

/**
 * Calculates the flux rate, second of three disputed forms, a share: (separations + all accessions) ÷ average
 * headcount.
 *
 * Bounds: separations and accessions from 0, average headcount above 0.
 *
 * Source: see `separationRate`; worked at https://costingcount.blogspot.com/2011/07/labour-turnover-and-labour-stability.html.
 *
 * @example
 * fluxRateOfSeparationsAndAccessions({ separations: 50, accessions: 150, averageHeadcount: 1000 }).toString(); // '0.2'
 */
export const fluxRateOfSeparationsAndAccessions = /* @__PURE__ */ rate({
  label: 'Flux rate of separations and accessions',
  source: `${disputed}. Worked at ${blog}`,
  inputs: { separations, accessions, averageHeadcount: headcount },
  formula: (x) => x.separations.plus(x.accessions).div(x.averageHeadcount),
});

/**
 * Calculates the flux rate, third of three disputed forms, a share: half of (separations + all accessions) ÷ average
 * headcount, which is the mean of the two flows.
 *
 * Bounds: separations and accessions from 0, average headcount above 0.
 *
 * Source: see `separationRate`.
 *
 * @example
 * fluxRateAsHalfOfSeparationsAndAccessions({ separations: 50, accessions: 150, averageHeadcount: 1000 }).toString(); // '0.1'
 */
export const fluxRateAsHalfOfSeparationsAndAccessions = /* @__PURE__ */ rate({
  label: 'Flux rate as half of separations and accessions',
  source: disputed,
  inputs: { separations, accessions, averageHeadcount: headcount },
  formula: (x) => x.separations.plus(x.accessions).div(x.averageHeadcount.times(2)),
});
