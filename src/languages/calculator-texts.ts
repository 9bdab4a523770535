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
  /** At a section: the number of its figures that are given. */
  readonly given: string;
  /** At a section: the number of its figures that must be corrected. */
  readonly toMend: string;
  readonly ifEmpty: string;
  readonly source: string;
  /** The name of the choice between an hour, a week, a month and a year, after the label of its rate. */
  readonly period: string;
  /** The unit of a share. */
  readonly share: string;
  readonly between: string;
  readonly moreThan: string;
  readonly atLeast: string;
  readonly wholeNumber: string;
  /**
   * The message if the entry is not a number; `{example}` is a number in the notation of the field, `{hint}` what was
   * probably meant.
   */
  readonly notANumber: string;
  readonly shareExample: string;
  readonly forLeavers: string;
  /** In place of a result: the first thing to do. */
  readonly start: string;
  readonly nothingCounted: string;
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
