// @ts-check
// Drawing with Vega. The server bundles this file and Vega into one script, because a page cannot load Vega in parts.
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';

/** @type {WeakMap<HTMLElement, View>} */
const views = new WeakMap();

/**
 * Draws a chart of the library into an element, and replaces the previous one. The policy of the page forbids Vega to compile
 * code, so its expressions are interpreted.
 * @param {HTMLElement} container @param {import('./turnover-cost.esm.js').VegaLiteSpec} chart
 */
export function draw(container, chart) {
  views.get(container)?.finalize();
  const parsed = parse(compile(chart).spec, undefined, { ast: true });
  const view = new View(parsed, { container, renderer: 'svg', expr: expressionInterpreter });
  views.set(container, view);
  return view.runAsync();
}
