import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');
const require = createRequire(join(project, 'caller.cjs'));
const script = readFileSync(join(folder, 'dist/turnover-cost.umd.js'), 'utf8');
const moduleFile = join(folder, 'dist/turnover-cost.esm.js');

// 24 leavers × 24 hours × 18.75 = 10,800.00
const input = { leavers: 24, pay: { trainer: '18.75' }, training: { trainerHours: 24 } };
const total = '10800.00';
const wrong = { leavers: 24, hiring: { interviews: 6, hoursPerInterview: 1 } };
const message = 'hiring.interviews is given, but pay.interviewer is not.';

type Package = typeof import('../../src/browser.js');

function expectRight({ turnoverCost, turnoverModel, check }: Package) {
  expect(turnoverCost(input).total.toFixed(2)).toBe(total);
  expect(check(turnoverModel, wrong)[0]?.message).toBe(message);
}

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe('in Node', () => {
  it('import and require give the same', async () => {
    const imported = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
    const required = require('turnover-cost');
    expectRight(imported);
    expectRight(required);
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
    const text = ({ turnoverCost }: Package) => JSON.stringify(turnoverCost(input));
    expect(text(required)).toBe(text(imported));
  });

  it('an error of the CommonJS copy is told by the ES module, and the other way round', async () => {
    const imported = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
    const required = require('turnover-cost');
    for (const [one, other] of [
      [imported, required],
      [required, imported],
    ]) {
      const error = thrownBy(() => one.turnoverCost(wrong));
      expect(error).toBeInstanceOf(one.InputError);
      expect(error).not.toBeInstanceOf(other.InputError);
      expect(other.isInputError(error)).toBe(true);
      expect(other.isInputError(new Error('of another kind'))).toBe(false);
    }
  });

  it('the entry points share one InputError, so that instanceof holds across them', async () => {
    for (const extension of ['js', 'cjs']) {
      const files = ['index', 'format', 'formula'].map((entry) =>
        readFileSync(join(folder, `dist/${entry}.${extension}`), 'utf8'),
      );
      const chunks = files.flatMap((text) =>
        [...text.matchAll(/["']\.\/(chunk-[\w-]+\.c?js)["']/g)].map((match) => match[1]),
      );
      const all = [
        ...files,
        ...[...new Set(chunks)].map((chunk) => readFileSync(join(folder, `dist/${chunk}`), 'utf8')),
      ];
      expect(all.filter((text) => /extends Error\b/.test(text))).toHaveLength(1);
    }
  });
});

describe('the module for pages', () => {
  it('is one file that imports nothing, and has every name that the script has', async () => {
    const { metafile } = await build({ entryPoints: [moduleFile], metafile: true, write: false, logLevel: 'error' });
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([]);
    const page: { TurnoverCost?: object } = {};
    runInNewContext(script, page);
    const module: Package = await import(pathToFileURL(moduleFile).href);
    expectRight(module);
    expect(Object.keys(module).sort()).toEqual(Object.keys(page.TurnoverCost ?? {}).sort());
    expect(globalThis).not.toHaveProperty('TurnoverCost');
  });

  it('and the script have the types of the package beside them', () => {
    const use = (name: string) => `const total: string = ${name}.turnoverCost({ leavers: 24 }).total.toFixed(2);
      ${name}.toVegaLite(${name}.turnoverCost({ leavers: 24 }), { kind: 'breakdown' }).data.values;
      // @ts-expect-error
      ${name}.turnoverCost({ leaver: 24 });`;
    const files = {
      'script.ts': `/// <reference path="${folder}/dist/turnover-cost.umd.d.ts" />\n${use('TurnoverCost')}`,
      'module.ts': `import * as cost from '${folder}/dist/turnover-cost.esm.js';\n${use('cost')}`,
    };
    for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(project, name)),
      {
        strict: true,
        noEmit: true,
        types: [],
        lib: ['lib.es2021.d.ts'],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
    );
    const said = ts.getPreEmitDiagnostics(program);
    expect(said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });
});

describe('the script for pages', () => {
  it('as a script leaves one global, its own', () => {
    const page = createContext({});
    const before = runInContext('Object.getOwnPropertyNames(globalThis)', page);
    runInContext(script, page);
    const after: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', page);
    expect(after.filter((name) => !before.includes(name))).toEqual(['TurnoverCost']);
    expectRight(runInContext('TurnoverCost', page));
  });

  it('as an AMD module leaves no global of its own', () => {
    const defined: (() => Package)[] = [];
    const define = Object.assign((factory: () => Package) => defined.push(factory), { amd: {} });
    const page = { define };
    runInNewContext(script, page);
    expect(page).not.toHaveProperty('TurnoverCost');
    expectRight(defined[0]?.() as Package);
  });

  it('as a CommonJS module', () => {
    const page = { module: { exports: {} }, exports: {} };
    runInNewContext(script, page);
    expect(page).not.toHaveProperty('TurnoverCost');
    expectRight(page.module.exports as Package);
  });

  it('has every name of the entry points that a page needs', async () => {
    const page: { TurnoverCost?: object } = {};
    runInNewContext(script, page);
    const names = await Promise.all(
      ['index', 'chart', 'format', 'groups', 'lost-revenue'].map(
        (entry) => import(pathToFileURL(join(folder, `dist/${entry}.js`)).href),
      ),
    );
    expect(Object.keys(page.TurnoverCost ?? {}).sort()).toEqual(names.flatMap((entry) => Object.keys(entry)).sort());
  });

  it('runs in a bare engine: no Intl, no WebAssembly, and code generation forbidden', () => {
    const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(
      'for (const name of ["Intl", "WebAssembly", "Atomics", "SharedArrayBuffer", "console"]) delete globalThis[name]',
      bare,
    );
    expect(runInContext('typeof Intl + typeof WebAssembly + typeof console', bare)).toBe('undefinedundefinedundefined');
    expect(() => runInContext('new Function("")', bare)).toThrow(/Code generation/);
    runInContext(script, bare);
    expectRight(runInContext('TurnoverCost', bare));
  });
});

it('the command runs from its installed place', () => {
  const file = join(project, 'input.json');
  writeFileSync(file, JSON.stringify(input));
  const command = join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin['turnover-cost']);
  const output = execFileSync(process.execPath, [command, file, '--format', 'json'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(Number(JSON.parse(output).total).toFixed(2)).toBe(total);
});
