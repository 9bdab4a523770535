import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as rates from '../../src/rates.js';

it('the example prints what its comments say', () => {
  const text = readFileSync(new URL('../../examples/turnover-rate/turnover-rate.js', import.meta.url), 'utf8');
  // The package's own name is not resolved in its sources, so the entry is handed in.
  const body = text.replace(/import (\{.*\}) from 'turnover-cost\/rates';/, 'const $1 = entry;');
  const printed: string[] = [];
  new Function('entry', 'console', body)(rates, { log: (line: string) => printed.push(line) });
  const said = [...text.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
  expect(said).toHaveLength(7);
  expect(printed).toEqual(said);
});
