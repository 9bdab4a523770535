import type { Language, UiTexts } from './ui-text.js';
import { koreanTexts } from './ui-text-ko.js';
import { dutchTexts } from './ui-text-nl.js';

/** The words in every language. */
export const texts: Readonly<Record<Language, UiTexts>> = {
  en: {
    locale: 'en-US',
    currency: 'Currency',
    currencyNotChosen: 'USD (not chosen)',
    given: '{count} given',
    toMend: '{count} to fix',
    ifEmpty: 'If left empty: {value}.',
    source: 'Source',
    share: 'share, 0 to 1',
    between: '{min} to {max}',
    moreThan: 'more than {min}',
    atLeast: '{min} or more',
    wholeNumber: 'whole number',
    notANumber:
      '“{label}” must be a number in digits, such as {example}: no currency sign, no separators of thousands.',
    shareExample: '{example} for 25 %',
    forLeavers: '{amount} per leaver, {leavers} leavers',
    start: 'Fill in “{label}” to see the first result.',
    nothingCounted:
      'Nothing to count yet. Fill in one of the sections; a cost appears as soon as everything it needs is there.',
    outdated: 'Not up to date. To fix: {count}.',
    noResult: 'No result yet. To fix: {count}.',
    leaveOut: 'Leave it out',
    breakdown: 'Breakdown',
    howIsIt: 'How is “{label}” worked out?',
    byKind: 'What kind of cost it is',
    kindHelp: {
      cash: 'money paid out, less money saved',
      time: 'paid hours of staff',
      opportunity: 'output or sales not made',
      mixed: 'a lump that its source does not split',
    },
    needs: 'needs {labels}',
    copyLink: 'Copy link to this case',
    linkCopied: 'Link copied. It holds all figures of this case.',
    exportCsv: 'Save lines as CSV',
    csvSaved: 'Lines saved as CSV.',
    copyThis: 'This page may not copy or save by itself. The text is selected: copy it with Ctrl+C or ⌘C.',
    close: 'Close',
    linkNewer:
      'The link was made with a newer version of this calculator and is not opened, so that nothing in it is lost.',
    linkUnreadable: 'The link cannot be read: part of it may be missing. Copy the whole link again.',
    linkTooLong: 'The link is far too long to be one of this calculator and is not opened.',
    linkOfOtherCalculator: 'The link is for a calculator called “{name}”, which is not on this page.',
    linkOfOtherModel: 'The link is of another calculation ({model}) and is not opened here.',
    linkOfOtherCurrency:
      'The link is in {theirs}, but this page calculates in {ours}. Nothing is converted, so it is not opened.',
  },
  ko: koreanTexts,
  nl: dutchTexts,
};

/** The words in a language. */
export function textsIn(language: Language): UiTexts {
  return texts[language];
}

/** Whether there are words in a language. */
export function isLanguage(language: string): language is Language {
  return Object.hasOwn(texts, language);
}
