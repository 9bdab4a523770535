import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { methods } from '../../src/methods.js';
import { conformanceTable, countsTable, leftOutTable } from './conformance-table.js';
import { conformanceRows } from './rows.js';

const heading = `# Published examples, recomputed

Every figure that a publication prints for its own example of what turnover costs, of a turnover rate or of a ramp-up, beside
what its own inputs give. If the two differ by more than the printed rounding, the publication has a slip, and the last column
says where. A tie shows something only if it might not have come about: those that rest on an input which is not printed, and
those that could not fail, are counted apart. \`npm run conformance\` prints the same, with the figures that nobody has
published. What is left out stands at the end, with the reason.`;

it('CONFORMANCE.md holds the published examples as they are computed', async () => {
  await expect(`${heading}\n\n${countsTable()}\n\n${conformanceTable()}\n\n${leftOutTable()}\n`).toMatchFileSnapshot(
    './CONFORMANCE.md',
  );
});

it('the pages count the methods, and what ties and what slips, as they are', () => {
  const page = readFileSync('src/methods/README.md', 'utf8');
  const count = (what: string) => conformanceRows().filter(({ tie, verdict }) => what === (tie ?? verdict)).length;
  const sentences = [
    `${count('independent')} tie on printed inputs alone, and ${count('slip')} do not follow from their own inputs`,
    `Counted apart: ${count('on an inferred input')} tie on an input that is not printed and had to be inferred, ${count('whole people')} show only that a whole number of people fits, and ${count('cannot fail')} could not fail`,
  ];
  for (const sentence of sentences) expect(page.replaceAll('\n', ' ')).toContain(sentence);
  const pages = page + readFileSync('README.md', 'utf8');
  const counted = [...pages.matchAll(/(\d+) published (?:methods|ways)/g)].map(([, number]) => Number(number));
  expect(counted.length).toBeGreaterThan(1);
  expect(new Set(counted)).toEqual(new Set([Object.keys(methods).length]));
});
