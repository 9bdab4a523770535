import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { columnName, type Row } from './rows.js';

export type Answer = Readonly<Record<string, unknown>>;

/** The statements that make a table of some rows, each column of the type, in the dialects that speak standard SQL. */
export function tableOf(paths: readonly string[], rows: readonly Row[], type: string, table = 't'): string[] {
  const names = ['row_number', ...paths].map((path) => `"${columnName(path)}"`);
  const values = rows.map(
    (row, position) =>
      `(${position}, ${paths.map((path) => (row[path] === undefined ? 'NULL' : `CAST('${row[path]}' AS ${type})`)).join(', ')})`,
  );
  const columns = names.map((name, position) => `${name} ${position === 0 ? 'INT' : type}`);
  return [`CREATE TABLE ${table} (${columns.join(', ')})`, `INSERT INTO ${table} VALUES ${values.join(', ')}`];
}

/** Runs statements in DuckDB; the rows of the last one, amounts as digits. */
export async function inDuckDb(statements: readonly string[]): Promise<Answer[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of statements.slice(0, -1)) await connection.run(statement);
    return (await connection.runAndReadAll(statements.at(-1) as string)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

// To start it takes longer than most queries.
const database = PGlite.create();

/** Runs statements in PostgreSQL, in this process; the rows of the last one, amounts as digits. Leaves no table behind. */
export async function inPostgres(statements: readonly string[]): Promise<Answer[]> {
  const postgres = await database;
  try {
    for (const statement of statements.slice(0, -1)) await postgres.exec(statement);
    return (await postgres.query<Answer>(statements.at(-1) as string)).rows;
  } finally {
    await postgres.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  }
}
