import { expect, test } from 'vitest';
import { section, turnoverModel } from '../../src/index.js';
import { misdeclared } from './dimension.js';

test('every line of the turnover model is money, and every quantity is in its unit', () => {
  // hiring 11, paperwork 3, training 4, separation 4, vacancy 3, ramp-up 2, baseline 1
  expect(turnoverModel.lines).toHaveLength(28);
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
