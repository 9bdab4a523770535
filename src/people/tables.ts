import type { Decimal } from 'decimal.js';
import { Sum } from '../groups/group-total.js';
import { ExactDecimal, publicSum, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, written } from '../rates/calendar.js';
import type { NamedCounts, PeopleCounts, PeopleFigures, PeoplePart, PeopleTable } from './analysis.js';
import { apportion } from './apportion.js';
import { KnownSums } from './derivable.js';
import { addHeadcounts, dailyAverage, type Headcount, rateOn } from './headcounts.js';
import type { Leaver } from './leavers.js';
import { mergeSmall } from './merge-small.js';
import type { PartName } from './read-records.js';

/** A base cell of a table, before small ones are merged. */
export interface Cell {
  readonly names: readonly PartName[];
  readonly headcount: Headcount;
  readonly from: Day;
  readonly to: Day;
}

/** A table before small parts are merged. */
export interface Division {
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  /** The position of the cell of each leaver. */
  readonly cellOf: readonly number[];
  /** Time is merged with its neighbours, groups by size, and answers keep the headcount of the whole. */
  readonly kind: 'time' | 'groups' | 'answers';
  /** The rounded cost of each cell; by default they are rounded to add up. */
  readonly printed?: readonly Decimal[];
}

function countsOf(leavers: number, headcount: Headcount, days: number): PeopleCounts {
  const averageHeadcount = dailyAverage(headcount, days);
  const { opening, closing } = headcount;
  return { leavers, opening, closing, averageHeadcount, rate: rateOn(leavers, averageHeadcount) };
}

/** Adds up leavers and cost, as figures of a whole or a part. */
export function figuresOf(
  leavers: readonly Leaver[],
  headcount: Headcount,
  days: number,
  cost: Decimal,
  decimals: number,
): PeopleFigures {
  const paid = leavers.filter(({ yearlyPay }) => yearlyPay !== undefined);
  const pay = exactSum(paid.map(({ yearlyPay }) => yearlyPay as Decimal));
  const exact = new ExactDecimal(exactSum(leavers.map((leaver) => leaver.cost)));
  return {
    ...countsOf(leavers.length, headcount, days),
    cost,
    perLeaver: leavers.length === 0 ? undefined : roundHalfAwayFromZero(exact.div(leavers.length), decimals),
    shareOfYearlyPay: pay.isZero()
      ? undefined
      : toPublicDecimal(new ExactDecimal(exactSum(paid.map((leaver) => leaver.cost))).div(pay)),
  };
}

/** Merges small parts in tables, one after the other, so that no part or combination of parts gives away a cost. */
export class TableMaker {
  private readonly known: KnownSums | undefined;
  /** The cell of `known` of each leaver: leavers who are together in every table share one. */
  private readonly atomOf: readonly number[];

  constructor(
    private readonly leavers: readonly Leaver[],
    private readonly whole: PeopleFigures,
    private readonly decimals: number,
    private readonly smallest: number,
    divisions: readonly Division[],
  ) {
    const atoms = new Map<string, number>();
    const sizes: number[] = [];
    this.atomOf = leavers.map((_, place) => {
      const name = divisions.map(({ cellOf }) => cellOf[place]).join();
      const atom = atoms.get(name) ?? atoms.size;
      atoms.set(name, atom);
      sizes[atom] = (sizes[atom] ?? 0) + 1;
      return atom;
    });
    if (smallest < 2) return;
    this.known = new KnownSums(sizes);
    // The cost of the whole is told in any case.
    this.known.addUnlessDerivable([[...sizes.keys()]], 0);
  }

  /** Returns a table with small parts merged. */
  table(division: Division): PeopleTable {
    const { columns, cells, cellOf, kind } = division;
    const inCell = cells.map((): Leaver[] => []);
    const atoms = cells.map(() => new Set<number>());
    for (const [place, leaver] of this.leavers.entries()) {
      const cell = cellOf[place] ?? 0;
      inCell[cell]?.push(leaver);
      atoms[cell]?.add(this.atomOf[place] ?? 0);
    }
    const printed =
      division.printed ??
      apportion(
        inCell.map((own) => exactSum(own.map(({ cost }) => cost))),
        this.whole.cost,
        this.decimals,
      );
    const base = inCell.map((own, place) => ({ leavers: own.length, cells: [...(atoms[place] ?? [])] }));
    const merged =
      this.known === undefined
        ? cells.map((_, place) => [place])
        : mergeSmall(base, this.smallest, this.known, kind === 'time');
    const parts = merged.map((places): PeoplePart => {
      const own = places.map((place) => cells[place] as Cell);
      const [first] = own as [Cell, ...Cell[]];
      const last = own.at(-1) ?? first;
      const [from, to] = [first.from, last.to];
      const headcount =
        kind === 'groups'
          ? addHeadcounts(own.map((cell) => cell.headcount))
          : {
              opening: first.headcount.opening,
              closing: last.headcount.closing,
              personDays:
                kind === 'answers'
                  ? first.headcount.personDays
                  : own.reduce((days, cell) => days + cell.headcount.personDays, 0),
            };
      const cost = publicSum(places.map((place) => printed[place] as Decimal));
      const leavers = places.flatMap((place) => inCell[place] ?? []);
      return Object.freeze({
        of: Object.freeze(
          places.map((place): NamedCounts => {
            const cell = cells[place] as Cell;
            const counts = countsOf(inCell[place]?.length ?? 0, cell.headcount, cell.to - cell.from + 1);
            return Object.freeze({ names: cell.names, from: written(cell.from), to: written(cell.to), ...counts });
          }),
        ),
        from: written(from),
        to: written(to),
        ...figuresOf(leavers, headcount, to - from + 1, cost, this.decimals),
        shareOfCost: this.whole.cost.isZero()
          ? undefined
          : toPublicDecimal(new ExactDecimal(cost).div(this.whole.cost)),
      });
    });
    return Object.freeze({ columns: Object.freeze([...columns]), parts: Object.freeze(parts) });
  }
}

/** Adds amounts up exactly. */
export function exactSum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total: Decimal, amount) => total.plus(amount), new Sum(0));
}
