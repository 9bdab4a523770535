import { describe, expect, it } from 'vitest';
import { customerProfitModel, lostRevenueModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import type { QuantityForm, Sections } from '../../src/model.js';
import type { AnySection } from '../../src/section.js';
import { Dimension } from './dimension.js';

/**
 * Figures of one whole year, in which the year itself is not written: 12 are the months of it, and a year's margin is
 * margin per year × 1 year. The power of time by which each is off.
 */
const ofOneYear: Record<string, number> = {
  'team.newcomerShareBeforeCap': 1,
  'replacement.notReplacedMarginThisYear': -1,
  'wordOfMouth.prospectMarginThisYear': -1,
  'problems.revenueAtRisk': -1,
  'problems.marginAtRisk': -1,
};

/** What the formulas of a section see: the unit of every figure by name. */
function unitsOf(sections: Sections, name: string): never {
  const own = (page: AnySection) =>
    Object.fromEntries(
      [...Object.entries(page.inputs), ...Object.entries(page.quantities)].map(([key, { unit }]) => [
        key,
        Dimension.of(unit),
      ]),
    );
  const page = sections[name] as AnySection;
  const used = Object.entries(page.uses).map(([key, other]) => [key, own(other)]);
  return { ...Object.fromEntries(used), ...own(page) } as never;
}

/** Every unit that a quantity comes out in, by whichever formula. */
function outcomesOf(form: QuantityForm, seen: never, declared: Dimension): Dimension[] {
  if ('totalOf' in form) return form.totalOf(seen) as Dimension[];
  if ('terms' in form) return [form.next.compute(declared as never, seen) as Dimension];
  const limit = typeof form.atMost === 'object' ? [form.atMost] : [];
  return [form.main, ...limit, ...(form.orElse ? [form.orElse] : [])].map((read) => read.compute(seen) as Dimension);
}

describe.each([
  ['lost revenue', lostRevenueModel],
  ['margin at risk', marginAtRiskModel],
  ['customer profit', customerProfitModel],
])('units of %s', (_, { sections, quantities, lines }) => {
  it.each(quantities.map((quantity) => [quantity.path, quantity] as const))('%s', (path, { section, unit, form }) => {
    const { money, time } = Dimension.of(unit);
    const declared = new Dimension(money, time + (ofOneYear[path] ?? 0));
    const outcomes = outcomesOf(form, unitsOf(sections, section), declared);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) expect(outcome.toString()).toBe(declared.toString());
  });

  it.each(lines.map((line) => [line.path, line] as const))('%s comes out in money', (path, { section, compute }) => {
    const outcome = compute(unitsOf(sections, section)) as unknown as Dimension;
    expect(outcome.toString()).toBe(new Dimension(1, ofOneYear[path] ?? 0).toString());
  });
});

describe('the proof', () => {
  it('tells money from money a year, and refuses to add them', () => {
    expect(Dimension.of('money/year').toString()).toBe('money^1 time^-1');
    expect(() => Dimension.of('money').plus(Dimension.of('money/year'))).toThrow('is added to');
    expect(Dimension.of('money/year').times(Dimension.of('years')).toString()).toBe('money^1 time^0');
  });
});
