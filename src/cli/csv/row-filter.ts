import { RowList } from '../../input/row-list.js';
import type { DecimalSign } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import { testCell, type WhereCondition } from './where-condition.js';

/** A condition, and the position of its column. */
export interface WhereColumn extends WhereCondition {
  readonly index: number;
  readonly heading: string;
}

const mostValues = 5;

// More are not counted, so that memory does not grow with the rows.
const mostCounted = 1000;

interface Judged {
  readonly condition: WhereColumn;
  /** The number of rows with each of the values that do not fulfil it. */
  readonly others: Map<string, number>;
  /** The rows whose cells cannot be compared, and the first of these cells. */
  readonly unreadable: RowList;
  example: string;
}

/** The filter of the rows that count: those that fulfil every condition of `--where`. */
export class Where {
  private readonly judged: readonly Judged[];
  private counted = 0;
  private all = 0;

  constructor(
    columns: readonly WhereColumn[],
    private readonly decimalSign?: DecimalSign,
  ) {
    this.judged = columns.map((condition) => ({
      condition,
      others: new Map(),
      unreadable: new RowList(),
      example: '',
    }));
  }

  /** Returns whether a row counts. */
  holds(cells: readonly string[], number: number): boolean {
    this.all += 1;
    let all = true;
    for (const judged of this.judged) {
      const { condition, others, unreadable } = judged;
      const cell = cells[condition.index] ?? '';
      const found = testCell(cell, condition.test, this.decimalSign);
      if (found === 'unreadable') {
        // A figure tells more than a word such as “unknown”.
        if (unreadable.count === 0 || (/\d/.test(cell) && !/\d/.test(judged.example))) judged.example = cell;
        unreadable.add(number);
      }
      if (found !== 'unreadable' && found !== condition.isNegated) continue;
      all = false;
      if (others.has(cell) || others.size < mostCounted) others.set(cell, (others.get(cell) ?? 0) + 1);
    }
    if (all) this.counted += 1;
    return all;
  }

  /**
   * Sentences about the cells that could not be compared. In a range of days each is a mistake: the whole column is probably
   * written in another way.
   */
  problems(): readonly string[] {
    return this.judged.flatMap(({ condition, unreadable, example }) => {
      if (unreadable.count === 0 || condition.test.kind !== 'days' || !/\d/.test(example)) return [];
      return [
        `${unreadable}, column ${quoteName(condition.heading)}: a range of days compares dates such as 2024-01-31; ${quoteName(example)} was given. Format the column as year-month-day and save the file again.`,
      ];
    });
  }

  /** Sentences about the rows that are left out; empty without a condition. */
  notes(): readonly string[] {
    if (this.judged.length === 0 || this.counted === this.all) return [];
    const others = this.others('also has');
    const unread = this.judged.flatMap(({ condition, unreadable, example }) =>
      unreadable.count === 0
        ? []
        : [
            `${unreadable} ${unreadable.count === 1 ? 'is' : 'are'} left out, because column ${quoteName(condition.heading)} has ${quoteName(example)} there, which cannot be compared.`,
          ],
    );
    return [
      `counted ${this.counted} of ${this.all} rows, those with ${this.asked()}${others.length > 0 ? `; ${others.join('; ')}` : ''}.`,
      ...unread,
    ];
  }

  /** Returns why no row counts; undefined if one does, or if there is no condition. */
  nothingHolds(): string | undefined {
    if (this.judged.length === 0 || this.all === 0 || this.counted > 0) return undefined;
    const columns = this.judged.map(({ condition }) => condition.index);
    const repeated = this.judged.find(({ condition: { index } }, at) => columns.indexOf(index) < at);
    const either = repeated && `Both must apply; ${repeated.condition.heading}=ONE,OTHER keeps the rows with either.`;
    const held = this.others('has').join('; ');
    return `has no row with ${this.asked()}${held === '' ? '' : `: ${held}`}.${either === undefined ? '' : ` ${either}`}`;
  }

  private asked(): string {
    return this.judged.map(({ condition: { text } }) => (text.endsWith('.') ? quoteName(text) : text)).join(' and ');
  }

  /** A phrase for each column: its values that do not fulfil the conditions, those of most rows first. */
  private others(has: string): readonly string[] {
    const columns = new Map<string, Map<string, number>>();
    for (const { condition, others } of this.judged) {
      if (condition.test.kind !== 'values' || others.size === 0) continue;
      columns.set(condition.heading, new Map([...(columns.get(condition.heading) ?? []), ...others]));
    }
    return [...columns].map(([heading, others]) => {
      const most = [...others].sort(([, one], [, other]) => other - one).slice(0, mostValues);
      const values = most.map(([value, rows]) => `${value === '' ? 'blank cells' : quoteName(value)} (${rows})`);
      return `${heading} ${has} ${values.join(', ')}${others.size > mostValues ? ', …' : ''}`;
    });
  }
}
