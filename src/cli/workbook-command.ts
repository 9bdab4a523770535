import { UserError } from '../files/failure.js';
import { writeNewFile } from '../files/new-file.js';
import { readJson } from '../files/parse-json.js';
import { openSource } from '../files/source.js';
import { toXlsx } from '../workbook/xlsx.js';
import { workbook } from './checked-workbook.js';
import { defineCommand } from './command.js';
import { modelOption } from './shared-options.js';

/** `turnover-cost workbook`. */
export const workbookCommand = defineCommand({
  title: 'workbook',
  summary: 'Writes an Excel workbook that calculates by itself, with the inputs of a file or empty.',
  files: [
    {
      name: 'OUT.xlsx',
      noun: 'workbook',
      missing: 'Name the workbook to write, such as: turnover-cost workbook cost.xlsx',
    },
    { name: 'FILE.json', noun: 'input file' },
  ],
  options: { model: modelOption },
  details: `Example
  turnover-cost workbook cost.xlsx burger-restaurant.json
`,
  async *run({ values: { model }, given, files: [out = '', path] }) {
    refuseOtherEnding(out, path);
    const { input, name } = path === undefined ? { input: undefined, name: '' } : await inputOf(path);
    await writeNewFile(out, await toXlsx(workbook(input, model, given.includes('model'), name)));
    yield `${out} is written.\n`;
  },
});

function refuseOtherEnding(out: string, path = ''): void {
  if (/\.xlsx$/i.test(out)) return;
  const swapped = /\.xlsx$/i.test(path) ? '; the workbook comes first, then the file with the inputs' : '';
  throw new UserError(`${out}: the name of the workbook must end in .xlsx${swapped}.`);
}

async function inputOf(path: string): Promise<{ readonly input: unknown; readonly name: string }> {
  const { name, kind, bytes, close } = await openSource(path);
  try {
    if (kind !== 'json')
      throw new UserError(
        `${name} is ${kind === 'csv' ? 'CSV' : 'a workbook'}; the inputs of a workbook must be one JSON object such as {"leavers": 24}.`,
      );
    return { input: await readJson(bytes, name), name };
  } finally {
    await close();
  }
}
