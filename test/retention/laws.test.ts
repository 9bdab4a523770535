import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, InputError } from '../../src/index.js';
import { payRaise, retentionPlan, stayBonus } from '../../src/retention.js';

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((figure) => figure / 100);
const share = (min = 1) => hundredths(min, 100);
const money = (min: number, max: number) => fc.integer({ min, max });

const plan = fc.record({
  now: fc.record({ headcount: money(1, 900), leavers: money(1, 300), costPerLeaverMixed: money(1, 90_000) }),
  effect: fc.record({
    addressableShare: share(),
    relativeReduction: share(),
    attributableShare: share(),
    confidenceShare: share(),
  }),
  programme: fc.record({ oneOff: money(1, 900_000), perYear: money(0, 200_000) }),
  horizon: fc.record({
    years: fc.integer({ min: 1, max: 10 }),
    discountRate: hundredths(0, 30),
    persistenceShare: share(0),
    monthsUntilEffect: fc.integer({ min: 0, max: 11 }),
  }),
});

const raise = fc.record({
  headcount: money(1, 900),
  annualPay: money(10_000, 90_000),
  raiseShare: hundredths(1, 50),
  loadOnRaise: hundredths(0, 30),
  turnoverRate: hundredths(5, 250),
  costPerLeaver: money(1000, 60_000),
  elasticity: hundredths(0, 2000),
});

const bonus = fc
  .record({
    people: money(1, 400),
    bonus: money(1, 20_000),
    loadOnBonus: hundredths(0, 30),
    leaveWithout: share(),
    staying: share(0),
    costPerLeaver: money(1, 90_000),
    leaveLaterShare: hundredths(0, 90),
  })
  .map(({ staying, ...rest }) => ({ ...rest, leaveWith: Math.round(rest.leaveWithout * staying * 100) / 100 }));

type Decided = { readonly quantities: Readonly<Record<string, { readonly value: Amount }>> };

/** A figure that is left out counts as none. */
const of = ({ quantities }: Decided, name: string): number => Number(quantities[name]?.value ?? Number.NaN);
const asInput = ({ quantities }: Decided, name: string) => String(quantities[name]?.value);

describe('a break-even figure that is put back gives a net of zero', () => {
  it('of a plan: the relative reduction, the cost per leaver and the largest spend', () => {
    fc.assert(
      fc.property(plan, (input) => {
        const result = retentionPlan(input);
        const reduction = of(result, 'breakEvenRelativeReduction');
        if (reduction <= 1) {
          const effect = { ...input.effect, relativeReduction: asInput(result, 'breakEvenRelativeReduction') };
          expect(of(retentionPlan({ ...input, effect }), 'netFirstYear')).toBeCloseTo(0, 6);
        } else {
          expect(result.notices.map(({ code }) => code)).toContain('effectCannotPay');
        }
        const now = { ...input.now, costPerLeaverMixed: result.quantities.costPerPrevented?.value.toFixed(10) };
        // A millionth of a leaver's cost, times the leavers.
        expect(of(retentionPlan({ ...input, now }), 'netFirstYear')).toBeCloseTo(0, 4);
        const programme = { oneOff: result.quantities.largestWorthwhileSpend?.value.toFixed(10) };
        if (of(result, 'largestWorthwhileSpend') > 1e-9) {
          expect(of(retentionPlan({ ...input, programme }), 'netPresentValue')).toBeCloseTo(0, 6);
        }
      }),
    );
  });

  it('of a raise: the elasticity, and none is given where even 20 would not do', () => {
    fc.assert(
      fc.property(raise, (input) => {
        const result = payRaise({ raise: input });
        const needed = of(result, 'breakEvenElasticityOfThisRaise');
        // That of a very small raise is lower.
        if (!Number.isNaN(needed)) expect(needed).toBeGreaterThan(of(result, 'breakEvenElasticity'));
        if (needed <= 20) {
          const elasticity = asInput(result, 'breakEvenElasticityOfThisRaise');
          expect(of(payRaise({ raise: { ...input, elasticity } }), 'net')).toBeCloseTo(0, 6);
        } else {
          expect(payRaise({ raise: { ...input, elasticity: 20 } }).advice).not.toBe('pays');
        }
      }),
    );
  });

  it('of a bonus: its size, and the share who leave with it', () => {
    fc.assert(
      fc.property(bonus, (input) => {
        const result = stayBonus({ bonus: input });
        const size = of(result, 'breakEvenBonus');
        if (size > 0) {
          const again = { ...input, bonus: result.quantities.breakEvenBonus?.value.toFixed(10) };
          expect(of(stayBonus({ bonus: again }), 'net')).toBeCloseTo(0, 4);
        }
        if (result.quantities.breakEvenLeaveWith !== undefined) {
          const again = { ...input, leaveWith: asInput(result, 'breakEvenLeaveWith') };
          expect(of(stayBonus({ bonus: again }), 'net')).toBeCloseTo(0, 4);
        }
      }),
    );
  });
});

