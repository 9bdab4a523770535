import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import type { Model } from '../../src/index.js';
import { decide } from '../../src/retention/decide.js';
import type { Sheet } from '../../src/workbook/sheet.js';
import { Live } from '../cells/live.js';

const workbookOf = (input: object) => workbook(input, models.turnover as Model, false, 'plan.json');

/** The cell beside a label in a sheet, in a column by its letter. */
function cellOf(sheets: readonly Sheet[], name: string, label: string, column: string): string {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  // A section may be called as its first input.
  const row = rows.map((cells) => cells[0]?.value).lastIndexOf(label);
  if (row < 0) throw new Error(`${name} has no ${label}`);
  return `'${name}'!${column}${row + 1}`;
}

const plan = {
  turnover: {
    leavers: 60,
    pay: { trainer: 20, load: 0 },
    training: { trainerHours: 30, materials: 150 },
    paperwork: { setUp: 0 },
  },
  now: { headcount: 300 },
  effect: { relativeReduction: 0.4 },
  programme: { oneOff: 30000, perYear: 2000 },
  horizon: { years: 3, discountRate: 0.08 },
};

describe('the workbook of a plan', () => {
  const sheets = workbookOf(plan);
  const live = new Live(sheets);
  const { result } = decide(plan);
  const net = cellOf(sheets, 'Retention plan', 'Net', 'C');
  const verdict = cellOf(sheets, 'Retention plan', 'Net', 'D');

  it('has the sheets of the plan, then those of its turnover cost', () => {
    expect(sheets.map(({ name }) => name).slice(0, 5)).toEqual([
      'Inputs',
      'Retention plan',
      'Turnover inputs',
      'Turnover cost',
      'Formulas',
    ]);
  });

  it('shows what the library gives', () => {
    // 24 leavers less × (150 + 600) = 18,000 − 32,000 in the first year; over three years it pays.
    expect(live.value(net)).toBe(-14000);
    expect(result.total.toNumber()).toBe(-14000);
    const worth = cellOf(sheets, 'Retention plan', 'Net present value', 'C');
    // 18,000 × 2.577097 − 30,000 − 2,000 × 2.577097, with 2.577097 = (1 − 1.08⁻³) ÷ 0.08
    expect(live.value(worth)).toBe(11233.55);
    expect(live.value(verdict)).toBe('Pays over the years, but not in the first.');
    expect(result.advice).toBe('paysLater');
  });

  it('follows the turnover cost', () => {
    const changed = new Live(sheets);
    changed.type(new Map([[cellOf(sheets, 'Turnover inputs', 'Training materials per hire', 'B'), 1150]]));
    // 24 × (1,150 + 600) − 32,000
    expect(changed.value(net)).toBe(10000);
    expect(changed.value(verdict)).toBe('Pays.');
    changed.type(new Map([[cellOf(sheets, 'Turnover inputs', 'Leavers', 'B'), 30]]));
    // Half of the leavers: 12 × 1,750 − 32,000.
    expect(changed.value(net)).toBe(-11000);
    changed.type(new Map([[cellOf(sheets, 'Inputs', 'Years looked ahead', 'B'), 1]]));
    expect(changed.value(verdict)).toBe('Does not pay.');
  });
});

it.each([
  {
    turnover: { leavers: 60, baseline: { amount: 12000 } },
    raise: { headcount: 100, annualPay: 30000, raiseShare: 0.1, loadOnRaise: 0, turnoverRate: 0.6, elasticity: 3 },
  },
  { bonus: { people: 20, bonus: 1000, loadOnBonus: 0, leaveWithout: 0.3, leaveWith: 0.2, costPerLeaver: 12000 } },
])('the workbook of another decision shows its net and whether it pays: $raise$bonus', (input) => {
  const { result } = decide(input);
  const sheets = workbookOf(input);
  const live = new Live(sheets);
  expect(live.value(cellOf(sheets, result.label, 'Net', 'C'))).toBe(result.total.toNumber());
  expect(live.value(cellOf(sheets, result.label, 'Net', 'D'))).toBe(
    result.advice === 'pays' ? 'Pays.' : 'Does not pay.',
  );
});
