import type { Day } from './calendar.js';
import { byEmployment, type ReadSpell } from './read-spells.js';
import type { Reason } from './spell.js';

/** Days on which a person was on the list without a gap, first and last included. */
export interface Stay {
  readonly from: Day;
  /** `Infinity` while it has not ended. */
  readonly to: Day;
}

/** The time from a hire to a separation, through every transfer: the length of service. */
export interface Employment {
  /** The first day on the list. */
  readonly start: Day;
  /** The day of hire, from which service counts: `start`, unless it began by a transfer; `undefined` if nobody said. */
  readonly hired: Day | undefined;
  /** The last day employed; `Infinity` while there was no separation that we know of. */
  readonly end: Day;
  /** Why it ended; undefined where it has not, or where nobody said. */
  readonly reason: Exclude<Reason, 'transfer'> | undefined;
  readonly stays: readonly Stay[];
}

/** The employments behind one person's spells, which are in order of time. */
export function employmentsOf(spells: readonly ReadSpell[]): Employment[] {
  return byEmployment(spells).map((chain) => {
    const [first] = chain;
    const last = chain.at(-1) ?? first;
    // Who was transferred away has left this list, and not the firm.
    const moved = last.reason === 'transfer';
    const said = chain.find(({ hired }) => hired !== undefined)?.hired;
    return {
      start: first.start,
      hired: said ?? (first.began === 'transfer' ? undefined : first.start),
      end: moved ? Number.POSITIVE_INFINITY : last.end,
      reason: last.reason === 'transfer' ? undefined : last.reason,
      stays: staysOf(chain),
    };
  });
}

/** Whether it began by a hire, and not by a transfer from a place that is not on the list. */
export function beganByHire({ start, hired }: Employment): boolean {
  return hired === start;
}

/** Whether the person was on the list on a day. */
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
