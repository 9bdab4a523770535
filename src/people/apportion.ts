import type { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';

// As in the rounding of every amount: a division that made a figure is exact in so many digits.
const significant = 30;

/** An amount as a whole number of units, rounded down, and what is left of it, from 0 to below 1 unit. */
interface Split {
  readonly down: Decimal;
  readonly rest: Decimal;
}

/**
 * Rounds amounts so that they add up to a whole that is rounded already: each to the unit below or above it, those with
 * the largest remainders up, and of equal remainders the first ones. The whole must be the sum of the exact amounts, rounded
 * to a unit.
 */
export function apportion(exact: readonly Decimal[], whole: Decimal, decimals: number): readonly Decimal[] {
  const parts = exact.map((amount) => splitOf(amount, decimals));
  const missing = inUnits(whole, decimals)
    .minus(sumOf(parts.map(({ down }) => down)))
    .toNumber();
  const byRest = parts.map((_, place) => place).sort((a, b) => compareRests(parts[b], parts[a]) || a - b);
  const up = new Set(byRest.slice(0, missing));
  return parts.map(({ down }, place) => fromUnits(up.has(place) ? down.plus(1) : down, decimals));
}

/**
 * Rounds the cells of a table so that they add up to a whole that is rounded already, and so that each sum of a row and of a
 * column is rounded to the unit below or above it too. Source: the controlled rounding of Cox (1987), A constructive procedure
 * for unbiased controlled rounding, Journal of the American Statistical Association 82; the direction is that of the nearer
 * unit instead of random.
 */
export function apportionTable(
  exact: readonly (readonly Decimal[])[],
  whole: Decimal,
  decimals: number,
): readonly (readonly Decimal[])[] {
  const cells = exact.map((row) => row.map((amount) => splitOf(amount, decimals)));
  const missing = inUnits(whole, decimals)
    .minus(sumOf(cells.flat().map(({ down }) => down)))
    .toNumber();
  const fractions = new FractionTable(cells.map((row) => row.map(({ rest }) => Math.round(rest.toNumber() * one))));
  fractions.roundTotalTo(missing);
  fractions.roundCells();
  return cells.map((row, r) =>
    row.map(({ down }, c) => fromUnits(fractions.isUp(r, c) ? down.plus(1) : down, decimals)),
  );
}

/** A unit in the fractions of a table, which are whole numbers so that their sums are exact. */
const one = 1e9;

/** The fractions of a table with a further row and column, which make the sum of each row and column whole. */
class FractionTable {
  private readonly cells: number[][];
  private readonly rows: number;
  private readonly columns: number;

  constructor(fractions: readonly (readonly number[])[]) {
    this.cells = fractions.map((row) => [...row, complement(row)]);
    this.rows = fractions.length;
    this.columns = fractions[0]?.length ?? 0;
    this.cells.push(
      Array.from({ length: this.columns + 1 }, (_, c) => complement(this.cells.map((row) => row[c] ?? 0))),
    );
  }

  isUp(row: number, column: number): boolean {
    return this.cells[row]?.[column] === one;
  }

  /** Rounds the total of the cells to a number of units. */
  roundTotalTo(units: number): void {
    const total = this.cells
      .slice(0, this.rows)
      .reduce((sum, row) => sum + row.slice(0, -1).reduce((a, b) => a + b, 0), 0);
    // The corner moves with the total.
    const up = units * one > total;
    while (this.isBetween(this.rows, this.columns)) this.shift(this.rows, this.columns, up);
  }

  roundCells(): void {
    for (const [r, row] of this.cells.entries()) {
      for (const c of row.keys()) while (this.isBetween(r, c)) this.shift(r, c, (row[c] ?? 0) * 2 >= one);
    }
  }

  private isBetween(row: number, column: number): boolean {
    const value = this.cells[row]?.[column] ?? 0;
    return value > 0 && value < one;
  }

  /**
   * Moves one cell up or down, and others on a circle through it in turn down and up, until one of them is whole. The sum of
   * every row and column stays the same.
   */
  private shift(row: number, column: number, up: boolean): void {
    const circle = this.circleThrough(row, column);
    const room = ([r, c]: Cell, place: number) => {
      const value = this.cells[r]?.[c] ?? 0;
      return (place % 2 === 0) === up ? one - value : value;
    };
    const step = Math.min(...circle.map(room));
    for (const [place, [r, c]] of circle.entries()) {
      const line = this.cells[r] as number[];
      line[c] = (line[c] ?? 0) + ((place % 2 === 0) === up ? step : -step);
    }
  }

  /** Returns the cells of a circle that starts at a cell, goes along its row, and comes back in its column. */
  private circleThrough(row: number, column: number): readonly Cell[] {
    // Rows and columns are the places, and cells that are not whole lead from one to the other.
    const cameBy = new Map<string, { readonly cell: Cell; readonly from: string | undefined }>();
    const waiting: { readonly isRow: boolean; readonly at: number }[] = [{ isRow: true, at: row }];
    for (const { isRow, at } of waiting) {
      const others = isRow ? this.columns + 1 : this.rows + 1;
      for (let other = 0; other < others; other += 1) {
        const cell: Cell = isRow ? [at, other] : [other, at];
        if (!this.isBetween(...cell) || (cell[0] === row && cell[1] === column)) continue;
        const name = `${isRow ? 'c' : 'r'}${other}`;
        if (name === `r${row}` || cameBy.has(name)) continue;
        cameBy.set(name, { cell, from: `${isRow ? 'r' : 'c'}${at}` });
        waiting.push({ isRow: !isRow, at: other });
      }
      if (cameBy.has(`c${column}`)) break;
    }
    const back: Cell[] = [];
    for (let at = cameBy.get(`c${column}`); at !== undefined; at = cameBy.get(at.from ?? '')) back.push(at.cell);
    return [[row, column], ...back];
  }
}

type Cell = readonly [row: number, column: number];

function complement(fractions: readonly number[]): number {
  const sum = fractions.reduce((total, fraction) => (total + fraction) % one, 0);
  return (one - sum) % one;
}

function splitOf(amount: Decimal, decimals: number): Split {
  const units = inUnits(amount, decimals);
  const down = units.floor();
  return { down, rest: units.minus(down) };
}

function inUnits(amount: Decimal, decimals: number): Decimal {
  return new ExactDecimal(amount).toSignificantDigits(significant).times(new ExactDecimal(10).pow(decimals));
}

function fromUnits(units: Decimal, decimals: number): Decimal {
  const amount = units.div(new ExactDecimal(10).pow(decimals));
  return toPublicDecimal(amount.isZero() ? new ExactDecimal(0) : amount);
}

function compareRests(a: Split | undefined, b: Split | undefined): number {
  return (a?.rest ?? new ExactDecimal(0)).comparedTo(b?.rest ?? 0);
}

function sumOf(units: readonly Decimal[]): Decimal {
  return units.reduce((total, unit) => total.plus(unit), new ExactDecimal(0));
}
