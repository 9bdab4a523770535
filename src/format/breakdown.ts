import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { Amounts } from '../evaluation/totals.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { presentKinds } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { singleLine } from '../tables/text-table.js';
import { labelWithBasis } from './basis.js';
import { createNumberFormat, type NumberFormat } from './number-format.js';
import { isAdvised, type ResultNoteList, resultNotes } from './result-notes.js';
import { type FormatTexts, formatEnglish } from './texts.js';

/** One row of a breakdown, with every cell as text. */
export interface BreakdownRow {
  readonly label: string;
  readonly kind: string;
  /** Empty if the model has no leavers. */
  readonly perLeaver: string;
  readonly amount: string;
  /** The share of the total; empty for a line, and if the parts are of both signs. */
  readonly part: string;
}

/** A section with its lines. */
export interface BreakdownSection extends BreakdownRow {
  readonly lines: readonly BreakdownRow[];
}

/** The content of a table of a result, in words and figures, before it is laid out. */
export interface Breakdown {
  readonly title: string;
  /** The advice that a decision ends in, in one sentence. */
  readonly advice: string | undefined;
  /** `true` if there are figures per leaver. */
  readonly hasLeavers: boolean;
  /** `true` if a row has a share of the total. */
  readonly hasShares: boolean;
  readonly sections: readonly BreakdownSection[];
  readonly total: BreakdownRow;
  /** The kinds that have lines. */
  readonly kinds: readonly BreakdownRow[];
  readonly notes: readonly ResultNoteList[];
}

/** Returns the breakdown of a result, with its figures formatted for a locale. */
export function breakdown(result: AnyResult, locale: string, say: Translator<CoreTexts | FormatTexts>): Breakdown {
  const figures = createNumberFormat(locale, result.currency, say);
  const kinds = presentKinds(result.lines);
  const hasShares = addsUpToAWhole(
    result,
    kinds.map((kind) => result.kinds[kind]),
  );
  const part = hasShares ? partOf(result, figures) : () => '';
  const row = (label: string, amounts: Amounts<Decimal | undefined>, kind = '') => ({
    label: singleLine(label),
    kind,
    perLeaver: amounts.perLeaver === undefined ? '' : figures.money(amounts.perLeaver),
    amount: figures.money(amounts.amount),
    part: '',
  });
  const whole = { perLeaver: result.perLeaver, amount: result.total };
  return {
    title: titleOf(result, figures, say),
    advice: isAdvised(result) ? singleLine(figures.sentence(result.explanation)) : undefined,
    hasLeavers: result.leavers !== undefined,
    hasShares,
    sections: result.sections.map((section) => ({
      ...row(section.label, section),
      part: part(section),
      lines: result.lines
        .filter((line) => line.section === section.section)
        .map((line) => row(line.label, line, say(`kind.${line.kind}`))),
    })),
    total: { ...row(say(isAdvised(result) ? 'table.net' : 'table.total'), whole), part: part(whole) },
    kinds: kinds.map((kind) => ({
      ...row(capitalised(say(`kind.${kind}`)), result.kinds[kind]),
      part: part(result.kinds[kind]),
    })),
    notes: resultNotes(result, figures, say),
  };
}

/**
 * Returns the title of a table or chart of a result, such as `Turnover cost of 24 leavers, in USD` or `Lost revenue,
 * present value over 5 years at 10 %, in USD`.
 */
export function titleOf(
  result: Pick<AnyResult, 'label' | 'leavers' | 'currency' | 'basis'>,
  figures: NumberFormat,
  say: Translator<FormatTexts> = formatEnglish,
): string {
  const { leavers, currency } = result;
  const label = labelWithBasis(singleLine(result.label), result, say, figures.number);
  if (leavers === undefined) return say('title.inCurrency', { label, currency });
  return say(leavers.equals(1) ? 'title.oneLeaver' : 'title.leavers', {
    label,
    leavers: figures.number(leavers),
    currency,
  });
}

/**
 * Returns whether sections and kinds have shares of the total: if there is a total above zero, and no part is below zero,
 * because a part of a small difference may be many times the whole.
 */
function addsUpToAWhole({ sections, total, perLeaver }: AnyResult, kinds: readonly Amounts<Decimal | undefined>[]) {
  const parts = [...sections, ...kinds];
  if (parts.some(({ amount, perLeaver: each }) => amount.lessThan(0) || each?.lessThan(0))) return false;
  return total.greaterThan(0) || (total.isZero() && perLeaver?.greaterThan(0) === true);
}

/** Creates a function that formats the share of the total. Without leavers it is the share of the total per leaver. */
function partOf(
  { perLeaver, total }: AnyResult,
  figures: NumberFormat,
): (amounts: Amounts<Decimal | undefined>) => string {
  const of = (amount: Decimal, whole: Decimal) => figures.percent(new ExactDecimal(amount).div(whole));
  return (amounts) => {
    if (total.greaterThan(0)) return of(amounts.amount, total);
    return perLeaver === undefined || amounts.perLeaver === undefined ? '' : of(amounts.perLeaver, perLeaver);
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
