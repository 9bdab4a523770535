import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rolldown } from 'rolldown';
import { type Plugin, rollup } from 'rollup';
import { describe, expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');

const kibibytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024;

const guide = readFileSync('examples/javascript/README.md', 'utf8');

function print(what: string, size: number) {
  process.stdout.write(`size: ${what} is ${size.toFixed(1)} KiB, minified and gzipped\n`);
}

/** Checks the size in the guide, which is correct to the KiB. */
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
it('the main entry point is at most 54 KiB', async () => {
  const size = kibibytes(await bundled(`export * from 'turnover-cost'`));
  print('turnover-cost with zod and decimal.js', size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(54);
  expectAsStated(size, /^\| the main entry point.*\| (\d+) KiB/m);
});

// The same 17.1 KiB, 14 of the core and the turnover model, 12 of lost revenue, 11 of text, charts and groups, and 7 of ranges in text and charts.
it.each(['umd', 'esm'])('the %s file for pages is at most 88 KiB', (kind) => {
  const size = kibibytes(readFileSync(join(folder, `dist/turnover-cost.${kind}.js`), 'utf8'));
  print(`the ${kind} file for pages`, size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(88);
  expectAsStated(size, /^\| one file for pages.*\| (\d+) KiB/m);
});

// The models' words in English are in the calculator; another language is a file beside it.
it.each([
  ['', 84],
  ['.ko', 21],
  ['.nl', 18],
])('the calculator for a script tag, turnover-cost-element%s.js, is at most %s KiB', (language, most) => {
  const size = kibibytes(readFileSync(join(folder, `dist/turnover-cost-element${language}.js`), 'utf8'));
  print(`turnover-cost-element${language}.js`, size);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(most);
  const name = { '': 'the calculator in English', '.ko': 'Korean for it', '.nl': 'Dutch for it' }[language];
  expectAsStated(size, new RegExp(`^\\| ${name}.*\\| (\\d+) KiB`, 'm'));
});

it('importing one function that needs no model loads neither the models nor zod', async () => {
  const all = await bundled(`export * from 'turnover-cost'`);
  const one = await bundled(`export { plain } from 'turnover-cost'`);
  print('plain with decimal.js', kibibytes(one));
  for (const trace of ['__zod_globalConfig', 'Investing in People', 'Turnover cost']) {
    expect(all).toContain(trace);
    expect(one).not.toContain(trace);
  }
});

/** Finds packages as bundlers do: by `exports`, for `import`, with what `sideEffects` says of the file. */
const packages: Plugin = {
  name: 'packages',
  async resolveId(id, importer) {
    if (id.startsWith('.') || id.startsWith('/')) {
      const file = await this.resolve(id, importer, { skipSelf: true });
      const name = file && [...manifests.keys()].find((known) => file.id.startsWith(rootOf(known)));
      return file && name ? { ...file, moduleSideEffects: hasSideEffects(name, file.id) } : file;
    }
    const [name = '', ...path] = id.split('/');
    const { exports } = manifests.get(name) ?? fail(id);
    const entry = exports[['.', ...path].join('/')]?.import ?? fail(id);
    const file = join(rootOf(name), entry.default ?? entry);
    return { id: file, moduleSideEffects: hasSideEffects(name, file) };
  },
};

const rootOf = (name: string) => (name === 'turnover-cost' ? folder : join(process.cwd(), 'node_modules', name));

const manifests = new Map(
  ['turnover-cost', 'decimal.js', 'zod'].map((name) => [
    name,
    JSON.parse(readFileSync(join(rootOf(name), 'package.json'), 'utf8')),
  ]),
);

function hasSideEffects(name: string, file: string): boolean {
  const { sideEffects = true } = manifests.get(name);
  return Array.isArray(sideEffects) ? sideEffects.some((own: string) => join(rootOf(name), own) === file) : sideEffects;
}

function fail(id: string): never {
  throw new Error(`${id} is not to be found.`);
}

/** What three bundlers make of one file, minified. */
const bundlers = {
  esbuild: async (file: string) => bundled(`export * from '${file}'`),
  rolldown: async (file: string) => {
    const { output } = await (await rolldown({ input: file })).generate({ minify: true });
    return output[0].code;
  },
  rollup: async (file: string) => {
    const { output } = await (await rollup({ input: file, plugins: [packages], logLevel: 'silent' })).generate({});
    return (await transform(output[0].code, { minify: true, format: 'esm', target: 'es2020' })).code;
  },
};

const word = {
  korean: '이직 비용',
  dutch: 'Verloopkosten',
  // As esbuild writes it, whose files are ASCII.
  escaped: String.raw`\uC774\uC9C1 \uBE44\uC6A9`,
  anotherMethod: 'Waldman',
  benchmark: 'Job Openings and Labor Turnover Survey',
  derivedModels: 'cannot be left out',
  savedResults: 'turnover-cost/1',
  schemas: 'openapi-3.0',
};

/** What a page imports, how many KiB it is at most, and what must not be in it. */
const imports = [
  ['turnoverCost', 47, `export { turnoverCost } from 'turnover-cost';`],
  [
    'one method and evaluate',
    42,
    `export { evaluate } from 'turnover-cost'; export { ceprClasp2011 } from 'turnover-cost/methods';`,
  ],
  [
    'whole columns and the turnover model',
    57,
    `export { turnoverModel } from 'turnover-cost'; export { evaluateColumns } from 'turnover-cost/columns';`,
  ],
  ['one ramp shape', 27, `export { straightLineLoss } from 'turnover-cost/methods';`],
  ['one rate', 27, `export { monthlyTurnoverRate } from 'turnover-cost/rates';`],
  [
    'turnoverCost and toText',
    56,
    `export { turnoverCost } from 'turnover-cost'; export { toText } from 'turnover-cost/format';`,
  ],
  ['labels in messages', 3, `export { labelMessage } from 'turnover-cost/languages';`],
  ['the calculator in English', 84, `import 'turnover-cost/element'; export const there = true;`],
] as const;

// decimal.js is 12.6 KiB of each and zod 4.5.
describe.each(Object.entries(bundlers))('%s', (bundler, bundle) => {
  it.each(imports)('%s is at most %s KiB', async (what, most, code) => {
    const entries = join(project, 'entries');
    mkdirSync(entries, { recursive: true });
    const file = join(entries, `${bundler}-${what.replaceAll(' ', '-')}.js`);
    writeFileSync(file, code);
    const text = await bundle(file);
    const size = kibibytes(text);
    print(`${what} with ${bundler}`, size);
    expect(size).toBeLessThanOrEqual(most);
    for (const [name, said] of Object.entries(word)) expect(text.includes(said), name).toBe(false);
    if (what !== 'labels in messages') expect(size).toBeGreaterThan(20);
  });
});

it('a language that is imported is there, alone', async () => {
  const text = await bundled(`export { dutch } from 'turnover-cost/languages/nl'`);
  expect(text).toContain(word.dutch);
  expect(text).not.toContain(word.escaped);
  const inElement = await bundled(`import 'turnover-cost/element'; import 'turnover-cost/element/ko';`);
  expect(inElement).toContain(word.escaped);
  expect(inElement).not.toContain(word.dutch);
});