describe('never a figure that means nothing', () => {
  it('a payback is above zero and below infinity, or there is none', () => {
    fc.assert(
      fc.property(plan, fc.boolean(), (input, paidAtStart) => {
        const programme = paidAtStart ? input.programme : { perYear: input.programme.perYear };
        const result = retentionPlan({ ...input, programme });
        const gains = of(result, 'savingPerYear') > input.programme.perYear;
        expect(result.quantities.paybackMonths === undefined).toBe(!gains);
        if (gains) expect(of(result, 'paybackMonths')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a price of a person kept is above zero, and a share is at most one', () => {
    fc.assert(
      fc.property(bonus, (input) => {
        const result = stayBonus({ bonus: input });
        expect(result.quantities.costPerKept === undefined).toBe(of(result, 'kept') === 0);
        if (of(result, 'kept') > 0) expect(of(result, 'costPerKept')).toBeGreaterThan(0);
        const leaving = result.quantities.breakEvenLeaveWith?.value;
        if (leaving !== undefined) expect(leaving.lessThanOrEqualTo(input.leaveWithout)).toBe(true);
        if (leaving !== undefined) expect(leaving.greaterThan(0)).toBe(true);
      }),
    );
  });
});

describe('more of it goes the way that it should', () => {
  it('the return of a plan falls as the cost rises, and rises with the effect', () => {
    fc.assert(
      fc.property(plan, money(1, 50_000), (input, more) => {
        const dearer = { ...input, programme: { ...input.programme, perYear: input.programme.perYear + more } };
        expect(of(retentionPlan(dearer), 'returnOnInvestment')).toBeLessThan(
          of(retentionPlan(input), 'returnOnInvestment'),
        );
        expect(of(retentionPlan(dearer), 'netPresentValue')).toBeLessThan(of(retentionPlan(input), 'netPresentValue'));
      }),
    );
  });

  it('of a raise more comes back at a higher elasticity, and never more than all of turnover', () => {
    fc.assert(
      fc.property(raise, (input) => {
        const [less, more] = [payRaise({ raise: { ...input, elasticity: 0 } }), payRaise({ raise: input })];
        expect(of(less, 'shareOfRaisePaidByTurnover')).toBe(0);
        expect(of(more, 'shareOfRaisePaidByTurnover')).toBeGreaterThanOrEqual(0);
        expect(of(more, 'rateAfter')).toBeGreaterThanOrEqual(0);
        expect(of(more, 'rateAfter')).toBeLessThanOrEqual(input.turnoverRate);
      }),
    );
  });

  it('the advice is what the exact net says', () => {
    fc.assert(
      fc.property(plan, raise, bonus, (asPlanned, asRaised, asOffered) => {
        const planned = retentionPlan(asPlanned);
        const decides = asPlanned.horizon.years > 1 ? 'netPresentValue' : 'netFirstYear';
        expect(planned.advice.startsWith('pays')).toBe(of(planned, decides) >= 0);
        const raised = payRaise({ raise: asRaised });
        expect(raised.advice === 'pays').toBe(of(raised, 'net') >= 0);
        const offered = stayBonus({ bonus: asOffered });
        expect(offered.advice === 'pays').toBe(of(offered, 'net') >= 0 && of(offered, 'kept') > 0);
        for (const { reason } of [planned, raised, offered]) expect(reason).not.toMatch(/NaN|Infinity|undefined|[{}]/);
      }),
    );
  });

  it('the lines add up to the total, and the exact net is near it', () => {
    fc.assert(
      fc.property(plan, (input) => {
        const { lines, total, quantities } = retentionPlan(input);
        expect(lines.reduce((sum, { amount }) => sum + amount.toNumber(), 0)).toBeCloseTo(total.toNumber(), 4);
        expect(
          total
            .minus(quantities.netFirstYear?.value ?? 0)
            .abs()
            .toNumber(),
        ).toBeLessThan(0.02);
      }),
    );
  });
});

it('a cost per leaver from elsewhere never makes a plan throw anything but an input error', () => {
  fc.assert(
    fc.property(fc.option(fc.anything(), { nil: undefined }), (costPerLeaverInCash) => {
      try {
        retentionPlan({ now: { leavers: 1, costPerLeaverInCash }, effect: {}, programme: {} } as never);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});
