import { describe, expect, it } from 'vitest';
import { lostRevenue, marginAtRisk } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = goldenFirm.customers;
const customers = { activeCustomers, revenuePerCustomerYear, contributionMarginShare };

describe('marginAtRisk', () => {
  it('is customers × problem share × drop × margin', () => {
    // 10,000 × 0.18 × 0.25 × 120
    const risk = marginAtRisk({ customers, problems: { problemShare: '0.18', averageLoyaltyDrop: '0.25' } });
    expect(risk.total.toFixed(2)).toBe('54000.00');
    // Margin not made, and no money paid.
    expect(risk.lines.map(({ name, kind, amount }) => [name, kind, amount.toFixed(2)])).toEqual([
      ['marginAtRisk', 'opportunity', '54000.00'],
    ]);
    expect(risk.quantities.marginPerCustomerYear?.value.toFixed(2)).toBe('120.00'); // 300 × 0.40
    // the sales behind it, 450 × 300
    expect(risk.quantities.revenueAtRisk?.value.toFixed(2)).toBe('135000.00');
  });

  it('has the sales at risk if the margin is unknown', () => {
    // 10,000 × 0.40 = 4,000 with a problem, × 0.25 = 1,000 at risk, × 300
    const risk = marginAtRisk({
      customers: { activeCustomers: 10000, revenuePerCustomerYear: 300 },
      problems: { problemShare: '0.40', averageLoyaltyDrop: '0.25' },
    });
    const { customersWithProblem, customersAtRisk, revenueAtRisk } = risk.quantities;
    const figures = [customersWithProblem, customersAtRisk, revenueAtRisk].map((figure) => figure?.value.toString());
    expect(figures).toEqual(['4000', '1000', '300000']);
    expect(risk.lines).toEqual([]);
    expect(risk.absent.map(({ needs }) => needs)).toEqual([['customers.contributionMarginShare']]);
  });

  it("with the full model's own drop is one year's margin of the customers lost", () => {
    // 317.25 of 1,800 is 0.17625; 317.25 × 120 = 38,070
    const { extraCustomersLost, customersWithProblem } = lostRevenue(goldenFirm).quantities;
    const averageLoyaltyDrop = extraCustomersLost?.value.div(customersWithProblem?.value ?? 0);
    expect(averageLoyaltyDrop?.toString()).toBe('0.17625');
    const risk = marginAtRisk({ customers, problems: { problemShare: '0.18', averageLoyaltyDrop } });
    expect(risk.total.toFixed(2)).toBe('38070.00');
  });

  it('says that it is a rough figure, and whose', () => {
    const risk = marginAtRisk({ customers, problems: { problemShare: '0.18', averageLoyaltyDrop: '0.25' } });
    expect(risk.notices).toEqual([
      {
        code: 'roughFigure',
        key: 'notice.roughFigure',
        message:
          'A rough first figure from two shares: one year of margin, without later years, word of mouth, rework or replacement; the lost revenue model has them.',
      },
    ]);
    expect(risk.lines[0]?.source).toContain('https://www.ctmaworld.com/Tools-RAR.htm');
  });

  it('has no default for the drop', () => {
    const issues = issuesOf(() => marginAtRisk({ customers, problems: { problemShare: '0.18' } }));
    expect(issues.map(({ path, code }) => [path, code])).toContainEqual(['problems.problemShare', 'unused']);
  });
});
