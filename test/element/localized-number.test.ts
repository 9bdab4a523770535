import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localizedNumber, passedOn } from '../../src/element/localized-number.js';
import { check, turnoverModel } from '../../src/index.js';

/** What the library is given for what is typed into the field of the leavers. */
function taken(locale: string, text: string): string {
  return passedOn(text, localizedNumber(locale).read(text, { unit: 'people' }));
}

describe('in Dutch, with a comma for decimals', () => {
  const { write } = localizedNumber('nl-NL');

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
    ['1,250', '1.250'],
    ['1.250,50', '1250.50'],
    ['1.250.000', '1250000'],
    ['1,250.50', '1250.50'],
  ])('%s is %s', (text, figure) => {
    expect(taken('nl-NL', text)).toBe(figure);
  });

  // Twelve hundred and fifty there; one and a quarter from a numeric keypad.
  it.each(['1.250', '12.500', '-1.250', '1．250'])('%s is refused, not guessed', (text) => {
    expect(check(turnoverModel, { leavers: taken('nl-NL', text) }).map(({ code }) => code)).toEqual(['notANumber']);
  });

  it.each(['1.250', '12.500', '-1.250'])('%s, handed on to be refused, is written as it was typed', (text) => {
    expect(write(taken('nl-NL', text))).toBe(text);
  });

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
        for (const locale of ['nl-NL', 'en-US', 'ko-KR']) {
          expect(taken(locale, localizedNumber(locale).write(figure))).toBe(figure);
        }
      }),
      { seed: 20_261_122 },
    );
  });
});

it('in English a point is for decimals, and a comma parts thousands', () => {
  const { write } = localizedNumber('en-US');
  expect([' 0.25 ', '1.250', '1,250', '$1,250'].map((text) => taken('en-US', text))).toEqual([
    '0.25',
    '1.250',
    '1250',
    '$1,250',
  ]);
  expect(['24.', ' 24. ', '24,'].map((text) => taken('en-US', text))).toEqual(['24', '24', '24']);
  expect(['.', ',', '-', '24..', '1,250,'].map((text) => taken('en-US', text))).toEqual([
    '.',
    ',',
    '-',
    '24..',
    '1,250,',
  ]);
  expect(write('1250.50')).toBe('1250.50');
});

it('a text that is not a number is kept, for the library to refuse', () => {
  const { write } = localizedNumber('nl-NL');
  expect(['six', null, true, Number.NaN, ['1']].map(write)).toEqual(['six', 'null', 'true', 'null', '["1"]']);
});
