import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { InputError } from '../messages/issue.js';
import { givenText } from '../messages/phrases.js';
import type { Input } from '../model/section.js';
import { type Amount, sum, toPublicDecimal } from '../numbers/decimal.js';

/**
 * One published definition of a rate: a function of a few counts, with what it is called and who defines it.
 *
 * It gives an exact share, to 34 digits and not rounded: 0.0209 for 2.09 %. It throws an `InputError` that carries
 * everything wrong with the counts. Counts may be fractional, for an average or an expectation.
 */
export interface Rate<Counts> {
  (counts: Counts): Decimal;
  /** What it is called. */
  readonly label: string;
  /** Publisher, title, year and page or URL as far as they are known; what is quoted names the page that quotes it. */
  readonly source: string;
  /** Label, unit and bounds of each count. */
  readonly inputs: Readonly<Record<keyof Counts & string, Input>>;
}

interface Definition<Counts> {
  readonly label: string;
  readonly source: string;
  readonly inputs: { readonly [Name in keyof Counts]: Input };
  /** These are counted among that: together they cannot be more. */
  readonly among?: { readonly parts: readonly NoInfer<keyof Counts>[]; readonly whole: NoInfer<keyof Counts> };
  readonly formula: (x: Readonly<Record<NoInfer<keyof Counts>, Decimal>>) => Decimal;
}

/** Writes down one definition. */
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
