// The source and the pages are in plain English, with standard terms; a few words show where they are not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Words that plain technical English has a better one for. */
const words: readonly [RegExp, string][] = [
  [/\bnoughts?\b/i, 'zero'],
  [/\banew\b/i, 'again'],
  [/\bwhoever\b/i, 'anyone who, the person who'],
  [/\bfor the compiler alone\b/i, 'type-only'],
];

const files = ['README.md'].concat(
  ['src', 'examples'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|js|md)$/.test(name))
      .map((name) => join(root, name)),
  ),
);

const found = (name: string, text: string): string[] =>
  text.split('\n').flatMap((line, at) =>
    words.flatMap(([word, better]) => {
      const hit = word.exec(line)?.[0];
      return hit === undefined ? [] : [`${name}, line ${at + 1}: “${hit}”; write “${better}”`];
    }),
  );

it('is plain English', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((name) => found(name, readFileSync(name, 'utf8')))).toEqual([]);
});

it('sees what it looks for', () => {
  expect(found('x.ts', 'a total of nought\ndrawn anew')).toEqual([
    'x.ts, line 1: “nought”; write “zero”',
    'x.ts, line 2: “anew”; write “again”',
  ]);
});
