import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const entries = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => subpath.replace('.', 'turnover-cost'));

/** One entry point in one file, comments gone; the dependencies are left out, or taken in. */
async function code(entry: string, external: string[]) {
  const stdin = { contents: `export * from '${entry}'`, resolveDir: project };
  const { outputFiles, metafile } = await build({
    stdin,
    bundle: true,
    external,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: outputFiles[0]?.text ?? '', imports };
}

// What a bare engine does not have, what keeps state or time, and what reaches out. A name in a string has no dot,
// bracket or operator behind it.
const hostNames =
  /(?<!\.)\b(process|Buffer|console|crypto|navigator|document|window|self|globalThis|global|localStorage)\s*[.[]|\bperformance\s*\.\s*(now|mark|measure|timeOrigin|timing|memory)\b|\b(require|fetch|setTimeout|setInterval|setImmediate|queueMicrotask|structuredClone|importScripts)\s*\(|\bnew\s+(URL|URLSearchParams|TextEncoder|TextDecoder|Date|Worker|XMLHttpRequest|WeakRef)\b|\bDate\.|\bMath\.random\b/g;

// The calculator is drawn on a page; all it must do elsewhere is to be imported.
const needsAPage = (entry: string) => entry.startsWith('turnover-cost/element');

// The compiler knows them, for the command may use what Node 20 has; engines without Node are often older.
const newMethods = /\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|isWellFormed|fromAsync)\s*\(/g;

describe.each(entries)('%s', (entry) => {
  it('imports decimal.js and zod/mini, and nothing else', async () => {
    const { imports } = await code(entry, ['decimal.js', 'zod']);
    expect(imports.filter((path) => path !== 'decimal.js' && path !== 'zod/mini')).toEqual([]);
  });

  it(needsAPage(entry) ? 'uses no method that older engines lack' : 'uses ECMAScript alone', async () => {
    const { text } = await code(entry, ['decimal.js', 'zod']);
    if (!needsAPage(entry)) expect(text.match(hostNames) ?? []).toEqual([]);
    expect(text.match(newMethods) ?? []).toEqual([]);
  });

  it('compiles no code at run time, nor do its dependencies', async () => {
    const { text } = await code(entry, []);
    expect(text.match(/\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]/g) ?? []).toEqual([]);
  });

  it('prints nothing when it is imported, and the process ends by itself', () => {
    const run = (args: string[]) =>
      execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', timeout: 20_000 });
    expect(run(['--input-type=module', '--eval', `import '${entry}'`])).toBe('');
    expect(run(['--eval', `require('${entry}')`])).toBe('');
  });
});

it.each(['umd', 'esm'])('the %s file for pages knows no module of Node and compiles no code', (kind) => {
  const text = readFileSync(join(folder, `dist/turnover-cost.${kind}.js`), 'utf8');
  expect(text.match(/\brequire\s*\(|\bimport\b\s*["'({*]|["']node:|\bprocess\s*\./g) ?? []).toEqual([]);
  expect(text.match(/\beval\s*\(|\bFunction\s*\(/g) ?? []).toEqual([]);
});

it('the command compiles no code at run time', () => {
  const text = readFileSync(join(folder, 'dist/cli.js'), 'utf8');
  expect(text.match(/\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]/g) ?? []).toEqual([]);
});

it('the main entry point does without Intl', async () => {
  const { text } = await code('turnover-cost', ['decimal.js', 'zod']);
  expect(text).not.toMatch(/\bIntl\b|toLocale/);
});
