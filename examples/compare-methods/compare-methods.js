// @ts-check
// How much do the published methods differ for one firm? A burger restaurant with 24 leavers in a year.
import { compareMethods, comparisonText, straightLineLoss } from 'turnover-cost/methods';

const comparison = compareMethods({
  currency: 'USD',
  leavers: 24,
  annualPay: 22568, // 15.50 an hour, 28 hours a week
  benefitsShare: 0.12,
  payPerHour: 15.5,
  staffPayPerHour: 24,
  separationHours: 1.5,
  hiringSpend: 150, // advertising, a referral bonus and a check
  hiringHours: 3.65,
  paperworkHours: 4.5,
  trainerHours: 24,
  trainingHours: 24,
  daysToProficiency: 20,
  hoursPerDay: 5.6,
  averageShareLost: straightLineLoss({ startLevel: 0.3 }),
  vacantDays: 9,
  coverPerDay: 148,
  workingDays: 260,
  headcount: 30,
  revenue: 1450000,
});

console.log(comparisonText(comparison));
