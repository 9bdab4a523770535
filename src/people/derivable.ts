// Sums are taken modulo a prime whose products are exact in a number.
const prime = 94_906_249;

/**
 * Sums of the costs of people that a reader knows, and all that can be calculated from them by adding and subtracting. The
 * people are in cells, those who are together in every table; a sum says how often it contains each cell.
 */
export class KnownSums {
  /** The sums in reduced form: each has its first cell once, and no other sum contains it. */
  private readonly reduced: { readonly first: number; readonly cells: Int32Array }[] = [];

  /** `sizes` are the numbers of people in the cells. */
  constructor(private readonly sizes: readonly number[]) {}

  /**
   * Adds the sums of a table unless they give away a cell of fewer than `least` people. Returns whether they were added.
   */
  addUnlessDerivable(sums: readonly (readonly number[])[], least: number): boolean {
    const before = this.reduced.map(({ first, cells }) => ({ first, cells: cells.slice() }));
    for (const cells of sums) this.add(cells);
    if (!this.givesAway(least)) return true;
    this.reduced.splice(0, this.reduced.length, ...before);
    return false;
  }

  private add(cells: readonly number[]): void {
    const sum = new Int32Array(this.sizes.length);
    for (const cell of cells) sum[cell] = 1;
    for (const known of this.reduced) subtract(sum, known.cells, sum[known.first] as number);
    const first = sum.findIndex((times) => times !== 0);
    if (first < 0) return;
    const inverse = inverseOf(sum[first] as number);
    for (let cell = first; cell < sum.length; cell += 1) sum[cell] = ((sum[cell] as number) * inverse) % prime;
    for (const known of this.reduced) subtract(known.cells, sum, known.cells[first] as number);
    this.reduced.push({ first, cells: sum });
  }

  /** A single cell can be calculated if it is alone in a sum of the reduced form. */
  private givesAway(least: number): boolean {
    return this.reduced.some(
      ({ first, cells }) =>
        (this.sizes[first] ?? 0) < least && cells.every((times, cell) => times === 0 || cell === first),
    );
  }
}

function subtract(from: Int32Array, other: Int32Array, times: number): void {
  if (times === 0) return;
  for (let cell = 0; cell < from.length; cell += 1) {
    const value = ((from[cell] as number) - (((other[cell] as number) * times) % prime)) % prime;
    from[cell] = value < 0 ? value + prime : value;
  }
}

/** Returns the inverse of a number modulo the prime. */
function inverseOf(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (a > 1) {
    const quotient = Math.floor(b / a);
    [a, b, x, y] = [b - quotient * a, a, y - quotient * x, x];
  }
  return x < 0 ? x + prime : x;
}
