import { afterEach, describe, expect, test, vi } from 'vitest';
import { gatherCsv } from '../../src/cli/csv/read-table.js';
import { localizedNumber } from '../../src/element/localized-number.js';
import { evaluate, InputError, model, section } from '../../src/index.js';
import { fitsWithin, hintFor } from '../../src/input/number-hint.js';
import { english } from '../../src/messages/translate.js';
import { constraintsOf } from '../../src/model/bounds.js';
import type { Model, Sections } from '../../src/model/model.js';
import type { Input } from '../../src/model/section.js';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import { toSql } from '../../src/sql/to-sql.js';
import { type Warehouse, warehouses } from '../sql/warehouses.js';
import { type Kind, type TypedFigure, typedFigures, type Understood } from './typed-figures.js';

const units = {
  money: 'money',
  pay: 'money/hour',
  share: 'share',
  ratio: 'ratio',
  hours: 'hours',
  'hours a week': 'hours/week',
  weeks: 'weeks',
} as const;

/** The inputs about people, each with those that make of it as many leavers. */
const people = {
  people: { path: 'leavers', beside: [] },
  headcount: { path: 'headcount', beside: [['turnoverRate', 1]] },
  'turnover rate': { path: 'turnoverRate', beside: [['headcount', 1]] },
} as const;

const isAboutPeople = (kind: Kind): kind is keyof typeof people => kind in people;

/** What else is given, by path. */
const besideOf = (kind: Kind) =>
  isAboutPeople(kind) ? ([['one.figure', 1], ...people[kind].beside] as const) : ([['leavers', 1]] as const);

/** A model whose total is one figure, times a million of money, so that every decimal of it is printed. */
function modelOf(kind: Kind): Model<Sections, string, Input> {
  const figure: Input = { label: 'Figure', unit: isAboutPeople(kind) ? 'count' : units[kind] };
  const one = section({
    label: 'One',
    source: 'Ours',
    inputs: { figure, price: { label: 'Price', unit: 'money' } },
    lines: { cost: { label: 'Cost', kind: 'cash', formula: (x) => x.figure.times(x.price) } },
  });
  const leavers: Input = { label: 'Leavers', unit: 'people' };
  return model({ label: 'One figure', leavers, sections: { one } }) as unknown as Model<Sections, string, Input>;
}

/** An input to the model with a figure in its place; the price is a million. */
function inputWith(kind: Kind, currency: string, figure: unknown): Record<string, unknown> {
  return isAboutPeople(kind)
    ? { currency, [pathOf(kind)]: figure, ...Object.fromEntries(people[kind].beside), one: { figure: 1, price: 1e6 } }
    : { currency, leavers: 1, one: { figure, price: 1e6 } };
}

const pathOf = (kind: Kind) => (isAboutPeople(kind) ? people[kind].path : 'one.figure');

