import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateExact } from '../../src/evaluation/exact-result.js';
import { check, evaluate } from '../../src/index.js';
import {
  businessScience2017,
  cascioBoudreauFink2019,
  ceprClasp2011,
  type Method,
  methods,
  shanafelt2017,
} from '../../src/methods.js';
import { constraintsOf } from '../../src/model/bounds.js';
import type { InputOf, Sections } from '../../src/model/model.js';
import { type SectionModelInput, sectionInputs } from '../section-inputs.js';

type Given = Record<string, unknown> & { leavers?: unknown };

const at = (input: Given, { section, name }: SectionModelInput) => (input[section] as Record<string, unknown>)?.[name];
const put = (input: Given, { section, name }: SectionModelInput, value: string): Given => ({
  ...input,
  [section]: { ...(input[section] as object), [name]: value },
});
const given = (method: Method, input: Given) => sectionInputs(method).filter((one) => at(input, one) !== undefined);
const run = (method: Method, input: Given) => evaluate(method, input as InputOf<Sections>);

/** Inputs around a method's own examples: every figure scaled, none zero, each within its bounds. */
const around = (method: Method) =>
  fc
    .tuple(
      fc.constantFrom(...method.examples),
      fc.array(fc.integer({ min: 9, max: 24 }), { minLength: 60, maxLength: 60 }),
    )
    .map(([{ input }, factors]) =>
      given(method, input as Given).reduce((scaled, one, position) => {
        const { definition } = one;
        if (definition.minimum !== undefined || definition.maximum !== undefined) return scaled;
        // A share stays below one, so that what is left of it is not nothing.
        const sixteenths =
          definition.unit === 'share' ? Math.min(15, factors[position] as number) : (factors[position] as number);
        const figure = new Decimal(String(at(scaled, one)));
        return put(scaled, one, (figure.isZero() ? new Decimal(1) : figure).times(sixteenths).div(16).toFixed(8));
      }, input as Given),
    );

for (const [name, method] of Object.entries<Method>(methods)) {
  describe(name, () => {
    test('every input moves some output', () => {
      fc.assert(
        fc.property(around(method), (input) => {
          const before = outputs(method, input);
          for (const one of given(method, input)) {
            const figure = new Decimal(String(at(input, one)));
            const { maximum } = constraintsOf(one.definition);
            const other = figure.times(1.0625).greaterThan(maximum) ? figure.times(0.9375) : figure.times(1.0625);
            expect(outputs(method, put(input, one, other.toFixed(10))), one.path).not.toEqual(before);
          }
        }),
        { numRuns: 25 },
      );
    });

    test('the examples give every input once at least', () => {
      const seen = method.examples.flatMap(({ input }) => given(method, input as Given).map(({ path }) => path));
      expect(
        sectionInputs(method)
          .map(({ path }) => path)
          .filter((path) => !seen.includes(path)),
      ).toEqual([]);
    });

    test('the default of a missing input is the figure of an example', () => {
      const differ = sectionInputs(method).filter((one) => {
        const figures = method.examples
          .map(({ input }) => at(input as Given, one))
          .filter((figure) => figure !== undefined);
        const { value } = one.definition.default ?? {};
        return value !== undefined && !figures.some((figure) => new Decimal(String(figure)).equals(value));
      });
      expect(differ.map(({ path }) => path)).toEqual([]);
    });

    test('lines add up to sections, to kinds and to the total', () => {
      fc.assert(
        fc.property(around(method), (input) => {
          const { lines, sections, kinds, total } = run(method, input);
          for (const parts of [lines, sections, Object.values(kinds)]) {
            expect(Decimal.sum(0, ...parts.map(({ amount }) => amount)).toFixed()).toBe(total.toFixed());
          }
        }),
        { numRuns: 25 },
      );
    });

    test.each(sectionInputs(method))('$path out of range is refused by name', (one) => {
      const { minimum, maximum, exclusiveMinimum } = constraintsOf(one.definition);
      const [example] = method.examples.filter(({ input }) => at(input as Given, one) !== undefined);
      for (const value of [
        new Decimal(exclusiveMinimum ?? minimum).minus(exclusiveMinimum === undefined ? 1 : 0),
        new Decimal(maximum).plus(1),
      ]) {
        const issues = check(method, put(example?.input as Given, one, value.toFixed()));
        expect(issues.map(({ path, code }) => `${path} ${code}`)).toContain(`${one.path} outOfBounds`);
        for (const { path, message } of issues.filter(({ code }) => code === 'outOfBounds'))
          expect(message).toContain(path);
      }
    });

    if (method.leavers === undefined) {
      const people = sectionInputs(method).filter(({ name }) => name === 'leavers');
      test.each(people)('without leavers there is no cost per leaver, and everything else is finite', (one) => {
        for (const { input } of method.examples) {
          const { lines, quantities, total } = run(method, put(input as Given, one, '0'));
          expect(quantities.costPerLeaver).toBeUndefined();
          for (const { amount } of lines) expect(amount.isFinite()).toBe(true);
          expect(total.isFinite()).toBe(true);
        }
      });
    } else {
      test('without leavers the cost is zero, and the cost per leaver stays', () => {
        fc.assert(
          fc.property(around(method), (input) => {
            expect(run(method, { ...input, leavers: 0 }).total.toString()).toBe('0');
            expect(run(method, { ...input, leavers: 0 }).perLeaver).toEqual(run(method, input).perLeaver);
          }),
          { numRuns: 10 },
        );
      });

      test('expected leavers stay fractional: twice 7.5 leavers cost what 15 do', () => {
        fc.assert(
          fc.property(around(method), (input) => {
            const [half, whole] = ['7.5', '15'].map((leavers) =>
              calculateExact(method, method.read({ ...input, leavers })),
            );
            for (const [position, { amount }] of (half?.lines ?? []).entries()) {
              const twice = amount.times(2).toSignificantDigits(28);
              expect(twice.toFixed()).toBe(whole?.lines[position]?.amount.toSignificantDigits(28).toFixed());
            }
          }),
          { numRuns: 10 },
        );
      });
    }
  });
}

