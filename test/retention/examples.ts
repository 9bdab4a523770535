import type { PayRaiseInput, RetentionPlanInput, RetentionReviewInput, StayBonusInput } from '../../src/retention.js';

const kinds = {
  costPerLeaverInCash: '1482.50',
  costPerLeaverInTime: 600,
  costPerLeaverInOutput: '450.25',
  costPerLeaverMixed: 2000,
} as const;

const places = {
  people: 40,
  costPerPersonYear: '120.00',
  hoursPerPersonYear: 6,
  payPerHour: '15.50',
  load: '0.12',
} as const;

/** Plans of which each input is given in one at least. */
export const plans = [
  {
    now: { headcount: 40, leavers: 24, ...kinds },
    effect: { addressableShare: '0.5', relativeReduction: '0.25', attributableShare: '0.8', confidenceShare: '0.9' },
    programme: { oneOff: 2000, perYear: 500, ...places },
    horizon: { years: 3, discountRate: '0.08', persistenceShare: '0.75', monthsUntilEffect: 3 },
  },
  {
    now: { leavers: 60, costPerLeaverMixed: 12000 },
    effect: { relativeReduction: '0.4' },
    programme: { perYear: 20000 },
  },
] as const satisfies readonly RetentionPlanInput[];

/** The same of reviews. */
export const reviews = [
  {
    measured: {
      headcount: 200,
      rateBefore: '0.30',
      rateAfter: '0.22',
      controlBefore: '0.28',
      controlAfter: '0.25',
      ...kinds,
    },
    programme: { oneOff: 2000, perYear: 500, ...places },
  },
  {
    measured: {
      headcount: 200,
      rateBefore: '0.30',
      rateAfter: '0.22',
      attributableShare: '0.5',
      confidenceShare: '0.8',
      costPerLeaverMixed: 6000,
    },
    programme: { perYear: 40000 },
  },
] as const satisfies readonly RetentionReviewInput[];

/** The same of raises. */
export const raises = [
  {
    raise: {
      headcount: 100,
      annualPay: 30000,
      raiseShare: '0.10',
      loadOnRaise: '0.0765',
      turnoverRate: '0.60',
      costPerLeaver: 6000,
      elasticity: 3,
    },
  },
] as const satisfies readonly PayRaiseInput[];

/** The same of stay bonuses. */
export const bonuses = [
  {
    bonus: {
      people: 20,
      bonus: 5000,
      loadOnBonus: '0.0765',
      leaveWithout: '0.30',
      leaveWith: '0.18',
      costPerLeaver: 40000,
      leaveLaterShare: '0.25',
    },
  },
] as const satisfies readonly StayBonusInput[];
