import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');

const kibibytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024;

const guide = readFileSync('examples/javascript/README.md', 'utf8');

function print(what: string, size: number) {
  process.stdout.write(`size: ${what} is ${size.toFixed(1)} KiB, minified and gzipped\n`);
}

/** What the guide says of a size, which is right to the KiB. */
function expectAsStated(size: number, row: RegExp) {
  const [, stated] = row.exec(guide) ?? [];
  expect(Math.abs(size - Number(stated)), String(row)).toBeLessThan(1);
}

/** What a page that has this code would load, with zod and decimal.js in it. */
async function bundled(code: string): Promise<string> {
  const stdin = { contents: code, resolveDir: project };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

// decimal.js takes 12.5 KiB of it and zod 4.6; the rest is the models' words and the code.
it('the main entry point is at most 36 KiB', async () => {
  const size = kibibytes(await bundled(`export * from 'turnover-cost'`));
  print('turnover-cost with zod and decimal.js', size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(36);
  expectAsStated(size, /^\| the main entry point.*\| (\d+) KiB/m);
});

// The same 17.1 KiB, 14 of the core and the turnover model, 12 of lost revenue, 11 of text, charts and groups.
it.each(['umd', 'esm'])('the %s file for pages is at most 61 KiB', (kind) => {
  const size = kibibytes(readFileSync(join(folder, `dist/turnover-cost.${kind}.js`), 'utf8'));
  print(`the ${kind} file for pages`, size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(61);
  expectAsStated(size, /^\| one file for pages.*\| (\d+) KiB/m);
});

// The models in three languages take most of what it is beyond the script for pages.
it('the calculator for a script tag is at most 91 KiB', () => {
  const size = kibibytes(readFileSync(join(folder, 'dist/turnover-cost-element.js'), 'utf8'));
  print('the calculator for a script tag', size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(91);
  expectAsStated(size, /^\| the calculator.*\| (\d+) KiB/m);
});

it('who imports one function that needs no model gets neither the models nor zod', async () => {
  const all = await bundled(`export * from 'turnover-cost'`);
  const one = await bundled(`export { plain } from 'turnover-cost'`);
  print('plain with decimal.js', kibibytes(one));
  for (const trace of ['__zod_globalConfig', 'Investing in People', 'Turnover cost']) {
    expect(all).toContain(trace);
    expect(one).not.toContain(trace);
  }
});
