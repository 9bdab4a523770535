import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arithmetic } from '../../src/expression/arithmetic.js';
import { Expression, type Operation } from '../../src/expression/expression.js';
import { calculationText, formulaText } from '../../src/expression/formula-text.js';
import { workedOut } from './printed-formula.js';

type Tree =
  | { readonly name: string }
  | { readonly operation: Operation; readonly left: Tree; readonly right: Tree | number };

const Exact = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_UP });
const names = ['a', 'b', 'c', 'd'];

/** A formula of the four operations: named figures, and on the right of an operation also literals below zero. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', maxDepth: 6 },
    fc.record({ name: fc.constantFrom(...names) }),
    fc.record({
      operation: fc.constantFrom<Operation>('plus', 'minus', 'times', 'div'),
      left: tie('tree'),
      right: fc.oneof({ weight: 3, arbitrary: tie('tree') }, { weight: 1, arbitrary: literal() }),
    }),
  ),
}));

function literal(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(-0.25, 0.5, -1, 12.75, 1e-7, -1e-7, 1e21));
}

function formula<N extends Arithmetic<N>>(tree: Tree, figures: Readonly<Record<string, N>>): N {
  if ('name' in tree) return figures[tree.name] as N;
  const { operation, left, right } = tree;
  return formula(left, figures)[operation](typeof right === 'number' ? right : formula(right, figures));
}

const figure = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 4 }))
  .map(([digits, decimals]) => new Exact(digits).div(10 ** decimals));

test('a formula as text means what the same formula means on numbers', () => {
  let finite = 0;
  fc.assert(
    fc.property(tree, fc.tuple(figure, figure, figure, figure), (tree, values) => {
      const figures = Object.fromEntries(names.map((name, position) => [name, values[position] as Decimal]));
      const value = formula(tree, figures);
      const expression = formula(tree, Object.fromEntries(names.map((name) => [name, Expression.named(name)])));
      const text = calculationText(expression, (name) => figures[name]);
      // A division by zero stays one.
      expect(workedOut(text).toFixed(), text).toBe(value.toFixed());
      if (value.isFinite()) finite += 1;
    }),
    { numRuns: 5_000, seed: 20_260_102 },
  );
  expect(finite).toBeGreaterThan(3_000);
});

const [a, b, c] = ['a', 'b', 'c'].map((name) => Expression.named(name)) as [Expression, Expression, Expression];

test.each<[Expression, string]>([
  [a.plus(b).times(c), '(a + b) × c'],
  [a.plus(b.times(c)), 'a + b × c'],
  [a.minus(b.minus(c)), 'a − (b − c)'],
  [a.minus(b).minus(c), 'a − b − c'],
  [a.div(b.times(c)), 'a ÷ (b × c)'],
  [a.div(b).times(c), 'a ÷ b × c'],
  [a.times(-1), 'a × (−1)'],
  [a.plus(-0.5), 'a + (−0.5)'],
  [a.times(1e-7), 'a × 0.0000001'],
  [a.times(1e21), 'a × 1000000000000000000000'],
])('brackets stand where they are needed, and numbers without an exponent: %#', (expression, text) => {
  expect(formulaText(expression, (path) => path)).toBe(text);
});

test('a figure below zero is in brackets after an operator, and not at the front', () => {
  const figures: Record<string, Decimal> = { a: new Exact('-2.50'), b: new Exact('-3'), c: new Exact('1e-8') };
  expect(calculationText(a.minus(b).times(c), (path) => figures[path])).toBe('(−2.5 − (−3)) × 0.00000001');
  expect(calculationText(a.plus(b.times(c)), (path) => figures[path])).toBe('−2.5 + (−3 × 0.00000001)');
});

test.each([
  ['Interviews per hire', 'interviews per hire'],
  ['HR hours', 'HR hours'],
  ["Administrator's pay", "administrator's pay"],
])('%s inside a formula reads %s', (label, text) => {
  expect(formulaText(a, () => label)).toBe(text);
});

test('which names a formula uses is read from it, each once, in its order', () => {
  expect([...c.times(a).plus(b.div(c)).minus(4).paths()]).toEqual(['c', 'a', 'b']);
});

test('what a formula divides by, also within what it divides by', () => {
  const divisors = a
    .div(b.minus(c.div(4)))
    .plus(c.div(a))
    .divisors();
  expect(
    divisors.map((divisor) => (typeof divisor === 'number' ? divisor : formulaText(divisor, (path) => path))),
  ).toEqual(['b − c ÷ 4', 4, 'a']);
});

test('read again on numbers, a formula gives what it gives on numbers', () => {
  fc.assert(
    fc.property(tree, fc.tuple(figure, figure, figure, figure), (tree, values) => {
      const figures = Object.fromEntries(names.map((name, position) => [name, values[position] as Decimal]));
      const expression = formula(tree, Object.fromEntries(names.map((name) => [name, Expression.named(name)])));
      expect(expression.evaluateWith((name) => figures[name] as Decimal).toFixed()).toBe(
        formula(tree, figures).toFixed(),
      );
    }),
    { seed: 20_260_102 },
  );
});
