// @ts-check
// A chart without a browser: the cost of 24 leavers of a burger restaurant in a year, by section. It prints an SVG file:
// node examples/charts/burger-restaurant.js > burger-restaurant.svg
import { readFileSync } from 'node:fs';
import { turnoverCost } from 'turnover-cost';
import { toVegaLite } from 'turnover-cost/chart';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const file = new URL('../command-line/burger-restaurant.json', import.meta.url);
const chart = toVegaLite(turnoverCost(JSON.parse(readFileSync(file, 'utf8'))), {
  kind: 'sections',
  locale: 'en-US',
  width: 640,
});

console.log(await new View(parse(compile(chart).spec), { renderer: 'none' }).toSVG());
