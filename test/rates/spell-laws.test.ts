// Laws for all lists of spells, compared with a simple count day by day on the platform's calendar.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cohortOfSpells,
  countSpells,
  headcountOn,
  monthlyRatesOfSpells,
  type Reason,
  ratesOfSpells,
  type Spell,
} from '../../src/rates.js';

// The same cases on every run.
fc.configureGlobal({ seed: 20240229 });

const origin = Date.UTC(2023, 0, 1);
const text = (day: number) => new Date(origin + day * 86_400_000).toISOString().slice(0, 10);
const reason = fc.constantFrom<Reason>('quit', 'retirement', 'layoff', 'discharge', 'other', 'transfer');

interface Step {
  readonly gap: number;
  readonly length: number;
  readonly why: Reason;
}

/** The days of one spell, and why it ended. */
interface Days {
  readonly start: number;
  readonly end: number | undefined;
  readonly why: Reason | undefined;
}

/** One person's spells, one after the other, as numbers of days: gaps and lengths in turn. The last may be open. */
const career = fc
  .record({
    first: fc.integer({ min: 0, max: 900 }),
    steps: fc.array(
      fc.record<Step>({
        // Transfers to the next day are the case to get right, so they have to be common.
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
        length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 500 })),
        why: fc.oneof(fc.constant<Reason>('transfer'), reason),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    open: fc.boolean(),
  })
  .map(({ first, steps, open }) => {
    let next = first;
    return steps.map(({ gap, length, why }, position): Days => {
      const start = next + gap;
      next = start + length;
      const last = open && position === steps.length - 1;
      return { start, end: last ? undefined : next - 1, why: last ? undefined : why };
    });
  });

/** How a person came to the list, if not by a hire: a transfer, and perhaps how many days after the hire elsewhere. */
const beginning = fc.oneof(
  fc.constant({}),
  fc.constant({ began: 'transfer' as const }),
  fc.record({ served: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ began: fc.constant('transfer' as const), served: fc.integer({ min: 1, max: 900 }) }),
);

const staff = fc.array(fc.tuple(career, beginning), { maxLength: 8 }).map((careers) =>
  careers.flatMap(([steps, { served, ...began }]: [Days[], { served?: number; began?: 'transfer' }], person) =>
    steps.map((step, position): { days: Days; row: Spell } => ({
      days: step,
      row: {
        person: `P${person}`,
        start: text(step.start),
        end: step.end === undefined ? undefined : text(step.end),
        reason: step.why,
        ...(position === 0 ? { ...began, hired: served === undefined ? undefined : text(step.start - served) } : {}),
      },
    })),
  ),
);
const days = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 800 }));

const rows = (list: readonly { readonly row: Spell }[]) => list.map(({ row }) => row);

it('the average headcount is that of a count day by day', () => {
  fc.assert(
    fc.property(staff, days, (list, [from, length]) => {
      let employed = 0;
      for (let day = from; day <= from + length; day += 1) {
        for (const { days: own } of list) if (own.start <= day && day <= (own.end ?? Infinity)) employed += 1;
      }
      const { averageHeadcount, days: counted } = countSpells({
        spells: rows(list),
        from: text(from),
        to: text(from + length),
      });
      expect(counted).toBe(length + 1);
      expect(averageHeadcount.daily.toNumber()).toBeCloseTo(employed / (length + 1), 12);
    }),
  );
});

it('the headcount of a day is the average of that day', () => {
  fc.assert(
    fc.property(staff, fc.integer({ min: 0, max: 1200 }), (list, day) => {
      const spells = rows(list);
      const { averageHeadcount } = countSpells({ spells, from: text(day), to: text(day) });
      expect(headcountOn({ spells, on: text(day) })).toBe(averageHeadcount.daily.toNumber());
    }),
  );
});

it('arrivals less departures are the difference between the opening and the close', () => {
  fc.assert(
    fc.property(staff, days, (list, [from, length]) => {
      const counts = countSpells({ spells: rows(list), from: text(from), to: text(from + length) });
      const { opening, hires, transfersIn, separations, transfersOut, closing } = counts;
      expect(opening + hires + transfersIn - separations - transfersOut).toBe(closing);
      expect(counts.stayed).toBeLessThanOrEqual(Math.min(opening, closing));
      expect(counts.firstYearSeparations ?? 0).toBeLessThanOrEqual(separations);
      expect(transfersOut).toBeGreaterThanOrEqual(0);
      const byReason = Object.values(counts.separationsByReason).reduce((sum, count) => sum + count);
      expect(byReason + counts.separationsWithoutReason).toBe(separations);
      expect((counts.voluntarySeparations ?? 0) + (counts.involuntarySeparations ?? 0)).toBe(separations);
      const ended = list.filter(({ days: { end, why } }) => why !== 'transfer' && end !== undefined);
      expect(separations).toBe(ended.filter(({ days: { end = -1 } }) => from <= end && end <= from + length).length);
    }),
  );
});

