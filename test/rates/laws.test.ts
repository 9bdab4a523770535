// Laws for all counts.
import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  annualisedTurnoverRate,
  annualTurnoverRate,
  averageHeadcount,
  cohortSurvival,
  compoundTurnoverRate,
  fluxRateAsHalfOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndAccessions,
  halfLife,
  involuntaryTurnoverRate,
  joltsLayoffsAndDischargesRate,
  joltsOtherSeparationsRate,
  joltsQuitsRate,
  joltsSeparationsRate,
  monthlyTurnoverRate,
  separationRate,
  voluntaryTurnoverRate,
} from '../../src/rates.js';

// The same cases on every run.
fc.configureGlobal({ seed: 20240229 });

const people = fc.integer({ min: 0, max: 100_000 });
const some = fc.integer({ min: 1, max: 100_000 });

/** A quotient is off by half a unit of its 34th digit at most, 5e-34 of it; a dozen of them and their sum by 13 times that. */
function same(one: Decimal, other: Decimal) {
  const bound = one.plus(other).times('13e-33');
  expect(one.minus(other).abs().lessThanOrEqualTo(bound), `${one} and ${other}`).toBe(true);
}

it('voluntary and involuntary are the total', () => {
  fc.assert(
    fc.property(people, people, some, (voluntarySeparations, involuntarySeparations, average) => {
      const figures = { averageHeadcount: average };
      const parts = voluntaryTurnoverRate({ voluntarySeparations, ...figures }).plus(
        involuntaryTurnoverRate({ involuntarySeparations, ...figures }),
      );
      same(parts, separationRate({ separations: voluntarySeparations + involuntarySeparations, ...figures }));
    }),
  );
});

it('quits, layoffs and other are the separations', () => {
  fc.assert(
    fc.property(people, people, people, some, (quits, layoffsAndDischarges, otherSeparations, employment) => {
      const parts = joltsQuitsRate({ quits, employment })
        .plus(joltsLayoffsAndDischargesRate({ layoffsAndDischarges, employment }))
        .plus(joltsOtherSeparationsRate({ otherSeparations, employment }));
      same(parts, joltsSeparationsRate({ separations: quits + layoffsAndDischarges + otherSeparations, employment }));
    }),
  );
});

it('the months are the year, and their order does not matter', () => {
  const month = fc.record({ separations: people, averageHeadcount: some });
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (months) => {
      const total = months.map(monthlyTurnoverRate).reduce((sum, rate) => sum.plus(rate));
      same(annualTurnoverRate(months), total);
      same(annualTurnoverRate([...months].reverse()), total);
    }),
  );
});

it('twelve months at one headcount are the year: the sum, the annualised and the plain rate agree', () => {
  fc.assert(
    fc.property(fc.array(people, { minLength: 12, maxLength: 12 }), some, (leavers, average) => {
      const separations = leavers.reduce((sum, count) => sum + count);
      const figures = { averageHeadcount: average };
      const year = separationRate({ separations, ...figures });
      same(annualTurnoverRate(leavers.map((count) => ({ separations: count, ...figures }))), year);
      same(annualisedTurnoverRate({ separations, months: 12, ...figures }), year);
    }),
  );
});

it('a rate scales: a firm of several such firms has the same rate', () => {
  fc.assert(
    fc.property(people, some, fc.integer({ min: 2, max: 50 }), (separations, average, times) => {
      same(
        separationRate({ separations: separations * times, averageHeadcount: average * times }),
        separationRate({ separations, averageHeadcount: average }),
      );
      same(
        separationRate({ separations: separations * times, averageHeadcount: average }),
        separationRate({ separations, averageHeadcount: average }).times(times),
      );
    }),
  );
});

it('the compound rate is between one month and the sum of twelve, and never above 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (parts) => {
      const monthlyRate = (parts / 10_000).toFixed(4);
      const year = compoundTurnoverRate({ monthlyRate }).toNumber();
      expect(year).toBeCloseTo(1 - (1 - parts / 10_000) ** 12, 12);
      expect(year).toBeGreaterThanOrEqual(Number(monthlyRate));
      expect(year).toBeLessThanOrEqual(Math.min(1, 12 * Number(monthlyRate) + 1e-12));
    }),
  );
});

it('the third form of flux is half the second', () => {
  fc.assert(
    fc.property(people, people, some, (separations, accessions, average) => {
      const figures = { separations, accessions, averageHeadcount: average };
      same(fluxRateAsHalfOfSeparationsAndAccessions(figures).times(2), fluxRateOfSeparationsAndAccessions(figures));
    }),
  );
});

it('an average is between its counts, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(people, { minLength: 1, maxLength: 40 }), (counts) => {
      const average = averageHeadcount(counts);
      expect(average.greaterThanOrEqualTo(Math.min(...counts))).toBe(true);
      expect(average.lessThanOrEqualTo(Math.max(...counts))).toBe(true);
      expect(averageHeadcount([...counts].reverse()).equals(average)).toBe(true);
    }),
  );
});

it('survival never rises, and the half-life is where it first is a half or less', () => {
  const quitting = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(quitting, fc.integer({ min: 0, max: 200 }), (quits, stayers) => {
      const cohort = quits.reduce((sum, count) => sum + count, stayers);
      fc.pre(cohort > 0);
      const survival = cohortSurvival({ cohort, quits }).map(Number);
      for (const [period, share] of survival.entries()) expect(share).toBeLessThanOrEqual(survival[period - 1] ?? 1);
      expect(survival.at(-1) ?? 1).toBeCloseTo(stayers / cohort, 12);
      let left = cohort;
      const halved = quits.findIndex((count) => {
        left -= count;
        return left <= cohort / 2;
      });
      expect(halfLife({ cohort, quits })).toBe(halved < 0 ? undefined : halved + 1);
    }),
  );
});
