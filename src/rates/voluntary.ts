import { headcount } from './average-headcount.js';
import { rate } from './rate.js';

const ownDecision = 'Example of 40 voluntary and 10 involuntary leavers among 200 staff (ehow.com)';

/**
 * Calculates the voluntary turnover rate, a share: separations that the leaver decided on ÷ average headcount. The
 * Texas State Auditor counts retirement as voluntary; others do not, so say which you did.
 *
 * On the same headcount, the voluntary and the involuntary rate add up to the rate of all separations.
 *
 * Bounds: voluntary separations from 0, average headcount above 0.
 *
 * Source: worked example of ehow.com.
 *
 * @example
 * voluntaryTurnoverRate({ voluntarySeparations: 40, averageHeadcount: 200 }).toString(); // '0.2', which is 20 %
 */
export const voluntaryTurnoverRate = /* @__PURE__ */ rate({
  label: 'Voluntary turnover rate',
  source: ownDecision,
  inputs: {
    voluntarySeparations: { label: 'Voluntary separations', unit: 'people', help: 'The leaver decided.' },
    averageHeadcount: headcount,
  },
  formula: (x) => x.voluntarySeparations.div(x.averageHeadcount),
});

/**
 * Calculates the involuntary turnover rate, a share: separations that the leaver did not decide on ÷ average headcount.
 * The Texas State Auditor counts death as involuntary.
 *
 * Bounds: involuntary separations from 0, average headcount above 0.
 *
 * Source: worked example of ehow.com.
 *
 * @example
 * involuntaryTurnoverRate({ involuntarySeparations: 10, averageHeadcount: 200 }).toString(); // '0.05', which is 5 %
 */
export const involuntaryTurnoverRate = /* @__PURE__ */ rate({
  label: 'Involuntary turnover rate',
  source: ownDecision,
  inputs: {
    involuntarySeparations: { label: 'Involuntary separations', unit: 'people', help: 'The leaver did not decide.' },
    averageHeadcount: headcount,
  },
  formula: (x) => x.involuntarySeparations.div(x.averageHeadcount),
});

/**
 * Calculates the preventable ("true") turnover rate, a share: (separations − involuntary separations − retirements) ÷
 * average headcount.
 *
 * Bounds: counts from 0, average headcount above 0. Involuntary separations and retirements are part of the
 * separations. Throws an `InputError` if together they are more than the separations.
 *
 * Source: Texas State Auditor, reports on classified employee turnover 08-703 (fiscal 2007) and 18-703 (fiscal 2017),
 * sao.texas.gov.
 *
 * @example
 * preventableTurnoverRate({ separations: 50, involuntarySeparations: 10, retirements: 15, averageHeadcount: 200 })
 *   .toString(); // '0.125', which is 12.5 %
 */
export const preventableTurnoverRate = /* @__PURE__ */ rate({
  label: 'Preventable turnover rate',
  source:
    'Texas State Auditor, reports on classified employee turnover 08-703 (fiscal 2007) and 18-703 (fiscal 2017), sao.texas.gov',
  inputs: {
    separations: { label: 'Separations, all', unit: 'people' },
    involuntarySeparations: { label: 'Involuntary separations', unit: 'people' },
    retirements: { label: 'Retirements', unit: 'people' },
    averageHeadcount: headcount,
  },
  among: { parts: ['involuntarySeparations', 'retirements'], whole: 'separations' },
  formula: (x) => x.separations.minus(x.involuntarySeparations).minus(x.retirements).div(x.averageHeadcount),
});
