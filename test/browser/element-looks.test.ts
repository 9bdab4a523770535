import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { chromium, itInChromium } from './chromium.js';
import { burger, calculatorOn, siteWith, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const filled = `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`;
const bare = '<turnover-cost-calculator></turnover-cost-calculator>';
const bothSchemes = '<meta name="color-scheme" content="light dark">';
// axe takes a page without a background for white, also where the browser draws it dark.
const canvas = { head: `${bothSchemes}<link rel="stylesheet" href="/canvas.css">`, css: 'body { background: canvas }' };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds on the page, each with the elements that it is about. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

describe('axe finds nothing', () => {
  const states: readonly (readonly [name: string, body: string])[] = [
    ['where nothing is filled in', bare],
    ['where everything is', filled],
    [
      'where something is wrong',
      `<turnover-cost-calculator ${valueAttribute({ leavers: 24, pay: { load: 25 }, hiring: { interviews: 6 } })}></turnover-cost-calculator>`,
    ],
    ['in the lost revenue model', '<turnover-cost-calculator model="lost-revenue"></turnover-cost-calculator>'],
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    itInChromium.each(states)(`${colorScheme}, %s`, async (_, body) => {
      const site = siteWith(installed, body, { colorScheme, head: canvas.head });
      const { page } = await open({ ...site, pages: { ...site.pages, '/canvas.css': canvas.css } });
      const { host } = calculatorOn(page);
      const lines = host.locator('button.line');
      if ((await lines.count()) > 0) await lines.first().click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }

  itInChromium('and a screen reader reads no triangle at a section or line', async () => {
    const { page } = await open(siteWith(installed, filled));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    expect(names).toContain('Interviewing');
    expect(names.filter((name) => /[▸▾]/.test(name))).toEqual([]);
  });

  itInChromium('but would, for it looks into the calculator', async () => {
    const { page } = await open(siteWith(installed, bare));
    await calculatorOn(page)
      .host.locator('label')
      .first()
      .evaluate((label) => label.remove());
    expect((await accessibilityFaults(page)).join()).toMatch(/critical label/);
  });
});

describe('it fits', () => {
  itInChromium.each([320, 768, 1440])('a page %i px wide', async (width) => {
    const { page } = await open(siteWith(installed, filled, { viewport: { width, height: 900 } }));
    const { host } = calculatorOn(page);
    await host.getByRole('button', { name: 'Interviewing' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Nothing in it is cut off or can be scrolled sideways, and nothing overlaps what stands beside it.
    const cut = await host.locator('.calculator *').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.matches('.status, .unseen'))
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
        )
        .map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`),
    );
    expect(cut).toEqual([]);
    const [form, result] = await Promise.all(['.form', '.result'].map((part) => host.locator(part).boundingBox()));
    if (!form || !result) throw new Error('not drawn');
    if (width === 1440) expect(result.x).toBeGreaterThanOrEqual(form.x + form.width);
    else expect(result.y).toBeGreaterThanOrEqual(form.y + form.height);
  });

  itInChromium('controls side by side are level, also where a label needs two lines', async () => {
    const { page } = await open(siteWith(installed, filled, { viewport: { width: 1440, height: 900 } }));
    await calculatorOn(page).open('Paperwork');
    const [long, short] = await Promise.all(
      ["Administrator's hours of paperwork per hire", "New hire's hours of paperwork"].map((label) =>
        calculatorOn(page).field(label).boundingBox(),
      ),
    );
    expect(long?.x).not.toBe(short?.x);
    expect(long?.y).toBe(short?.y);
  });

  itInChromium('a narrow place on a wide page', async () => {
    const { page } = await open(
      siteWith(installed, `<div id="narrow">${filled}</div>`, { viewport: { width: 1440, height: 900 } }),
    );
    await page.locator('#narrow').evaluate((element) => {
      element.style.width = '320px';
    });
    const { host } = calculatorOn(page);
    const [form, result] = await Promise.all(['.form', '.result'].map((part) => host.locator(part).boundingBox()));
    expect(result?.y).toBeGreaterThanOrEqual((form?.y ?? 0) + (form?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  });

  itInChromium.each(['flex', 'grid', 'inline-block'])('a parent that is %s, wide or narrow', async (display) => {
    for (const width of [320, 1440]) {
      const site = siteWith(installed, `<div id="parent">${bare}</div>`, { viewport: { width, height: 900 } });
      const { page } = await open(site);
      await page.locator('#parent').evaluate((element, value) => {
        element.style.display = value;
      }, display);
      const box = await calculatorOn(page).host.boundingBox();
      expect(box?.width).toBeGreaterThan(width * 0.6);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  itInChromium('with the keyboard, no field hides behind the total', async () => {
    const { page } = await open(siteWith(installed, filled, { viewport: { width: 320, height: 500 } }));
    const { host } = calculatorOn(page);
    const top = async () => (await host.locator('.headline').boundingBox())?.y ?? 0;
    await host.locator('input').first().focus();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const box = await page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement;
        const { bottom, y } = active?.getBoundingClientRect() ?? { bottom: 0, y: 0 };
        return { bottom, y, isField: active?.matches('.form input, .form select') === true };
      });
      if (!box.isField) continue;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(await top());
    }
  });
});

describe('light and dark', () => {
  const colours = (page: Page) =>
    calculatorOn(page).host.evaluate((element) => {
      const { color, backgroundColor, fontFamily } = getComputedStyle(element);
      return { color, backgroundColor, fontFamily };
    });

  itInChromium('follow the person where the page does, and the page where it does not', async () => {
    const of = async (site: { colorScheme: 'dark' | 'light'; head?: string }) =>
      (await colours((await open(siteWith(installed, bare, site))).page)).color;
    expect(await of({ colorScheme: 'dark', head: bothSchemes })).toBe('rgb(231, 234, 240)');
    expect(await of({ colorScheme: 'light', head: bothSchemes })).toBe('rgb(28, 36, 48)');
    expect(await of({ colorScheme: 'dark' })).toBe('rgb(28, 36, 48)');
  });

  itInChromium('lie on the page, in the letters of the page', async () => {
    const site = siteWith(installed, bare, { head: '<link rel="stylesheet" href="/page.css">' });
    const css = 'main { font: 20px/1.5 Georgia, serif; background: rgb(250, 240, 220); }';
    const { page } = await open({ ...site, pages: { ...site.pages, '/page.css': css } });
    const { backgroundColor, fontFamily } = await colours(page);
    expect([backgroundColor, fontFamily]).toEqual(['rgba(0, 0, 0, 0)', 'Georgia, serif']);
  });

  itInChromium('and every part is the page’s to style', async () => {
    const body = `<link rel="stylesheet" href="/page.css">${filled}`;
    const site = siteWith(installed, body);
    const css = `turnover-cost-calculator { --turnover-cost-background: rgb(1, 2, 3); } turnover-cost-calculator::part(total) { color: rgb(4, 5, 6); }`;
    const { page } = await open({ ...site, pages: { ...site.pages, '/page.css': css } });
    expect((await colours(page)).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(await calculatorOn(page).total.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(4, 5, 6)');
  });
});

describe('on paper', () => {
  itInChromium('nothing of a result stands in a grid, which is drawn over itself where a page ends', async () => {
    const { page } = await open(siteWith(installed, filled));
    const { host } = calculatorOn(page);
    await host.getByRole('button', { name: 'Interviewing' }).click();
    await page.emulateMedia({ media: 'print' });
    const around = await host.locator('dl.trace').evaluate((trace) => {
      const displays: string[] = [];
      for (let element: Element | null = trace; element; element = element.parentElement) {
        const { display, breakInside } = getComputedStyle(element);
        displays.push(element.localName === 'tr' ? `${display} ${breakInside}` : display);
      }
      return displays;
    });
    expect(around.filter((display) => /grid|flex|avoid/.test(display))).toEqual([]);
    expect(around).toContain('table-row auto');
  });

  itInChromium(
    'there are the figures given, the result and the assumptions, and no empty field or button',
    async () => {
      const { page } = await open(siteWith(installed, filled));
      const { host } = calculatorOn(page);
      // A section that was closed is printed all the same.
      await host.locator('details.section > summary', { hasText: 'Hiring' }).click();
      await page.emulateMedia({ media: 'print' });
      const seen = (name: string) => host.getByText(name, { exact: true }).first().isVisible();
      expect(await host.getByLabel('Interviews per hire', { exact: true }).isVisible()).toBe(true);
      const absent = 'Agency fee (needs Agency fee per hire)';
      for (const name of ['Breakdown', 'Assumptions (defaults used)', 'Interviewing', absent]) {
        expect([name, await seen(name)]).toEqual([name, true]);
      }
      for (const name of ['Agency fee per hire', 'Baseline', 'Copy link to this case', 'Save as CSV']) {
        expect([name, await seen(name)]).toEqual([name, false]);
      }
    },
  );
});
