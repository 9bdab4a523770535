/**
 * Published methods of costing turnover, each with its source and the worked examples of that source.
 *
 * @module turnover-cost/methods
 */
export { ansiShrm2012 } from './methods/ansi-shrm-2012.js';
export { blissMultiplier } from './methods/bliss-multiplier.js';
export { bousheyGlynn2012 } from './methods/boushey-glynn-2012.js';
export { branham } from './methods/branham.js';
export { businessScience2017 } from './methods/business-science-2017.js';
export { cascioBoudreauFink2019 } from './methods/cascio-boudreau-fink-2019.js';
export { ceprClasp2011 } from './methods/cepr-clasp-2011.js';
export { cohortLoss2022 } from './methods/cohort-loss-2022.js';
export {
  type Comparison,
  type ComparisonRow,
  compareMethods,
  type FirmInput,
  type MethodName,
  type Spread,
  type UnavailableMethod,
} from './methods/compare.js';
export { comparisonText } from './methods/comparison-text.js';
export { employmentPolicyFoundation2002 } from './methods/employment-policy-foundation-2002.js';
export type { Example, ExampleFigure, InferredInput } from './methods/example.js';
export type { FirmFigure } from './methods/firm.js';
export { gallup2019 } from './methods/gallup-2019.js';
export { hinkinTracey2000 } from './methods/hinkin-tracey-2000.js';
export { jones2005 } from './methods/jones-2005.js';
export { leadingAge } from './methods/leading-age.js';
export {
  type CompanyInputs,
  type Estimate,
  type Method,
  type MethodDefinition,
  method,
  type Scope,
  type Source,
} from './methods/method.js';
export { nctaf2007 } from './methods/nctaf-2007.js';
export { nobscot } from './methods/nobscot.js';
export { nsiCostPerPoint } from './methods/nsi-cost-per-point.js';
export { profitForegone } from './methods/profit-foregone.js';
export { methods } from './methods/published.js';
export { segmentedCost } from './methods/segmented-cost.js';
export { shanafelt2017 } from './methods/shanafelt-2017.js';
export { shrmMonthsOfPay } from './methods/shrm-months-of-pay.js';
export { simonsHinkin2001 } from './methods/simons-hinkin-2001.js';
export { turnoverCostShortForm } from './methods/turnover-cost-short-form.js';
export { vacancyMultipleOfPay } from './methods/vacancy-multiple-of-pay.js';
export { vacancyNetOfPay } from './methods/vacancy-net-of-pay.js';
export { vacancyRevenuePerDay } from './methods/vacancy-revenue-per-day.js';
export { vacancySalesPipeline } from './methods/vacancy-sales-pipeline.js';
export { vacantPayroll } from './methods/vacant-payroll.js';
export { waldman2004 } from './methods/waldman-2004.js';
export { wyoming2000 } from './methods/wyoming-2000.js';
export { learningCurveLoss, learningCurveTime } from './turnover/learning-curve.js';
export { measuredLoss, type RampStep, steppedLoss, straightLineLoss } from './turnover/ramp-shapes.js';
