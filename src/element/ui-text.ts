import type { Kind } from '../model/section.js';

/**
 * The calculator's own words: headings, buttons and what it says of itself. `{name}` stands for what is put in. The words
 * of the model, its labels and messages, are not here.
 */
export interface UiTexts {
  /** The locale of figures where no other is named. */
  readonly locale: string;
  readonly currency: string;
  /** The choice in the list of currencies that names none. */
  readonly currencyNotChosen: string;
  /** At a section: how many of its figures are given. */
  readonly given: string;
  /** At a section: how many of its figures are to be mended. */
  readonly toMend: string;
  readonly ifEmpty: string;
  readonly source: string;
  /** The unit of a share. */
  readonly share: string;
  readonly between: string;
  readonly moreThan: string;
  readonly atLeast: string;
  readonly wholeNumber: string;
  /** Said where what was typed is no number; `{example}` is one in the field's notation, `{hint}` what was probably meant. */
  readonly notANumber: string;
  readonly shareExample: string;
  readonly forLeavers: string;
  /** In place of a result: what to do first. */
  readonly start: string;
  readonly nothingCounted: string;
  /** Over a result that is of the figures before; `{count}` are to be mended. */
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
  /** Where the page may not copy or save: the text to copy by hand. */
  readonly copyThis: string;
  readonly close: string;
  readonly linkNewer: string;
  readonly linkUnreadable: string;
  readonly linkTooLong: string;
  /** The link is for a calculator that the page has not. */
  readonly linkOfOtherCalculator: string;
  readonly linkOfOtherModel: string;
  readonly linkOfOtherCurrency: string;
}
