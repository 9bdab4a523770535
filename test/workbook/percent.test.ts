import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../src/cells/question-cells.js';
import { sharesInPercent } from '../../src/cells/shares-in-percent.js';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import { type Model, model, section } from '../../src/index.js';
import { customerProfitModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { modelSheets } from '../../src/workbook/part.js';
import { sheetsOf } from '../../src/workbook/workbook.js';
import { Live } from '../cells/live.js';

const part = (of: Model, input: unknown) =>
  modelSheets(of, input, { inputsSheet: 'Inputs', breakdownSheet: 'Breakdown' });

/** The row of an input on its sheet, and all that stands in it or is shown for it. */
function rowOf(of: Model, path: string) {
  const [sheet] = sheetsOf([part(of, undefined)]);
  const [name = '', input = ''] = path.split('.');
  const sections = Object.values(of.sections).map(({ label }) => label);
  let current = '';
  const at = sheet?.rows.findIndex((cells) => {
    const label = String(cells[0]?.value);
    if (cells[0]?.look === 'section' && sections.includes(label)) current = label;
    return current === of.sections[name]?.label && label === of.sections[name]?.inputs[input]?.label;
  });
  const validation = sheet?.validations?.find(({ cell }) => cell === `B${Number(at) + 1}`);
  const cells = sheet?.rows[Number(at)] ?? [];
  const refusals = sheetsOf([part(of, undefined)])
    .flatMap(({ rows }) => rows)
    .filter(([label, cell]) => label?.value === of.labelAt(path) && cell?.look === 'warning');
  const formulas = [cells[6], ...refusals.map(([, cell]) => cell)].map((cell) => cell?.formula ?? '');
  const words = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  return { cells, validation, texts: [cells[4]?.value, String(cells[5]?.value).replace(/Default: .*/, ''), ...words] };
}

const all = { ...models, customerProfitModel, marginAtRiskModel } as Record<string, Model>;
const shares = Object.entries(all).flatMap(([name, of]) =>
  of.inputs.filter(({ definition }) => definition.unit === 'share').map(({ path }) => [name, path, of] as const),
);

describe('a share in a cell that is formatted as per cent', () => {
  it('is asked for by many models', () => {
    expect(shares.length).toBeGreaterThan(40);
    expect(new Set(shares.map(([name]) => name)).size).toBeGreaterThan(12);
  });

  it.each(shares)('of %s: %s, no text beside it writes a share in decimals', (_, path, of) => {
    const { cells, validation, texts } = rowOf(of, path);
    expect(cells[1]?.numberFormat).toMatch(/%$/);
    // 0.25 typed there is 0.25 %. A share that sums to the whole sums to 100 %.
    const said = [...texts, validation?.message, validation?.prompt].join('\n');
    expect(said.match(/\d?[.,]\d+|up to 1\b(?!00)|\b0 to 1\b/g)).toBeNull();
    expect(validation?.message).toMatch(/: (more than )?\d+ % to \d+ %\.$/);
    expect(validation?.prompt).toMatch(/^Type (\d+) or \1 % for \1 in a hundred\.$/);
  });

  it('is written so in a model of your own, and in bounds of seven hundredths', () => {
    const input = {
      label: 'Part that leaves',
      unit: 'share',
      help: 'Between 0.2 and .35; 0.07 for 7 % where nobody counted.',
      minimum: 0.07,
      maximum: 0.57,
      why: 'less than 0.07 was never seen',
    } as const;
    const own = section({ label: 'Ours', source: 'Ours', inputs: { part: input } });
    const { texts, validation } = rowOf(model({ label: 'Ours', sections: { own } }) as unknown as Model, 'own.part');
    expect(texts[0]).toBe('7 % to 57 %');
    expect(texts[1]).toBe('Between 20 % and 35 %; 7 for 7 % where nobody counted.');
    expect(texts).toContain('"Must be 7 % or more: less than 7 % was never seen."');
    expect(validation?.prompt).toBe('Type 25 or 25 % for 25 in a hundred.');
  });

  it.each([
    [
      'Where 5 % leave each month it is 0.54: 0.95 to the power of twelve.',
      'Where 5 % leave each month it is 54 %: 95 % to the power of twelve.',
    ],
    ['From 0.3 to 0.5, the published range.', 'From 30 % to 50 %, the published range.'],
    ['As a share of pay: 1.35 for 135 %.', 'As a share of pay: 135 for 135 %.'],
    ['They must add up to 1.', 'They must add up to 100 %.'],
    // No shares: a version, an address, more than one, an amount of a hundred.
    [
      'Version 0.2.1 of doi.org/10.5555/0.25, 1.5 hours, up to 1,000',
      'Version 0.2.1 of doi.org/10.5555/0.25, 1.5 hours, up to 1,000',
    ],
    ['They must add up to 1,000 or 1.5.', 'They must add up to 1,000 or 1.5.'],
  ])('%s', (text, expected) => {
    expect(sharesInPercent(text)).toBe(expected);
  });
});

describe('a figure that is possible and hardly meant', () => {
  const turnover = models.turnover as Model;
  const cost = { leavers: 24, pay: { trainer: 20, load: 0.0025 }, training: { trainerHours: 10 } };
  const cellOf = (sheets: ReturnType<typeof workbook>, label: string, column: string) =>
    `Inputs!${column}${(sheets[0]?.rows.findIndex((cells) => cells[0]?.value === label) ?? 0) + 1}`;

  it('is asked about in the Check column, and counts', () => {
    const sheets = workbook(cost, turnover, false, '');
    const live = new Live(sheets);
    const load = 'Benefits and payroll taxes';
    expect(live.value(cellOf(sheets, load, 'G'))).toBe('Is 0.25 % meant, or 25 %?');
    // 24 × 10 × 20 × 1.0025 = 4,812
    expect(live.value('Inputs!B4')).toBe(4812);
    // What is shown of a file before it is calculated.
    const row = sheets[0]?.rows.find((cells) => cells[0]?.value === load);
    expect(row?.[6]?.result).toBe('Is 0.25 % meant, or 25 %?');

    const type = (label: string, figure: number) => live.type(new Map([[cellOf(sheets, label, 'B'), figure]]));
    type(load, 0.25);
    expect(live.value(cellOf(sheets, load, 'G'))).toBe('');
    // 24 × 10 × 20 × 1.25 = 6,000
    expect(live.value('Inputs!B4')).toBe(6000);
    // A day of 2024 in the cell for leavers, and 1:30 in one for hours, are numbers to a sheet.
    type('Leavers', 45296);
    expect(live.value(cellOf(sheets, 'Leavers', 'G'))).toBe('Is 45296 meant, or is that a date?');
    type('Leavers', -1);
    expect(live.value(cellOf(sheets, 'Leavers', 'G'))).toBe('Must be 0 or more.');
    expect(live.value('Inputs!B4')).toBe('Check inputs');
  });

  it('is refused where it is wrong beside others, question or not', () => {
    const lost = models['lost-revenue'] as Model;
    const sheets = workbook({ problems: {} }, lost, true, '');
    const live = new Live(sheets);
    const label = lost.labelAt('rework.refundShare');
    live.type(new Map([[cellOf(sheets, label, 'B'), 0.002]]));
    expect(live.value(cellOf(sheets, label, 'G'))).toMatch(/is given, but/);
    expect(live.value('Inputs!B4')).toBe('Check inputs');
  });

  const share = { label: '', unit: 'share' } as const;
  const hours = { label: '', unit: 'hours' } as const;
  const people = { label: '', unit: 'people' } as const;
  it.each([
    [share, '0.005', 'Is 0.5 % meant, or 50 %?'],
    [share, '0', ''],
    [share, '0.01', ''],
    // 1:30 and 1:00 as parts of a day
    [hours, '0.0625', 'Is 0.0625 meant, or 1.5 hours? Hours stand as 1.5, not as 1:30.'],
    [hours, String(1 / 24), 'Is 0.041667 meant, or 1 hours? Hours stand as 1.5, not as 1:30.'],
    // A quarter of an hour is also 6:00.
    [hours, '0.25', ''],
    [hours, '0.1', ''],
    [hours, '1.5', ''],
    [people, '45296', 'Is 45296 meant, or is that a date?'],
    [people, '45296.5', ''],
    [people, '24', ''],
    [{ label: '', unit: 'money/hour' } as const, '45296', ''],
    [{ label: '', unit: 'count' } as const, '45296', ''],
  ])('%o: %s', (input, figure, expected) => {
    expect(questionAbout(input, new ExactDecimal(figure))).toBe(expected);
  });
});
