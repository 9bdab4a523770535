import { expectObject } from '../messages/expect-object.js';
import { expectModel } from '../model/expect-model.js';
import type { Model } from '../model/model.js';
import { readOptions, type SqlOptions } from './options.js';
import { selectOf } from './query.js';

/**
 * Returns a query that calculates every row of a table with a model, in the dialect of a warehouse. It selects the columns
 * of the table; for each line and section the amounts as `…_per_leaver` and `…_total`; the four kinds; `total_per_leaver`
 * and `total`; `refused_because`; and `notices` if the model has notices. Each amount is rounded once, half away from zero,
 * to the currency's minor unit, and equals the result of `evaluate`. Comments at the head of the query name the currency,
 * every default that it can use and the message of every notice.
 *
 * The column of an input is its path in lower case with `_` between the words: `pay.newHire` is `pay_new_hire` (in
 * Snowflake `PAY_NEW_HIRE`), unless `columns` names another. NULL means that an input is not given, so each row has its own
 * lines. If the library would throw for a row, every amount of that row is NULL and `refused_because` says why. The same
 * happens if a number has more decimals, or an amount more digits, than the dialect computes exactly.
 *
 * A rate can have a column in another period, named with it: `pay.newHire/year`, also `/week` and `/month`. It is divided by
 * the hours of a year, `pay.hoursPerYear`, and a figure per day by the days, `vacancy.workingDaysPerYear`. A row may give a
 * rate in one period only.
 *
 * `notices` has the codes of the notices of `evaluate`, in the same order and with a space between them. It is NULL if a
 * row has none or is refused. A figure that only a notice needs refuses no row: if it is too large for the dialect, the
 * notice is missing.
 *
 * Throws one `InputError` with everything that is wrong: options, names that are too long for the dialect, and columns that
 * no row could use. With hours of training and no column for the pay, for example, every row with hours would be an error.
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
  expectModel(model);
  expectObject(options, 'The options of toSql', "{ dialect: 'postgres', table: 'leavers' }");
  const { dialect, table, columnOf, currency } = readOptions(model, options);
  return selectOf(model, dialect, table, columnOf, currency);
}
