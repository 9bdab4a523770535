import type { Condition } from '../expression/condition.js';
import type { Model } from '../model/model.js';
import { type CellOf, figureCell, replacedCondition, written } from './figure-cells.js';
import { isBlank, numberLiteral, toRanges } from './spreadsheet-syntax.js';

type Compared = Extract<Condition, { readonly left: unknown }>;

/** Whether a condition holds, as a formula. */
export function conditionFormula(model: Model, cellOf: CellOf, condition: Condition): string {
  const each = (conditions: readonly Condition[]) =>
    conditions.map((one) => conditionFormula(model, cellOf, one)).join(',');
  if ('given' in condition) return `ISNUMBER(${cellOf({ type: 'typed', path: condition.given })})`;
  if ('known' in condition) return isKnown(figureCell(model, cellOf, condition.known));
  if ('present' in condition) {
    const counts = isKnown(cellOf({ type: 'exact', path: condition.present }));
    const [replaced] = replacedCondition(model, cellOf, condition.present);
    return replaced === undefined ? counts : `AND(${counts},NOT(${replaced}))`;
  }
  if ('integer' in condition) {
    const cell = figureCell(model, cellOf, condition.integer);
    return `IF(ISNUMBER(${cell}),INT(${cell})=${cell},FALSE())`;
  }
  if ('all' in condition) return condition.all.length === 0 ? 'TRUE()' : `AND(${each(condition.all)})`;
  if ('any' in condition) return condition.any.length === 0 ? 'FALSE()' : `OR(${each(condition.any)})`;
  if ('not' in condition) return `NOT(${conditionFormula(model, cellOf, condition.not)})`;
  return comparison(model, cellOf, condition);
}

// What comes to an error has all that it needs, and is refused or left out for another reason.
function isKnown(cell: string): string {
  return `NOT(${isBlank(cell)})`;
}

/**
 * Figures that differ by less than one part in 10¹² are equal: 0.7 + 0.2 + 0.1 is not quite 1 in binary, and only some sheets
 * look over that.
 */
function comparison(model: Model, cellOf: CellOf, { left, is, right }: Compared): string {
  const paths = [...left.paths(), ...(typeof right === 'number' ? [] : right.paths())];
  const cells = [...new Set(paths)].map((path) => figureCell(model, cellOf, path));
  const a = written(model, cellOf, left);
  const b = typeof right === 'number' ? numberLiteral(right) : written(model, cellOf, right);
  const slack = right === 0 ? '0' : `ABS(${b})*${tolerance}`;
  const holds = {
    above: `${a}-(${b})>${slack}`,
    below: `${b}-(${a})>${slack}`,
    equal: `ABS(${a}-(${b}))<=${slack}`,
  }[is];
  const compared = `IF(COUNT(${toRanges(cells)})=${cells.length},${holds},FALSE())`;
  const divides = left.divisors().length > 0 || (typeof right !== 'number' && right.divisors().length > 0);
  return divides ? `IFERROR(${compared},FALSE())` : compared;
}

const tolerance = '0.000000000001';
