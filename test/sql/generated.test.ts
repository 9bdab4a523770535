// Formulas that nobody wrote by hand: quotients on every side of every operation, other ways, limits and totals.
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { toSql } from '../../src/sql/to-sql.js';
import type { Answer } from './engines.js';
import { models } from './formulas.js';
import { differences, expectedFor, namesOf, type Row } from './rows.js';
import { warehouses } from './warehouses.js';

const timeout = 300_000;

// A dialect has fewer digits than the library; what it has too few for it refuses by name.
const tooLarge = /too large to be (computed exactly|rounded for certain) in/;

const isTooLarge = ({ refused_because: because }: Answer) => tooLarge.test(String(because));

/** The library has 34 digits: where a formula cancels half of them, none is left for the cents of a larger amount. */
const isTooLargeToTell = (expected: ReturnType<typeof expectedFor>) =>
  'figures' in expected && [...expected.figures.values()].some((amount) => Math.abs(Number(amount)) >= 1e15);

describe.each(warehouses)('generated formulas in $dialect', ({ dialect, it, answers }) => {
  it(
    'come out as the library says, line by line, or are refused as too large by name',
    async () => {
      let right = 0;
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(models, async ({ of, rows }) => {
          const query = toSqlUnlessInVain(of, dialect);
          if (query === undefined) return;
          const given = await answers(namesOf(of), rows, query);
          expect(given).toHaveLength(rows.length);
          const answered = rows
            .map((row, position) => [row, given[position] as Answer, expectedFor(of, row, 'USD')] as const)
            .filter(([, , expected]) => !isTooLargeToTell(expected));
          const told = answered.filter(([, answer]) => !isTooLarge(answer));
          const at = <T>(pick: (one: (typeof told)[number]) => T) => told.map(pick);
          const found = differences(
            of,
            at<Row>(([row]) => row),
            at(([, answer]) => answer),
            'USD',
          );
          expect(found).toEqual([]);
          const figured = answered.filter(([, , expected]) => 'figures' in expected);
          refused += figured.filter(([, answer]) => isTooLarge(answer)).length;
          right += figured.filter(([, answer]) => !isTooLarge(answer)).length;
        }),
        // ClickHouse plans a query for longer than it runs it.
        { numRuns: dialect === 'clickhouse' ? 15 : 40, seed: 20_261_201, endOnFailure: true },
      );
      // Most rows have figures; a query that refused everything would agree with everything.
      expect(right).toBeGreaterThan(150);
      expect(refused / (right + refused)).toBeLessThan(dialect === 'duckdb' ? 0.3 : 0.1);
    },
    timeout,
  );
});

/** The query; undefined for a formula that no row can use, such as one that takes a figure away from itself to divide by it. */
function toSqlUnlessInVain(of: Parameters<typeof toSql>[0], dialect: Parameters<typeof toSql>[1]['dialect']) {
  try {
    return toSql(of, { dialect, table: 't', columns: namesOf(of) });
  } catch (error) {
    if (/^Every row /.test((error as Error).message)) return undefined;
    throw error;
  }
}
