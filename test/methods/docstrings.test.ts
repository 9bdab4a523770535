// Every @example in the comments of the methods gives the result that it states.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/index.js';
import * as methods from '../../src/methods.js';

const folder = new URL('../../src/methods/', import.meta.url);

const examples = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return [...text.matchAll(/ \* @example\n((?: \*(?: .*)?\n)+?) \*\/\n(?:export \w+ (\w+))/g)].map(
    ([, block = '', name = '']) => ({ name, code: block.replace(/^ \* ?/gm, '') }),
  );
});

it('finds the examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(19);
});

it.each(examples)('$name', ({ code }) => {
  const [, setting = '', expression, stated] = /^(const .*;\n)?(.*);\s\/\/ '([^']*)'/.exec(code) ?? [];
  const names = { evaluate, ...methods };
  const result = new Function(...Object.keys(names), `${setting} return ${expression};`)(...Object.values(names));
  expect(result).toBe(stated);
});
