import { visitQuantity } from '../expression/formula.js';
import { joinWithAnd } from '../messages/phrases.js';
import { type Translator, unitText } from '../messages/translate.js';
import type { Model, ModelQuantity } from '../model/model.js';
import type { AnySection, Input } from '../model/section.js';
import { escaped, markdownTable } from '../tables/markdown-table.js';
import { boundsInWords } from './bounds-text.js';
import { kindLabels } from './kind-label.js';
import type { FormatText } from './message.js';

/**
 * The formulas of a model as markdown: for each section its source, its lines with kind and formula in words, its
 * quantities with their limits and second formulas, and its inputs with unit, bounds and default. The formulas are those that are computed, so a changed
 * formula is a changed sentence.
 *
 * @example
 * toMarkdown(turnoverModel).includes('| Advertising | cash | advertising per hire × leavers |'); // true
 */
export function toMarkdown(model: Model): string {
  const leavers = model.leavers
    ? [model.say('Every line is multiplied by the leavers:'), inputTable(model, [['leavers', model.leavers]])]
    : [];
  const sections = Object.entries(model.sections).flatMap(([name, section]) => sectionMarkdown(model, name, section));
  return [...leavers, ...sections].join('\n\n');
}

function sectionMarkdown(model: Model, name: string, section: AnySection): string[] {
  const { say } = model;
  const lines = model.lines.filter((line) => line.section === name);
  const quantities = model.quantities.filter((quantity) => quantity.section === name);
  const inputs = Object.entries(section.inputs).map(([input, definition]) => [`${name}.${input}`, definition] as const);
  const replaced = section.fallbackFor.map((other) => escaped(model.sections[other]?.label ?? other));
  return [
    `### ${escaped(section.label)}`,
    say('Source: {source}.', { source: escaped(section.source) }),
    ...(replaced.length === 0
      ? []
      : [say('It stands only where nothing is given for {sections}.', { sections: joinWithAnd(replaced, say) })]),
    ...table([say('Line'), say('Kind'), say('Formula')], lines, ({ label, kind, formula }) => [
      label,
      say(kindLabels[kind]),
      formula,
    ]),
    ...sources(lines.flatMap(({ label, source }) => (source === section.source ? [] : [[escaped(label), source]]))),
    ...table([say('Quantity'), say('Unit'), say('Formula')], quantities, (quantity) => [
      quantity.label,
      unitText(quantity.unit, say),
      inFull(quantity, say),
    ]),
    ...(inputs.length === 0 ? [] : [inputTable(model, inputs)]),
    ...sources([
      ...notAskedFor(name, inputs, say),
      ...inputs.flatMap(([path, { why }]) =>
        why === undefined ? [] : [[say('Bounds of {path}', { path: `\`${path}\`` }), why]],
      ),
      ...inputs.flatMap(([path, input]) =>
        input.default === undefined ? [] : [[say('Default of {path}', { path: `\`${path}\`` }), input.default.source]],
      ),
    ]),
  ];
}

/** The formula of a quantity, and what takes its place where something is not given. */
function inFull({ formula, form }: ModelQuantity, say: Translator<FormatText>): string {
  return visitQuantity(form, {
    formula: ({ atMost, otherwise }) => {
      const limited = typeof atMost === 'object' ? say('{formula}, if that is known', { formula }) : formula;
      if (otherwise === undefined) return limited;
      return say('{formula}; where that is not known, {other}', { formula: limited, other: otherwise.formula });
    },
    sum: () => say('{formula}, as far as they are known', { formula }),
    series: () => formula,
  });
}

/** The inputs that another one makes idle, by what that one is. */
function notAskedFor(
  section: string,
  inputs: readonly (readonly [path: string, input: Input])[],
  say: Translator<FormatText>,
): string[][] {
  const idle = new Map<string, string[]>();
  for (const [path, { notApplicableWhen }] of inputs) {
    if (notApplicableWhen === undefined) continue;
    const by = `\`${section}.${notApplicableWhen.input}\``;
    const when = say('Not asked for where {path} is {figure}', { path: by, figure: notApplicableWhen.equals });
    idle.set(when, [...(idle.get(when) ?? []), path]);
  }
  return [...idle].map(([when, paths]) => [when, paths.join(', ')]);
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

function inputTable({ say }: Model, inputs: readonly (readonly [path: string, input: Input])[]): string {
  const headings = [say('Input'), say('What it is'), say('Unit'), say('Bounds'), say('Default')];
  const columns = headings.map((heading) => ({ heading }));
  const rows = inputs.map(([path, input]) => {
    const { value, currency = '' } = input.default ?? {};
    const label = input.help === undefined ? input.label : `${input.label}: ${input.help}`;
    const shown = value === undefined ? '' : `${value} ${currency}`.trim();
    return [`\`${path}\``, escaped(label), unitText(input.unit, say), boundsInWords(input, say), shown];
  });
  return markdownTable(columns, rows);
}

function sources(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [rows.map(([what, source = '']) => `- ${what}: ${escaped(source)}`).join('\n')];
}
