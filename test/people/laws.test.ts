import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { type PeopleAnalysis, type PeopleTable, type PersonRecord, peopleAnalysis } from '../../src/people.js';

const day = fc
  .record({
    year: fc.integer({ min: 2022, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 27 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const answer = fc.constantFrom(true, false, undefined);

/** Records of different people; some moved once from one department to another. */
const people = fc
  .array(
    fc.record({
      days: fc.tuple(day, day, day).map((days) => [...new Set(days)].sort()),
      ends: fc.boolean(),
      reason: fc.constantFrom('quit', 'layoff', undefined),
      departments: fc.tuple(fc.constantFrom('a', 'b', 'c', undefined), fc.constantFrom('a', 'b', 'c')),
      contract: fc.constantFrom('full', 'part', undefined),
      avoidable: answer,
      regretted: answer,
      pay: fc.integer({ min: 1, max: 99_999 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.flatMap(
      (
        { days, ends, reason, departments: [before, after], contract, avoidable, regretted, pay },
        place,
      ): PersonRecord[] => {
        const [first = '', second = first, third = second] = days;
        const person = `P${place}`;
        const answers = ends ? { end: third, reason, avoidable, regretted } : {};
        const inputs = { pay: { newHire: new ExactDecimal(pay).div(1000).toString() } };
        if (days.length < 3)
          return [{ person, start: first, ...answers, groups: { department: after, contract }, inputs }];
        const next = `${second.slice(0, 8)}${String(Number(second.slice(8)) + 1).padStart(2, '0')}`;
        if (next > third)
          return [{ person, start: first, ...answers, groups: { department: after, contract }, inputs }];
        return [
          { person, start: first, end: second, reason: 'transfer', groups: { department: before, contract } },
          { person, start: next, ...answers, groups: { department: after, contract }, inputs },
        ];
      },
    ),
  );

const options = fc.record({
  amounts: fc.constantFrom('exact' as const, 'whole' as const),
  smallestGroup: fc.integer({ min: 1, max: 6 }),
  period: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
});

const analyse = (records: readonly PersonRecord[], chosen: object): PeopleAnalysis =>
  peopleAnalysis(records, {
    from: '2023-02-10',
    to: '2024-11-30',
    by: ['department', 'contract'],
    inputs: { training: { newHireHours: 7, trainerHours: 3 }, pay: { trainer: '31.337', load: '0.1' } },
    ...chosen,
  });

const tables = ({ groups, crossed, periods, reasons, facets }: PeopleAnalysis): PeopleTable[] => [
  ...groups,
  crossed as PeopleTable,
  periods as PeopleTable,
  reasons,
  ...Object.values(facets),
];

const sum = (amounts: readonly { toString(): string }[]) =>
  amounts.reduce(
    (total: InstanceType<typeof ExactDecimal>, amount) => total.plus(amount.toString()),
    new ExactDecimal(0),
  );

it('the parts of every table add up to the whole', () => {
  fc.assert(
    fc.property(people, options, (records, chosen) => {
      const analysis = analyse(records, chosen);
      for (const { parts } of tables(analysis)) {
        expect(sum(parts.map(({ cost }) => cost)).equals(analysis.cost)).toBe(true);
        expect(parts.reduce((total, { leavers }) => total + leavers, 0)).toBe(analysis.leavers);
        for (const { cost, perLeaver, leavers } of parts) {
          // Each is its exact cost, rounded up or down.
          const unit = new ExactDecimal(10).pow(-analysis.decimals);
          if (perLeaver)
            expect(
              cost
                .minus(perLeaver.times(leavers))
                .abs()
                .lessThanOrEqualTo(unit.times(1 + leavers / 2 + parts.length)),
            ).toBe(true);
        }
      }
      for (const { parts } of [...analysis.groups, analysis.crossed as PeopleTable]) {
        expect(parts.reduce((total, { opening }) => total + opening, 0)).toBe(analysis.opening);
        expect(parts.reduce((total, { closing }) => total + closing, 0)).toBe(analysis.closing);
        expect(sum(parts.map(({ averageHeadcount }) => averageHeadcount)).toFixed(20)).toBe(
          analysis.averageHeadcount.toFixed(20),
        );
      }
      for (const amounts of [analysis.sections, analysis.lines].map((all) => all.map(({ amount }) => amount))) {
        expect(sum(amounts).equals(analysis.cost)).toBe(true);
      }
      expect(sum(Object.values(analysis.kinds)).equals(analysis.cost)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('without merging, the crossed table adds up to the tables of one column', () => {
  fc.assert(
    fc.property(people, options, (records, chosen) => {
      const { groups, crossed } = analyse(records, { ...chosen, smallestGroup: 1 });
      for (const [place, { parts }] of groups.entries()) {
        for (const { of, cost } of parts) {
          const own = crossed?.parts.filter((cell) => cell.of[0]?.names[place] === of[0]?.names[0]) ?? [];
          expect(sum(own.map((cell) => cell.cost)).equals(cost)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('the order of the records does not matter', () => {
  fc.assert(
    fc.property(people, options, fc.integer(), (records, chosen, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray([...records], { minLength: records.length }), {
        seed,
        numRuns: 1,
      })[0];
      expect(JSON.stringify(analyse(shuffled ?? [], chosen))).toBe(JSON.stringify(analyse(records, chosen)));
    }),
    { numRuns: 30 },
  );
});

/** Whether one of the unknowns of equations is determined by them, by elimination in fractions. */
function determined(equations: readonly (readonly number[])[], unknowns: number): boolean {
  const rows = equations.map((row) => row.map((value) => new ExactDecimal(value)));
  let top = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= top && row[column]?.abs().greaterThan('1e-20'));
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot] as never, rows[top] as never];
    const lead = rows[top] as InstanceType<typeof ExactDecimal>[];
    const factor = lead[column] as InstanceType<typeof ExactDecimal>;
    rows[top] = lead.map((value) => value.div(factor));
    for (const [place, row] of rows.entries()) {
      if (place === top) continue;
      const times = row[column] as InstanceType<typeof ExactDecimal>;
      rows[place] = row.map((value, at) =>
        value.minus(times.times(rows[top]?.[at] as InstanceType<typeof ExactDecimal>)),
      );
    }
    top += 1;
  }
  return rows.some((row) => row.filter((value) => value.abs().greaterThan('1e-20')).length === 1);
}

it('nobody whose cost is hidden can be calculated from all tables together', () => {
  let merged = 0;
  fc.assert(
    fc.property(people, fc.integer({ min: 2, max: 5 }), (records, smallestGroup) => {
      const analysis = analyse(records, { smallestGroup, period: 'quarter' });
      const { left } = analysis;
      if (left.length < smallestGroup) return;
      const membership = (table: PeopleTable, of: (person: (typeof left)[number]) => readonly unknown[]) =>
        table.parts.map((part) =>
          left.map((person) =>
            part.of.some(({ names }) => JSON.stringify(names) === JSON.stringify(of(person))) ? 1 : 0,
          ),
        );
      const yes = (value: boolean | undefined) => [value === undefined ? undefined : value ? 'yes' : 'no'];
      const quarter = (end: string) => [`${end.slice(0, 4)}-Q${Math.ceil(Number(end.slice(5, 7)) / 3)}`];
      const { groups, crossed, periods, reasons, facets } = analysis;
      const equations = [
        left.map(() => 1),
        ...membership(groups[0] as PeopleTable, (one) => [one.groups[0]]),
        ...membership(groups[1] as PeopleTable, (one) => [one.groups[1]]),
        ...membership(crossed as PeopleTable, (one) => one.groups),
        ...membership(periods as PeopleTable, (one) => quarter(one.end)),
        ...membership(reasons, (one) => [one.reason]),
        ...membership(facets.voluntary, (one) => yes(one.voluntary)),
        ...membership(facets.avoidable, (one) => yes(one.avoidable)),
        ...membership(facets.regretted, (one) => yes(one.regretted)),
        ...membership(facets.firstYear, (one) => yes(one.firstYear)),
      ];
      expect(determined(equations, left.length)).toBe(false);
      for (const { parts } of tables(analysis)) {
        merged += parts.filter((part) => part.of.length > 1).length;
        for (const { leavers } of parts) expect(leavers === 0 || leavers >= smallestGroup).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
  expect(merged).toBeGreaterThan(0);
});
