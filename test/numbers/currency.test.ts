import { data } from 'currency-codes';
import { expect, test } from 'vitest';
import { currencies, minorUnit } from '../../src/numbers/currency.js';

// What ISO 4217 has without a minor unit is not money that a cost can be paid in: metals, bond units, test codes.
const withoutMinorUnit = [
  ...['XAG', 'XAU', 'XPD', 'XPT'],
  ...['XBA', 'XBB', 'XBC', 'XBD', 'XDR', 'XSU', 'XUA'],
  ...['XTS', 'XXX'],
];

test('every currency of ISO 4217, list one of 2024-06-25, has the decimals of the list', () => {
  const listed = data.filter(({ code }) => !withoutMinorUnit.includes(code));
  expect(listed.length).toBe(166);
  for (const { code, digits } of listed) expect([code, minorUnit(code)]).toEqual([code, digits]);
});

test('beyond that list there is XCG alone, which took the place of ANG in 2025', () => {
  const listed = new Set(data.map(({ code }) => code));
  expect(currencies().filter((code) => !listed.has(code))).toEqual(['XCG']);
  expect(minorUnit('XCG')).toBe(2);
});

test.each([...withoutMinorUnit, 'usd', 'US', 'USDX', 'USD ', ' AED', 'D A', '', 'EURO', '__proto__'])(
  '%j is no currency',
  (code) => {
    expect(minorUnit(code)).toBeUndefined();
  },
);
