import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';

const executable = '/usr/bin/chromium';

/**
 * `it` where Debian's Chromium is installed. Where it is not, a test that is reported as skipped and says how to install
 * it; in CI it runs, and fails.
 */
export const itInChromium: typeof it | typeof it.skip = installed() ? it : it.skip;

/** What is served, and how it is looked at. */
export interface Site {
  /** Files served as they are, by the start of their path: `{ '/dist/': 'node_modules/…/dist' }`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Pages and scripts by path: `{ '/': '<!doctype html>…', '/page.js': '…' }`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The Content-Security-Policy header of everything that is served. */
  readonly policy?: string;
  /** Viewport, colour scheme, locale and so on, as Playwright takes them. */
  readonly context?: BrowserContextOptions;
}

/** A page that was opened, and everything that it complained about. */
export interface Visit {
  readonly page: Page;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Errors in the console, errors that nobody caught, and requests that failed. */
  readonly errors: readonly string[];
  /** What the Content-Security-Policy forbade: `style-src-attr inline`. */
  readonly reports: readonly string[];
}

/**
 * Starts one Chromium for the tests of a file and closes it after them, with all that was served. The function that it
 * gives serves a site on 127.0.0.1 and opens a path of it in a context of its own.
 */
export function chromium(): (site: Site, path?: string) => Promise<Visit> {
  let browser: Browser | undefined;
  const endings: (() => unknown)[] = [];

  beforeAll(async () => {
    if (installed()) browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    for (const end of endings) end();
  });

  return async (site, path = '/') => {
    if (browser === undefined) throw new Error(`${executable} is not installed`);
    const { origin, close } = await serve(site);
    endings.push(close);
    return visit(browser, origin, path, site.context);
  };
}

/** Starts headless Chromium. It looks nothing up by itself: the network may be closed. */
export function launch(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return playwright.launch({
    executablePath: executable,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

/** Opens a page of a site and collects what it complains about. */
export async function visit(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const errors: string[] = [];
  const reports: string[] = [];
  const context = await browser.newContext(options);
  await context.exposeFunction('reportViolation', (report: string) => reports.push(report));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { reportViolation: (report: string) => void }).reportViolation(
        `${event.effectiveDirective} ${event.blockedURI}`,
      );
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => errors.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  await page.goto(`${origin}${path}`);
  // Reports are sent by a task of their own; the answer to a question comes after what was sent before it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return { page, origin, errors, reports };
}

/** Serves a site on a free port of 127.0.0.1. */
export async function serve({ folders = {}, pages = {}, policy }: Site) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = await bodyOf(path, folders, pages);
    const headers = { 'content-type': typeOf(path), ...(policy && { 'content-security-policy': policy }) };
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function bodyOf(
  path: string,
  folders: NonNullable<Site['folders']>,
  pages: NonNullable<Site['pages']>,
): Promise<string | Buffer | undefined> {
  if (path === '/favicon.ico') return '';
  if (pages[path] !== undefined) return pages[path];
  const start = Object.keys(folders).find((candidate) => path.startsWith(candidate));
  if (start === undefined) return undefined;
  const file = join(folders[start] as string, normalize(`/${path.slice(start.length)}`));
  return readFile(file).catch(() => undefined);
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function typeOf(path: string): string {
  return `${types[extname(path)] ?? 'text/html'}; charset=utf-8`;
}

/** Whether the tests are to run: said once a file, as the test is skipped by name only. */
function installed(): boolean {
  if (process.env.CI === 'true' || existsSync(executable)) return true;
  process.stdout.write(`skipped: ${executable} is not installed; run: apt-get install chromium\n`);
  return false;
}
