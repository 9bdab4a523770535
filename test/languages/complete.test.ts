import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartTexts } from '../../src/chart/texts.js';
import { schemaTexts } from '../../src/compile/texts.js';
import { rangeTexts } from '../../src/format/range-texts.js';
import { bothTexts, formatTexts, formulaTexts } from '../../src/format/texts.js';
import { dutchTexts } from '../../src/languages/dutch/calculator.js';
import { koreanTexts } from '../../src/languages/korean/calculator.js';
import type { InputTexts, ModelTexts } from '../../src/languages.js';
import { translateModel } from '../../src/languages.js';
import { english } from '../../src/languages-en.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import * as lostRevenue from '../../src/lost-revenue/texts.js';
import * as core from '../../src/messages/texts.js';
import type { Translations } from '../../src/messages/translate.js';
import type { Input } from '../../src/model/section.js';
import * as retention from '../../src/retention/texts.js';
import * as turnover from '../../src/turnover/texts.js';
import { uncertaintyTexts } from '../../src/uncertainty/texts.js';
import { models } from './cases.js';

/** The English tables. */
const tables = {
  ...core,
  schemaTexts,
  formatTexts,
  bothTexts,
  formulaTexts,
  chartTexts,
  rangeTexts,
  uncertaintyTexts,
  ...turnover,
  ...lostRevenue,
  ...retention,
};

const hangul = /\p{Script=Hangul}/u;

/** What is called the same in Dutch. */
const sameInDutch = ['Sign-on bonus', 'Tests', 'hours/week'];

/** Texts that are the same in another language. */
const sameWords = [
  'title.withBasis',
  'number.thousands',
  'title.inCurrency',
  'input.refused',
  'input.refusedByRule',
  'input.withReason',
  'given.object',
  '/week',
];

const parts = (texts: InputTexts) => (typeof texts === 'string' ? { label: texts } : texts);

