import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSql } from '../../src/sql/to-sql.js';
import { inDuckDb, inPostgres, tableOf } from './engines.js';
import { models } from './formulas.js';
import { differences, expectedFor, pathsOf } from './rows.js';

const beyond = /too large to be (computed exactly|rounded for certain) in/;

test.each([
  ['duckdb', 'VARCHAR', inDuckDb],
  ['postgres', 'TEXT', inPostgres],
] as const)(
  'explore %s',
  async (dialect, type, run) => {
    const seed = Number(process.env.SEED ?? 1);
    const count = Number(process.env.RUNS ?? 40);
    let right = 0,
      refused = 0,
      beyondCount = 0,
      bad = 0,
      broken = 0;
    for (const { of, rows, drawn } of fc.sample(models, { numRuns: count, seed })) {
      let query = '';
      try {
        query = toSql(of, { dialect, table: 't' });
      } catch (e) {
        if (!/Every row/.test(String(e))) {
          console.log('TOSQL', String(e), JSON.stringify(drawn));
          broken++;
        }
        continue;
      }
      let answers;
      try {
        answers = await run([...tableOf(pathsOf(of), rows, type), `${query} ORDER BY row_number`]);
      } catch (e) {
        broken++;
        console.log('ENGINE', String((e as Error).message).slice(0, 300), JSON.stringify(drawn));
        continue;
      }
      const kept = rows.map((_r, i) => i).filter((i) => !beyond.test(String(answers[i]?.refused_because)));
      for (const i of rows.keys()) {
        const ok = 'figures' in expectedFor(of, rows[i]!, 'USD');
        if (!ok) refused++;
        else if (kept.includes(i)) right++;
        else beyondCount++;
      }
      const found = differences(
        of,
        kept.map((i) => rows[i]!),
        kept.map((i) => answers[i]!),
        'USD',
      );
      if (found.length > 0) {
        bad += 1;
        if (bad < 8) console.log(dialect, JSON.stringify(drawn), '\n  ', found.slice(0, 3).join('\n   '));
      }
    }
    console.log(dialect, { right, refused, beyondCount, bad, broken });
  },
  600_000,
);
