import { asRead } from '../../input/as-read.js';
import { quoteName } from '../../messages/phrases.js';
import type { Columns } from './columns.js';
import { RowList } from './row-list.js';

const blank = '(blank)';

const mostSpellings = 3;

/** A group, and the rows that spell it otherwise than its first row does. */
interface Spelled {
  readonly name: string;
  readonly others: string[];
  readonly rows: RowList;
}

/** The names of the groups. Names that read the same are one group, under the spelling of its first row. */
export class GroupName {
  private readonly blanks = new RowList();
  private readonly groups = new Map<string, Spelled>();
  /** The groups by each spelling. */
  private readonly spellings = new Map<string, Spelled>();

  /** `isAddedUp` is false if each row is a group of its own, which keeps its name as it is written. */
  constructor(
    private readonly group: Columns['group'],
    private readonly isAddedUp: boolean,
  ) {}

  /** Returns the group of a row. Without a column for groups, it is the number of the row. */
  of(cells: readonly string[], number: number): string {
    if (this.group === undefined) return String(number);
    const written = cells[this.group.index] ?? '';
    if (written === '') {
      this.blanks.add(number);
      return blank;
    }
    if (!this.isAddedUp) return written;
    const group = this.spellings.get(written) ?? this.spelled(written);
    if (group.name !== written) group.rows.add(number);
    return group.name;
  }

  /** Sentences about the rows without a group, and about those whose group is spelled in several ways. */
  notes(): readonly string[] {
    const { group, blanks } = this;
    if (group === undefined) return [];
    const notes = [...this.groups.values()].flatMap(({ name, others, rows }) => {
      if (rows.count === 0) return [];
      const names = others.slice(0, mostSpellings).map(quoteName).join(', ');
      const more = others.length > mostSpellings ? ', …' : '';
      return [`${names}${more} (${rows}) ${others.length === 1 ? 'is' : 'are'} counted under ${quoteName(name)}.`];
    });
    if (blanks.count === 0) return notes;
    const [have, are] = blanks.count === 1 ? ['has', 'it is'] : ['have', 'they are'];
    return [...notes, `${blanks} ${have} no value in column ${quoteName(group.heading)}; ${are} counted as ${blank}.`];
  }

  private spelled(written: string): Spelled {
    const key = asRead(written);
    const group = this.groups.get(key) ?? { name: written, others: [], rows: new RowList() };
    this.groups.set(key, group);
    this.spellings.set(written, group);
    if (group.name !== written) group.others.push(written);
    return group;
  }
}
