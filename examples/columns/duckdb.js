// @ts-check
// The columns of a result of DuckDB, evaluated in Node, and the turnover cost of each department.
// node examples/columns/duckdb.js [ROWS]
import { DuckDBInstance } from '@duckdb/node-api';
import { turnoverModel } from 'turnover-cost';
import { evaluateColumns } from 'turnover-cost/columns';
import { leaversColumns, leaversTable } from '../warehouse/leavers.js';

const rows = Number(process.argv[2] ?? 1_000_000);
if (!Number.isSafeInteger(rows) || rows < 1) throw new Error('The number of rows must be a whole number from 1.');

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(leaversTable(rows));

// A DECIMAL of at most 15 digits and the DOUBLE nearest to it are the same figure.
const selected = Object.values(leaversColumns).map((column) => `CAST(${column} AS DOUBLE) AS ${column}`);
const result = await connection.stream(`SELECT department, ${selected.join(', ')} FROM leavers ORDER BY person`);

/** @type {Map<string, { people: number, refused: number, cents: bigint }>} */
const departments = new Map();
const seconds = { model: 0, all: 0 };

/** Adds up some rows: the names of their departments, and their columns in the order of `leaversColumns`. */
function addUp(/** @type {import('@duckdb/node-api').DuckDBValue[][]} */ [names = [], ...figures]) {
  const columns = Object.fromEntries(Object.keys(leaversColumns).map((input, at) => [input, figures[at]]));
  const start = performance.now();
  const { total, refused, decimals } = evaluateColumns(turnoverModel, columns, { parts: [] });
  seconds.model += (performance.now() - start) / 1000;
  for (const [row, name] of names.entries()) {
    const sum = departments.get(String(name)) ?? { people: 0, refused: 0, cents: 0n };
    departments.set(String(name), sum);
    sum.people += 1;
    if (refused[row] === 0) sum.cents += BigInt(Math.round((total[row] ?? 0) * 10 ** decimals));
    else sum.refused += 1;
  }
}

// Some rows at a time, so that memory does not grow with the table, and many, because each call reads the formulas.
const most = 65_536;
const begun = performance.now();
const empty = () => ['department', ...selected].map(() => /** @type {import('@duckdb/node-api').DuckDBValue[]} */ ([]));
let table = empty();
for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
  for (const [at, values] of chunk.getColumns().entries()) table[at]?.push(...values);
  if ((table[0]?.length ?? 0) < most) continue;
  addUp(table);
  table = empty();
}
addUp(table);
seconds.all = (performance.now() - begun) / 1000;

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const counts = new Intl.NumberFormat('en-US');
console.log(
  `${'Department'.padEnd(18)}${'People left'.padStart(12)}${'Refused'.padStart(9)}${'Turnover cost'.padStart(20)}`,
);
for (const [name, { people, refused, cents }] of [...departments].sort(([, a], [, b]) =>
  a.cents < b.cents ? 1 : -1,
)) {
  const cost = dollars.format(/** @type {`${number}`} */ (`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`));
  console.log(
    `${name.padEnd(18)}${counts.format(people).padStart(12)}${counts.format(refused).padStart(9)}${cost.padStart(20)}`,
  );
}
console.error(
  `${counts.format(rows)} rows: ${seconds.model.toFixed(2)} s in the model, ${seconds.all.toFixed(2)} s in all.`,
);
connection.closeSync();
instance.closeSync();
