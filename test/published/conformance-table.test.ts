import { expect, it } from 'vitest';
import { conformanceTable } from './conformance-table.js';

const heading = `# Published examples, recomputed

Every figure that a publication prints for its own example, beside what its own inputs give. Where the two differ by more than
the printed rounding, the publication has a slip, and the last column says where. \`npm run conformance\` prints the same,
with the figures that nobody has published.`;

it('CONFORMANCE.md holds the published examples as they are computed', async () => {
  await expect(`${heading}\n\n${conformanceTable()}\n`).toMatchFileSnapshot('./CONFORMANCE.md');
});
