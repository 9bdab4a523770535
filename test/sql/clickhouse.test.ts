import { describe, expect } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { clickHouseTable, inClickHouse, itWithClickHouse } from './in-clickhouse.js';
import { differences, namesOf, type Row, rowsOf, withPeriods } from './rows.js';

// It plans a query of this length for longer than it runs it.
const timeout = 180_000;

// A horizon that every row gives is thirty terms, which ClickHouse takes two minutes to plan.
const withoutHorizon = (row: Row): Row => {
  const { 'customers.horizonYears': _, ...others } = row;
  return others;
};

describe.each([
  ['turnover', turnoverModel as unknown as Model, 'Decimal(38, 10)'],
  ['turnover', turnoverModel as unknown as Model, 'String'],
  ['lost revenue', lostRevenueModel as unknown as Model, 'Decimal(38, 10)'],
] as const)('a thousand rows of %s', (_name, model, type) => {
  itWithClickHouse(
    `come out in ClickHouse from columns of ${type} as the library says`,
    () => {
      const rows = withPeriods(model, rowsOf(model, 1000, 4).map(withoutHorizon));
      const columns = namesOf(model).filter((path) => path !== 'customers.horizonYears');
      const query = toSql(model, { dialect: 'clickhouse', table: 't', columns });
      const answers = inClickHouse([...clickHouseTable(columns, rows, type), `${query} ORDER BY row_number`]);
      expect(differences(model, rows, answers, 'USD')).toEqual([]);
    },
    timeout,
  );
});
