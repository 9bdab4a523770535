import { hasDefault } from '../evaluation/effective-values.js';
import type { Model, ModelInput, ModelLine } from '../model/model.js';
import { type CellOf, figureCell, replacedCondition } from './figure-cells.js';
import { isConverted } from './period-cells.js';
import { isBlank, stringLiteral, toRanges } from './spreadsheet-syntax.js';

/** What a line that is not counted would need, by its labels; that others stand in its place; or what it takes by default. */
export function missingInputsFormula(model: Model, currency: string, cellOf: CellOf, line: ModelLine): string {
  const exact = cellOf({ type: 'exact', path: line.path });
  const missing = neededBy(model, line.paths).map((path) => {
    const words = stringLiteral(`; ${model.labelAt(path)}`);
    return `IF(${isBlank(figureCell(model, cellOf, path))},${words},"")`;
  });
  // The first of them stands after the colon, without what parts it from the one before.
  const lacking = `IF(${isBlank(exact)},${stringLiteral(needed)}&MID(${missing.join('&')},3,${longest}),${byDefault(model, currency, cellOf, line)})`;
  const [replaced] = replacedCondition(model, cellOf, line.path);
  if (replaced === undefined) return lacking;
  return `IF(${replaced},${stringLiteral(replacedBy(model, line))},${lacking})`;
}

/** What a line that counts takes by default, where nothing is wrong with the inputs. */
function byDefault(model: Model, currency: string, cellOf: CellOf, line: ModelLine): string {
  const typed = defaultsOf(model, currency, line).map((path) => ({ path, cell: cellOf({ type: 'typed', path }) }));
  const converters = convertersOf(model, line).map(({ path, rates }) => {
    const converted = rates.map((rate) => isConverted(model, cellOf, rate));
    return { path, isAssumed: `AND(${cellOf({ type: 'typed', path })}="",OR(${converted.join(',')}))` };
  });
  if (typed.length + converters.length === 0) return '""';
  const words = [...typed.map(({ path, cell }) => ({ path, isAssumed: `${cell}=""` })), ...converters].map(
    ({ path, isAssumed }) => `IF(${isAssumed},${stringLiteral(`; ${model.labelAt(path)}`)},"")`,
  );
  const given = [
    ...(typed.length === 0 ? [] : [`COUNT(${toRanges(typed.map(({ cell }) => cell))})=${typed.length}`]),
    ...converters.map(({ isAssumed }) => `NOT(${isAssumed})`),
  ];
  const allGiven = given.length === 1 ? given[0] : `AND(${given.join(',')})`;
  const taken = `IF(${allGiven},"",${stringLiteral(assumed)}&MID(${words.join('&')},3,${longest}))`;
  return `IF(${cellOf({ type: 'attention' })}<>"","",${taken})`;
}

/** The inputs that convert rates of a line and are none of its own, each with those rates. */
export function convertersOf(
  model: Model,
  { inputs }: ModelLine,
): readonly { readonly path: string; readonly rates: readonly ModelInput[] }[] {
  const rates = inputs.flatMap((position) => model.inputs[position] ?? []);
  return model.inputs.flatMap(({ path, position }) => {
    const converted = rates.filter(({ perYear }) => perYear === position);
    return converted.length === 0 || inputs.includes(position) ? [] : [{ path, rates: converted }];
  });
}

/** The paths of the inputs of a line that have a default in this currency. */
export function defaultsOf(model: Model, currency: string, { inputs }: ModelLine): readonly string[] {
  return inputs
    .flatMap((position) => model.inputs[position] ?? [])
    .filter((input) => hasDefault(input, currency) || input.definition.defaultInput !== undefined)
    .map(({ path }) => path);
}

/** The same of some inputs that are not given; nothing where all are. */
export function byDefaultOf(model: Model, missing: readonly string[]): string {
  return missing.length === 0 ? '' : assumed + missing.map(model.labelAt).join('; ');
}

/** What a line needs, of some figures that are missing. */
export function needsOf(model: Model, missing: readonly string[]): string {
  return needed + missing.map(model.labelAt).join('; ');
}

const needed = 'Needs: ';

const assumed = 'By default: ';

/** Said of a line in whose place others stand. */
export function replacedBy(model: Model, { section }: ModelLine): string {
  const others = (model.sections[section]?.fallbackFor ?? []).map((name) => model.sections[name]?.label ?? name);
  return `Replaced by: ${others.join('; ')}`;
}

// As long as a text in a cell can be.
const longest = 32767;

/** The inputs behind some figures; a quantity that can be had in several ways is named itself. */
export function neededBy(model: Model, paths: readonly string[]): readonly string[] {
  const behind = paths.flatMap((path) => {
    const form = model.quantityAt(path)?.form;
    const [only = [], ...others] = form?.dependencies.alternatives ?? [];
    return form === undefined || form.dependencies.isSum || others.length > 0 ? [path] : neededBy(model, only);
  });
  return [...new Set(behind)];
}
