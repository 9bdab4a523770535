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
  'table.net': 'Net',
  'table.share': 'Share',
  'table.shareOfTotal': 'Share of total',
  'table.amount': 'Amount',
  'table.formula': 'Formula',
  'table.ofWhich': 'of which {kind}',
  'notes.assumptions': 'Assumptions (defaults used)',
  'notes.assumption': '{label}: {value} ({amount} of the total rests on it)',
  'notes.assumptionInRows': '{label}: {value} in {rows} ({amount} of the total rests on it)',
  'notes.differing': 'differing figures',
  'notes.notices': 'Please check',
  'notes.noticeInRows': 'In {rows}, such as this: {notice}',
  'notes.notComparable':
    'In {rows} “{label}” is the assumed figure; the others count what is given of {labels}. Look for blank cells: the two are not to be compared.',
  'notes.absent': 'Not included (no input)',
  'notes.absentInRows': '{label} (in {rows})',
  'rows.all': 'all rows',
  'rows.some': '{rows} of {all} rows',
  'rows.named': '{counted}, rows {numbers}',
  'rows.namedOne': '{counted}, row {numbers}',
  'list.or': ' or ',
  // Beside a lost revenue.
  'beside.notAssessed': 'not assessed',
  'beside.layers': 'Three views of the same loss (do not add)',
  'beside.cashThisYear': 'Paid this year, including staff time',
  'beside.marginThisYear': 'Margin missed this year, undiscounted',
  'beside.presentValue': 'Total cost of poor service',
  'beside.keyFigures': 'Key figures',
  'beside.neverAdded': 'Not included in the total',
  'beside.revenue': 'Lost sales (not lost profit)',
  'beside.causes': 'How much of the total turnover causes',
  'beside.lossFromTurnover': 'Caused by turnover',
  'beside.baselineServiceLoss': 'Would remain without turnover',
  // Beside a turnover cost.
  'beside.people': 'Compared with headcount and pay',
  'beside.perLeaverOfYearlyPay': 'Cost per leaver ÷ yearly pay of one person',
  'beside.totalOfYearlyPayroll': 'Total ÷ yearly pay of the whole headcount',
  // A number without a dimension, per period.
  'per.hour': '{figure} an hour',
  'per.day': '{figure} a day',
  'per.week': '{figure} a week',
  'per.month': '{figure} a month',
  'per.year': '{figure} a year',
} as const;

/** The texts that turnover cost and lost revenue have together, beside those of the two results. */
export const bothTexts = {
  'both.title': 'Turnover cost and lost revenue side by side, in {currency}',
  'both.turnoverCost': 'Turnover cost of the year',
  'both.lostRevenue': 'Lost revenue, in margin',
  'both.lossFromTurnover': 'of which caused by turnover (included)',
  'both.baselineServiceLoss': 'of which other causes (not included)',
  'both.total': 'Total cost of turnover',
  'both.totalWithBasis': 'Total cost of turnover: the year, and lost revenue at {basis}',
  'both.keptApart': 'Counted only once',
  'both.lookAt': 'Please check for double counting',
} as const;

/** Every text of a page of formulas beside those of a printed result. */
export const formulaTexts = {
  'section.timesLeavers': 'Every line is multiplied by the leavers:',
  'section.source': 'Source: {source}.',
  'section.fallbackFor': 'Used only if no input is given for {sections}.',
  'table.quantity': 'Quantity',
  'table.unit': 'Unit',
  'table.input': 'Input',
  'table.meaning': 'Description',
  'table.bounds': 'Bounds',
  'table.default': 'Default',
  'section.boundsOf': 'Bounds of {path}',
  'section.defaultOf': 'Default of {path}',
  'formula.knownParts': '{formula}, as far as known',
  'formula.ifKnown': '{formula}, if that is known',
  'formula.otherwise': '{formula}; if that is not known, {other}',
  'section.notAskedFor': 'Not required if {path} is {figure}',
  'section.otherPeriods': 'Also per week ({weeks} a year), month ({months}) or year, divided by {path}',
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