it('a period split in two adds up', () => {
  fc.assert(
    fc.property(staff, days, fc.double({ min: 0, max: 1, noNaN: true }), (list, [from, length], at) => {
      fc.pre(length > 0);
      const middle = from + Math.floor(at * (length - 1));
      const spells = rows(list);
      const whole = countSpells({ spells, from: text(from), to: text(from + length) });
      const first = countSpells({ spells, from: text(from), to: text(middle) });
      const second = countSpells({ spells, from: text(middle + 1), to: text(from + length) });
      expect([first.opening, second.closing]).toEqual([whole.opening, whole.closing]);
      expect(first.closing).toBe(second.opening);
      for (const count of ['separations', 'hires', 'transfersIn', 'transfersOut', 'days'] as const) {
        expect([count, first[count] + second[count]]).toEqual([count, whole[count]]);
      }
      // A figure that is unknown for a part is unknown for the whole.
      const [early, late] = [first.firstYearSeparations, second.firstYearSeparations];
      expect(whole.firstYearSeparations).toBe(early === undefined || late === undefined ? undefined : early + late);
      const daysEmployed = ({ averageHeadcount, days: counted }: typeof whole) => averageHeadcount.daily.times(counted);
      expect(daysEmployed(first).plus(daysEmployed(second)).toNumber()).toBeCloseTo(daysEmployed(whole).toNumber(), 9);
    }),
  );
});

it('the order of the spells does not matter', () => {
  const shuffled = staff.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, days, ([list, other], [from, length]) => {
      const period = { from: text(from), to: text(from + length) };
      expect(ratesOfSpells({ spells: rows(other), ...period })).toEqual(
        ratesOfSpells({ spells: rows(list), ...period }),
      );
      const watched = { ...period, observedTo: '2029-12-31' };
      expect(cohortOfSpells({ spells: rows(other), ...watched })).toEqual(
        cohortOfSpells({ spells: rows(list), ...watched }),
      );
    }),
  );
});

it('a person who transferred in is not a hire, and everything else is as if they had been hired', () => {
  fc.assert(
    fc.property(staff, days, (list, [from, length]) => {
      const period = { from: text(from), to: text(from + length) };
      const counts = countSpells({ spells: rows(list), ...period });
      const asHired = countSpells({
        spells: rows(list).map(({ began: _, hired: __, ...spell }) => spell),
        ...period,
      });
      const came = list.filter(
        ({ days: { start }, row }) => (row.began ?? row.hired) && from <= start && start <= from + length,
      );
      expect(counts.hires).toBe(asHired.hires - came.length);
      expect(counts.transfersIn).toBe(asHired.transfersIn + came.length);
      const { hires: _, transfersIn: __, firstYearSeparations: ___, averageDaysOfService: ____, ...rest } = counts;
      expect(asHired).toMatchObject(rest);
      expect(counts.firstYearSeparations ?? 0).toBeLessThanOrEqual(asHired.firstYearSeparations ?? Number.NaN);
      if (counts.averageDaysOfService) {
        expect(counts.averageDaysOfService.toNumber()).toBeGreaterThanOrEqual(
          asHired.averageDaysOfService?.toNumber() ?? Number.NaN,
        );
      }
    }),
  );
});

it('a transfer to the next day counts as nothing', () => {
  fc.assert(
    fc.property(staff, fc.nat(), days, (list, pick, [from, length]) => {
      fc.pre(list.length > 0);
      const chosen = pick % list.length;
      const { days: own, row } = list[chosen] as (typeof list)[number];
      const last = own.end ?? own.start + 400;
      fc.pre(last > own.start);
      const moved = own.start + 1 + (pick % (last - own.start));
      const split: Spell[] = [
        { ...row, end: text(moved - 1), reason: 'transfer' },
        { ...row, start: text(moved), began: undefined, hired: undefined },
      ];
      const spells = rows(list);
      const period = { from: text(from), to: text(from + length) };
      const parted = [...spells.slice(0, chosen), ...split, ...spells.slice(chosen + 1)];
      expect(countSpells({ spells: parted, ...period })).toEqual(countSpells({ spells, ...period }));
    }),
  );
});

it('survival never rises, and what was known stays known when a cohort is watched longer', () => {
  fc.assert(
    fc.property(staff, days, fc.integer({ min: 0, max: 1500 }), (list, [from, length], watched) => {
      const cohort = { spells: rows(list), from: text(from), to: text(from + length) };
      const early = cohortOfSpells({ ...cohort, observedTo: text(from + length + watched) });
      const late = cohortOfSpells({ ...cohort, observedTo: '2035-12-31' });
      const shares = late.survival.map(Number);
      for (const [year, share] of shares.entries()) expect(share).toBeLessThanOrEqual(shares[year - 1] ?? 1);
      expect(early.survival).toEqual(late.survival.slice(0, early.survival.length));
      if (early.halfLifeInDays !== undefined) expect(late.halfLifeInDays).toBe(early.halfLifeInDays);
      if (early.firstYearTurnoverRate) {
        expect(early.firstYearTurnoverRate.plus(early.survival[0] ?? 0).toNumber()).toBeCloseTo(1, 12);
      }
    }),
  );
});

it('the months hold the separations of the year', () => {
  fc.assert(
    fc.property(staff, (list) => {
      const year = { spells: rows(list), from: '2024-01-01', to: '2024-12-31' };
      const { months } = monthlyRatesOfSpells(year);
      const total = months.reduce((sum, { counts }) => sum + counts.separations, 0);
      expect(total).toBe(countSpells(year).separations);
      expect(months.map(({ counts }) => counts.days)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    }),
  );
});
