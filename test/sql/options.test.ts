import { describe, expect, test } from 'vitest';
import { InputError, model, section, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inPostgres } from './engines.js';

function wrong(options: object, of: object = turnoverModel): string[] {
  try {
    toSql(of as never, { dialect: 'duckdb', table: 't', ...options } as never);
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test.each([
  [
    { dialect: 'duckbd' },
    [
      'dialect must be one of duckdb, postgres, bigquery, snowflake, databricks, clickhouse; duckbd was given; did you mean duckdb?',
    ],
  ],
  [
    { dialect: 'constructor' },
    ['dialect must be one of duckdb, postgres, bigquery, snowflake, databricks, clickhouse; constructor was given.'],
  ],
  [{ table: '' }, ["table must be a name, or the parts of one such as ['hr', 'departments']."]],
  [{ table: [] }, ["table must be a name, or the parts of one such as ['hr', 'departments']."]],
  [
    { table: 'hr.departments' },
    [
      'table hr.departments contains a point: write ["hr", "departments"] for a table in a schema, or ["hr.departments"] for a name with a point.',
    ],
  ],
  [
    { currency: 'usd' },
    ['currency must be a currency code of ISO 4217 such as USD or EUR; "usd" was given (write USD).'],
  ],
  [{ columns: [] }, ['columns must name at least one input.']],
  [
    { columns: ['leavers', 'pay.leaver', 'training.newHireHours', 'training.trainerHours', 'pay.trainer'] },
    [
      'Every row that gives training.newHireHours would be refused: training.newHireHours is given, but pay.newHire is not.',
    ],
  ],
  [
    { columns: ['pay.newHire'] },
    [
      'leavers must have a column: the number of people who left in the period; or headcount and turnoverRate must have one each.',
    ],
  ],
  [{ columns: ['leavers', 'pay.newhire'] }, ['pay.newhire is not an input; did you mean pay.newHire?']],
  [{ columns: ['leavers', 'leavers'] }, ['leavers is named twice in columns; name it once.']],
  [
    { columns: { leavers: 'n', 'pay.newHire/yearly': 'a', 'pay.trainer/quarter': 'b', 'pay.newhire/year': 'c' } },
    [
      'pay.newHire/yearly is not an input; did you mean pay.newHire/year?',
      'pay.trainer/quarter is not an input; write pay.trainer/hour, pay.trainer/week, pay.trainer/month, pay.trainer/year.',
      'pay.newhire/year is not an input; did you mean pay.newHire/year?',
    ],
  ],
  [
    { columns: ['leavers', 'hiring.advertising/year'] },
    [
      'hiring.advertising/year is not an input: hiring.advertising is in money and has no other period. Write hiring.advertising.',
    ],
  ],
  [
    { columns: ['leavers', 'pay.newHire', 'pay.newHire/hour'] },
    ['pay.newHire is named twice in columns; name it once.'],
  ],
  [
    { columns: { leavers: 'n', 'pay.newHire': 'pay', 'pay.newHire/year': 'Pay' } },
    ['pay.newHire/year and pay.newHire have the same column Pay; each input needs its own column.'],
  ],
  [{ columns: { leavers: '' } }, ['leavers needs the name of a column.']],
  [
    { columns: { leavers: 'Rate', 'pay.newHire': 'rate' } },
    ['pay.newHire and leavers have the same column rate; each input needs its own column.'],
  ],
  [
    { columns: { leavers: 'total' } },
    [
      'Two columns or tables of the query would have the same name: "total"; rename the column or table, or the part of the model with that name.',
    ],
  ],
  [
    { table: 'with_lines' },
    [
      'Two columns or tables of the query would have the same name: "with_lines"; rename the column or table, or the part of the model with that name.',
    ],
  ],
])('%j', (options, messages) => {
  expect(wrong(options)).toEqual(
    messages.map((message) => (typeof message === 'string' ? message : expect.stringMatching(message))),
  );
});

test('columns for some of the figures of rework: which others every row needs', () => {
  const found = wrong(
    { columns: ['rework.incidentsPerYear', 'rework.refundShare', 'rework.refundAmount'] },
    lostRevenueModel,
  );
  expect(found).toHaveLength(7);
  expect(found[0]).toBe(
    'Every row that gives rework.incidentsPerYear would be refused: rework.redoShare must be given with the other figures of rework; give 0 if there is none.',
  );
});

test('everything at once', () => {
  const found = wrong({ dialect: 'oracle', table: 'a.b', currency: 'x', columns: { lavers: 'a', 'pay.newHire': '' } });
  expect(found).toHaveLength(6);
});

test('two lines with the same column name are refused', () => {
  const label = 'Ours';
  const inputs = { price: { label, unit: 'money' } } as const;
  const ourOwn = section({
    label,
    source: label,
    inputs,
    lines: { cost: { label, kind: 'cash', formula: (x) => x.price } },
  });
  const our = section({
    label,
    source: label,
    inputs,
    lines: { ownCost: { label, kind: 'cash', formula: (x) => x.price } },
  });
  const twice = model({ label, sections: { ourOwn, our } });
  expect(wrong({}, twice)[0]).toMatch(
    /^Two columns or tables of the query would have the same name: .*our_own_cost_total/,
  );
});

describe('a name that is longer than the dialect takes', () => {
  const ofLength = (length: number) => {
    const named = section({
      label: 'Ours',
      source: 'ours',
      inputs: { p: { label: 'Price', unit: 'money' }, r: { label: 'Share', unit: 'share' } },
      quantities: { q: { label: 'Half', unit: 'money', formula: (x) => x.p.div(2) } },
      lines: { l: { label: 'Cost', kind: 'cash', formula: (x) => x.q.times(x.r).div(3) } },
    });
    const name = 'a'.repeat(length);
    return model({ label: 'Ours', leavers: { label: 'Leavers', unit: 'people' }, sections: { [name]: named } });
  };

  // 50 letters and _l_per_leaver are 63 bytes; one more is 64.
  test('is refused in PostgreSQL, with its length', () => {
    expect(wrong({ dialect: 'postgres' }, ofLength(50))).toEqual([]);
    expect(wrong({ dialect: 'postgres' }, ofLength(51))).toEqual([
      `PostgreSQL takes names of up to 63 bytes, and the name of an amount is longer: ${'a'.repeat(51)}_l_per_leaver (64); give the section or the line a shorter name.`,
    ]);
    expect(wrong({ dialect: 'duckdb' }, ofLength(51))).toEqual([]);
  });

  test.each([
    ['snowflake', 242],
    ['databricks', 242],
    ['bigquery', 287],
  ])('is refused in %s', (dialect, most) => {
    expect(wrong({ dialect }, ofLength(most))).toEqual([]);
    expect(wrong({ dialect }, ofLength(most + 1))).toHaveLength(1);
  });

  test('is counted in bytes in PostgreSQL: a Korean syllable is three', () => {
    const columns = (count: number) => ({ leavers: '수'.repeat(count) });
    expect(wrong({ dialect: 'postgres', columns: columns(21) })).toEqual([]);
    expect(wrong({ dialect: 'postgres', columns: columns(22), table: 't'.repeat(64) })).toEqual([
      `PostgreSQL takes names of up to 63 bytes, and the name of the table is longer: ${'t'.repeat(64)} (64); rename the table or make a view of it.`,
      `PostgreSQL takes names of up to 63 bytes, and the name of a column of the table is longer: ${'수'.repeat(22)} (66); say in columns which column the input is.`,
    ]);
  });

  test('leaves the workings of a query with names of their own', async () => {
    const own = ofLength(50);
    const name = 'a'.repeat(50);
    const query = toSql(own as never, { dialect: 'postgres', table: 't' });
    for (const [, quoted = ''] of query.matchAll(/"(\w+)"/g)) expect(quoted.length).toBeLessThanOrEqual(63);
    const answers = await inPostgres([
      `CREATE TABLE t (leavers INT, ${name}_p NUMERIC, ${name}_r NUMERIC)`,
      'INSERT INTO t VALUES (2, 90, 0.5)',
      query,
    ]);
    // 90 ÷ 2 × 0.5 ÷ 3 = 7.50, and twice that.
    expect(answers).toMatchObject([{ [`${name}_l_per_leaver`]: '7.50', total: '15.00', refused_because: null }]);
  });
});
