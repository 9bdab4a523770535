import { visitQuantity } from '../expression/formula.js';
import { joinWithAnd } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, type Translator, unitText, withFallback } from '../messages/translate.js';
import { defaultsOf } from '../model/default-in.js';
import { expectModel } from '../model/expect-model.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { ratePeriods, timesAYear } from '../model/rate-period.js';
import type { AnySection, Input } from '../model/section.js';
import { escaped, markdownTable } from '../tables/markdown-table.js';
import { boundsInWords } from './bounds-text.js';
import { type FormatTexts, type FormulaTexts, formatEnglish, formulaTexts } from './texts.js';

/**
 * Formats the formulas of a model as Markdown: for each section its source, its lines with kind and formula in words,
 * its quantities with their limits and alternative formulas, and its inputs with unit or periods, bounds and default. The text is
 * made from the formulas that are evaluated.
 *
 * @example
 * toMarkdown(turnoverModel).includes('| Advertising | cash | advertising per hire × leavers |'); // true
 */
export function toMarkdown(model: Model): string {
  expectModel(model);
  const say = withFallback(model.say, withFallback(createTranslator(formulaTexts), formatEnglish));
  const people = model.inputs.filter(({ section }) => section === undefined);
  const inputs = people.map(({ path, definition }) => [path, definition] as const);
  const leavers = model.leavers ? [say('section.timesLeavers'), inputTable(inputs, say)] : [];
  const sections = Object.entries(model.sections).flatMap(([name, section]) =>
    sectionMarkdown(model, name, section, say),
  );
  return [...leavers, ...sections].join('\n\n');
}

function sectionMarkdown(
  model: Model,
  name: string,
  section: AnySection,
  say: Translator<CoreTexts | FormatTexts | FormulaTexts>,
): string[] {
  const lines = model.lines.filter((line) => line.section === name);
  const quantities = model.quantities.filter((quantity) => quantity.section === name);
  const inputs = Object.entries(section.inputs).map(([input, definition]) => [`${name}.${input}`, definition] as const);
  const replaced = section.fallbackFor.map((other) => escaped(model.sections[other]?.label ?? other));
  return [
    `### ${escaped(section.label)}`,
    say('section.source', { source: escaped(section.source) }),
    ...(replaced.length === 0 ? [] : [say('section.fallbackFor', { sections: joinWithAnd(replaced, say) })]),
    ...table([say('table.line'), say('table.kind'), say('table.formula')], lines, ({ label, kind, formula }) => [
      label,
      say(`kind.${kind}`),
      formula,
    ]),
    ...sources(lines.flatMap(({ label, source }) => (source === section.source ? [] : [[escaped(label), source]]))),
    ...table([say('table.quantity'), say('table.unit'), say('table.formula')], quantities, (quantity) => [
      quantity.label,
      unitText(quantity.unit, say),
      inFull(quantity, say),
    ]),
    ...(inputs.length === 0 ? [] : [inputTable(inputs, say)]),
    ...sources([
      ...notAskedFor(name, inputs, say),
      ...inOtherPeriods(name, inputs, say),
      ...inputs.flatMap(([path, { why }]) =>
        why === undefined ? [] : [[say('section.boundsOf', { path: `\`${path}\`` }), why]],
      ),
      ...inputs.flatMap(([path, input]) =>
        defaultsOf(input).map(({ source }) => [say('section.defaultOf', { path: `\`${path}\`` }), source]),
      ),
    ]),
  ];
}

/** Formats the formula of a quantity with the alternative that is used if an input is missing. */
function inFull({ formula, form }: ModelQuantity, say: Translator<FormulaTexts>): string {
  return visitQuantity(form, {
    formula: ({ atMost, otherwise }) => {
      const limited = typeof atMost === 'object' ? say('formula.ifKnown', { formula }) : formula;
      if (otherwise === undefined) return limited;
      return say('formula.otherwise', { formula: limited, other: otherwise.formula });
    },
    sum: () => say('formula.knownParts', { formula }),
    series: () => formula,
  });
}

/** Lists the inputs that do not apply when another input has a certain value. */
function notAskedFor(
  section: string,
  inputs: readonly (readonly [path: string, input: Input])[],
  say: Translator<FormulaTexts>,
): string[][] {
  const idle = new Map<string, string[]>();
  for (const [path, { notApplicableWhen }] of inputs) {
    if (notApplicableWhen === undefined) continue;
    const by = `\`${section}.${notApplicableWhen.input}\``;
    const when = say('section.notAskedFor', { path: by, figure: notApplicableWhen.equals });
    idle.set(when, [...(idle.get(when) ?? []), path]);
  }
  return [...idle].map(([when, paths]) => [when, paths.join(', ')]);
}

/** The rates that may be given in other periods, by what converts them. */
function inOtherPeriods(
  section: string,
  inputs: readonly (readonly [path: string, input: Input])[],
  say: Translator<FormulaTexts>,
): string[][] {
  const rates = new Map<string, string[]>();
  for (const [path, { perYear }] of inputs) {
    if (perYear === undefined) continue;
    const by = `\`${section}.${perYear}\``;
    const { week: weeks, month: months } = timesAYear;
    const periods = say('section.otherPeriods', { path: by, weeks, months });
    rates.set(periods, [...(rates.get(periods) ?? []), path]);
  }
  return [...rates].map(([periods, paths]) => [periods, paths.join(', ')]);
}

function table<Row>(
  headings: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
): string[] {
  if (rows.length === 0) return [];
  return [
    markdownTable(
      headings.map((heading) => ({ heading })),
      rows.map((row) => cells(row).map(escaped)),
    ),
  ];
}

function inputTable(
  inputs: readonly (readonly [path: string, input: Input])[],
  say: Translator<CoreTexts | FormatTexts | FormulaTexts>,
): string {
  const headings = [
    say('table.input'),
    say('table.meaning'),
    say('table.unit'),
    say('table.bounds'),
    say('table.default'),
  ];
  const columns = headings.map((heading) => ({ heading }));
  const rows = inputs.map(([path, input]) => {
    const defaults = defaultsOf(input).map(({ value, currency = '' }) => `${value} ${currency}`.trim());
    const label = input.help === undefined ? input.label : `${input.label}: ${input.help}`;
    const periods = input.perYear === undefined ? [] : ratePeriods.map((period) => say(`/${period}`));
    const unit = [unitText(input.unit, say), ...periods].join(', ');
    return [`\`${path}\``, escaped(label), unit, boundsInWords(input, say), defaults.join(', ')];
  });
  return markdownTable(columns, rows);
}

function sources(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [rows.map(([what, source = '']) => `- ${what}: ${escaped(source)}`).join('\n')];
}
