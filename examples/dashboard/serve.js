// @ts-check
// Serves the dashboard on this machine, after npm run build: node examples/dashboard/serve.js. If port 8080 is in use,
// add another port.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [written = '8080'] = process.argv.slice(2);
const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
if (!(port <= 65535)) fail(`${written} is no port: give a number up to 65535, such as 8080.`);

/** The files that are served, by path. */
const files = {
  '/': 'index.html',
  '/page.css': 'page.css',
  '/page.js': 'page.js',
  '/card.js': 'card.js',
  '/choice.js': 'choice.js',
  '/table.js': 'table.js',
  '/turnover-cost.esm.js': '../../dist/turnover-cost.esm.js',
  '/turnover-cost-element.js': '../../dist/turnover-cost-element.js',
  '/places/average-burger-kind-staff.json': '../lost-revenue/burger-places/average-burger-kind-staff.json',
  '/places/best-burger-shouting-owner.json': '../lost-revenue/burger-places/best-burger-shouting-owner.json',
};
for (const file of Object.values(files).map(inRepository)) {
  if (!existsSync(file)) fail(`${file} is missing: run npm ci and npm run build first.`);
}

/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const headers = {
  'content-security-policy': "default-src 'self'; script-src 'self'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};
const drawing = await drawingWithVega();

const server = createServer(async (request, response) => {
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = Object.entries(files).find(([own]) => own === path)?.[1];
  // A build that runs at the same time removes its files for a while.
  const content = file && (await readFile(inRepository(file)).catch(() => undefined));
  /** @param {number} status @param {string} type @param {string | Buffer} body */
  const answer = (status, type, body) =>
    response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  if (path === '/draw.js') answer(200, 'text/javascript', drawing);
  else if (path === '/favicon.ico') response.writeHead(204, headers).end();
  else if (file && content) answer(200, types[extname(file)] ?? 'text/plain', content);
  else answer(404, 'text/plain', `There is no ${path}.\n`);
});
server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  fail(
    isTaken
      ? `Port ${port} is taken: give another, such as node examples/dashboard/serve.js ${port + 1}.`
      : error.message,
  );
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object')
    console.log(`The dashboard is at http://127.0.0.1:${address?.port}/ (Ctrl+C ends it)`);
});

/** Bundles draw.js and Vega into one module. */
async function drawingWithVega() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [inRepository('draw.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} file */
function inRepository(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
