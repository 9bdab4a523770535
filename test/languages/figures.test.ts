import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import {
  check,
  Expression,
  evaluate,
  type Model,
  model,
  plain,
  type Sections,
  section,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { extractTexts, labelMessage, translateModel } from '../../src/languages.js';
import { english } from '../../src/languages-en.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import {
  customerProfit,
  customerProfitModel,
  lostRevenue,
  lostRevenueModel,
  marginAtRisk,
  marginAtRiskModel,
  withLostRevenue,
} from '../../src/lost-revenue.js';
import type { Translations } from '../../src/messages/translate.js';
import { turnoverInput } from '../arbitraries.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { models, ownModel } from './cases.js';

/** What no language changes: every figure, path, kind and name of a result. */
function figures(of: Model, input: unknown) {
  const { currency, leavers, lines, sections, kinds, quantities, perLeaver, total, absent, assumptions, notices } =
    plain(evaluate(of, input as never));
  return {
    lines: lines.map(({ section, name, kind, calculation, perLeaver, amount }) => [
      section,
      name,
      kind,
      calculation,
      perLeaver,
      amount,
    ]),
    sections: sections.map(({ section, perLeaver, amount }) => [section, perLeaver, amount]),
    quantities: Object.entries(quantities).map(([name, { unit, value, calculation }]) => [
      name,
      unit,
      value,
      calculation,
    ]),
    absent: absent.map(({ section, name, needs }) => [section, name, needs]),
    assumptions: assumptions.map(({ path, value, lines, amount, share }) => [path, value, lines, amount, share]),
    notices: notices.map(({ code }) => code),
    ...{ currency, leavers, kinds, perLeaver, total },
  };
}

describe.each([korean, dutch])('in $tag', (language) => {
  it('every figure of the turnover model is the same', () => {
    const translated = translateModel(turnoverModel, language.turnover);
    fc.assert(
      fc.property(turnoverInput, (input) => {
        expect(figures(translated, input)).toEqual(figures(turnoverModel, input));
      }),
    );
  });

  it('every figure of the lost revenue model is the same, whatever part is left out', () => {
    const translated = translateModel(lostRevenueModel, language.lostRevenue);
    const parts = fc.subarray(Object.entries(goldenFirm).filter(([name]) => name !== 'currency'));
    fc.assert(
      fc.property(parts, (some) => {
        const input = Object.fromEntries(some);
        const issues = check(lostRevenueModel, input).map(({ path, code }) => [path, code]);
        expect(check(translated, input).map(({ path, code }) => [path, code])).toEqual(issues);
        if (issues.length === 0) expect(figures(translated, input)).toEqual(figures(lostRevenueModel, input));
      }),
    );
  });

  it('the model is the same but for its words: units, bounds, defaults, formulas', () => {
    for (const [name, original] of models) {
      const translated = translateModel(original, language[name]);
      const bare = (of: Model) =>
        of.inputs.map(
          ({
            path,
            definition: { unit, minimum, maximum, exclusiveMinimum, integer, notApplicableWhen, default: fallback },
          }) => ({
            path,
            unit,
            minimum,
            maximum,
            exclusiveMinimum,
            integer,
            notApplicableWhen,
            value: fallback?.value,
          }),
        );
      expect(bare(translated)).toEqual(bare(original));
      expect(translated.lines.map(({ compute }) => compute)).toEqual(original.lines.map(({ compute }) => compute));
      expect(Object.isFrozen(translated.sections)).toBe(true);
    }
  });

  it('is plain data: it goes through JSON, and makes the same model', () => {
    const sent = JSON.parse(JSON.stringify(language.turnover)) as typeof language.turnover;
    expect(sent).toEqual(language.turnover);
    expect(translateModel(turnoverModel, sent).lines[0]?.formula).toBe(
      translateModel(turnoverModel, language.turnover).lines[0]?.formula,
    );
  });
});

it('says a formula, a notice, an issue and an assumption in Korean', () => {
  const model = translateModel(turnoverModel, korean.turnover);
  const result = evaluate(model, {
    leavers: 2,
    pay: { interviewer: 40 },
    hiring: { interviews: 3, hoursPerInterview: 2 },
    paperwork: { setUp: 100 },
  });
  expect(result.label).toBe('이직 비용');
  expect(result.lines[0]).toMatchObject({
    label: '면접',
    formula: '채용 1명당 면접 시간 × 면접관의 급여 × (복리후생비와 사용자 부담금 + 1) × 퇴직자 수',
    calculation: '6 × 40 × (0 + 1) × 2',
  });
  expect(result.notices.map(({ message }) => message)).toContain(
    '행정 처리만 항목별로 입력되어 있습니다. 기준 금액은 적용되지 않으며, 교육 비용은 0으로 계산됩니다.',
  );
  expect(result.assumptions.map(({ label }) => label)).toEqual([
    '통화',
    '복리후생비와 사용자 부담금',
    '면접 1회당 면접관 수',
  ]);
  expect(check(model, { leavers: -1 })[0]?.message).toBe('leavers: 0 이상이어야 합니다(단위: 명). 입력값: -1.');
});

