import type { Decimal } from 'decimal.js';
import type { Measured } from './measure.js';
import type { Say } from './say.js';

/** Something a careful accountant would raise about a result that is otherwise right. */
export interface Notice<Code extends string = string> {
  readonly code: Code;
  /** One line, in plain words. */
  readonly message: string;
}

/** What a notice is decided on: exact figures, before they are rounded. */
export interface Figured<Text extends string = string> {
  readonly currency: string;
  /** The exact figure at a path: `leavers`, an input given or taken by default, a quantity. */
  readonly figureAt: (path: string) => Decimal | undefined;
  /** Whether the caller gave the input at a path. */
  readonly given: (path: string) => boolean;
  /** The exact amount per leaver of a line, such as `training.newHire`; undefined where it is absent. */
  readonly line: (path: string) => Decimal | undefined;
  /** The exact sum per leaver of a section's lines; undefined where none is present. */
  readonly section: (name: string) => Decimal | undefined;
  /** The sum of the printed lines in the period. */
  readonly total: Decimal;
  /** Says the message in the language of the model: `say('{hours} hours are many.', { hours })`. */
  readonly say: Say<Text>;
}

/** For each code, the message where it applies to these figures, and nothing where it does not. */
export type NoticeRules<Code extends string, Text extends string = string> = Readonly<
  Record<Code, (figures: Figured<Text>) => string | undefined>
>;

/** The notices that apply. */
export function noticesOf<Code extends string>(
  rules: NoticeRules<Code>,
  measured: Measured,
  total: Decimal,
): readonly Notice<Code>[] {
  const { model, given, lines } = measured;
  const figures: Figured = {
    currency: measured.currency,
    figureAt: measured.figureAt,
    given: (path) => given.given[model.positions.get(path) ?? -1] ?? false,
    line: (path) => lines.find(({ line }) => line.path === path)?.perLeaver,
    section: (name) => {
      let total: Decimal | undefined;
      for (const { line, perLeaver } of lines) {
        if (line.section === name) total = total?.plus(perLeaver) ?? perLeaver;
      }
      return total;
    },
    total,
    say: model.say,
  };
  const notices = (Object.keys(rules) as Code[]).flatMap((code) => {
    const message = rules[code](figures);
    return message === undefined ? [] : [Object.freeze({ code, message })];
  });
  return Object.freeze(notices);
}