/** The total, in millions, or what is wrong. */
function ofApi({ for: kind, typed, currency = 'USD' }: TypedFigure): string {
  try {
    return evaluate(modelOf(kind), inputWith(kind, currency, typed) as never)
      .total.div(1e6)
      .toFixed();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function ofSheet({ for: kind, typed, currency = 'USD' }: TypedFigure): string {
  const cost = sheetFunctions(modelOf(kind)).find(({ name }) => name === 'TURNOVER_COST');
  const cells = [[pathOf(kind), typed], ...besideOf(kind), ['one.price', 1e6], ['currency', currency]];
  try {
    return String((cost?.run(cells) as number) / 1e6);
  } catch (error) {
    return (error as Error).message;
  }
}

/** The command, as it reads a file with semicolons in which nothing else is known. */
async function ofCsv({ for: kind, typed, currency = 'USD' }: TypedFigure): Promise<string> {
  const own = modelOf(kind) as unknown as Model;
  const others = besideOf(kind);
  const headings = others.map(([path]) => path).join(';');
  const ones = others.map(([, figure]) => figure).join(';');
  const text = `${pathOf(kind)};${headings};one.price;currency\n"${typed}";${ones};1000000;${currency}\n`;
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  const source = { name: 'file.csv', kind: 'csv', bytes: bytes(), close: async () => undefined } as const;
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line, ...rest) => {
    said.push(String(line));
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  const options = {
    columns: [],
    where: [],
    by: undefined,
    ignoreOtherColumns: false,
    common: {},
    commonName: undefined,
  };
  let total = '';
  const output = { formatRow: () => '', print: async function* () {} };
  try {
    const gathered = await gatherCsv(source, own, { ...options, decimalSign: undefined }, () => output);
    total = gathered.all().total.div(1e6).toFixed();
  } catch (error) {
    return said.join('') + (error as Error).message;
  }
  return total;
}

/** A field of the calculator: what is typed is read by it, and what it hands on by the library. */
function ofField(row: TypedFigure, locale: string): string {
  const { for: kind, typed, currency = 'USD' } = row;
  const own = modelOf(kind);
  const definition = own.inputAt(pathOf(kind))?.definition;
  const expected = constraintsOf(definition as Input);
  const numbers = localizedNumber(locale);
  const read = numbers.read(typed, { unit: expected.unit, currency, fits: fitsWithin(expected) });
  if ('digits' in read) return ofApi({ ...row, typed: read.digits });
  return `must be a number${hintFor(typed, read, expected, english, currency, numbers.write)}`;
}

function expectUnderstood(found: string, understood: Understood): void {
  if (typeof understood === 'string') expect(found).toBe(understood);
  else expect(found).toContain(understood.refused);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(typedFigures)('“$typed” for $for', (row) => {
  const { typed, understood, inEnglish = understood, inDutch = understood } = row;

  test('in a cell of a CSV file', async () => {
    expectUnderstood(await ofCsv(row), understood);
  });

  test('in a cell of a sheet function', () => {
    expectUnderstood(ofSheet(row), understood);
  });

  test('in a field in English and in Dutch', () => {
    expectUnderstood(ofField(row, 'en-US'), inEnglish);
    expectUnderstood(ofField(row, 'nl-NL'), inDutch);
  });

  test('in a string of the API, which is digits with a point', () => {
    const found = ofApi(row);
    if (/^-?\d+(\.\d+)?$/.test(typed)) expectUnderstood(found, typeof understood === 'string' ? understood : inEnglish);
    else expect(found).toContain('must be a number, or digits in a string');
  });
});

describe('in a text of a table that a query reads, which is digits with a point', () => {
  const [duckdb] = warehouses as [Warehouse];
  test.each<Kind>(['money', 'share', 'people'])(
    '%s: the same figures, or refused',
    async (kind) => {
      const own = modelOf(kind) as unknown as Model;
      const rows = typedFigures.filter((row) => row.for === kind && (row.currency ?? 'USD') === 'USD');
      const others: Record<string, string> = kind === 'people' ? { 'one.figure': '1' } : { leavers: '1' };
      const table = rows.map(({ typed }) => ({
        ...others,
        [pathOf(kind)]: typed.replaceAll("'", "''"),
        'one.price': '1000000',
      }));
      const columns = Object.keys(table[0] ?? {});
      const found = await duckdb.answers(columns, table, toSql(own, { dialect: 'duckdb', table: 't', columns }));
      for (const [at, { typed, understood, inEnglish = understood }] of rows.entries()) {
        const { total, refused_because: refused } = found[at] ?? {};
        const isFigure = /^-?\d+(\.\d+)?$/.test(typed) && typeof inEnglish === 'string';
        if (isFigure) expect([typed, Number(total) / 1e6]).toEqual([typed, Number(inEnglish)]);
        else expect([typed, total, typeof refused]).toEqual([typed, null, 'string']);
      }
    },
    180_000,
  );
});
