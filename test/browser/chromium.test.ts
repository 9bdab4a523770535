import { expect } from 'vitest';
import { chromium, itInChromium } from './chromium.js';

const open = chromium();
const strict = "default-src 'self'; script-src 'self'";

itInChromium('a page that does nothing wrong has no errors and no reports', async () => {
  const pages = { '/': '<!doctype html><title>Right</title><script src="/page.js"></script>', '/page.js': '1;' };
  const { page, errors, reports } = await open({ pages, policy: strict });
  expect(await page.title()).toBe('Right');
  expect(errors).toEqual([]);
  expect(reports).toEqual([]);
});

itInChromium('what a page does wrong is collected: forbidden styles, errors, files that are missing', async () => {
  const pages = {
    '/': '<!doctype html><p style="color: red">Wrong</p><script src="/page.js"></script><script src="/none.js"></script>',
    '/page.js': 'throw new Error("wrong on purpose");',
  };
  const { errors, reports } = await open({ pages, policy: strict });
  expect(reports).toEqual(['style-src-attr inline']);
  expect(errors.join('\n')).toMatch(/wrong on purpose/);
  expect(errors.join('\n')).toMatch(/404/);
});
