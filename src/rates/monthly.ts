import { headcount } from './average-headcount.js';
import { rate } from './rate.js';

/**
 * Calculates the monthly turnover rate, a share: separations in the month ÷ average headcount of the month.
 *
 * A temporary lay-off is not a separation. See `averageHeadcount` for who counts as staff.
 *
 * Bounds: separations from 0, average headcount above 0. The rate may be above 1.
 *
 * Source: SHRM, How to Determine Turnover Rate
 * (https://www.shrm.org/resourcesandtools/tools-and-samples/how-to-guides/pages/determineturnoverrate.aspx).
 *
 * @example
 * monthlyTurnoverRate({ separations: 3, averageHeadcount: '143.33' }).toFixed(4); // '0.0209', which is 2.09 %
 */
export const monthlyTurnoverRate = /* @__PURE__ */ rate({
  label: 'Monthly turnover rate',
  source:
    'SHRM, How to Determine Turnover Rate (https://www.shrm.org/resourcesandtools/tools-and-samples/how-to-guides/pages/determineturnoverrate.aspx)',
  inputs: {
    separations: { label: 'Separations in the month', unit: 'people', help: 'Temporary lay-offs are left out.' },
    averageHeadcount: headcount,
  },
  formula: (x) => x.separations.div(x.averageHeadcount),
});

/**
 * Calculates the monthly turnover rate on the mid-month headcount, a share: separations in the month ÷ headcount at
 * mid-month. This is the older definition of the US Department of Labor.
 *
 * Bounds: separations from 0, headcount above 0.
 *
 * Source: US Department of Labor, as quoted by hrvillage.com.
 *
 * @example
 * midMonthTurnoverRate({ separations: 4, midMonthHeadcount: 80 }).toString(); // '0.05', which is 5 %
 */
export const midMonthTurnoverRate = /* @__PURE__ */ rate({
  label: 'Monthly turnover rate on the mid-month headcount',
  source: 'US Department of Labor (older definition), as quoted by hrvillage.com',
  inputs: {
    separations: { label: 'Separations in the month', unit: 'people' },
    midMonthHeadcount: { ...headcount, label: 'Headcount at mid-month', help: 'People on the payroll at mid-month.' },
  },
  formula: (x) => x.separations.div(x.midMonthHeadcount),
});
