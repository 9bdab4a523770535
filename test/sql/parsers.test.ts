import { pathToFileURL } from 'node:url';
import sqlParser from 'node-sql-parser';
import { describe, expect, test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model/model.js';
import { dialects, type SqlDialect } from '../../src/sql/dialects.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inEngine, itWith } from '../engines/engine.js';

interface Polyglot {
  readonly parse: (sql: string, dialect: string) => { readonly success: boolean; readonly error?: string };
}

const models = Object.entries({ turnover: turnoverModel, 'lost revenue': lostRevenueModel }) as unknown as [
  string,
  Model,
][];
const itWithPolyglot = itWith('@polyglot-sql/sdk');

describe.each(models)('the query of %s', (_name, model) => {
  itWithPolyglot.each(Object.keys(dialects) as SqlDialect[])('is %s to a parser of it', async (dialect) => {
    const file = inEngine('@polyglot-sql/sdk', 'dist/index.node.js');
    const { parse } = (await import(pathToFileURL(file).href)) as Polyglot;
    const name = dialect === 'postgres' ? 'postgresql' : dialect;
    const query = toSql(model, { dialect, table: ['warehouse', 'departments'] });
    expect(parse(query, name)).toMatchObject({ success: true });
    expect(parse(query.replace(' END', ''), name)).toMatchObject({ success: false });
  });

  test('is Snowflake to a second parser', () => {
    const query = toSql(model, { dialect: 'snowflake', table: ['warehouse', 'departments'] });
    const parser = new sqlParser.Parser();
    expect(() => parser.astify(query, { database: 'Snowflake' })).not.toThrow();
    expect(() => parser.astify(query.replace(' END', ''), { database: 'Snowflake' })).toThrow();
  });
});
