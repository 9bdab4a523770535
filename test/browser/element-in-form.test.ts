import { describe, expect, inject } from 'vitest';
import { chromium, itInChromium } from './chromium.js';
import { calculatorOn, siteWith, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const inForm = (attributes: string) =>
  `<form><turnover-cost-calculator name="case" ${attributes}></turnover-cost-calculator><button>Send</button></form>`;

const sent = (page: import('playwright-core').Page) =>
  page.evaluate(() => new FormData(document.querySelector('form') as HTMLFormElement).get('case'));

describe('as a control of a form', () => {
  itInChromium('its value is the case as JSON, with the version of the form', async () => {
    const { page } = await open(siteWith(installed, inForm('')));
    expect(await sent(page)).toBeNull();
    await calculatorOn(page).field('Leavers').fill('24');
    expect(JSON.parse(String(await sent(page)))).toEqual({
      version: 1,
      model: 'turnover',
      input: { currency: 'USD', leavers: '24' },
    });
  });

  itInChromium('a form is not sent while something is wrong, and leads to the field', async () => {
    const { page, errors } = await open(
      siteWith(installed, inForm(valueAttribute({ leavers: 24, pay: { load: 25 } }))),
    );
    const { host, field } = calculatorOn(page);
    const sends = await page.evaluate(() => {
      const form = document.querySelector('form') as HTMLFormElement;
      const calculator = document.querySelector('turnover-cost-calculator');
      return {
        valid: form.checkValidity(),
        message: calculator?.validationMessage,
        customError: calculator?.validity.customError,
        ofForm: calculator?.form === form,
      };
    });
    expect(sends).toEqual({
      valid: false,
      message: '“Benefits and payroll taxes” must be from 0% to 100%; 2500% was given.',
      customError: true,
      ofForm: true,
    });
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await field('Benefits and payroll taxes').evaluate((element) => element.matches(':focus'))).toBe(true);
    await field('Benefits and payroll taxes').fill('25');
    expect(
      await host.evaluate((element) => (element as HTMLElementTagNameMap['turnover-cost-calculator']).checkValidity()),
    ).toBe(true);
    expect(errors).toEqual([]);
  });

  itInChromium('a reset brings back the value that the page gave', async () => {
    const { page } = await open(siteWith(installed, inForm(valueAttribute({ leavers: 24 }))));
    const { field, total, open: openSection } = calculatorOn(page);
    await field('Leavers').fill('10');
    await openSection('Training');
    await field("Trainer's pay").fill('20');
    await page.evaluate(() => document.querySelector('form')?.reset());
    expect(await field('Leavers').inputValue()).toBe('24');
    expect(await field("Trainer's pay").inputValue()).toBe('');
    expect(await total.textContent()).toBe('$48,000.00');
  });

  itInChromium('a reset clears what was only half typed too', async () => {
    const { page } = await open(siteWith(installed, inForm('')));
    const { field } = calculatorOn(page);
    await field('Leavers').pressSequentially('0.');
    await page.locator('form').evaluate((form) => {
      (form as HTMLFormElement).focus();
      (document.activeElement as HTMLElement).blur();
      (form as HTMLFormElement).reset();
    });
    expect(await field('Leavers').inputValue()).toBe('');
  });

  itInChromium('a reset where the page gave a value that cannot be read leaves nothing', async () => {
    const { page, errors } = await open(siteWith(installed, inForm('value="{"')));
    const { field } = calculatorOn(page);
    await field('Leavers').fill('10');
    await page.evaluate(() => document.querySelector('form')?.reset());
    expect(await field('Leavers').inputValue()).toBe('');
    expect(errors).toHaveLength(1);
  });

  itInChromium('what is disabled around it, or by itself, cannot be filled in', async () => {
    const { page } = await open(siteWith(installed, `<fieldset>${inForm('')}</fieldset>`));
    const { field } = calculatorOn(page);
    const disable = (selector: string, isDisabled: boolean) =>
      page.evaluate(([at, on]) => document.querySelector(at as string)?.toggleAttribute('disabled', Boolean(on)), [
        selector,
        isDisabled,
      ] as const);
    await disable('fieldset', true);
    expect(await field('Leavers').isDisabled()).toBe(true);
    await disable('fieldset', false);
    expect(await field('Leavers').isDisabled()).toBe(false);
    await disable('turnover-cost-calculator', true);
    expect(await field('Leavers').isDisabled()).toBe(true);
  });

  itInChromium('what was typed is there again after the page was left and returned to', async () => {
    const { page, origin } = await open(siteWith(installed, inForm('')));
    await calculatorOn(page).field('Leavers').fill('10');
    await page.goto(`${origin}/?elsewhere`);
    expect(await calculatorOn(page).field('Leavers').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => calculatorOn(page).total.textContent()).toBe('$20,000.00');
  });
});

