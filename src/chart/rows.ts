import type { Translations } from '../messages/translate.js';
import type { Kind } from '../model/section.js';
import { type Chartable, chartSeries } from './chart-data.js';
import { chartTranslator } from './texts.js';

/** One line of one result: plain data, every column filled. */
export interface ChartRow {
  /** The name of the result where several stand side by side; what its model is called where it stands alone. */
  readonly group: string;
  /** Name of its section. */
  readonly section: string;
  /** What the section is called. */
  readonly sectionLabel: string;
  /** The line's name in its section. */
  readonly name: string;
  /** What the line is called. */
  readonly label: string;
  /** Cash, paid time, opportunity or mixed. */
  readonly kind: Kind;
  /** Money per leaver; null for a model without leavers. */
  readonly perLeaver: number | null;
  /** Money in the period; below zero for what is saved. */
  readonly amount: number;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
}

/** How rows are written. */
export interface RowOptions {
  /** The words of another language for what no model says, as for `toVegaLite`; English when left out. */
  readonly words?: Translations | undefined;
}

/**
 * The lines of one result, or of several by name, as tidy rows: one row a line, amounts as plain numbers, for a chart, a
 * table or a spreadsheet. They stand in the order of the handbook, and add up to the total.
 *
 * Turnover cost with lost revenue gives the lines of the turnover cost and one more, `lossFromTurnover`: the part of the
 * loss that people leaving cause, which is all that may be added. For the lines of the loss itself, give its own result.
 * Throws an `InputError` where something is no result, or where currencies differ.
 *
 * @example
 * toRows(turnoverCost({ leavers: 24 }));
 * // [{ group: 'Turnover cost', section: 'baseline', sectionLabel: 'Baseline', name: 'paperworkAndTraining',
 * //    label: 'Paperwork and training, not itemised', kind: 'mixed', perLeaver: 2000, amount: 48000, currency: 'USD' }]
 */
export function toRows(charted: Chartable, { words = {} }: RowOptions = {}): ChartRow[] {
  return chartSeries(charted, chartTranslator(words)).flatMap(
    ({ name: group, label: model, currency, lines, sections }) =>
      lines.map(({ section, name, label, kind, perLeaver, amount }) => ({
        group: group ?? model,
        section,
        sectionLabel: sections.find((own) => own.section === section)?.label ?? section,
        name,
        label,
        kind,
        perLeaver: perLeaver?.toNumber() ?? null,
        amount: amount.toNumber(),
        currency,
      })),
  );
}
