import type { Model } from '../model/model.js';
import { readOptions, type SqlOptions } from './options.js';
import { selectOf } from './query.js';

/**
 * A query that puts every row of a table through a model, in the dialect of a warehouse: the columns of the table, then
 * for each line and section the amounts as `…_per_leaver` and `…_total`, the four kinds, `total_per_leaver` and `total`,
 * `refused_because` and, if the model has notices, `notices`. Each amount is rounded once, half away from zero, to the currency's minor unit, and equals what
 * `evaluate` gives. Comments at its head name the currency, every default that it can use, and what each notice says.
 *
 * The column of an input is its path in small letters with `_` between the words: `pay.newHire` is `pay_new_hire` (in
 * Snowflake `PAY_NEW_HIRE`), unless `columns` says otherwise. NULL is an input that is not given, so lines are present or
 * absent row by row. Where the library would throw, every amount of the row is NULL and `refused_because` says why; so it
 * does where a number has more decimals, or an amount more digits, than the dialect computes exactly: a figure is right to the
 * minor unit or refused.
 * `notices` has the codes of the notices that `evaluate` raises for the row, in its order and with a space between them, and
 * NULL if there are none or the row is refused. A figure that only a notice needs refuses no row: if it is too large for the
 * dialect, the notice is not raised.
 *
 * Throws one `InputError` with everything that is wrong with the options, for a name that is longer than the dialect takes,
 * and where no row could use a column: with hours of training and no column for the pay, every row that gives them would be
 * refused.
 *
 * @example
 * const query = toSql(turnoverModel, {
 *   dialect: 'duckdb',
 *   table: 'departments',
 *   columns: { leavers: 'Leavers', 'pay.newHire': 'HourlyRate', 'training.newHireHours': 'TrainingHours' },
 * });
 * // A row with 24 leavers, 15.50 and 30 hours has training_new_hire_per_leaver 465.00 and total 11160.00.
 */
export function toSql(model: Model, options: SqlOptions): string {
  const { dialect, table, columnOf, currency } = readOptions(model, options);
  return selectOf(model, dialect, table, columnOf, currency);
}
