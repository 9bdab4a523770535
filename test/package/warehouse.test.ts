import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, test } from 'vitest';
import { dbtFiles, dbtModel, restaurantsColumns } from '../../examples/warehouse/dbt.js';
import { leaversColumns, leaversTable } from '../../examples/warehouse/leavers.js';
import { check, evaluate, model, section, turnoverModel } from '../../src/index.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { dialects, type SqlDialect } from '../../src/sql/dialects.js';
import { inDuckDb } from '../sql/engines.js';

const rows = 3000;

/** The input of a row: its columns under their paths, those that are NULL left out. */
function inputOf(row: Readonly<Record<string, unknown>>, columns: Readonly<Record<string, string>>) {
  const input: Record<string, unknown> = {};
  for (const [path, column] of Object.entries(columns)) {
    const [group = '', name] = path.split('.');
    if (row[column] === null) continue;
    if (name === undefined) input[group] = String(row[column]);
    else input[group] = { ...(input[group] as object), [name]: String(row[column]) };
  }
  return input;
}

/** What the library says of the generated leavers, row by row, added by department. */
async function byDepartment() {
  const sums = new Map<string, { people: number; refused: number; total: InstanceType<typeof ExactDecimal> }>();
  for (const row of await inDuckDb([leaversTable(rows), 'SELECT * FROM leavers'])) {
    const sum = sums.get(String(row.department)) ?? { people: 0, refused: 0, total: new ExactDecimal(0) };
    const input = inputOf(row, leaversColumns);
    const isRefused = check(turnoverModel, input).length > 0;
    sums.set(String(row.department), {
      people: sum.people + 1,
      refused: sum.refused + Number(isRefused),
      total: isRefused ? sum.total : sum.total.plus(evaluate(turnoverModel, input as { leavers: string }).total),
    });
  }
  return sums;
}

const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-dbt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => execFileSync(process.execPath, words, { encoding: 'utf8' });

test('the generated workforce costs by department what the library says, to the cent', async () => {
  const printed = run('examples/warehouse/workforce.js', String(rows));
  const sums = await byDepartment();
  expect(sums.size).toBe(6);
  for (const [department, { people, refused, total }] of sums) {
    const line = printed.split('\n').find((candidate) => candidate.startsWith(`${department} `));
    const figures = line?.slice(department.length).trim().split(/ {2,}/);
    expect(figures?.map((figure) => figure.replace(/[$,]/g, '')).slice(0, 3)).toEqual([
      String(people),
      String(refused),
      total.toFixed(2),
    ]);
  }
  expect(printed).toContain('training_hours (training.newHireHours) is given, but hourly_pay (pay.newHire) is not.');
  expect(printed).toMatch(/^3,000 rows, .* times\.$/m);
});

