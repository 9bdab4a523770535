import { describe, expect, it } from 'vitest';
import { toVegaLite } from '../../src/chart.js';
import { validationConditions } from '../../src/conditions/validation-conditions.js';
import { createNumberFormat } from '../../src/format/number-format.js';
import { groupNotes } from '../../src/format/result-notes.js';
import { formatEnglish } from '../../src/format/texts.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import { toMarkdown } from '../../src/formula.js';
import { facets, groups } from '../../src/groups.js';
import {
  check,
  evaluate,
  InputError,
  jsonSchema,
  type Model,
  model,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { hintFor } from '../../src/input/number-hint.js';
import { readWrittenNumber } from '../../src/input/written-number.js';
import { translateModel } from '../../src/languages.js';
import { english } from '../../src/languages-en.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import {
  customerProfit,
  customerProfitModel,
  lostRevenue,
  turnoverWithLostRevenue,
  type WithLostRevenue,
  withLostRevenue,
} from '../../src/lost-revenue.js';
import { createTranslator, type Translations, withFallback } from '../../src/messages/translate.js';
import {
  payRaise,
  payRaiseModel,
  retentionPlan,
  retentionPlanModel,
  retentionReview,
  retentionReviewModel,
  stayBonus,
  stayBonusModel,
} from '../../src/retention.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';
import { models, ownCases, ownModel } from './cases.js';
import { sayEveryRange } from './ranges.js';

/** Everything that a model says of an input: what is wrong with it, or what is raised. */
function saidOf(of: Model, input: unknown): { code: string; message: string }[] {
  try {
    const { notices, quantities, lines } = evaluate(of, input as never);
    const formulas = [...Object.values(quantities), ...lines].map(({ formula }) => ({
      code: 'formula',
      message: formula,
    }));
    return [...notices, ...formulas];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ code, message }) => ({ code, message }));
  }
}

const languages = [korean, dutch];

/** What stands in a message as it was given, or is a name in every language. */
const names = models.flatMap(([, { sections }]) => Object.keys(sections)).join('|');
const given = new RegExp(
  `"[^"]*"|“[^”]*”|https?:\\S+|\\b([a-z]\\w*(?:\\.\\w+)+|${names}|currency|leavers|headcount|turnoverRate|hirring|newHire|somethingElseAltogether|NaN|null|bigint|USD|EUR|ISO|Number|String|simulate|tornado|scenarios|Goodman|Emanuel|Harrington|Dube|Giuliano|Leonard|Small Business Trends)\\b`,
  'g',
);

describe.each(models)('%s', (name, original, cases) => {
  it.each(languages.map((language) => [language.tag, language] as const))('is said in %s', (_, language) => {
    const translated = translateModel(original, language[name]);
    for (const input of cases) {
      const there = saidOf(translated, input);
      const here = saidOf(original, input);
      expect(there.map(({ code }) => code)).toEqual(here.map(({ code }) => code));
      for (const [position, { message }] of there.entries()) {
        expect(message.replace(/\{ leavers: 24 \}|\{ pay: \{ newHire: … \} \}/, '')).not.toMatch(/[{}\n]|undefined/);
        expect(message).not.toBe(here[position]?.message);
        expect(/\p{Script=Hangul}/u.test(message), message).toBe(language === korean);
        // In Korean, nothing is left in Latin letters but names and what was given.
        if (language === korean) {
          expect(message.replace(given, ''), message).not.toMatch(/[A-Za-z]{2}/);
        }
      }
    }
  });

  it('is said in English as the model itself says it', () => {
    const inEnglish = translateModel(original, english[name]);
    for (const input of cases) expect(saidOf(inEnglish, input)).toEqual(saidOf(original, input));
    expect(inEnglish.lines.map(({ formula, label }) => [formula, label])).toEqual(
      original.lines.map(({ formula, label }) => [formula, label]),
    );
  });
});

