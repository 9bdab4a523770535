import { Decimal } from 'decimal.js';
import { InputError } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import type { AnyResult } from './evaluate.js';
import { originOf, type PlainInput, withOrigin } from './origin.js';
import { revive } from './revive.js';

/** The format of a saved result. A later version of this package reads it, or says that it does not. */
export const savedFormat = 'turnover-cost/1';

/** A result as JSON holds it, with the input that it comes from. Amounts are digits in strings. */
export interface SavedResult {
  readonly format: typeof savedFormat;
  /** The label of the model. */
  readonly model: string;
  /** The values that were given, and nothing that was assumed. */
  readonly input: PlainInput;
  /** The result, every `Decimal` as digits. */
  readonly result: { readonly [name: string]: unknown };
}

/**
 * Returns a result as plain data for a file or a database, with the input that it comes from: JSON, `structuredClone` and
 * comparisons in tests take it as it is. `fromJSON` gives the result back to the last digit, and `recompute` says what
 * another version or another model makes of it. Throws an `InputError` for what is no result of `evaluate`, `turnoverCost`
 * or `lostRevenue`, such as a result that was made plain.
 *
 * @example
 * const saved = toJSON(turnoverCost({ leavers: 24 }));
 * saved.input; // { leavers: '24' }
 * saved.result.total; // '48000'
 */
export function toJSON(result: AnyResult): SavedResult {
  const input = originOf(result)?.input;
  if (input === undefined) {
    throw notAResult(result, 'What is saved must be a result as evaluate or turnoverCost gives it, not a copy of one');
  }
  return { format: savedFormat, model: result.label, input: input(), result: asJson(result, false) as PlainRecord };
}

type PlainRecord = { readonly [name: string]: unknown };

/** Amounts as digits. The other figures of a sentence are numbers, to tell them from its texts. */
function asJson(value: unknown, isInSentence: boolean): unknown {
  if (Decimal.isDecimal(value)) return isInSentence ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((item) => asJson(item, isInSentence));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, asJson(item, key === 'figures' || (isInSentence && key !== 'money'))]),
  );
}

/**
 * Returns the result of a record of `toJSON`, with `Decimal`s for its amounts: `toText`, `toMarkdownTable`, `toRows` and
 * `toVegaLite` take it, in the language in which it was computed, and it can be saved again. Nothing is computed. Throws an `InputError` for what is no such record, or
 * one of another format.
 *
 * @example
 * const saved = JSON.stringify(toJSON(turnoverCost({ leavers: 24 })));
 * fromJSON(JSON.parse(saved)).total.toFixed(2); // '48000.00'
 */
export function fromJSON(record: unknown): AnyResult {
  const { input, result } = readRecord(record);
  const { label, currency, lines, sections, kinds, total } = Object(result) as Partial<AnyResult>;
  const isWhole = [label, currency].every((text) => typeof text === 'string') && [lines, sections].every(Array.isArray);
  const revived = revive(result as unknown as AnyResult);
  if (!isWhole || kinds === undefined || total === undefined || !Decimal.isDecimal(revived.total)) {
    throw notAResult(result, 'The result of a record must have its label, currency, lines, sections, kinds and total');
  }
  return withOrigin({ ...revived }, { input: () => input });
}

/** Reads a record of `toJSON`. Throws an `InputError` for anything else. */
export function readRecord(record: unknown): SavedResult {
  if (typeof record === 'string') {
    throw notAResult(record, 'A record must be what toJSON gives, an object: read a text with JSON.parse first');
  }
  const { format, input, result } = Object(record) as Partial<SavedResult>;
  if (format !== savedFormat) {
    const given = `${describeValue(format)} was given`;
    const message = `The format of a record must be "${savedFormat}", as toJSON of this version writes it; ${given}.`;
    throw new InputError([{ path: 'format', code: 'notAnObject', message, params: { given: describeValue(format) } }]);
  }
  if (typeof input !== 'object' || input === null || typeof result !== 'object' || result === null) {
    throw notAResult(record, 'A record must have an input and a result, as toJSON writes them');
  }
  return record as SavedResult;
}

function notAResult(value: unknown, must: string): InputError {
  const given = describeValue(value);
  return new InputError([
    { path: '', code: 'notAnObject', message: `${must}; ${given} was given.`, params: { given } },
  ]);
}