/** Every text of a model by where it stands, its words left out. */
function flat({ label, leavers, sections }: ModelTexts): Map<string, string> {
  const found = new Map([['label', label]]);
  const add = (path: string, texts: InputTexts) => {
    for (const [part, text] of Object.entries<string>(parts(texts))) found.set(`${path} ${part}`, text);
  };
  if (leavers !== undefined) add('leavers', leavers);
  for (const [name, section] of Object.entries(sections)) {
    found.set(name, section.label);
    for (const [input, texts] of Object.entries(section.inputs)) add(`${name}.${input}`, texts);
    for (const [quantity, text] of Object.entries(section.quantities)) found.set(`${name}.${quantity} quantity`, text);
    for (const [line, text] of Object.entries(section.lines)) found.set(`${name}.${line} line`, text);
  }
  return found;
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([korean, dutch])('$tag', (language) => {
  describe.each(models)('%s', (name, model) => {
    const ours = flat(language[name]);
    const originals = flat(english[name]);

    it('has a label, help and reason wherever the English has one, and nowhere else', () => {
      expect([...ours.keys()].sort()).toEqual([...originals.keys()].sort());
      expect(originals.size).toBeGreaterThan(model.inputs.length);
    });

    it('says each of them in its own script, and none as in English', () => {
      for (const [where, text] of ours) {
        expect(text.trim(), where).toBe(text);
        expect(text, where).not.toBe('');
        expect(hangul.test(text), `${where}: ${text}`).toBe(language === korean);
        const same = text === originals.get(where);
        expect(same && !sameInDutch.includes(text), `${where}: ${text}`).toBe(false);
      }
    });

    it('keeps the places of the figures, and the spaces around what stands between others', () => {
      for (const [key, text] of Object.entries(english[name].words)) {
        const said = (language[name].words as Translations)[key] as string;
        expect(places(said), key).toEqual(places(text));
        expect(said.trim(), key).not.toBe('');
        expect(said.startsWith(' ('), key).toBe(text.startsWith(' ('));
        if (!sameWords.includes(key)) expect(said, key).not.toBe(text);
      }
    });

    it('says every source but the name of a publication', () => {
      const said = translateModel(model, language[name]);
      const inputs = (of: typeof model) => Object.values(of.sections).flatMap(({ inputs }) => Object.values(inputs));
      const sources = (of: typeof model) => [
        ...Object.values(of.sections).map(({ source }) => source),
        ...of.lines.map(({ source }) => source),
        ...inputs(of).flatMap((input: Input) => input.default?.source ?? []),
      ];
      const publication = /^(ANSI|CEPR|Companion|Branham|Jones|Wyoming Department|U\.S\. Bureau|Revenue at risk)/;
      for (const [position, source] of sources(model).entries()) {
        const changed = sources(said)[position] !== source;
        expect(changed, source).toBe(!publication.test(source));
      }
      expect(Object.keys(language[name].sources).filter((source) => !sources(model).includes(source))).toEqual([]);
    });
  });

  it('writes per cent as Intl does in this language: without a space', () => {
    expect(new Intl.NumberFormat(language.tag, { style: 'percent' }).format(0.12)).toBe('12%');
    for (const [name] of models) {
      const { sections, words, sources } = language[name];
      expect(JSON.stringify([sections, words, Object.values(sources)])).not.toContain(' %');
    }
  });

  it('calls nothing by the same label twice in one section', () => {
    for (const [name] of models) {
      for (const [section, { inputs, lines }] of Object.entries(language[name].sections)) {
        const labels = Object.values<InputTexts>(inputs).map((texts) => parts(texts).label);
        expect(new Set(labels).size, section).toBe(labels.length);
        expect(new Set(Object.values(lines)).size, section).toBe(Object.values(lines).length);
      }
    }
  });
});

it.each([korean, dutch])('the report on people is whole in $tag, with the figures of the English', (language) => {
  const { words } = english.people;
  const said: Translations = language.people.words;
  expect(Object.keys(said).sort()).toEqual(Object.keys(words).sort());
  for (const [key, text] of Object.entries(words)) {
    const own = said[key] as string;
    expect(places(own), key).toEqual(places(text));
    // A range is a sign in Korean.
    if (/[a-z]{3}/.test(text.replace(/\{\w+\}/g, '')))
      expect(hangul.test(own), `${key}: ${own}`).toBe(language === korean);
  }
});

it('Korean keeps one level of politeness, in the models and in the calculator', () => {
  const all = JSON.stringify([korean, koreanTexts]);
  expect(all.match(/십시오/g)?.length).toBeGreaterThan(30);
  expect(all).not.toMatch(/(세요|해요|나요|까요)[.?”"]/);
});

it('the calculator writes per cent as Intl does in each language', () => {
  for (const own of [koreanTexts, dutchTexts]) expect(JSON.stringify(own)).not.toContain(' %');
});

it.each([english, dutch, korean])('no label or help names what only code has ($tag)', (language) => {
  for (const [name] of models) {
    for (const [where, text] of flat(language[name])) expect(text, where).not.toMatch(/[a-z]+[A-Z]|\b[a-z]+\.[a-z]/);
  }
});

it.each([korean, dutch])('$tag has every text that English has, and no other', (language) => {
  for (const [name] of models) {
    expect(Object.keys(language[name].words).sort()).toEqual(Object.keys(english[name].words).sort());
  }
});

it('English lists every source as it is, for those who start another language', () => {
  for (const [name] of models)
    for (const [source, said] of Object.entries(english[name].sources)) expect(said).toBe(source);
});

it('a key says where its text belongs and which it is, and belongs to one text', () => {
  const all = Object.values(tables).flatMap((table) => Object.entries<string>(table));
  const textOf = new Map(all);
  expect(textOf.size).toBe(all.length);
  expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
  for (const [key] of all) expect(key).toMatch(/^([a-z]+\.[a-z][A-Za-z]*|previousTerm)$/);
});

it('every text to be said is one that some code says', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('languages') && !/texts\.ts$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'));
  const code = files.join('\n');
  const composed = /^(\/\w+|(given|kind|per|overlap)\.\w+|rule\.within\w+Figures)$/;
  for (const key of models.flatMap(([name]) => Object.keys(dutch[name].words))) {
    expect(code.includes(`'${key}'`) || composed.test(key), key).toBe(true);
  }
});

it('no English text is written where it is said', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(^languages\/(dutch|korean)\/|texts\.ts$)/.test(file),
  );
  const texts = Object.values(tables).flatMap((table) =>
    Object.values<string>(table).filter((text) => text.length > 20),
  );
  for (const file of files) {
    const code = readFileSync(`src/${file}`, 'utf8').replace(/label: '[^']*'/g, '');
    expect(
      texts.filter((text) => code.includes(`'${text}'`) || code.includes(`"${text}"`)),
      file,
    ).toEqual([]);
  }
});
