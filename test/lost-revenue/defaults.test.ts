import { describe, expect, it } from 'vitest';
import { lostRevenue, lostRevenueModel } from '../../src/lost-revenue.js';

// Every default left out, and what it comes to in a firm that can be followed by hand: nobody leaves who has no problem, so
// that the years of a customer are the discount alone.
const customers = {
  activeCustomers: 1000,
  revenuePerCustomerYear: 110,
  contributionMarginShare: '0.5',
  retentionWithoutProblem: 1,
};
const problems = {
  problemShare: '0.2',
  complainantsSatisfiedShare: '0.5',
  complainantsPartlySatisfiedShare: '0.3',
  complainantsDissatisfiedShare: '0.2',
  extraChanceOfLeavingSilent: '0.1',
  extraChanceOfLeavingPartlySatisfied: '0.2',
  extraChanceOfLeavingDissatisfied: '0.5',
};
const left = {
  currency: 'USD',
  customers,
  problems,
  wordOfMouth: { hearersInMarketShare: '0.05' },
  turnover: { serviceStaff: 10, staffLeavers: 6, monthsToFullSkill: 3, monthsVacant: 1 },
};
const result = lostRevenue(left);

describe('a missing input', () => {
  // The default, and a figure that would be another with any other default.
  it.each([
    ['problems.complaintShare', '0.5', 'complainingCustomers', '100'], // 1,000 × 0.2 × 0.5
    ['problems.extraChanceOfLeavingSatisfied', '0', 'extraCustomersLostSatisfied', '0'],
    // 100 × 0.1 + 50 × 0 + 30 × 0.2 + 20 × 0.5
    ['problems.extraChanceOfLeavingSatisfied', '0', 'extraCustomersLost', '26'],
    ['replacement.replacedShare', '0', 'customersReplaced', '0'],
    ['replacement.replacedShare', '0', 'customersNotReplaced', '26'],
    // 100 silent, 30 partly satisfied and 20 dissatisfied tell 9 people each
    ['wordOfMouth.peopleToldPerCustomer', '9', 'peopleTold', '1350'],
    // 1,350 × 0.05 × 0.10
    ['wordOfMouth.hearersPutOffShare', '0.1', 'lostProspectCustomers', '6.75'],
    ['referrals.referralsPerCustomerYear', '0', 'referralValuePerCustomer', '0'],
    // 6 ÷ 10 × (3 + 1) ÷ 12 = 0.2, and 0.2 × (1 − 1)
    ['turnover.problemRateRatio', '1', 'newcomerExcess', '0'],
  ])('%s is %s: %s is %s', (path, value, name, figure) => {
    expect(result.assumptions.find((assumption) => assumption.path === path)?.value.toString()).toBe(value);
    expect(result.quantities[name]?.value.toString()).toBe(figure);
  });

  it('saves nothing on prospects never won: each is worth what a customer is', () => {
    const undiscounted = lostRevenue({ ...left, customers: { ...customers, discountRate: 0 } });
    // 110 × 0.5 = 55 a year for five years, 275; × 6.75
    expect(undiscounted.quantities.lostProspects?.value.toString()).toBe('1856.25');
  });

  it('looks five years ahead at 10 %: five terms, each 1 ÷ 1.1 of the one before', () => {
    const years = result.quantities.yearsFromNow?.calculation.split(' + ').map((year) => Number(year).toFixed(9));
    expect(years).toEqual(['1.000000000', '0.909090909', '0.826446281', '0.751314801', '0.683013455']);
  });

  it('is listed, each default of the model that a figure rests on', () => {
    const defaults = lostRevenueModel.inputs.filter(({ definition }) => definition.default !== undefined);
    expect(result.assumptions.map(({ path }) => path).sort()).toEqual(defaults.map(({ path }) => path).sort());
  });
});
