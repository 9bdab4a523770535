import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { gatherCsv } from '../../src/cli/csv/read-table.js';
import { textOutput } from '../../src/cli/group-table.js';
import { turnoverModel } from '../../src/turnover/model.js';

const headings = 'group,leavers,hiring.advertising,paperwork.setUp,training.courseFees,separation.severance';
const file = `${headings}\nHealthcare Representatives of the whole south-east region,1000,1,2,3,4000000\nBar,1,1,2,3,4\n`;

async function tableAt(width: number): Promise<string[]> {
  const source = {
    name: 'file.csv',
    kind: 'csv' as const,
    close: async () => undefined,
    bytes: (async function* () {
      yield new TextEncoder().encode(file);
    })(),
  };
  const read = {
    columns: [],
    where: [],
    by: undefined,
    ignoreOtherColumns: false,
    common: { currency: 'USD' },
    commonName: undefined,
    decimalSign: undefined,
  };
  const gathering = await gatherCsv(source, turnoverModel, read, (heading) =>
    textOutput(turnoverModel, { locale: 'en-US', heading, width }),
  );
  let text = '';
  for await (const piece of gathering.print()) text += piece;
  await gathering.close();
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  return text.split('\n').map((line) => line.trim().replace(/ {2,}/g, '|'));
}

describe('a table of groups', () => {
  const narrow = 'Too narrow for a column for each section; --format csv has them.';

  // 1,000 × (1 + 2 + 3 + 4,000,000), and 1 + 2 + 3 + 4
  it.each([
    [160, 'group|Leavers|Hiring|Paperwork|Training|Separation|Per leaver|Total', false],
    [100, 'group|Leavers|Cash|Per leaver|Total', true],
    [80, 'group|Leavers|Per leaver|Total', true],
    [70, 'group|Leavers|Per leaver|Total', true],
  ])('fits a terminal of %i columns', async (width, heading, said) => {
    const lines = await tableAt(width);
    expect(lines[2]).toBe(heading);
    expect(lines.includes(narrow)).toBe(said);
    expect(lines.find((line) => line.startsWith('Bar|'))).toMatch(/^Bar\|1\|(?:.*\|)?10\.00\|10\.00$/);
    expect(lines.find((line) => line.startsWith('Total|'))).toMatch(/^Total\|1,001\|.*4,000,006,010\.00$/);
  });
});
