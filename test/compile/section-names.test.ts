import { expect, test } from 'vitest';
import { evaluate, model, section, turnoverModel } from '../../src/index.js';
import { workedOut } from '../expression/printed-formula.js';

const leavers = { label: 'Leavers', unit: 'people' } as const;
const { pay } = turnoverModel.sections;

test('a quantity cannot have the name of an input of its section: each name is one figure', () => {
  const twice = section({
    label: 'Own',
    source: 'Ours',
    inputs: { hours: { label: 'Hours', unit: 'hours' } },
    quantities: { hours: { label: 'Hours, twice', unit: 'hours', formula: (x) => x.hours.times(2) } },
  });
  expect(() => model({ label: 'Own', leavers, sections: { twice } })).toThrow();
});

test('a figure cannot have the name of a section that is used: x.pay is one thing', () => {
  const shadowing = section({
    label: 'Own',
    source: 'Ours',
    uses: { pay },
    inputs: { pay: { label: 'Pay', unit: 'money' } },
  });
  expect(() => model({ label: 'Own', leavers, sections: { pay, shadowing } })).toThrow();
});

test('a section stands after those that it uses, and is refused before them', () => {
  const meeting = section({
    label: 'Meeting',
    source: 'Ours',
    uses: { pay },
    inputs: { hours: { label: 'Hours', unit: 'hours' } },
    lines: { time: { label: 'Time', kind: 'time', formula: (x) => x.hours.times(x.pay.trainer) } },
  });
  const input = { leavers: 2, meeting: { hours: 3 }, pay: { trainer: 20 } };
  // 3 × 20 × 2
  expect(evaluate(model({ label: 'Own', leavers, sections: { pay, meeting } }), input).total.toFixed()).toBe('120');
  expect(() => model({ label: 'Own', leavers, sections: { meeting, pay } })).toThrow(/meeting.*pay/);
});

test('a default in another currency leaves out both lines that use it', () => {
  const deposit = section({
    label: 'Deposit',
    source: 'Ours',
    inputs: { fee: { label: 'Fee', unit: 'money', default: { value: 5, currency: 'USD', source: 'Ours' } } },
    lines: {
      first: { label: 'First', kind: 'cash', formula: (x) => x.fee },
      second: { label: 'Second', kind: 'cash', formula: (x) => x.fee.times(2) },
    },
  });
  const own = model({ label: 'Own', leavers, sections: { deposit } });
  const { lines, absent } = evaluate(own, { leavers: 1, currency: 'EUR' });
  expect(lines).toEqual([]);
  expect(absent.map(({ name, needs }) => [name, needs])).toEqual([
    ['first', ['deposit.fee']],
    ['second', ['deposit.fee']],
  ]);
});

test('literals in a formula of one’s own are written in digits, so that the trace can be worked out', () => {
  const small = section({
    label: 'Small',
    source: 'Ours',
    inputs: { fee: { label: 'Fee', unit: 'money' } },
    lines: { part: { label: 'Part', kind: 'cash', formula: (x) => x.fee.times(1e-7).plus(x.fee.times(-0.5)) } },
  });
  const own = model({ label: 'Own', leavers, sections: { small } });
  const [line] = evaluate(own, { leavers: 3, small: { fee: 1_000_000 } }).lines;
  // (0.1 − 500,000) × 3
  expect([line?.amount.toFixed(), workedOut(line?.calculation ?? '').toFixed()]).toEqual(['-1499999.7', '-1499999.7']);
});
