import type { Kind } from '../model/section.js';

/**
 * The calculator's own words: headings, buttons and messages. `{name}` is a placeholder. Labels and messages of the
 * model are not here.
 */
export interface UiTexts {
  /** The locale of figures if no other is set. */
  readonly locale: string;
  readonly currency: string;
  /** The option in the list of currencies that names none. */
  readonly currencyNotChosen: string;
  /** At a section: the number of its figures that must be corrected. */
  readonly toMend: string;
  readonly ifEmpty: string;
  readonly source: string;
  /** The name of the choice between an hour, a week, a month and a year, after the label of its rate. */
  readonly period: string;
  readonly between: string;
  readonly moreThan: string;
  readonly atLeast: string;
  readonly wholeNumber: string;
  /**
   * The message if the entry is not a number; `{example}` is a number in the notation of the field, `{hint}` what was
   * probably meant.
   */
  readonly notANumber: string;
  /** At a section: how many of its figures are given. */
  readonly givenOf: string;
  /** At a section: its amount per leaver. */
  readonly each: string;
  /** At a section whose amount is a default. */
  readonly assumed: string;
  /** At a section without a counted line. */
  readonly notCountedYet: string;
  /** At a section in which nothing is given: the invitation to do so. */
  readonly add: string;
  /** At a figure that needs others. */
  readonly waitsFor: string;
  readonly waitsForMany: string;
  /** At a share that is below one per cent, and perhaps meant as a fraction. */
  readonly lessThanPercent: string;
  readonly percentBounds: string;
  /** The name of the button that shows the help of a figure. */
  readonly about: string;
  /** Before the rounded total. */
  readonly approximately: string;
  /** Before the exact total. */
  readonly exactly: string;
  readonly rate: string;
  readonly shareOfPay: string;
  /** If figures of a person replace a lump sum: what it changes. */
  readonly replaced: string;
  readonly backToAssumed: string;
  readonly keepOwn: string;
  readonly howSolid: string;
  readonly firstGuess: string;
  readonly ownShare: string;
  /** The defaults behind the rest of the total, by label. */
  readonly onDefaults: string;
  readonly linesNotCounted: string;
  readonly parts: string;
  readonly whatIf: string;
  readonly oneFewer: string;
  readonly fewer: string;
  /** The offer to take one rate for another. */
  readonly sameAs: string;
  /** The source of a rate that was taken so. */
  readonly assumedSame: string;
  readonly keep: string;
  readonly backToKept: string;
  readonly forget: string;
  readonly compared: string;
  readonly otherCurrency: string;
  /** In place of a result: the number of missing answers, and the next one. */
  readonly moreAnswers: string;
  /** Below a result: the number of figures that wait for others, and the next one. */
  readonly waiting: string;
  readonly seeResult: string;
  readonly forLeavers: string;
  /** In place of a result: the first thing to do. */
  readonly start: string;
  /** Above an outdated result; `{count}` figures must be corrected. */
  readonly outdated: string;
  readonly noResult: string;
  readonly leaveOut: string;
  readonly breakdown: string;
  readonly howIsIt: string;
  readonly byKind: string;
  readonly kindHelp: Readonly<Record<Kind, string>>;
  readonly needs: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly exportCsv: string;
  readonly csvSaved: string;
  /** If the page may neither copy nor save: the instruction to copy by hand. */
  readonly copyThis: string;
  readonly close: string;
  readonly linkNewer: string;
  readonly linkUnreadable: string;
  readonly linkTooLong: string;
  /** The message if a link is for a calculator that is missing on the page. */
  readonly linkOfOtherCalculator: string;
  readonly linkOfOtherModel: string;
  readonly linkOfOtherCurrency: string;
}
