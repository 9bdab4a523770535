import { quoteName } from '../../messages/phrases.js';
import type { WhereColumn } from './columns.js';

const mostValues = 6;

/** Which rows count: those whose columns hold the values asked for. */
export class Where {
  /** Values met in each column, as long as no row counts: they are what was probably meant. */
  private met: Set<string>[] | undefined;

  constructor(private readonly columns: readonly WhereColumn[]) {
    this.met = columns.map(() => new Set());
  }

  holds(cells: readonly string[]): boolean {
    const all = this.columns.every(({ index, value }) => cells[index]?.trim() === value);
    if (all) this.met = undefined;
    for (const [position, values] of (this.met ?? []).entries()) {
      if (values.size <= mostValues) values.add(cells[this.columns[position]?.index ?? 0]?.trim() ?? '');
    }
    return all;
  }

  /** Why no row counts; undefined where one does, or none was asked for. */
  nothingHolds(): string | undefined {
    if (this.met === undefined || this.columns.length === 0 || this.met[0]?.size === 0) return undefined;
    const asked = this.columns.map(({ heading, value }) => `${heading}=${value}`).join(' and ');
    const held = this.columns.map(({ heading }, position) => {
      const values = [...(this.met?.[position] ?? [])];
      const more = values.length > mostValues ? ', …' : '';
      return `${heading} holds ${values.slice(0, mostValues).map(quoteName).join(', ')}${more}`;
    });
    return `has no row with ${asked}: ${held.join('; ')}.`;
  }
}
