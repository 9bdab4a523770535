import { expect, test } from 'vitest';
import { customerProfitModel, lostRevenueModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import { misdeclared } from '../expression/dimension.js';

test.each([
  [
    'lost revenue',
    lostRevenueModel,
    // One whole year, in which the year itself is not written: margin a year × 1 year, months ÷ the 12 months of it.
    [
      'replacement.notReplacedMarginThisYear is money year^-1, not money',
      'wordOfMouth.prospectMarginThisYear is money year^-1, not money',
      'team.newcomerShareBeforeCap is month, not a plain number',
    ],
  ],
  [
    'margin at risk',
    marginAtRiskModel,
    // Likewise.
    ['problems.revenueAtRisk is money year^-1, not money', 'problems.marginAtRisk is money year^-1, not money'],
  ],
  ['customer profit', customerProfitModel, []],
])('every line of the %s model is money, and every quantity is in its unit', (_, { sections }, ofOneYear) => {
  expect(misdeclared(sections)).toEqual(ofOneYear);
});
