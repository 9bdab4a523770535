import { expect, test } from 'vitest';
import { check, evaluate } from '../../src/index.js';
import {
  ceprClasp2011,
  type Method,
  methods,
  profitForegone,
  simonsHinkin2001,
  wyoming2000,
} from '../../src/methods.js';

function inputOf<I>({ examples }: { readonly examples: readonly { readonly input: I }[] }, position: number): I {
  const example = examples[position];
  if (example === undefined) throw new Error(`There is no example ${position}.`);
  return example.input;
}

const hourly = inputOf(ceprClasp2011, 0);

test('CEPR and CLASP with low wages, as the page itself computes them', () => {
  // Its own code, run with these figures: 650.50, 2,640.00, 565.50; 3,856.00 a leaver and 96,400.00 for 25.
  const { sections, perLeaver, total } = evaluate(ceprClasp2011, {
    ...hourly,
    leavers: 25,
    pay: { salaried: 40, hourly: '7.25' },
    outsideSpend: { ...hourly.outsideSpend, advertising: '350.50' },
    hourlyTime: { ...hourly.hourlyTime, hoursToProficiency: 120 },
  });
  expect(sections.map((section) => section.perLeaver.toFixed(2))).toEqual(['650.50', '2640.00', '565.50']);
  expect([perLeaver.toFixed(2), total.toFixed(2)]).toEqual(['3856.00', '96400.00']);
});

test('CEPR and CLASP with pay of 93,641 over 2,080 hours: rounding it to the cent first moves eleven cents', () => {
  const salaried = inputOf(ceprClasp2011, 1);
  const exact = evaluate(ceprClasp2011, { ...salaried, pay: { ...salaried.pay, salaried: '45.0197115384615385' } });
  // 23,711.8918… exactly; 23,712.00 with 45.02. The article prints 23,712.
  expect(exact.lines.length).toBe(13);
  expect(exact.total.minus('23711.89').abs().lessThanOrEqualTo('0.03')).toBe(true);
});

test('a blank cell is not given; the page prints NaN.NaN', () => {
  const outsideSpend = { ...hourly.outsideSpend, agencyFees: '' };
  const { agencyFees: _, ...others } = outsideSpend;
  const total = (spend: object) => evaluate(ceprClasp2011, { ...hourly, outsideSpend: spend }).total.toFixed();
  expect(total(outsideSpend)).toBe(total(others));
});

test('a negative cost is refused by name; the page silently subtracts it', () => {
  const issues = check(ceprClasp2011, { ...hourly, outsideSpend: { ...hourly.outsideSpend, advertising: -100 } });
  expect(issues.map(({ path, code }) => [path, code])).toEqual([['outsideSpend.advertising', 'outOfBounds']]);
});

test('no leavers: no cost in the year, and still a cost per leaver', () => {
  const { perLeaver, total } = evaluate(ceprClasp2011, { ...hourly, leavers: 0 });
  expect([perLeaver.toFixed(2), total.toFixed(2)]).toEqual(['4581.18', '0.00']);
});

test('profit foregone divides by productive hours, not by all of them', () => {
  const input = inputOf(profitForegone, 0);
  const contribution = { ...input.contribution, unproductiveShare: 0 };
  // The common error: 8,303,300 ÷ 445,000 × 100,000 × 20 %.
  expect(evaluate(profitForegone, { ...input, contribution }).lines[0]?.amount.toFixed(2)).toBe('373182.02');
  const issues = check(profitForegone, { ...input, contribution: { ...input.contribution, trainingHours: 890000 } });
  expect(issues.map(({ path, code }) => [path, code])).toEqual([['contribution.trainingHours', 'contradiction']]);
});

test('Simons and Hinkin below the hotels they saw is a notice, not a figure to trust', () => {
  const at = (averageDailyRate: string) =>
    evaluate(simonsHinkin2001, { currency: 'USD', profit: { averageDailyRate } });
  // 525 × 60 − 32,875 = −1,375; the relation crosses zero at 32,875 ÷ 525 = 62.62.
  expect(at('60').total.toString()).toBe('-1375');
  expect(at('60').notices.map(({ code }) => code)).toEqual(['belowTheHotelsSeen']);
  expect(at('62.61').total.isNegative()).toBe(true);
  expect(at('62.62').total.isNegative()).toBe(false);
  expect(at('65').notices).toEqual([]);
});

test('amounts of a source in dollars are not taken for another currency', () => {
  const issues = check(simonsHinkin2001, { currency: 'EUR', profit: { averageDailyRate: 125 } });
  expect(issues.map(({ path, code, message }) => [path, code, message])).toEqual([
    ['profit.averageDailyRate', 'unused', 'profit.averageDailyRate is given, but profit.offset is not.'],
  ]);
});

test('lines without input are absent, not zero: Wyoming with one line', () => {
  const { absent, total } = evaluate(wyoming2000, {
    currency: 'USD',
    people: { leavers: 1 },
    vacancy: { overtime: 270438 },
  });
  expect(total.toString()).toBe('270438');
  expect(absent).toHaveLength(17);
});

const ranges: readonly [Method, section: string, name: string, low: number, high: number][] = [
  // Gallup (2019): one half to twice pay.
  [methods.gallup2019, 'replacement', 'multipleOfPay', 0.5, 2],
  // Nobscot: 30 to 50 percent.
  [methods.nobscot, 'replacement', 'shareOfPay', 0.3, 0.5],
  // As quoted of SHRM: six to nine months.
  [methods.shrmMonthsOfPay, 'replacement', 'monthsOfPay', 6, 9],
  // Executrade: one to three times pay.
  [methods.vacancyMultipleOfPay, 'vacancy', 'multiple', 1, 3],
  // Companion software of Cascio, Boudreau and Fink (2019): compa-ratios from 0.8 to 1.2.
  [methods.cascioBoudreauFink2019, 'performance', 'leaverCompaRatio', 0.8, 1.2],
  [methods.cascioBoudreauFink2019, 'performance', 'replacementCompaRatio', 0.8, 1.2],
  // Henry Nicholas: 1 junior, 2 manager, 3 executive.
  [methods.vacancyNetOfPay, 'vacancy', 'weight', 1, 3],
];

test.each(ranges)(
  'outside its published range a method is not that method: $0.label',
  (method, section, name, low, high) => {
    const inputs = method.examples.map((example) => example.input as Readonly<Record<string, object>>);
    const input = inputs.find((one) => one[section] !== undefined);
    const at = (value: number) => {
      return check(method, { ...input, [section]: { ...input?.[section], [name]: value } }).map(({ path }) => path);
    };
    expect([at(low), at(high)]).toEqual([[], []]);
    const path = `${section}.${name}`;
    expect([at(low - 0.01), at(high + 0.01)]).toEqual([[path], [path]]);
  },
);
