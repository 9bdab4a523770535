import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { describe, expect, inject, it } from 'vitest';
import { bareEngine } from './bare-engine.js';

const { package: folder } = inject('installed');
const script = readFileSync(join(folder, 'dist/google-sheets.js'), 'utf8');
const metadata = JSON.parse(readFileSync(join(folder, 'dist/excel/functions.json'), 'utf8'));

/** The rows of a table of markdown, the line below the headings left out. */
function rowsOf(table: string): string[][] {
  const rows = table.trim().split('\n');
  return rows
    .filter((_, row) => row !== 1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** A cell as a sheet hands it over. */
function cell(text: string): string | number {
  const percent = /^([\d.]+)%$/.exec(text)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}

/** The cells of all sheets on a page, by address. */
function cellsOf(page: string): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const [, table = ''] of page.matchAll(/<!-- cells -->\n((?:\|.*\n)+)/g)) {
    const [[, ...columns] = [], ...rows] = rowsOf(table);
    for (const [row, ...texts] of rows) {
      for (const [at, text] of texts.entries()) cells.set(`${columns[at]}${row}`, cell(text));
    }
  }
  return cells;
}

/** What a formula shows, its addresses replaced by what stands there. */
function shown(formula: string, cells: ReadonlyMap<string, string | number>): unknown {
  const range = (_: string, left: string, top: string, right: string, bottom: string) => {
    const columns = Array.from({ length: right.charCodeAt(0) - left.charCodeAt(0) + 1 }, (_, at) =>
      String.fromCharCode(left.charCodeAt(0) + at),
    );
    const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => Number(top) + at);
    return JSON.stringify(rows.map((row) => columns.map((column) => cells.get(`${column}${row}`))));
  };
  const literal = (_: string, inside: string) =>
    `[${inside
      .split(';')
      .map((row) => `[${row}]`)
      .join()}]`;
  const call = formula
    .replace(/^=/, '')
    .replace(/^PEOPLE\./, '')
    .replace(/\{(.*)\}/, literal)
    .replace(/\b([A-Z])(\d+):([A-Z])(\d+)\b/g, range)
    .replace(/\b[A-Z]\d+\b/g, (address) => JSON.stringify(cells.get(address)));
  const engine = bareEngine();
  runInContext(script, engine);
  return JSON.parse(
    runInContext(`try { JSON.stringify(${call}) } catch ({ message }) { JSON.stringify(message) }`, engine),
  );
}

describe.each(['google-sheets', 'excel'])('the page on %s', (name) => {
  const page = readFileSync(`examples/${name}/README.md`, 'utf8');
  const cells = cellsOf(page);
  const formulas = [...page.matchAll(/^\| `(=.*)` \| (.*) \|$/gm)].map(([, formula = '', text = '']) => ({
    formula,
    text,
  }));
  const spills = [...page.matchAll(/<!-- spill: (.*) -->\n((?:\|.*\n)+)/g)].map(([, formula = '', table = '']) => ({
    formula,
    table,
  }));

  it.each(formulas)('$formula shows $text', ({ formula, text }) => {
    expect(shown(formula, cells)).toBe(cell(text));
  });

  it.each(spills)('$formula fills the cells shown', ({ formula, table }) => {
    expect(shown(formula, cells)).toEqual(rowsOf(table).map((row) => row.map(cell)));
  });

  it('shows some of each', () => {
    expect(formulas.length).toBeGreaterThan(3);
    expect(spills.length).toBeGreaterThan(0);
  });

  it('states the size of the script, give or take 5 KiB', () => {
    const file = name === 'excel' ? 'dist/excel/functions.js' : 'dist/google-sheets.js';
    const size = readFileSync(join(folder, file)).length / 1024;
    const stated = Number(/\bis about (\d+) KiB/.exec(page)?.[1]);
    expect(Math.abs(size - stated)).toBeLessThanOrEqual(5);
  });
});

it('the page on Google Sheets has every function with its parameters', () => {
  const page = readFileSync('examples/google-sheets/README.md', 'utf8');
  for (const { name, parameters } of metadata.functions) {
    expect(page).toContain(`| \`${name}(${parameters.map((each: { name: string }) => each.name).join(', ')})\` |`);
  }
});

describe('the manifest for Excel', () => {
  const manifest = readFileSync('examples/excel/manifest.xml', 'utf8');

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, end, name = '', empty] of manifest
      .replace(/<!--[\s\S]*?-->/g, '')
      .matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('defines every resource that it names, once, and names every one that it defines', () => {
    const named = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id as string);
    const defined = [...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id as string);
    expect(named.sort()).toEqual(defined.sort());
    for (const id of named) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('has all files in one folder that is reached over HTTPS, and the page loads the script from there', () => {
    const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(
      ([, address]) => new URL(address as string),
    );
    const own = addresses.filter(({ hostname }) => hostname !== 'www.example.com');
    const folders = new Set(own.map(({ href }) => href.slice(0, href.lastIndexOf('/'))));
    expect([...folders]).toEqual(['https://sheets.example.com/turnover-cost']);
    const files = new Set(own.map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1)));
    expect([...files].sort()).toEqual([
      'functions.html',
      'functions.js',
      'functions.json',
      'icon-32.png',
      'icon-64.png',
    ]);
    for (const file of ['functions.js', 'functions.json'])
      expect(existsSync(join(folder, 'dist/excel', file))).toBe(true);
    expect(readFileSync('examples/excel/functions.html', 'utf8')).toContain('<script src="functions.js"></script>');
  });
});
