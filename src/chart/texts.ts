import { formatEnglish } from '../format/texts.js';
import { createTranslator, type Translator, withFallback } from '../messages/translate.js';

/** Every text of a chart of results beside those of a printed one, in English. A name in braces is the place of a figure. */
export const chartTexts = {
  'chart.byGroup': 'Cost by group',
  'chart.costOfLeaving': 'What people leaving costs',
  'chart.costOfLeavingWithBasis': 'Turnover cost of the year, and lost revenue at {basis}',
  'chart.lossSection': 'Lost revenue through leaving',
  'chart.lossCategory': 'lost revenue through leaving',
  'chart.lossLine': 'Contribution margin lost through leaving',
  'chart.notCounted': 'not counted',
  'chart.perLeaver': '{label} per leaver, in {currency}',
  'chart.amount': '{amount} in all',
  'chart.amountPerLeaver': '{amount} in all, {perLeaver} a leaver',
  'chart.range': 'From {lowest} to {highest}',
  'chart.nothingCounted': 'Nothing is counted, for no line has all that it needs',
  'chart.savings': 'To the left of the line: what is saved',
  'chart.netTotal': 'Diamond: the total, after what is saved',
  'chart.lossUnknown': 'Without lost revenue, for it is not assessed how much of it people leaving cause: {names}',
  'chart.largest': 'The largest is {bar}.',
} as const;

/** The texts of charts, by key. */
export type ChartTexts = typeof chartTexts;

/** Says what a chart says by a translator, and in English what it has no text for. */
export function chartTranslator(say: Translator): Translator {
  return withFallback(say, withFallback(createTranslator(chartTexts), formatEnglish));
}
