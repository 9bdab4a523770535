import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { sharedState, toFragment } from '../../src/element/shared-state.js';
import { turnoverCost } from '../../src/index.js';
import { chromium, itInChromium } from './chromium.js';
import { burger, calculatorOn, keepChanges, pageWith, siteWith, strict, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const bare = '<turnover-cost-calculator></turnover-cost-calculator>';
const permissions = ['clipboard-read', 'clipboard-write'];

/** The address as the page itself has it now. */
const address = (page: Page | Frame) => page.evaluate(() => location.href);

describe('a link to a case', () => {
  itInChromium('is copied, and opens the same case with the same result', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`;
    const { page, origin } = await open(siteWith(installed, body, { permissions }));
    await page.getByRole('button', { name: 'Copy link to this case' }).click();
    await page.getByText('Link copied. It holds all figures of this case.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${origin}/#turnover-cost=1&model=turnover&currency=USD&leavers=24&pay.newHire=15.50`)).toBe(
      true,
    );

    const visit = await open(siteWith(installed, bare), `/${new URL(link).hash}`);
    const { digits, field } = calculatorOn(visit.page);
    expect(await digits()).toBe(turnoverCost(burger).total.toFixed());
    expect(await field("New hire's pay").inputValue()).toBe('15.50');
    expect(visit.errors).toEqual([]);
  });

  itInChromium('keeps its currency on a page that names another', async () => {
    const inEuros = `<turnover-cost-calculator currency="EUR" ${valueAttribute({ leavers: 2, baseline: { amount: 1500 } })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, inEuros, { permissions, script: keepChanges }));
    await page.getByRole('button', { name: 'Copy link to this case' }).click();
    await page.getByText('Link copied. It holds all figures of this case.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const inWon = '<turnover-cost-calculator currency="KRW"></turnover-cost-calculator>';
    const visit = await open(siteWith(installed, inWon), `/${new URL(link).hash}`);
    expect(await calculatorOn(visit.page).total.textContent()).toBe('€3,000.00');

    // And so does the input of a change event.
    await calculatorOn(page).field('Leavers').fill('3');
    const inputs = await page.evaluate(() =>
      (globalThis as unknown as { changes: { input: unknown }[] }).changes.map(({ input }) => input),
    );
    expect(inputs).toEqual([{ currency: 'EUR', leavers: '3', baseline: { amount: 1500 } }]);
  });

  itInChromium('that is opened on the same page is read too, with a change event', async () => {
    const { page } = await open(siteWith(installed, bare, { script: keepChanges }));
    await page.evaluate(() => {
      location.hash = '#turnover-cost=1&model=turnover&leavers=10';
    });
    await expect.poll(() => calculatorOn(page).total.textContent()).toBe('$20,000.00');
    const totals = await page.evaluate(() =>
      (globalThis as unknown as { changes: { result: { total: unknown } }[] }).changes.map(({ result }) =>
        String(result.total),
      ),
    );
    expect(totals).toEqual(['20000']);
  });

  itInChromium('is opened once: what was changed since stays when the element is moved', async () => {
    const { page } = await open(siteWith(installed, bare), '/#turnover-cost=1&model=turnover&leavers=10');
    const { field, total, host } = calculatorOn(page);
    await field('Leavers').fill('24');
    await host.evaluate((element) => document.body.append(element));
    expect(await total.textContent()).toBe('$48,000.00');
  });

  itInChromium('is read by the calculator that it was copied from, where there are two', async () => {
    const body = `<turnover-cost-calculator id="kind"></turnover-cost-calculator><turnover-cost-calculator id="shouting"></turnover-cost-calculator>`;
    const fragment = toFragment(sharedState('turnover', { leavers: 10 }), 'shouting');
    const { page } = await open(siteWith(installed, body), `/${fragment}`);
    expect(await calculatorOn(page, '#shouting').total.textContent()).toBe('$20,000.00');
    expect(await calculatorOn(page, '#kind').value()).toEqual({});
  });

  itInChromium('is read by the one of two without an id that it was copied from', async () => {
    const { page } = await open(siteWith(installed, bare + bare, { permissions }));
    const second = calculatorOn(page, 'turnover-cost-calculator >> nth=1');
    await second.field('Leavers').fill('10');
    await second.host.getByRole('button', { name: 'Copy link to this case' }).click();
    await page.getByText('Link copied. It holds all figures of this case.').waitFor();
    const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));

    const totals = async (fragment: string) => {
      const visit = await open(siteWith(installed, bare + bare), `/${fragment}`);
      return visit.page.locator('.total').allTextContents();
    };
    expect(await totals(hash)).toEqual(['', '$20,000.00']);
    expect(await totals('#turnover-cost=1&model=turnover&leavers=10')).toEqual(['$20,000.00', '']);
  });

  itInChromium('in another currency than the only one of its page is not opened, and the page says why', async () => {
    const fixed = '<turnover-cost-calculator currency="EUR" fixed-currency></turnover-cost-calculator>';
    const visit = (fragment: string) =>
      open(siteWith(installed, fixed), `/#turnover-cost=1&model=turnover&${fragment}`);
    const { page } = await visit('currency=USD&leavers=10');
    expect(await page.getByRole('alert').textContent()).toBe(
      'The link is in USD, but this page calculates in EUR. Nothing is converted, so it is not opened.',
    );
    expect(await calculatorOn(page).value()).toEqual({});
    for (const currency of ['currency=EUR&', '']) {
      const right = await visit(`${currency}leavers=10&baseline.amount=1500`);
      expect(await calculatorOn(right.page).total.textContent()).toBe('€15,000.00');
    }
  });

  itInChromium.each([
    ['#turnover-cost=2&model=turnover&leavers=10', 'made with a newer version'],
    ['#turnover-cost=1&model=turnover&leavers=%E0%A4%A', 'cannot be read'],
    ['#turnover-cost=1&model=lost-revenue', 'another calculation (lost-revenue)'],
    [`#turnover-cost=1&model=turnover${'&a.b=1'.repeat(10_000)}`, 'far too long'],
  ])('%.60s is not opened, and the page says why, until one goes on', async (fragment, reason) => {
    const body = `<turnover-cost-calculator ${valueAttribute({ leavers: 24 })}></turnover-cost-calculator>`;
    const { page, errors } = await open(siteWith(installed, body), `/${fragment}`);
    expect(await page.getByRole('alert').textContent()).toContain(reason);
    const { total, field } = calculatorOn(page);
    expect(await total.textContent()).toBe('$48,000.00');
    await field('Leavers').fill('10');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
    // A person who copies the address now shares the figures shown.
    expect(new URL(await address(page)).hash).toBe('#turnover-cost=1&model=turnover&currency=USD&leavers=10');
  });

  itInChromium.each([
    '#turnover-cost=1&model=turnover&leavers=10&',
    '#turnover-cost%3D1%26model%3Dturnover%26leavers%3D10',
  ])('is opened as it was sent, whatever a mail program did to it: %s', async (fragment) => {
    const { page, errors } = await open(siteWith(installed, bare), `/${fragment}`);
    const { total, value, toMend } = calculatorOn(page);
    expect(await total.textContent()).toBe('$20,000.00');
    expect(await value()).toEqual({ leavers: '10' });
    expect(await toMend.locator('li').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  const link = '#turnover-cost=1&model=turnover&leavers=24';

  itInChromium('that was opened is followed by the address: what is copied and reloaded is what is shown', async () => {
    const head = '<base href="/elsewhere/">';
    const { page, origin, errors } = await open(siteWith(installed, bare, { head }), `/?from=mail${link}`);
    const { field, total } = calculatorOn(page);
    // Nothing was changed yet; an app keeps what it knows of the page in its state.
    expect(await address(page)).toBe(`${origin}/?from=mail${link}`);
    await page.evaluate(() => history.replaceState({ route: 'cost' }, ''));
    const pages = await page.evaluate(() => history.length);
    await field('Leavers').fill('99');
    expect(await address(page)).toBe(`${origin}/?from=mail#turnover-cost=1&model=turnover&currency=USD&leavers=99`);
    await field('Leavers').fill('.');
    expect(await address(page)).toMatch(/&leavers=\.$/);
    await field('Currency').selectOption('EUR');
    await field('Leavers').fill('7');
    expect(await address(page)).toMatch(/&currency=EUR&leavers=7$/);
    await field('Currency').selectOption('USD');
    expect(await page.evaluate(() => [history.state, history.length])).toEqual([{ route: 'cost' }, pages]);

    await page.reload();
    expect(await total.textContent()).toBe('$14,000.00');
    // By the page, and back: what is read is what was left there.
    await page.evaluate(() => {
      location.hash = '#chapter-2';
    });
    await field('Leavers').fill('8');
    expect(await address(page)).toMatch(/#chapter-2$/);
    await page.goBack();
    await expect.poll(() => total.textContent()).toBe('$14,000.00');
    expect(errors).toEqual([]);
  });

  itInChromium('that is no link of this calculator is left alone, such as the route of an app', async () => {
    for (const fragment of ['', '#/dashboard/settings', '#chapter-2', '#turnover-cost', link.replace('&', '&for=b&')]) {
      const body =
        '<turnover-cost-calculator id="a"></turnover-cost-calculator><turnover-cost-calculator id="b"></turnover-cost-calculator>';
      const { page, origin } = await open(siteWith(installed, body), `/${fragment}`);
      await calculatorOn(page, '#a').field('Leavers').fill('99');
      expect(await address(page)).toBe(`${origin}/${fragment}`);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  itInChromium('is followed to what a form is reset to', async () => {
    const body = `<form><turnover-cost-calculator ${valueAttribute({ leavers: 3 })}></turnover-cost-calculator><button type="reset">Reset</button></form>`;
    const { page } = await open(siteWith(installed, body), `/${link}`);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await calculatorOn(page).total.textContent()).toBe('$6,000.00');
    expect(await address(page)).toMatch(/&leavers=3$/);
  });

  itInChromium('is followed as soon as the browser allows it again, and nothing else fails', async () => {
    const { page, errors } = await open(siteWith(installed, bare), `/${link}`);
    const { field, total } = calculatorOn(page);
    await page.evaluate(() => {
      const allowed = history.replaceState;
      history.replaceState = () => {
        history.replaceState = allowed;
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      };
    });
    await field('Leavers').fill('99');
    expect(await total.textContent()).toBe('$198,000.00');
    await field('Leavers').fill('98');
    expect(await address(page)).toMatch(/&leavers=98$/);
    expect(errors).toEqual([]);
  });

  itInChromium('to a calculator that the page has not is said, once, until one goes on', async () => {
    const fragment = link.replace('&', '&for=gone&');
    const body =
      '<turnover-cost-calculator id="a"></turnover-cost-calculator><turnover-cost-calculator id="b"></turnover-cost-calculator>';
    const { page, origin } = await open(siteWith(installed, body), `/${fragment}`);
    expect(await page.getByRole('alert').allTextContents()).toEqual([
      'The link is for a calculator called “gone”, which is not on this page.',
    ]);
    expect(await calculatorOn(page, '#a').value()).toEqual({});
    await calculatorOn(page, '#a').field('Leavers').fill('9');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await address(page)).toBe(`${origin}/${fragment}`);
  });

  itInChromium(
    'to one that stands elsewhere on the page, or comes while it is read, is not said to be lost',
    async () => {
      const fragment = link.replace('&', '&for=b&');
      const script = `
      customElements.define('a-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<turnover-cost-calculator id="b"></turnover-cost-calculator>'; }
      });`;
      const other = '<turnover-cost-calculator id="a"></turnover-cost-calculator>';
      const calculators = [`${other}<a-card></a-card>`, `<a-card></a-card>${other}`];
      // With the script at the top the first is there before the second is read.
      const late = `<!doctype html><title>Portal</title><script src="/dist/turnover-cost-element.js"></script>${other}${'<p>A line of text.</p>'.repeat(9999)}<turnover-cost-calculator id="b"></turnover-cost-calculator>`;
      const pages = [...calculators.map((body) => pageWith(body)), late];
      for (const html of pages) {
        const { page } = await open(
          { ...siteWith(installed, '', { script }), pages: { '/': html, '/page.js': script } },
          `/${fragment}`,
        );
        await expect.poll(() => page.locator('#b .total').textContent()).toBe('$48,000.00');
        expect(await page.getByRole('alert').count()).toBe(0);
      }
    },
  );
});

describe('the lines as CSV', () => {
  itInChromium('are a file with every line, in the encoding that spreadsheets read', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`;
    const { page, errors, reports } = await open(siteWith(installed, body));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Turnover cost.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const isLine = ({ kind = '' }) => !['total', 'input'].includes(kind);
    expect(rows.filter(isLine).map(({ label, amount, formula }) => ({ label, amount, formula }))).toEqual(
      turnoverCost(burger).lines.map(({ label, amount, formula }) => ({ label, amount: amount.toFixed(2), formula })),
    );
    // The total, and every figure that was given with its unit.
    expect(rows.filter(({ kind }) => kind === 'total').map(({ perLeaver, amount }) => [perLeaver, amount])).toEqual([
      [turnoverCost(burger).perLeaver.toFixed(2), turnoverCost(burger).total.toFixed(2)],
    ]);
    const given = rows.filter(({ kind }) => kind === 'input');
    const { currency: _, leavers, ...groups } = burger;
    expect(given.length).toBe(1 + Object.values(groups).flatMap((group) => Object.keys(group as object)).length);
    expect(given.map(({ label, calculation }) => [label, calculation])).toEqual(
      expect.arrayContaining([
        ['Leavers', `${leavers} people`],
        ["New hire's pay", '15.50 USD/hour'],
        ['Benefits and payroll taxes', '0.12'],
      ]),
    );
    expect(errors).toEqual([]);
    expect(reports).toEqual([]);
  });

  itInChromium('have the name of their model', async () => {
    const rework = {
      incidentsPerYear: 10,
      redoShare: 0,
      redoHours: 0,
      redoMaterials: 0,
      refundShare: 0.5,
      refundAmount: 8,
    };
    const others = { goodwillShare: 0, goodwillVariableCost: 0, handlingHours: 0, loadedHourlyWage: 0 };
    const value = valueAttribute({ rework: { ...rework, ...others } });
    const body = `<turnover-cost-calculator model="lost-revenue" ${value}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Lost revenue.csv');
  });

  itInChromium('cannot be saved while something is wrong', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute({ leavers: -1 })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    expect(await page.getByRole('button', { name: 'Save as CSV' }).isDisabled()).toBe(true);
  });
});

describe('what comes from outside lands as text', () => {
  const attack = '<img src=x onerror="globalThis.attacked = true"><script>globalThis.attacked = true</script>';
  const attacked = (page: Page) => page.evaluate(() => (globalThis as { attacked?: boolean }).attacked);
  // Without a policy that would stop it.
  const open_ = (body: string, script: string, path?: string) =>
    open({ ...siteWith(installed, body, { script }), policy: '' }, path);

  itInChromium('labels, units, helps, sources and notices of an own model', async () => {
    const script = `
      const attack = ${JSON.stringify(attack)};
      globalThis.use = ({ turnoverModel, model, section }) => {
        const own = section({
          label: 'Section ' + attack, source: 'https://example.org/"' + attack + ' javascript:alert(1) https://a.b/c',
          inputs: { price: { label: 'Price ' + attack, unit: 'money', help: attack, default: { value: 1, currency: 'USD', source: attack } } },
          lines: { price: { label: '=1+1' + attack, kind: 'cash', formula: (x) => x.price } },
        });
        const calculator = document.querySelector('turnover-cost-calculator');
        calculator.model = model({ ...turnoverModel, label: attack, sections: { ...turnoverModel.sections, own }, notices: [{ code: 'own', when: { all: [] }, message: attack }] });
        calculator.value = { leavers: 1 };
      };`;
    const { page, errors } = await open_(`${bare}<script src="/dist/turnover-cost.umd.js"></script>`, script);
    await page.evaluate(() => {
      const { use, TurnoverCost } = globalThis as unknown as { use: (library: unknown) => void; TurnoverCost: unknown };
      use(TurnoverCost);
    });
    const { host, open: openSection, field } = calculatorOn(page);
    await openSection('Section');
    await field(`Price ${attack}`).fill('2');
    await host.getByRole('button', { name: '=1+1' }).click();
    expect(await host.locator('h2').textContent()).toBe(attack);
    expect(await host.locator('img, script').count()).toBe(0);
    expect(
      await host.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol)),
    ).not.toContain('javascript:');
    expect(await attacked(page)).toBeUndefined();
    expect(errors).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const cells: string[][] = parse(readFileSync(await download.path(), 'utf8'), { bom: true });
    expect(cells.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain(`'=1+1${attack}`);
  });

  itInChromium('names and values in a link', async () => {
    const input = { leavers: attack, currency: attack, [attack]: { [attack]: attack }, pay: { [attack]: attack } };
    const { page, errors } = await open_(bare, '', `/${toFragment(sharedState('turnover', input))}`);
    const { host, field, toMend } = calculatorOn(page);
    expect(await field('Leavers').inputValue()).toBe(attack);
    expect(await toMend.locator('li').count()).toBe(4);
    expect(await host.locator('img, script').count()).toBe(0);
    expect(await attacked(page)).toBeUndefined();
    expect(errors).toEqual([]);
  });

  itInChromium('the model that a link names', async () => {
    const { page } = await open_(bare, '', `/${toFragment(sharedState(attack, {}))}`);
    expect(await page.getByRole('alert').textContent()).toContain(attack);
    expect(await attacked(page)).toBeUndefined();
  });
});

