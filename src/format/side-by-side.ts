import type { Decimal } from 'decimal.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { singleLine } from '../tables/text-table.js';
import { basisInWords, labelWithBasis } from './basis.js';
import { createNumberFormat } from './number-format.js';
import type { NoteList } from './result-notes.js';
import type { BothTexts, FormatTexts } from './texts.js';

/** One row of turnover cost and lost revenue side by side. */
export interface SideRow {
  readonly label: string;
  /** `true` for a part of the row above. */
  readonly isPart: boolean;
  /** Empty if a figure per leaver is meaningless. */
  readonly perLeaver: string;
  readonly amount: string;
}

/** Turnover cost and lost revenue side by side, in words and figures. */
export interface SideBySide {
  readonly title: string;
  readonly rows: readonly SideRow[];
  /** The total cost of people leaving. */
  readonly total: SideRow;
  /** Notes about possible double counting: avoided by the calculation, or to be checked. */
  readonly lists: readonly NoteList[];
}

/** Returns the comparison that follows the two breakdowns, with its figures formatted for a locale. */
export function sideBySide(
  both: WithLostRevenue,
  locale: string,
  say: Translator<CoreTexts | FormatTexts | BothTexts>,
): SideBySide {
  const { money, number, sentence } = createNumberFormat(locale, both.currency, say);
  const row = (label: string, amount?: Decimal, perLeaver?: Decimal, isPart = false): SideRow => ({
    label,
    isPart,
    perLeaver: perLeaver ? money(perLeaver) : '',
    amount: amount ? money(amount) : say('beside.notAssessed'),
  });
  const ofCost = both.perLeaver && both.cost.perLeaver;
  // The rest of the sum, so that the column adds up.
  const ofLoss = both.lossFromTurnover && ofCost && both.perLeaver?.minus(ofCost);
  // Without any lost revenue, the total is that of the year alone.
  const basis = both.lossFromTurnover && basisInWords(both.lost, say, number);
  const notes = (guarded: boolean) =>
    both.overlaps
      .filter((overlap) => overlap.guarded === guarded)
      .map((overlap) => ({ text: singleLine(sentence(overlap)) }));
  return {
    title: say('both.title', { currency: both.currency }),
    rows: [
      row(say('both.turnoverCost'), both.turnoverCost, ofCost),
      row(labelWithBasis(say('both.lostRevenue'), both.lost, say, number), both.lostRevenue),
      row(say('both.lossFromTurnover'), both.lossFromTurnover, ofLoss, true),
      row(say('both.baselineServiceLoss'), both.lost.baselineServiceLoss, undefined, true),
    ],
    total: row(basis ? say('both.totalWithBasis', { basis }) : say('both.total'), both.total, both.perLeaver),
    lists: [
      { heading: say('both.keptApart'), notes: notes(true) },
      { heading: say('both.lookAt'), notes: notes(false) },
    ].filter(({ notes }) => notes.length > 0),
  };
}
