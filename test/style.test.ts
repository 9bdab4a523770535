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

/** Beginnings and words that the documentation of plain functions and types does not have. */
const inComments: readonly [RegExp, string][] = [
  [/^(?:@internal )?(?:What|Whether|Which|How|Why|Said|Where|The same)\b/, 'a verb for a function, a noun for a type'],
  [/\b(?:is|are) none\b/i, 'does not exist, is missing, is not one'],
  [/\black(?:s|ing)?\b/i, 'is missing, without'],
  [/\bfor want of\b/i, 'without'],
  [/\bstands?\b(?! in for)/i, 'is, applies, is written'],
];

/** The texts of the doc comments of a file, examples left out. */
function docComments(text: string): readonly string[] {
  const bodies = [...text.matchAll(/^[ \t]*\/\*\*([\s\S]*?)\*\//gm)].map(([, body = '']) =>
    body
      .replace(/\n[ \t]*\*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return bodies.map((body) => body.replace(/ @(?!internal)[\s\S]*/, ''));
}

const foundInComments = (name: string, text: string): string[] =>
  docComments(text).flatMap((comment) =>
    inComments.flatMap(([word, better]) =>
      word.test(comment) ? [`${name}: “${comment.slice(0, 80)}”; write ${better}`] : [],
    ),
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

it('documents every room of the source in plain English', () => {
  const sources = files.filter((name) => name.endsWith('.ts') && name.startsWith(join('src', '/')));
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.filter(({ name }) => !sources.some((source) => source.startsWith(join('src', name, '/'))))).toEqual([]);
  expect(sources.flatMap((name) => foundInComments(name, readFileSync(name, 'utf8')))).toEqual([]);
});

it('sees comments that it looks for', () => {
  const planted =
    '/** Whether it is. */\nlet a;\n/**\n * Returns a list\n * of what a line lacks.\n *\n * @example\n * What(); // is none\n */';
  expect(foundInComments('x.ts', planted)).toEqual([
    'x.ts: “Whether it is.”; write a verb for a function, a noun for a type',
    'x.ts: “Returns a list of what a line lacks.”; write is missing, without',
  ]);
});
