import { joinWithAnd } from '../messages/phrases.js';
import { english } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';
import { either, withAsManyDecimals } from './alternatives.js';
import type { Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/**
 * Returns the figures of a query with those that follow from others in rows that do not give them: leavers from headcount
 * and turnover rate. A quotient is left out, because no formula uses one.
 */
export function withFollowingFigures(
  model: Model,
  numbers: Numbers,
  given: ReadonlyMap<string, SqlNumber>,
  workings: IntermediateColumns,
): ReadonlyMap<string, SqlNumber> {
  const figures = new Map(given);
  const followingFigure = ({ path, definition, otherwise }: ModelInput): SqlNumber | undefined => {
    if (otherwise === undefined || otherwise.divisors().length > 0) return undefined;
    const others = [...otherwise.paths()];
    if (!others.every((other) => given.has(other))) return undefined;
    workings.setCurrentPath(path);
    const { written } = otherwise.evaluateWith(
      (other) => new SqlFigure(given.get(other) as SqlNumber, workings.operations),
    );
    const label = `${definition.label} (${definition.unit})`;
    const following = workings.column(`following_${path}`, `${label}, from ${joinWithAnd(others, english)}`, written);
    const own = given.get(path);
    if (own === undefined) return following;
    const [first, second] = withAsManyDecimals(numbers, own, following);
    return workings.column(`known_${path}`, label, either(own.nonNullWhen, first, second));
  };
  for (const input of model.inputs) {
    const figure = followingFigure(input);
    if (figure !== undefined) figures.set(input.path, figure);
  }
  return figures;
}
