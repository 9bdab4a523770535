import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject } from 'vitest';
import { charts } from '../chart/examples.js';
import { chromium, itInChromium, type Visit } from './chromium.js';

const { package: folder } = inject('installed');
const open = chromium();
const site = { folders: { '/dist/': join(folder, 'dist') }, policy: "default-src 'self'; script-src 'self'" };

type Package = typeof import('../../src/browser.js');
declare global {
  var TurnoverCost: Package | undefined;
  var shown: Record<string, unknown>;
}

// Turnover cost: 24 × 2,000. Of 1,000 customers 50 are lost, each worth 120 × 2.655121669533 = 15,930.73 in all.
const use = `{
  const cost = turnoverCost({ leavers: 24 });
  const lost = lostRevenue({
    customers: { activeCustomers: 1000, revenuePerCustomerYear: 300, contributionMarginShare: 0.4, retentionWithoutProblem: 0.8 },
    problems: { problemShare: 0.2, complaintShare: 0, extraChanceOfLeavingSilent: 0.25 },
  });
  let wrong;
  try { turnoverCost({ leavers: -1 }); } catch (error) { wrong = error instanceof InputError && error.issues[0].path; }
  globalThis.shown = {
    cost: cost.total.toFixed(2), lost: lost.total.toFixed(2), text: toText(cost).includes('$48,000.00'),
    rows: toRows(cost).length, chart: toVegaLite(cost, { kind: 'breakdown' }).title.text[0], wrong,
  };
}`;
const right = {
  cost: '48000.00',
  lost: '15930.73',
  text: true,
  rows: 1,
  chart: 'Turnover cost of 24 leavers, in USD',
  wrong: 'leavers',
};
/** What the page complained about, after what it was last told to do. */
async function complaints({ page, errors, reports }: Visit): Promise<readonly string[]> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return [...errors, ...reports];
}
const names = 'turnoverCost, lostRevenue, toText, toRows, toVegaLite, InputError';

describe('under a strict Content-Security-Policy', () => {
  itInChromium('a script tag gives the page one global, and everything works', async () => {
    const visit = await open({
      ...site,
      pages: {
        '/': '<!doctype html><script src="/before.js"></script><script src="/dist/turnover-cost.umd.js"></script><script src="/page.js"></script>',
        '/before.js': 'var before = Object.getOwnPropertyNames(window);',
        '/page.js': `const { ${names} } = TurnoverCost; ${use}
          shown.after = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));`,
      },
    });
    expect(await visit.page.evaluate(() => globalThis.shown)).toEqual({ ...right, after: ['TurnoverCost', 'shown'] });
    expect(await complaints(visit)).toEqual([]);
  });

  itInChromium('an AMD loader gets the module, and the page no global', async () => {
    const visit = await open({
      ...site,
      pages: {
        '/': '<!doctype html><script src="/loader.js"></script><script src="/dist/turnover-cost.umd.js"></script><script src="/page.js"></script>',
        '/loader.js': 'var made; function define(factory) { made = factory(); } define.amd = {};',
        '/page.js': `const { ${names} } = made; ${use}`,
      },
    });
    expect(await visit.page.evaluate(() => globalThis.shown)).toEqual(right);
    expect(await visit.page.evaluate(() => typeof TurnoverCost)).toBe('undefined');
    expect(await complaints(visit)).toEqual([]);
  });

  itInChromium('a module comes from its address, without a bundler or an import map', async () => {
    const visit = await open({
      ...site,
      pages: {
        '/': '<!doctype html><script type="module" src="/page.js"></script>',
        '/page.js': `const before = Object.getOwnPropertyNames(window);
          const { ${names} } = await import('/dist/turnover-cost.esm.js');
          ${use}
          shown.after = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));`,
      },
    });
    await visit.page.waitForFunction(() => globalThis.shown !== undefined && 'after' in globalThis.shown);
    expect(await visit.page.evaluate(() => globalThis.shown)).toEqual({ ...right, after: ['shown'] });
    expect(await complaints(visit)).toEqual([]);
  });

  itInChromium('a worker loads the script, as hosts without a page do', async () => {
    const visit = await open({
      ...site,
      pages: {
        '/': '<!doctype html><script src="/page.js"></script>',
        '/page.js': 'new Worker("/worker.js").onmessage = ({ data }) => { globalThis.shown = data; };',
        '/worker.js': `importScripts('/dist/turnover-cost.umd.js'); const { ${names} } = TurnoverCost; ${use} postMessage(shown);`,
      },
    });
    await visit.page.waitForFunction(() => globalThis.shown !== undefined);
    expect(await visit.page.evaluate(() => globalThis.shown)).toEqual(right);
    expect(await complaints(visit)).toEqual([]);
  });
});

