import { describe, expect, test } from 'vitest';
import { Expression, evaluate, model, type NoticeRule, notice, section, turnoverModel } from '../../src/index.js';

const { named } = Expression;

const training = section({
  label: 'Training',
  source: 'Ours',
  inputs: { hours: { label: 'Hours', unit: 'hours' }, pay: { label: 'Pay', unit: 'money/hour' } },
  quantities: { perHour: { label: 'Per hour', unit: 'money/hour', formula: (x) => x.pay.div(x.hours) } },
  lines: { time: { label: 'Time', kind: 'time', formula: (x) => x.hours.times(x.pay) } },
});

const raising = (...notices: readonly NoticeRule[]) =>
  model({ label: 'Ours', leavers: { label: 'Leavers', unit: 'people' }, sections: { training }, notices });

const codes = (when: NoticeRule['when'], input: object) =>
  evaluate(raising({ code: 'raised', when, message: 'Raised.' }), { leavers: 2, training: input }).notices.map(
    ({ code }) => code,
  );

const given = { hours: 3, pay: '0.335' };

describe('a notice can name', () => {
  // 3 × 0.335 = 1.005 for one leaver, printed as 1.01, and 2.01 for both
  test.each<[string, NoticeRule['when'], boolean]>([
    ['the exact amount of a line', { left: named({ line: 'training.time' }), is: 'equal', right: 1.005 }, true],
    ['the printed sum of a section', { left: named({ sections: ['training'] }), is: 'equal', right: 1.01 }, true],
    ['the printed total in the period', { left: named({ total: 'amount' }), is: 'equal', right: 2.01 }, true],
    [
      'what is computed from them',
      { left: named({ line: 'training.time' }).times(2), is: 'above', right: 2.01 },
      false,
    ],
    ['a section that counts', { present: 'training' }, true],
    ['a figure', { figure: 'training.perHour' }, true],
    [
      'the highest figure',
      { left: named({ highest: ['training.hours', 'training.pay'] }), is: 'equal', right: 3 },
      true,
    ],
    ['the lowest', { left: named({ lowest: ['training.hours', 'training.pay'] }), is: 'equal', right: 0.335 }, true],
    [
      'a rounded figure',
      { left: named({ rounded: named('training.pay'), decimals: 2 }), is: 'equal', right: 0.34 },
      true,
    ],
    [
      'an amount in the currency',
      { left: named('training.pay'), is: 'below', right: named({ inCurrency: { USD: 1 } }) },
      true,
    ],
    ['none in another', { left: named('training.pay'), is: 'below', right: named({ inCurrency: { EUR: 1 } }) }, false],
  ])('%s', (_, when, applies) => {
    expect(codes(when, given)).toEqual(applies ? ['raised'] : []);
  });

  test('zero is not the lowest figure, and no figure divides by zero', () => {
    const none = { hours: 0, pay: 9 };
    expect(codes({ left: named({ lowest: ['training.hours', 'training.pay'] }), is: 'equal', right: 9 }, none)).toEqual(
      ['raised'],
    );
    expect(codes({ figure: 'training.perHour' }, none)).toEqual([]);
    expect(codes({ known: 'training.perHour' }, none)).toEqual(['raised']);
  });
});

test('of two notices with one code the first that applies is raised', () => {
  const long = (hours: number): NoticeRule => ({
    code: 'long',
    when: { left: named('training.hours'), is: 'above', right: hours },
    message: `More than ${hours} hours.`,
  });
  const said = (hours: number) =>
    evaluate(raising(long(40), long(20)), { leavers: 1, training: { hours, pay: 1 } }).notices.map(
      ({ message }) => message,
    );
  expect(said(41)).toEqual(['More than 40 hours.']);
  expect(said(21)).toEqual(['More than 20 hours.']);
  expect(said(20)).toEqual([]);
});

const rightly: NoticeRule = {
  code: 'long',
  when: { left: named('training.hours'), is: 'above', right: 40 },
  message: '{hours} hours.',
  figures: { hours: named('training.hours') },
};

describe('what is wrong with a notice is said when the model is made', () => {
  test.each<[string, Partial<NoticeRule>, string]>([
    [
      'a misspelt input',
      { when: { given: 'training.hour' } },
      'The notice long names training.hour, which the model does not have.',
    ],
    [
      'a line that is none',
      { when: { left: named({ line: 'training.pay' }), is: 'above', right: 0 } },
      'The notice long names training.pay,',
    ],
    ['a misspelt figure', { figures: { hours: named('training.ours') } }, 'The notice long names training.ours,'],
    ['a place without a figure', { figures: {} }, 'The notice long has no figure for {hours}.'],
    [
      'a figure without a place',
      { figures: { hours: named('training.hours'), days: 1 } },
      'The notice long has no place for its figure days.',
    ],
    [
      'a code of two words',
      { code: 'too long' },
      'The notice too long must have a code of one word, such as longTraining.',
    ],
  ])('%s', (_, change, message) => {
    expect(() => raising({ ...rightly, ...change } as NoticeRule)).toThrow(message);
    expect(() => raising(rightly)).not.toThrow();
  });

  test('but a notice about a section that the model does not have is left out with it', () => {
    const { vacancy, ...sections } = turnoverModel.sections;
    const left = new Set(model({ ...turnoverModel, sections }).notices.map(({ code }) => code));
    expect(left.has('vacancyGains')).toBe(false);
    expect(left.has('belowBaseline')).toBe(true);
  });
});

test('a notice is frozen with its model, and by itself', () => {
  const own = notice({ code: 'always', when: { all: [] }, message: 'Always.' });
  expect(Object.isFrozen(own.when)).toBe(true);
  for (const rule of turnoverModel.notices) expect(Object.isFrozen(rule) && Object.isFrozen(rule.when)).toBe(true);
});
