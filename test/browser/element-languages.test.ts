import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { dutchTexts } from '../../src/languages/dutch/calculator.js';
import { koreanTexts } from '../../src/languages/korean/calculator.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import { chromium, itInChromium } from './chromium.js';
import { burger, calculatorOn, siteWith, strict, valueAttribute } from './element-page.js';

const installed = inject('installed').package;
const open = chromium();

const languages = [
  ['ko', korean, koreanTexts],
  ['nl', dutch, dutchTexts],
] as const;

describe.each(languages)('in %s', (language, model, own) => {
  itInChromium('labels, lines, headings and figures are, and the result is the same to the cent', async () => {
    const body = `<turnover-cost-calculator language="${language}" ${valueAttribute(burger)}></turnover-cost-calculator>`;
    const { page, errors } = await open(siteWith(installed, body));
    const { host, digits } = calculatorOn(page);
    expect(await digits()).toBe(turnoverCost(burger).total.toFixed());
    expect(await host.locator('h2').textContent()).toBe(model.turnover.label);
    expect(await host.locator('summary .title').allTextContents()).toEqual(
      Object.values(model.turnover.sections).map(({ label }) => label),
    );
    const { lines } = model.turnover.sections.hiring;
    expect(await host.getByRole('button', { name: lines.interviewing }).count()).toBe(1);
    const money = new Intl.NumberFormat(own.locale, { style: 'currency', currency: 'USD' });
    expect(await host.locator('.total').textContent()).toBe(money.format(turnoverCost(burger).total.toNumber()));
    expect(await host.locator('caption').textContent()).toBe(own.breakdown);
    // Publications keep their titles; what else is left in English would be forgotten.
    const words = await host
      .locator('.actions, .remarks h3, .kinds, .headline, .field label, .field .unit')
      .allTextContents();
    expect(words.join(' ')).not.toMatch(/\b(the|per leaver|hours|needs|given)\b/i);
    expect(errors).toEqual([]);
  });

  itInChromium('so is what is wrong, with the labels that the form has', async () => {
    const body = `<turnover-cost-calculator language="${language}" ${valueAttribute({ leavers: 24, pay: { load: 25 } })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const { host } = calculatorOn(page);
    const load = model.turnover.sections.pay.inputs.load;
    const label = typeof load === 'string' ? load : load.label;
    const message = await host.locator('[data-wrong] .message').textContent();
    expect(message).toContain(`“${label}”`);
    expect(message).toContain('25');
    expect(message).not.toMatch(/pay\.load|must|given/);
  });
});

itInChromium.each([
  ['en', "“New hire's pay” is $45,000.00 an hour, which looks like pay per week, month or year"],
  ['ko', '“신규 입사자의 급여”: 시간당 US$45,000.00. 주급, 월급, 연봉으로 보입니다.'],
  ['nl', '“Loon van de nieuwe medewerker” is US$\u00a045.000,00 per uur, en dat lijkt op loon per week, maand of jaar'],
])('a salary typed as pay per hour is asked about (%s)', async (language, said) => {
  const input = { leavers: 24, currency: 'USD', pay: { newHire: 45000 }, training: { newHireHours: 24 } };
  const body = `<turnover-cost-calculator language="${language}" ${valueAttribute(input)}></turnover-cost-calculator>`;
  const { page } = await open(siteWith(installed, body));
  expect(await calculatorOn(page).host.locator('.notices').textContent()).toContain(said);
});

itInChromium('figures in sentences are written as those in the fields', async () => {
  const body = `<turnover-cost-calculator language="nl" ${valueAttribute(burger)}></turnover-cost-calculator>`;
  const { page } = await open(siteWith(installed, body));
  const { host, field } = calculatorOn(page);
  expect(await host.locator('.notices').textContent()).toContain('US$\u00a01.159,56 per vertrekker');
  const { lines } = dutch.turnover.sections.hiring;
  await host.getByRole('button', { name: lines.interviewing }).click();
  expect(await host.locator('dl.trace').textContent()).toContain('= 2,25 × 29,5 × (0,12 + 1) × 24');
  await host
    .locator('details.section')
    .nth(1)
    .evaluate((section: HTMLDetailsElement) => {
      section.open = true;
    });
  await field('Uren per gesprek').fill('1000000,5');
  expect(await host.locator('[data-wrong] .message').textContent()).toContain('ingevuld is 1000000,5');
});

itInChromium(
  'the language is that of the page around it, unless it is named; another one keeps the entries',
  async () => {
    const body = '<div lang="nl-BE"><turnover-cost-calculator></turnover-cost-calculator></div>';
    const { page } = await open(siteWith(installed, body));
    const { host, field, total } = calculatorOn(page);
    await field('Vertrekkers').fill('2,5');
    // In Belgium, not in the Netherlands: the figures follow the page too.
    const inBelgium = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'USD' });
    expect(await total.textContent()).toBe(inBelgium.format(5000));
    await host.evaluate((element) => element.setAttribute('language', 'ko'));
    expect(await field('퇴직자 수').inputValue()).toBe('2.5');
    expect(await total.textContent()).toBe('US$5,000.00');
  },
);

itInChromium('it is found around the shadow that the element stands in, and follows the page', async () => {
  const body = '<div id="portal" lang="nl"></div>';
  const { page } = await open(siteWith(installed, body));
  await page.locator('#portal').evaluate((element) => {
    element.attachShadow({ mode: 'open' }).append(document.createElement('turnover-cost-calculator'));
  });
  const title = calculatorOn(page).host.locator('h2');
  expect(await title.textContent()).toBe(dutch.turnover.label);
  await page.locator('#portal').evaluate((element) => element.setAttribute('lang', 'ko'));
  await expect.poll(() => title.textContent()).toBe(korean.turnover.label);
});

itInChromium(
  'its words are told apart from those of the page, and figures in messages are as they are typed',
  async () => {
    const body = `<turnover-cost-calculator language="nl" ${valueAttribute({ leavers: 24, pay: { load: 1.255 } })}></turnover-cost-calculator>`;
    const { page } = await open(siteWith(installed, body));
    const { host } = calculatorOn(page);
    expect(await host.locator('.calculator').getAttribute('dir')).toBe('ltr');
    expect(await host.locator('.calculator').getAttribute('lang')).toBe('nl-NL');
    const message = await host.locator('[id="pay.load-message"]').textContent();
    expect(message).toContain('125,5%');
    expect(message).not.toContain('125.5');
    const validation = await host.evaluate(
      (element) => (element as HTMLElementTagNameMap['turnover-cost-calculator']).validationMessage,
    );
    expect(validation).toBe(message);
  },
);

itInChromium('an outdated result is told in the new language too', async () => {
  const body = `<turnover-cost-calculator ${valueAttribute(burger)}></turnover-cost-calculator>`;
  const { page } = await open(siteWith(installed, body));
  const { host, field, total } = calculatorOn(page);
  const lines = await host.locator('button.line').count();
  await field('Leavers').fill('many');
  await host.evaluate((element) => element.setAttribute('language', 'nl'));
  expect(await total.textContent()).toBe('US$\u00a059.681,28');
  expect(await host.locator('button.line').count()).toBe(lines);
  expect(await host.getByRole('button', { name: dutch.turnover.sections.hiring.lines.interviewing }).count()).toBe(1);
});

itInChromium('currencies have their names in the language of the words, whatever figures look like', async () => {
  const body = '<turnover-cost-calculator language="ko" locale="en-US"></turnover-cost-calculator>';
  const { page } = await open(siteWith(installed, body));
  const options = await calculatorOn(page).host.locator('option').allTextContents();
  expect(options).toContain('EUR – 유로');
  // A code without a name is not said twice.
  expect(options.filter((option) => /^(\w+) – \1$/.test(option))).toEqual([]);
});

/** A page under the strict policy with these scripts in this order, and a Dutch calculator. */
function scripted(scripts: readonly string[], head = '') {
  const files = scripts.map((file) => `<script src="/dist/turnover-cost-element${file}.js"></script>`);
  const calculator = '<turnover-cost-calculator language="nl"></turnover-cost-calculator>';
  const html = `<!doctype html><html lang="en"><title>Portal</title>${head}${files.join('')}${calculator}</html>`;
  return { folders: { '/dist/': join(installed, 'dist') }, pages: { '/': html }, policy: strict };
}

itInChromium.each([[['', '.nl']], [['.nl', '']], [['.nl', '.ko', '.nl', '']]])(
  'the file of a language may stand anywhere beside that of the calculator (%j)',
  async (scripts) => {
    const { page, errors, reports } = await open(scripted(scripts));
    await expect.poll(() => calculatorOn(page).host.locator('h2').textContent()).toBe(dutch.turnover.label);
    const empty = await open({ pages: { '/': '<!doctype html>' } });
    const names = (of: typeof page) => of.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
    expect(await names(page)).toEqual(await names(empty.page));
    expect([...errors, ...reports]).toEqual([]);
  },
);

itInChromium('until its language is there the calculator is in English, and then keeps what was typed', async () => {
  const { page, errors } = await open(scripted(['']));
  const { host, field, total } = calculatorOn(page);
  expect(await host.locator('h2').textContent()).toBe('Turnover cost');
  expect(
    await host.evaluate((element) => (element as HTMLElementTagNameMap['turnover-cost-calculator']).language),
  ).toBe('en');
  await field('Leavers').fill('2.5');
  await page.addScriptTag({ url: '/dist/turnover-cost-element.nl.js' });
  await expect.poll(() => host.locator('h2').textContent()).toBe(dutch.turnover.label);
  expect(await field('Vertrekkers').inputValue()).toBe('2,5');
  expect(await total.textContent()).toBe('US$\u00a05.000,00'); // 2.5 × 2,000
  expect(errors).toEqual([]);
});
