import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { methods } from '../../src/methods.js';
import { conformanceTable, leftOutTable } from './conformance-table.js';
import { conformanceRows } from './rows.js';

const heading = `# Published examples, recomputed

Every figure that a publication prints for its own example of what turnover costs, of a turnover rate or of a ramp-up, beside
what its own inputs give. Where the two differ by more than the printed rounding, the publication has a slip, and the last
column says where. \`npm run conformance\` prints the same, with the figures that nobody has published. What is left out
stands at the end, with the reason.`;

it('CONFORMANCE.md holds the published examples as they are computed', async () => {
  await expect(`${heading}\n\n${conformanceTable()}\n\n${leftOutTable()}\n`).toMatchFileSnapshot('./CONFORMANCE.md');
});

it('the README counts the methods, and what ties and what slips, as they are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const count = (verdict: string) => conformanceRows().filter((row) => row.verdict === verdict).length;
  expect(readme).toContain(`${count('ties')} tie and ${count('slip')} do not follow`);
  const counted = [...readme.matchAll(/(\d+) published methods/g)].map(([, number]) => Number(number));
  expect(new Set(counted)).toEqual(new Set([Object.keys(methods).length]));
});
