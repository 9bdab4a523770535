import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, fromJson, sharedState, toFragment } from '../../src/element/shared-state.js';
import { check, plain, turnoverCost, turnoverModel } from '../../src/index.js';
import { turnoverInput } from '../arbitraries.js';

const inputOf = (read: ReturnType<typeof fromFragment>) => {
  if (typeof read !== 'object' || 'isFor' in read) throw new Error(`not read: ${JSON.stringify(read)}`);
  return read.input as Parameters<typeof turnoverCost>[0];
};

describe('the fragment of a link', () => {
  it('is for a person to read', () => {
    const form = sharedState('turnover', { leavers: 24, pay: { trainer: '18.75' } });
    expect(toFragment(form)).toBe('#turnover-cost=1&model=turnover&leavers=24&pay.trainer=18.75');
  });

  it('has the period of a rate in its name, and what else is stated of a figure beside it', () => {
    const source = 'BLS, 2026: https://www.bls.gov/oes/';
    const input = {
      leavers: { amount: '24', source: 'payroll' },
      pay: { newHire: { amount: '61000', per: 'year' }, trainer: { amount: '25', per: 'hour', source }, load: '0.25' },
    } as const;
    const fragment = toFragment(sharedState('turnover', input));
    expect(fragment).toContain(
      '&leavers.amount=24&leavers.source=payroll&pay.newHire%2Fyear=61000&pay.trainer.amount=25&',
    );
    const again = inputOf(fromFragment(fragment));
    expect(JSON.parse(JSON.stringify(again))).toEqual(input);
    // 61,000 ÷ 2,080 is no round figure, and is the same at both ends.
    expect(plain(turnoverCost(again))).toEqual(plain(turnoverCost(input)));
    // As a person writes it.
    const written = '#turnover-cost=1&model=turnover&leavers=1&pay.newHire/year=61000';
    expect(inputOf(fromFragment(written))).toEqual({
      leavers: '1',
      pay: { newHire: { amount: '61000', per: 'year' } },
    });
  });

  it('gives the same result when it is read again', () => {
    fc.assert(
      fc.property(turnoverInput, (input) => {
        const again = inputOf(fromFragment(toFragment(sharedState('turnover', input))));
        expect(plain(turnoverCost(again))).toEqual(plain(turnoverCost(input)));
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  it('carries any names and texts, also those that would be markup or end a pair', () => {
    const texts = fc.string({ unit: 'grapheme' });
    const name = texts.filter((text) => !text.includes('.') && !['for', 'model'].includes(text));
    const group = fc.dictionary(texts, texts, { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(texts, group)), (input) => {
        const own = JSON.parse(JSON.stringify(input));
        expect(JSON.parse(JSON.stringify(inputOf(fromFragment(toFragment(sharedState('own', own))))))).toEqual(own);
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  it('is read by the calculator that it is for, and by no other', () => {
    const fragment = toFragment(sharedState('turnover', { leavers: 24 }), 'kind staff');
    expect(fromFragment(fragment)).toEqual({ isFor: 'kind staff' });
    expect(fromFragment(fragment, 'shouting owner')).toEqual({ isFor: 'kind staff' });
    expect(fromFragment('#turnover-cost=1&model=turnover&leavers=24', 'kind staff')).toEqual({ isFor: '' });
    expect(inputOf(fromFragment(fragment, 'kind staff'))).toEqual({ leavers: '24' });
  });

  it.each([
    // An `&` at the end or twice, as some programs leave it.
    '#turnover-cost=1&model=turnover&leavers=24&pay.trainer=18.75&',
    '#turnover-cost=1&&model=turnover&leavers=24&pay.trainer=18.75&&',
    // Encoded once more, and twice, by a mail gateway; or its equals signs alone.
    '#turnover-cost%3D1%26model%3Dturnover%26leavers%3D24%26pay.trainer%3D18.75',
    '#turnover-cost%253D1%2526model%253Dturnover%2526leavers%253D24%2526pay.trainer%253D18.75',
    '#turnover-cost%3d1&model%3dturnover&leavers%3d24&pay.trainer%3d18.75',
  ])('is read as it was sent: %s', (fragment) => {
    expect(inputOf(fromFragment(fragment))).toEqual({ leavers: '24', pay: { trainer: '18.75' } });
  });

  it.each([
    ['', undefined],
    ['#turnover-cost', undefined],
    ['#turnover-costs%3D1', undefined],
    ['#TURNOVER-COST%3D1', undefined],
    ['#turnover-cost%3D1%26model%3Dturnover%26leavers%3D%25', 'unreadable'],
    ['#chapter-2', undefined],
    ['#turnover-costs=1&model=turnover', undefined],
    ['#turnover-cost=2&model=turnover&leavers=24', 'newer'],
    ['#turnover-cost=0&model=turnover', 'unreadable'],
    ['#turnover-cost=one&model=turnover', 'unreadable'],
    ['#turnover-cost=1&leavers=24', 'unreadable'],
    ['#turnover-cost=1&model=turnover&leavers=%', 'unreadable'],
    [`#turnover-cost=1&model=turnover&leavers=${'1'.repeat(50_000)}`, 'tooLong'],
  ])('%.50s is %s', (fragment, expected) => {
    expect(fromFragment(fragment)).toBe(expected);
  });

  it('reaches no prototype, and what it holds is checked like any input', () => {
    const input = inputOf(
      fromFragment('#turnover-cost=1&model=turnover&leavers=24&__proto__.polluted=1&constructor.x=1'),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(check(turnoverModel, input).map(({ path, code }) => [path, code])).toEqual([
      ['__proto__', 'unknownInput'],
      ['constructor', 'unknownInput'],
    ]);
  });
});

describe('JSON', () => {
  it.each([
    ['{"version":2,"model":"turnover","input":{}}', 'newer'],
    ['{"version":"1","model":"turnover","input":{}}', 'unreadable'],
    ['{"version":1,"model":"turnover","input":[]}', 'unreadable'],
    ['{"version":1,"input":{}}', 'unreadable'],
    ['null', 'unreadable'],
    ['24', 'unreadable'],
    ['{', 'unreadable'],
  ])('%s is %s', (json, expected) => {
    expect(fromJson(json)).toBe(expected);
  });

  it('gives the same result when it is read again', () => {
    fc.assert(
      fc.property(turnoverInput, (input) => {
        const again = inputOf(fromJson(JSON.stringify(sharedState('turnover', input))));
        expect(plain(turnoverCost(again))).toEqual(plain(turnoverCost(input)));
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});
