import { expect, it } from 'vitest';
import { conformanceTable, leftOutTable } from './conformance-table.js';

const heading = `# Published examples, recomputed

Every figure that a publication prints for its own example of what turnover costs, of a turnover rate or of a ramp-up, beside
what its own inputs give. Where the two differ by more than the printed rounding, the publication has a slip, and the last
column says where. \`npm run conformance\` prints the same, with the figures that nobody has published. What is left out
stands at the end, with the reason.`;

it('CONFORMANCE.md holds the published examples as they are computed', async () => {
  await expect(`${heading}\n\n${conformanceTable()}\n\n${leftOutTable()}\n`).toMatchFileSnapshot('./CONFORMANCE.md');
});
