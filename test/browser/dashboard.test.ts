import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/chart.js';
import { sharedState, toFragment } from '../../src/element/shared-state.js';
import { type TwoParts, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { itInChromium, launch, type Visit, visit } from './chromium.js';

const command = 'examples/dashboard/serve.js';
const inputOf = (file: string): TwoParts =>
  JSON.parse(readFileSync(`examples/lost-revenue/burger-places/${file}.json`, 'utf8'));
const kind = inputOf('average-burger-kind-staff');
const shouting = inputOf('best-burger-shouting-owner');
const names = { kind: 'Average burger, kind staff', shouting: 'Best burger, shouting owner' };

let server: ChildProcess;
let origin: string;
let browser: Browser | undefined;

beforeAll(async () => {
  server = spawn(process.execPath, [command, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(createInterface({ input: server.stdout as NodeJS.ReadableStream }), 'line');
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
});
afterAll(async () => {
  await browser?.close();
  server.kill();
});

/** Opens the dashboard and waits for what is drawn last. */
async function open(context: BrowserContextOptions = {}, path = '/'): Promise<Visit> {
  browser ??= await launch();
  const visited = await visit(browser, origin, path, context);
  await visited.page.locator('#breakdown svg').waitFor();
  await visited.page.locator('turnover-cost-calculator:visible .total').waitFor();
  return visited;
}

const { format: money } = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** What the page has to show of two inputs: the figures of the library, and no others. */
function expected(first: TwoParts, second: TwoParts) {
  const years = [turnoverWithLostRevenue(first), turnoverWithLostRevenue(second)] as const;
  const named = { [names.kind]: years[0], [names.shouting]: years[1] };
  const lost = { [names.kind]: years[0].lost, [names.shouting]: years[1].lost };
  const amounts = (results: Parameters<typeof toRows>[0]) =>
    toRows(results)
      .map(({ group, label, amount }) => `${group}: ${label}: ${money(amount)}`)
      .sort();
  return {
    cards: years.map((year) => [
      money(year.total.toNumber()),
      year.leavers.toFixed(),
      money(year.perLeaver?.toNumber() ?? Number.NaN),
      money(year.turnoverCost.toNumber()),
      money(year.lossFromTurnover?.toNumber() ?? Number.NaN),
      money(year.lost.baselineServiceLoss?.toNumber() ?? Number.NaN),
    ]),
    cost: { lines: amounts(named), total: years.map(({ total }) => money(total.toNumber())) },
    lost: { lines: amounts(lost), total: years.map(({ lostRevenue }) => money(lostRevenue.toNumber())) },
    compare: years.map(({ total }) => money(total.toNumber())),
    breakdown: toRows(named)
      .map(({ amount }) => money(amount))
      .sort(),
  };
}

/** What the page shows, in the same words. */
async function shown(page: Page): Promise<ReturnType<typeof expected>> {
  return page.evaluate(() => {
    const textsOf = (within: ParentNode, selector: string) =>
      [...within.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const table = (id: string) => {
      const [, ...groups] = textsOf(document, `#${id} thead tr > *`);
      const rows = [...document.querySelectorAll(`#${id} tbody tr:has(td)`)];
      const lines = rows.flatMap((row) => {
        const [label] = textsOf(row, 'th');
        return textsOf(row, 'td').map((amount, column) => `${groups[column]}: ${label}: ${amount}`);
      });
      return { lines: lines.sort(), total: textsOf(document, `#${id} tfoot td`) };
    };
    const figures = (id: string) =>
      textsOf(document, `#${id} svg .mark-text text`).filter((text) => /^-?\$/.test(text));
    return {
      cards: [...document.querySelectorAll('#places > *')].map((card) => textsOf(card, '.total, dd')),
      cost: table('cost'),
      lost: table('lost'),
      compare: figures('compare'),
      breakdown: figures('breakdown').sort(),
    };
  });
}

/** A field of the calculator in sight, in its section, which is opened. */
async function entry(page: Page, label: string): Promise<Locator> {
  const field = page.locator('turnover-cost-calculator:visible').getByLabel(label, { exact: true });
  await field.evaluate((input) => {
    const section = input.closest('details');
    if (section?.open === false) section.querySelector('summary')?.click();
  });
  return field;
}

describe('the page', () => {
  itInChromium('shows the figures of the library to the cent, without a complaint', async () => {
    const { page, errors, reports } = await open();
    const figures = await shown(page);
    expect(figures).toEqual(expected(kind, shouting));
    // The totals that are also worked by hand, beside the example that prints them.
    expect(figures.cost.total).toEqual(['$11,553.79', '$53,506.71']);
    expect(figures.lost.total).toEqual(['$9,932.70', '$79,214.21']);
    expect([...errors, ...reports]).toEqual([]);
  });

  itInChromium('draws all of it anew at each entry, and carries the leavers to the other part', async () => {
    const { page, errors, reports } = await open();
    await (await entry(page, 'Interviews per hire')).fill('6');
    const hiring = { ...kind.turnover.hiring, interviews: 6 };
    const more: TwoParts = { ...kind, turnover: { ...kind.turnover, hiring } };
    expect(await shown(page)).toEqual(expected(more, shouting));

    await (await entry(page, 'Leavers')).fill('7');
    const turnover = { ...more.turnover, leavers: 7 };
    const team = { ...kind.lostRevenue.turnover, staffLeavers: 7 };
    const others: TwoParts = { turnover, lostRevenue: { ...kind.lostRevenue, turnover: team } };
    expect(await shown(page)).toEqual(expected(others, shouting));

    await page.getByRole('radio', { name: names.shouting }).check();
    await page.getByRole('radio', { name: 'Customers and service' }).check();
    await (await entry(page, 'Active customers')).fill('1300');
    const customers = { ...shouting.lostRevenue.customers, activeCustomers: 1300 };
    const fewer: TwoParts = { ...shouting, lostRevenue: { ...shouting.lostRevenue, customers } };
    expect(await shown(page)).toEqual(expected(others, fewer));
    expect([...errors, ...reports]).toEqual([]);
  });

  itInChromium('keeps the last right figures while something is wrong, and says so', async () => {
    const { page, errors } = await open();
    const card = page.locator('#places > *').first();
    await (await entry(page, 'Interviews per hire')).fill('x');
    expect(await card.locator('.problem').textContent()).toBe('Not up to date. See People leaving.');
    expect(await shown(page)).toEqual(expected(kind, shouting));
    await (await entry(page, 'Interviews per hire')).fill('3');
    expect(await card.locator('.problem').textContent()).toBe('');

    await (await entry(page, 'Currency')).selectOption('EUR');
    expect(await card.locator('.problem').textContent()).toMatch(/USD.*EUR.*nothing is converted/);
    await page.getByRole('radio', { name: 'Customers and service' }).check();
    await (await entry(page, 'Currency')).selectOption('EUR');
    expect(await card.locator('.problem').textContent()).toBe('');
    expect(await page.locator('#apart').textContent()).toMatch(/USD.*EUR.*one currency/);
    expect(errors).toEqual([]);
  });

  itInChromium('opens a link to a case at its place', async () => {
    const turnover = { ...shouting.turnover, leavers: 14 };
    const { page, errors } = await open({}, `/${toFragment(sharedState('turnover', turnover), 'turnover-2')}`);
    const team = { ...shouting.lostRevenue.turnover, staffLeavers: 14 };
    const linked: TwoParts = { turnover, lostRevenue: { ...shouting.lostRevenue, turnover: team } };
    expect(await shown(page)).toEqual(expected(kind, linked));
    expect(await page.getByRole('radio', { name: names.shouting }).isChecked()).toBe(true);
    expect(await (await entry(page, 'Leavers')).inputValue()).toBe('14');
    expect(errors).toEqual([]);
  });
});

describe('it can be read', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

  itInChromium.each([
    [320, 'light'],
    [768, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('%i px wide and %s: nothing is cut off, and axe finds nothing', async (width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
    ).toEqual([]);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.card, .card *, #choices *')]
        .filter((element) => element instanceof HTMLElement && element.checkVisibility())
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .map((element) => `${element.localName} ${element.textContent?.slice(0, 40)}`),
    );
    expect(cut).toEqual([]);
  });

  itInChromium('the charts are as wide as their place, whatever that becomes', async () => {
    const { page } = await open({ viewport: { width: 1440, height: 900 } });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.chart')].every(
        (place) => place.querySelector('svg')?.getBoundingClientRect().width === place.clientWidth,
      ),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  itInChromium('the charts follow the person from dark to light', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await page.locator('#compare [fill="#6699CC"]').first().waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('#compare [fill="#004488"]').first().waitFor();
    expect(await page.locator('.chart [fill="#6699CC"], .chart [fill="#E7EAF0"]').count()).toBe(0);
  });
});

describe('the command', () => {
  const run = (file: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    return { status, stdout, stderr };
  };

  it('serves its own files under a strict policy, and nothing else', async () => {
    const page = await fetch(origin);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'self'; script-src 'self'");
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const path of ['/serve.js', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/constructor', '//']) {
      expect([path, (await fetch(`${origin}${path}`)).status]).toEqual([path, 404]);
    }
  });

  it('says in one line that the port is taken, and gives another', () => {
    const port = new URL(origin).port;
    expect(run(command, port)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is taken: give another, such as node examples/dashboard/serve.js ${Number(port) + 1}.\n`,
    });
  });

  it.each(['x', '65536', '-1', '80.5'])('says in one line that %s is no port', (port) => {
    expect(run(command, port)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^.* is no port: .*\n$/) });
  });

  it('says in one line what is missing before the build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
    cpSync('examples', join(folder, 'examples'), { recursive: true });
    const { status, stderr } = run(join(folder, command));
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*turnover-cost\.esm\.js is missing: run npm ci and npm run build first\.\n$/);
  });
});
