import type { Period } from '../numbers/unit.js';

// Parts of words, in English, Dutch, German and Korean, as headings and labels have them: AnnualSalary, pay_per_month, 시급.
// In strings, for a bundler writes strings in ASCII, which the scripts for sheets must be, and patterns as they are.
const periodWords: readonly (readonly [Period, RegExp])[] = [
  ['hour', anyOf('hour|\\bhrs?\\b|hrly|uur|stund|시급|시간')],
  ['day', anyOf('\\bdays?\\b|daily|\\bdag|\\btag|일급|일당')],
  ['week', anyOf('week|woche|wöch|주급')],
  ['month', anyOf('month|maand|monat|월급|월봉')],
  ['year', anyOf('year|\\byrs?\\b|annual|annum|jaar|jahr|jähr|연봉|연간')],
];

const salaryWords = anyOf('salar|gehalt|gehält|\\bloon\\b|\\blohn\\b|급여|보수');

/**
 * Returns the period that a heading or a label speaks of if it is not `own`: `year` for `Annual salary` where pay is per hour.
 * Undefined if it names no period, or `own` too.
 */
export function otherPeriodIn(name: string, own: string): Period | undefined {
  const found = periodWords.flatMap(([period, word]) => (word.test(inWords(name)) ? [period] : []));
  return found.some((period) => period === own) ? undefined : found[0];
}

/** Returns true if a heading calls pay a salary, which is mostly per month or year, and names no period. */
export function callsItSalary(name: string): boolean {
  return salaryWords.test(inWords(name)) && !periodWords.some(([, word]) => word.test(inWords(name)));
}

/** Parts words: `annual_salary` and `AnnualSalary` are `annual salary`. */
function inWords(name: string): string {
  return name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}

function anyOf(words: string): RegExp {
  return new RegExp(words, 'i');
}
