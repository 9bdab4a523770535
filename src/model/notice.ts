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

/** A value for a name in braces in a message. */
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
  /** The paths whose condition is true, with commas between them. */
  | { readonly paths: readonly { readonly path: string; readonly when: Condition<FigureName> }[] }
  /** The source of the default of the input at a path. */
  | { readonly sourceOf: string };

/** The figures for the names in braces of a text. A text without any may be a key, whose text has some. */
type ValuesFor<Text extends string, Others = Readonly<Record<string, NoticeValue>>> = [Places<Text>] extends [never]
  ? { readonly figures?: Others }
  : { readonly figures: Readonly<Record<Places<Text>, NoticeValue>> };

interface NoticeText<Code extends string, Message extends string> {
  /** One word that identifies the notice. If several notices with the same code apply, the first is raised. */
  readonly code: Code;
  /** When it is raised. */
  readonly when: Condition<FigureName>;
  /** The message: a sentence, or the key of a text. A name in braces is the place of a figure. */
  readonly message: Message;
}

/**
 * A warning about a result that is correct: its condition and its message. It is data, so that sheets and warehouses raise
 * the same notices as the library. Each name in braces in the message must have a figure.
 */
export type NoticeRule<Code extends string = string, Table extends Texts = Texts> = Table extends unknown
  ? string extends keyof Table
    ? NoticeText<Code, string> & { readonly figures?: Readonly<Record<string, NoticeValue>> }
    : { [Key in KeyOf<Table>]: NoticeText<Code, Key> & ValuesFor<Table[Key], undefined> }[KeyOf<Table>]
  : never;

/**
 * Defines a notice for your own model. A name in braces without a figure does not compile, and neither does a figure that the
 * message has no place for.
 *
 * `Expression.named` names an input or a quantity by its path, and amounts of the result: `{ line: 'training.trainer' }`,
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
