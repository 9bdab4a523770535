import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/files/parse-json.js';

const read = (text: string) => parseJson(text, 'input.json');

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        // Written out again, so that objects without a prototype compare; numbers of many digits are kept as digits.
        const shortened = written.replace(/"(?:[^"\\]|\\.)*"|-?\d+\.?\d*(e[-+]?\d+)?/gi, (token) =>
          token.startsWith('"') ? token : '1',
        );
        expect(JSON.stringify(read(shortened))).toBe(JSON.stringify(JSON.parse(shortened)));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
      '\\',
      '1.',
      '01',
      '+1',
      '2e5',
      '\\u00',
      '//',
      '/**/',
      "'a'",
      '\f',
      '\u00a0',
      '\u2028',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let right = true;
        try {
          JSON.parse(text);
        } catch {
          right = false;
        }
        if (right) expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
        else expect(() => read(text)).toThrow(/^input\.json is (not JSON: line \d+, column \d+: .*|empty)\.$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a number that a binary number would change, as its digits', () => {
    expect(read('[1234567890.1234567891, 0.1, 12, 1.5e3]')).toEqual(['1234567890.1234567891', 0.1, 12, 1500]);
  });

  it.each([
    ['{"leavers": 24', 'line 1, column 15: expected a comma or }, but the text ends'],
    ['{\n  "leavers": 24\n  "pay": {}\n}', 'line 3, column 3: expected a comma or }'],
    [
      '{\r\n "leavers": tru }',
      'line 2, column 13: expected a number, true, false or null; names and texts go in double quotes',
    ],
    ['{"leavers": 024}', 'line 1, column 14: expected a comma or }'],
    ['{leavers: 24}', 'line 1, column 2: expected a number, true, false or null; names and texts go in double quotes'],
    ['{"leavers" 24}', 'line 1, column 12: expected a colon'],
    ['{"leavers": 24,}', 'line 1, column 16: expected a name in double quotes'],
    ['{24: 1}', 'line 1, column 2: expected a name in double quotes'],
    ['[1 2]', 'line 1, column 4: expected a comma or ]'],
    ['{"a": 1 // one\n}', 'line 1, column 9: comments are not allowed'],
    ['[1,]', 'line 1, column 4: expected a value'],
    ['{"a": 1} {', 'line 1, column 10: there is text after the end of the JSON'],
    ['{"a": "x\ny"}', 'line 1, column 7: a string contains a line break, a control character or an unknown escape'],
    ['{"a": 1, "a": 2}', 'line 1, column 10: "a" is given twice'],
    ['{"a": {"b": 1}, "a": {"b": 1}}', 'line 1, column 17: "a" is given twice'],
    ['[['.repeat(40), 'line 1, column 52: it is nested more than 50 levels deep'],
  ])('says where %j goes wrong', (text, where) => {
    expect(() => read(text)).toThrow(`input.json is not JSON: ${where}.`);
  });

  it('takes __proto__ for a name like any other', () => {
    const value = read('{"__proto__": {"leavers": 24}}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it('reads long strings and long arrays', () => {
    expect(read(JSON.stringify(['x'.repeat(5_000_000)]))).toEqual(['x'.repeat(5_000_000)]);
    expect((read(JSON.stringify(Array(200_000).fill('\\"'))) as unknown[]).length).toBe(200_000);
  });
});
