// The README and every guide: what they print is what the package gives.
import { execFileSync, execSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';

const { project, package: folder } = inject('installed');

// The recipes run elsewhere: their blocks are files of a page or of another tool.
const guides = [
  'README.md',
  ...['examples', 'src'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('README.md'))
      .map((name) => join(root, name)),
  ),
];
const textOf = new Map(guides.map((guide) => [guide, readFileSync(guide, 'utf8')]));

const blocks = [...textOf].flatMap(([guide, text]) =>
  [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code], at) => ({ guide, at: at + 1, code: code as string })),
);
const fileOf = ({ guide, at }: { guide: string; at: number }) =>
  join(project, `${guide.replaceAll(/\W/g, '-')}-${at}.mts`);

describe('the code', () => {
  it.each(blocks)('$guide, block $at, prints the figures in its comments', (block) => {
    const checked = block.code.replace(
      /^(\S.*); \/\/ (['"[\d].*)$/gm,
      (_, line: string, printed: string) =>
        `figures.push({ line: ${JSON.stringify(line)}, found: ${line}, printed: ${printed} });`,
    );
    const file = fileOf(block).replace('.mts', '.mjs');
    writeFileSync(file, `const figures = [];\n${checked}\nconsole.log(JSON.stringify(figures));`);
    const figures: { line: string; found: unknown; printed: unknown }[] = JSON.parse(
      execFileSync(process.execPath, [file], { encoding: 'utf8' }),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const { line, found, printed } of figures) expect({ line, figure: found }).toEqual({ line, figure: printed });
  });

  it('compiles in strict TypeScript', () => {
    for (const block of blocks) writeFileSync(fileOf(block), block.code);
    const program = ts.createProgram(blocks.map(fileOf), {
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
      noEmit: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });
});

describe('the commands', () => {
  const commands = [...textOf].flatMap(([guide, text]) =>
    [...text.matchAll(/```sh\n((?:turnover-cost|node) [^`]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
      ([, command, printed]) => ({ guide, command: command as string, printed: printed as string }),
    ),
  );

  it.each(commands)('$guide: $command prints what is shown', ({ command, printed }) => {
    const shell = command
      .replace(/^turnover-cost/, `"${process.execPath}" "${join(folder, 'dist/cli.js')}"`)
      .replace(/^node/, `"${process.execPath}"`);
    const answer = execSync(shell, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const text = answer.replaceAll(/ +$/gm, '').trim();
    // The rest of a long answer is left out where a line is an ellipsis.
    const [shown = '', left] = printed.trim().split('\n…');
    expect(left === undefined ? text : text.slice(0, shown.length)).toBe(shown);
  });

  it('are some', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(new Set(blocks.map(({ guide }) => guide)).size).toBeGreaterThan(5);
  });
});

it('the formulas of the turnover model are those that are computed', async () => {
  const page = textOf.get('src/turnover/README.md');
  const printed = page?.split('<!-- formulas: turnover -->\n')[1]?.split('\n<!-- end -->')[0]?.trim();
  const { toMarkdown } = await import(pathToFileURL(join(folder, 'dist/formula.js')).href);
  const { turnoverModel } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  expect(printed).toBe(toMarkdown(turnoverModel).trim());
});

it('the picture of the burger restaurant is what its script draws', () => {
  const drawn = execFileSync(process.execPath, ['examples/charts/burger-restaurant.js'], { encoding: 'utf8' });
  expect(readFileSync('examples/charts/burger-restaurant.svg', 'utf8')).toBe(drawn);
});

const number = (text = '') => Number(text.replaceAll(',', ''));

it('speed is that of the last measurement', () => {
  const guide = textOf.get('examples/javascript/README.md') ?? '';
  const results = readFileSync('test/bench/RESULTS.md', 'utf8');
  const ratio = Number(/checked, with breakdown \| .* \| ([\d.]+) \|/.exec(results)?.[1]);
  expect(guide).toContain(`| ${ratio.toFixed(1)} times as long |`);
  const rows = [...results.matchAll(/^\| [\d,]+ \| [\d.]+ \| ([\d,]+) \|/gm)].map(([, rate = '']) => rate);
  expect(rows.length).toBeGreaterThan(1);
  const stated = number(/some ([\d,]+) rows a second/.exec(guide)?.[1]);
  for (const rate of rows) expect(number(rate) / stated).toBeCloseTo(1, 1);
});

it('the README fits on one screen and a half', () => {
  expect(textOf.get('README.md')?.split('\n').length).toBeLessThanOrEqual(120);
});
