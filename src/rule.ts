import type { Decimal } from 'decimal.js';
import type { Condition } from './condition.js';
import { type Facts, holds } from './holds.js';
import type { Issue, IssueCode } from './issue.js';
import type { Model } from './model.js';
import type { Say } from './say.js';

/** The exact figure at a path: an input given or taken by default, a quantity. Undefined where there is none. */
export type FigureAt = (path: string) => Decimal | undefined;

/**
 * A contradiction between inputs that are each in bounds. It is data, so that a sheet or a warehouse can refuse what the
 * library refuses.
 *
 * @example
 * const shortAfternoon: Rule = {
 *   path: 'ours.afternoon',
 *   code: 'contradiction',
 *   where: { left: Expression.named('ours.afternoon'), is: 'above', right: Expression.named('ours.day') },
 *   says: 'must be no longer than ours.day.',
 * };
 */
export interface Rule<Text extends string = string> {
  /** The input that is refused. */
  readonly path: string;
  /** The code of the issue, such as `contradiction`. */
  readonly code: IssueCode;
  /** When it is refused. */
  readonly where: Condition;
  /** What is wrong, without figures; it follows the path in one sentence. */
  readonly says: Text;
  /** The same with the figures in it, where they help; `say` puts them into a text, in the language of the model. */
  readonly saysWithFigures?: (figureAt: FigureAt, say: Say<Text>) => string;
}

/** The issue where a rule applies to an input, and nothing where it does not. */
export function issueOf({ path, code, where, says, saysWithFigures }: Rule, facts: Facts, say: Say): Issue | undefined {
  if (!holds(where, facts)) return undefined;
  const message = say('{path} {says}', { path, says: saysWithFigures?.(facts.figureAt, say) ?? say(says) });
  return { path, code, message };
}

/** Throws an `Error` where a rule names what the model has not: it would never apply, and nobody would know. */
export function refuseMisfitRule(
  { path, where }: Rule,
  { leavers, inputs, quantities, lines }: Pick<Model, 'leavers' | 'inputs' | 'quantities' | 'lines'>,
): void {
  const given = [...inputs.map((input) => input.path), ...(leavers ? ['leavers'] : [])];
  const figures = [...given, ...quantities.map((quantity) => quantity.path)];
  const present = lines.map((line) => line.path);
  const refuse = (named: Iterable<string>, among: readonly string[]) => {
    for (const name of named) {
      if (!among.includes(name)) throw new Error(`A rule of ${path} names ${name}, which the model has not.`);
    }
  };
  const look = (condition: Condition): void => {
    if ('given' in condition) refuse([condition.given], given);
    else if ('present' in condition) refuse([condition.present], present);
    else if ('known' in condition) refuse([condition.known], figures);
    else if ('whole' in condition) refuse([condition.whole], figures);
    else if ('not' in condition) look(condition.not);
    else if ('all' in condition) condition.all.forEach(look);
    else if ('any' in condition) condition.any.forEach(look);
    else
      for (const side of [condition.left, condition.right]) if (typeof side === 'object') refuse(side.paths(), figures);
  };
  refuse([path], given);
  look(where);
}