describe('in a sandboxed frame, which may neither store nor copy nor save', () => {
  itInChromium('it computes, and shows link and CSV selected, to be copied by hand', async () => {
    const frame = `<iframe title="Calculator" sandbox="allow-scripts" src="/frame" width="1000" height="900"></iframe>`;
    const body = `<turnover-cost-calculator ${valueAttribute({ leavers: 24 })}></turnover-cost-calculator>`;
    const site = siteWith(installed, frame);
    const { page, errors, reports } = await open({ ...site, pages: { ...site.pages, '/frame': pageWith(body) } });
    const inside = page.frameLocator('iframe');
    const host = inside.locator('turnover-cost-calculator');
    await host.getByLabel('Leavers', { exact: true }).fill('10');
    expect(await host.locator('.total').textContent()).toBe('$20,000.00');

    const box = host.getByRole('textbox', { name: /copy or save by itself/ });
    const selected = () =>
      box.evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    await host.getByRole('button', { name: 'Copy link to this case' }).click();
    await box.waitFor();
    expect(await selected()).toMatch(/\/frame#turnover-cost=1&model=turnover&currency=USD&leavers=10$/);
    await host.getByRole('button', { name: 'Save as CSV' }).click();
    await expect.poll(selected).toMatch(/^section,name,label/);
    await host.getByRole('button', { name: 'Close' }).click();
    expect(await box.isVisible()).toBe(false);
    expect(errors).toEqual([]);
    expect(reports).toEqual([]);
  });

  itInChromium('the address of the frame follows a link that it was opened by', async () => {
    const source = '/frame#turnover-cost=1&amp;model=turnover&amp;leavers=24';
    const frame = `<iframe title="Calculator" sandbox="allow-scripts" src="${source}"></iframe>`;
    const site = siteWith(installed, frame);
    const { page, origin, errors } = await open({ ...site, pages: { ...site.pages, '/frame': pageWith(bare) } });
    const host = page.frameLocator('iframe').locator('turnover-cost-calculator');
    await host.getByLabel('Leavers', { exact: true }).fill('10');
    expect(await address(page.frames()[1] as Frame)).toBe(
      `${origin}/frame#turnover-cost=1&model=turnover&currency=USD&leavers=10`,
    );
    expect(await address(page)).toBe(`${origin}/`);
    expect(errors).toEqual([]);
  });
});

itInChromium('in a frame that may do all but save, the CSV is selected, to be copied by hand', async () => {
  const frame = `<iframe title="Calculator" sandbox="allow-scripts allow-same-origin" src="/frame" width="1000" height="900"></iframe>`;
  const body = `<turnover-cost-calculator ${valueAttribute({ leavers: 24 })}></turnover-cost-calculator>`;
  const site = siteWith(installed, frame, { permissions });
  const { page } = await open({ ...site, pages: { ...site.pages, '/frame': pageWith(body) } });
  const host = page.frameLocator('iframe').locator('turnover-cost-calculator');
  await host.getByRole('button', { name: 'Save as CSV' }).click();
  const box = host.getByRole('textbox', { name: /copy or save by itself/ });
  await box.waitFor();
  expect(await box.inputValue()).toMatch(/^section,name,label/);
});

itInChromium('a strict policy has nothing to report, whatever is done', async () => {
  const { page, errors, reports } = await open(siteWith(installed, bare));
  const { field, open: openSection, host } = calculatorOn(page);
  await field('Leavers').fill('24');
  await openSection('Vacancy');
  await field('Vacant days').fill('9');
  await field('Pay saved per vacant day').fill('112');
  await host.getByRole('button', { name: 'Pay saved', exact: true }).click();
  await field('Leavers').fill('many');
  await page.evaluate(() => {
    const calculator = document.querySelector('turnover-cost-calculator');
    calculator?.setAttribute('language', 'ko');
    calculator?.setAttribute('model', 'lost-revenue');
  });
  expect(strict).not.toMatch(/unsafe|nonce|sha/);
  expect(await host.locator('[style], style').count()).toBe(0);
  expect(errors).toEqual([]);
  expect(reports).toEqual([]);
});
