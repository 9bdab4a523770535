import type { Command } from './arguments.js';
import { Failure } from './failure.js';
import { readJson } from './json.js';
import { writeNewFile } from './new-file.js';
import { openSource } from './source.js';
import { workbook } from './workbook/workbook.js';
import { toXlsx } from './xlsx.js';

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
    if (kind === 'csv') throw new Failure(`${name} is CSV; a workbook takes one set of inputs, as a JSON object.`);
    return { input: await readJson(bytes, name), name };
  } finally {
    await close();
  }
}