describe('a model of one’s own', () => {
  const input = { leavers: 1, pay: { load: 0.25 }, courses: { price: 10, people: 4 } };

  it('keeps its own sections as they are written, with everything else in the language', () => {
    const translated = translateModel(ownModel, dutch.turnover);
    const line = evaluate(translated, input).lines.at(-1);
    expect(line).toMatchObject({
      label: 'Courses',
      formula: 'price ÷ people in a course × (werkgeverslasten + 1) × vertrekkers',
    });
    expect(figures(translated, input)).toEqual(figures(ownModel, input));
    expect(check(translated, { leavers: 1, courses: { price: -1, people: -1 } }).map(({ message }) => message)).toEqual(
      [
        'courses.price moet 0 of meer zijn (bedrag); ingevuld is -1.',
        'courses.people moet 0 of meer zijn (aantal/jaar); ingevuld is -1.',
      ],
    );
  });

  it('takes texts of its own', () => {
    const courses = {
      label: 'Cursussen',
      inputs: { price: { label: 'Prijs', help: 'Zoals gefactureerd.' }, people: 'Mensen per cursus' },
      quantities: {},
      lines: { courses: 'Cursussen' },
    };
    const translated = translateModel(ownModel, {
      ...dutch.turnover,
      sections: { ...dutch.turnover.sections, courses },
    });
    expect(evaluate(translated, input).lines.at(-1)).toMatchObject({
      label: 'Cursussen',
      formula: 'prijs ÷ mensen per cursus × (werkgeverslasten + 1) × vertrekkers',
    });
    expect(extractTexts(translated).sections.courses).toEqual(courses);
  });

  it('says its own rules and notices in the language where the words are given', () => {
    const courses = section({
      label: 'Courses',
      source: 'Ours',
      inputs: { price: { label: 'Price', unit: 'money' } },
      lines: { price: { label: 'Price', kind: 'cash', formula: (x) => x.price } },
    });
    const own = model({
      label: 'Own',
      sections: { courses },
      notices: [
        {
          code: 'many',
          when: { left: Expression.named('courses.price'), is: 'above', right: 9 },
          message: '{price} is much.',
          figures: { price: { money: Expression.named('courses.price') } },
        },
      ],
    });
    const inDutch = translateModel(own, { sections: {}, words: { '{price} is much.': '{price} is veel.' } });
    const given = { courses: { price: 10 } };
    expect(evaluate(inDutch, given).notices[0]?.message).toBe('10.00 USD is veel.');
    expect(evaluate(own, given).notices[0]?.message).toBe('10.00 USD is much.');
    expect(toText(evaluate(inDutch, given), { locale: 'nl-NL' })).toContain('US$\u00a010,00 is veel.');
  });

  it('may have sections that are called what every object inherits', () => {
    const strange = section({
      label: 'Strange',
      source: 'Ours',
      inputs: { hasOwnProperty: { label: 'Price', unit: 'money' } },
      lines: { valueOf: { label: 'Price', kind: 'cash', formula: (x) => x.hasOwnProperty as never } },
    });
    const inherited: Model = model({
      ...turnoverModel,
      sections: { ...turnoverModel.sections, toString: strange } as Sections,
    });
    const translated = translateModel(inherited, korean.turnover);
    expect(Object.entries(translated.sections).at(-1)?.[1].label).toBe('Strange');
    expect(translated.lines.at(-1)?.label).toBe('Price');
  });
});

it('writes figures in its messages as a form has them, where it is told how', () => {
  const written = translateModel(turnoverModel, dutch.turnover, (figure) => `${figure}`.replace('.', ','));
  expect(check(written, { leavers: 24, pay: { load: 12.5 } }).map(({ message }) => message)).toEqual([
    'pay.load mag niet meer zijn dan 1 (aandeel); ingevuld is 12,5 (vul 0,125 in voor 12,5%).',
  ]);
});

