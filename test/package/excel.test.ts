import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { inEngine, itWith } from '../engines/engine.js';
import { bareEngine, globalNames } from './bare-engine.js';

const { package: folder } = inject('installed');
const script = readFileSync(join(folder, 'dist/excel/functions.js'), 'utf8');
const metadata = JSON.parse(readFileSync(join(folder, 'dist/excel/functions.json'), 'utf8'));

// What Microsoft's reference of the custom-functions runtime says there is: CustomFunctions.associate, .Error, .ErrorCode.
const runtime = `
  const associated = new Map();
  globalThis.associated = associated;
  globalThis.CustomFunctions = {
    associate(id, run) { associated.set(id, run); },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' },
    Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
  };`;

/** An engine with the runtime of Excel's custom functions and the script. */
function excel() {
  const engine = bareEngine();
  runInContext(runtime, engine);
  const before = globalNames(engine);
  runInContext(script, engine);
  const added = globalNames(engine).filter((name) => !before.includes(name));
  /** What a cell shows; Excel hands over null for what is left out, and an argument of its own after the last. */
  const cell = (id: string, ...cells: string[]): unknown => {
    const call = `associated.get('${id}')(${[...cells, '{ address: "Sheet1!A1" }'].join(', ')})`;
    const caught = `try { JSON.stringify({ value: ${call} }) } catch ({ code, message }) { JSON.stringify({ code, message }) }`;
    const shown = JSON.parse(runInContext(caught, engine));
    return 'value' in shown ? shown.value : shown;
  };
  const ids: string[] = runInContext('[...associated.keys()]', engine);
  return { added, cell, ids };
}

describe('the script for Excel', () => {
  it('associates every function of the metadata and no other, and leaves no global', () => {
    const { ids, added } = excel();
    expect(ids).toEqual(metadata.functions.map(({ id }: { id: string }) => id));
    expect(added).toEqual([]);
  });

  it('accepts null for a missing argument and a range of one cell, and ignores the argument of Excel', () => {
    const { cell } = excel();
    expect(cell('TURNOVER_COST', '[[24]]', 'null')).toBe(48000);
    expect(cell('TURNOVER_COST', '[[24]]', '2600')).toBe(62400);
    expect(cell('TURNOVER_RATE', '[[3]]', '150', 'null')).toBe(0.02);
    expect(cell('TURNOVER_COST_BY_GROUP', '[["group", "leavers"], ["Bar", 2], ["", ""]]')).toEqual([
      ['Group', 'Leavers', 'Baseline, USD', 'Per leaver, USD', 'Total, USD'],
      ['Bar', 2, 4000, 2000, 4000],
      ['Total', 2, 4000, 2000, 4000],
    ]);
  });

  it('takes blank cells as each version of Excel hands them over', () => {
    const { cell } = excel();
    for (const blank of ['null', '""', '0']) {
      const inputs = `[["leavers", 24], [${blank}, ${blank}], [${blank}, ${blank}]]`;
      expect(cell('TURNOVER_COST', inputs, 'null')).toBe(48000);
      const table = `[["group", "leavers"], ["Bar", 2], [${blank}, ${blank}]]`;
      expect(cell('TURNOVER_COST_BY_GROUP', table)).toHaveLength(3);
    }
    expect(cell('TURNOVER_COST', '[["leavers", 24], ["training.materials", null]]', 'null')).toBe(48000);
    expect(cell('TURNOVER_COST', '[[0]]', 'null')).toBe(0);
  });

  it('refuses a 0 that may be a blank cell and decides what comes out, and takes it as a text', () => {
    const { cell } = excel();
    const inputs = (materials: string) => `[["leavers", 24], ["training.materials", ${materials}]]`;
    expect(cell('TURNOVER_COST', inputs('0'), 'null')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^Row 2: training\.materials is 0 or blank, .* a blank cell gives 48000 /),
    });
    expect(cell('TURNOVER_COST', inputs('"0"'), 'null')).toBe(0);
  });

  it('refuses what a function does not take', () => {
    const { cell } = excel();
    expect(cell('TURNOVER_COST', '24', '2600', '"EUR"')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^TURNOVER_COST takes inputs and baseline; "EUR" was given, too\./),
    });
    for (const { id, parameters } of metadata.functions) {
      const cells = [...parameters.map(() => 'null'), '[[1, 2]]'];
      expect(cell(id, ...cells)).toMatchObject({ message: expect.stringContaining(`${id} takes `) });
    }
  });

  it('gives #N/A for a missing figure and #VALUE! for an invalid one, both with the message', () => {
    const { cell } = excel();
    expect(cell('TURNOVER_COST', '[[""]]', 'null')).toEqual({
      code: '#N/A',
      message: 'leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    });
    expect(cell('TURNOVER_COST', '[[new CustomFunctions.Error("#N/A")]]', 'null')).toEqual({
      code: '#N/A',
      message: 'leavers cannot be read: its cell shows the error #N/A.',
    });
    expect(cell('TURNOVER_COST', '[["leavers", 24], ["pay.newHir", 15]]', 'null')).toEqual({
      code: '#VALUE!',
      message: 'Row 2: "pay.newHir" is not an input; did you mean pay.newHire?',
    });
    expect(cell('TURNOVER_COST', '[["leavers", ""], ["pay.load", 12]]', 'null')).toMatchObject({ code: '#VALUE!' });
  });

  it('is written in ASCII and in the syntax of ECMAScript 2019, and compiles no code at run time', () => {
    expect(script.match(/[^\n -~]/g) ?? []).toEqual([]);
    const options = { minify: false, legalComments: 'none' } as const;
    const older = transformSync(script, { ...options, target: 'es2019' }).code;
    expect(older).toBe(transformSync(script, { ...options, target: 'esnext' }).code);
    expect(script.match(/\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]/g) ?? []).toEqual([]);
  });

  it('is at most 245 KiB, 84 gzipped', () => {
    const [size, zipped] = [script.length / 1024, gzipSync(script, { level: 9 }).length / 1024];
    process.stdout.write(`size: dist/excel/functions.js is ${size.toFixed(0)} KiB, ${zipped.toFixed(0)} gzipped\n`);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(245);
    expect(zipped).toBeLessThanOrEqual(84);
  });
});

describe('functions.json', () => {
  it('tells Excel to hand over cells that show an error', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  itWith('custom-functions-metadata')(
    "is what Microsoft's generator makes of the script for Google Sheets",
    async () => {
      const generator = inEngine('custom-functions-metadata', 'lib/generate.js');
      const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)(generator);
      const made = await generateCustomFunctionsMetadata(join(folder, 'dist/google-sheets.js'));
      expect(made.errors).toEqual([]);
      expect(JSON.parse(made.metadataJson).functions).toEqual(metadata.functions);
    },
  );
});
