import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/format.js';
import { toMarkdown } from '../../src/formula.js';
import { check, evaluate, jsonSchema, plain } from '../../src/index.js';
import { type Method, methods } from '../../src/methods.js';
import type { InputOf, Sections } from '../../src/model.js';

for (const [name, method] of Object.entries<Method>(methods)) {
  describe(name, () => {
    test('says where it comes from, of what year and currency its figures are, and what it counts', () => {
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
      for (const { formula, worked, source } of result.lines) {
        expect(formula && worked && source).not.toBe('');
      }
      const copy = JSON.parse(JSON.stringify(plain(result)));
      expect(copy.total).toBe(result.total.toNumber());
      for (const { label } of result.sections) expect(toText(result)).toContain(label);
    });

    test('an unknown input is refused by name', () => {
      const [issue] = check(method, { ...(method.examples[0]?.input as object), nonsense: 1 });
      expect(issue).toMatchObject({ path: 'nonsense', code: 'unknownInput' });
    });
  });
}
