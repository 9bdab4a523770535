// @ts-check
// What Vega is needed for. The server makes one script of this file and of Vega, which a page cannot load part by part.
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';

/** @type {WeakMap<HTMLElement, View>} */
const views = new WeakMap();

/**
 * Draws a chart of the library into an element, in the place of the one before. Vega would compile code, which the policy of
 * the page forbids; so the expressions are kept as trees, and interpreted.
 * @param {HTMLElement} container @param {import('./turnover-cost.esm.js').VegaLiteSpec} chart
 */
export function draw(container, chart) {
  views.get(container)?.finalize();
  const parsed = parse(compile(chart).spec, undefined, { ast: true });
  const view = new View(parsed, { container, renderer: 'svg', expr: expressionInterpreter });
  views.set(container, view);
  return view.runAsync();
}
