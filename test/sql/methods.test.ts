// Every published method in every engine: its own examples, and figures of every kind.
import { describe, expect } from 'vitest';
import { type Method, methods } from '../../src/methods.js';
import { toSql } from '../../src/sql/to-sql.js';
import type { Answer } from './engines.js';
import { differences, pathsOf, type Row, rowOf, rowsOf } from './rows.js';
import { warehouses } from './warehouses.js';

const timeout = 300_000;

describe.each(warehouses)('in $dialect', ({ dialect, it, answers }) => {
  it.each(Object.entries<Method>(methods))(
    '%s says what the library says',
    async (_name, method) => {
      // The first row is one of our own models.
      const [, ...random] = rowsOf(method, 60, 12);
      const examples = method.examples.map(({ input }) => input as { readonly currency?: string });
      for (const currency of new Set(['USD', ...examples.map((input) => input.currency ?? 'USD')])) {
        const own = examples.filter((input) => (input.currency ?? 'USD') === currency).map(rowOf);
        const rows: readonly Row[] = [...own, ...(currency === 'USD' ? random : [])];
        const given: Answer[] = await answers(pathsOf(method), rows, toSql(method, { dialect, table: 't', currency }));
        expect(differences(method, rows, given, currency)).toEqual([]);
        expect(given.slice(0, own.length).map(({ refused_because: because }) => because)).toEqual(own.map(() => null));
      }
    },
    timeout,
  );
});
