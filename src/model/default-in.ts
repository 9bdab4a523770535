import type { Default, Input } from './section.js';

/** The default of an input in a currency; undefined where it has none, or none in that currency. */
export function defaultIn(input: Input, currency: string): Default | undefined {
  return defaultsOf(input).find((one) => one.currency === undefined || one.currency === currency);
}

/** The defaults of an input, one for each currency where they differ. */
export function defaultsOf({ default: first }: Input): readonly Default[] {
  return first === undefined ? [] : [first, ...(first.otherCurrencies ?? [])];
}
