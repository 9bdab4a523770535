import * as fc from 'fast-check';
import type { Arithmetic } from '../../src/expression/arithmetic.js';
import { model, section } from '../../src/index.js';
import type { Model } from '../../src/model/model.js';
import type { Input } from '../../src/model/section.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { sectionInputs } from '../section-inputs.js';
import type { Row } from './rows.js';

/** A formula as a tree: a figure by its name, or an operation on a formula and on another or a number. */
type Tree =
  | string
  | { readonly operation: 'plus' | 'minus' | 'times' | 'div'; readonly left: Tree; readonly right: Tree | number };

const definitions = {
  fee: { label: 'Fee', unit: 'money' },
  rate: { label: 'Rate', unit: 'money/hour', perYear: 'paidHours' },
  people: { label: 'People', unit: 'people', exclusiveMinimum: 0 },
  size: { label: 'Size', unit: 'count' },
  whole: { label: 'Whole', unit: 'count', integer: true },
  share: { label: 'Share', unit: 'share' },
  hours: { label: 'Hours', unit: 'hours' },
  usual: { label: 'Usual', unit: 'ratio', default: { value: 0.12345678901, source: 'a test' } },
} as const satisfies Readonly<Record<string, Input>>;

/** What converts a rate, which no formula uses. */
const paidHours = {
  label: 'Paid hours',
  unit: 'hours/year',
  exclusiveMinimum: 0,
  default: { value: 2080, source: 'a test' },
} as const satisfies Input;

type Name = keyof typeof definitions;
const names = Object.keys(definitions) as Name[];

const constants = [-4, -3, -1, -0.5, 0.25, 0.0001, 2, 3, 7, 100, 2080, 1e9, 1 / 3];

/** Formulas with quotients on every side, at every depth. */
function trees(leaves: readonly string[], depth: number): fc.Arbitrary<Tree> {
  const leaf = fc.constantFrom(...leaves);
  if (depth === 0) return leaf;
  const inner = trees(leaves, depth - 1);
  const operation = fc.constantFrom('plus', 'minus', 'times', 'times', 'div', 'div', 'div');
  const right = fc.oneof({ weight: 5, arbitrary: inner }, { weight: 2, arbitrary: fc.constantFrom(...constants) });
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 4, arbitrary: fc.record({ operation, left: inner, right }) },
  );
}

/** The formula called with figures of any kind. */
function computed<N extends Arithmetic<N>>(tree: Tree, x: Readonly<Record<string, N>>): N {
  if (typeof tree === 'string') return x[tree] as N;
  const { operation, left, right } = tree;
  return computed(left, x)[operation](typeof right === 'number' ? right : computed(right, x));
}

const formulaOf =
  (tree: Tree) =>
  (x: never): never =>
    computed(tree, x) as never;

const named = (tree: Tree | number): readonly string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'number' ? [] : [...named(tree.left), ...named(tree.right)];

/** The parts of a model, before it is one. */
interface Drawn {
  readonly either: { readonly formula: Tree; readonly otherwise?: Tree };
  readonly limited: { readonly formula: Tree; readonly atMost: Tree | number };
  readonly sum: readonly [string, string];
  readonly lines: readonly Tree[];
}

