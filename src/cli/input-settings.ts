import { UserError } from '../files/failure.js';
import { readJson } from '../files/parse-json.js';
import { openFile, type Source } from '../files/source.js';
import { openTable } from '../files/table.js';
import { flatNames, hintForName, inPeriod } from '../input/flat-name.js';
import { fitsWithin, refuseWritten } from '../input/number-hint.js';
import type { PlainObject } from '../input/read-object.js';
import { readWrittenNumber } from '../input/written-number.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, RawFigures } from '../model/model.js';
import type { Option } from './command.js';

/** An input with its value, as `--set` has it. */
export type Setting = readonly [name: string, value: string];

/** `--set NAME=VALUE`, for every command that takes inputs for all rows. */
export const setOption = {
  value: 'NAME=VALUE',
  multiple: true,
  read(text: string): Setting {
    const [, name, value] = /^([^=]+)=(.*\S.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw new UserError('write it as NAME=VALUE, such as pay.interviewer=40 or pay.newHire/year=52000.');
    return [name.trim(), value.trim()];
  },
  help: 'Sets an input for all, such as pay.interviewer=40 or pay.newHire/year=52000; it takes precedence over --inputs. May be repeated.',
} as const satisfies Option;

/**
 * Reads inputs that are the same for all: those of a JSON object, or of a CSV file with a name and a value in each row.
 * Throws a `UserError` with everything that is wrong with a CSV file.
 */
export async function readInputsFile(path: string, model: Model): Promise<PlainObject> {
  const source = await openFile(path);
  try {
    if (source.kind !== 'json') return withSettings({}, await settingsIn(source), model, path);
    const input = await readJson(source.bytes, path);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as PlainObject;
    throw new UserError(`${path} must hold one JSON object with the inputs that are the same for all rows.`);
  } finally {
    await source.close();
  }
}

async function settingsIn(source: Source): Promise<readonly Setting[]> {
  const settings: Setting[] = [];
  const { rows } = await openTable(source);
  for await (const { cells } of rows) {
    const [name = '', value = ''] = cells;
    const isHeading = settings.length === 0 && !/\d/.test(value) && !/[./]/.test(name) && name !== 'currency';
    if (name !== '' && value !== '' && !isHeading) settings.push([name, value]);
  }
  return settings;
}

/** Puts settings in the place of inputs. Throws a `UserError` with every setting that is wrong. */
export function withSettings(
  input: PlainObject,
  settings: readonly Setting[],
  model: Model,
  where: string,
): PlainObject {
  const names = flatNames(model);
  const problems: string[] = [];
  let merged = input;
  for (const [name, value] of settings) {
    const known = names.find((one) => one.name === name);
    const definition = known && model.inputAt(known.path)?.definition;
    if (known === undefined) {
      problems.push(`${where}: ${name} is not an input${hintForName(name, names) ?? '.'}`);
    } else if (definition === undefined) {
      merged = { ...merged, [name]: value };
    } else {
      const expected = constraintsOf(definition);
      const read = readWrittenNumber(value, { unit: expected.unit, fits: fitsWithin(expected) });
      if ('digits' in read) merged = withInput(merged, known.path, inPeriod(read.digits, known));
      else problems.push(`${where}: ${name} ${refuseWritten(value, read, expected, undefined).must}.`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return merged;
}

/** Returns the inputs of a row as an object of groups; undefined if all are blank. */
export function inputOfFigures({ currency, figures }: RawFigures, model: Model): PlainObject | undefined {
  let input: PlainObject = currency === undefined ? {} : { currency };
  for (const { path, position } of model.inputs) {
    const value = figures[position];
    if (value !== undefined) input = withInput(input, path, value);
  }
  return Object.keys(input).length === 0 ? undefined : input;
}

function withInput(input: PlainObject, path: string, value: unknown): PlainObject {
  const [group = '', name] = path.split('.');
  if (name === undefined) return { ...input, [group]: value };
  return { ...input, [group]: { ...(input[group] as PlainObject | undefined), [name]: value } };
}
