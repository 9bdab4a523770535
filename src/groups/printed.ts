import type { Decimal } from 'decimal.js';
import { sum } from '../money.js';
import type { GroupTotals } from './tally.js';

/** What groups print, added up, so that a table of groups adds up in both directions. */
export class Printed {
  /** By the path of a line. */
  readonly lines = new Map<string, Decimal>();
  /** What rests on a default, by the path of the input. */
  readonly assumptions = new Map<string, Decimal>();

  add({ lines, assumptions }: Pick<GroupTotals, 'lines' | 'assumptions'>): void {
    for (const { section, name, amount } of lines) addTo(this.lines, `${section}.${name}`, amount);
    for (const { path, amount } of assumptions) addTo(this.assumptions, path, amount);
  }
}

function addTo(sums: Map<string, Decimal>, path: string, amount: Decimal): void {
  const before = sums.get(path);
  sums.set(path, sum(before === undefined ? [amount] : [before, amount]));
}
