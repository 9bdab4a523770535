import { describe, expect, it } from 'vitest';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import { SheetError } from '../../src/sheet-functions/sheet-error.js';
import { turnoverModel } from '../../src/turnover/model.js';

const functions = (blankMayBeZero: boolean) => sheetFunctions(turnoverModel, { blankMayBeZero });

function called(name: string, cells: readonly unknown[], blankMayBeZero = false): unknown {
  try {
    return functions(blankMayBeZero)
      .find((one) => one.name === name)
      ?.run(...cells);
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
}

// 60 × 0.5 × 0.4 × 0.8 × 0.9 = 8.64 leavers less; × 12,000 = 103,680 saved, 60,000 paid, 43,680 net, 72.8 %.
const plan = [
  ['now.leavers', 60],
  ['now.headcount', 300],
  ['now.costPerLeaverMixed', 12000],
  ['effect.addressableShare', '50%'],
  ['effect.relativeReduction', 0.4],
  ['effect.attributableShare', 0.8],
  ['effect.confidenceShare', 0.9],
  ['', ''],
  ['programme.oneOff', 40000],
  ['Paid in each year', 20000],
];

describe('RETENTION_PLAN', () => {
  it('begins with the advice, then the key figures with their units', () => {
    const [first, ...rows] = called('RETENTION_PLAN', [plan]) as unknown[][];
    expect(first).toEqual([
      'Advice',
      'Pays: it saves 103680.00 USD in the first year and costs 60000.00 USD; it breaks even at 5 leavers prevented, 5 in whole people, and 8.64 are expected.',
      '',
    ]);
    expect(rows).toContainEqual(['Turnover rate now', 0.2, 'share']);
    expect(rows).toContainEqual(['Leavers prevented in a year', 8.64, 'people']);
    expect(rows).toContainEqual(['Net of the first year', 43680, 'USD']);
    expect(rows).toContainEqual(['Return on the cost of the first year', 0.728, 'share']);
    // 40,000 ÷ ((103,680 − 20,000) ÷ 12)
    const [, months] = rows.find(([label]) => label === 'Months until it has paid for itself') as [string, number];
    expect(months).toBeCloseTo(5.736138, 6);
  });

  it('ends with what to look at', () => {
    const few = plan.map(([name, value]) => [name, name === 'now.leavers' ? 19 : value]);
    expect(called('RETENTION_PLAN', [few])).toContainEqual([
      'Please check',
      'Fewer than 20 leavers in a year: by chance alone the number changes by a fifth or more from one year to the next.',
      '',
    ]);
  });

  it('says what is missing', () => {
    expect(called('RETENTION_PLAN', [plan.slice(0, 7)])).toBe(
      'programme.perYear must be given, or another cost of the programme: without one every programme pays.',
    );
  });

  it('takes an effect of 0 from a sheet that passes blank cells as 0', () => {
    const zero = plan.map(([name, value]) => [name, name === 'effect.relativeReduction' ? 0 : value]);
    expect(called('RETENTION_PLAN', [zero], true)).toContainEqual(['Leavers prevented in a year', 0, 'people']);
  });
});

it('STAY_BONUS gives the price of each person kept (D10)', () => {
  // 2.4 kept × 40,000 − 16.4 paid × 5,000 × 1.0765 = 7,727.00; 88,273 ÷ 2.4 = 36,780.42
  const bonus = [
    ['bonus.people', 20],
    ['bonus.bonus', 5000],
    ['bonus.loadOnBonus', '7.65%'],
    ['bonus.leaveWithout', 0.3],
    ['bonus.leaveWith', 0.18],
    ['bonus.costPerLeaver', 40000],
  ];
  const rows = called('STAY_BONUS', [bonus]);
  expect(rows).toContainEqual(['Net of the bonus', 7727, 'USD']);
  expect(rows).toContainEqual(['Paid for each person kept', 36780.42, 'USD']);
  expect((rows as unknown[][])[0]?.[1]).toMatch(/^Pays: 36780\.42 USD is paid for each person kept/);
});

it.each<[readonly unknown[], unknown]>([
  [[60000, 12000], 5],
  [[3000, 2500], 1.2],
  [[0, 2500], 0],
  [[60000, 0], expect.stringContaining('costPerLeaver must be more than 0')],
  [['', 2500], expect.stringContaining('cost must be given')],
  [[60000, 12000, 3], 'BREAK_EVEN_LEAVERS takes cost and costPerLeaver; "3" was given, too.'],
])('BREAK_EVEN_LEAVERS of %j is %j', (cells, shown) => {
  expect(called('BREAK_EVEN_LEAVERS', cells)).toEqual(shown);
});