/** Models of one section: a quantity with another way, one with a limit, a total, and lines on all of them. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  either: fc.record({ formula: trees(names, 2), otherwise: trees(names, 2) }, { requiredKeys: ['formula'] }),
  limited: fc.record({
    formula: trees([...names, 'either'], 2),
    atMost: fc.oneof(trees(names, 2), fc.constantFrom(1, 0.5, 1e12)),
  }),
  sum: fc.tuple(fc.constantFrom(...names, 'either'), fc.constantFrom(...names, 'limited')),
  lines: fc.array(trees([...names, 'either', 'limited', 'sum'], 3), { minLength: 1, maxLength: 3 }),
});

/** The model, with the inputs and quantities that its lines come down to. */
function modelOf({ either, limited, sum, lines }: Drawn): Model {
  const quantities: Record<string, { readonly uses: readonly string[]; readonly definition: object }> = {
    either: {
      uses: [...named(either.formula), ...(either.otherwise ? named(either.otherwise) : [])],
      definition: {
        formula: formulaOf(either.formula),
        ...(either.otherwise === undefined ? {} : { otherwise: formulaOf(either.otherwise) }),
      },
    },
    limited: {
      uses: [...named(limited.formula), ...named(limited.atMost)],
      definition: {
        formula: formulaOf(limited.formula),
        atMost: typeof limited.atMost === 'number' ? limited.atMost : formulaOf(limited.atMost),
      },
    },
    sum: { uses: sum, definition: { totalOf: (x: never) => sum.map((name) => x[name]) } },
  };
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    for (const other of quantities[name]?.uses ?? []) use(other);
  };
  for (const line of lines) for (const name of named(line)) use(name);
  const own = section({
    label: 'Ours',
    source: 'a test',
    inputs: Object.fromEntries([
      ...names.filter((name) => used.has(name)).map((name) => [name, definitions[name]]),
      ...(used.has('rate') ? [['paidHours', paidHours]] : []),
    ]),
    quantities: Object.fromEntries(
      Object.entries(quantities)
        .filter(([name]) => used.has(name))
        .map(([name, { definition }]) => [name, { label: name, unit: 'money', ...definition }]),
    ) as never,
    lines: Object.fromEntries(
      lines.map((line, position) => [
        `line${position + 1}`,
        { label: `Line ${position + 1}`, kind: 'cash', formula: formulaOf(line) },
      ]),
    ) as never,
  });
  return model({
    label: 'Ours',
    leavers: { label: 'Leavers', unit: 'people' },
    sections: { ours: own },
  }) as unknown as Model;
}

const digits = (largest: number, decimals: number) =>
  fc
    .integer({ min: 0, max: largest * 10 ** decimals })
    .map((scaled) => new ExactDecimal(scaled).div(10 ** decimals).toFixed());

/** Digits for an input: of the size that firms have, zero, one, and up to the bounds. */
function figures(name: Name | 'paidHours' | 'leavers'): fc.Arbitrary<string> {
  if (name === 'paidHours') return fc.oneof(digits(8784, 1), fc.constantFrom('2080', '3', '0.0001'));
  if (name === 'share') return fc.oneof(digits(1, 2), digits(1, 6), fc.constantFrom('0', '1'));
  if (name === 'whole') return fc.oneof(digits(30, 0), fc.constantFrom('0', '1', '1000000000'));
  const bound = { fee: 1e12, rate: 1e12, people: 1e9, size: 1e9, hours: 1e6, usual: 1e6, leavers: 1e9 }[name];
  return fc.oneof(
    { weight: 4, arbitrary: digits(999, 2) },
    { weight: 3, arbitrary: digits(99_999, 4) },
    { weight: 2, arbitrary: fc.constantFrom('0', '1', '3', '0.0001', String(bound)) },
    { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: BigInt(bound) }).map(String) },
  );
}

/** Rows for a model: now and then an input is missing. */
function rowsFor(model: Model): fc.Arbitrary<Row[]> {
  const inputs = sectionInputs(model);
  const one = (name: Name | 'paidHours') =>
    fc.option(figures(name), {
      freq: name === 'usual' || name === 'paidHours' ? 2 : 12,
      nil: undefined,
    }) as fc.Arbitrary<string | undefined>;
  const row = fc
    .tuple(
      figures('leavers'),
      fc.constantFrom('', '', '/year', '/month', '/week'),
      ...inputs.map(({ name }) => one(name as Name)),
    )
    .map(([leavers, per, ...given]) => ({
      leavers: leavers as string,
      ...Object.fromEntries(
        inputs.flatMap(({ path, perYear }, position) =>
          given[position] === undefined ? [] : [[perYear === undefined ? path : path + per, given[position] as string]],
        ),
      ),
    }));
  return fc.array(row, { minLength: 30, maxLength: 30 });
}

/** Models with rows; where a test fails, the formulas and the rows are printed. */
export const models: fc.Arbitrary<{ readonly of: Model; readonly rows: Row[] }> = drawn.chain((parts) => {
  const of = modelOf(parts);
  return rowsFor(of).map((rows) => ({ of, rows, [fc.toStringMethod]: () => JSON.stringify({ parts, rows }) }));
});
