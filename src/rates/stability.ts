import { rate } from './rate.js';

/**
 * Stability index, a share: staff with a year's service or more ÷ staff employed a year ago. It tells a core that stays from
 * a few places that turn over again and again, which a turnover rate cannot.
 *
 * Bounds: staff employed a year ago above 0; those with a year's service are among them, so the index is never above 1.
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
