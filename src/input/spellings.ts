import { quoteName } from '../messages/phrases.js';
import { asRead } from './as-read.js';
import { RowList } from './row-list.js';

const mostNamed = 3;

interface Spelled {
  readonly name: string;
  readonly others: string[];
  /** The rows that spell it otherwise than its first row does. */
  readonly rows: RowList;
}

/** Names of which those that read the same are one, under the spelling of its first row. Memory grows with the names. */
export class Spellings {
  private readonly names = new Map<string, Spelled>();
  private readonly spellings = new Map<string, Spelled>();

  /** Returns the first spelling of a name. */
  of(written: string, row: number): string {
    const known = this.spellings.get(written) ?? this.added(written);
    if (known.name !== written) known.rows.add(row);
    return known.name;
  }

  /** A sentence for each name that is spelled in several ways. */
  notes(): readonly string[] {
    return [...this.names.values()].flatMap(({ name, others, rows }) => {
      if (rows.count === 0) return [];
      const spelled = others.slice(0, mostNamed).map(quoteName).join(', ');
      const more = others.length > mostNamed ? ', …' : '';
      return [`${spelled}${more} (${rows}) ${others.length === 1 ? 'is' : 'are'} counted under ${quoteName(name)}.`];
    });
  }

  private added(written: string): Spelled {
    const key = asRead(written);
    const known = this.names.get(key) ?? { name: written, others: [], rows: new RowList() };
    this.names.set(key, known);
    this.spellings.set(written, known);
    if (known.name !== written) known.others.push(written);
    return known;
  }
}
