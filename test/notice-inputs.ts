import fc from 'fast-check';
import type { Model } from '../src/index.js';
import { lostRevenueTyped, turnoverTyped } from './cells/sheet-input.js';

type Group = Readonly<Record<string, string | undefined>>;
type Groups = Readonly<Record<string, Group | undefined>>;

const pay = fc.dictionary(
  fc.constantFrom('newHire', 'leaver', 'administrator', 'recruiter', 'interviewer', 'trainer'),
  fc.constantFrom(
    '0',
    '0.01',
    '0.1',
    '1',
    '2',
    '15',
    '50',
    '100',
    '1999.99',
    '2000',
    '2000.01',
    '45000',
    '2000000',
    '20000001',
  ),
);

/** Right inputs of the turnover model with figures at the bounds of its notices. */
export const turnoverNoticed: fc.Arbitrary<object> = fc
  .record({
    input: turnoverTyped,
    currency: fc.constantFrom('USD', 'EUR', 'KRW', 'JPY', 'TRY'),
    pay,
    load: fc.constantFrom(undefined, '0', '0.009', '0.01'),
    payPerDay: fc.constantFrom(undefined, '0', '1', '15', '15.01', '24', '100', '360', '360.01', '16000', '16000.01'),
    outputLostShare: fc.constantFrom('0', '0.89', '0.9', '0.95', '1'),
    setUp: fc.constantFrom(undefined, undefined, '1', '999.99', '2000'),
    newHireHours: fc.constantFrom('0', '24', '400'),
  })
  .map(({ input, currency, pay, load, payPerDay, outputLostShare, setUp, newHireHours }) => {
    const { vacancy, baseline, training, ...groups } = input as object as Groups;
    return {
      ...groups,
      currency,
      pay: { ...groups.pay, ...pay, ...(load && { load }) },
      ...(setUp === undefined ? { baseline } : { paperwork: { setUp } }),
      training: training && { ...training, ...(training.newHireHours && { newHireHours }) },
      vacancy: vacancy && {
        ...vacancy,
        ...(vacancy.outputLostShare && { outputLostShare }),
        ...(vacancy.vacantDays && { payPerDay: payPerDay ?? vacancy.payPerDay }),
      },
    };
  })
  .map(asGiven);

/** The same of the lost revenue model. */
export const lostRevenueNoticed: fc.Arbitrary<object> = fc
  .record({
    input: lostRevenueTyped,
    contributionMarginShare: fc.constantFrom(undefined, '0', '0.009', '0.01'),
    incidentsPerYear: fc.constantFrom('1', '1000.5', '20000'),
    loadedHourlyWage: fc.constantFrom('10', '2000', '45000'),
    reachableNewCustomersPerYear: fc.constantFrom(undefined, '0', '1', '40.05'),
    serviceStaff: fc.constantFrom('0', '1', '5'),
    monthsVacant: fc.constantFrom(undefined, '3'),
  })
  .map(({ input, contributionMarginShare, ...figures }) => {
    const { incidentsPerYear, loadedHourlyWage, reachableNewCustomersPerYear, serviceStaff, monthsVacant } = figures;
    const { customers, rework, wordOfMouth, turnover, ...groups } = input as object as Groups;
    return {
      ...groups,
      customers: customers && contributionMarginShare ? { ...customers, contributionMarginShare } : customers,
      rework: rework && { ...rework, incidentsPerYear, loadedHourlyWage },
      wordOfMouth: wordOfMouth && { ...wordOfMouth, reachableNewCustomersPerYear },
      // With a ratio of 2 a quotient at the bound of a rule is exact.
      turnover: turnover && {
        ...turnover,
        serviceStaff,
        monthsVacant,
        problemRateRatio: turnover.problemRateRatio && '2',
      },
    };
  })
  .map(asGiven);

/** What is undefined is not given. */
function asGiven(input: object): object {
  return JSON.parse(JSON.stringify(input));
}

/** Every code that a model can raise. */
export const codesOf = ({ notices }: Pick<Model, 'notices'>): string[] =>
  [...new Set(notices.map(({ code }) => code))].sort();
