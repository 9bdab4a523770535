import { parseNumber } from '../input/parse-number.js';
import { expectObject } from '../messages/expect-object.js';
import { describeValue, quoteName } from '../messages/phrases.js';
import { constraintsOf } from '../model/bounds.js';
import { defaultsOf } from '../model/default-in.js';
import type { Sections } from '../model/model.js';
import { type AnySection, type Input, kinds } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { isMoney, isUnit, measures, periods } from '../numbers/unit.js';

/** Throws one `Error` that lists every problem in the section definitions, one per line. */
export function validateSections(sections: Sections): void {
  expectObject(sections, 'The sections of a model', '{ courses }');
  const problems = Object.keys(sections).flatMap((name) => [...problemsOfSection(sections, name)]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function* problemsOfSection(sections: Sections, section: string): Generator<string> {
  const page: Partial<AnySection> = sections[section] ?? {};
  const what = `The section ${section}`;
  const { inputs, quantities, lines, uses = {}, fallbackFor = [] } = page;
  if (!inputs || !quantities || !lines) {
    yield `${section} is no section: section() makes one, with a label, a source, inputs and lines.`;
    return;
  }
  const names = Object.keys(sections);
  yield* problemsOfName('section name', section);
  const ownNames = new Set([inputs, quantities, lines].flatMap(Object.keys));
  for (const name of ownNames) yield* problemsOfName(`name of a figure or line in ${section}`, name);
  if (['leavers', 'headcount', 'turnoverRate', 'currency'].includes(section))
    yield `A section cannot be called ${section}.`;
  yield* problemsOfText(what, 'label', page.label);
  yield* problemsOfText(what, 'source', page.source);
  const first = names.find((name) => sections[name] === page);
  if (first !== section)
    yield `${first} and ${section} are one section; write { ...${first}, label } for another like it.`;
  for (const other of fallbackFor) {
    if (!names.includes(other)) yield `${what} stands in for ${other}, which the model does not have.`;
  }
  for (const [name, used] of Object.entries(uses)) {
    if (sections[name] !== used)
      yield `${what} uses ${name}, but the model has no such section, or another one, under that name.`;
    else if (names.indexOf(name) > names.indexOf(section)) yield `${what} uses ${name}, which comes after it.`;
  }
  const figures = [...Object.keys(inputs), ...Object.keys(quantities), ...Object.keys(uses)];
  const twice = figures.find((name, position) => figures.indexOf(name) < position);
  if (twice !== undefined) yield `${what} has two figures or sections called ${twice}.`;
  for (const [name, input] of Object.entries(inputs)) yield* problemsOfInput(`${section}.${name}`, input);
  for (const [name, quantity] of Object.entries(quantities)) {
    yield* problemsOfText(`${section}.${name}`, 'label', quantity.label);
    yield* problemsOfUnit(`${section}.${name}`, quantity.unit);
  }
  for (const [name, line] of Object.entries(lines)) {
    yield* problemsOfText(`${section}.${name}`, 'label', line.label);
    if (!kinds.includes(line.kind)) yield mustBeOneOf(`The kind of ${section}.${name}`, kinds.join(', '), line.kind);
  }
}

function* problemsOfInput(path: string, input: Input): Generator<string> {
  yield* problemsOfText(path, 'label', input.label);
  yield* problemsOfUnit(path, input.unit);
  if (!isUnit(input.unit)) return;
  const expected = constraintsOf(input);
  const { minimum, maximum, exclusiveMinimum = Number.NEGATIVE_INFINITY } = expected;
  // In this form the comparison refuses values that are not numbers too.
  if (!(minimum <= maximum && exclusiveMinimum < maximum)) {
    yield `The bounds of ${path} leave no value: ${Math.max(minimum, exclusiveMinimum)} to ${maximum}.`;
    return;
  }
  const defaults = defaultsOf(input);
  const what = `The default of ${path}`;
  for (const { value, source, currency } of defaults) {
    const read = parseNumber(value, expected);
    if ('must' in read) yield `${what} ${read.must}.`;
    else if (isMoney(input.unit) && currency === undefined && value !== 0) {
      yield `${what} must say its currency: nothing is converted.`;
    }
    if (currency !== undefined && minorUnit(currency) === undefined) {
      yield `The currency of the default of ${path} must be a code of ISO 4217 such as USD; ${describeValue(currency)} was given.`;
    }
    yield* problemsOfText(what, 'source', source);
  }
  const currencies = defaults.map(({ currency }) => currency);
  if (defaults.length > 1 && (currencies.includes(undefined) || new Set(currencies).size < currencies.length)) {
    yield `${what} must name another currency for each of its ${defaults.length} values.`;
  }
}

/** Reports a name with a point: a path separates names with points, so such a name could not be told from two. */
function* problemsOfName(what: string, name: string): Generator<string> {
  if (!name.includes('.')) return;
  const better = name.replaceAll('.', '_');
  yield `The ${what} must have no point, which separates the names of a path; ${quoteName(name)} was given (write ${quoteName(better)}).`;
}

function* problemsOfText(what: string, called: string, text: unknown): Generator<string> {
  if (typeof text !== 'string' || text.trim() === '') yield `${what} has no ${called}.`;
}

function* problemsOfUnit(path: string, unit: unknown): Generator<string> {
  const units = `${measures.join(', ')}, alone or with /${periods.join(', /')}`;
  if (!isUnit(unit)) yield mustBeOneOf(`The unit of ${path}`, units, unit);
}

function mustBeOneOf(what: string, all: string, given: unknown): string {
  return `${what} must be one of ${all}; ${describeValue(given)} was given.`;
}
