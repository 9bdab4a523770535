import { UserError } from '../files/failure.js';
import { writeNewFile } from '../files/new-file.js';
import { readJson } from '../files/parse-json.js';
import { openSource } from '../files/source.js';
import { toXlsx } from '../workbook/xlsx.js';
import { workbook } from './checked-workbook.js';
import type { Command } from './command.js';

type WorkbookCommand = Command & { readonly name: 'workbook' };

/** Writes the workbook, and says so. */
export async function* writeWorkbook({ out, path, model, modelGiven }: WorkbookCommand): AsyncGenerator<string> {
  const { input, name } = path === undefined ? { input: undefined, name: '' } : await inputOf(path);
  await writeNewFile(out, await toXlsx(workbook(input, model, modelGiven, name)));
  yield `${out} is written.\n`;
}

async function inputOf(path: string): Promise<{ readonly input: unknown; readonly name: string }> {
  const { name, kind, bytes, close } = await openSource(path);
  try {
    if (kind === 'csv') throw new UserError(`${name} is CSV; a workbook takes one set of inputs, as a JSON object.`);
    return { input: await readJson(bytes, name), name };
  } finally {
    await close();
  }
}
