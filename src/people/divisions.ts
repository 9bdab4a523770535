import type { Decimal } from 'decimal.js';
import type { Day } from '../rates/calendar.js';
import { inFirstYear } from '../rates/count-spells.js';
import { apportionTable } from './apportion.js';
import { type Headcount, headcountsBy, type PersonEmployment } from './headcounts.js';
import type { Leaver } from './leavers.js';
import { spansOf } from './periods.js';
import type { PartName, ReadRecord } from './read-records.js';
import { type Cell, type Division, exactSum } from './tables.js';

/** The people of a period. */
export interface People {
  readonly employments: readonly PersonEmployment[];
  readonly leavers: readonly Leaver[];
  readonly days: { readonly from: Day; readonly to: Day };
}

const nobody: Headcount = { opening: 0, closing: 0, personDays: 0 };

/** Divides people by one column of groups, from the highest cost to the lowest; what is not recorded comes last. */
export function byColumn(people: People, column: string, place: number): Division {
  return divided(people, [column], (record) => [record.groups[place]]);
}

/**
 * Divides people by two columns at once. The costs are rounded so that they add up in both directions; those of the two
 * tables of one column follow from them.
 */
export function crossed(
  people: People,
  [rows, columns]: readonly [Division, Division],
  whole: Decimal,
  decimals: number,
): { readonly rows: Division; readonly columns: Division; readonly both: Division } {
  const both = divided(people, [...rows.columns, ...columns.columns], ({ groups }) => groups);
  const width = columns.cells.length;
  const exact = rows.cells.map(() => columns.cells.map((): Decimal[] => []));
  for (const [at, { cost }] of people.leavers.entries()) {
    exact[rows.cellOf[at] ?? 0]?.[columns.cellOf[at] ?? 0]?.push(cost);
  }
  const rounded = apportionTable(
    exact.map((row) => row.map(exactSum)),
    whole,
    decimals,
  );
  const placeIn = (division: Division, name: PartName) => division.cells.findIndex(({ names: [own] }) => own === name);
  const inOrder = both.cells
    .map((cell, before) => {
      const [row, column] = [placeIn(rows, cell.names[0]), placeIn(columns, cell.names[1])];
      return { cell, before, row, column, rank: row * width + column };
    })
    .sort((a, b) => a.rank - b.rank);
  const newPlace = new Map(inOrder.map(({ before }, place) => [before, place]));
  return {
    rows: { ...rows, printed: rounded.map((row) => exactSum(row)) },
    columns: { ...columns, printed: columns.cells.map((_, c) => exactSum(rounded.map((row) => row[c] as Decimal))) },
    both: {
      ...both,
      cells: inOrder.map(({ cell }) => cell),
      cellOf: both.cellOf.map((before) => newPlace.get(before) ?? 0),
      printed: inOrder.map(({ row, column }) => rounded[row]?.[column] as Decimal),
    },
  };
}

/** Divides a period into months, quarters or years. */
export function byTime({ employments, leavers, days }: People, each: 'month' | 'quarter' | 'year'): Division {
  const spans = spansOf(days.from, days.to, each);
  const cells = spans.map(({ name, from, to }): Cell => {
    const headcount = headcountsBy(employments, { from, to }, () => 0).get(0) ?? nobody;
    return { names: Object.freeze([name]), headcount, from, to };
  });
  const cellOf = leavers.map(({ employment: { end } }) => spans.findIndex(({ to }) => end <= to));
  return { columns: [each], cells, cellOf, kind: 'time' };
}

/** Divides those who left by reason, in the firm's words if there are any. */
export function byReason(people: People, headcount: Headcount): Division {
  return answers(people, 'reason', headcount, ({ record }) => reasonOf(record));
}

/** Returns the reason of a record in the firm's words, or else the reason by its rules. */
export function reasonOf({ statedReason, reason }: ReadRecord): PartName {
  return statedReason ?? reason;
}

/** Divides those who left by an answer: yes, no, or not recorded. */
export function byAnswer(
  people: People,
  name: string,
  headcount: Headcount,
  answer: (leaver: Leaver) => boolean | undefined,
): Division {
  const words = (leaver: Leaver) => {
    const said = answer(leaver);
    return said === undefined ? undefined : said ? 'yes' : 'no';
  };
  return answers(people, name, headcount, words);
}

/** Returns true if someone left before the first anniversary of the hire; undefined if that day is not known. */
export function leftInFirstYear({ employment }: Leaver): boolean | undefined {
  return inFirstYear(employment);
}

function answers(
  { leavers, days }: People,
  column: string,
  headcount: Headcount,
  nameOf: (leaver: Leaver) => PartName,
): Division {
  const cells = new Map<string, { readonly names: readonly PartName[]; readonly costs: Decimal[] }>();
  const keys = leavers.map((leaver) => {
    const names = [nameOf(leaver)];
    const key = keyOf(names);
    const cell = cells.get(key) ?? { names: Object.freeze(names), costs: [] };
    cells.set(key, cell);
    cell.costs.push(leaver.cost);
    return key;
  });
  return ordered([column], cells, keys, () => ({ headcount, ...days }), 'answers');
}

function divided(
  { employments, leavers, days }: People,
  columns: readonly string[],
  namesOf: (record: ReadRecord) => readonly PartName[],
): Division {
  const cells = new Map<string, { readonly names: readonly PartName[]; readonly costs: Decimal[] }>();
  const places = new Map<string, number>();
  const placeOf = (record: ReadRecord) => {
    const names = namesOf(record);
    const key = keyOf(names);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size);
    cells.set(key, { names: Object.freeze([...names]), costs: [] });
    return places.size - 1;
  };
  const counts = headcountsBy(employments, days, placeOf);
  const keys = leavers.map(({ record, cost }) => {
    placeOf(record);
    const key = keyOf(namesOf(record));
    cells.get(key)?.costs.push(cost);
    return key;
  });
  const about = (key: string) => ({ headcount: counts.get(places.get(key) ?? -1) ?? nobody, ...days });
  return ordered(columns, cells, keys, about, 'groups');
}

/** Sorts cells from the highest cost to the lowest, then by name, and those with something not recorded to the end. */
function ordered(
  columns: readonly string[],
  cells: ReadonlyMap<string, { readonly names: readonly PartName[]; readonly costs: readonly Decimal[] }>,
  keys: readonly string[],
  about: (key: string) => Omit<Cell, 'names'>,
  kind: Division['kind'],
): Division {
  const sorted = [...cells].map(([key, { names, costs }]) => ({
    key,
    names,
    cost: exactSum(costs),
    left: costs.length,
  }));
  const unknown = ({ names }: { readonly names: readonly PartName[] }) => (names.includes(undefined) ? 1 : 0);
  sorted.sort(
    (a, b) => unknown(a) - unknown(b) || b.cost.comparedTo(a.cost) || b.left - a.left || (a.key < b.key ? -1 : 1),
  );
  const places = new Map(sorted.map(({ key }, place) => [key, place]));
  return {
    columns,
    cells: sorted.map(({ key, names }) => ({ names, ...about(key) })),
    cellOf: keys.map((key) => places.get(key) ?? 0),
    kind,
  };
}

function keyOf(names: readonly PartName[]): string {
  return names.length === 1 ? (names[0] ?? '\0') : names.map((name) => name ?? '\0').join('\u0001');
}
