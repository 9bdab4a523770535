import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { filesOf } from '../recipes.js';
import { chromium, itInChromium } from './chromium.js';

const { package: folder } = inject('installed');
const open = chromium();

const text = (file: string) => readFileSync(file, 'utf8');
const pagesOf = (recipe: string) => {
  const files = Object.entries(filesOf(recipe)).map(([name, code]) => [`/${name === 'index.html' ? '' : name}`, code]);
  return Object.fromEntries(files) as Record<string, string>;
};

itInChromium('the page with a script tag shows the cost, the table and the chart', async () => {
  const { page, errors } = await open({
    pages: {
      ...pagesOf('script-tag'),
      '/turnover-cost.umd.js': text(join(folder, 'dist/turnover-cost.umd.js')),
      '/vega.min.js': text('node_modules/vega/build/vega.min.js'),
      '/vega-lite.min.js': text('node_modules/vega-lite/build/vega-lite.min.js'),
    },
  });
  expect(await page.locator('#cost').textContent()).toBe('A leaver costs 822.00 USD.');
  expect(await page.locator('#table').textContent()).toContain('$19,728.00'); // 24 × 822.00
  await page.locator('#chart svg').waitFor();
  expect(await page.locator('#chart svg').textContent()).toContain('$10,800.00'); // 24 × 24 × 18.75
  expect(errors).toEqual([]);
});

itInChromium('the page with an ES module answers while one types', async () => {
  const { page, errors, reports } = await open({
    policy: "default-src 'self'; script-src 'self'",
    pages: { ...pagesOf('es-module'), '/turnover-cost.esm.js': text(join(folder, 'dist/turnover-cost.esm.js')) },
  });
  const answer = page.locator('#cost');
  await page.getByText('They cost 48000.00 USD.').waitFor();
  await page.getByLabel('People who left').fill('10');
  expect(await answer.textContent()).toBe('They cost 20000.00 USD.');
  await page.getByLabel('People who left').fill('x');
  expect(await answer.textContent()).toMatch(/^leavers .*x/);
  expect([...errors, ...reports]).toEqual([]);
});

itInChromium('the page with the element answers each change', async () => {
  const { page, errors, reports } = await open({
    policy: "default-src 'self'; script-src 'self'",
    pages: {
      ...pagesOf('element'),
      '/turnover-cost-element.js': text(join(folder, 'dist/turnover-cost-element.js')),
    },
  });
  const leavers = page.getByLabel('Leavers', { exact: true });
  await leavers.fill('10');
  expect(await page.locator('#answer').textContent()).toBe('They cost 20000.00 USD.'); // 10 × 2,000
  await leavers.fill('');
  expect(await page.locator('#answer').textContent()).toMatch(/^leavers /);
  expect([...errors, ...reports]).toEqual([]);
});
