import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject } from 'vitest';
import { inEngine, itWith } from './engine.js';

const installed = inject('installed');
const manifest = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8'));
const subpaths = Object.keys(manifest.exports).filter((subpath) => !['.', './package.json'].includes(subpath));

/** A caller's file: what must compile, and under `@ts-expect-error` what must not. */
const source = `
import { check, evaluate, InputError, type Issue, model, plain, section, turnoverCost, turnoverModel } from 'turnover-cost';
import { toVegaLite } from 'turnover-cost/chart';
import { toText } from 'turnover-cost/format';
import { type CalculatorChange, TurnoverCostCalculator } from 'turnover-cost/element';

const result = turnoverCost({ leavers: 24, pay: { trainer: '18.75' }, training: { trainerHours: 24 } });
export const text: string = result.total.toFixed(2);
export const figure: number = plain(result).lines[0]!.amount;
export const issues: readonly Issue[] = check(turnoverModel, {});
export const isOurs = (error: unknown) => error instanceof InputError && error.issues.length > 0;

// What is not known may be undefined, in the strictest setting too.
turnoverCost({ leavers: 24, currency: undefined, pay: { trainer: undefined }, hiring: undefined });
toText(result, { locale: undefined, words: undefined });
toVegaLite(result, { kind: 'breakdown', locale: undefined, width: undefined });
// @ts-expect-error interviewz is no input
turnoverCost({ leavers: 24, hiring: { interviewz: 6 } });
// @ts-expect-error the leavers are missing
turnoverCost({});
// @ts-expect-error a result has no such total
result.totals;

const courses = section({
  label: 'Language courses',
  source: 'Our own price list, 2026',
  inputs: { lessons: { label: 'Lessons', unit: 'count' }, price: { label: 'Price per lesson', unit: 'money' } },
  lines: { lessons: { label: 'Lessons', kind: 'cash', formula: (x) => x.lessons.times(x.price) } },
});
const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, courses } });
evaluate(ours, { leavers: 24, courses: { lessons: 20, price: '35.00' } });
// @ts-expect-error lesson is no input
evaluate(ours, { leavers: 24, courses: { lesson: 20 } });

// The types of the page come with the element; a model of one entry point is a model of another.
const calculator: TurnoverCostCalculator = document.createElement('turnover-cost-calculator');
calculator.model = ours;
calculator.value = { leavers: 24 };
calculator.addEventListener('change', (event) => {
  const { result } = (event as CustomEvent<CalculatorChange>).detail;
  result?.total.toFixed(2);
});
// @ts-expect-error a number is no input
calculator.value = 24;

${subpaths.map((subpath, at) => `import * as entry${at} from '${subpath.replace('.', 'turnover-cost')}';\nexport const names${at}: object = entry${at};\n// @ts-expect-error nothing has this name, so the types were found\nentry${at}.noSuchName;`).join('\n')}
`;

interface Setting {
  readonly name: string;
  readonly file: string;
  readonly options: Record<string, unknown>;
}

const modern: readonly Setting[] = [
  ...['node16', 'nodenext'].flatMap((module) => [
    { name: `${module}, module`, file: 'caller.mts', options: { module } },
    { name: `${module}, CommonJS`, file: 'caller.cts', options: { module } },
  ]),
  { name: 'bundler', file: 'caller.ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
];
const classic: readonly Setting[] = ['esnext', 'commonjs'].map((module) => ({
  name: `node10, ${module}`,
  file: 'caller.ts',
  options: { module, moduleResolution: 'node10' },
}));
const deprecated = classic.map((setting) => ({
  ...setting,
  options: { ...setting.options, ignoreDeprecations: '6.0' },
}));

const compilers: Record<string, readonly Setting[]> = {
  'typescript-5.4': [...modern, ...classic],
  'typescript-5.9': [...modern, ...classic],
  'typescript-6.0': [...modern, ...deprecated],
  'typescript-7.0': modern, // which has no node10 any more
};

/** The compiler's messages about a project of one file that uses the installed package; none where all is well. */
async function messages(compiler: string, { name, file, options }: Setting): Promise<string> {
  const folder = join(installed.project, 'callers', `${compiler} ${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), source);
  const compilerOptions = {
    target: 'es2021',
    lib: ['es2021'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    types: [],
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = JSON.parse(readFileSync(inEngine(compiler, 'package.json'), 'utf8')).bin.tsc;
  const run = promisify(execFile)(process.execPath, [inEngine(compiler, tsc), '-p', folder]);
  const { stdout, stderr } = await run.catch((error) => error);
  return stdout + stderr;
}

describe.each(Object.keys(compilers))('%s', (compiler) => {
  const it = itWith(compiler);
  for (const setting of compilers[compiler] ?? []) {
    it(setting.name, async () => {
      expect(await messages(compiler, setting)).toBe('');
    });
  }
});
