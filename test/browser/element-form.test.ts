import { describe, expect, inject } from 'vitest';
import type { CalculatorChange } from '../../src/element.js';
import { plain, turnoverCost } from '../../src/index.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import { chromium, itInChromium } from './chromium.js';
import { burger, calculatorOn, keepChanges, siteWith, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const bare = '<turnover-cost-calculator></turnover-cost-calculator>';

const changesOn = (page: import('playwright-core').Page) =>
  page.evaluate(() => (globalThis as unknown as { changes: CalculatorChange[] }).changes);

describe('a person fills in the form', () => {
  itInChromium('and sees the result to the cent as the library has it, at every step', async () => {
    const { page, errors, reports } = await open(siteWith(installed, bare, { script: keepChanges }));
    const { field, open: openSection, total, remark, digits, host } = calculatorOn(page);
    await expect.poll(() => remark.textContent()).toBe('Fill in “Leavers” to see the first result.');

    await field('Leavers').fill('24');
    expect(await total.textContent()).toBe('$48,000.00');
    await field("New hire's pay").fill('15.50');
    expect(await total.textContent()).toBe('$48,000.00');
    await openSection('Training');
    await field("New hire's hours in training").fill('24');
    // 24 leavers × 24 hours × 15.50
    expect(await total.textContent()).toBe('$8,928.00');
    expect(await host.locator('.each').textContent()).toBe('$372.00 per leaver, 24 leavers');

    const input = { leavers: '24', pay: { newHire: '15.50' }, training: { newHireHours: '24' } };
    expect(await digits()).toBe(turnoverCost(input).total.toFixed());
    const last = (await changesOn(page)).at(-1);
    expect(last?.input).toEqual(input);
    expect(errors).toEqual([]);
    expect(reports).toEqual([]);
  });

  itInChromium('every section of it, with the keyboard alone', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { digits, host } = calculatorOn(page);
    // A share is typed in per cent.
    const asTyped = (name: string, figure: unknown) =>
      /share|^load$/i.test(name) ? String(Number(figure) * 100) : String(figure);
    const entries = new Map<string, string>(
      Object.entries(burger).flatMap(([name, value]) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).map(([inner, figure]) => [`${name}.${inner}`, asTyped(inner, figure)] as const)
          : [[name, String(value)] as const],
      ),
    );
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement;
        return { tag: active?.localName ?? '', id: active?.id ?? '', section: active?.parentElement?.className ?? '' };
      });
    const typed = new Set<string>();
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab');
      const { tag, id, section } = await focused();
      if (tag === '') break;
      // Every section is closed, and one that is opened closes another.
      const isClosed = tag === 'summary' && section === 'section';
      if (
        isClosed &&
        !(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest('details')?.open))
      ) {
        await page.keyboard.press('Enter');
      }
      const entry = entries.get(id);
      if (entry === undefined || typed.has(id)) continue;
      await page.keyboard.type(entry);
      typed.add(id);
    }
    expect([...typed].sort()).toEqual([...entries.keys()].sort());
    expect(await digits()).toBe(turnoverCost(burger).total.toFixed());
    // The trace of a line opens by the keyboard too.
    await host.getByRole('button', { name: 'Interviewing' }).focus();
    await page.keyboard.press('Space');
    const trace = await host.locator('dl.trace').textContent();
    expect(trace).toContain('interview hours per hire × interviewer');
    expect(trace).toContain(turnoverCost(burger).lines.find(({ name }) => name === 'interviewing')?.calculation);
  });

  itInChromium('a screen reader is told the result once typing stops, not at every key', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { field, host } = calculatorOn(page);
    const status = host.locator('.status');
    await status.evaluate((element) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true });
      Object.assign(globalThis, { said });
    });
    await field('Leavers').pressSequentially('2400');
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await expect.poll(said, { timeout: 5000 }).toEqual(['Total: $4,800,000.00']);
    expect(await status.getAttribute('role')).toBe('status');
  });

  itInChromium('a screen reader is told what is wrong, and what was copied', async () => {
    const { page } = await open(siteWith(installed, bare, { permissions: ['clipboard-write'] }));
    const { field, host } = calculatorOn(page);
    const status = host.locator('.status');
    await field('Leavers').fill('many');
    await expect
      .poll(() => status.textContent(), { timeout: 5000 })
      .toBe('No result yet. To fix: 1. “Leavers” must be a number, such as 6.');
    const done = host.locator('.actions').getByRole('status');
    // A region that is not drawn while it is empty is not listened to.
    expect(await done.evaluate((element) => [element.textContent, getComputedStyle(element).display])).toEqual([
      '',
      'block',
    ]);
    await host.getByRole('button', { name: 'Copy link to this case' }).click();
    await expect.poll(() => done.textContent()).toBe('Link copied. It holds all figures of this case.');
  });

  itInChromium('the breakdown shows every line as the library prints it', async () => {
    const { page } = await open(
      siteWith(installed, `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`),
    );
    const { host } = calculatorOn(page);
    const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
    const expected = plain(turnoverCost(burger)).lines.map(({ label, perLeaver, amount }) => [
      label,
      money.format(perLeaver),
      money.format(amount),
    ]);
    const rows = await host
      .locator('tbody tr:has(button)')
      .evaluateAll((elements) =>
        elements.map((row) => [
          row.querySelector('button')?.textContent,
          ...[...row.querySelectorAll('td')].map((cell) => cell.firstChild?.textContent),
        ]),
      );
    expect(rows).toEqual(expected);
  });

  itInChromium('what is not counted is folded up, says what it needs, and stays open while one types', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { field, host } = calculatorOn(page);
    await field('Leavers').fill('24');
    const absent = host.locator('details.absent');
    const { length } = turnoverCost({ leavers: 24 }).absent;
    expect(await absent.locator('summary').textContent()).toBe(`Not included (no input): ${length}`);
    const tests = absent.getByText('Tests (needs Candidates tested per hire, Cost per test)');
    expect(await tests.isVisible()).toBe(false);
    await absent.locator('summary').click();
    await field('Leavers').fill('25');
    expect(await tests.isVisible()).toBe(true);
  });

  itInChromium('the lost revenue model too, with what is to be read beside its total', async () => {
    const input = {
      customers: {
        activeCustomers: 1000,
        revenuePerCustomerYear: 300,
        contributionMarginShare: 0.4,
        retentionWithoutProblem: 0.8,
      },
      problems: { problemShare: 0.2, complaintShare: 0, extraChanceOfLeavingSilent: 0.25 },
    };
    const body = `<turnover-cost-calculator model="lost-revenue" ${valueAttribute(input)}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const { digits, host } = calculatorOn(page);
    expect(await digits()).toBe(lostRevenue(input).total.toFixed());
    expect(await host.locator('.each').textContent()).toBe('present value over 5 years at 10 %');
    // Worked out in the example of lostRevenue: 50 customers lost × 120.
    expect(await host.locator('.beside').first().textContent()).toContain(
      'Margin missed this year, undiscounted$6,000.00',
    );
  });
});

describe('the form asks', () => {
  itInChromium('for nothing that another figure makes idle', async () => {
    const body = '<turnover-cost-calculator model="lost-revenue"></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body));
    const { field, open: openSection } = calculatorOn(page);
    await openSection('Repeat customers');
    const cost = field('Cost of winning a customer');
    // By default nobody is replaced.
    expect(await cost.isVisible()).toBe(false);
    await field('Share of lost customers who are replaced').fill('0.4');
    expect(await cost.isVisible()).toBe(true);
    await cost.fill('50');
    await field('Share of lost customers who are replaced').fill('0');
    // What was given is not hidden.
    expect(await cost.isVisible()).toBe(true);
  });

  itInChromium('for what lacks something first: where nothing was counted before, nothing is out of date', async () => {
    const body = '<turnover-cost-calculator model="lost-revenue"></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body));
    const { field, open: openSection, remark, host } = calculatorOn(page);
    await openSection('Rework');
    await field('Average refund').fill('12');
    expect(await remark.textContent()).toMatch(/^Answers still needed for a first result: \d+/);
    expect(await host.locator('.headline[data-outdated]').count()).toBe(0);
  });

  itInChromium('with helps that name other fields by their labels, and figures as they are typed', async () => {
    const body = `<turnover-cost-calculator model="lost-revenue" locale="nl-NL"></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    expect(await calculatorOn(page).host.locator('[id="turnover.yearlyTurnoverRate-help"]').textContent()).toBe(
      'Staff leavers in the year ÷ customer-facing staff: 60 %; it may be above 1. Give this or “Staff leavers in the year”.',
    );
  });
});

