/**
 * Turnover rates, one function for each published definition, and published rates to compare with.
 *
 * @module turnover-cost/rates
 */
export { annualTurnoverRate, type MonthlyCounts } from './rates/annual.js';
export { annualisedTurnoverRate, compoundTurnoverRate } from './rates/annualised.js';
export { averageHeadcount } from './rates/average-headcount.js';
export type { Benchmark, BenchmarkMeasure } from './rates/benchmarks/benchmark.js';
export { benchmarks } from './rates/benchmarks/benchmarks.js';
export { type Comparison, compareWithBenchmark, type OwnRate } from './rates/benchmarks/compare-with-benchmark.js';
export { type Cohort, cohortSurvival, halfLife } from './rates/cohort.js';
export { countSpells, type SpellCounts, type SpellsInPeriod } from './rates/count-spells.js';
export { firstYearTurnoverRate } from './rates/first-year.js';
export {
  fluxRateAsHalfOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndReplacements,
  replacementRate,
  separationRate,
} from './rates/flux.js';
export { headcountOn } from './rates/headcount-on.js';
export { highPerformerTurnoverRate } from './rates/high-performers.js';
export {
  joltsJobOpeningsRate,
  joltsLayoffsAndDischargesRate,
  joltsOtherSeparationsRate,
  joltsQuitsRate,
  joltsSeparationsRate,
} from './rates/jolts.js';
export { midMonthTurnoverRate, monthlyTurnoverRate } from './rates/monthly.js';
export { quarterlyExitRate, quarterlyTurnoverRate } from './rates/quarterly.js';
export type { Rate } from './rates/rate.js';
export type { Reason, Spell } from './rates/spell.js';
export { cohortOfSpells, type SpellCohort, type SpellsOfCohort } from './rates/spell-cohort.js';
export { monthlyRatesOfSpells, type RateOnEach, type SpellMonths } from './rates/spell-months.js';
export { type PeriodRates, ratesOfSpells, type SpellRates } from './rates/spell-rates.js';
export { stabilityIndex } from './rates/stability.js';
export { involuntaryTurnoverRate, preventableTurnoverRate, voluntaryTurnoverRate } from './rates/voluntary.js';