/** Charts of one result and of several, of groups, with what is saved, and without what is not assessed. */
function sayAllCharts(both: WithLostRevenue, words: Translations): void {
  const saving = turnoverCost({
    leavers: 1,
    hiring: { advertising: 1 },
    vacancy: { vacantDays: 1, outputPerDay: 9, outputLostShare: 1, payPerDay: 50 },
  });
  const unknown = withLostRevenue(turnoverCost({ leavers: 1 }), lostRevenue({ rework: goldenFirm.rework }));
  toVegaLite({ both, unknown }, { kind: 'compare', words });
  toVegaLite(unknown, { kind: 'compare', words });
  toText(unknown, { words });
  toVegaLite({ both, saving }, { kind: 'compare', figure: 'perLeaver', words });
  toVegaLite({ both, saving }, { kind: 'breakdown', words });
  toVegaLite(groups(turnoverModel).results(), { kind: 'compare', words });
}

/** Why a figure is refused that a person wrote, where the currency of its place is known. */
function sayWrittenFigures(words: Translations): void {
  const expected = { unit: 'money', minimum: 0, maximum: 1e12 } as const;
  const read = readWrittenNumber('€5', { unit: 'money', currency: 'USD' });
  expect(hintFor('€5', read, expected, createTranslator(words), 'USD')).toBe('hint.otherCurrency');
  const people = { unit: 'people', minimum: 0, maximum: 1e9 } as const;
  const rate = readWrittenNumber('10%', people);
  expect(hintFor('10%', rate, people, createTranslator(words), 'USD')).toBe('hint.rateOfPeople');
}

/** Everything that could be counted twice, and everything that cannot stand side by side. */
function sayBesideEachOther(words: Translations): void {
  const { vacancy, ...attributed } = goldenFirm;
  const lost = lostRevenue(attributed);
  const cost = turnoverCost({
    leavers: 24,
    pay: { newHire: 15, trainer: 20, interviewer: 30, leaver: 20 },
    separation: { severance: 100 },
    vacancy: { vacantDays: 9, payPerDay: 120, coverPerDay: 90, outputPerDay: 200, outputLostShare: 0.5 },
    rampUp: { weeksToProficiency: 4, hoursPerWeek: 30, averageShareLost: 0.5, disruptionHours: 6 },
    performance: { leaverOutputPerYear: 66000, replacementOutputPerYear: 60000, yearsCounted: 2 },
  });
  toText(withLostRevenue(cost, lost, words), { words });
  const other = turnoverCost({
    leavers: 6,
    currency: 'EUR',
    baseline: { amount: 1 },
    vacancy: { vacantDays: 1, outputPerDay: 9, outputLostShare: 1 },
  });
  expect(() => withLostRevenue(other, lostRevenue({ ...goldenFirm, vacancy }), words)).toThrow(InputError);
}

/** Every advice about a customer. */
function sayEveryAdvice(words: Translations): void {
  const spoken = translateModel(customerProfitModel, { sections: {}, words });
  const customer = { revenue: 12000, costOfGoods: 9000, hoursToServe: 180, loadedHourlyRate: 26 };
  const advices = [
    { costOfGoods: 0 },
    {},
    { acceptablePriceIncrease: 0 },
    { acceptablePriceIncrease: 1 },
    { revenue: 0 },
  ];
  for (const change of advices) customerProfit({ customer: { ...customer, ...change } }, spoken);
}

/** Says notes of groups: rows that differ in what is given, and more of them than are named. */
function sayNotesOfGroups(words: Translations): void {
  const adding = groups(turnoverModel);
  for (let row = 0; row < 12; row += 1) adding.add('Kitchen', { leavers: 1, pay: { newHire: 45000 } });
  adding.add('Kitchen', { leavers: 1, baseline: { amount: { amount: 2600, source: 'Ours' } } });
  adding.add('Kitchen', { leavers: 1, paperwork: { setUp: 3000 } });
  const totals = adding.results();
  toText(totals, { words });
  groupNotes(
    totals,
    turnoverModel,
    createNumberFormat('en-US', 'USD'),
    withFallback(createTranslator(words), formatEnglish),
  );
}

/** Every answer by which leavers are split. */
function sayEveryAnswer(words: Translations): void {
  const split = facets(translateModel(turnoverModel, { sections: {}, words }), ['avoidable']);
  for (const avoidable of [true, false, undefined]) split.add({ avoidable }, { leavers: 1 });
}