/** What dbt makes of a model file: Jinja's part of it, as far as these files use it. */
function rendered(file: string): string {
  const allowed = /\{\{ (?:ref\('(\w+)'\)|config\(severity='warn'\)|'(\{[{%#])') \}\}/g;
  expect(file.replace(allowed, '')).not.toMatch(/\{[{%#]/);
  return file.replace(allowed, (_, name?: string, text?: string) => (name ? `"${name}"` : (text ?? '')));
}

describe('the dbt project', () => {
  run('examples/warehouse/dbt.js', folder);
  const model = (name: string) => rendered(readFileSync(join(folder, 'models', `${name}.sql`), 'utf8'));
  const view = (name: string) => `CREATE VIEW ${name} AS ${model(name)}`;

  test('has the files that its page names', () => {
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(
      [
        'dbt_project.yml',
        'models',
        join('models', 'lost_revenue.sql'),
        join('models', 'turnover_cost.sql'),
        join('models', 'turnover_cost_by_department.sql'),
        'tests',
        join('tests', 'no_row_is_refused.sql'),
      ].sort(),
    );
  });

  test.each(Object.keys(dialects) as SqlDialect[])('names each model that it reads once, in %s', (dialect) => {
    for (const [path, file] of Object.entries(dbtFiles(dialect)).filter(([path]) => path.endsWith('.sql'))) {
      expect([path, rendered(file).match(/the_dbt_model/i), file.match(/ref\(/g)]).toEqual([path, null, ['ref(']]);
    }
  });

  test('adds by department what the library says, and counts what it refuses', async () => {
    const answers = await inDuckDb([
      leaversTable(rows),
      view('turnover_cost'),
      view('turnover_cost_by_department'),
      'SELECT * FROM turnover_cost_by_department',
    ]);
    const sums = await byDepartment();
    expect(answers).toHaveLength(sums.size);
    for (const answer of answers) {
      const { people = 0, refused = 0, total } = sums.get(String(answer.department)) ?? {};
      expect([Number(answer.rows_counted), Number(answer.rows_refused)]).toEqual([people - refused, refused]);
      expect(answer.total_of_rows_counted).toBe(total?.toFixed(2));
      const kinds = [answer.cash, answer.paid_time, answer.not_itemised].map(
        (amount) => new ExactDecimal(String(amount)),
      );
      expect(kinds.reduce((a, b) => a.plus(b)).toFixed(2)).toBe(total?.toFixed(2));
    }
    const warning = rendered(readFileSync(join(folder, 'tests/no_row_is_refused.sql'), 'utf8'));
    const warned = await inDuckDb([leaversTable(rows), view('turnover_cost'), warning]);
    expect(warned).toHaveLength([...sums.values()].reduce((all, { refused }) => all + refused, 0));
    expect(warned.length).toBeGreaterThan(0);
  });

  test('has the lost revenue of a restaurant', async () => {
    const place = JSON.parse(
      readFileSync('examples/lost-revenue/burger-places/best-burger-shouting-owner.json', 'utf8'),
    );
    const { rework } = place.lostRevenue;
    const figures = Object.entries(restaurantsColumns).map(([path, column]) => {
      return `CAST('${rework[path.replace('rework.', '')]}' AS DECIMAL(9, 2)) AS ${column}`;
    });
    const answers = await inDuckDb([
      `CREATE TABLE restaurants AS SELECT 'Best burger' AS restaurant, ${figures.join(', ')}`,
      view('lost_revenue'),
      'SELECT * FROM lost_revenue',
    ]);
    const total = lostRevenue({ rework }).total.toFixed(2);
    expect(Number(total)).toBeGreaterThan(0);
    expect(answers).toMatchObject([{ restaurant: 'Best burger', refused_because: null, total }]);
  });
});

test('no label of an own section is Jinja', async () => {
  const label = "{{ ref('secrets') }} {%- endraw %} {% raw %} {# {{{ }}} {{% #}";
  const prices = section({
    label,
    source: label,
    inputs: { price: { label, unit: 'money', why: label }, lessons: { label, unit: 'count' } },
    lines: { cost: { label, kind: 'cash', formula: (x) => x.price.times(x.lessons) } },
  });
  const ours = model({ label, sections: { ours: prices } });
  const file = dbtModel(ours as unknown as Parameters<typeof dbtModel>[0], 'prices', {
    dialect: 'duckdb',
    columns: { 'ours.price': label, 'ours.lessons': 'lessons' },
  });
  expect(file.match(/ref\('prices'\)/g)).toHaveLength(1);
  const query = rendered(file);
  expect(query).toContain(label);
  const answers = await inDuckDb([
    `CREATE TABLE prices AS SELECT '7.5' AS "${label}", 1 AS lessons UNION ALL SELECT '-1', 1`,
    `${query} ORDER BY total`,
  ]);
  expect(answers).toMatchObject([{ total: '7.50' }, { total: null, refused_because: expect.stringContaining(label) }]);
});

test('the page for Grafana and Metabase: its command, view and query in PostgreSQL', async () => {
  const page = readFileSync('examples/recipes/grafana-metabase.md', 'utf8');
  const [, command = ''] = /```sh\nturnover-cost ([\s\S]*?) > turnover-cost\.sql\n```/.exec(page) ?? [];
  const [make = '', ask = ''] = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql ?? '');
  const query = run('dist/cli.js', ...command.replace(/\\\n/g, ' ').trim().split(/\s+/));
  const database = await PGlite.create();
  try {
    await database.exec(`CREATE TABLE departments (department TEXT, people_left INT, hourly_pay NUMERIC, training_hours NUMERIC);
      INSERT INTO departments VALUES ('Kitchen', 14, 15.50, 24), ('Counter', 9, NULL, NULL), ('Bar', 2, NULL, 16);`);
    await database.exec(make.replace(/--.*/, () => query));
    const { rows: answers } = await database.query<Readonly<Record<string, unknown>>>(ask);
    // 9 × the baseline of 2,000; 14 × 24 × 15.50
    expect(answers.map(({ department, total }) => [department, total && Number(total)])).toEqual([
      ['Counter', 18000],
      ['Kitchen', 5208],
      ['Bar', null],
    ]);
    expect(answers[2]?.refused_because).toBe(
      'training_hours (training.newHireHours) is given, but hourly_pay (pay.newHire) is not.',
    );
  } finally {
    await database.close();
  }
});
