import { expect, test } from 'vitest';
import { section, turnoverModel } from '../../src/index.js';
import { convertRate, ratePeriods, timesAYear } from '../../src/model/rate-period.js';
import type { AnySection } from '../../src/model/section.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import type { Unit } from '../../src/numbers/unit.js';
import { misconverted, misdeclared } from './dimension.js';

test('every line of the turnover model is money, and every quantity is in its unit', () => {
  // hiring 13, paperwork 3, training 4, separation 7, vacancy 3, ramp-up 2, performance 2, baseline 1
  expect(turnoverModel.lines).toHaveLength(35);
  expect(turnoverModel.quantities.map(({ path, unit }) => [path, unit])).toEqual([
    ['hiring.screeningHours', 'hours'],
    ['hiring.interviewHours', 'hours'],
    ['rampUp.hoursToProficiency', 'hours'],
  ]);
  expect(misdeclared(turnoverModel.sections)).toEqual([]);
});

test('a formula that mixes units up is found', () => {
  const wrong = section({
    label: 'Wrong',
    source: 'Nobody',
    inputs: {
      hours: { label: 'Hours', unit: 'hours' },
      days: { label: 'Days', unit: 'days' },
      weeks: { label: 'Weeks', unit: 'weeks' },
      hoursPerWeek: { label: 'Hours per week', unit: 'hours/week' },
      rate: { label: 'Rate', unit: 'money/hour' },
      share: { label: 'Share', unit: 'share' },
      people: { label: 'People', unit: 'people' },
    },
    quantities: {
      right: { label: 'Right', unit: 'hours', formula: (x) => x.weeks.times(x.hoursPerWeek).minus(x.hours) },
      perDay: { label: 'Hours per day', unit: 'hours/day', formula: (x) => x.hours.div(x.days) },
      notDays: { label: 'Not days', unit: 'days', formula: (x) => x.hours },
    },
    lines: {
      right: {
        label: 'Right',
        kind: 'time',
        formula: (x) => x.right.times(x.rate).times(x.share.plus(1)).div(x.people),
      },
      added: { label: 'Added', kind: 'time', formula: (x) => x.hours.plus(x.rate) },
      subtracted: { label: 'Subtracted', kind: 'time', formula: (x) => x.hours.times(x.rate).minus(1) },
      forgotten: { label: 'Rate forgotten', kind: 'time', formula: (x) => x.hours.times(x.share) },
      twice: { label: 'Hours twice', kind: 'time', formula: (x) => x.hours.times(x.rate).times(x.hours) },
      days: { label: 'Days for hours', kind: 'time', formula: (x) => x.days.times(x.rate) },
    },
  });
  expect(misdeclared({ wrong })).toEqual([
    'wrong.notDays is hour, not day',
    'wrong.added: hour and hour^-1 money cannot be added',
    'wrong.subtracted: money and a plain number cannot be added',
    'wrong.forgotten is hour, not money',
    'wrong.twice is hour money, not money',
    'wrong.days is day hour^-1 money, not money',
  ]);
});

test('a rate per week, month or year is money per hour or day once it is divided', () => {
  const { pay, vacancy } = turnoverModel.sections;
  const convertersIn = ({ inputs }: AnySection, rate: Unit) =>
    Object.values(inputs).flatMap(({ unit, perYear }) => (unit === rate ? [perYear] : []));
  expect(convertersIn(pay, 'money/hour')).toEqual(Array(6).fill('hoursPerYear'));
  expect(convertersIn(vacancy, 'money/day')).toEqual(Array(3).fill('workingDaysPerYear'));
  expect(misconverted(turnoverModel.sections)).toEqual([]);
});

test('a period is converted by as many of it as a year has', () => {
  expect(timesAYear).toEqual({ week: 52, month: 12, year: 1 });
  for (const period of ratePeriods) {
    // 2,080 a year, in parts of the year, ÷ 2,080 hours is 1 an hour.
    const amount = new ExactDecimal(2080).div(timesAYear[period]);
    expect(convertRate(amount, period, new ExactDecimal(2080)).toFixed(20)).toBe('1.00000000000000000000');
  }
});

test('a rate that another unit divides is found', () => {
  const wrong = section({
    label: 'Wrong',
    source: 'Nobody',
    allowUnused: true,
    inputs: {
      pay: { label: 'Pay', unit: 'money/hour', perYear: 'days' },
      days: { label: 'Days', unit: 'days/year', default: { value: 260, source: 'Nobody' } },
    },
  });
  const said = (period: string) => `wrong.pay per ${period} is day^-1 money, not hour^-1 money`;
  expect(misconverted({ wrong })).toEqual([said('week'), said('month'), said('year')]);
});
