// @ts-check
// Writes a dbt project into a folder: a model file for turnover cost, one for lost revenue, their sums by department,
// and a test that warns about refused rows.
// node examples/warehouse/dbt.js OUTDIR [DIALECT]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { turnoverModel } from 'turnover-cost';
import { toSql } from 'turnover-cost/formula';
import { lostRevenueModel } from 'turnover-cost/lost-revenue';
import { leaversColumns } from './leavers.js';

/** The columns of a table with one row per restaurant and year, by input: repeated work. */
export const restaurantsColumns = {
  'rework.incidentsPerYear': 'incidents',
  'rework.refundShare': 'refund_share',
  'rework.refundAmount': 'refund_amount',
  'rework.redoShare': 'redo_share',
  'rework.redoHours': 'redo_hours',
  'rework.redoMaterials': 'redo_materials',
  'rework.goodwillShare': 'goodwill_share',
  'rework.goodwillVariableCost': 'goodwill_cost',
  'rework.handlingHours': 'handling_hours',
  'rework.loadedHourlyWage': 'loaded_hourly_wage',
};

/** Escapes the brackets of Jinja, which reads the whole file, including comments and texts. */
const plain = (/** @type {string} */ text) => text.replace(/\{[{%#]/g, (opening) => `{{ '${opening}' }}`);

/**
 * Returns a dbt model file that evaluates every row of the dbt model `from` with a cost model.
 * @param {Parameters<typeof toSql>[0]} model
 * @param {string} from
 * @param {Omit<import('turnover-cost/formula').SqlOptions, 'table'>} options
 */
export function dbtModel(model, from, options) {
  const [before, after, ...others] = toSql(model, { ...options, table: 'the_dbt_model' }).split(
    /FROM ["`]the_dbt_model["`]/i,
  );
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('the query has to name its table once');
  return `${plain(before)}FROM {{ ref('${from}') }}${plain(after)}\n`;
}

/**
 * Returns the files of the dbt project, by path.
 * @param {import('turnover-cost/formula').SqlDialect} dialect
 * @returns {Readonly<Record<string, string>>}
 */
export function dbtFiles(dialect) {
  return {
    'dbt_project.yml': `name: turnover_cost
version: '1.0.0'
profile: turnover_cost
models:
  turnover_cost:
    +materialized: view
`,
    'models/turnover_cost.sql': dbtModel(turnoverModel, 'leavers', { dialect, columns: leaversColumns }),
    'models/lost_revenue.sql': dbtModel(lostRevenueModel, 'restaurants', { dialect, columns: restaurantsColumns }),
    // A refused row has no amounts and is in no sum, so the number of refused rows is shown beside each sum.
    'models/turnover_cost_by_department.sql': `SELECT
  department,
  COUNT(*) - COUNT(refused_because) AS rows_counted,
  COUNT(refused_because) AS rows_refused,
  SUM(cash_total) AS cash,
  SUM(time_total) AS paid_time,
  SUM(mixed_total) AS not_itemised,
  SUM(total) AS total_of_rows_counted
FROM {{ ref('turnover_cost') }}
GROUP BY department
`,
    'tests/no_row_is_refused.sql': `{{ config(severity='warn') }}
SELECT * FROM {{ ref('turnover_cost') }} WHERE refused_because IS NOT NULL
`,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, dialect = 'duckdb'] = process.argv;
  if (folder === undefined) throw new Error('Name a folder: node examples/warehouse/dbt.js OUTDIR [DIALECT]');
  for (const [path, text] of Object.entries(
    dbtFiles(/** @type {import('turnover-cost/formula').SqlDialect} */ (dialect)),
  )) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
}
