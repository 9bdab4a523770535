import { expectedOf } from '../amount.js';
import { kindLabels } from '../format/kind-label.js';
import { escaped, markdownTable } from '../format/markdown-table.js';
import type { Model, ModelQuantity } from '../model.js';
import type { AnySection, Input } from '../section.js';

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
    ? ['Every line is multiplied by the leavers:', inputTable([['leavers', model.leavers]])]
    : [];
  const sections = Object.entries(model.sections).flatMap(([name, section]) => sectionMarkdown(model, name, section));
  return [...leavers, ...sections].join('\n\n');
}

function sectionMarkdown(model: Model, name: string, section: AnySection): string[] {
  const lines = model.lines.filter((line) => line.section === name);
  const quantities = model.quantities.filter((quantity) => quantity.section === name);
  const inputs = Object.entries(section.inputs).map(([input, definition]) => [`${name}.${input}`, definition] as const);
  const replaced = section.insteadOf.map((other) => escaped(model.sections[other]?.label ?? other));
  return [
    `### ${escaped(section.label)}`,
    `Source: ${escaped(section.source)}.`,
    ...(replaced.length === 0 ? [] : [`It stands only where nothing is given for ${inList(replaced)}.`]),
    ...table(['Line', 'Kind', 'Formula'], lines, ({ label, kind, formula }) => [label, kindLabels[kind], formula]),
    ...sources(lines.flatMap(({ label, source }) => (source === section.source ? [] : [[escaped(label), source]]))),
    ...table(['Quantity', 'Unit', 'Formula'], quantities, (quantity) => [
      quantity.label,
      quantity.unit,
      inFull(quantity),
    ]),
    ...(inputs.length === 0 ? [] : [inputTable(inputs)]),
    ...sources([
      ...notAskedFor(name, inputs),
      ...inputs.flatMap(([path, { why }]) => (why === undefined ? [] : [[`Bounds of \`${path}\``, why]])),
      ...inputs.flatMap(([path, input]) =>
        input.default === undefined ? [] : [[`Default of \`${path}\``, input.default.source]],
      ),
    ]),
  ];
}

/** The formula of a quantity, and what takes its place where something is not given. */
function inFull({ formula, form }: ModelQuantity): string {
  if ('totalOf' in form) return `${formula}, as far as they are known`;
  if (!('main' in form)) return formula;
  const limit = typeof form.atMost === 'object' ? ', if that is known' : '';
  return `${formula}${limit}${form.orElse === undefined ? '' : `; where that is not known, ${form.orElse.formula}`}`;
}

/** The inputs that another one makes idle, by what that one is. */
function notAskedFor(section: string, inputs: readonly (readonly [path: string, input: Input])[]): string[][] {
  const idle = new Map<string, string[]>();
  for (const [path, { idleWhen }] of inputs) {
    if (idleWhen === undefined) continue;
    const when = `Not asked for where \`${section}.${idleWhen.input}\` is ${idleWhen.equals}`;
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

function inputTable(inputs: readonly (readonly [path: string, input: Input])[]): string {
  const columns = ['Input', 'What it is', 'Unit', 'Bounds', 'Default'].map((heading) => ({ heading }));
  const rows = inputs.map(([path, input]) => {
    const { value, currency = '' } = input.default ?? {};
    const label = input.help === undefined ? input.label : `${input.label}: ${input.help}`;
    const shown = value === undefined ? '' : `${value} ${currency}`.trim();
    return [`\`${path}\``, escaped(label), input.unit, bounds(input), shown];
  });
  return markdownTable(columns, rows);
}

function sources(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [rows.map(([what, source = '']) => `- ${what}: ${escaped(source)}`).join('\n')];
}

function bounds(input: Input): string {
  const { min, max, moreThan, whole } = expectedOf(input);
  const range =
    moreThan === undefined ? `${bound(min)} to ${bound(max)}` : `more than ${bound(moreThan)}, to ${bound(max)}`;
  return whole ? `${range}, whole` : range;
}

/** Large powers of ten as powers: nobody counts twelve noughts. */
function bound(value: number): string {
  const exponent = /^1(0{6,})$/.exec(String(value))?.[1]?.length;
  if (exponent === undefined) return String(value);
  return `10${[...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')}`;
}

function inList(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `${names[0]}`;
}
