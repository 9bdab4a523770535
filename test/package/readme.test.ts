import { execFileSync, execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);

/** Runs a block of the README against the installed package; gives what each commented line comes to, and its comment. */
function figuresOf(code: string, position: number): { line: string; found: unknown; printed: unknown }[] {
  const checked = code.replace(
    /^(\S.*); \/\/ (['"[].*)$/gm,
    (_, line: string, printed: string) =>
      `figures.push({ line: ${JSON.stringify(line)}, found: ${line}, printed: ${printed} });`,
  );
  const file = join(project, `readme-${position}.mjs`);
  writeFileSync(file, `const figures = [];\n${checked}\nconsole.log(JSON.stringify(figures));`);
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

it.each(blocks.map((code, position) => [position + 1, code] as const))(
  'block %i prints the figures in its comments',
  (position, code) => {
    const figures = figuresOf(code, position);
    expect(figures.length).toBeGreaterThan(0);
    for (const { line, found, printed } of figures) expect({ line, figure: found }).toEqual({ line, figure: printed });
  },
);

it.each(['turnover'])('the formulas of the %s model are those that are computed', async (name) => {
  const printed = readme.split(`<!-- formulas: ${name} -->\n`)[1]?.split('\n<!-- end -->')[0]?.trim();
  const { toMarkdown } = await import(pathToFileURL(join(folder, 'dist/formula.js')).href);
  const { turnoverModel } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  expect(printed).toBe(toMarkdown(turnoverModel).trim());
});

const commands = [...readme.matchAll(/```sh\n(turnover-cost [^`]*?)```\n\n```text\n([\s\S]*?)```/g)];

it.each(commands.map(([, command, printed]) => [command as string, printed as string]))(
  '%s prints what is shown',
  (command, printed) => {
    const shell = command.replace('turnover-cost', `"${process.execPath}" "${join(folder, 'dist/cli.js')}"`);
    expect(execSync(shell, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()).toBe(printed.trim());
  },
);

const number = (text = '') => Number(text.replaceAll(',', ''));

it('speed is that of the last measurement', () => {
  const results = readFileSync('test/bench/RESULTS.md', 'utf8');
  const ratio = Number(/checked, with breakdown \| .* \| ([\d.]+) \|/.exec(results)?.[1]);
  expect(readme).toContain(`| ${ratio.toFixed(1)} times as long |`);
  const rows = [...results.matchAll(/^\| [\d,]+ \| [\d.]+ \| ([\d,]+) \|/gm)].map(([, rate = '']) => rate);
  expect(rows.length).toBeGreaterThan(1);
  const stated = number(/some ([\d,]+) rows a second/.exec(readme)?.[1]);
  for (const rate of rows) expect(number(rate) / stated).toBeCloseTo(1, 1);
});

it('what stands of the warehouse is what the page on it says', () => {
  const page = readFileSync('examples/warehouse/README.md', 'utf8');
  const [, table = ''] = /```text\n(Department +People left[\s\S]*?)```/.exec(readme) ?? [];
  const lines = table.trim().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line !== '…' && !page.includes(line))).toEqual([]);
  const [, times = ''] = /takes some ([\d.]+) times as long/.exec(readme) ?? [];
  expect(page).toContain(`${times} times`);
});