describe('wrong and unfinished entries', () => {
  itInChromium('are said at their field, and the last result stays, marked as outdated', async () => {
    const { page } = await open(siteWith(installed, bare, { script: keepChanges }));
    const { field, host, total, remark, toMend } = calculatorOn(page);
    await field('Leavers').fill('24');
    await field('Benefits and payroll taxes').fill('125');

    const load = field('Benefits and payroll taxes');
    expect(await load.getAttribute('aria-invalid')).toBe('true');
    const described = await load.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
        .join(' | '),
    );
    expect(described).toContain('“Benefits and payroll taxes” must be from 0% to 100%; 125% was given.');
    expect(await total.textContent()).toBe('$48,000.00');
    expect(await remark.textContent()).toBe('Not up to date. To fix: 1.');
    const detail = (await changesOn(page)).at(-1);
    expect(detail?.result).toBeUndefined();
    expect(detail?.issues.map(({ path, code }) => [path, code])).toEqual([['pay.load', 'outOfBounds']]);

    await field('Leavers').focus();
    await toMend.getByRole('button').click();
    expect(await load.evaluate((element) => element.matches(':focus'))).toBe(true);
    await load.fill('25');
    expect(await load.getAttribute('aria-invalid')).toBeNull();
    expect(await toMend.locator('li').count()).toBe(0);
    expect(await host.locator('[data-outdated]').count()).toBe(0);

    // Where nothing is given any more, no earlier result is left in sight.
    await load.fill('');
    await field('Leavers').fill('');
    expect(await total.textContent()).toBe('');
    expect(await remark.textContent()).toBe('Fill in “Leavers” to see the first result.');
  });

  itInChromium('what lacks something beside it is not called wrong', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { field, open: openSection, host, total, remark } = calculatorOn(page);
    await field('Leavers').fill('24');
    await openSection('Hiring');
    await field('Interviews per hire').fill('6');
    expect(await field('Interviews per hire').getAttribute('aria-invalid')).toBeNull();
    expect(await host.locator('[id="hiring.interviews-message"]').textContent()).toBe(
      "Not counted yet: needs “Hours per interview”, “Interviewer's pay”.",
    );
    // The rest is counted, in full ink.
    expect(await total.textContent()).toBe('$48,000.00');
    expect(await host.locator('[data-outdated], [data-wrong], .to-mend li').count()).toBe(0);
    await remark.getByRole('button').click();
    expect(await field('Hours per interview').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  itInChromium('no message flickers at a figure that is only half typed', async () => {
    const { page } = await open(siteWith(installed, bare, { script: keepChanges }));
    const { field, total } = calculatorOn(page);
    await field('Leavers').pressSequentially('2.5');
    expect((await changesOn(page)).flatMap(({ issues }) => issues)).toEqual([]);
    expect(await total.textContent()).toBe('$5,000.00');
    // Its decimals taken away again it is 2, at once and when it is left.
    await page.keyboard.press('Backspace');
    expect(await field('Leavers').inputValue()).toBe('2.');
    expect(await total.textContent()).toBe('$4,000.00');
    await page.keyboard.press('Tab');
    expect(await field('Leavers').inputValue()).toBe('2');
    expect(await field('Leavers').getAttribute('aria-invalid')).toBeNull();
    expect((await changesOn(page)).flatMap(({ issues }) => issues)).toEqual([]);
  });

  // Each is typed over 25 %, of which the result is 24 × 10 × 20 × 1.25 = 6,000; with 1 % it is 4,848.
  itInChromium.each([
    ['en-US', '.', undefined],
    ['en-US', ',', undefined],
    ['en-US', '-', undefined],
    ['en-US', '0.', '4800'],
    ['en-US', '1.', '4848'],
    ['en-US', '0,5', '4824'],
    ['en-US', '50%', '7200'],
    ['en-US', '50 EUR', undefined],
    ['en-US', ' ', '4800'],
    ['en-US', '', '4800'],
    ['nl-NL', ',', undefined],
    ['nl-NL', '.', undefined],
    ['nl-NL', '0,', '4800'],
    ['nl-NL', '0.', '4800'],
    ['nl-NL', '0,5', '4824'],
    ['nl-NL', '50 %', '7200'],
    ['nl-NL', '50 kg', undefined],
  ])('no result of a figure that is gone stays in full ink: in %s “%s” for 25 %%', async (locale, text, expected) => {
    const value = { leavers: 24, pay: { trainer: 20, load: 0.25 }, training: { trainerHours: 10 } };
    const body = `<turnover-cost-calculator locale="${locale}" ${valueAttribute(value)}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const { field, digits, host, total, remark } = calculatorOn(page);
    const load = field('Benefits and payroll taxes');
    const outdated = host.locator('.headline[data-outdated]');
    const before = await total.textContent();
    for (const [type, leave] of [
      [(typed: string) => load.fill(typed), () => page.keyboard.press('Tab')],
      [
        (typed: string) =>
          load.evaluate((input: HTMLInputElement) => input.select()).then(() => page.keyboard.insertText(typed)),
        () => load.blur(),
      ],
    ] as const) {
      await load.fill('25');
      expect([await digits(), await outdated.count()]).toEqual(['6000', 0]);
      if (text === '') await load.clear();
      else await type(text);
      for (const left of [false, true]) {
        if (left) await leave();
        expect(await digits()).toBe(expected);
        expect(await outdated.count()).toBe(expected === undefined ? 1 : 0);
        if (expected === undefined) expect(await total.textContent()).toBe(before);
        expect((await remark.textContent()) === '').toBe(expected !== undefined);
      }
    }
  });

  itInChromium('a currency that is none is shown as none chosen, and any can be chosen then', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute({ leavers: 24, currency: 'EURO' })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body, { script: keepChanges }));
    const { field, digits, total, value } = calculatorOn(page);
    const chosen = () => field('Currency').evaluate((select) => (select as HTMLSelectElement).selectedIndex);
    expect([await chosen(), await digits()]).toEqual([-1, undefined]);
    await field('Currency').selectOption('USD (not chosen)');
    expect([await value(), await digits()]).toEqual([{ leavers: 24 }, '48000']);
    expect((await changesOn(page)).length).toBe(1);
    // By an arrow key some browsers tell of the choice as an input, before the field is left.
    await field('Currency').evaluate((select: HTMLSelectElement) => {
      select.value = 'JPY';
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await value()).toEqual({ leavers: 24, currency: 'JPY' });
    // The baseline has no default in yen, so no line is counted and no total shown.
    expect(await total.textContent()).toBe('');
  });

  itInChromium('what is refused stays as it was typed, also where it would read as another figure', async () => {
    const body = '<turnover-cost-calculator locale="nl-NL"></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body));
    const { field, total } = calculatorOn(page);
    await field('Leavers').pressSequentially('1.250');
    await page.keyboard.press('Tab');
    // 1,250 would be one and a quarter.
    expect(await field('Leavers').inputValue()).toBe('1.250');
    expect(await field('Leavers').getAttribute('aria-invalid')).toBe('true');
    await field('Leavers').fill('1250');
    expect(await total.textContent()).toBe('US$\u00a02.500.000,00');
  });

  itInChromium('the remark at the total leads to the field', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { field, remark } = calculatorOn(page);
    await field('Leavers').fill('24');
    await field('Benefits and payroll taxes').fill('125');
    await field('Leavers').focus();
    await remark.getByRole('button').click();
    expect(await field('Benefits and payroll taxes').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  itInChromium('what no field has is said, and can be left out', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute({ leavers: 24, hirring: { interviews: 6 } })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const { toMend, total, value, host } = calculatorOn(page);
    expect(await toMend.textContent()).toContain('hirring is not an input; did you mean hiring?');
    await toMend.getByRole('button', { name: 'Leave it out' }).click();
    expect(await total.textContent()).toBe('$48,000.00');
    expect(await value()).toEqual({ leavers: 24 });
    expect(
      await host.getByRole('button', { name: 'Copy link to this case' }).evaluate((button) => button.matches(':focus')),
    ).toBe(true);
  });
});

describe('what the host sets', () => {
  itInChromium('a currency and a locale: units, amounts and entries follow', async () => {
    const body = '<turnover-cost-calculator currency="EUR" locale="nl-NL"></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body));
    const { field, open: openSection, total, host, value } = calculatorOn(page);
    await field('Leavers').fill('10');
    // The baseline has a default in US dollars only: nothing is counted, and nothing is converted.
    expect(await total.textContent()).toBe('');
    await openSection('Baseline');
    await field('Paperwork and training per leaver').fill('1500,50');
    expect(await total.textContent()).toBe('€\u00a015.005,00');
    expect(await host.locator('[id="baseline.amount-unit"]').textContent()).toBe('EUR');

    await field('Currency').focus();
    await field('Currency').selectOption('JPY');
    expect(await value()).toEqual({ leavers: '10', baseline: { amount: '1500.50' }, currency: 'JPY' });
    expect(await host.locator('[id="baseline.amount-unit"]').textContent()).toBe('JPY');
    // 15,005 yen: the yen has no smaller unit.
    expect(await total.textContent()).toBe('JP¥\u00a015.005');
    expect(await field('Currency').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  itInChromium('a fixed currency: the form does not ask for it', async () => {
    const body = '<turnover-cost-calculator currency="EUR" fixed-currency></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body));
    const { host, field } = calculatorOn(page);
    expect(await field('Currency').count()).toBe(0);
    await field('Leavers').fill('2');
    expect(await host.locator('[id="pay.newHire-per"] option').first().textContent()).toBe('EUR an hour');
    await host.evaluate((element) => {
      (element as HTMLElementTagNameMap['turnover-cost-calculator']).fixedCurrency = false;
    });
    expect(await field('Currency').inputValue()).toBe('EUR');
    expect(await field('Leavers').inputValue()).toBe('2');
  });

  itInChromium('a page that hands each change back as the value disturbs nobody who types', async () => {
    const script = 'document.addEventListener("input", ({ target, detail }) => { target.value = detail.input; });';
    const { page } = await open(
      siteWith(installed, '<turnover-cost-calculator currency="USD"></turnover-cost-calculator>', { script }),
    );
    const { host, field, total } = calculatorOn(page);
    await field('Leavers').fill('15');
    await host.getByRole('button', { name: 'Paperwork and training, not itemised' }).click();
    await field('Leavers').focus();
    await page.keyboard.press('Home');
    await page.keyboard.type('23');
    expect(await field('Leavers').inputValue()).toBe('2315');
    expect(await host.locator('dl.trace').isVisible()).toBe(true);
    // The last right result stays, as it does where the page hands nothing back.
    await page.keyboard.type('x');
    expect(await total.textContent()).toBe('$4,630,000.00');
  });

  itInChromium('properties that are set before the element is defined are taken over', async () => {
    const early = {
      value: { leavers: 10, baseline: { amount: 1500 } },
      currency: 'EUR',
      language: 'nl',
      locale: 'nl-BE',
    };
    const script = `Object.assign(document.querySelector("turnover-cost-calculator"), ${JSON.stringify({ ...early, name: 'case', disabled: true })});`;
    const { page } = await open(siteWith(installed, bare, { script }));
    const { total, host, field } = calculatorOn(page);
    const inBelgium = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });
    expect(await total.textContent()).toBe(inBelgium.format(15_000));
    expect(await field('Vertrekkers').isDisabled()).toBe(true);
    // And what is set later is heard.
    await host.evaluate((element) => Object.assign(element, { language: 'en', currency: 'USD', disabled: false }));
    expect(await total.textContent()).toBe(
      new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'USD' }).format(15_000),
    );
    expect(await field('Leavers').isDisabled()).toBe(false);
  });

  itInChromium('a value is copied on its way in and out, and sets off no event', async () => {
    const { page } = await open(siteWith(installed, bare, { script: keepChanges }));
    const found = await page.evaluate(() => {
      const calculator = document.createElement('turnover-cost-calculator');
      const input = { leavers: 1, pay: { trainer: 10 } };
      calculator.value = input;
      input.leavers = 2;
      input.pay.trainer = 20;
      const out = calculator.value as typeof input;
      out.pay.trainer = 30;
      return { value: calculator.value, total: calculator.result?.total.toFixed() };
    });
    expect(found).toEqual({ value: { leavers: 1, pay: { trainer: 10 } }, total: '2000' });
    expect(await changesOn(page)).toEqual([]);
  });

  itInChromium('an attribute that cannot be used is an error of the page, and changes nothing', async () => {
    const { page, errors } = await open(
      siteWith(installed, '<turnover-cost-calculator value="{&quot;leavers&quot;:24}"></turnover-cost-calculator>'),
    );
    await page.evaluate(() => {
      const calculator = document.querySelector('turnover-cost-calculator');
      for (const name of ['model', 'currency', 'language', 'locale']) calculator?.setAttribute(name, 'klingon!');
      calculator?.setAttribute('value', '{');
    });
    expect(errors).toHaveLength(5);
    expect(errors[0]).toContain('model must be one of turnover, lost-revenue');
    expect(errors[4]).toContain('value must be an input as JSON such as {"leavers":24}');
    const { total, field } = calculatorOn(page);
    expect(await total.textContent()).toBe('$48,000.00');
    await field('Leavers').fill('10');
    expect(await total.textContent()).toBe('$20,000.00');
  });

  itInChromium('nor does a model that is none', async () => {
    const { page } = await open(siteWith(installed, bare));
    const said = await page.evaluate(() =>
      [null, {}, 'turnover'].map((model) => {
        try {
          Object.assign(document.querySelector('turnover-cost-calculator') as HTMLElement, { model });
          return 'taken';
        } catch (error) {
          return String(error);
        }
      }),
    );
    const refused =
      'TypeError: <turnover-cost-calculator>: its property model must be a model, such as model({ … }) gives.';
    expect(said).toEqual([refused, refused, refused]);
    const { field, total } = calculatorOn(page);
    await field('Leavers').fill('24');
    expect(await total.textContent()).toBe('$48,000.00');
  });

  itInChromium('it works on in another document that it is moved to', async () => {
    const body = `${bare}<iframe title="Elsewhere" src="/frame" width="900" height="600"></iframe>`;
    const site = siteWith(installed, body);
    const frame = '<!doctype html><title>Elsewhere</title>';
    const { page, errors } = await open({ ...site, pages: { ...site.pages, '/frame': frame } });
    await page.evaluate(() => {
      const calculator = document.querySelector('turnover-cost-calculator') as HTMLElement;
      document.querySelector('iframe')?.contentDocument?.body.append(calculator);
    });
    const inside = page.frameLocator('iframe').locator('turnover-cost-calculator');
    await inside.getByLabel('Leavers', { exact: true }).fill('24');
    expect(await inside.locator('.total').textContent()).toBe('$48,000.00');
    // With its style.
    expect(await inside.locator('.form').evaluate((element) => getComputedStyle(element).display)).toBe('grid');
    expect(errors).toEqual([]);
  });
});
