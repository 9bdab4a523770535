import type { Translations } from '../messages/translate.js';
import type { Kind } from '../model/section.js';
import { type Chartable, chartSeries, chartWords } from './chart-data.js';

/** One line of one result: a plain row, with a value in every column. */
export interface ChartRow {
  /** The name of the result if there are several; the label of its model if there is one. */
  readonly group: string;
  /** The name of the section. */
  readonly section: string;
  /** The label of the section. */
  readonly sectionLabel: string;
  /** The name of the line in its section. */
  readonly name: string;
  /** The label of the line. */
  readonly label: string;
  /** The kind: cash, time, opportunity or mixed. */
  readonly kind: Kind;
  /** The amount per leaver; `null` for a model without leavers. */
  readonly perLeaver: number | null;
  /** The amount in the period; negative for a saving. */
  readonly amount: number;
  /** The ISO 4217 code of the amounts. */
  readonly currency: string;
}

/** Options of `toRows`. */
export interface RowOptions {
  /** The translation of words that come from no model, as for `toVegaLite`. The default is English. */
  readonly words?: Translations | undefined;
}

/**
 * Returns the lines of one result, or of several by name, as tidy rows for a chart, a table or a spreadsheet: one row
 * per line, with amounts as plain numbers. The rows are in the order of the model, and add up to the total.
 *
 * For turnover cost with lost revenue, returns the lines of the turnover cost and one more, `lossFromTurnover`: the
 * part of the loss that turnover causes, which is the only part that may be added. For the lines of the loss itself,
 * pass its own result. Throws an `InputError` if a value is not a result, or if currencies differ.
 *
 * @example
 * toRows(turnoverCost({ leavers: 24 }));
 * // [{ group: 'Turnover cost', section: 'baseline', sectionLabel: 'Baseline', name: 'paperworkAndTraining',
 * //    label: 'Paperwork and training, not itemised', kind: 'mixed', perLeaver: 2000, amount: 48000, currency: 'USD' }]
 */
export function toRows(charted: Chartable, options: RowOptions = {}): ChartRow[] {
  const { words } = Object(options) as RowOptions;
  return chartSeries(charted, chartWords(charted, words)).flatMap(
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
