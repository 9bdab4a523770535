import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, turnoverCost } from '../../src/index.js';
import {
  learningCurveLoss,
  learningCurveTime,
  measuredLoss,
  steppedLoss,
  straightLineLoss,
} from '../../src/methods.js';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('published vectors', () => {
  test('the half rule of CEPR and CLASP (2011): ten days of eight hours lose 40', () => {
    expect(straightLineLoss().times(80).toString()).toBe('40');
  });

  test('from a start level, half of the missing output is lost', () => {
    // (1 − 0.3) ÷ 2
    expect(straightLineLoss({ startLevel: 0.3 }).toString()).toBe('0.35');
    expect(straightLineLoss({ startLevel: 1 }).toString()).toBe('0');
  });

  // The steps are those commonly given for Bliss's checklist; they were not read there, only the arithmetic is tested:
  // 4 × 0.75 + 8 × 0.50 + 8 × 0.25 = 9 weeks, of 52 weeks 17.3 %.
  test('steps of 25, 50 and 75 % over 4, 8 and 8 weeks lose nine weeks', () => {
    const lost = steppedLoss([
      { duration: 4, level: '0.25' },
      { duration: 8, level: '0.5' },
      { duration: 8, level: '0.75' },
    ]);
    expect(lost.times(20).toString()).toBe('9');
    expect(lost.times(20).div(52).times(100).toFixed(4)).toBe('17.3077');
  });

  test("Branham's 80, 60, 40 and 20 % in four months lose two months, 16.7 % of a year", () => {
    const lost = measuredLoss(['0.2', '0.4', '0.6', '0.8']).times(4);
    expect(lost.toString()).toBe('2');
    expect(lost.div(12).times(100).toFixed(4)).toBe('16.6667');
  });

  test('a contact centre at 2.8 of 5.3 contacts an hour in its first month (cinareo.com prints 53 %)', () => {
    const lost = measuredLoss([(2.8 / 5.3).toFixed(10)]);
    // 1 − 0.528302
    expect(lost.toFixed(6)).toBe('0.471698');
  });

  test.each([
    // calculatorsweb.site, 7.5 for the first unit at 85 %: printed to four places, 5.41875 rounded half up.
    ['2', '6.3750'],
    ['3', '5.7969'],
    ['4', '5.4188'],
    ['5', '5.1425'],
    ['10', '4.3712'],
    ['16', '3.9150'],
  ])('unit learning curve: unit %s takes %s', (unit, printed) => {
    expect(learningCurveTime({ firstUnit: '7.5', learningShare: '0.85', unit }).toFixed(4)).toBe(printed);
  });

  test('doublings are exact: unit 16 takes 7.5 × 0.85 four times', () => {
    expect(learningCurveTime({ firstUnit: '7.5', learningShare: '0.85', unit: 16 }).toString()).toBe('3.915046875');
  });

  test('on the unit learning curve, two units that take 1 + 0.8 at first would take 1.6', () => {
    // 0.2 ÷ 1.8 = 0.1111…
    expect(learningCurveLoss({ learningShare: '0.8', units: 2 }).toFixed(10)).toBe('0.1111111111');
    expect(learningCurveLoss({ learningShare: '0.8', units: 1 }).toString()).toBe('0');
    expect(learningCurveLoss({ learningShare: '1', units: 50 }).toString()).toBe('0');
  });
});

describe('a more efficient new hire never costs more', () => {
  test('a higher start level, a higher step, a higher measured month', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, other) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const shapes = [
          (level: number) => straightLineLoss({ startLevel: level }),
          (level: number) => measuredLoss([level, other]),
          (level: number) =>
            steppedLoss([
              { duration: 3, level },
              { duration: 2, level: other },
            ]),
        ];
        for (const loss of shapes) {
          expect(loss(high).lessThanOrEqualTo(loss(low))).toBe(true);
          expect(loss(low).greaterThanOrEqualTo(0) && loss(low).lessThanOrEqualTo(1)).toBe(true);
        }
      }),
    );
  });

  test('a person who learns in fewer units, or with a lower rate, loses no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 51, max: 98 }), (units, percent) => {
        const loss = (learningShare: number, count: number) =>
          learningCurveLoss({ learningShare: learningShare / 100, units: count });
        expect(loss(percent, units - 1).lessThan(loss(percent, units))).toBe(true);
        expect(loss(percent + 1, units).lessThan(loss(percent, units))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('equal steps are the same as equal months', () => {
  const levels = ['0.1', '0.45', '0.8'];
  expect(steppedLoss(levels.map((level) => ({ duration: 2, level }))).toString()).toBe(measuredLoss(levels).toString());
});

test('a shape goes straight into the turnover model', () => {
  const averageShareLost = straightLineLoss({ startLevel: 0.3 });
  const { perLeaver } = turnoverCost({
    leavers: 1,
    currency: 'USD',
    pay: { newHire: '15.50' },
    rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost },
    baseline: { amount: 0 },
  });
  // 4 × 28 × 15.50 × 0.35
  expect(perLeaver.toString()).toBe('607.6');
});

test('everything that is wrong is said at once, with the entry it is in', () => {
  const wrong = () =>
    steppedLoss([{ duration: 0, level: 25 }, { duration: 2, level: '0.5' }, { duration: 2 } as never]);
  expect(wrong).toThrow(InputError);
  try {
    wrong();
  } catch (error) {
    expect((error as InputError).issues.map(({ path, code }) => [path, code])).toEqual([
      ['[0].duration', 'outOfBounds'],
      ['[0].level', 'outOfBounds'],
      ['[2].level', 'required'],
    ]);
    expect((error as InputError).message).toContain(
      '[0].level must be 1 or less (share); 25 was given (write 0.25 for 25 %)',
    );
  }
  expect(() => measuredLoss([])).toThrow(
    'The input must be a list of one entry or more, such as [0.25]; an empty list was given.',
  );
  expect(() => measuredLoss('0.5' as never)).toThrow('[0.25]; "0.5" was given.');
  expect(() => measuredLoss([0.5, 20])).toThrow('[1] must be 1 or less (share); 20 was given (write 0.2 for 20 %).');
  expect(() => straightLineLoss({ startLevel: 1.5 })).toThrow('startLevel must be 1 or less');
  expect(() => straightLineLoss({ startLvl: 0.5 } as never)).toThrow('startLvl');
  expect(() => learningCurveLoss({ learningShare: 0, units: 2.5 })).toThrow(
    /learningShare must be more than 0[\s\S]*units must be a whole number/,
  );
  expect(() => learningCurveTime({ firstUnit: 1, learningShare: 0.8, unit: 0 })).toThrow('unit must be 1 or more');
});

test('what comes out is not tied to what we compute with', () => {
  const loss = straightLineLoss({ startLevel: 0.3 });
  Object.assign(loss.constructor, { precision: 1 });
  expect(learningCurveTime({ firstUnit: '7.5', learningShare: '0.85', unit: 4 }).toString()).toBe('5.41875');
  Object.assign(loss.constructor, { precision: 34 });
});

test('a hole in a list is an entry that is missing, and is not passed over', () => {
  const withHole = <T>(...[first, third]: [T, T]): T[] => Object.assign(new Array<T>(3), { 0: first, 2: third });
  const step = { duration: 4, level: '0.5' };
  expect(() => measuredLoss(withHole('0.2', '0.6'))).toThrow('[1] must be given');
  expect(() => steppedLoss(withHole(step, step))).toThrow('[1] must be an object such as { duration: 4, level:');
});