describe('charts', () => {
  let drawing = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as vega from 'vega';
          import { expressionInterpreter } from 'vega-interpreter';
          import { compile } from 'vega-lite';
          globalThis.draw = async (spec, interpreted) => {
            // In a task of the page: what a debugger calls is exempt from the policy.
            await new Promise((resolve) => setTimeout(resolve));
            const ast = interpreted ? { ast: true } : undefined;
            const parsed = vega.parse(compile(spec).spec, undefined, ast);
            const options = { renderer: 'svg', container: '#chart', ...(interpreted && { expr: expressionInterpreter }) };
            return new vega.View(parsed, options).runAsync().then(() => undefined);
          };`,
        resolveDir: '.',
      },
      bundle: true,
      format: 'iife',
      write: false,
    });
    drawing = outputFiles[0]?.text ?? '';
  });

  const openFor = (width: number) =>
    open({
      policy: site.policy,
      pages: {
        '/': '<!doctype html><link rel="stylesheet" href="/page.css"><div id="chart"></div><script src="/draw.js"></script>',
        '/page.css': 'body { margin: 0 } #chart { width: 100% }',
        '/draw.js': drawing,
      },
      context: { viewport: { width, height: 800 } },
    });
  const draw = ({ page }: Visit, spec: unknown, interpreted: boolean) =>
    page.evaluate(
      ([spec, interpreted]) =>
        (globalThis as unknown as { draw: (...of: unknown[]) => unknown }).draw(spec, interpreted),
      [spec, interpreted] as const,
    );

  // DejaVu Sans is one of the widest fonts that stand for sans-serif, and Debian's own.
  itInChromium.each([
    [320, 'sans-serif'],
    [320, 'DejaVu Sans'],
    [1440, 'sans-serif'],
  ] as const)('are readable at %i pixels in %s: every text in the page, none over another', async (width, font) => {
    const visit = await openFor(width);
    for (const [name, spec] of Object.entries(charts)) {
      await draw(visit, { ...spec, config: { ...spec.config, font } }, true);
      const texts = await visit.page.evaluate(() =>
        [...document.querySelectorAll('#chart svg text')].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { text: element.textContent ?? '', left, right, top, bottom };
        }),
      );
      expect(texts.length, name).toBeGreaterThan(1);
      for (const [position, one] of texts.entries()) {
        expect(one.left, `${name}: ${one.text}`).toBeGreaterThanOrEqual(0);
        expect(one.top, `${name}: ${one.text}`).toBeGreaterThanOrEqual(0);
        expect(one.right, `${name}: ${one.text}`).toBeLessThanOrEqual(width);
        for (const other of texts.slice(position + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          // Lines of one text share the room between them.
          expect(across > 1 && down > 3, `${name}: ${one.text} over ${other.text}`).toBe(false);
        }
      }
    }
    expect(await complaints(visit)).toEqual([]);
  });

  itInChromium('need the interpreter of Vega where code generation is forbidden', async () => {
    const visit = await openFor(640);
    await expect(draw(visit, charts.breakdown, false)).rejects.toThrow(/unsafe-eval|Content Security Policy/);
    expect((await complaints(visit)).join()).toMatch(/script-src eval/);
  });

  itInChromium(
    'are said by a screen reader: the chart by its description, each bar by its label and figure',
    async () => {
      const visit = await openFor(640);
      await draw(visit, charts.breakdown, true);
      const said = await visit.page.evaluate(() =>
        [...document.querySelectorAll('#chart [aria-label]')].map((element) => element.getAttribute('aria-label')),
      );
      expect(said).toContain('Hiring: Advertising (cash): $2,040.00');
      expect(said.join('\n')).not.toMatch(/labelTop|amount|datum/);
      const about = await visit.page.locator('#chart').getAttribute('aria-label');
      expect(about).toMatch(/^Turnover cost of 24 leavers, in USD\. \$59,681\.28 in total/);
    },
  );
});
