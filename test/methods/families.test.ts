// The page that helps to choose a method: its tables are those of the code, and no method is missing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Method, type MethodName, methods } from '../../src/methods.js';
import { escaped, markdownTable } from '../../src/tables/markdown-table.js';

const page = readFileSync('src/methods/README.md', 'utf8');
const blocks = [...page.matchAll(/<!-- methods: (.*) -->\n([\s\S]*?)<!-- end -->/g)].map(
  ([, names = '', table = '']) => ({
    names: names.split(' ') as MethodName[],
    table,
  }),
);

function tableOf(names: readonly MethodName[]): string {
  const rows = names.map((name) => {
    const { source, scope }: Method = methods[name];
    const { title, author, year, place, url } = source;
    const by = year === 'not stated' ? escaped(author) : `${escaped(author)} (${year})`;
    const work = url === 'not stated' ? escaped(title) : `[${escaped(title)}](${url})`;
    const where = `${by}, ${work}, ${escaped(place)}`;
    return [`\`${name}\``, escaped(scope.counts), escaped(scope.leavesOut), where];
  });
  const headings = ['method', 'counts', 'leaves out', 'source'].map((heading) => ({ heading }));
  return `\n${markdownTable(headings, rows)}\n\n`;
}

test('every method is in one family', () => {
  expect(blocks.flatMap(({ names }) => names).sort()).toEqual(Object.keys(methods).sort());
});

test.each(blocks.map(({ names, table }) => [names, table] as const))(
  'the table of %s is that of the code',
  (names, table) => {
    expect(table).toBe(tableOf(names));
  },
);

test('what it recommends exists, and it names as many methods as there are', () => {
  const [chooser = ''] = page.split('\n## ');
  const named = [...chooser.matchAll(/^\|.*\| (.*) \|$/gm)].flatMap(([, use = '']) => [...use.matchAll(/`(\w+)`/g)]);
  const known = new Set([...Object.keys(methods), 'turnoverCost']);
  expect(named.length).toBeGreaterThan(15);
  expect(named.map(([, name]) => name).filter((name) => !known.has(name as string))).toEqual([]);
  expect(page).toContain(`${Object.keys(methods).length} published ways`);
});
