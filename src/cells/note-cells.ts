import { hasDefault } from '../evaluation/effective-values.js';
import type { Model, ModelLine } from '../model/model.js';
import { type CellOf, figureCell, replacedCondition } from './figure-cells.js';
import { isBlank, stringLiteral, toRanges } from './spreadsheet-syntax.js';

/**
 * Returns the formula of a note: the labels of the inputs that an absent line needs, the sections that replace it, or
 * the defaults that it uses.
 */
export function missingInputsFormula(model: Model, currency: string, cellOf: CellOf, line: ModelLine): string {
  const exact = cellOf({ type: 'exact', path: line.path });
  const missing = neededBy(model, line.paths).map((path) => {
    const words = stringLiteral(`; ${model.labelAt(path)}`);
    return `IF(${isBlank(figureCell(model, cellOf, path))},${words},"")`;
  });
  // The first one follows the colon, without the separator before it.
  const lacking = `IF(${isBlank(exact)},${stringLiteral(needed)}&MID(${missing.join('&')},3,${longest}),${byDefault(model, currency, cellOf, line)})`;
  const [replaced] = replacedCondition(model, cellOf, line.path);
  if (replaced === undefined) return lacking;
  return `IF(${replaced},${stringLiteral(replacedBy(model, line))},${lacking})`;
}

/** Returns the formula that lists the defaults of a counted line; blank if an input is invalid. */
function byDefault(model: Model, currency: string, cellOf: CellOf, line: ModelLine): string {
  const typed = defaultsOf(model, currency, line).map((path) => ({ path, cell: cellOf({ type: 'typed', path }) }));
  if (typed.length === 0) return '""';
  const words = typed.map(({ path, cell }) => `IF(${cell}="",${stringLiteral(`; ${model.labelAt(path)}`)},"")`);
  const given = `COUNT(${toRanges(typed.map(({ cell }) => cell))})=${typed.length}`;
  const taken = `IF(${given},"",${stringLiteral(assumed)}&MID(${words.join('&')},3,${longest}))`;
  return `IF(${cellOf({ type: 'attention' })}<>"","",${taken})`;
}

/** Returns the paths of the inputs of a line that have a default in this currency. */
export function defaultsOf(model: Model, currency: string, { inputs }: ModelLine): readonly string[] {
  return inputs
    .flatMap((position) => model.inputs[position] ?? [])
    .filter((input) => hasDefault(input, currency) || input.definition.defaultInput !== undefined)
    .map(({ path }) => path);
}

/** Lists the inputs whose defaults a line uses; otherwise empty. */
export function byDefaultOf(model: Model, missing: readonly string[]): string {
  return missing.length === 0 ? '' : assumed + missing.map(model.labelAt).join('; ');
}

/** Lists the inputs that a line needs. */
export function needsOf(model: Model, missing: readonly string[]): string {
  return needed + missing.map(model.labelAt).join('; ');
}

const needed = 'Needs: ';

const assumed = 'By default: ';

/** Names the sections that replace a line. */
export function replacedBy(model: Model, { section }: ModelLine): string {
  const others = (model.sections[section]?.fallbackFor ?? []).map((name) => model.sections[name]?.label ?? name);
  return `Replaced by: ${others.join('; ')}`;
}

// The maximum length of a text in a cell.
const longest = 32767;

/** Returns the inputs that figures depend on. A quantity with alternatives is listed itself. */
export function neededBy(model: Model, paths: readonly string[]): readonly string[] {
  const behind = paths.flatMap((path) => {
    const form = model.quantityAt(path)?.form;
    const [only = [], ...others] = form?.dependencies.alternatives ?? [];
    return form === undefined || form.dependencies.isSum || others.length > 0 ? [path] : neededBy(model, only);
  });
  return [...new Set(behind)];
}
