// The calculator in headless Chromium, on a page with nothing else: when it is painted first, and what one key costs.
// Needs a built package: npm run build && node test/bench/element.js
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const visits = 15;
const keys = 200;

const input = JSON.parse(
  await readFile(new URL('../../examples/command-line/burger-restaurant.json', import.meta.url), 'utf8'),
);
const script = await readFile(new URL('../../dist/turnover-cost-element.js', import.meta.url));
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Calculator</title><script src="/element.js"></script>
<turnover-cost-calculator value="${JSON.stringify(input).replaceAll('"', '&quot;')}"></turnover-cost-calculator></html>`;

const server = createServer((request, response) => {
  const isScript = request.url === '/element.js';
  const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type }).end(isScript ? script : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', ...quiet] });

/** @type {number[]} */
const paints = [];
/** @type {{ script: number, layout: number }[]} */
let times = [];
for (let visit = 0; visit < visits; visit += 1) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${address.port}/`);
  await tab.locator('.total').waitFor();
  const paint = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime));
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  paints.push(/** @type {number} */ (paint));
  if (visit === visits - 1) times = await tab.evaluate(typing, keys);
  await context.close();
}
await browser.close();
server.close();

const [scripts, frames] = [times.map((time) => time.script), times.map((time) => time.script + time.layout)];
const row = (/** @type {string} */ what, /** @type {number[]} */ of) =>
  `| ${what} | ${part(of, 0.5)} | ${part(of, 0.95)} | ${part(of, 1)} |`;
process.stdout.write(`| milliseconds | median | 95 of 100 | slowest |
| --- | ---: | ---: | ---: |
${row(`first paint of the page, ${visits} visits`, paints)}
${row(`one key: check, compute and draw, ${keys} keys`, scripts)}
${row('the same with style and layout', frames)}
`);

/**
 * In the page: changes one figure of a full case, again and again.
 *
 * @param {number} count
 */
async function typing(count) {
  const root = document.querySelector('turnover-cost-calculator')?.shadowRoot;
  const field = /** @type {HTMLInputElement} */ (root?.getElementById('training.trainerHours'));
  const times = [];
  for (let key = 0; key < count; key += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    field.value = String(10 + (key % 90));
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const drawn = performance.now();
    root?.host.getBoundingClientRect();
    times.push({ script: drawn - start, layout: performance.now() - drawn });
  }
  return times;
}

/**
 * The time that a share of all times does not exceed.
 *
 * @param {readonly number[]} of
 * @param {number} share
 */
function part(of, share) {
  const sorted = [...of].sort((a, b) => a - b);
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
}
