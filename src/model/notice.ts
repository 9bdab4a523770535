import type { Condition } from '../expression/condition.js';
import type { Expression, Extreme, FigureName } from '../expression/expression.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { KeyOf, Places, Texts } from '../messages/translate.js';
import { deepFreeze } from './deep-freeze.js';

/** A warning about a result that is correct but unusual. */
export interface Notice<Code extends string = string> extends LocalizedMessage {
  /** Its code, for code that handles notices differently. */
  readonly code: Code;
}

/** What takes the place of a name in braces. */
export type NoticeValue =
  /** A figure, in digits. */
  | Expression<FigureName>
  /** Money, rounded once as it is printed. */
  | { readonly money: Expression<FigureName> }
  | number
  /** A text, as it is. */
  | string
  /** The path of the input that has the highest or the lowest figure of some. */
  | { readonly pathOf: Extreme }
  /** The paths of those of some figures that are not known, with commas between them. */
  | { readonly missing: readonly string[] }
  /** Who says so: the source of the default of the input at a path. */
  | { readonly sourceOf: string };

/** The figures that a text has places for, by name; a text without a place may be a key, whose text has some. */
type ValuesFor<Text extends string, Others = Readonly<Record<string, NoticeValue>>> = [Places<Text>] extends [never]
  ? { readonly figures?: Others }
  : { readonly figures: Readonly<Record<Places<Text>, NoticeValue>> };

interface NoticeText<Code extends string, Message extends string> {
  /** One word, to tell one notice from another in code. Of several with one code, the first that applies is raised. */
  readonly code: Code;
  /** When it is raised. */
  readonly when: Condition<FigureName>;
  /** What it says: the key of a text, or a sentence. A name in braces is the place of a figure. */
  readonly message: Message;
}

/**
 * When a notice is raised, and what it says: a rule whose result stands. It is data, so that a sheet and a warehouse raise
 * what the library raises. Each name in braces in the message must have a figure.
 */
export type NoticeRule<Code extends string = string, Table extends Texts = Texts> = Table extends unknown
  ? string extends keyof Table
    ? NoticeText<Code, string> & { readonly figures?: Readonly<Record<string, NoticeValue>> }
    : { [Key in KeyOf<Table>]: NoticeText<Code, Key> & ValuesFor<Table[Key], undefined> }[KeyOf<Table>]
  : never;

/**
 * Writes down a notice for a model of your own. A figure without a place in the message, or a place without a figure, does
 * not compile.
 *
 * `Expression.named` names an input or a quantity by its path, and figures of the result: `{ line: 'training.trainer' }`,
 * `{ sections: ['training'] }`, `{ total: 'amount' }`.
 *
 * @example
 * const longTraining = notice({
 *   code: 'longTraining',
 *   when: { left: Expression.named('training.newHireHours'), is: 'above', right: 400 },
 *   message: '{hours} hours of training: is that one new hire?',
 *   figures: { hours: Expression.named('training.newHireHours') },
 * });
 * const ours = model({ ...turnoverModel, notices: [...turnoverModel.notices, longTraining] });
 */
export function notice<const Code extends string, const Text extends string>(
  rule: NoticeText<Code, Text> & ValuesFor<NoInfer<Text>>,
): NoticeRule<Code> {
  return deepFreeze(rule) as NoticeRule<Code>;
}
