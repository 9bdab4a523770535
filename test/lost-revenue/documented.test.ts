import { describe, expect, it } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { lostRevenue, turnoverWithLostRevenue, withLostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';

// What the documentation prints beside its examples, where no other test has the same figures.
describe('documented results', () => {
  it('lostRevenue', () => {
    const lost = lostRevenue({
      customers: {
        activeCustomers: 1000,
        revenuePerCustomerYear: 300,
        contributionMarginShare: 0.4,
        retentionWithoutProblem: 0.8,
      },
      problems: { problemShare: 0.2, complaintShare: 0, extraChanceOfLeavingSilent: 0.25 },
    });
    // 50 × 120 × 2.655121669533, 50 × 120, 50 × 300 × 2.655121669533
    expect(lost.total.toFixed(2)).toBe('15930.73');
    expect(lost.layers.marginThisYear?.toFixed(2)).toBe('6000.00');
    expect(lost.revenue?.toFixed(2)).toBe('39826.83');
  });

  it('withLostRevenue and turnoverWithLostRevenue', () => {
    const year = withLostRevenue(turnoverCost({ leavers: 24 }), lostRevenue(goldenFirm));
    expect(year.total.toFixed(2)).toBe('77621.27');
    const parts = { turnover: { leavers: 24 }, lostRevenue: goldenFirm };
    expect(turnoverWithLostRevenue(parts).total.toFixed(2)).toBe('77621.27');
  });

  it("the guide's service of one year", () => {
    const lost = lostRevenue({
      customers: {
        activeCustomers: 3000,
        revenuePerCustomerYear: 240,
        contributionMarginShare: 0.5,
        retentionWithoutProblem: 0.8,
      },
      problems: {
        problemShare: 0.15,
        complainantsSatisfiedShare: 0.4,
        complainantsPartlySatisfiedShare: 0.3,
        complainantsDissatisfiedShare: 0.3,
        extraChanceOfLeavingSilent: 0.2,
        extraChanceOfLeavingPartlySatisfied: 0.15,
        extraChanceOfLeavingDissatisfied: 0.4,
      },
      turnover: { serviceStaff: 12, staffLeavers: 9, monthsToFullSkill: 2, monthsVacant: 1, problemRateRatio: 1.6 },
    });
    // 450 with a problem, 225 silent × 0.2 + 67.5 × 0.15 + 67.5 × 0.4 = 82.125 lost; × 120 × 2.655121669533
    expect(lost.total.toFixed(2)).toBe('26166.22');
    expect(lost.layers.marginThisYear?.toFixed(2)).toBe('9855.00'); // 82.125 × 120
    // 9 ÷ 12 × 3 ÷ 12 = 0.1875 of service by newcomers or gaps; 0.1875 × 0.6 = 0.1125; 0.1125 ÷ 1.1125 of 26,166.22
    expect(lost.lossFromTurnover?.toFixed(2)).toBe('2646.02');
    expect(lost.baselineServiceLoss?.toFixed(2)).toBe('23520.20');
    expect(lost.revenue?.toFixed(2)).toBe('52332.45'); // 82.125 × 240 × 2.655121669533
    const year = withLostRevenue(turnoverCost({ leavers: 9 }), lost);
    expect(year.total.toFixed(2)).toBe('20646.02'); // 18,000 + 2,646.02
  });
});
