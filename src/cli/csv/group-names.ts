import { quoteName } from '../../messages/phrases.js';
import type { Columns } from './columns.js';

const blank = '(blank)';

const mostNamed = 5;

/** The names of the groups, and the rows without one. */
export class GroupName {
  private blanks = 0;
  private readonly first: number[] = [];

  constructor(private readonly group: Columns['group']) {}

  /** Returns the group of a row. Without a column for groups, it is the number of the row. */
  of(cells: readonly string[], number: number): string {
    if (this.group === undefined) return String(number);
    const name = cells[this.group.index]?.trim();
    if (name) return name;
    this.blanks += 1;
    if (this.first.length < mostNamed) this.first.push(number);
    return blank;
  }

  /** Returns a note about the rows without a group; undefined if all have one. */
  note(): string | undefined {
    if (this.group === undefined || this.blanks === 0) return undefined;
    const [rows, have, are] = this.blanks === 1 ? ['row', 'has', 'it is'] : ['rows', 'have', 'they are'];
    const more = this.blanks > this.first.length ? ', …' : '';
    return `${this.blanks} ${rows} (${this.first.join(', ')}${more}) ${have} no value in column ${quoteName(this.group.heading)}; ${are} counted as ${blank}.`;
  }
}
