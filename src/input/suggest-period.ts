import { suggestName } from '../messages/suggest.js';

const otherWords: Readonly<Record<string, RegExp>> = {
  hour: /^hr?/i,
  day: /^da/i,
  week: /^w(?:ee)?k/i,
  month: /^mo/i,
  year: /^(?:y(?:ea)?r|ann|p\.? ?a)/i,
};

/** Returns the period that was probably meant: `year` for `annual`, `month` for `monthly`; undefined if no period is close. */
export function suggestPeriod(written: string, periods: readonly string[]): string | undefined {
  return periods.find((period) => otherWords[period]?.test(written)) ?? suggestName(written, periods);
}
