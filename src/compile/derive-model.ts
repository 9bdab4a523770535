import { conditionNames } from '../expression/condition-names.js';
import { describeValue } from '../messages/phrases.js';
import { didYouMean, suggestName, suggestPath } from '../messages/suggest.js';
import { expectModel } from '../model/expect-model.js';
import { inputPaths } from '../model/input-paths.js';
import type { Model, Sections } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import type { AnySection, Default, Input } from '../model/section.js';
import { model } from './create-model.js';
import { type InputAsDefault, withInputsAsDefaults } from './input-as-default.js';

/** The paths of the inputs of some sections. */
export type InputPath<S extends Sections> = {
  readonly [Name in keyof S & string]: `${Name}.${keyof S[Name]['inputs'] & string}`;
}[keyof S & string];

/** The name or path of a part with a label: sections by name; inputs, quantities and lines by path. */
export type LabelledPath<S extends Sections> =
  | (keyof S & string)
  | {
      readonly [Name in keyof S & string]: `${Name}.${keyof (S[Name]['inputs'] &
        S[Name]['quantities'] &
        S[Name]['lines']) &
        string}`;
    }[keyof S & string];

/** A default of one's own: one value, one for each of several currencies, or another input. */
export type OwnDefault<Path extends string = string> =
  | Omit<Default, 'otherCurrencies'>
  | readonly Omit<Default, 'otherCurrencies'>[]
  | InputAsDefault<Path>;

/** The differences between a model and the one that it is derived from. */
export interface Derivation<S extends Sections, Own extends Sections, Without extends string> {
  /** The label of the model. */
  readonly label?: string | undefined;
  /** Defaults by the path of their input, each with its own source. */
  readonly defaults?: { readonly [Path in InputPath<S>]?: OwnDefault<InputPath<S>> } | undefined;
  /** Labels by name of a section or by path; what is an input and a line at once, such as `hiring.advertising`, has one label. */
  readonly labels?: { readonly [Path in LabelledPath<S> | 'leavers']?: string } | undefined;
  /** More sections by name, after those that are there. */
  readonly sections?: Own | undefined;
  /** Names of sections that are left out. */
  readonly without?: readonly Without[] | undefined;
}

const options = ['label', 'defaults', 'labels', 'sections', 'without'];

/**
 * Derives a model from another: defaults of one's own with their own sources, one's own words, more sections, and sections
 * left out. Sections that use a changed section, such as `pay`, use the changed one. The result is an ordinary model, so
 * traces, cells, workbook, SQL, schema and sheet functions follow.
 *
 * A default is `{ value, source }`, for money with its `currency`, or a list with one for each currency. It can be another
 * input, `{ input, source }`: it is then taken as long as its own input is not given, and listed as an assumption.
 *
 * Throws an `Error` with everything that is wrong, one line each: an unknown option, path or name, a source that is missing,
 * a value out of bounds, a section that is left out but used by another.
 *
 * @example
 * const ours = deriveModel(turnoverModel, {
 *   label: 'Attrition cost',
 *   defaults: { 'pay.load': { value: 0.22, source: 'Payroll, 2026' } },
 *   without: ['vacancy'],
 * });
 * evaluate(ours, { leavers: 24 }).label; // 'Attrition cost'
 */
export function deriveModel<
  S extends Sections,
  Code extends string,
  L extends Input | undefined,
  // biome-ignore lint/complexity/noBannedTypes: no sections of one's own add no names, and {} says just that
  const Own extends Sections = {},
  const Without extends keyof S & string = never,
