import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { expect, inject, it } from 'vitest';
import { problemsOf } from '../chart/drawn.js';
import { filesOf } from '../recipes.js';

const { project } = inject('installed');
const run = (file: string) => execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });

it('React: the function of the component returns rows and a total, or the problems; the component is JSX', async () => {
  const { 'cost.js': code = '', 'TurnoverCost.jsx': component = '' } = filesOf('react');
  const file = join(project, 'cost.mjs');
  writeFileSync(file, code);
  const { costOf } = await import(pathToFileURL(file).href);
  expect(costOf({ leavers: 24, currency: 'USD' })).toMatchObject({ problems: [], total: '48000.00 USD' });
  expect(costOf({ leavers: 'x' }).problems).toHaveLength(1);
  await expect(transform(component, { loader: 'jsx', jsx: 'automatic' })).resolves.toMatchObject({ warnings: [] });
});

it('Observable: the rows', () => {
  const [, block = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('examples/recipes/observable.md', 'utf8')) ?? [];
  const file = join(project, 'observable.mjs');
  writeFileSync(file, `${block.replaceAll('npm:', '')}\nconsole.log(JSON.stringify(rows));`);
  const rows = JSON.parse(run(file));
  // 24 × 85, 24 × 400, and the baseline of 24 × 2,000.
  expect(rows.map(({ amount }: { amount: number }) => amount)).toEqual([2040, 9600, 48000]);
});

it('Deneb: both specifications are valid, and draw the same picture', async () => {
  const file = join(project, 'chart.mjs');
  writeFileSync(file, filesOf('power-bi-deneb')['chart.mjs'] ?? '');
  run(file);
  const read = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'));
  const [whole, bound, data] = [read('chart.json'), read('chart.deneb.json'), read('chart.data.json')];
  expect([...problemsOf(whole), ...problemsOf(bound)]).toEqual([]);
  const svgOf = (spec: typeof whole, rows?: unknown[]) => {
    const view = new View(parse(compile({ ...spec, width: 500 }).spec), { renderer: 'none' });
    return (rows ? view.data('dataset', rows) : view).toSVG();
  };
  expect(await svgOf(bound, data)).toBe(await svgOf(whole));
  expect(await svgOf(whole)).toContain('$48,000.00');
});

it('examples/charts/side-by-side.js prints a specification of the two burger places', () => {
  const spec = JSON.parse(execFileSync(process.execPath, ['examples/charts/side-by-side.js'], { encoding: 'utf8' }));
  expect(problemsOf(spec)).toEqual([]);
  expect(spec.title.subtitle.join(' ')).toBe(
    'From $11,553.79 (Average burger, kind staff) to $53,506.71 (Best burger, shouting owner) Turnover cost of the year, and lost revenue at present value over 5 years at 10 %',
  );
});
