import { expect, test } from 'vitest';
import { assume, check, startingFigures, turnoverCost, turnoverModel } from '../../src/index.js';

const training = { trainerHours: 16 };

test('an assumed figure is listed with its source, place and year, and the money that rests on it', () => {
  const load = assume(startingFigures.loadPrivateIndustry);
  const cost = turnoverCost({ leavers: 24, currency: 'USD', pay: { trainer: 24, load }, training });
  // 24 × 16 × 24 × 1.4298 = 13,177.0368
  expect(cost.total.toFixed(2)).toBe('13177.04');
  const [assumed] = cost.assumptions;
  expect([assumed?.path, assumed?.value.toString(), assumed?.amount.toFixed(2)]).toEqual([
    'pay.load',
    '0.4298',
    '13177.04',
  ]);
  expect(assumed?.source).toBe(
    'Benefits and payroll taxes on hours worked, private industry, United States, 2026: U.S. Bureau of Labor Statistics, Employer Costs for Employee Compensation, March 2026, table 4, https://www.bls.gov/news.release/ecec.t04.htm: benefits 14.01 ÷ wages 32.60, paid leave among the benefits',
  );
});

test('a figure in another currency is refused', () => {
  const advertising = assume(startingFigures.recruitmentCostCipd2022);
  expect(check(turnoverModel, { leavers: 24, currency: 'USD', hiring: { advertising } })).toMatchObject([
    { path: 'hiring.advertising', code: 'unknownCurrency' },
  ]);
  expect(turnoverCost({ leavers: 2, currency: 'GBP', hiring: { advertising } }).total.toFixed(2)).toBe('3000.00');
});

test('a figure in another unit is refused where its period cannot be converted', () => {
  const wage = assume(startingFigures.wagesService);
  expect(check(turnoverModel, { leavers: 24, currency: 'USD', training: { courseFees: wage } })).toMatchObject([
    { path: 'training.courseFees.per', code: 'outOfBounds' },
  ]);
});

// Benefits and wages in dollars per hour worked, as in the sources: each load is their quotient to four decimals.
test.each(Object.entries(startingFigures).filter(([name]) => name.startsWith('load')))(
  '%s is benefits ÷ wages',
  (_, figure) => {
    const [, benefits, wages] = /benefits ([\d.]+) ÷ wages ([\d.]+)/.exec(figure.source) ?? [];
    expect((Number(benefits) / Number(wages)).toFixed(4)).toBe(figure.value);
  },
);

test('every figure says its place, its year, who was counted and its source', () => {
  for (const figure of Object.values(startingFigures)) {
    for (const text of [figure.label, figure.place, figure.population, figure.vintage, figure.source])
      expect(text.trim()).not.toBe('');
    expect(figure.year).toBeGreaterThan(2000);
    expect(figure.currency === undefined).toBe(!figure.unit.startsWith('money'));
    expect(figure.value).toMatch(/^\d+(\.\d+)?$/);
  }
});
