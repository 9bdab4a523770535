import { RowList } from '../../input/row-list.js';
import { Spellings } from '../../input/spellings.js';
import { quoteName } from '../../messages/phrases.js';
import type { Columns } from './columns.js';

const blank = '(blank)';

/** The names of the groups. Names that read the same are one group, under the spelling of its first row. */
export class GroupName {
  private readonly blanks = new RowList();
  private readonly names = new Spellings();

  /** `isAddedUp` is false if each row is a group of its own, which keeps its name as it is written. */
  constructor(
    private readonly group: Columns['group'],
    private readonly isAddedUp: boolean,
  ) {}

  /** Returns the group of a row. Without a column for groups, it is the number of the row. */
  of(cells: readonly string[], number: number): string {
    if (this.group === undefined) return String(number);
    const written = cells[this.group.index] ?? '';
    if (written !== '') return this.isAddedUp ? this.names.of(written, number) : written;
    this.blanks.add(number);
    return blank;
  }

  /** Sentences about the rows whose group is spelled in several ways, and about those without a group. */
  notes(): readonly string[] {
    const { group, blanks } = this;
    if (group === undefined || blanks.count === 0) return this.names.notes();
    const [have, are] = blanks.count === 1 ? ['has', 'it is'] : ['have', 'they are'];
    const unnamed = `${blanks} ${have} no value in column ${quoteName(group.heading)}; ${are} counted as ${blank}.`;
    return [...this.names.notes(), unnamed];
  }
}
