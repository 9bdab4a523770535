import type { Day } from './calendar.js';
import type { ReadSpell } from './read-spells.js';
import type { Reason } from './spell.js';

/** Days on which a person was on the list without a gap, first and last included. */
export interface Stay {
  readonly from: Day;
  /** `Infinity` while it has not ended. */
  readonly to: Day;
}

/** The time from a hire to a separation, through every transfer: the length of service. */
export interface Employment {
  readonly start: Day;
  /** The last day employed; `Infinity` while there was no separation that we know of. */
  readonly end: Day;
  /** Why it ended; undefined where it has not, or where nobody said. */
  readonly reason: Exclude<Reason, 'transfer'> | undefined;
  readonly stays: readonly Stay[];
}

/** The employments behind one person's spells, which are in order of time. */
export function employmentsOf(spells: readonly ReadSpell[]): Employment[] {
  const chains: ReadSpell[][] = [];
  for (const spell of spells) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.reason === 'transfer') chain.push(spell);
    else chains.push([spell]);
  }
  return chains.map((chain) => {
    const [first, last] = [chain[0] as ReadSpell, chain.at(-1) as ReadSpell];
    // Who was transferred away has left this list, and not the firm.
    const moved = last.reason === 'transfer';
    return {
      start: first.start,
      end: moved ? Number.POSITIVE_INFINITY : last.end,
      reason: last.reason === 'transfer' ? undefined : last.reason,
      stays: staysOf(chain),
    };
  });
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
