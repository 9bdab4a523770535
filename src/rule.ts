import type { Decimal } from 'decimal.js';
import type { Condition } from './condition.js';
import { type Facts, holds } from './holds.js';
import type { Issue, IssueCode } from './issue.js';
import type { Model } from './model.js';
import { Exact, rounded } from './money.js';
import { holdsMoney, type SaidFigure, type Say } from './say.js';

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
  /**
   * The same with the figures in it, where they help; `say` puts them into a text, in the language of the model, and rounds
   * money. Where two that differ then look equal, `says` is said.
   */
  readonly saysWithFigures?: (figureAt: FigureAt, say: Say<Text>) => string;
}

/** The issue where a rule applies to an input, and nothing where it does not. */
export function issueOf(rule: Rule, facts: Facts, say: Say, digits: number): Issue | undefined {
  const { path, code, where, says } = rule;
  if (!holds(where, facts)) return undefined;
  return {
    path,
    code,
    message: say('{path} {says}', { path, says: saidWithFigures(rule, facts, say, digits) ?? say(says) }),
  };
}

/** What a rule says with figures, money rounded as it is printed; nothing where two that differ would then look equal. */
function saidWithFigures({ saysWithFigures }: Rule, { figureAt }: Facts, say: Say, digits: number): string | undefined {
  let lookEqual = false;
  const saying: Say = (text: string, figures?: Readonly<Record<string, unknown>>) => {
    if (figures === undefined) return say(text);
    const given = Object.entries(figures as Readonly<Record<string, SaidFigure>>);
    const printed = given.map(([name, figure]) => [name, toMinorUnit(figure, digits)] as const);
    lookEqual ||= new Set(printed.map(value)).size < new Set(given.map(value)).size;
    return say(text, Object.fromEntries(printed));
  };
  const said = saysWithFigures?.(figureAt, saying);
  return lookEqual ? undefined : said;
}

function toMinorUnit(figure: SaidFigure, decimals: number): SaidFigure {
  if (typeof figure === 'string' || !holdsMoney(figure)) return figure;
  return { money: rounded(new Exact(figure.money), decimals), decimals };
}

/** What a figure comes to, in digits that are the same for the same value. */
function value([, figure]: readonly [string, SaidFigure]): string {
  return typeof figure !== 'string' && holdsMoney(figure) ? figure.money.toString() : String(figure);
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
