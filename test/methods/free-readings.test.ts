import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import { toMarkdown, toSql } from '../../src/formula.js';
import { check, evaluate, jsonSchema, plain } from '../../src/index.js';
import { type Method, methods } from '../../src/methods.js';
import type { InputOf, Sections } from '../../src/model/model.js';
import { LiveModel, ofLibrary } from '../cells/live-model.js';
import { inPostgres, tableOf } from '../sql/engines.js';
import { differences, rowOf } from '../sql/rows.js';

function inputOf<I>({ examples: [example] }: { readonly examples: readonly { readonly input: I }[] }): I {
  if (example === undefined) throw new Error('There is no example.');
  return example.input;
}

test('a cost per hire is shown below the table, because it is the result of the method', () => {
  // 200,000 over 40 hires; without 12,000 for immigration and 3,000 for health screens, 185,000; 200,000 over 2,000,000.
  const result = evaluate(methods.ansiShrm2012, inputOf(methods.ansiShrm2012));
  expect(toText(result)).toContain(`Not included in the total
  Cost per hire, internal                       $5,000.00
  Cost per hire without immigration and health  $4,625.00
    screens
  Hiring cost for each unit of first-year             0.1
    compensation`);
  expect(toMarkdownTable(result)).toContain('| Cost per hire, internal | $5,000.00 |');
  const schools = evaluate(methods.nctaf2007, inputOf(methods.nctaf2007));
  // 988,750 ÷ 79 = 12,515.822…
  expect(toText(schools, { locale: 'de-DE' })).toMatch(/Cost per leaver +12\.515,82\s\$/);
});

for (const [name, method] of Object.entries<Method>(methods)) {
  describe(name, () => {
    test('states its source, the year and currency of its figures, and what it counts', () => {
      const { source, year, currency, scope } = method;
      for (const said of [source.title, source.author, source.place, source.url, scope.counts, scope.leavesOut]) {
        expect(said).not.toBe('');
      }
      expect(source.url).toMatch(/^https?:\/\/|^not stated$/);
      expect(year === 'not stated' || (year > 1980 && year < 2027)).toBe(true);
      expect(currency).toMatch(/^[A-Z]{3}$|^not stated$/);
    });

    test('every line and quantity has a formula in words', () => {
      for (const { formula } of [...method.lines, ...method.quantities]) {
        expect(formula).toMatch(/\p{L}/u);
        expect(formula).not.toMatch(/undefined|NaN|\[object/);
      }
    });

    test('its formula table names every section, line and input', () => {
      const table = toMarkdown(method);
      for (const { label } of Object.values(method.sections)) expect(table).toContain(`### ${label}`);
      for (const { path } of method.inputs) expect(table).toContain(`| \`${path}\` |`);
    });

    const schema = jsonSchema(method);
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);

    test.each(method.examples)('$label: checks, fits its schema, and leaves the library as plain data', ({ input }) => {
      expect(check(method, input)).toEqual([]);
      expect(validate(input), JSON.stringify(validate.errors)).toBe(true);
      expect(method['~standard'].validate(input)).toEqual({ value: input });
      const result = evaluate(method, input as InputOf<Sections>);
      for (const { formula, calculation, source } of result.lines) {
        expect(formula && calculation && source).not.toBe('');
      }
      const copy = JSON.parse(JSON.stringify(plain(result)));
      expect(copy.total).toBe(result.total.toNumber());
      for (const { label } of result.sections) expect(toText(result)).toContain(label);
      for (const { label, outcome } of Object.values(result.quantities)) {
        // A long label goes on in a second line.
        if (outcome) expect(toText(result)).toContain(`\n  ${label.slice(0, 30)}`);
      }
    });

    test.each(method.examples)(
      '$label: the cells of a sheet and the rows of a table show the same',
      async ({ input }) => {
        const { currency = 'USD' } = input as { currency?: string };
        const sheet = new LiveModel(method, currency);
        sheet.fill(input);
        expect(sheet.shown()).toEqual(ofLibrary(method, input));
        sheet.close();

        const row = rowOf(input);
        const columns = Object.keys(row);
        const query = toSql(method, { dialect: 'postgres', table: 't', columns, currency });
        const answers = await inPostgres([...tableOf(columns, [row], 'NUMERIC'), query]);
        expect(differences(method, [row], answers, currency)).toEqual([]);
      },
    );

    test('its workbook asks for every input and names every line', () => {
      const [inputs, breakdown] = workbook(undefined, method, true, '').map(({ rows }) =>
        rows.flatMap((cells) => cells.map((cell) => cell?.value)),
      );
      expect(inputs).toEqual(expect.arrayContaining(method.inputs.map(({ definition }) => definition.label)));
      expect(breakdown).toEqual(expect.arrayContaining(method.lines.map(({ label }) => label)));
    });

    test('an unknown input is refused by name', () => {
      const [issue] = check(method, { ...(method.examples[0]?.input as object), nonsense: 1 });
      expect(issue).toMatchObject({ path: 'nonsense', code: 'unknownInput' });
    });
  });
}
