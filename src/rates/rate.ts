import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { InputError } from '../messages/issue.js';
import { givenText } from '../messages/phrases.js';
import type { Input } from '../model/section.js';
import { type Amount, sum, toPublicDecimal } from '../numbers/decimal.js';

/**
 * A published definition of a rate: a function of a few counts, with its label and its source.
 *
 * It returns a share that is exact to 34 digits and not rounded: 0.0209 is 2.09 %. It throws an `InputError` that lists
 * every problem with the counts. Counts may be fractional, such as an average or an expected value.
 */
export interface Rate<Counts> {
  (counts: Counts): Decimal;
  /** The name of the rate. */
  readonly label: string;
  /**
   * The publisher, title, year, and page or URL, as far as they are known. A quotation names the page that quotes it.
   */
  readonly source: string;
  /** The label, unit and bounds of each count. */
  readonly inputs: Readonly<Record<keyof Counts & string, Input>>;
}

interface Definition<Counts> {
  readonly label: string;
  readonly source: string;
  readonly inputs: { readonly [Name in keyof Counts]: Input };
  /** Counts that are part of another count, so their sum must not be greater than it. */
  readonly among?: { readonly parts: readonly NoInfer<keyof Counts>[]; readonly whole: NoInfer<keyof Counts> };
  readonly formula: (x: Readonly<Record<NoInfer<keyof Counts>, Decimal>>) => Decimal;
}

/** Creates a rate from its definition. */
export function rate<Counts>(definition: Definition<Counts>): Rate<{ readonly [Name in keyof Counts]: Amount }> {
  const { label, source, inputs, among, formula } = definition;
  const read = createNumbersReader(inputs as Readonly<Record<keyof Counts & string, Input>>);
  const compute = (counts: { readonly [Name in keyof Counts]: Amount }): Decimal => {
    const x = read(counts) as Readonly<Record<keyof Counts, Decimal>>;
    if (among) refuseMore(among.parts, among.whole, x);
    return toPublicDecimal(formula(x));
  };
  return Object.freeze(Object.assign(compute, { label, source, inputs }));
}

function refuseMore<Name extends PropertyKey>(parts: readonly Name[], whole: Name, x: Readonly<Record<Name, Decimal>>) {
  const total = sum(parts.map((part) => x[part]));
  if (total.lessThanOrEqualTo(x[whole])) return;
  const together = parts.length > 1 ? ' together' : '';
  const message = `${parts.join(' and ')}${together} must be ${String(whole)} (${x[whole]}) or less, being counted among them; ${givenText(total)}.`;
  throw new InputError([{ path: parts[0] as string, code: 'contradiction', message }]);
}
