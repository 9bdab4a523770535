// @ts-check
// A chart for a slide, 960 pixels wide: the cost of turnover at two burger places, side by side. It prints a Vega-Lite
// specification, which the Vega editor, Deneb in Power BI, Observable, Jupyter and other tools draw:
// node examples/charts/side-by-side.js > chart.vl.json
import { readFileSync } from 'node:fs';
import { toVegaLite } from 'turnover-cost/chart';
import { turnoverWithLostRevenue } from 'turnover-cost/lost-revenue';

/** @param {string} name */
const place = (name) => {
  const file = new URL(`../lost-revenue/burger-places/${name}.json`, import.meta.url);
  return turnoverWithLostRevenue(JSON.parse(readFileSync(file, 'utf8')));
};

const places = {
  'Average burger, kind staff': place('average-burger-kind-staff'),
  'Best burger, shouting owner': place('best-burger-shouting-owner'),
};

console.log(JSON.stringify(toVegaLite(places, { kind: 'compare', locale: 'en-US', width: 960 }), null, 2));
