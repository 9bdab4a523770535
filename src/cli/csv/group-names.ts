import { quoteName } from '../../messages/phrases.js';
import type { Columns } from './columns.js';

const blank = '(blank)';

const mostNamed = 5;

/** Names the group of each row, and remembers the rows that name none. */
export class GroupName {
  private blanks = 0;
  private readonly first: number[] = [];

  constructor(private readonly group: Columns['group']) {}

  /** The group of a row; the number of the row where the file has no column for groups. */
  of(cells: readonly string[], number: number): string {
    if (this.group === undefined) return String(number);
    const name = cells[this.group.index]?.trim();
    if (name) return name;
    this.blanks += 1;
    if (this.first.length < mostNamed) this.first.push(number);
    return blank;
  }

  /** What has to be said of the rows that name no group; undefined where all do. */
  note(): string | undefined {
    if (this.group === undefined || this.blanks === 0) return undefined;
    const [rows, have, are] = this.blanks === 1 ? ['row', 'has', 'it is'] : ['rows', 'have', 'they are'];
    const more = this.blanks > this.first.length ? ', …' : '';
    return `${this.blanks} ${rows} (${this.first.join(', ')}${more}) ${have} nothing in column ${quoteName(this.group.heading)}; ${are} counted as ${blank}.`;
  }
}
