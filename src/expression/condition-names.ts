import type { Condition } from './condition.js';
import type { Expression, FigureName } from './expression.js';

/** The names in a condition or a figure: inputs, lines and sections that are present or not, and figures. */
export interface ConditionNames {
  readonly given: readonly string[];
  readonly present: readonly string[];
  readonly figures: readonly string[];
}

const none: ConditionNames = { given: [], present: [], figures: [] };

/** Reads what a condition names. */
export function conditionNames(condition: Condition<FigureName>): ConditionNames {
  if ('given' in condition) return { ...none, given: [condition.given] };
  if ('present' in condition) return { ...none, present: [condition.present] };
  if ('known' in condition) return { ...none, figures: [condition.known] };
  if ('figure' in condition) return { ...none, figures: [condition.figure] };
  if ('decimalsOf' in condition) return { ...none, figures: [condition.decimalsOf] };
  if ('integer' in condition) return { ...none, figures: [condition.integer] };
  if ('not' in condition) return conditionNames(condition.not);
  if ('all' in condition) return joinNames(condition.all.map(conditionNames));
  if ('any' in condition) return joinNames(condition.any.map(conditionNames));
  return joinNames([condition.left, condition.right].map(expressionNames));
}

/** Reads what an expression names. */
export function expressionNames(expression: Expression<FigureName> | number): ConditionNames {
  return typeof expression === 'number' ? none : joinNames([...expression.paths()].map(figureNames));
}

/** Reads what the name of a figure refers to. */
export function figureNames(name: FigureName): ConditionNames {
  if (typeof name === 'string') return { ...none, figures: [name] };
  if ('line' in name) return { ...none, present: [name.line] };
  if ('sections' in name) return { ...none, present: name.sections };
  if ('highest' in name) return { ...none, figures: name.highest };
  if ('lowest' in name) return { ...none, figures: name.lowest };
  if ('rounded' in name) return expressionNames(name.rounded);
  return 'defaultOf' in name ? { ...none, given: [name.defaultOf] } : none;
}

/** Puts the names of several conditions or figures together. */
export function joinNames(names: readonly ConditionNames[]): ConditionNames {
  return {
    given: names.flatMap(({ given }) => given),
    present: names.flatMap(({ present }) => present),
    figures: names.flatMap(({ figures }) => figures),
  };
}
