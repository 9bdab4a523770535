// The retention models in every engine: their examples, and figures of every kind.
import { describe, expect } from 'vitest';
import type { Model } from '../../src/index.js';
import { payRaiseModel, retentionPlanModel, retentionReviewModel, stayBonusModel } from '../../src/retention.js';
import { toSql } from '../../src/sql/to-sql.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';
import { differences, pathsOf, rowOf, rowsOf } from './rows.js';
import { warehouses } from './warehouses.js';

const timeout = 300_000;

const models = [
  ['retention plan', retentionPlanModel as unknown as Model, plans],
  ['retention review', retentionReviewModel as unknown as Model, reviews],
  ['pay raise', payRaiseModel as unknown as Model, raises],
  ['stay bonus', stayBonusModel as unknown as Model, bonuses],
] as const;

describe.each(warehouses)('in $dialect', ({ dialect, it, answers }) => {
  it.each(models)(
    'the %s says what the library says',
    async (_, model, examples) => {
      // The first row is one of another model.
      const [, ...random] = rowsOf(model, 60, 12);
      const rows = [...examples.map(rowOf), ...random];
      const given = await answers(pathsOf(model), rows, toSql(model, { dialect, table: 't' }));
      expect(differences(model, rows, given, 'USD')).toEqual([]);
      expect(given.slice(0, examples.length).map(({ refused_because: because }) => because)).toEqual(
        examples.map(() => null),
      );
    },
    timeout,
  );
});
