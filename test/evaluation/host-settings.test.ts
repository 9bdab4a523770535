import { Decimal } from 'decimal.js';
import { afterEach, expect, test } from 'vitest';
import { evaluate, model, plain, type Result, section, turnoverCost } from '../../src/index.js';
import { fullInput } from '../bench/full-input.js';

afterEach(() => {
  Decimal.set({ defaults: true });
});

// A total that every wrong setting would change: 17 digits, ties, a division that does not end, an amount below zero.
const input = {
  ...fullInput,
  leavers: new Decimal('123456.7'),
  hiring: { ...fullInput.hiring, relocation: new Decimal('98765432.125') },
  training: { ...fullInput.training, newHiresPerTrainer: new Decimal(3) },
};
const everything = (result: Result) => JSON.stringify([result, plain(result)]);
const expected = everything(turnoverCost(input));
// The texts are long: whether they are the same says enough.
const isUnchanged = () => everything(turnoverCost(input)) === expected;

const settings: Decimal.Config[] = [
  { precision: 1 },
  { rounding: Decimal.ROUND_UP },
  { rounding: Decimal.ROUND_HALF_EVEN },
  { maxE: 1 },
  { minE: -1 },
  { toExpPos: 0 },
  { toExpNeg: 0 },
  { precision: 2, rounding: Decimal.ROUND_CEIL, toExpNeg: 0, toExpPos: 0, maxE: 3, minE: 0, modulo: Decimal.EUCLID },
];

test.each(settings)('Decimal.set(%o) by the host changes nothing', (theirs) => {
  Decimal.set(theirs);
  expect(isUnchanged()).toBe(true);
  Decimal.config({ ...theirs, defaults: true });
  expect(isUnchanged()).toBe(true);
});

test.each(settings)('set(%o) on the constructor that a result carries is refused and changes nothing', (theirs) => {
  const seen = turnoverCost(input);
  const amounts = [
    seen.total,
    seen.leavers,
    seen.lines[0]?.amount,
    seen.kinds.cash.amount,
    seen.quantities.interviewHours?.value,
    turnoverCost({ leavers: 1 }).assumptions[0]?.share,
  ];
  for (const amount of amounts) {
    const carried = amount?.constructor as Decimal.Constructor;
    expect(() => carried.set(theirs)).toThrow('make one of your own: new Decimal(amount)');
    expect(() => carried.config(theirs)).toThrow('make one of your own: new Decimal(amount)');
  }
  expect(isUnchanged()).toBe(true);
});

test('an amount can be computed with, and equal results are deeply equal', () => {
  const seen = turnoverCost(input);
  expect(seen).toEqual(turnoverCost(input));
  // 4 to the power of 1.5 is 8; decimal.js changes its own settings on the way.
  expect(seen.leavers.div(seen.leavers).times(4).pow(1.5).toString()).toBe('8');
});

test('the share that rests on a default is exact, whatever the host does to the constructor of a result', () => {
  // One line is nothing but a quantity, whose value is handed out: 1,234 of 1,234 + 4,321 rest on the default.
  const lines = section({
    label: 'Own',
    source: 'Ours',
    inputs: {
      assumed: { label: 'Assumed', unit: 'money', default: { value: 1234, currency: 'USD', source: 'A guess' } },
      given: { label: 'Given', unit: 'money' },
    },
    quantities: { sum: { label: 'Sum', unit: 'money', formula: (x) => x.assumed } },
    lines: {
      assumed: { label: 'Assumed', kind: 'cash', formula: (x) => x.sum },
      given: { label: 'Given', kind: 'cash', formula: (x) => x.given },
    },
  });
  const own = model({ label: 'Own', leavers: { label: 'Leavers', unit: 'people' }, sections: { lines } });
  const share = () =>
    evaluate(own, { currency: 'USD', leavers: 1, lines: { given: 4321 } }).assumptions.map((each) =>
      each.share.toFixed(6),
    );
  // 1234 ÷ 5555 = 0.222142…
  expect(share()).toEqual(['0.222142']);
  const theirs = turnoverCost(input).total.constructor as Decimal.Constructor;
  Object.assign(theirs, { precision: 1, maxE: 1 });
  try {
    expect(share()).toEqual(['0.222142']);
  } finally {
    Object.assign(theirs, { precision: 34, maxE: 9e15 });
  }
});
