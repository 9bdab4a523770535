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
