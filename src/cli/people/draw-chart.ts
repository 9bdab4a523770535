import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { VegaLiteSpec } from '../../chart/vega-lite.js';

/** Draws a chart as SVG, with an interpreter, so that no code is generated. This file is loaded only for a page. */
export async function drawChart(spec: VegaLiteSpec): Promise<string> {
  const { spec: compiled } = compile(spec);
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
