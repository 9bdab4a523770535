import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localizedNumber } from '../../src/element/localized-number.js';
import { check, turnoverModel } from '../../src/index.js';

describe('in Dutch, with a comma for decimals', () => {
  const { read, write } = localizedNumber('nl-NL');

  it.each([
    ['0,25', '0.25'],
    [' 1250,50 ', '1250.50'],
    ['24', '24'],
    // From a numeric keypad; it can be nothing else.
    ['12.50', '12.50'],
    ['0.125', '0.125'],
    ['1250.125', '1250.125'],
    // On its way to 24,5, or left so.
    ['24,', '24'],
    ['24.', '24'],
    ['0,', '0'],
  ])('%s is %s', (text, figure) => {
    expect(read(text)).toBe(figure);
  });

  // Twelve hundred and fifty there, one and a quarter elsewhere.
  it.each(['1.250', '12.500', '-1.250', '1.250.000', '1.250,50', '1,250.50'])('%s is refused, not guessed', (text) => {
    expect(check(turnoverModel, { leavers: read(text) }).map(({ code }) => code)).toEqual(['notANumber']);
  });

  it.each(['1.250', '12.500', '-1.250', '1.250.000'])(
    '%s, handed on to be refused, is written as it was typed',
    (text) => {
      expect(write(read(text))).toBe(text);
    },
  );

  it('writes what it reads', () => {
    expect([0.25, '1250.50', new Decimal('1e-7'), 1e-7, 24].map(write)).toEqual([
      '0,25',
      '1250,50',
      '0,0000001',
      '0,0000001',
      '24',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 12 }), (whole, decimals) => {
        const figure = new Decimal(whole).div(new Decimal(10).pow(decimals)).toFixed(decimals);
        expect(read(write(figure))).toBe(figure);
      }),
      { seed: 20_261_122 },
    );
  });
});

it('in English a point is for decimals, and a comma is refused by the library', () => {
  const { read, write } = localizedNumber('en-US');
  expect([' 0.25 ', '1.250', '0,25', '1,250'].map(read)).toEqual(['0.25', '1.250', '0,25', '1,250']);
  expect(['24.', ' 24. ', '24,'].map(read)).toEqual(['24', '24', '24']);
  expect(['.', ',', '-', '24..', '1,250,'].map(read)).toEqual(['.', ',', '-', '24..', '1,250,']);
  expect(write('1250.50')).toBe('1250.50');
});

it('a text that is not a number is kept, for the library to refuse', () => {
  const { write } = localizedNumber('nl-NL');
  expect(['six', null, true, Number.NaN, ['1']].map(write)).toEqual(['six', 'null', 'true', 'null', '["1"]']);
});
