import { allOf, always, anyOf, type Condition, never, notOf } from '../expression/condition.js';
import type { Expression } from '../expression/expression.js';
import { type CompiledFormula, visitQuantity } from '../expression/formula.js';
import type { Model, ModelLine, ModelQuantity } from '../model/model.js';
import { canBeZero } from './interval.js';

/**
 * Returns the condition under which the formula of a line whose figures are all known, or a quantity that it uses,
 * divides by zero.
 */
export function dividesByZeroWhen(model: Model, line: ModelLine): Condition {
  const found = new Map<string, Condition>();
  const ofPath = (path: string): Condition => {
    const quantity = model.quantityAt(path);
    const before = found.get(path);
    if (quantity === undefined || before !== undefined) return before ?? never;
    const made = ofQuantity(quantity);
    found.set(path, made);
    return made;
  };
  const ofExpression = (expression: Expression): Condition =>
    anyOf([
      ...expression.divisors().map((divisor) => isZero(model, line.path, divisor)),
      ...[...expression.paths()].map(ofPath),
    ]);
  const ofFormula = ({ expression }: Pick<CompiledFormula, 'expression'>) => ofExpression(expression);
  const knows = ({ paths }: CompiledFormula) => allOf(paths.map((path) => ({ known: path })));
  const ofQuantity = ({ form }: ModelQuantity): Condition =>
    visitQuantity(form, {
      formula: ({ main, otherwise, atMost }) =>
        anyOf([
          allOf([ofFormula(main), ...(otherwise ? [knows(main)] : [])]),
          otherwise ? allOf([ofFormula(otherwise), notOf(knows(main))]) : never,
          typeof atMost === 'object' ? allOf([ofFormula(atMost), knows(atMost)]) : never,
        ]),
      sum: ({ paths }) => anyOf(paths.map((path) => allOf([{ known: path }, ofPath(path)]))),
      series: ({ terms, next }) =>
        anyOf([ofFormula(terms), allOf([{ left: terms.expression, is: 'above', right: 1 }, ofFormula(next)])]),
    });
  return ofFormula(line);
}

function isZero(model: Model, path: string, divisor: Expression | number): Condition {
  if (typeof divisor === 'number') return divisor === 0 ? always : never;
  const named = (other: string) => model.inputAt(other) !== undefined || model.quantityAt(other) !== undefined;
  if (![...divisor.paths()].every(named)) {
    throw new Error(`${path} divides by the term before in a series; no condition can tell when that is zero.`);
  }
  if (!canBeZero(model, divisor)) return never;
  return { left: divisor, is: 'equal', right: 0 };
}
