import type { AnyResult } from '../evaluation/evaluate.js';
import { requiredPaths } from '../expression/formula.js';
import type { ModelQuantity } from '../model/model.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import type { UiContext } from './ui-context.js';

/**
 * Creates the details of a line: its formula in words and with figures, the formulas of its quantities, and its source.
 */
export function lineDetails(line: AnyResult['lines'][number], result: AnyResult, wording: UiContext): HTMLElement {
  const { texts, model, say, numbers } = wording;
  const twice = ({ formula, calculation }: { readonly formula: string; readonly calculation: string }) => [
    html('dd', {}, formula),
    // In a locale with a point for thousands, 1.125 hours would read as more than a thousand.
    html('dd', { class: 'calculation' }, `= ${calculation.replace(/\d+\.\d+/g, numbers.write)}`),
  ];
  const paths = model.lineAt(`${line.section}.${line.name}`)?.paths ?? [];
  const steps = quantitiesBehind(paths, wording).flatMap(({ name, label }) => {
    const quantity = result.quantities[name];
    return quantity === undefined ? [] : [html('dt', {}, label), ...twice(quantity)];
  });
  return html(
    'dl',
    { class: 'trace', part: 'trace' },
    html('dt', {}, say('table.formula')),
    ...twice(line),
    ...steps,
    html('dt', {}, say('table.kind')),
    html('dd', {}, `${say(`kind.${line.kind}`)}: ${texts.kindHelp[line.kind]}`),
    html('dt', {}, texts.source),
    html('dd', {}, ...linkify(line.source)),
  );
}

/** Lists the quantities that a formula uses, directly or through other quantities. */
function quantitiesBehind(paths: readonly string[], { model }: UiContext): ModelQuantity[] {
  const found = new Set<ModelQuantity>();
  const look = (path: string): void => {
    const quantity = model.quantityAt(path);
    if (quantity === undefined || found.has(quantity)) return;
    found.add(quantity);
    requiredPaths(quantity.form).forEach(look);
  };
  paths.forEach(look);
  return [...found];
}
