import type { Decimal } from 'decimal.js';
import { InputError } from '../../src/index.js';
import type { Example, ExampleFigure } from '../../src/methods.js';

/**
 * What it shows that a printed figure ties. `independent`: it follows from printed inputs alone. `on an inferred input`: an
 * input that it depends on is not printed. `whole people`: some whole number of people leads to it, and was solved from it.
 * `cannot fail`: it is one of the inputs, or one of them was solved from it.
 */
export type Tie = 'independent' | 'on an inferred input' | 'whole people' | 'cannot fail';

/** What it shows that a figure of an example ties; `figureOf` gives that figure for other inputs. */
export function tieOf<I>(
  { input, inferred = [] }: Example<I>,
  { of, ...stated }: ExampleFigure,
  figureOf: (input: I) => Decimal,
): Tie {
  const given = figureOf(input);
  const nudged = (path: string) => {
    const was = Number(at(input, path));
    // The first other figure that is in bounds.
    for (const value of [was * 0.9, was - 1, was + 1]) {
      if (value === was) continue;
      try {
        return { value, figure: figureOf(withAt(input, path, value)) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
    throw new Error(`Nothing but ${was} can be put at ${path}.`);
  };
  const moves = (path: string) => !nudged(path).figure.equals(given);
  for (const { input: path, solvedFrom, whole } of inferred) {
    if (solvedFrom !== of) continue;
    if (!moves(path)) throw new Error(`${of} does not depend on ${path}, which is said to be solved from it.`);
    return whole ? 'whole people' : 'cannot fail';
  }
  const isIt = (path: string) => {
    if (!('printed' in stated) || Number(at(input, path)) !== Number(stated.printed)) return false;
    const { value, figure } = nudged(path);
    return figure.equals(value);
  };
  if (paths(input).some(isIt)) return 'cannot fail';
  return inferred.some(({ input: path }) => moves(path)) ? 'on an inferred input' : 'independent';
}

type Tree = { readonly [name: string]: unknown };

/** The paths of all figures of an input. */
function paths(tree: unknown, before = ''): string[] {
  return Object.entries(tree as Tree).flatMap(([name, value]) =>
    typeof value === 'object' ? paths(value, `${before}${name}.`) : name === 'currency' ? [] : [`${before}${name}`],
  );
}

function at(tree: unknown, path: string): unknown {
  const found = path.split('.').reduce((part: unknown, name) => (part as Tree | undefined)?.[name], tree);
  if (found === undefined) throw new Error(`The input has no ${path}.`);
  return found;
}

function withAt<I>(tree: I, path: string, value: number): I {
  const [name = '', ...rest] = path.split('.');
  const inner = (tree as Tree)[name];
  return { ...tree, [name]: rest.length === 0 ? value : withAt(inner, rest.join('.'), value) };
}