describe('messages with labels in place of paths', () => {
  const shown = (of: Model, input: unknown) => check(of, input).map((issue) => labelMessage(of, issue));

  it('in English', () => {
    expect(shown(turnoverModel, { leavers: 24, hiring: { interviews: 6 } })).toEqual([
      "“Interviews per hire” is given, but “Hours per interview” and “Interviewer's pay” are not.",
    ]);
    expect(shown(turnoverModel, { hiring: { intervews: 6 } })).toEqual([
      'hiring.intervews is not an input; did you mean “Interviews per hire”?',
      '“Leavers” must be given: how many left in the period; or give “Headcount” and “Turnover rate” instead.',
    ]);
  });

  it('of the currency too, and not in what was given', () => {
    const inDutch = translateModel(turnoverModel, dutch.turnover);
    expect(shown(inDutch, { leavers: 'pay.load', currency: 'usd' })).toEqual([
      '“Valuta” moet een valutacode volgens ISO 4217 zijn, zoals USD of EUR; ingevuld is "usd" (vul USD in).',
      '“Vertrekkers” moet een getal zijn, of cijfers in een tekst zoals "6"; ingevuld is "pay.load".',
    ]);
    expect(shown(turnoverModel, { leavers: 'a "pay.load" b' })[0]).toContain('"a \\"pay.load\\" b" was given');
  });

  it('in other languages, with the sections and lines that are named', () => {
    const inDutch = translateModel(turnoverModel, dutch.turnover);
    expect(shown(inDutch, { leavers: 1, baseline: { amount: 3 }, paperwork: { setUp: 3 } })).toEqual([
      '“Administratie en opleiding per vertrekker” is ingevuld, maar geldt alleen als noch “Administratie” noch “Opleiding” is uitgesplitst; “Administratie” is dat wel.',
    ]);
    const divided = translateModel(ownModel, korean.turnover);
    expect(shown(divided, { leavers: 1, courses: { price: 5, people: 0 } })).toEqual([
      '“Courses”: 0으로 나누게 됩니다. 다음 값을 확인하십시오: “Price”, “People in a course”, “복리후생비와 사용자 부담금”.',
    ]);
  });
});

it('lost revenue has its three layers and the part that turnover causes in any language', () => {
  const inDutch = lostRevenue(goldenFirm, translateModel(lostRevenueModel, dutch.lostRevenue));
  const { layers, lossFromTurnover, total, label } = inDutch;
  expect(label).toBe('Gemiste omzet');
  expect(plain({ layers, lossFromTurnover, total })).toEqual(
    plain((({ layers, lossFromTurnover, total }) => ({ layers, lossFromTurnover, total }))(lostRevenue(goldenFirm))),
  );
  expect(toText(inDutch, { locale: 'nl-NL', words: dutch.lostRevenue.words })).toContain('Veroorzaakt door vertrek');
});

it('says in the language what could be counted twice, with the figures of the locale', () => {
  const { words } = dutch.lostRevenue;
  const [cost, lost] = [turnoverCost({ leavers: 24 }), lostRevenue(goldenFirm)];
  // What the golden firm would lose with a stable team: 157,384.74.
  expect(withLostRevenue(cost, lost, words).overlaps.map(({ message }) => message)).toContain(
    'Een vast team zou ook 153980.46 USD verliezen: dat bedrag wordt getoond en niet opgeteld.',
  );
  const inEnglish = withLostRevenue(cost, lost);
  for (const write of [toText, toMarkdownTable]) {
    expect(write(inEnglish, { locale: 'nl-NL', words }).replace(/\s+/g, ' ')).toContain(
      'Een vast team zou ook US$ 153.980,46 verliezen: dat bedrag',
    );
  }
  const other = turnoverCost({ leavers: 24, currency: 'EUR', baseline: { amount: 1 } });
  expect(() => withLostRevenue(other, lost, words)).toThrow('maar de verloopkosten zijn in EUR');
});

it('says in the language what to do about a customer, and that a rough figure is rough', () => {
  const customer = { revenue: 12000, costOfGoods: 9000, hoursToServe: 180, loadedHourlyRate: 26 };
  // 12,000 − 9,000 − 180 × 26 = −1,680, 14 % of 12,000
  expect(customerProfit({ customer }, translateModel(customerProfitModel, dutch.customerProfit)).reason).toBe(
    'Prijs verhogen: bij een 14% hogere prijs is de klant kostendekkend; vraag die prijs, of bedien in minder uren. Lukt geen van beide, dan bespaart afscheid nemen 1680.00 USD per jaar: 4680.00 USD aan betaalde tijd, die pas geld wordt als er minder uren betaald worden, en -3000.00 USD aan al het andere.',
  );
  const { notices, label } = marginAtRisk({}, translateModel(marginAtRiskModel, dutch.marginAtRisk));
  expect([label, notices[0]?.message]).toEqual([
    'Marge die op het spel staat',
    expect.stringContaining('Een eerste ruwe schatting uit twee aandelen'),
  ]);
});

