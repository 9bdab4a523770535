// Every @example of the entry's functions gives what its comments say.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as rates from '../../src/rates.js';

const folders = ['../../src/rates/', '../../src/rates/benchmarks/'].map((folder) => new URL(folder, import.meta.url));
const examples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [...text.matchAll(/ \* @example\n((?: \*(?: .*)?\n)+?) \*\/\n(?:export \w+ (\w+))/g)].map(
        ([, block = '', name = '']) => ({ name, code: block.replace(/^ \* ?/gm, '').replaceAll(' as const', '') }),
      );
    }),
);

it('every function that is exported has an example', () => {
  const functions = Object.entries(rates).filter(([, value]) => typeof value === 'function');
  expect(examples.map(({ name }) => name).sort()).toEqual([...functions.map(([name]) => name), 'benchmarks'].sort());
});

it.each(examples)('$name', ({ code }) => {
  const said: string[] = [];
  const body = code.replace(/([^;]+?);(?: \/\/ (.*))?(?:\n|$)/g, (statement, expression: string, comment?: string) => {
    if (comment === undefined || /^\s*const /.test(expression)) return statement;
    // What comes first in the comment is the value, and the rest explains it.
    said.push(/^('[^']*'|\[[^\]]*\]|[\d.]+)/.exec(comment)?.[1] as string);
    return `given.push(${expression});\n`;
  });
  const given: unknown[] = [];
  new Function(...Object.keys(rates), 'given', body)(...Object.values(rates), given);
  expect(said.length).toBeGreaterThan(0);
  expect(given).toEqual(said.map((literal) => new Function(`return ${literal}`)()));
});
