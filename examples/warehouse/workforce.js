// @ts-check
// Turnover cost by department of a generated burger chain, in DuckDB: the query that toSql writes, and one by hand.
// node examples/warehouse/workforce.js [ROWS]
import { DuckDBInstance } from '@duckdb/node-api';
import { turnoverModel } from 'turnover-cost';
import { toSql } from 'turnover-cost/formula';
import { leaversColumns, leaversTable } from './leavers.js';

const rows = Number(process.argv[2] ?? 10_000_000);
if (!Number.isSafeInteger(rows) || rows < 1) throw new Error('The number of rows must be a whole number from 1.');

const costs = toSql(turnoverModel, { dialect: 'duckdb', table: 'leavers', columns: leaversColumns });
const byDepartment = `SELECT department, COUNT(*) AS left_people, COUNT(refused_because) AS refused, SUM(total) AS total
FROM costs GROUP BY department ORDER BY total DESC`;

const generated = `WITH costs AS (${costs}) ${byDepartment}`;

// Both queries apply the same rules to the same columns: bounds, figures given without what they need, lines that count
// only if their columns have values, the baseline if no training is given, exact decimals, each line rounded once. This
// one knows the types of its columns, so it need not check whether a figure is a number, has too many decimals, or
// makes a product that is too large. It computes only what is needed here, and reports one reason for a refused row,
// not all.
const byHand = `WITH lines AS (
  SELECT
    department,
    CASE
      WHEN people IS NULL OR people NOT BETWEEN 0 AND 1000000000 THEN 'people'
      WHEN hourly_pay NOT BETWEEN 0 AND 1000000000000 THEN 'hourly_pay'
      WHEN trainer_hourly_pay NOT BETWEEN 0 AND 1000000000000 THEN 'trainer_hourly_pay'
      WHEN payroll_load NOT BETWEEN 0 AND 1 THEN 'payroll_load'
      WHEN job_advert NOT BETWEEN 0 AND 1000000000000 THEN 'job_advert'
      WHEN trainer_hours NOT BETWEEN 0 AND 1000000 OR (trainer_hours IS NOT NULL AND trainer_hourly_pay IS NULL) THEN 'trainer_hours'
      WHEN training_hours NOT BETWEEN 0 AND 1000000 OR (training_hours IS NOT NULL AND hourly_pay IS NULL) THEN 'training_hours'
    END AS refused_because,
    ROUND(job_advert * people, 2) AS advertising,
    ROUND(trainer_hours * trainer_hourly_pay * (1 + COALESCE(payroll_load, 0)) * people, 2) AS trainer,
    ROUND(training_hours * hourly_pay * (1 + COALESCE(payroll_load, 0)) * people, 2) AS new_hire,
    2000 * people AS baseline
  FROM leavers
), costs AS (
  SELECT
    department,
    refused_because,
    CASE WHEN refused_because IS NULL THEN
      COALESCE(advertising, 0) + COALESCE(trainer, 0) + COALESCE(new_hire, 0)
      + CASE WHEN trainer IS NULL AND new_hire IS NULL THEN baseline ELSE 0 END
    END AS total
  FROM lines
) ${byDepartment}`;

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const answer = async (/** @type {string} */ query) => (await connection.runAndReadAll(query)).getRowObjectsJson();

await connection.run(leaversTable(rows));
const seconds = { generated: Number.POSITIVE_INFINITY, byHand: Number.POSITIVE_INFINITY };
/** @type {{ generated?: Awaited<ReturnType<typeof answer>>, byHand?: Awaited<ReturnType<typeof answer>> }} */
const answers = {};
for (const _ of [1, 2, 3, 4, 5]) {
  for (const [name, query] of /** @type {const} */ ([
    ['generated', generated],
    ['byHand', byHand],
  ])) {
    const start = performance.now();
    answers[name] = await answer(query);
    seconds[name] = Math.min(seconds[name], (performance.now() - start) / 1000);
  }
}
if (JSON.stringify(answers.generated) !== JSON.stringify(answers.byHand)) {
  throw new Error(`The two queries differ:\n${JSON.stringify(answers, undefined, 1)}`);
}

const departments = answers.generated ?? [];
const sum = (/** @type {string} */ column) =>
  departments.reduce((total, row) => total + BigInt(String(row[column]).replace('.', '')), 0n);
const cents = sum('total');
const all = {
  department: 'All',
  left_people: sum('left_people'),
  refused: sum('refused'),
  total: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`,
};
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const counts = new Intl.NumberFormat('en-US');
const table = [...departments, all].map((row) => {
  const people = Number(row.left_people);
  const refused = Number(row.refused);
  const total = /** @type {`${number}`} */ (row.total ?? '0');
  const perLeaver = people === refused ? '' : dollars.format(Number(total) / (people - refused));
  return [String(row.department), counts.format(people), counts.format(refused), dollars.format(total), perLeaver];
});
const printed = [['Department', 'People left', 'Refused', 'Turnover cost', 'A leaver'], ...table];
const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...printed.map((cells) => (cells[column] ?? '').length)));
for (const [department = '', ...figures] of printed) {
  const cells = figures.map((figure, column) => figure.padStart(widths[column + 1] ?? 0));
  console.log([department.padEnd(widths[0] ?? 0), ...cells].join('  '));
}

console.log('\nRefused, and so in no sum:');
for (const row of await answer(`WITH costs AS (${costs}) SELECT refused_because, COUNT(*) AS people FROM costs
  WHERE refused_because IS NOT NULL GROUP BY refused_because ORDER BY people DESC`)) {
  console.log(`  ${counts.format(Number(row.people))}: ${row.refused_because}`);
}

const ratio = (seconds.generated / seconds.byHand).toFixed(2);
console.log(`
${counts.format(rows)} rows, the best of five runs of each, in turn: ${seconds.generated.toFixed(3)} s generated, ${seconds.byHand.toFixed(3)} s by hand: ${ratio} times.
Both give the same counts and, to the cent, the same totals.`);
connection.closeSync();
instance.closeSync();
