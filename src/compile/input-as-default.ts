import type { AnyLine, AnyQuantity, AnySection, Input } from '../model/section.js';

/** Another input as the default of one: it is taken as long as the input itself is not given. */
export interface InputAsDefault<Path extends string = string> {
  /** The path of the other input, such as `pay.newHire`; its unit is the same. */
  readonly input: Path;
  /** Who says so, in a sentence that is listed with the assumption: `As the new hire's pay: our handbook, page 3`. */
  readonly source: string;
}

/**
 * The sections with some inputs taken from others where they are not given. Each such input gets a quantity, which is the
 * input if it is given and else the other one, and every formula that names the input uses that quantity. So no reading of
 * a formula has to know of it.
 */
export function withInputsAsDefaults(
  sections: ReadonlyMap<string, AnySection>,
  defaults: ReadonlyMap<string, InputAsDefault>,
): ReadonlyMap<string, AnySection> {
  const taken = new Map([...defaults.keys()].map((path) => [path, takenName(path)] as const));
  return new Map(
    [...sections].map(([name, section]) => {
      const own = [...defaults].filter(([path]) => sectionOf(path) === name);
      if (own.length === 0 && !Object.keys(section.uses).some((used) => isChanged(used, taken))) return [name, section];
      const formulas = withFormulas(section, (x) => scopeWithTaken(x as Scope, name, section, taken));
      const quantities = own.map(([path, other]) => takenQuantity(section, path, other));
      const inputs = own.map(([path, other]) => [nameOf(path), withSource(section, path, other, taken)] as const);
      return [
        name,
        {
          ...section,
          uses: formulas.uses,
          inputs: { ...section.inputs, ...Object.fromEntries(inputs) },
          quantities: { ...Object.fromEntries(quantities), ...formulas.quantities },
          lines: formulas.lines,
        },
      ];
    }),
  );
}

type Scope = Readonly<Record<string, unknown>>;

const sectionOf = (path: string) => path.slice(0, path.indexOf('.'));

const nameOf = (path: string) => path.slice(path.indexOf('.') + 1);

/** The name of the quantity of an input: `payAdministratorTaken`. */
function takenName(path: string): string {
  const name = nameOf(path);
  return `${sectionOf(path)}${name.charAt(0).toUpperCase()}${name.slice(1)}Taken`;
}

function isChanged(section: string, taken: ReadonlyMap<string, string>): boolean {
  return [...taken.keys()].some((path) => sectionOf(path) === section);
}

function takenQuantity(section: AnySection, path: string, { input }: InputAsDefault): readonly [string, AnyQuantity] {
  const { label, unit } = section.inputs[nameOf(path)] as Input;
  const other = nameOf(input);
  const isOwn = sectionOf(input) === sectionOf(path);
  const formula = (x: Scope) => x[nameOf(path)];
  const otherwise = (x: Scope) => (isOwn ? x[other] : (x[sectionOf(input)] as Scope)[other]);
  return [takenName(path), { label, unit, formula, otherwise } as AnyQuantity];
}

function withSource(
  section: AnySection,
  path: string,
  { input, source }: InputAsDefault,
  taken: ReadonlyMap<string, string>,
): Input {
  const { default: _, ...definition } = section.inputs[nameOf(path)] as Input;
  const sentence = /[.]$/.test(source) ? source : `${source}.`;
  const help = definition.help === undefined ? sentence : `${definition.help.replace(/[.]?$/, '.')} ${sentence}`;
  return { ...definition, help, defaultInput: { input, source, quantity: `${sectionOf(path)}.${taken.get(path)}` } };
}

/** Returns the scope of a formula, with each such quantity under the name of its input. */
function scopeWithTaken(x: Scope, section: string, { uses }: AnySection, taken: ReadonlyMap<string, string>): Scope {
  const replaced = (scope: Scope, owner: string): Scope => {
    const own = [...taken].filter(([path]) => sectionOf(path) === owner);
    if (own.length === 0) return scope;
    const getters = own.map(([path, quantity]) => [nameOf(path), { get: () => scope[quantity] }] as const);
    // What is not replaced is looked up in the scope itself, which tells a misspelt name.
    return Object.create(scope, Object.fromEntries(getters));
  };
  const used = Object.keys(uses).filter((name) => isChanged(name, taken));
  const inner = used.map((name) => [name, { value: replaced(x[name] as Scope, name) }] as const);
  return Object.create(replaced(x, section), Object.fromEntries(inner));
}

type AnyFormula = (x: never) => unknown;

/** A section whose formulas all see something else. */
function withFormulas(section: AnySection, seen: (x: unknown) => unknown): AnySection {
  const changed = <F extends AnyFormula>(formula: F): F => ((x: unknown) => formula(seen(x) as never)) as unknown as F;
  const quantity = ({ formula, atMost, otherwise, totalOf, series, ...rest }: AnyQuantity): AnyQuantity => ({
    ...rest,
    ...(formula && { formula: changed(formula) }),
    ...(atMost !== undefined && { atMost: typeof atMost === 'number' ? atMost : changed(atMost) }),
    ...(otherwise && { otherwise: changed(otherwise) }),
    ...(totalOf && { totalOf: changed(totalOf) }),
    ...(series && {
      series: {
        ...series,
        terms: changed(series.terms),
        next: ((before: unknown, x: unknown) => series.next(before as never, seen(x) as never)) as typeof series.next,
      },
    }),
  });
  const line = (one: AnyLine): AnyLine => ({ ...one, formula: changed(one.formula) });
  return { ...section, quantities: mapped(section.quantities, quantity), lines: mapped(section.lines, line) };
}

function mapped<T>(of: Readonly<Record<string, T>>, change: (item: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(of).map(([name, item]) => [name, change(item)]));
}