it('says a whole table in the language of the model or of the words that are given', () => {
  const result = evaluate(translateModel(turnoverModel, dutch.turnover), { leavers: 1 });
  const { words } = dutch.turnover;
  const keys = ['table.kind', 'table.perLeaver', 'table.total', 'table.share', 'kind.mixed', 'notes.absent'] as const;
  for (const write of [toText, toMarkdownTable]) {
    const inDutch = write(result, { locale: 'nl-NL', words });
    expect(inDutch.split('\n')[0]?.replaceAll('*', '')).toBe('Verloopkosten van 1 vertrekker, in USD');
    expect(write(result, { locale: 'nl-NL' })).toBe(inDutch);
    const inEnglish = write(evaluate(turnoverModel, { leavers: 1 }));
    for (const key of keys) {
      const text = english.turnover.words[key];
      expect(inDutch).toContain(words[key]);
      expect(inDutch).not.toMatch(new RegExp(`\\b${text}\\b`));
      expect(inEnglish).toContain(text);
    }
  }
});

it('says a sentence of your own as it is, and in another language by the sentence or by a key of your own', () => {
  const few = 'Only {leavers} left.';
  const always = { all: [] };
  const ours = model({
    ...turnoverModel,
    notices: [
      { code: 'few', when: always, message: few, figures: { leavers: Expression.named('leavers') } },
      { code: 'keyed', when: always, message: 'ours.keyed', figures: { what: 'one text' } },
      { code: 'plain', when: always, message: 'As it is.' },
      { code: 'known', when: always, message: 'list.and' },
    ],
  });
  const saidIn = (words: Translations) => {
    const { notices } = evaluate(translateModel(ours, { sections: {}, words }), { leavers: 3 });
    return notices.map(({ message, key }) => [message, key]);
  };
  expect(saidIn({ 'ours.keyed': 'By a key: {what}.' })).toEqual([
    ['Only 3 left.', undefined],
    ['By a key: one text.', 'ours.keyed'],
    ['As it is.', undefined],
    [' and ', 'list.and'],
  ]);
  const inDutch = {
    ...dutch.turnover.words,
    'ours.keyed': 'Bij een naam: {what}.',
    [few]: 'Er vertrokken er {leavers}.',
  };
  expect(saidIn(inDutch)).toEqual([
    ['Er vertrokken er 3.', few],
    ['Bij een naam: one text.', 'ours.keyed'],
    ['As it is.', undefined],
    [' en ', 'list.and'],
  ]);
  // A model that is translated twice has the words of both.
  const twice = translateModel(translateModel(ours, { sections: {}, words: inDutch }), {
    sections: {},
    words: { [few]: '{leavers}!' },
  });
  expect(evaluate(twice, { leavers: 3 }).notices.map(({ message }) => message)).toEqual([
    '3!',
    'Bij een naam: one text.',
    'As it is.',
    ' en ',
  ]);
});

it('never says a source of your own as one of the model', () => {
  const { baseline } = turnoverModel.sections;
  const ours = section({
    ...baseline,
    inputs: { amount: { ...baseline.inputs.amount, default: { value: 900, currency: 'USD', source: 'Our accounts' } } },
  });
  const spoken = translateModel(
    model({ ...turnoverModel, sections: { ...turnoverModel.sections, baseline: ours } }),
    dutch.turnover,
  );
  const [, amount] = evaluate(spoken, { leavers: 1 }).assumptions;
  expect([amount?.path, amount?.value.toString(), amount?.source]).toEqual(['baseline.amount', '900', 'Our accounts']);
});

it('refuses a whole language in place of the texts of one model', () => {
  expect(() => translateModel(turnoverModel, korean as never)).toThrow(
    'The texts of a model have sections and words, as korean.turnover has: give those of one model.',
  );
});

it('leaves the model that it was made from as it was', () => {
  translateModel(turnoverModel, korean.turnover);
  expect(turnoverModel.label).toBe('Turnover cost');
  expect(turnoverCost({ leavers: 1 }).lines[0]?.label).toBe('Paperwork and training, not itemised');
});
