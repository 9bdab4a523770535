import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Folders from the ground up. A folder imports only from floors below its own; folders on one floor do not know each other. */
const floors = [
  ['numbers', 'tables', 'files'],
  ['messages'],
  ['expression'],
  ['model'],
  ['input'],
  ['evaluation'],
  ['columns', 'compile', 'rates'],
  ['turnover', 'groups', 'conditions'],
  ['lost-revenue', 'methods', 'people', 'retention', 'sql', 'uncertainty'],
  ['format'],
  ['cells', 'chart', 'sheet-functions'],
  ['languages', 'report', 'workbook'],
  ['element', 'cli'],
  ['build'],
];

const source = (name: string) => name.split(sep).join('/');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(source)
  .filter((name) => name.endsWith('.ts'))
  .sort();

/** The files of src that a file imports or re-exports, type imports included. */
function importsOf(file: string, text = readFileSync(join('src', file), 'utf8')): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && !name.endsWith('.json'))
    .map((name) => posix.normalize(posix.join(dirname(file), name)).replace(/\.js$/, '.ts'));
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : undefined);
const floorOf = (file: string) => floors.findIndex((folders) => folders.includes(folderOf(file) ?? ''));

/** Lists the problems of a file's imports, one line each. */
function violations(file: string, imports: readonly string[]): string[] {
  const own = folderOf(file);
  return imports.flatMap((imported) => {
    const other = folderOf(imported);
    if (other === undefined)
      return own === undefined || own === 'build' ? [] : [`${file} imports the entry point ${imported}`];
    if (own === undefined || own === other) return [];
    return floorOf(imported) < floorOf(file) ? [] : [`${file} imports ${imported}, which is not on a floor below`];
  });
}

/** The first circle that can be reached from a file, as a chain of files. */
function circleFrom(
  file: string,
  imports: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | undefined {
  const path: string[] = [];
  const visit = (at: string): string[] | undefined => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return undefined;
    path.push(at);
    for (const next of imports.get(at) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(at);
    return undefined;
  };
  return visit(file);
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

it('every folder is on one floor, and every floor is of folders', () => {
  const folders = [...new Set(files.map(folderOf).filter((folder) => folder !== undefined))];
  expect(folders.sort()).toEqual(floors.flat().sort());
});

it('imports lead to files that are there', () => {
  expect([...imports.values()].flat().filter((file) => !files.includes(file))).toEqual([]);
});

it('a folder imports only from floors below, and only the build imports an entry point', () => {
  expect(files.flatMap((file) => violations(file, imports.get(file) as string[]))).toEqual([]);
});

it('no imports run in a circle, type imports included', () => {
  const done = new Set<string>();
  expect(files.map((file) => circleFrom(file, imports, done)).find((circle) => circle)).toBeUndefined();
});

it('tests are in the room of the code they test, or in one named after what they need', () => {
  const others = ['bench', 'browser', 'engines', 'package', 'published'];
  const folders = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders.map(({ name }) => name).filter((name) => !floors.flat().includes(name) && !others.includes(name)),
  ).toEqual([]);
});

it('sees what it looks for', () => {
  const planted = importsOf('numbers/x.ts', "import type { A } from '../cli/main.js';\nexport * from '../index.js';");
  expect(violations('numbers/x.ts', planted)).toEqual([
    'numbers/x.ts imports cli/main.ts, which is not on a floor below',
    'numbers/x.ts imports the entry point index.ts',
  ]);
  expect(violations('turnover/x.ts', ['groups/groups.ts'])).toHaveLength(1);
  const circle = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
  ]);
  expect(circleFrom('a.ts', circle, new Set())).toEqual(['b.ts', 'c.ts', 'b.ts']);
});
