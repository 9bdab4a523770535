import { quotientDivisors } from '../expression/divisors.js';
import { Expression } from '../expression/expression.js';
import {
  allPaths,
  type CompiledFormula,
  type CompiledQuantity,
  formulaQuantity,
  previousTerm,
  requiredPaths,
  seriesQuantity,
  sumQuantity,
  visitQuantity,
} from '../expression/formula.js';
import { formulaText, quantityText } from '../expression/formula-text.js';
import { suggestName } from '../messages/suggest.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { ModelInput, ModelLine, ModelQuantity, Sections } from '../model/model.js';
import { type PeopleInput, peopleInputs } from '../model/people-inputs.js';
import { periodOf } from '../model/rate-period.js';
import type { AnyQuantity, AnySection, Input } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';

type Compute = (x: never) => unknown;

// Terms are computed one after the other, so their number is limited.
const mostTerms = 1000;

/** Compiles every formula of the sections once: the figures it names, the inputs it depends on, and its text. */
export function compileSections(sections: Sections, leavers: Input | undefined, say: Translator<CoreTexts>) {
  const names = Object.keys(sections);
  const inputs = inputsIn(sections, peopleInputs(leavers, say));
  linkInputs(inputs);
  const quantities: ModelQuantity[] = [];
  const lines: ModelLine[] = [];
  const inputByPath = new Map<string, ModelInput>(inputs.map((input) => [input.path, input]));
  const quantityByPath = new Map<string, ModelQuantity>();
  const lineByPath = new Map<string, ModelLine>();
  // A frozen map could still be changed, and the model is shared.
  const inputAt = (path: string) => inputByPath.get(path);
  const quantityAt = (path: string) => quantityByPath.get(path);
  const lineAt = (path: string) => lineByPath.get(path);
  const labelAt = (path: string): string =>
    inputAt(path)?.definition.label ?? quantityAt(path)?.label ?? (path === previousTerm ? say(path) : path);

  /** Returns the positions of the inputs that paths depend on, also through quantities. */
  const inputsOf = (user: string, paths: readonly string[]): number[] => {
    const used = paths.flatMap((path) => {
      const input = inputAt(path);
      const through = input === undefined ? quantityAt(path)?.inputs : [input.position];
      if (through === undefined) throw new Error(`${user} uses ${path}, which comes after it.`);
      return through;
    });
    return [...new Set(used)];
  };

  const isCount = (path: string | undefined): boolean => {
    const definition = inputAt(path ?? '')?.definition;
    return definition?.integer === true && (definition.maximum ?? Number.POSITIVE_INFINITY) <= mostTerms;
  };

  for (const section of names) {
    const page = sections[section] as AnySection;
    const figures = symbolicScope(sections, section) as never;
    let current = '';
    const read = (compute: Compute, times?: Expression): CompiledFormula => {
      const named = expressionOf(compute, figures, `${section}.${current}`);
      const once = inlined(named, quantityAt);
      const expression = times === undefined ? once : once.times(times);
      const formula = formulaText(expression, labelAt);
      return { compute, expression, formula, paths: [...named.paths()], quotientDivisors: quotientDivisors(named) };
    };
    for (const [name, quantity] of Object.entries(page.quantities)) {
      if (quantities.some((other) => other.name === name)) throw new Error(`Two quantities are called ${name}.`);
      const path = `${section}.${name}`;
      current = name;
      const form = readForm(quantity, figures, path, read, isCount);
      const { label, unit, outcome = false } = quantity;
      const used = inputsOf(path, requiredPaths(form));
      inputsOf(path, allPaths(form));
      const said = quantityText(form, labelAt, say);
      const made = { path, section, name, label, unit, outcome, formula: said, form, inputs: used };
      quantities.push(made);
      quantityByPath.set(path, made);
    }
    for (const [name, { label, kind, source = page.source, formula }] of Object.entries(page.lines)) {
      const path = `${section}.${name}`;
      current = name;
      const formulaRead = read(formula, leavers && Expression.named('leavers'));
      const inputsRead = inputsOf(path, formulaRead.paths);
      const made = { path, section, name, label, kind, source, ...formulaRead, inputs: inputsRead };
      lines.push(made);
      lineByPath.set(path, made);
    }
  }
  return { inputs, quantities, lines, labelAt, inputAt, quantityAt, lineAt };
}

/**
 * Compiles a formula. Throws an `Error` that names the formula if it uses an unknown name or does not return a figure.
 */
function expressionOf(compute: Compute, figures: never, path: string): Expression {
  if (typeof compute !== 'function') throw new Error(`${path} has no formula, such as (x) => x.hours.times(x.rate).`);
  let expression: unknown;
  try {
    expression = compute(figures);
  } catch (error) {
    throw new Error(`The formula of ${path} cannot be read: ${(error as Error).message}.`);
  }
  if (expression instanceof Expression) return expression;
  throw new Error(`The formula of ${path} comes to no figure: it has to be made of the inputs it is given.`);
}

/** Returns the formula of a quantity if an expression is that quantity alone; otherwise the expression. */
function inlined(expression: Expression, quantityAt: (path: string) => ModelQuantity | undefined): Expression {
  const form = quantityAt(expression.path ?? '')?.form;
  if (form === undefined) return expression;
  const asItIs = () => expression;
  return visitQuantity(form, {
    formula: ({ main, atMost, otherwise }) =>
      atMost === undefined && otherwise === undefined ? main.expression : expression,
    sum: asItIs,
    series: asItIs,
  });
}

