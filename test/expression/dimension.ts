import type { Arithmetic } from '../../src/expression/arithmetic.js';
import type { Unit } from '../../src/index.js';
import type { Sections } from '../../src/model/model.js';
import { convertRate } from '../../src/model/rate-period.js';
import type { AnyQuantity, AnySection } from '../../src/model/section.js';

type Powers = Readonly<Record<string, number>>;

const dimensionless = new Set(['people', 'count', 'share', 'ratio']);

/** A number that knows its unit and nothing else; unlike units cannot be added. */
export class Dimension implements Arithmetic<Dimension> {
  private constructor(private readonly powers: Powers) {}

  static of(unit: Unit): Dimension {
    const [measure, period] = unit.split('/') as [string, string?];
    const above = new Dimension(dimensionless.has(measure) ? {} : { [measure.replace(/s$/, '')]: 1 });
    return period === undefined ? above : above.div(new Dimension({ [period]: 1 }));
  }

  plus(other: Dimension | number): Dimension {
    const added = typeof other === 'number' ? new Dimension({}) : other;
    if (`${this}` !== `${added}`) throw new Error(`${this} and ${added} cannot be added`);
    return this;
  }

  minus(other: Dimension | number): Dimension {
    return this.plus(other);
  }

  times(other: Dimension | number): Dimension {
    return this.with(other, 1);
  }

  div(other: Dimension | number): Dimension {
    return this.with(other, -1);
  }

  toString(): string {
    const powers = Object.entries(this.powers).sort(([a], [b]) => a.localeCompare(b));
    return powers.map(([base, power]) => (power === 1 ? base : `${base}^${power}`)).join(' ') || 'a plain number';
  }

  private with(other: Dimension | number, sign: 1 | -1): Dimension {
    if (typeof other === 'number') return this;
    const powers = { ...this.powers };
    for (const [base, power] of Object.entries(other.powers)) powers[base] = (powers[base] ?? 0) + sign * power;
    return new Dimension(Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0)));
  }
}

/** Every formula whose unit is not what it is declared to be: lines are money, quantities what they say. */
export function misdeclared(sections: Sections): string[] {
  const dimensions = (page: AnySection) =>
    Object.fromEntries(
      Object.entries({ ...page.inputs, ...page.quantities }).map(([name, { unit }]) => [name, Dimension.of(unit)]),
    );
  return Object.entries(sections).flatMap(([name, page]) => {
    const used = Object.entries(page.uses).map(([other, theirs]) => [other, dimensions(theirs)]);
    const figures = { ...dimensions(page), ...Object.fromEntries(used) } as never;
    const declared = [
      ...Object.entries(page.quantities).flatMap(([key, quantity]) =>
        formulasOf(quantity).map((formula) => ({ key, unit: quantity.unit, formula })),
      ),
      ...Object.entries(page.lines).map(([key, { formula }]) => ({ key, unit: 'money' as Unit, formula })),
    ];
    return declared.flatMap(({ key, unit, formula }) => {
      try {
        const found = `${formula(figures)}`;
        return found === `${Dimension.of(unit)}` ? [] : [`${name}.${key} is ${found}, not ${Dimension.of(unit)}`];
      } catch (error) {
        return [`${name}.${key}: ${(error as Error).message}`];
      }
    });
  });
}

/** Every rate that is not in its unit after a conversion from another period; each is divided by what its `perYear` names. */
export function misconverted(sections: Sections): string[] {
  return Object.entries(sections).flatMap(([name, { inputs }]) =>
    Object.entries(inputs).flatMap(([key, { unit, perYear }]) => {
      const converter = inputs[perYear ?? ''];
      if (converter === undefined) return [];
      const [measure] = unit.split('/');
      return (['week', 'month', 'year'] as const).flatMap((period) => {
        // 52 is 52 weeks a year, and 12 is 12 months a year.
        const aYear = Dimension.of(`${measure}/${period}` as Unit).times(Dimension.of(`${period}s/year` as Unit));
        const found = `${convertRate(aYear, period, Dimension.of(converter.unit))}`;
        return found === `${Dimension.of(unit)}`
          ? []
          : [`${name}.${key} per ${period} is ${found}, not ${Dimension.of(unit)}`];
      });
    }),
  );
}

/** Every formula by which a quantity may come about. */
function formulasOf({ unit, formula, otherwise, atMost, totalOf, series }: AnyQuantity): ((x: never) => unknown)[] {
  const added = (x: never) => ((totalOf?.(x) ?? []) as readonly Dimension[]).reduce((total, next) => total.plus(next));
  const nextTerm = (x: never) => series?.next(Dimension.of(unit) as never, x);
  const limit = typeof atMost === 'function' ? atMost : undefined;
  return [formula, otherwise, limit, totalOf && added, series && nextTerm].filter((each) => each !== undefined);
}
