import type { LostRevenueInput } from '../../src/lost-revenue.js';

/** A constructed firm, no published one: 10,000 customers, 40 service staff, 24 of whom leave in the year. */
export const goldenFirm = {
  currency: 'USD',
  customers: {
    activeCustomers: 10000,
    revenuePerCustomerYear: 300,
    contributionMarginShare: '0.40',
    retentionWithoutProblem: '0.80',
    discountRate: '0.10',
    horizonYears: 5,
  },
  problems: {
    problemShare: '0.18',
    complaintShare: '0.5',
    complainantsSatisfiedShare: '0.40',
    complainantsPartlySatisfiedShare: '0.35',
    complainantsDissatisfiedShare: '0.25',
    extraChanceOfLeavingSilent: '0.20',
    extraChanceOfLeavingSatisfied: 0,
    extraChanceOfLeavingPartlySatisfied: '0.15',
    extraChanceOfLeavingDissatisfied: '0.40',
  },
  replacement: { replacedShare: '0.25', costToWinCustomer: 60, yearsToReplace: '0.25' },
  wordOfMouth: {
    peopleToldPerCustomer: 9,
    hearersInMarketShare: '0.04',
    hearersPutOffShare: '0.10',
    acquisitionCostAvoided: 0,
  },
  referrals: { referralsPerCustomerYear: '0.10' },
  rework: {
    incidentsPerYear: 2600,
    refundShare: '0.15',
    refundAmount: 50,
    redoShare: '0.30',
    redoHours: '0.75',
    redoMaterials: 8,
    goodwillShare: '0.25',
    goodwillVariableCost: 6,
    handlingHours: '0.2',
    loadedHourlyWage: 24,
    recoveredPerYear: 0,
  },
  turnover: {
    serviceStaff: 40,
    yearlyTurnoverRate: '0.60',
    monthsToFullSkill: 3,
    monthsVacant: '0.5',
    problemRateRatio: '1.8',
  },
  vacancy: {
    vacancyHoursPerStaffLeaver: 70,
    vacancyCoveredShare: '0.80',
    salesPerHour: 120,
    salesReallyLostShare: '0.5',
  },
} satisfies LostRevenueInput;