>(original: Model<S, Code, L>, derivation: Derivation<S, Own, Without>): Model<Omit<S, Without> & Own, Code, L> {
  expectModel(original);
  const problems = [...problemsOf(original, derivation)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { label = original.label, sections: own = {}, without = [] } = derivation;
  const defaults = new Map(Object.entries<OwnDefault | undefined>(derivation.defaults ?? {}));
  const labels: Labels = new Map(Object.entries<string | undefined>(derivation.labels ?? {}));
  const isLeftOut = (name: string) => without.some((left) => left === name);
  const kept = Object.entries(original.sections).filter(([name]) => !isLeftOut(name));
  const changed = kept.map(
    ([name, section]) => [name, withDefaults(name, withLabels(name, section, labels), defaults)] as const,
  );
  const fallbacks = [...defaults].flatMap(([path, one]) =>
    one !== undefined && 'input' in one ? [[path, one] as const] : [],
  );
  const all = withInputsAsDefaults(new Map([...changed, ...Object.entries<AnySection>(own)]), new Map(fallbacks));
  const leaversLabel = labels.get('leavers');
  const leavers = original.leavers && leaversLabel ? { ...original.leavers, label: leaversLabel } : original.leavers;
  return model({
    ...original,
    label,
    leavers: leavers as L,
    sections: linked(all, isLeftOut) as Omit<S, Without> & Own,
    rules: original.rules.filter((rule) => !namedSections(rule).some(isLeftOut)),
  });
}

type Labels = ReadonlyMap<string, string | undefined>;

/** The sections as one model: each uses those of this model, and stands in for none that is left out. */
function linked(sections: ReadonlyMap<string, AnySection>, isLeftOut: (name: string) => boolean): Sections {
  const made = new Map<string, AnySection>();
  for (const [name, section] of sections) {
    const uses = Object.entries(section.uses).map(([other, used]) => [other, sameSection(made.get(other), used)]);
    const fallbackFor = section.fallbackFor.filter((other) => !isLeftOut(other));
    made.set(name, { ...section, uses: Object.fromEntries(uses), fallbackFor });
  }
  return Object.fromEntries(made);
}

/** The section of this model in place of the one that formulas were written for, if it has all its figures. */
function sameSection(own: AnySection | undefined, used: AnySection): AnySection {
  if (own === undefined) return used;
  const has = (name: string) => name in own.inputs || name in own.quantities;
  return [...Object.keys(used.inputs), ...Object.keys(used.quantities)].every(has) ? own : used;
}

function withLabels(name: string, section: AnySection, labels: Labels): AnySection {
  const labelled = <T extends { readonly label: string }>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(of).map(([key, item]) => [key, { ...item, label: labels.get(`${name}.${key}`) ?? item.label }]),
    );
  return {
    ...section,
    label: labels.get(name) ?? section.label,
    inputs: labelled(section.inputs),
    quantities: labelled(section.quantities),
    lines: labelled(section.lines),
  };
}

function withDefaults(
  name: string,
  section: AnySection,
  defaults: ReadonlyMap<string, OwnDefault | undefined>,
): AnySection {
  const inputs = Object.entries(section.inputs).map(([key, input]) => {
    const own = defaults.get(`${name}.${key}`);
    return [key, own === undefined || 'input' in own ? input : withDefault(input, own)];
  });
  return { ...section, inputs: Object.fromEntries(inputs) };
}

/** An input with a default of one's own; it no longer takes another input. */
function withDefault(input: Input, own: Exclude<OwnDefault, InputAsDefault>): Input {
  const [first, ...others] = (Array.isArray(own) ? own : [own]) as readonly Omit<Default, 'otherCurrencies'>[];
  if (first === undefined) return input;
  const { defaultInput: _, ...rest } = input;
  return { ...rest, default: others.length === 0 ? first : { ...first, otherCurrencies: others } };
}

function namedSections({ path, where }: Rule): readonly string[] {
  const { given, present, figures } = conditionNames(where);
  return [path, ...given, ...present, ...figures].map((named) => named.split('.')[0] as string);
}

