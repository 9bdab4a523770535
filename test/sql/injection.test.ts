import { describe, expect, test } from 'vitest';
import { model, section } from '../../src/index.js';
import type { Model } from '../../src/model/model.js';
import { dialects, type SqlDialect } from '../../src/sql/dialects.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inDuckDb, inPostgres } from './engines.js';

const hostile = [
  "'; DROP TABLE precious; --",
  '"; DROP TABLE precious; --',
  '*/ DROP TABLE precious; /*',
  '-- \n DROP TABLE precious; --',
  '\r\nDROP TABLE precious;\u2028DROP TABLE precious;',
  "\\'; DROP TABLE precious; --",
  '`; DROP TABLE precious; --',
  '$$; DROP TABLE precious; $$ {{ x }} {% y %} $z :name ? @v',
] as const;

const own = (text: string) =>
  model({
    label: text,
    leavers: { label: text, unit: 'people', help: text },
    sections: {
      ours: section({
        label: text,
        source: text,
        inputs: {
          price: { label: text, unit: 'money', why: text },
          lessons: { label: text, unit: 'count', help: text, default: { value: 4, source: text } },
        },
        quantities: { cost: { label: text, unit: 'money', formula: (x) => x.price.times(x.lessons) } },
        lines: { lessons: { label: text, kind: 'cash', formula: (x) => x.cost } },
      }),
    },
  }) as unknown as Model;

const doubled = (name: string) => `"${name.replaceAll('"', '""')}"`;

describe.each([
  ['duckdb', inDuckDb],
  ['postgres', inPostgres],
] as const)('nothing of a user becomes a statement in %s', (dialect, run) => {
  test.each(hostile)('%j', async (text) => {
    const query = toSql(own(text), {
      dialect,
      table: ['public', `table ${text}`].slice(dialect === 'postgres' ? 0 : 1),
      columns: { leavers: text, 'ours.price': `price ${text}`, 'ours.lessons': 'lessons' },
    });
    const answers = await run([
      'CREATE TABLE precious (kept INT)',
      `CREATE TABLE ${doubled(`table ${text}`)} (row_number INT, ${doubled(text)} TEXT, ${doubled(`price ${text}`)} TEXT, lessons TEXT)`,
      `INSERT INTO ${doubled(`table ${text}`)} VALUES (0, '3', '2.5', NULL), (1, '3', '-1', '4')`,
      'INSERT INTO precious VALUES (1)',
      `SELECT answer.*, (SELECT COUNT(*) FROM precious) AS kept FROM (${query}) AS answer ORDER BY row_number`,
    ]);
    expect(answers.map(({ total, kept }) => [total === null ? null : Number(total), Number(kept)])).toEqual([
      [30, 1],
      [null, 1],
    ]);
    expect(answers[1]?.refused_because).toMatch(/^price .*\(ours\.price\) must be a number from 0 to/);
  });
});

test.each(Object.keys(dialects) as SqlDialect[])(
  'every label in %s stays on its line, behind its comment',
  (dialect) => {
    for (const text of hostile) {
      const query = toSql(own(text), { dialect, table: 't' });
      const outside = query
        .split('\n')
        .filter((line) => !/^\s*--/.test(line))
        .filter((line) => line.includes('DROP') && !/CASE WHEN \W?check_\d+\W? THEN '.*'\s*END/i.test(line));
      expect(outside).toEqual([]);
    }
  },
);
