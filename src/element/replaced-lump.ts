import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { Model } from '../model/model.js';
import { type CalculatorInput, isGroup } from './calculator-input.js';

/** A lump sum that figures of a person have replaced, such as the baseline. */
export interface ReplacedLump {
  /** The amount of the lump in the period. */
  readonly before: Decimal;
  /** The amount of the figures that replaced it. */
  readonly now: Decimal;
  /** The sections that replaced it, by label. */
  readonly labels: readonly string[];
  /** The input without the figures of these sections. */
  readonly without: CalculatorInput;
}

/** Returns true if a result has a lump sum that the figures of other sections replace. */
export function hasLump(model: Model, { sections }: AnyResult): boolean {
  return sections.some(({ section }) => (model.sections[section]?.fallbackFor ?? []).length > 0);
}

/** Returns the lump sum that only the earlier of two results has; `undefined` if it is missing in both or in neither. */
export function replacedLump(
  model: Model,
  before: AnyResult,
  now: AnyResult,
  value: CalculatorInput,
): ReplacedLump | undefined {
  const lump = before.sections.find(({ section }) => (model.sections[section]?.fallbackFor ?? []).length > 0);
  if (lump === undefined || now.sections.some(({ section }) => section === lump.section)) return undefined;
  const replacing = model.sections[lump.section]?.fallbackFor ?? [];
  const present = now.sections.filter(({ section }) => replacing.includes(section));
  if (present.length === 0) return undefined;
  const kept = Object.entries(value).filter(([name, group]) => !replacing.includes(name) || !isGroup(group));
  return {
    before: lump.amount,
    now: present.reduce((sum, { amount }) => sum.plus(amount), lump.amount.times(0)),
    labels: present.map(({ label }) => label),
    without: Object.fromEntries(kept),
  };
}