/** Everything by which a derivation does not fit the model. What the model itself refuses is not among it. */
function* problemsOf(original: Model, derivation: unknown): Generator<string> {
  if (typeof derivation !== 'object' || derivation === null || Array.isArray(derivation)) {
    yield `What differs must be an object such as { label: 'Ours' }; ${describeValue(derivation)} was given.`;
    return;
  }
  for (const option of Object.keys(derivation)) {
    if (!options.includes(option)) yield unknownName('option of deriveModel', option, suggestName(option, options, 2));
  }
  const {
    defaults = {},
    labels = {},
    sections = {},
    without = [],
  } = derivation as Derivation<Sections, Sections, string>;
  const names = Object.keys(original.sections);
  const paths = inputPaths(original);
  const left = new Set<string>(without);
  for (const [path, own] of Object.entries<OwnDefault | undefined>(defaults)) {
    if (path === 'leavers') yield 'leavers cannot have a default: how many left is what a result is about.';
    else if (!paths.includes(path)) yield unknownName('input', path, suggestPath(path, paths));
    else if (own !== undefined) yield* problemsOfDefault(original, path, own, defaults);
  }
  const labelled = [...paths, ...names, ...original.quantities.map(({ path }) => path)];
  const lines = original.lines.map(({ path }) => path);
  for (const [path, label] of Object.entries<unknown>(labels)) {
    const all = [...labelled, ...lines];
    if (!all.includes(path)) yield unknownName('section, input, quantity or line', path, suggestPath(path, all));
    else if (label !== undefined && (typeof label !== 'string' || label.trim() === '')) {
      yield `The label of ${path} must be a text; ${describeValue(label)} was given.`;
    }
  }
  for (const name of Object.keys(sections)) {
    if (names.includes(name) && !left.has(name)) {
      yield `The model has a section ${name}: choose another name, or leave that one out with without: ['${name}'].`;
    }
  }
  for (const name of left) {
    if (!names.includes(name)) yield unknownName('section', name, suggestName(String(name), names));
    const users = names.filter((other) => !left.has(other) && name in (original.sections[other]?.uses ?? {}));
    if (users.length > 0) yield `${name} cannot be left out: ${users.join(', ')} use it.`;
  }
}

function* problemsOfDefault(
  original: Model,
  path: string,
  own: OwnDefault,
  defaults: Readonly<Record<string, OwnDefault | undefined>>,
): Generator<string> {
  const what = `The default of ${path}`;
  const isFigures = Array.isArray(own) ? own.length > 0 && own.every(isObject) : isObject(own) && 'value' in own;
  if (!isObject(own) || !(isFigures || 'input' in own)) {
    yield `${what} must be { value, source }, a list with one for each currency, or { input, source }; ${describeValue(own)} was given.`;
    return;
  }
  if (!('input' in own)) return;
  const other = original.inputAt(own.input);
  const input = original.inputAt(path);
  const paths = original.inputs.map((one) => one.path);
  if (other === undefined || input === undefined) {
    yield unknownName('input', String(own.input), suggestPath(String(own.input), paths));
    return;
  }
  if (input.definition.defaultInput !== undefined) {
    yield `${what} is ${input.definition.defaultInput.input} already: derive from the model without that.`;
  }
  if (typeof own.source !== 'string' || own.source.trim() === '') yield `${what} has no source.`;
  if (other.definition.unit !== input.definition.unit) {
    yield `${what} cannot be ${own.input}: one is ${input.definition.unit}, the other ${other.definition.unit}.`;
  }
  const { section = '' } = input;
  const near = [section, ...Object.keys(original.sections[section]?.uses ?? {})];
  if (!near.includes(other.section ?? '')) {
    yield `${what} cannot be ${own.input}: it must be an input of ${near.join(' or ')}.`;
  }
  const next = defaults[own.input];
  const isTaken = other.definition.defaultInput !== undefined || (next !== undefined && 'input' in next);
  if (own.input === path || isTaken) {
    yield `${what} cannot be ${own.input}, which is itself taken from another input: name that one.`;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unknownName(what: string, name: string, meant: string | undefined): string {
  return `There is no ${what} called ${name}${didYouMean(meant)}`;
}
