import { describe, expect, test } from 'vitest';
import { conformanceTable } from './conformance-table.js';
import { checked, conformanceRows } from './rows.js';
import type { Tie } from './tie.js';

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

test('an example is partly inferred if it says which of its inputs are', () => {
  for (const { label, examples } of checked) {
    for (const { label: example, inputs, inferred = [] } of examples) {
      expect(inferred.length > 0, `${label}: ${example}`).toBe(inputs === 'partly inferred');
    }
  }
});

describe('what it shows that a figure ties', () => {
  const tieAt = (method: string, of: string, example = '') =>
    conformanceRows().find((row) => row.method.startsWith(method) && row.of === of && row.example.includes(example))
      ?.tie;

  // Each read off the publication by hand.
  test.each<[string, string, string, Tie]>([
    // 473 nurses are 289,000 ÷ 61,110 a point.
    ['NSI', 'total', '', 'cannot fail'],
    // 105,962 is printed, and goes in.
    ['Cohort loss', 'perLeaver', '17 of 62', 'cannot fail'],
    ['Cohort loss', 'total', '33 of 62', 'on an inferred input'],
    // 32,875 is 525 × 125 − 32,750, so that the other point alone shows something: 525 × 65 − 32,875 = 1,250.
    ['Simons', 'total', '125', 'cannot fail'],
    ['Simons', 'total', '65', 'on an inferred input'],
    // 286,231 ÷ 22,018 is 13.0 leavers; the sums of the lines do not depend on them.
    ['Wyoming', 'quantities.costPerLeaver', 'Information technology', 'whole people'],
    ['Wyoming', 'total', 'Information technology', 'independent'],
    // 16,574 of overtime and nothing else.
    ['Wyoming', 'sections.vacancy.amount', 'Highway patrol', 'cannot fail'],
    ['Wyoming', 'sections.vacancy.amount', 'Information technology', 'independent'],
    ['Flat cost', 'total', 'Restaurant', 'whole people'],
    ['Flat cost', 'total', 'Pareto', 'whole people'],
    ['Flat cost', 'total', 'straight line', 'whole people'],
    ['formts', 'total', 'eight whole', 'whole people'],
    // The page shows 12,750 and no share: 15 % of 85,000 are inferred. That the parts add up could have failed.
    ['fincalculatorpro', 'lines.sheet.recruiting.perLeaver', '', 'cannot fail'],
    ['fincalculatorpro', 'perLeaver', '', 'on an inferred input'],
    // 1,000,000 ÷ 450; the saving depends on the turnover of 7.5 %.
    ['Shanafelt', 'quantities.costPerPhysician', '', 'independent'],
    ['Shanafelt', 'quantities.saving', '', 'on an inferred input'],
    ['CEPR', 'perLeaver', 'press', 'on an inferred input'],
    ['CEPR', 'perLeaver', 'Start values', 'independent'],
    // Agency 20,000 and recruiter 3,000.
    ['Optim', 'lines.sheet.recruiting.perLeaver', '', 'independent'],
    ['Share of pay', 'total', '237 leavers, middle', 'cannot fail'],
    ['Share of pay', 'total', '237 leavers, low', 'independent'],
    ['Beaconforce', 'total', 'Nothing spent', 'independent'],
    ['Monthly', 'percent', '3 separations', 'on an inferred input'],
    ['Annualised', 'percent', '20 leavers', 'independent'],
  ])('%s: %s, %s: %s', (method, of, example, tie) => {
    expect(tieAt(method, of, example)).toBe(tie);
  });

  test('only a figure that ties has it', () => {
    for (const { verdict, tie } of conformanceRows()) expect(tie !== undefined).toBe(verdict === 'ties');
  });
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
