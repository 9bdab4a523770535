import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { VegaLiteSpec } from '../../src/chart.js';

const schema = JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8'));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** What Vega-Lite's own schema says is wrong with a specification; empty where nothing is. */
export function problemsOf(spec: unknown): unknown[] {
  return valid(spec) ? [] : (valid.errors ?? []);
}

/** A mark as it is drawn, its places in pixels. */
export interface Drawn {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly text: string;
  readonly description: string;
}

interface Node {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly (Partial<Drawn> & Node)[];
}

/** Compiles and draws a chart, of some width where it has none of its own, without a browser, code generation not needed: as SVG, and as the marks in it. Anything that is warned of throws. */
export async function drawn(spec: VegaLiteSpec, width = 560): Promise<{ svg: string; marks: Drawn[] }> {
  const complain = (...said: readonly unknown[]): never => {
    throw new Error(said.join(' '));
  };
  const silent = () => logger;
  const logger: vega.LoggerInterface = {
    level: (() => logger) as vega.LoggerInterface['level'],
    error: complain,
    warn: complain,
    info: silent,
    debug: silent,
  };
  const { spec: compiled } = compile({ ...spec, width: spec.width === 'container' ? width : spec.width }, { logger });
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    logger,
  });
  const svg = await view.toSVG();
  const marks: Drawn[] = [];
  const walk = (node: Node, type: string) => {
    for (const item of node.items ?? []) {
      if (item.items) walk(item, item.marktype ?? type);
      else marks.push({ type, ...item } as Drawn);
    }
  };
  walk((view.scenegraph() as unknown as { root: Node }).root, 'group');
  return { svg, marks };
}
