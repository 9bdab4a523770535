import { describe, expect, test } from 'vitest';
import { type Condition, check, Expression, model, type Rule, section } from '../../src/index.js';

const hours = (label: string) => ({ label, unit: 'hours' }) as const;
const day = section({
  label: 'Day',
  source: 'Ours',
  inputs: { whole: hours('Day'), afternoon: hours('Afternoon'), price: { label: 'Price', unit: 'money/hour' } },
  quantities: { morning: { label: 'Morning', unit: 'hours', formula: (x) => x.whole.minus(x.afternoon) } },
  lines: { morning: { label: 'Morning', kind: 'cash', formula: (x) => x.morning.times(x.price) } },
});
const at = Expression.named;
const ruled = (where: Condition, more: Partial<Rule> = {}) =>
  model({
    label: 'Own',
    leavers: { label: 'Leavers', unit: 'people' },
    sections: { day },
    rules: [{ path: 'day.afternoon', code: 'contradiction', where, message: 'is too long.', ...more }],
  });
const messages = (where: Condition, input: object, more?: Partial<Rule>) =>
  check(ruled(where, more), { leavers: 2, day: input }).map(({ message }) => message);

const wide = { whole: 8, afternoon: 9, price: 10 };
const longer: Condition = { left: at('day.afternoon'), is: 'above', right: at('day.whole') };

describe('a rule is data', () => {
  test('that states the path and the problem', () => {
    expect(messages(longer, wide)).toEqual(['day.afternoon is too long.']);
    expect(messages(longer, { ...wide, afternoon: 8 })).toEqual([]);
  });

  test('with its figures, if it has a sentence for them', () => {
    const saysWithFigures: Rule['messageWithFigures'] = (figureAt) => `is ${figureAt('day.afternoon')} hours.`;
    expect(messages(longer, wide, { messageWithFigures: saysWithFigures })).toEqual(['day.afternoon is 9 hours.']);
  });

  test.each<[string, Condition, boolean]>([
    ['given', { given: 'day.price' }, true],
    ['leavers given', { given: 'leavers' }, true],
    ['an input known', { known: 'day.whole' }, true],
    ['a quantity known', { known: 'day.morning' }, true],
    ['a line present', { present: 'day.morning' }, true],
    ['a whole figure', { integer: 'day.morning' }, true],
    ['below', { left: at('day.morning'), is: 'below', right: 0 }, true],
    ['equal, worked out', { left: at('day.whole').plus(1), is: 'equal', right: at('day.afternoon') }, true],
    ['leavers compared', { left: at('leavers'), is: 'above', right: 1.5 }, true],
    ['not', { not: { left: at('leavers'), is: 'above', right: 2 } }, true],
    ['any', { any: [{ left: at('leavers'), is: 'above', right: 2 }, { given: 'day.price' }] }, true],
    ['all', { all: [{ left: at('leavers'), is: 'above', right: 2 }, { given: 'day.price' }] }, false],
    ['none of none', { any: [] }, false],
    ['all of none', { all: [] }, true],
    ['a division by zero', { left: at('day.price').div(at('day.whole').minus(8)), is: 'above', right: 0 }, false],
  ])('%s', (_, where, applies) => {
    expect(messages(where, wide)).toEqual(applies ? ['day.afternoon is too long.'] : []);
  });

  test.each<[string, Condition]>([
    ['below', { left: at('day.afternoon'), is: 'below', right: 100 }],
    ['whole', { integer: 'day.morning' }],
    ['known', { known: 'day.morning' }],
    ['present', { present: 'day.morning' }],
    ['given', { given: 'day.afternoon' }],
  ])('%s does not hold of what is not there', (_, where) => {
    expect(check(ruled(where), { leavers: 2 })).toEqual([]);
  });
});

describe('a path that the model has not is an error when the model is made', () => {
  test.each<[Condition, string]>([
    [{ given: 'day.morning' }, 'A rule of day.afternoon names day.morning, which the model does not have.'],
    [{ known: 'day.mornin' }, 'A rule of day.afternoon names day.mornin, which the model does not have.'],
    [{ integer: 'day' }, 'A rule of day.afternoon names day, which the model does not have.'],
    [{ present: 'day.price' }, 'A rule of day.afternoon names day.price, which the model does not have.'],
    [
      { all: [{ any: [{ not: { left: at('day.whole').plus(at('day.night')), is: 'above', right: 0 } }] }] },
      'A rule of day.afternoon names day.night, which the model does not have.',
    ],
    [
      { left: at('day.whole'), is: 'above', right: at('night.whole') },
      'A rule of day.afternoon names night.whole, which the model does not have.',
    ],
  ])('%j', (where, message) => {
    expect(() => ruled(where)).toThrow(message);
  });

  test('its own path too, and leavers in a model without them', () => {
    expect(() => ruled(longer, { path: 'day.morning' })).toThrow(
      'A rule of day.morning names day.morning, which the model does not have.',
    );
    const rules: Rule[] = [
      { path: 'day.whole', code: 'contradiction', where: { given: 'leavers' }, message: 'is so.' },
    ];
    expect(() => model({ label: 'Own', sections: { day }, rules })).toThrow(
      'A rule of day.whole names leavers, which the model does not have.',
    );
  });
});
