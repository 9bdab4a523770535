// Enough to look them up, and few enough that memory does not grow with the rows.
const most = 10;

/** Rows of a table: how many, and the numbers of the first ten. */
export class RowNumbers {
  count = 0;
  /** In ascending order. */
  first: readonly number[] = [];

  add(number: number): void {
    this.count += 1;
    if (this.first.length < most) this.first = [...this.first, number];
  }

  merge({ count, first }: RowNumbers): void {
    this.count += count;
    this.first = [...this.first, ...first].sort((one, other) => one - other).slice(0, most);
  }
}
