import type { Decimal } from 'decimal.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, SentenceTranslator, Texts, Translator } from '../messages/translate.js';
import type { Default } from './section.js';

/** Something a careful accountant would raise about a result that is otherwise right. */
export interface Notice<Code extends string = string> extends LocalizedMessage {
  /** Which remark it is, to tell one from another in code. */
  readonly code: Code;
}

/** What a notice is decided on. In its message each figure of money is rounded once, as it is printed. */
export interface NoticeContext<Table extends Texts = Texts> {
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
  /**
   * Says the message: `say('{hours} hours for {cost}.', { hours, cost: { money: cost } })`. In place of a sentence it takes the
   * key of a text, and says it in the language of the model.
   */
  readonly say: string extends keyof Table
    ? SentenceTranslator<MessageValue | undefined, LocalizedMessage>
    : Translator<Table, MessageValue | undefined, LocalizedMessage>;
}

/** For each code, the message where it applies to these figures, and nothing where it does not. */
export type NoticeRules<Code extends string, Table extends Texts = Texts> = Readonly<
  Record<Code, (figures: NoticeContext<Table>) => LocalizedMessage | string | undefined>
>;