/** Every line and outcome, exact. */
function outputs(method: Method, input: Given): string[] {
  const { lines, figureAt } = calculateExact(method, method.read(input));
  const outcomes = method.quantities
    .filter(({ outcome }) => outcome)
    .map(({ path }) => figureAt(path)?.toString() ?? '');
  return [...lines.map(({ amount }) => amount.toString()), ...outcomes];
}

describe('a more efficient new hire never costs more', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const cost = (method: Method, example: number, section: string, name: string, value: number) => {
    const input = method.examples[example]?.input as Given;
    return run(method, { ...input, [section]: { ...(input[section] as object), [name]: value } }).total;
  };

  test('Business Science: efficiency while onboarding, which has the wrong sign in the published function', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((efficiency) =>
          cost(businessScience2017, 0, 'productivity', 'onboardingEfficiency', efficiency),
        );
        expect(more?.lessThanOrEqualTo(less as Decimal)).toBe(true);
      }),
    );
    // 31,250 lost over 60 days at one half; nothing at full efficiency: 78,483.33 − 31,250 = 47,233.33. Published: 109,733.33.
    const better = run(businessScience2017, {
      ...(businessScience2017.examples[0]?.input as unknown as Given),
      productivity: { ...businessScience2017.examples[0]?.input.productivity, onboardingEfficiency: 1 },
    });
    expect(better.quantities.attritionCost?.value.toFixed(2)).toBe('47233.33');
  });

  test('CEPR and CLASP: hours to full proficiency', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [fast, slow] = [Math.min(a, b), Math.max(a, b)].map((hours) =>
          cost(ceprClasp2011, 0, 'hourlyTime', 'hoursToProficiency', hours * 1000),
        );
        expect(fast?.lessThanOrEqualTo(slow as Decimal)).toBe(true);
      }),
    );
  });

  test('Cascio: a replacement who is higher in the pay range', () => {
    const [lower, higher] = [0.9, 1.1].map((ratio) =>
      cost(cascioBoudreauFink2019, 3, 'performance', 'replacementCompaRatio', ratio),
    );
    // (1.05 − 0.9) × 52,000 and (1.05 − 1.1) × 52,000.
    expect([lower?.toString(), higher?.toString()]).toEqual(['7800', '-2600']);
  });
});

test('a saving is never more than the loss', () => {
  fc.assert(
    fc.property(around(shanafelt2017), (input) => {
      const { quantities } = run(shanafelt2017, input);
      expect(quantities.saving?.value.lessThanOrEqualTo(quantities.attributableCost?.value ?? 0)).toBe(true);
    }),
  );
  const programme = { relativeReduction: '1.01', cost: 1 };
  const issues = check(shanafelt2017, { ...shanafelt2017.examples[0]?.input, programme });
  expect(issues.map(({ path }) => path)).toEqual(['programme.relativeReduction']);
});

test('shares of groups that come to more than the whole are refused', () => {
  const input = cascioBoudreauFink2019.examples[0]?.input as unknown as Given;
  const people = { ...(input.people as object), secondGroupShare: '0.7' };
  expect(check(cascioBoudreauFink2019, { ...input, people })).toMatchObject([
    {
      path: 'people.secondGroupShare',
      code: 'contradiction',
      message: 'people.secondGroupShare and people.firstGroupShare must add up to 1 at most.',
    },
  ]);
});
