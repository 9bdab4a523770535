import type { Day } from './calendar.js';
import { byEmployment, type ReadSpell } from './read-spells.js';
import type { Reason } from './spell.js';

/** A time in which a person was on the list without a gap, including the first and the last day. */
export interface Stay {
  readonly from: Day;
  /** `Infinity` if it has not ended. */
  readonly to: Day;
}

/** The time from a hire to a separation, including every transfer: the length of service. */
export interface Employment {
  /** The first day on the list. */
  readonly start: Day;
  /**
   * The day of hire, from which service counts. It is `start`, unless the employment began with a transfer; `undefined`
   * if unknown.
   */
  readonly hired: Day | undefined;
  /** The last day employed; `Infinity` if there is no separation yet. */
  readonly end: Day;
  /** The reason why it ended; `undefined` if it has not ended or the reason is missing. */
  readonly reason: Exclude<Reason, 'transfer'> | undefined;
  readonly stays: readonly Stay[];
}

/** Joins the spells of one person, which must be in order of time, into employments. */
export function employmentsOf(spells: readonly ReadSpell[]): Employment[] {
  return byEmployment(spells).map(employmentOf);
}

/** Joins the spells of one employment, which must be in order of time. */
export function employmentOf(chain: readonly [ReadSpell, ...ReadSpell[]]): Employment {
  const [first] = chain;
  const last = chain.at(-1) ?? first;
  // A person who transferred out has left this list, but not the firm.
  const moved = last.reason === 'transfer';
  const said = chain.find(({ hired }) => hired !== undefined)?.hired;
  return {
    start: first.start,
    hired: said ?? (first.began === 'transfer' ? undefined : first.start),
    end: moved ? Number.POSITIVE_INFINITY : last.end,
    reason: last.reason === 'transfer' ? undefined : last.reason,
    stays: staysOf(chain),
  };
}

/** Returns true if the employment began with a hire, not with a transfer from a place that is not on the list. */
export function beganByHire({ start, hired }: Employment): boolean {
  return hired === start;
}

/** Returns true if the person was on the list on the given day. */
export function isOn({ stays }: Employment, day: Day): boolean {
  return stays.some(({ from, to }) => from <= day && day <= to);
}

function staysOf(chain: readonly ReadSpell[]): Stay[] {
  const stays: Stay[] = [];
  for (const { start, end } of chain) {
    const before = stays.at(-1);
    if (before && before.to + 1 === start) stays[stays.length - 1] = { from: before.from, to: end };
    else stays.push({ from: start, to: end });
  }
  return stays;
}
