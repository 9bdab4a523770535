import { describe, expect, inject } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { chromium, itInChromium } from './chromium.js';
import { calculatorOn, siteWith, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const bare = '<turnover-cost-calculator></turnover-cost-calculator>';
const training = { newHireHours: '24' };

/** The choice of the period beside the field of the new hire's pay. */
const periodOn = (page: import('playwright-core').Page) =>
  calculatorOn(page).host.locator('select[id="pay.newHire-per"]');

describe('pay is given in the period that a person knows', () => {
  itInChromium('beside every rate of pay, and moves the result at once', async () => {
    const value = valueAttribute({ leavers: 24, training });
    const { page, errors } = await open(
      siteWith(installed, `<form><turnover-cost-calculator name="case" ${value}></turnover-cost-calculator></form>`),
    );
    const { host, field, digits, value: input } = calculatorOn(page);
    const period = periodOn(page);
    expect(await period.locator('option').allTextContents()).toEqual([
      'USD an hour',
      'USD a week',
      'USD a month',
      'USD a year',
    ]);
    // A period beside an empty field is no figure.
    await period.selectOption('year');
    expect(await input()).toEqual({ leavers: 24, training });
    await field("New hire's pay").fill('22568');
    const yearly = { leavers: 24, pay: { newHire: { amount: '22568', per: 'year' } }, training } as const;
    expect(await input()).toEqual(yearly);
    // 22,568 ÷ 2,080 is 10.85 an hour; 24 leavers × 24 hours × 10.85
    expect(await digits()).toBe('6249.6');
    expect(turnoverCost(yearly).total.toFixed()).toBe('6249.6');
    expect(await host.locator('[id="pay.newHire-unit"]').textContent()).toBe('= $10.85/hour');
    // As sent with a form.
    const sent = await page.evaluate(() => new FormData(document.querySelector('form') as HTMLFormElement).get('case'));
    expect(JSON.parse(String(sent)).input.pay).toEqual(yearly.pay);

    await period.selectOption('hour');
    expect(await input()).toEqual({ ...yearly, pay: { newHire: '22568' } });
    await field("New hire's pay").fill('');
    expect(await input()).toEqual({ leavers: 24, training });
    expect(errors).toEqual([]);
  });

  itInChromium('as a value, in a link, in another language, and after a reset', async () => {
    const value = { leavers: 24, pay: { newHire: { amount: 3000, per: 'month' } }, training };
    const body = `<form><turnover-cost-calculator ${valueAttribute(value)}></turnover-cost-calculator></form>`;
    const { page } = await open(siteWith(installed, body));
    const { host, field, digits } = calculatorOn(page);
    // 3,000 × 12 ÷ 2,080 × 24 × 24
    expect(await digits()).toBe('9969.23');
    await host.evaluate((element) => element.setAttribute('language', 'nl'));
    expect(await periodOn(page).locator('option:checked').textContent()).toBe('USD per maand');
    await periodOn(page).selectOption('week');
    await field('Loon van de nieuwe medewerker').fill('700');
    await page.evaluate(() => document.querySelector('form')?.reset());
    expect([await field('Loon van de nieuwe medewerker').inputValue(), await periodOn(page).inputValue()]).toEqual([
      '3000',
      'month',
    ]);

    const link = '/#turnover-cost=1&model=turnover&leavers=24&pay.newHire/month=3000&training.newHireHours=24';
    const visit = await open(siteWith(installed, bare), link);
    expect(await calculatorOn(visit.page).digits()).toBe('9969.23');
    expect(await periodOn(visit.page).inputValue()).toBe('month');
    await calculatorOn(visit.page).field('Leavers').fill('12');
    expect(await visit.page.evaluate(() => location.hash)).toContain('&pay.newHire%2Fmonth=3000');
  });

  itInChromium('pasted with its period, it selects that period', async () => {
    const { page } = await open(siteWith(installed, bare));
    const { field, value } = calculatorOn(page);
    await field("New hire's pay").fill('$61,000 a year');
    await page.keyboard.press('Tab');
    expect(await value()).toEqual({ pay: { newHire: { amount: '61000', per: 'year' } } });
    expect(await field("New hire's pay").inputValue()).toBe('61,000');
  });

  itInChromium('a period that is none is a problem of its field, which a choice mends', async () => {
    const value = { leavers: 24, pay: { newHire: { amount: 900, per: 'fortnight' } }, training };
    const { page } = await open(
      siteWith(installed, `<turnover-cost-calculator ${valueAttribute(value)}></turnover-cost-calculator>`),
    );
    const { field, digits, toMend } = calculatorOn(page);
    expect(await digits()).toBeUndefined();
    await toMend.getByRole('button').click();
    expect(await field("New hire's pay").evaluate((element) => element.matches(':focus'))).toBe(true);
    await periodOn(page).selectOption('week');
    // 900 × 52 ÷ 2,080 × 24 × 24
    expect(await digits()).toBe('12960');
  });
});

itInChromium('a big integer, as databases count in, is named as a problem and not thrown', async () => {
  const { page, errors } = await open(siteWith(installed, bare));
  const { host, toMend, field } = calculatorOn(page);
  await host.evaluate((element) => Object.assign(element, { value: { leavers: 24n } }));
  expect(await toMend.textContent()).toContain('convert it with Number() or String()');
  expect(await field('Leavers').inputValue()).toBe('24n');
  await field('Leavers').fill('24');
  expect(await calculatorOn(page).digits()).toBe('48000');
  expect(errors).toEqual([]);
});