/** Every advice about keeping people. */
function sayEveryDecision(words: Translations): void {
  const says = { sections: {}, words };
  const [plan] = plans;
  const inOneYear = { ...plan, horizon: {} };
  for (const input of [
    // A year of full effect saves 2.16 × 4,532.75 = 9,790.74, and over three years they are worth some 17,500.
    { ...plan, programme: { perYear: 1000 } },
    { ...plan, programme: { oneOff: 10000 } },
    { ...plan, programme: { perYear: 50000 } },
    { ...inOneYear, programme: { perYear: 1000 } },
    { ...inOneYear, programme: { perYear: 10000 } },
    { ...inOneYear, programme: { perYear: 1e6 } },
  ]) {
    retentionPlan(input, translateModel(retentionPlanModel, says));
  }
  const [review] = reviews;
  for (const change of [{}, { rateAfter: '0.26' }, { rateAfter: '0.5' }]) {
    retentionReview(
      { ...review, measured: { ...review.measured, ...change } },
      translateModel(retentionReviewModel, says),
    );
  }
  const [{ raise }] = raises;
  for (const change of [{}, { turnoverRate: '2.5' }, { turnoverRate: '0.1' }]) {
    toText(payRaise({ raise: { ...raise, ...change } }, translateModel(payRaiseModel, says)), { words });
  }
  const [{ bonus }] = bonuses;
  for (const change of [{}, { leaveLaterShare: 0 }, { costPerLeaver: 15000 }, { leaveWith: '0.3' }]) {
    stayBonus({ bonus: { ...bonus, ...change } }, translateModel(stayBonusModel, says));
  }
}

it('every text, code and notice is said for real', () => {
  const said = new Set<string>();
  const words: Translations = new Proxy(
    {},
    {
      getOwnPropertyDescriptor(_, text) {
        said.add(String(text));
        return undefined;
      },
    },
  );
  const codes = new Set<string>();
  for (const [, original, cases] of [...models, ['own', ownModel as Model, ownCases] as const]) {
    const recording = model({ ...original, say: withFallback(createTranslator(words), original.say) });
    jsonSchema(recording);
    toMarkdown(recording);
    validationConditions(recording, 'EUR');
    for (const input of cases) {
      for (const { code } of saidOf(recording, input)) codes.add(code);
      if (check(original, input).length > 0) continue;
      const result = evaluate(recording, input as never);
      toText(result, { words });
      toMarkdownTable(result, { words });
      toVegaLite(result, { kind: 'breakdown', words });
    }
    for (const { code } of original.notices) expect(codes).toContain(code);
  }
  const both = turnoverWithLostRevenue({ turnover: { leavers: 24 }, lostRevenue: goldenFirm });
  toText(both, { words });
  sayAllCharts(both, words);
  sayBesideEachOther(words);
  sayEveryAdvice(words);
  sayEveryAnswer(words);
  sayWrittenFigures(words);
  sayEveryDecision(words);
  sayEveryRange(words);
  sayNotesOfGroups(words);
  toText(turnoverCost({ leavers: 1 }), { words });
  const yearlyPay = { leaver: { amount: 40000, per: 'year' } } as const;
  toText(turnoverCost({ leavers: 1, headcount: 10, pay: yearlyPay }), { words });
  toMarkdownTable(lostRevenue({ rework: goldenFirm.rework }), { words });
  const keys = new Set(models.flatMap(([name]) => Object.keys(korean[name].words)));
  // A unit that no model has is there for models of your own.
  expect([...keys].filter((key) => !said.has(key))).toEqual(['per.hour', 'per.day', 'per.week', 'per.month']);
  const issues = [...codes].filter(
    (code) => models.every(([, { notices }]) => notices.every((rule) => rule.code !== code)) && code !== 'formula',
  );
  // The other codes are those of lists, dates and names, which no model takes.
  expect(issues.sort()).toEqual([
    'contradiction',
    'divisionByZero',
    'notAName',
    'notANumber',
    'notAnObject',
    'outOfBounds',
    'required',
    'tooLarge',
    'tooManyDigits',
    'unknownCurrency',
    'unknownInput',
    'unreadable',
    'unused',
  ]);
});
