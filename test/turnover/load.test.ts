import { describe, expect, test } from 'vitest';
import { InputError, loadFrom } from '../../src/index.js';

// U.S. Bureau of Labor Statistics, Employer Costs for Employee Compensation, March 2026, tables 4 and 6, dollars per hour
// worked. The shares are worked out here by hand: benefits ÷ wages, and (benefits − leave) ÷ (wages + leave).
test.each([
  // 14.01 ÷ 32.60 = 0.42975; 10.47 ÷ 36.14 = 0.28971
  ['private industry', { wages: '32.60', benefits: '14.01', paidLeave: '3.54' }, '0.4298', '0.2897'],
  // 24.61 ÷ 53.50 = 0.46000; 17.27 ÷ 60.84 = 0.28386
  ['management, professional', { wages: '53.50', benefits: '24.61', paidLeave: '7.34' }, '0.4600', '0.2839'],
  // 5.48 ÷ 18.15 = 0.30193; 4.44 ÷ 19.19 = 0.23137
  ['service occupations', { wages: '18.15', benefits: '5.48', paidLeave: '1.04' }, '0.3019', '0.2314'],
  // without paid leave both are the same
  ['no paid leave', { wages: 20, benefits: 5, paidLeave: 0 }, '0.2500', '0.2500'],
])('%s', (_, costs, onHoursWorked, onSalary) => {
  const load = loadFrom(costs);
  expect([load.onHoursWorked.toFixed(4), load.onSalary.toFixed(4)]).toEqual([onHoursWorked, onSalary]);
});

describe('is refused', () => {
  const problems = (costs: object) => {
    try {
      loadFrom(costs as Parameters<typeof loadFrom>[0]);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ path, code }) => [path, code]);
      throw error;
    }
    return [];
  };

  test('with everything that is wrong at once', () => {
    expect(problems({ wages: 0, benefits: -1 })).toEqual([
      ['wages', 'outOfBounds'],
      ['benefits', 'outOfBounds'],
      ['paidLeave', 'required'],
    ]);
  });

  test('when the leave is more than the benefits that hold it', () => {
    expect(problems({ wages: 20, benefits: 3, paidLeave: 4 })).toEqual([['paidLeave', 'contradiction']]);
  });
});
