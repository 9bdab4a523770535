import type { Condition } from './condition.js';

/** What a condition names: inputs that are given or not, lines and sections that are present or not, and figures. */
export interface ConditionNames<Name = string> {
  readonly given: readonly string[];
  readonly present: readonly string[];
  readonly figures: readonly (Name | string)[];
}

/** Reads what a condition names. */
export function conditionNames<Name>(condition: Condition<Name>): ConditionNames<Name> {
  const none = { given: [], present: [], figures: [] };
  if ('given' in condition) return { ...none, given: [condition.given] };
  if ('present' in condition) return { ...none, present: [condition.present] };
  if ('known' in condition) return { ...none, figures: [condition.known] };
  if ('figure' in condition) return { ...none, figures: [condition.figure] };
  if ('integer' in condition) return { ...none, figures: [condition.integer] };
  if ('not' in condition) return conditionNames(condition.not);
  if ('all' in condition) return namesOfAll(condition.all);
  if ('any' in condition) return namesOfAll(condition.any);
  const sides = [condition.left, condition.right];
  return { ...none, figures: sides.flatMap((side) => (typeof side === 'object' ? [...side.paths()] : [])) };
}

function namesOfAll<Name>(conditions: readonly Condition<Name>[]): ConditionNames<Name> {
  const names = conditions.map((one) => conditionNames(one));
  return {
    given: names.flatMap(({ given }) => given),
    present: names.flatMap(({ present }) => present),
    figures: names.flatMap(({ figures }) => figures),
  };
}
