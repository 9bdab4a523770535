import { quoteName } from '../../messages/phrases.js';
import type { WhereColumn } from './columns.js';

const mostValues = 6;

/** The filter of the rows that count: those whose columns have the values of `--where`. */
export class Where {
  /** The values of each column until a row counts, for the message if none does. */
  private met: Set<string>[] | undefined;

  constructor(private readonly columns: readonly WhereColumn[]) {
    this.met = columns.map(() => new Set());
  }

  /** Returns whether a row counts. */
  holds(cells: readonly string[]): boolean {
    const all = this.columns.every(({ index, value }) => cells[index]?.trim() === value);
    if (all) this.met = undefined;
    for (const [position, values] of (this.met ?? []).entries()) {
      if (values.size <= mostValues) values.add(cells[this.columns[position]?.index ?? 0]?.trim() ?? '');
    }
    return all;
  }

  /** Returns why no row counts; undefined if one does, or if there is no condition. */
  nothingHolds(): string | undefined {
    if (this.met === undefined || this.columns.length === 0 || this.met[0]?.size === 0) return undefined;
    const asked = this.columns.map(({ heading, value }) => `${heading}=${value}`).join(' and ');
    const held = this.columns.map(({ heading }, position) => {
      const values = [...(this.met?.[position] ?? [])];
      const more = values.length > mostValues ? ', …' : '';
      return `${heading} has the values ${values.slice(0, mostValues).map(quoteName).join(', ')}${more}`;
    });
    return `has no row with ${asked}: ${held.join('; ')}.`;
  }
}
