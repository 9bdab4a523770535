import type { Decimal } from 'decimal.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Translator } from '../messages/translate.js';
import type { Default } from './section.js';

/** Something a careful accountant would raise about a result that is otherwise right. */
export interface Notice<Code extends string = string> extends LocalizedMessage {
  /** Which remark it is, to tell one from another in code. */
  readonly code: Code;
}

/** What a notice is decided on. In its message each figure of money is rounded once, as it is printed. */
export interface NoticeContext<Text extends string = string> {
  readonly currency: string;
  /** The exact figure at a path: `leavers`, an input given or taken by default, a quantity. */
  readonly figureAt: (path: string) => Decimal | undefined;
  /** Whether the caller gave the input at a path. */
  readonly given: (path: string) => boolean;
  /** The model's own default of the input at a path, in use or not; undefined where it has none. */
  readonly defaultOf: (path: string) => Default | undefined;
  /** The exact amount per leaver of a line, such as `training.newHire`; undefined where it is absent. */
  readonly line: (path: string) => Decimal | undefined;
  /** The sum per leaver of a section's lines as they are printed; undefined where none is present. */
  readonly section: (name: string) => Decimal | undefined;
  /** The sum of the printed lines in the period. */
  readonly total: Decimal;
  /** Says the message in the language of the model: `say('{hours} hours for {cost}.', { hours, cost: { money: cost } })`. */
  readonly say: Translator<Text, MessageValue | undefined, LocalizedMessage>;
}

/** For each code, the message where it applies to these figures, and nothing where it does not. */
export type NoticeRules<Code extends string, Text extends string = string> = Readonly<
  Record<Code, (figures: NoticeContext<Text>) => LocalizedMessage | string | undefined>
>;
