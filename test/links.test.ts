// Every link in the pages of the repository has a target.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['.', ...['examples', 'src', 'test'].flatMap(foldersIn)]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));

function foldersIn(folder: string): string[] {
  const within = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...within.flatMap(({ name }) => foldersIn(join(folder, name)))];
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...page.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

test.each(pages)('%s', (path) => {
  const page = readFileSync(path, 'utf8');
  const links = [...page.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test.each(pages)('the commands of %s name files that exist', (path) => {
  const page = readFileSync(path, 'utf8');
  const files = [...page.matchAll(/(?<![\w/])(?:examples|test)\/[\w./-]+\.\w+\b/g)].map(([file]) => file);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('there are some', () => {
  expect(pages.length).toBeGreaterThan(5);
});
