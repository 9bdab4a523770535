const mostNamed = 3;

/** Rows that have something in common: how many they are, and the first three. */
export class RowList {
  count = 0;
  /** The numbers of the first three. */
  readonly first: number[] = [];

  static of(number: number): RowList {
    const rows = new RowList();
    rows.add(number);
    return rows;
  }

  /** Adds the next row. */
  add(number: number): void {
    this.count += 1;
    if (this.first.length < mostNamed) this.first.push(number);
  }

  /** Adds other rows, which come behind those that are there. */
  addAll({ count, first }: RowList): void {
    this.count += count;
    this.first.push(...first.slice(0, mostNamed - this.first.length));
  }

  /** The rows in a message: `row 4`, `rows 4, 7, 9`, `rows 4, 7, 9 and 12 more`. */
  toString(): string {
    const more = this.count - this.first.length;
    const rows = `row${this.count === 1 ? '' : 's'} ${this.first.join(', ')}`;
    return more > 0 ? `${rows} and ${more} more` : rows;
  }
}