describe('as the controls of the platform', () => {
  itInChromium('it fires input at each key, and change when a field is left or something is chosen', async () => {
    const script = `
      globalThis.fired = [];
      for (const type of ['input', 'change'])
        document.addEventListener(type, ({ detail, target }) => fired.push([type, target.localName, detail?.input.leavers]));`;
    const { page } = await open(siteWith(installed, inForm(''), { script }));
    const { host, field } = calculatorOn(page);
    const fired = () =>
      page.evaluate(
        () => (globalThis as unknown as { fired: unknown[] }).fired.splice(0) as [string, string, string][],
      );
    const own = (type: string, leavers: string) => [type, 'turnover-cost-calculator', leavers];
    await field('Leavers').pressSequentially('24');
    expect(await fired()).toEqual([own('input', '2'), own('input', '24')]);
    await page.keyboard.press('Tab');
    expect(await fired()).toEqual([own('change', '24')]);
    // Nothing was edited, or nothing that belongs to the input.
    await page.keyboard.press('Tab');
    await host.locator('input[type=range]').fill('3');
    expect(await fired()).toEqual([]);
    await field('Currency').selectOption('EUR');
    expect(await fired()).toEqual([own('input', '24'), own('change', '24')]);
  });

  itInChromium('required is heeded, and Enter sends the form', async () => {
    const { page } = await open(siteWith(installed, inForm('required')));
    const { host, field } = calculatorOn(page);
    await page.evaluate(() =>
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        Object.assign(globalThis, { sends: ((globalThis as { sends?: number }).sends ?? 0) + 1 });
      }),
    );
    const sends = () => page.evaluate(() => (globalThis as { sends?: number }).sends ?? 0);
    const validity = () =>
      host.evaluate((element) => {
        const { validity, validationMessage } = element as HTMLElementTagNameMap['turnover-cost-calculator'];
        return [validity.valueMissing, validationMessage];
      });
    expect(await validity()).toEqual([true, 'Fill in “Leavers” to see the first result.']);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await sends()).toBe(0);
    await field('Leavers').fill('24');
    expect(await validity()).toEqual([false, '']);
    await page.keyboard.press('Enter');
    expect(await sends()).toBe(1);
  });

  itInChromium('however many attributes are set, it is drawn once', async () => {
    const script = `
      globalThis.drawn = 0;
      const { replaceChildren } = ShadowRoot.prototype;
      ShadowRoot.prototype.replaceChildren = function (...nodes) { drawn += 1; replaceChildren.apply(this, nodes); };`;
    const attributes = 'model="turnover" currency="EUR" locale="nl-NL" language="en" heading-level="3" fixed-currency';
    const body = `<turnover-cost-calculator ${attributes} ${valueAttribute({ leavers: 3 })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body, { script }));
    const drawn = () => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
    expect(await drawn()).toBe(1);
    const total = await page.evaluate(() => {
      const calculator = document.querySelector(
        'turnover-cost-calculator',
      ) as HTMLElementTagNameMap['turnover-cost-calculator'];
      calculator.locale = 'en-US';
      calculator.language = 'en';
      calculator.currency = 'USD';
      // Asked for before the next drawing, it is the result of all that was set.
      return calculator.result?.total.toFixed();
    });
    expect([total, await drawn()]).toEqual(['6000', 2]);
    expect(await calculatorOn(page).host.locator('h3#model').textContent()).toBe('Turnover cost');
  });

  itInChromium('the link is of the page’s own making if it says so', async () => {
    const script =
      'document.querySelector("turnover-cost-calculator").linkFor = (fragment) => "https://app.example/costs" + fragment;';
    const { page } = await open(
      siteWith(installed, inForm(''), { script, permissions: ['clipboard-read', 'clipboard-write'] }),
    );
    await calculatorOn(page).field('Leavers').fill('24');
    await page.getByRole('button', { name: 'Copy link to this case' }).click();
    await page.getByText('Link copied. It holds all figures of this case.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://app.example/costs#turnover-cost=1&model=turnover&currency=USD&leavers=24',
    );
  });
});

itInChromium('the script may be loaded twice, and as a module', async () => {
  const body = `<turnover-cost-calculator></turnover-cost-calculator>
    <script src="/dist/turnover-cost-element.js?again"></script><script type="module" src="/dist/turnover-cost-element.js"></script>`;
  const { page, errors } = await open(siteWith(installed, body));
  await calculatorOn(page).field('Leavers').fill('24');
  expect(await calculatorOn(page).total.textContent()).toBe('$48,000.00');
  // It leaves nothing behind on the page: an empty page has the same names.
  const names = (of: typeof page) => of.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
  const empty = await open({ pages: { '/': '<!doctype html>' } });
  expect(await names(page)).toEqual(await names(empty.page));
  expect(errors).toEqual([]);
});
