import { evaluate, type Input, model, type Sections, section } from '../../src/index.js';
import type { Quantity, SectionDefinition } from '../../src/model/section.js';

type Formula<Name extends string> = Extract<Quantity<unknown, Name, unknown>, { formula: unknown }>['formula'];
type Sum<Name extends string> = Pick<Extract<Quantity<unknown, Name, unknown>, { series: unknown }>, 'series'>;

/** A publication's own calculation as a section of ours: figures by name in, exact results by name out. */
export function ownSection<const I extends string, const Q extends string>(
  figures: Readonly<Record<I, number | string>>,
  formulas: { readonly [K in Q]: Formula<NoInfer<I | Q>> | Sum<NoInfer<I | Q>> },
): Readonly<Record<Q, { toFixed(decimals: number): string }>> {
  const input: Input = { label: 'A published figure', unit: 'ratio', maximum: 1e12 };
  const count: Input = { label: 'A published number of terms', unit: 'count', integer: true, maximum: 100 };
  const counts = ['years', 'months'];
  const result = { label: 'A published result', unit: 'ratio', outcome: true };
  const definition = {
    label: 'A published calculation',
    source: 'The publication named in the test',
    inputs: Object.fromEntries(Object.keys(figures).map((name) => [name, counts.includes(name) ? count : input])),
    quantities: Object.fromEntries(
      Object.entries(formulas).map(([name, formula]) => [
        name,
        { ...result, ...(typeof formula === 'function' ? { formula } : (formula as Sum<I | Q>)) },
      ]),
    ),
  } as unknown as SectionDefinition<string, string, never, unknown>;
  const calculation = section(definition as never);
  const sections: Sections = { calculation };
  const { quantities } = evaluate(model({ label: 'Published', sections }), { calculation: figures });
  const results = Object.entries(quantities).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(results) as Readonly<Record<Q, { toFixed(decimals: number): string }>>;
}
