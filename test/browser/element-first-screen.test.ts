import { describe, expect, inject } from 'vitest';
import { chromium, itInChromium } from './chromium.js';
import { burger, calculatorOn, siteWith, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();
const bare = '<turnover-cost-calculator></turnover-cost-calculator>';
const screen = { viewport: { width: 1280, height: 800 } };

describe('a person who knows four figures', () => {
  itInChromium('sees what it costs, how solid that is and what one fewer is worth, without scrolling', async () => {
    const { page, errors } = await open(siteWith(installed, bare, screen));
    const { host, field, total } = calculatorOn(page);
    await field('Leavers').fill('24');
    await host.locator('[id="pay.newHire-per"]').selectOption('year');
    await field("New hire's pay").fill('20800');
    await field('Benefits and payroll taxes').fill('12');
    await field('Vacant days').fill('9');
    expect(await total.textContent()).toBe('$48,000.00');
    const texts = {
      '.large': '$48,000',
      // 2,000 of 20,800
      '.facts': '10% of a year’s pay each',
      '.solid p':
        '0% rests on your own figures alone. The rest uses defaults: Paperwork and training per leaver ($2,000.00). Lines not counted: 32.',
      '.worth': 'One fewer leaver is worth $2,000.',
      '.remark': 'Entered but not counted yet: 1. Next: “Cover per vacant day”.',
    };
    for (const [selector, text] of Object.entries(texts)) {
      const place = host.locator(selector);
      expect([selector, (await place.textContent())?.replace(/counted: \d+/, 'counted: 32')]).toEqual([selector, text]);
      const box = await place.boundingBox();
      expect([selector, (box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 800]).toEqual([selector, true]);
    }
    expect(await host.locator('.guess').textContent()).toBe('first guess');
    await host.locator('input[type=range]').fill('8');
    // 8 × 2,000
    expect(await host.locator('.saved-money').textContent()).toBe('8 fewer (24 → 16): about $16,000 saved');
    // What waits for another figure is followed to it.
    await host.locator('.remark').getByRole('button').click();
    await page.keyboard.type('100');
    // 24 × (2,000 + 9 × 100)
    expect(await total.textContent()).toBe('$69,600.00');
    // 900 of 2,900
    expect(await host.locator('.solid p').textContent()).toMatch(/^31% rests on your own figures alone\./);
    expect(await host.locator('.guess').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  itInChromium('is told when a figure of theirs replaces an assumed one, and can go back', async () => {
    const { page } = await open(siteWith(installed, bare, screen));
    const { host, field, open: openSection, total, value } = calculatorOn(page);
    const jump = host.locator('.jump');
    await field('Leavers').fill('24');
    await openSection('Training');
    await field('Training materials per hire').pressSequentially('15');
    expect(await total.textContent()).toBe('$360.00');
    expect(await jump.locator('p').textContent()).toBe(
      '−$47,640.00: what you entered for Training replaces the assumed $48,000.00.',
    );
    await jump.getByRole('button', { name: 'Back to the assumed amount' }).click();
    expect([await total.textContent(), await value(), await jump.isVisible()]).toEqual([
      '$48,000.00',
      { leavers: '24' },
      false,
    ]);
    await field('Training materials per hire').fill('15');
    await jump.getByRole('button', { name: 'Keep ours' }).click();
    expect([await total.textContent(), await jump.isVisible()]).toEqual(['$360.00', false]);
  });
});

describe('the sections', () => {
  itInChromium('take one rate of pay for another on request, and say so', async () => {
    const value = valueAttribute({ leavers: 24, pay: { newHire: { amount: 20_800, per: 'year' } } });
    const { page } = await open(
      siteWith(installed, `<turnover-cost-calculator ${value}></turnover-cost-calculator>`, screen),
    );
    const { host, field, open: openSection, digits, value: input } = calculatorOn(page);
    await openSection('Training');
    await field("Trainer's hours per training").fill('24');
    const training = host.locator('#section-training');
    await training.getByRole('button', { name: "Same as “New hire's pay”" }).click();
    const source = "Assumed to be the same as “New hire's pay”";
    expect((await input()).pay).toEqual({
      newHire: { amount: 20_800, per: 'year' },
      trainer: { amount: 20_800, per: 'year', source },
    });
    // 24 × 24 × 10
    expect(await digits()).toBe('5760');
    expect(await host.locator('[id="pay.trainer-message"]').textContent()).toBe(source);
    expect(await host.locator('.solid p').textContent()).toMatch(/^0% rests .*Trainer's pay/);
    await field("Trainer's pay").fill('25000');
    expect((await input()).pay).toMatchObject({ trainer: { amount: '25000', per: 'year' } });
    expect(await host.locator('[id="pay.trainer-message"]').isVisible()).toBe(false);
  });

  itInChromium('are rows that say what is given and what it comes to, and one is open at a time', async () => {
    const body = `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body, screen));
    const { host, field, open: openSection } = calculatorOn(page);
    const row = (name: string) => host.locator(`#section-${name} > summary .count`).textContent();
    expect(await row('training')).toBe('4 of 5 given · $947.64 each');
    expect(await row('baseline')).toBe('');
    await openSection('Training');
    // The pay of a role is asked where it is used.
    const trainer = host.locator('#section-training').getByLabel("Trainer's pay", { exact: true });
    expect(await trainer.isVisible()).toBe(true);
    await openSection('Ramp-up');
    expect(await host.locator('details.section[open]').count()).toBe(1);
    expect(await host.locator('#section-rampUp').getByLabel("Trainer's pay", { exact: true }).isVisible()).toBe(true);
    await trainer.waitFor({ state: 'detached' });
    await field("Colleagues' hours of disruption").fill('');
    expect(await row('rampUp')).toMatch(/^3 of \d given · \$680\.51 each$/);
  });

  itInChromium('of lost revenue are led through, answer by answer, to a first result', async () => {
    const body = '<turnover-cost-calculator model="lost-revenue"></turnover-cost-calculator>';
    const { page } = await open(siteWith(installed, body, screen));
    const { host, total, remark } = calculatorOn(page);
    const counts: number[] = [];
    for (let step = 0; step < 30 && (await total.textContent()) === ''; step += 1) {
      counts.push(Number(/: (\d+)\./.exec((await remark.textContent()) ?? '')?.[1]));
      expect(await host.locator('[data-wrong], .to-mend li').count()).toBe(0);
      await remark.getByRole('button').click();
      await page.keyboard.type('20');
    }
    // Each answer is one fewer, and none of them is called wrong.
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.map((_, position) => counts.length - position));
    expect(await total.textContent()).toMatch(/^\$/);
  });
});

itInChromium('a case that was kept is compared with the one in the form, and comes back', async () => {
  const { page } = await open(siteWith(installed, bare, screen));
  const { host, field, total } = calculatorOn(page);
  await field('Leavers').fill('24');
  await host.getByRole('button', { name: 'Keep this case to compare' }).click();
  await field('Leavers').fill('30');
  expect(await host.locator('.kept p').textContent()).toBe('Kept: $48,000.00. Now: $60,000.00, +$12,000.00.');
  await host.getByRole('button', { name: 'Back to the kept case' }).click();
  expect(await total.textContent()).toBe('$48,000.00');
  expect(await field('Leavers').inputValue()).toBe('24');
  await host.getByRole('button', { name: 'Forget it' }).click();
  expect(await host.locator('.kept p').isVisible()).toBe(false);
});

itInChromium.each([
  ['nl', 'EUR'],
  ['ko', 'KRW'],
])('no figure is broken across lines in a place of 240 px: %s', async (language, currency) => {
  const value = { leavers: 240_000, currency, baseline: { amount: 3_000_000 } };
  const body = `<turnover-cost-calculator language="${language}" ${valueAttribute(value)}></turnover-cost-calculator>`;
  const { page } = await open(siteWith(installed, body, { viewport: { width: 260, height: 640 } }));
  const { host } = calculatorOn(page);
  const lines = await host.locator('.large, .total, .figure, .worth').evaluateAll((figures) =>
    figures
      .filter((figure) => figure.checkVisibility() && figure.textContent !== '')
      .filter((figure) => {
        const range = document.createRange();
        range.selectNodeContents(figure);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return figure.matches('.worth') ? false : tops.size > 1 && !figure.querySelector('.each-below');
      })
      .map(({ className, textContent }) => `${className} ${textContent}`),
  );
  expect(lines).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(260);
});

itInChromium('nothing is covered at 400 %, and a bar of the page covers nothing', async () => {
  const zoomed = await open(siteWith(installed, bare, { viewport: { width: 320, height: 200 } }));
  const position = (page: import('playwright-core').Page, part: string) =>
    calculatorOn(page)
      .host.locator(part)
      .evaluate((element) => {
        const { position, top } = getComputedStyle(element);
        return [position, top];
      });
  expect(await position(zoomed.page, '.headline')).toEqual(['static', 'auto']);
  const head = '<link rel="stylesheet" href="/bar.css">';
  const site = siteWith(installed, bare, { ...screen, head });
  const css = 'turnover-cost-calculator { --turnover-cost-offset: 56px; }';
  const { page } = await open({ ...site, pages: { ...site.pages, '/bar.css': css } });
  expect(await position(page, '.outcome')).toEqual(['sticky', '56px']);
});

itInChromium('on paper the answer comes first, and the form is where it was afterwards', async () => {
  const { page } = await open(siteWith(installed, bare));
  const { host, field } = calculatorOn(page);
  await field('Leavers').fill('24');
  const order = () => host.locator('.form, .outcome').evaluateAll((parts) => parts.map(({ className }) => className));
  const fire = (type: string) => page.evaluate((name) => window.dispatchEvent(new Event(name)), type);
  await fire('beforeprint');
  expect(await order()).toEqual(['outcome', 'form']);
  await fire('afterprint');
  expect(await order()).toEqual(['form', 'outcome']);
});

itInChromium('shares are in per cent, and a fraction of one is doubted', async () => {
  const { page } = await open(siteWith(installed, bare));
  const { host, field, value } = calculatorOn(page);
  const load = field('Benefits and payroll taxes');
  await load.fill('25');
  expect(await value()).toEqual({ pay: { load: '0.25' } });
  await load.fill('0.25');
  expect(await value()).toEqual({ pay: { load: '0.0025' } });
  expect(await host.locator('[id="pay.load-message"]').textContent()).toBe(
    '0.25% is less than one in a hundred. For 25%, write 25.',
  );
  // Large figures have signs between the thousands once nobody types them.
  await field('Leavers').fill('1234567');
  await load.focus();
  expect(await field('Leavers').inputValue()).toBe('1,234,567');
  await field('Leavers').focus();
  expect(await field('Leavers').inputValue()).toBe('1234567');
  expect(await value()).toEqual({ leavers: '1234567', pay: { load: '0.0025' } });
});
