import type { Decimal } from 'decimal.js';
import { missingFor } from '../evaluation/availability.js';
import type { ExactResult } from '../evaluation/exact-result.js';
import { InputError } from '../messages/issue.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Translator } from '../messages/translate.js';
import type { Notice } from '../model/notice.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { UncertaintyTexts } from './texts.js';
import { figuresText, type RangedInput, type UncertainInput } from './uncertain-input.js';

/** The codes of notices: the keys of their texts without `notice.`. */
export type UncertaintyNotice = keyof UncertaintyTexts extends infer Key
  ? Key extends `notice.${infer Code}`
    ? Code
    : never
  : never;

/** Says a text about ranges as a message with its figures. */
export type SayMessage = Translator<UncertaintyTexts, MessageValue, LocalizedMessage>;

/** Creates the writer of the messages of a result. */
export function messages({ say, given }: UncertainInput): SayMessage {
  return createMessageFormatter(given.currency, say as Translator);
}

/** Returns a notice: its code, and the message of that code. */
export function notice(code: UncertaintyNotice, message: LocalizedMessage): Notice<UncertaintyNotice> {
  return Object.freeze({ code, ...message });
}

/** Returns every figure at which a range is looked at: its ends, or each figure of `oneOf`. */
function endsOf({ used, distribution }: RangedInput): readonly Decimal[] {
  if (used.range.shape === 'oneOf') return used.range.values.map(({ value }) => new ExactDecimal(value));
  return [distribution.low, distribution.high];
}

/** The lines that differ from those at the likely figures if one range is at an end. */
interface LineChange {
  /** The figure of the end: `vacancy.vacantDays = 0`. */
  readonly figures: string;
  readonly added: readonly string[];
  readonly lost: readonly string[];
  readonly exact: ExactResult;
}

/** Finds the ends of ranges at which other lines are present than at the likely figures. */
function lineChanges(uncertain: UncertainInput): readonly LineChange[] {
  const pathsOf = ({ lines }: ExactResult) => lines.map(({ line }) => line.path);
  const likely = pathsOf(uncertain.likely);
  return uncertain.ranges.flatMap((range) =>
    endsOf(range).flatMap((figure) => {
      const overrides = new Map([[range.input.position, figure]]);
      const exact = uncertain.exactAt(overrides);
      const present = pathsOf(exact);
      const added = present.filter((path) => !likely.includes(path));
      const lost = likely.filter((path) => !present.includes(path));
      if (added.length === 0 && lost.length === 0) return [];
      return [{ figures: figuresText(uncertain.model, overrides), added, lost, exact }];
    }),
  );
}

/** Returns a notice for each end of a range at which other lines are counted. */
export function lineNotices(uncertain: UncertainInput): readonly Notice<UncertaintyNotice>[] {
  const say = messages(uncertain);
  return lineChanges(uncertain).map(({ figures, added, lost }) =>
    notice('linesChange', say('notice.linesChange', { figures, lines: [...added, ...lost].join(', ') })),
  );
}

/**
 * Returns those notices, or throws an `InputError` if a line that is counted at the likely figures cannot be computed in
 * every trial.
 */
export function lineNoticesOfTrials(uncertain: UncertainInput): readonly Notice<UncertaintyNotice>[] {
  const { model, say } = uncertain;
  const issues = lineChanges(uncertain).flatMap(({ figures, lost, exact }) => {
    if (lost.length === 0) return [];
    const needed = lost.flatMap((path) => {
      const line = model.lineAt(path);
      return line === undefined ? [] : missingFor(model, exact.availability, line);
    });
    const missing = [...new Set(needed.map(({ path }) => path))].join(', ');
    const message = say('issue.linesLeftOut', { lines: lost.join(', '), figures, missing });
    return [{ path: lost[0] as string, code: 'required' as const, message }];
  });
  if (issues.length > 0) throw new InputError(issues);
  return lineNotices(uncertain);
}
