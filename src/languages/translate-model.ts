import { model } from '../compile/create-model.js';
import { createTranslator, type Figure, ownValue, type Translations, withFallback } from '../messages/translate.js';
import type { Model, Sections } from '../model/model.js';
import type { AnySection, Default, Input } from '../model/section.js';
import { printedWords } from './printed-words.js';
import type { InputTexts, SectionTexts, SomeTexts } from './texts.js';

/**
 * Returns a model in another language: labels, helps, formulas in words, problems, notices and schema. Sections, names,
 * bounds, defaults and formulas do not change, so every figure is the same. Results carry the words that they are printed with,
 * so that a copy of one is printed in its language too.
 *
 * A section without texts, such as one of your own, stays in the language it is written in. To translate it, add its
 * texts: `{ ...korean.turnover, sections: { ...korean.turnover.sections, languageCourses: { … } } }`.
 *
 * Figures in messages have digits with a point, as in code. For a form whose fields take a comma, pass `write`, a
 * function that formats a figure: `(figure) => …`.
 *
 * Throws an `Error` if the texts are not those of a model, such as a whole language.
 *
 * @example
 * const inKorean = translateModel(turnoverModel, korean.turnover);
 * evaluate(inKorean, { leavers: 24 }).label; // '이직 비용'
 */
export function translateModel<S extends Sections, Code extends string, L extends Input | undefined>(
  original: Model<S, Code, L>,
  texts: SomeTexts<S>,
  write?: (figure: Figure) => string,
): Model<S, Code, L> {
  if (texts?.sections === undefined || texts.words === undefined) {
    throw new Error('The texts of a model have sections and words, as korean.turnover has: give those of one model.');
  }
  const { words, sources = {} } = texts;
  const translated = new Map<AnySection, AnySection>();
  for (const [name, section] of Object.entries(original.sections)) {
    const own = ownValue<SectionTexts | undefined>(texts.sections, name);
    // A section must use the sections of its own model.
    const uses = Object.entries(section.uses).map(([other, used]) => [other, translated.get(used) ?? used] as const);
    translated.set(section, { ...said(section, own, sources), uses: Object.fromEntries(uses) });
  }
  const sections = Object.entries(original.sections).map(([name, section]) => [name, translated.get(section)]);
  return model({
    ...original,
    label: texts.label ?? original.label,
    leavers: (original.leavers && inputSaid(original.leavers, texts.leavers, sources)) as L,
    sections: Object.fromEntries(sections) as S,
    say: withFallback(createTranslator(words, write), original.say),
    words: printedWords(words, original.words),
  });
}

function said(section: AnySection, texts: SectionTexts | undefined, sources: Translations): AnySection {
  const labelled = <T extends { readonly label: string }>(of: Readonly<Record<string, T>>, labels: Translations = {}) =>
    mapped(of, (item, name) => ({ ...item, label: ownValue(labels, name) ?? item.label }));
  return {
    ...section,
    label: texts?.label ?? section.label,
    source: sourceSaid(section.source, sources),
    inputs: mapped(section.inputs, (input, name) => inputSaid(input, ownValue(texts?.inputs ?? {}, name), sources)),
    quantities: labelled(section.quantities, texts?.quantities),
    lines: mapped(labelled(section.lines, texts?.lines), (line) =>
      line.source === undefined ? line : { ...line, source: sourceSaid(line.source, sources) },
    ),
  };
}

function inputSaid(input: Input, texts: InputTexts | undefined, sources: Translations): Input {
  const own = typeof texts === 'string' ? { label: texts } : texts;
  const said = <T extends Omit<Default, 'otherCurrencies'>>(one: T): T => ({
    ...one,
    source: sourceSaid(one.source, sources),
  });
  const others = input.default?.otherCurrencies?.map(said);
  const fallback = input.default && { ...said(input.default), ...(others && { otherCurrencies: others }) };
  return { ...input, ...own, ...(fallback && { default: fallback }) };
}

/**
 * Translates a source if `words` has it. Titles of publications are not translated; conventions of this package are.
 */
function sourceSaid(source: string, sources: Translations): string {
  return ownValue(sources, source) ?? source;
}

function mapped<T, U>(of: Readonly<Record<string, T>>, change: (item: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([name, item]) => [name, change(item, name)]));
}
