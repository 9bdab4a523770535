import type { Model, ModelLine } from '../model.js';
import { type CellOf, figureCell, replacing } from './cell-figures.js';
import { isBlank, text } from './cell-notation.js';

/** What a line that is not counted would need, by its labels; or that others stand in its place. */
export function needs(model: Model, cellOf: CellOf, line: ModelLine): string {
  const exact = cellOf({ holds: 'exact', path: line.path });
  const missing = neededBy(model, line.paths).map((path) => {
    const words = text(`; ${model.labelAt(path)}`);
    return `IF(${isBlank(figureCell(model, cellOf, path))},${words},"")`;
  });
  // The first of them stands after the colon, without what parts it from the one before.
  const lacking = `IF(${isBlank(exact)},${text(needed)}&MID(${missing.join('&')},3,${longest}),"")`;
  const [replaced] = replacing(model, cellOf, line.path);
  if (replaced === undefined) return lacking;
  return `IF(${replaced},${text(replacedBy(model, line))},${lacking})`;
}

/** The same of some figures that are missing. */
export function needsOf(model: Model, missing: readonly string[]): string {
  return needed + missing.map(model.labelAt).join('; ');
}

const needed = 'Needs: ';

/** Said of a line in whose place others stand. */
export function replacedBy(model: Model, { section }: ModelLine): string {
  const others = (model.sections[section]?.insteadOf ?? []).map((name) => model.sections[name]?.label ?? name);
  return `Replaced by: ${others.join('; ')}`;
}

// As long as a text in a cell can be.
const longest = 32767;

/** The inputs behind some figures; a quantity that can be had in several ways is named itself. */
export function neededBy(model: Model, paths: readonly string[]): readonly string[] {
  const behind = paths.flatMap((path) => {
    const form = model.quantities.find((quantity) => quantity.path === path)?.form;
    if (form === undefined || 'totalOf' in form) return [path];
    if (!('main' in form)) return neededBy(model, [...form.terms.paths, ...form.next.paths]);
    return form.orElse === undefined ? neededBy(model, form.main.paths) : [path];
  });
  return [...new Set(behind)];
}
