import { type Condition, type ConditionContext, isConditionTrue } from '../expression/condition.js';
import type { FigureAt } from '../expression/formula.js';
import type { Issue, IssueCode, IssueParams } from '../messages/issue.js';
import { isMoneyValue, type KeyOf, type MessageValue, type Texts, type Translator } from '../messages/translate.js';
import { ExactDecimal, roundHalfAwayFromZero } from '../numbers/decimal.js';

/**
 * A contradiction between inputs that are each in bounds. It is data, so that a sheet or a warehouse can refuse what
 * the library refuses.
 *
 * @example
 * const shortAfternoon: Rule = {
 *   path: 'ours.afternoon',
 *   code: 'contradiction',
 *   where: { left: Expression.named('ours.afternoon'), is: 'above', right: Expression.named('ours.day') },
 *   says: 'must be no longer than ours.day.',
 * };
 */
export interface Rule<Table extends Texts = Texts> {
  /** The path of the input that is refused. */
  readonly path: string;
  /** The code of the issue, such as `contradiction`. */
  readonly code: IssueCode;
  /** The condition under which it is refused. */
  readonly where: Condition;
  /** The problem in one sentence without figures, which follows the path. */
  readonly message: KeyOf<Table>;
  /**
   * Returns the message with figures, if they help. `say` translates a text and rounds money. If two different figures
   * then look equal, `message` is used.
   */
  readonly messageWithFigures?: (figureAt: FigureAt, say: Translator<Table>) => string;
}

/** Returns the issue of a rule if it applies to an input. */
export function issueOf(rule: Rule, facts: ConditionContext, say: Translator, digits: number): Issue | undefined {
  const { path, code, where, message } = rule;
  if (!isConditionTrue(where, facts)) return undefined;
  const { says = say(message), params } = saidWithFigures(rule, facts, say, digits);
  return { path, code, message: say('input.refusedByRule', { path, says }), params };
}

/**
 * Returns the message of a rule with figures, money rounded as it is printed, and these figures. The message is undefined if
 * the rule has no such message, or if two different figures would look equal.
 */
function saidWithFigures(
  { messageWithFigures }: Rule,
  { figureAt }: ConditionContext,
  say: Translator,
  digits: number,
): { readonly says?: string | undefined; readonly params: IssueParams } {
  let lookEqual = false;
  let params: IssueParams = {};
  const saying: Translator = (text: string, figures?: Readonly<Record<string, unknown>>) => {
    if (figures === undefined) return say(text);
    const given = Object.entries(figures as Readonly<Record<string, MessageValue>>);
    const printed = given.map(([name, figure]) => [name, toMinorUnit(figure, digits)] as const);
    params = { ...params, ...Object.fromEntries(printed.map(([name, figure]) => [name, value([name, figure])])) };
    lookEqual ||= new Set(printed.map(value)).size < new Set(given.map(value)).size;
    return say(text, Object.fromEntries(printed));
  };
  const said = messageWithFigures?.(figureAt, saying);
  return { says: lookEqual ? undefined : said, params };
}

function toMinorUnit(figure: MessageValue, decimals: number): MessageValue {
  if (typeof figure === 'string' || !isMoneyValue(figure)) return figure;
  return { money: roundHalfAwayFromZero(new ExactDecimal(figure.money), decimals), decimals };
}

/** Formats the value of a figure in digits; equal values have equal texts. */
function value([, figure]: readonly [string, MessageValue]): string {
  return typeof figure !== 'string' && isMoneyValue(figure) ? figure.money.toString() : String(figure);
}
