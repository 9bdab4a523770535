import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/index.js';
import { type LostRevenue, type LostRevenueInput, lostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((figure) => figure / 100);
const share = hundredths(0, 100);
const count = (max: number) => fc.integer({ min: 0, max });
const money = (max: number) => hundredths(0, max * 100);

/** Firms of every kind whose figures do not contradict each other. */
const firm: fc.Arbitrary<LostRevenueInput & typeof goldenFirm> = fc
  .record({
    retention: hundredths(10, 100),
    problemShare: share,
    complaintShare: hundredths(1, 100),
    outcomes: fc.tuple(count(50), count(50)),
    extra: fc.tuple(share, share, share, share),
    replacedShare: share,
    told: count(30),
    inMarket: share,
    referrals: hundredths(0, 50),
    customers: count(100_000),
    revenue: money(2000),
    margin: share,
    horizonYears: fc.integer({ min: 1, max: 30 }),
    discountRate: share,
    incidents: count(5000),
    refund: money(200),
    wage: money(60),
    staff: fc.integer({ min: 1, max: 300 }),
    rate: hundredths(0, 300),
    months: fc.tuple(count(12), count(6)),
    salesPerHour: money(300),
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  })
  .map((f) => ({
    currency: f.currency,
    customers: {
      activeCustomers: f.customers,
      revenuePerCustomerYear: f.revenue,
      contributionMarginShare: String(f.margin),
      retentionWithoutProblem: String(f.retention),
      discountRate: String(f.discountRate),
      horizonYears: f.horizonYears,
    },
    problems: {
      ...goldenFirm.problems,
      problemShare: String(f.problemShare),
      complaintShare: String(f.complaintShare),
      complainantsSatisfiedShare: String(f.outcomes[0] / 100),
      complainantsPartlySatisfiedShare: String(f.outcomes[1] / 100),
      complainantsDissatisfiedShare: String((100 - f.outcomes[0] - f.outcomes[1]) / 100),
      extraChanceOfLeavingSilent: String(Math.min(f.extra[0], f.retention)),
      extraChanceOfLeavingSatisfied: 0,
      extraChanceOfLeavingPartlySatisfied: String(Math.min(f.extra[2], f.retention)),
      extraChanceOfLeavingDissatisfied: String(Math.min(f.extra[3], f.retention)),
    },
    // Replaced at no cost and without a gap, so that replacing always pays.
    replacement: { replacedShare: String(f.replacedShare), costToWinCustomer: 0, yearsToReplace: '0' },
    wordOfMouth: {
      ...goldenFirm.wordOfMouth,
      peopleToldPerCustomer: f.told,
      hearersInMarketShare: String(f.inMarket),
    },
    referrals: { referralsPerCustomerYear: String(f.referrals) },
    rework: {
      ...goldenFirm.rework,
      incidentsPerYear: f.incidents,
      refundAmount: f.refund,
      loadedHourlyWage: f.wage,
    },
    turnover: {
      serviceStaff: f.staff,
      yearlyTurnoverRate: String(f.rate),
      monthsToFullSkill: f.months[0],
      monthsVacant: String(f.months[1]),
      problemRateRatio: '1',
    },
    vacancy: { ...goldenFirm.vacancy, salesPerHour: f.salesPerHour },
  }));

/** The ratio as far up as the firm's problem share allows, at most 3: in the data no more than all can have a problem. */
function attributed(input: LostRevenueInput & typeof goldenFirm): LostRevenue {
  const share = Number(input.problems.problemShare);
  const highest = share === 0 ? 3 : Math.min(3, 1 / share);
  return lostRevenue({ ...input, turnover: { ...input.turnover, problemRateRatio: Math.floor(highest * 100) / 100 } });
}

const exact = (result: LostRevenue, name: string) => {
  const value = result.quantities[name]?.value;
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
};

describe('laws', () => {
  it('no problems and no incidents, no loss but that of empty places', () => {
    fc.assert(
      fc.property(firm, (input) => {
        const none = lostRevenue({
          ...input,
          problems: { ...input.problems, problemShare: 0 },
          rework: { ...input.rework, incidentsPerYear: 0 },
        });
        return exact(none, 'serviceLoss').isZero() && none.layers.presentValue?.isZero() === true;
      }),
    );
  });

  it('more problems never cost less', () => {
    fc.assert(
      fc.property(firm, share, (input, other) => {
        const at = (problemShare: number) =>
          exact(lostRevenue({ ...input, problems: { ...input.problems, problemShare } }), 'totalLoss');
        const [fewer, more] = [Number(input.problems.problemShare), other].sort((a, b) => a - b) as [number, number];
        return at(more).greaterThanOrEqualTo(at(fewer));
      }),
    );
  });

  it('the attributed part is never more than the whole, exact or printed', () => {
    fc.assert(
      fc.property(firm, (input) => {
        const result = attributed(input);
        const { lossFromTurnover, total } = result;
        return (
          exact(result, 'lossFromTurnover').lessThanOrEqualTo(exact(result, 'totalLoss')) &&
          exact(result, 'attributableShare').lessThan(1) &&
          lossFromTurnover?.lessThanOrEqualTo(total) === true
        );
      }),
    );
  });

  it('at ratio 1 nothing is attributed', () => {
    fc.assert(fc.property(firm, (input) => exact(lostRevenue(input), 'turnoverServiceLoss').isZero()));
  });

  it('complaints that end satisfied never cost more than the same ending dissatisfied', () => {
    fc.assert(
      fc.property(firm, (input) => {
        const ending = (satisfied: number) =>
          lostRevenue({
            ...input,
            problems: {
              ...input.problems,
              complainantsSatisfiedShare: satisfied,
              complainantsPartlySatisfiedShare: 0,
              complainantsDissatisfiedShare: 1 - satisfied,
            },
          });
        return exact(ending(1), 'totalLoss').lessThanOrEqualTo(exact(ending(0), 'totalLoss'));
      }),
    );
  });

  it('if all customers are replaced, the value of a customer does not matter', () => {
    fc.assert(
      fc.property(firm, fc.integer({ min: 1, max: 30 }), (input, horizonYears) => {
        const result = (years: number) =>
          lostRevenue({
            ...input,
            customers: { ...input.customers, horizonYears: years },
            replacement: { replacedShare: 1, costToWinCustomer: 0, yearsToReplace: 0 },
          });
        const [one, other] = [result(input.customers.horizonYears), result(horizonYears)];
        return (
          exact(one, 'lostRepeat').equals(exact(other, 'lostRepeat')) && exact(one, 'lostReferrals').isZero() === true
        );
      }),
    );
  });

  it('one year ahead without a discount is one year of margin', () => {
    fc.assert(
      fc.property(firm, (input) => {
        const result = lostRevenue({
          ...input,
          customers: { ...input.customers, horizonYears: 1, discountRate: 0 },
          referrals: { referralsPerCustomerYear: 0 },
        });
        // Nothing is discounted and nothing is spent on winning: present value = rework + this year's margin.
        const year = exact(result, 'rework').plus(exact(result, 'marginThisYear'));
        return exact(result, 'presentValue').minus(year).abs().lessThanOrEqualTo('1e-18');
      }),
    );
  });

  it('shown parts add up to the total, and every amount has the decimals of the currency', () => {
    const decimals: Record<string, number> = { USD: 2, JPY: 0, KWD: 3 };
    fc.assert(
      fc.property(firm, (input) => {
        const result = attributed(input);
        const { total, lines, sections, layers, lossFromTurnover, baselineServiceLoss, revenue } = result;
        const vacancy = sections.find(({ section }) => section === 'vacancy')?.amount ?? 0;
        const shown = [total, ...lines.map(({ amount }) => amount), lossFromTurnover, baselineServiceLoss, revenue];
        return (
          lossFromTurnover?.plus(baselineServiceLoss ?? 0).equals(total) === true &&
          layers.presentValue?.plus(vacancy).equals(total) === true &&
          lines.reduce((sum, { amount }) => sum.plus(amount), total.minus(total)).equals(total) &&
          [...shown, ...Object.values(layers)].every(
            (amount) => amount !== undefined && amount.decimalPlaces() <= (decimals[input.currency] ?? 0),
          )
        );
      }),
    );
  });

  it('no more customers are lost than had a problem and would have stayed', () => {
    fc.assert(
      fc.property(firm, (input) => {
        const result = lostRevenue(input);
        const { retentionWithoutProblem } = input.customers;
        const most = exact(result, 'customersWithProblem').times(retentionWithoutProblem);
        return exact(result, 'extraCustomersLost').lessThanOrEqualTo(most);
      }),
    );
  });

  it('no more prospects are lost than the market supplies', () => {
    fc.assert(
      fc.property(firm, count(100), (input, reachableNewCustomersPerYear) => {
        const wordOfMouth = { ...input.wordOfMouth, reachableNewCustomersPerYear };
        const result = lostRevenue({ ...input, wordOfMouth });
        return exact(result, 'lostProspectCustomers').lessThanOrEqualTo(reachableNewCustomersPerYear);
      }),
    );
  });

  it('nothing is NaN or infinite', () => {
    fc.assert(
      fc.property(firm, (input) => !/NaN|Infinity|null/.test(JSON.stringify(plain(attributed(input)).quantities))),
    );
  });
});

describe('a result', () => {
  it('in JPY has no decimals', () => {
    const { total, layers, lossFromTurnover } = lostRevenue({ ...goldenFirm, currency: 'JPY' });
    // 75,810 + 4,759 + 2,163 + 16,517 + 20,129 + 19,500 + 14,040 + 6,240 + 3,900 + 12,480 + 8,064
    expect(total.toFixed()).toBe('183602');
    // 37,152.675 and 29,621.27
    expect(layers.marginThisYear?.toFixed()).toBe('37153');
    expect(lossFromTurnover?.toFixed()).toBe('29621');
  });

  it('of nothing has no layers, no parts and no lines', () => {
    const { total, lines, layers, revenue, lossFromTurnover, baselineServiceLoss, absent } = lostRevenue({});
    expect(total.toFixed()).toBe('0');
    expect(lines).toEqual([]);
    expect([revenue, lossFromTurnover, baselineServiceLoss]).toEqual([undefined, undefined, undefined]);
    expect(layers).toEqual({ cashThisYear: undefined, marginThisYear: undefined, presentValue: undefined });
    expect(absent).toHaveLength(12);
  });

  it('of amounts too small to print attributes no more than it prints', () => {
    const rework = { incidentsPerYear: 1, refundShare: 1, refundAmount: '0.4', redoShare: 1, redoHours: 0 };
    const gifts = { redoMaterials: '0.4', goodwillShare: 1, goodwillVariableCost: '0.4', handlingHours: 0 };
    const { total, lossFromTurnover, baselineServiceLoss } = lostRevenue({
      currency: 'JPY',
      rework: { ...rework, ...gifts, loadedHourlyWage: 0 },
      turnover: { serviceStaff: 10, staffLeavers: 10, monthsToFullSkill: 12, monthsVacant: 0, problemRateRatio: 2 },
    });
    // Three lines of 0.4 print as 0; half of 1.2 would print as 1.
    expect([total, lossFromTurnover, baselineServiceLoss].map((amount) => amount?.toFixed())).toEqual(['0', '0', '0']);
  });

  it('is frozen, and its input is not changed', () => {
    const input = structuredClone(goldenFirm);
    const result = lostRevenue(input);
    expect(input).toEqual(goldenFirm);
    expect(Object.isFrozen(result) && Object.isFrozen(result.layers)).toBe(true);
  });

  it('is not reached by the settings of a decimal that an earlier result handed out', () => {
    const before = lostRevenue(goldenFirm);
    const settings = before.total.constructor;
    Object.assign(settings, { precision: 2, rounding: 1 });
    const { total, lossFromTurnover, baselineServiceLoss } = lostRevenue(goldenFirm);
    Object.assign(settings, { precision: 34, rounding: 4 });
    expect([total, lossFromTurnover, baselineServiceLoss].map((amount) => amount?.toFixed(2))).toEqual([
      '183601.73',
      '29621.27',
      '153980.46',
    ]);
  });
});
