import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

import type { Site } from './chromium.js';

/** The strictest policy that a page with a script of its own can have. */
export const strict = "default-src 'self'; script-src 'self'";

/** The example of the burger restaurant: every section filled in. */
export const burger = JSON.parse(readFileSync('examples/command-line/burger-restaurant.json', 'utf8'));

/** A page with the calculator in its three languages. `script` runs before the calculator is defined. */
export function pageWith(body: string, head = ''): string {
  const files = ['', '.ko', '.nl'].map(
    (language) => `<script src="/dist/turnover-cost-element${language}.js"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title>${head}</head>
<body><main><h1>Portal</h1>${body}</main>
<script src="/page.js"></script>${files.join('')}</body></html>`;
}

/** Keeps the detail of every `input` event, as a dashboard would. */
export const keepChanges =
  'globalThis.changes = []; document.addEventListener("input", (event) => changes.push(event.detail));';

/** A site of one such page, under the strict policy, from the installed package. */
export function siteWith(
  installed: string,
  body: string,
  { script = '', head = '', ...context }: BrowserContextOptions & { script?: string; head?: string } = {},
): Site {
  return {
    folders: { '/dist/': join(installed, 'dist') },
    pages: { '/': pageWith(body, head), '/page.js': script },
    policy: strict,
    context,
  };
}

/** An attribute that holds an input. */
export function valueAttribute(input: unknown): string {
  return `value="${JSON.stringify(input).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The calculator on a page, by what a person sees of it. */
export function calculatorOn(page: Page, at = 'turnover-cost-calculator') {
  const host = page.locator(at);
  return {
    host,
    field: (label: string): Locator => host.getByLabel(label, { exact: true }),
    total: host.locator('.total'),
    remark: host.locator('.remark'),
    toMend: host.locator('.to-mend'),
    /** Opens a section of the form. */
    open: async (title: string) => {
      const summary = host.locator('details.section > summary', { hasText: title });
      if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) {
        await summary.click();
      }
    },
    value: () => host.evaluate((element) => (element as HTMLElementTagNameMap['turnover-cost-calculator']).value),
    digits: () =>
      host.evaluate((element) =>
        (element as HTMLElementTagNameMap['turnover-cost-calculator']).result?.total.toFixed(),
      ),
  };
}
