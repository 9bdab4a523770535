import { describe, expect, test } from 'vitest';
import { conformanceTable } from './conformance-table.js';
import { checked, conformanceRows } from './rows.js';

describe('every published example', () => {
  for (const row of conformanceRows()) {
    const { method, example, of, stated, ours, verdict } = row;
    test(`${method}: ${example}: ${of}`, () => {
      // `ours` is written down with the method, from the publication's inputs; `row.ours` is computed here.
      expect(ours).toBe(stated.ours);
      expect(verdict).toBe(stated.status);
    });
  }
});

test('each method has an example, and each example a figure', () => {
  for (const { label, examples } of checked) {
    expect(examples.length, label).toBeGreaterThan(0);
    for (const { figures } of examples) expect(figures.length, label).toBeGreaterThan(0);
  }
});

test('the table has a row for each published figure, and says of each slip why', () => {
  const rows = conformanceTable().split('\n').slice(2);
  const published = conformanceRows().filter(({ stated }) => 'printed' in stated);
  expect(rows).toHaveLength(published.length);
  expect(rows).toContain(
    '| CEPR and CLASP turnover calculator (2011) | Start values for an hourly worker | Start values of the page, calculator.html in the repository | `perLeaver` | 4581.18 | 4581.18 | ties |',
  );
  expect(rows.filter((row) => row.includes('| slip: '))).toHaveLength(
    published.filter(({ verdict }) => verdict === 'slip').length,
  );
});
