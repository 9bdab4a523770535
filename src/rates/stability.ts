import { rate } from './rate.js';

/**
 * Calculates the stability index, a share: staff with a year's service or more ÷ staff employed a year ago. Unlike a
 * turnover rate, it shows whether most staff stay while a few positions turn over again and again.
 *
 * Bounds: staff employed a year ago above 0. Those with a year's service are part of them, so the index is never above
 * 1.
 *
 * Source: Armstrong, as shown by issuhub.com (https://issuhub.com/view/index?id=4785&pageIndex=381).
 *
 * @example
 * stabilityIndex({ withAYearOrMore: 80, employedAYearAgo: 100 }).toString(); // '0.8', which is 80 %
 */
export const stabilityIndex = /* @__PURE__ */ rate({
  label: 'Stability index',
  source: 'Armstrong, as shown by issuhub.com (https://issuhub.com/view/index?id=4785&pageIndex=381)',
  inputs: {
    withAYearOrMore: { label: "Staff with a year's service or more", unit: 'people' },
    employedAYearAgo: {
      label: 'Staff employed a year ago',
      unit: 'people',
      exclusiveMinimum: 0,
      why: 'where nobody was employed, nobody could stay',
    },
  },
  among: { parts: ['withAYearOrMore'], whole: 'employedAYearAgo' },
  formula: (x) => x.withAYearOrMore.div(x.employedAYearAgo),
});
