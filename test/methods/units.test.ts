import { expect, test } from 'vitest';
import { type Method, methods } from '../../src/methods.js';
import { misdeclared } from '../expression/dimension.js';

// 52 weeks and 12 months are plain numbers in a formula, so these change the unit by definition.
const conversions: Readonly<Record<string, readonly string[]>> = {
  shrmMonthsOfPay: ['replacement.monthlyPay is money, not money month^-1'],
  vacantPayroll: ['vacancy.weeklyPay is money, not money week^-1'],
};

test.each(Object.entries<Method>(methods))(
  '%s: every line is money, and every quantity in its unit',
  (name, method) => {
    expect(method.lines.length).toBeGreaterThan(0);
    expect(misdeclared(method.sections)).toEqual(conversions[name] ?? []);
  },
);
