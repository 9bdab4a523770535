import { expect, test } from 'vitest';
import { payRaiseModel, retentionPlanModel, retentionReviewModel, stayBonusModel } from '../../src/retention.js';
import { misdeclared } from '../expression/dimension.js';

test.each([
  [
    'retention plan',
    retentionPlanModel,
    // Months ÷ the 12 months of a year, which are not written.
    [
      'horizon.firstYearShare: month and a plain number cannot be added',
      'outcome.paybackMonths: a plain number and month cannot be added',
      'outcome.paybackMonths: a plain number and month cannot be added',
    ],
  ],
  ['retention review', retentionReviewModel, []],
  ['pay raise', payRaiseModel, []],
  ['stay bonus', stayBonusModel, []],
])('every line of the %s model is money, and every quantity is in its unit', (_, { sections }, inMonths) => {
  expect(misdeclared(sections)).toEqual(inMonths);
});
