import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, english, type Translator, withFallback } from '../messages/translate.js';

/** Every text of a printed result, in English. A name in braces is the place of a figure. */
export const formatTexts = {
  // What each kind of cost is called.
  'kind.cash': 'cash',
  'kind.time': 'paid time',
  'kind.opportunity': 'opportunity',
  'kind.mixed': 'mixed',
  // A result.
  'title.withBasis': '{label}, {basis}',
  'basis.oneYear': 'present value over {years} year at {percent} %',
  'basis.years': 'present value over {years} years at {percent} %',
  'title.inCurrency': '{label}, in {currency}',
  'title.oneLeaver': '{label} of {leavers} leaver, in {currency}',
  'title.leavers': '{label} of {leavers} leavers, in {currency}',
  'table.line': 'Line',
  'table.kind': 'Kind',
  'table.perLeaver': 'Per leaver',
  'table.total': 'Total',
  'table.share': 'Share',
  'table.shareOfTotal': 'Share of total',
  'table.amount': 'Amount',
  'table.formula': 'Formula',
  'table.ofWhich': 'of which {kind}',
  'notes.assumptions': 'Assumed, because nothing was given',
  'notes.assumption': '{label}: {value} ({amount} of the total rests on it)',
  'notes.notices': 'Look at',
  'notes.absent': 'Not counted, because nothing was given',
  // Beside a lost revenue.
  'beside.notAssessed': 'not assessed',
  'beside.layers': 'Three views of the same loss, never added',
  'beside.cashThisYear': 'Paid this year, staff time included',
  'beside.marginThisYear': 'Margin missed this year, undiscounted',
  'beside.presentValue': 'Poor service in all',
  'beside.neverAdded': 'Beside the total, never added',
  'beside.revenue': 'Sales not made, not profit lost',
  'beside.causes': 'How much of the total comes from people leaving',
  'beside.lossFromTurnover': 'Caused by people leaving',
  'beside.baselineServiceLoss': 'Remains with a team that nobody leaves',
  // A number without a dimension, per period.
  'per.hour': '{figure} a hour',
  'per.day': '{figure} a day',
  'per.week': '{figure} a week',
  'per.month': '{figure} a month',
  'per.year': '{figure} a year',
} as const;

/** What is printed of turnover cost and lost revenue together, beside the two results. */
export const bothTexts = {
  'both.title': 'Turnover cost and lost revenue side by side, in {currency}',
  'both.turnoverCost': 'Turnover cost of the year',
  'both.lostRevenue': 'Lost revenue, in margin',
  'both.lossFromTurnover': 'of which people leaving cause: added',
  'both.baselineServiceLoss': 'of which remains without them: not added',
  'both.total': 'What people leaving costs in all',
  'both.totalWithBasis': 'What people leaving costs in all: the year, and lost revenue at {basis}',
  'both.keptApart': 'Kept apart, so that nothing is counted twice',
  'both.lookAt': 'Look at what could still be counted twice',
} as const;

/** Every text of a page of formulas beside those of a printed result. */
export const formulaTexts = {
  'section.timesLeavers': 'Every line is multiplied by the leavers:',
  'section.source': 'Source: {source}.',
  'section.fallbackFor': 'It stands only where nothing is given for {sections}.',
  'table.quantity': 'Quantity',
  'table.unit': 'Unit',
  'table.input': 'Input',
  'table.meaning': 'What it is',
  'table.bounds': 'Bounds',
  'table.default': 'Default',
  'section.boundsOf': 'Bounds of {path}',
  'section.defaultOf': 'Default of {path}',
  'formula.knownParts': '{formula}, as far as they are known',
  'formula.ifKnown': '{formula}, if that is known',
  'formula.otherwise': '{formula}; where that is not known, {other}',
  'section.notAskedFor': 'Not asked for where {path} is {figure}',
  'bounds.between': '{least} to {most}',
  'bounds.above': 'more than {least}, to {most}',
  'bounds.whole': '{range}, whole',
} as const;

/** The texts of printed results, by key. */
export type FormatTexts = typeof formatTexts;

/** The texts of two results together, by key. */
export type BothTexts = typeof bothTexts;

/** The texts of a page of formulas, by key. */
export type FormulaTexts = typeof formulaTexts;

/** Says in English what a printed result says. */
export const formatEnglish: Translator<CoreTexts | FormatTexts> = /* @__PURE__ */ withFallback(
  /* @__PURE__ */ createTranslator(formatTexts),
  english,
);