function readForm(
  { formula, atMost, otherwise, totalOf, series }: AnyQuantity,
  figures: never,
  path: string,
  read: (compute: Compute) => CompiledFormula,
  isCount: (path: string | undefined) => boolean,
): CompiledQuantity {
  if (formula !== undefined) {
    const main = read(formula);
    const limit = atMost === undefined || typeof atMost === 'number' ? atMost : read(atMost);
    return formulaQuantity(main, limit, otherwise === undefined ? undefined : read(otherwise));
  }
  if (totalOf !== undefined) return sumQuantity(totalOf(figures).map((operand) => operandPath(operand, path)));
  if (series === undefined) throw new Error(`${path} has no formula, such as (x) => x.hours.times(x.rate).`);
  const terms = read(series.terms);
  if (!isCount(terms.expression.path)) {
    throw new Error(`${path} has as many terms as an input says; it must be whole and at most ${mostTerms}.`);
  }
  const before = Expression.named(previousTerm);
  const { paths, ...next } = read((x) => series.next(before as never, x));
  const named = paths.filter((name) => name !== previousTerm);
  return seriesQuantity(terms, series.first, { ...next, paths: named, compute: series.next });
}

/**
 * Returns the path of a figure that a sum adds. Throws an `Error` for anything else, because it has no cell that could
 * be added.
 */
function operandPath(operand: unknown, path: string): string {
  const named = operand instanceof Expression ? operand.path : undefined;
  if (named !== undefined) return named;
  throw new Error(
    `${path} adds what is not an input or a quantity; make a quantity of it, and list that in totalOf, such as (x) => [x.fees, x.books].`,
  );
}

/** Lists the inputs of a model: those about all people, and those of each section. */
function inputsIn(sections: Sections, people: readonly PeopleInput[]) {
  const all = [
    ...people.map((input) => ({ ...input, path: input.name, section: undefined })),
    ...Object.entries(sections).flatMap(([section, page]) =>
      Object.entries(page.inputs).map(([name, definition]) => ({
        path: `${section}.${name}`,
        section,
        name,
        definition,
      })),
    ),
  ];
  return all.map((input, position) => ({
    ...input,
    position,
    otherwise: 'otherwise' in input ? input.otherwise : undefined,
    defaultValue: input.definition.default && new ExactDecimal(input.definition.default.value),
    notApplicableBy: undefined as number | undefined,
    perYear: undefined as number | undefined,
  }));
}

/** Finds the positions of the inputs of a section that others of it name: by which one is idle, and what converts a rate. */
function linkInputs(inputs: ReturnType<typeof inputsIn>): void {
  const positionOf = ({ path, section }: ModelInput, name: string | undefined, role: string) => {
    if (name === undefined) return undefined;
    const position = inputs.findIndex((other) => other.section === section && other.name === name);
    if (position < 0) throw new Error(`${path} is ${role} by ${name}, which is not an input of its section.`);
    return position;
  };
  for (const input of inputs) {
    input.notApplicableBy = positionOf(input, input.definition.notApplicableWhen?.input, 'idle');
    input.perYear = positionOf(input, input.definition.perYear, 'converted');
    const converter = inputs[input.perYear ?? -1];
    if (converter !== undefined) validateConverter(input, converter);
  }
}

/** Throws an `Error` if an input cannot convert a rate: it divides, always has a value, and is in the units of the rate. */
function validateConverter({ path, definition }: ModelInput, { path: by, definition: converter }: ModelInput): void {
  const unit = `${periodOf(definition.unit)}s/year`;
  const { minimum = 0, exclusiveMinimum } = converter;
  const isAboveZero = minimum > 0 || (exclusiveMinimum !== undefined && exclusiveMinimum >= 0);
  if (converter.unit === unit && isAboveZero && converter.default !== undefined) return;
  throw new Error(`${path} is converted by ${by}, which must be in ${unit}, be above 0 and have a default.`);
}

/** Returns the scope of a section's formulas with a named expression for each figure. */
export function symbolicScope(sections: Sections, section: string): Record<string, unknown> {
  const page = sections[section] as AnySection;
  const figures = (of: AnySection, name: string) =>
    [...Object.keys(of.inputs), ...Object.keys(of.quantities)].map(
      (key) => [key, Expression.named(`${name}.${key}`)] as const,
    );
  const used = Object.entries(page.uses).map(
    ([name, other]) => [name, withMisspellingErrors(figures(other, name), `x.${name}`)] as const,
  );
  return withMisspellingErrors([...used, ...figures(page, section)], 'x');
}

/** Wraps a scope so that a misspelt name throws an error that suggests the right one. */
function withMisspellingErrors(
  figures: readonly (readonly [string, unknown])[],
  seen: string,
): Record<string, unknown> {
  return new Proxy(Object.fromEntries(figures), {
    get(all, name) {
      if (typeof name === 'symbol' || name in all) return all[name as string];
      const meant = suggestName(name, Object.keys(all));
      throw new Error(`there is no ${seen}.${name}${meant ? ` (did you mean ${seen}.${meant}?)` : ''}`);
    },
  });
}
