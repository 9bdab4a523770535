import { describe, expect, it } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import {
  averageCustomers,
  lostRevenue,
  lostRevenueModel,
  marginAtRisk,
  retentionFromChurn,
  withLostRevenue,
} from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

// The ways in which lost revenue is counted twice, each with what keeps it from happening here.

const { customers, problems, replacement, wordOfMouth, rework, turnover, vacancy } = goldenFirm;
const golden = lostRevenue(goldenFirm);

const amounts = (input: object) =>
  Object.fromEntries(lostRevenue(input).lines.map(({ name, amount }) => [name, amount.toFixed(2)]));
const changed = (change: object): string[] => {
  const [before, after] = [amounts(goldenFirm), amounts({ ...goldenFirm, ...change })];
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
};
const quantity = (name: string, input: object = goldenFirm) => lostRevenue(input).quantities[name]?.value.toString();

describe('guards against counting twice', () => {
  it('a refund and churn: a larger refund moves the refunds and no customer value', () => {
    expect(changed({ rework: { ...rework, refundAmount: 80 } })).toEqual(['refunds']);
  });

  it('revenue and margin: the total is margin, and sales hold no rework', () => {
    expect(golden.total.greaterThan(golden.revenue ?? 0)).toBe(false);
    const onlyRework = lostRevenue({ rework });
    expect(onlyRework.total.toFixed(2)).toBe('56160.00');
    expect(onlyRework.revenue).toBeUndefined();
  });

  it("one year and a lifetime: a longer horizon moves the present value and not this year's margin", () => {
    const longer = lostRevenue({ ...goldenFirm, customers: { ...customers, horizonYears: 10 } });
    expect(longer.layers.marginThisYear?.toFixed(2)).toBe(golden.layers.marginThisYear?.toFixed(2));
    expect(longer.layers.presentValue?.greaterThan(golden.layers.presentValue ?? 0)).toBe(true);
    expect(Object.keys(golden.layers)).toEqual(['cashThisYear', 'marginThisYear', 'presentValue']);
  });

  it('gross churn: customers who leave anyway are not lost through problems', () => {
    const nobodyExtra = { ...problems, extraChanceOfLeavingSilent: 0, extraChanceOfLeavingPartlySatisfied: 0 };
    const input = {
      ...goldenFirm,
      customers: { ...customers, retentionWithoutProblem: '0.1' },
      problems: { ...nobodyExtra, extraChanceOfLeavingDissatisfied: 0 },
      replacement: undefined,
    };
    expect(quantity('extraCustomersLost', input)).toBe('0');
    const more = { ...problems, extraChanceOfLeavingSilent: '0.9' };
    expect(issuesOf(() => lostRevenue({ ...goldenFirm, problems: more }))[0]?.code).toBe('contradiction');
  });

  it('replacement and lost value: each lost customer is in one of the two', () => {
    expect(quantity('customersReplaced')).toBe('79.3125');
    expect(quantity('customersNotReplaced')).toBe('237.9375');
    const all = amounts({ ...goldenFirm, replacement: { ...replacement, replacedShare: 1 } });
    expect(all.notReplaced).toBe('0.00');
    const none = amounts({ ...goldenFirm, replacement: { ...replacement, replacedShare: 0 } });
    expect([none.winning, none.gap]).toEqual(['0.00', '0.00']);
  });

  it('monthly churn × 12: a year of it is compounded', () => {
    // 0.9 to the power of twelve, where 1 − 12 × 0.1 is below zero
    expect(retentionFromChurn({ churnShare: '0.10', periodsPerYear: 12 }).toString()).toBe('0.282429536481');
  });

  it('told is not lost: without a share in the market there is no line, and no default for it', () => {
    const { hearersInMarketShare: _, peopleToldPerCustomer: __, ...rest } = wordOfMouth;
    expect(lostRevenueModel.sections.wordOfMouth.inputs.hearersInMarketShare).not.toHaveProperty('default');
    const { absent, lines } = lostRevenue({ ...goldenFirm, wordOfMouth: undefined });
    expect(absent).toContainEqual({
      section: 'wordOfMouth',
      sectionLabel: 'Word of mouth',
      name: 'prospectsPutOff',
      label: 'Prospects put off',
      needs: ['wordOfMouth.hearersInMarketShare'],
    });
    expect(lines.some(({ section }) => section === 'wordOfMouth')).toBe(false);
    expect(issuesOf(() => lostRevenue({ ...goldenFirm, wordOfMouth: rest })).map(({ code }) => code)).toContain(
      'unused',
    );
  });

  it('chains of tellers: the first to hear only, and no more than the market supplies', () => {
    const limited = { ...wordOfMouth, peopleToldPerCustomer: 1000, reachableNewCustomersPerYear: 100 };
    expect(quantity('lostProspectCustomers', { ...goldenFirm, wordOfMouth: limited })).toBe('100');
    expect(quantity('peopleTold')).toBe('12960'); // 1,440 × 9, once
  });

  it('companions and silent multipliers: there is no input for them', () => {
    const issues = issuesOf(() =>
      lostRevenue({
        ...goldenFirm,
        customers: { ...customers, partySize: 2.3 },
        problems: { ...problems, silentPerComplaint: 26 },
      } as never),
    );
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['customers.partySize', 'unknownInput'],
      ['problems.silentPerComplaint', 'unknownInput'],
    ]);
  });

  it('referrals: none unless asked for, and none of customers whose place is filled', () => {
    expect(amounts({ ...goldenFirm, referrals: undefined }).referralsNotMade).toBe('0.00');
    const filled = { ...goldenFirm, replacement: { ...replacement, replacedShare: 1 } };
    expect(amounts(filled).referralsNotMade).toBe('0.00');
  });

  it('lenses on one effect: no promoter score, stars or satisfaction can be added', () => {
    const issues = issuesOf(() => lostRevenue({ ...goldenFirm, promoterScore: { points: 5 } } as never));
    expect(issues.map(({ code }) => code)).toEqual(['unknownInput']);
  });

  it('incidents and customers: twice the incidents lose no more customers', () => {
    const twice = { ...goldenFirm, rework: { ...rework, incidentsPerYear: 5200 } };
    expect(quantity('extraCustomersLost', twice)).toBe('317.25');
    expect(changed({ rework: twice.rework })).toEqual(['refunds', 'redoTime', 'redoMaterials', 'goodwill', 'handling']);
  });

  it('the silent group is what remains of those with a problem', () => {
    expect(quantity('silentCustomers')).toBe('900');
    const most = { ...goldenFirm, problems: { ...problems, complaintShare: '0.9' } };
    expect(quantity('silentCustomers', most)).toBe('180');
  });

  it('gifts at what they cost: the input asks for it by name and in its help', () => {
    const { goodwillVariableCost } = lostRevenueModel.sections.rework.inputs;
    expect(goodwillVariableCost.help).toBe('What the gift costs, not its price on the menu.');
  });

  it('empty places valued as output and as lost sales: refused', () => {
    const cost = turnoverCost({ leavers: 24, vacancy: { vacantDays: 9, outputPerDay: 200, outputLostShare: 1 } });
    expect(issuesOf(() => withLostRevenue(cost, golden)).map(({ path }) => path)).toEqual(['lostRevenue.vacancy']);
  });

  it('a stable team fails too: without a ratio of its own nothing is attributed', () => {
    const { problemRateRatio: _, ...rest } = turnover;
    const unknown = lostRevenue({ ...goldenFirm, turnover: rest });
    expect(unknown.quantities.turnoverServiceLoss?.value.toString()).toBe('0');
    expect(unknown.lossFromTurnover?.toFixed(2)).toBe('8064.00'); // the empty places alone
    const both = withLostRevenue(turnoverCost({ leavers: 24 }), golden);
    // 48,000 + 29,621.27, not + 183,601.73
    expect(both.total.toFixed(2)).toBe('77621.27');
  });

  it('turnover, service and turnover again: the share attributed does not depend on the loss', () => {
    const worse = { ...goldenFirm, rework: { ...rework, incidentsPerYear: 9999 }, referrals: undefined };
    expect(quantity('attributableShare', worse)).toBe(quantity('attributableShare'));
  });

  it('customers of negative worth: refused in the margin, and kept out of the averages', () => {
    const negative = { ...customers, contributionMarginShare: '-0.2' };
    expect(issuesOf(() => lostRevenue({ ...goldenFirm, customers: negative }))[0]?.message).toContain(
      'losing them is a saving',
    );
    const { unprofitable } = averageCustomers([
      { revenue: 100, variableCost: 60 },
      { revenue: 100, variableCost: 160 },
    ]);
    expect(unprofitable.map(({ position }) => position)).toEqual([1]);
  });

  it('per cent and points: a share of 5 is refused, and so is a ratio below 1', () => {
    const points = { ...goldenFirm, problems: { ...problems, problemShare: 5 } };
    expect(issuesOf(() => lostRevenue(points))[0]?.message).toContain('(write 0.05 for 5 %)');
    const relative = { ...goldenFirm, turnover: { ...turnover, problemRateRatio: '0.79' } };
    expect(issuesOf(() => lostRevenue(relative))[0]?.code).toBe('outOfBounds');
  });

  it('a present value without its horizon and rate: both are listed if they were not given', () => {
    const { discountRate: _, horizonYears: __, ...rest } = customers;
    const { assumptions } = lostRevenue({ ...goldenFirm, customers: rest });
    const stated = assumptions.map(({ path, value }) => [path, value.toString()]);
    expect(stated).toContainEqual(['customers.discountRate', '0.1']);
    expect(stated).toContainEqual(['customers.horizonYears', '5']);
    const endless = { ...goldenFirm, customers: { ...customers, horizonYears: 31 } };
    expect(issuesOf(() => lostRevenue(endless))[0]?.path).toBe('customers.horizonYears');
  });

  it('pay saved in empty places: there is no input for it on this side', () => {
    const saved = { ...goldenFirm, vacancy: { ...vacancy, payPerDay: 100 } };
    expect(issuesOf(() => lostRevenue(saved as never)).map(({ code }) => code)).toEqual(['unknownInput']);
  });

  it('a rough figure beside turnover cost: neither the compiler nor the function takes it', () => {
    const rough = marginAtRisk({
      customers: { activeCustomers: 1, revenuePerCustomerYear: 1, contributionMarginShare: 1 },
      problems: { problemShare: 1, averageLoyaltyDrop: 1 },
    });
    // @ts-expect-error: only a lost revenue can stand beside a turnover cost
    expect(issuesOf(() => withLostRevenue(turnoverCost({ leavers: 1 }), rough)).map(({ message }) => message)).toEqual([
      'The second must be a lost revenue as lostRevenue gives it, not made plain and no margin at risk.',
    ]);
  });

  it('no published correlation or ratio is a default: the only one of the link to turnover is 1', () => {
    const defaults = Object.entries(lostRevenueModel.sections.turnover.inputs).flatMap(([name, input]) =>
      'default' in input ? [[name, input.default?.value]] : [],
    );
    expect(defaults).toEqual([['problemRateRatio', 1]]);
  });
});
