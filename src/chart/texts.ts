import { formatEnglish } from '../format/texts.js';
import { createTranslator, type Translator, withFallback } from '../messages/translate.js';

/** Every text of a chart of results beside those of a printed one, in English. A name in braces is the place of a figure. */
export const chartTexts = {
  'chart.byGroup': 'Cost by group',
  'chart.costOfLeaving': 'Turnover cost and lost revenue',
  'chart.costOfLeavingWithBasis': 'Turnover cost of the year, and lost revenue at {basis}',
  'chart.lossSection': 'Lost revenue caused by turnover',
  'chart.lossCategory': 'lost revenue caused by turnover',
  'chart.lossLine': 'Contribution margin lost through turnover',
  'chart.notCounted': 'not included',
  'chart.perLeaver': '{label} per leaver, in {currency}',
  'chart.amount': '{amount} in total',
  'chart.amountPerLeaver': '{amount} in total, {perLeaver} per leaver',
  'chart.range': 'From {lowest} to {highest}',
  'chart.nothingCounted': 'No costs: every line is missing an input',
  'chart.savings': 'To the left of the line: what is saved',
  'chart.netTotal': 'Diamond: the total, after what is saved',
  'chart.lossUnknown': 'Without lost revenue, because the part that turnover causes is not assessed: {names}',
  'chart.largest': 'The largest is {bar}.',
  'chart.base': 'Line: every figure at its likely value, {base}',
  'chart.widest': 'The widest bar is {label}.',
  'chart.bin': '{count} trials from {from} to {to}',
  'chart.point': '{label} {figure}: {answer} {value}',
  'chart.now': 'now',
  'chart.threshold': 'break-even',
} as const;

/** The texts of charts, by key. */
export type ChartTexts = typeof chartTexts;

/** Says what a chart says by a translator, and in English what it has no text for. */
export function chartTranslator(say: Translator): Translator {
  return withFallback(say, withFallback(createTranslator(chartTexts), formatEnglish));
}
