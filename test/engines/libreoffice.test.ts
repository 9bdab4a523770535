import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect } from 'vitest';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { itWithLibreOffice, openInLibreOffice } from './libreoffice.js';

const it = itWithLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = [
  [{ value: 24 }, { formula: 'A1*2000' }, { formula: '1/(A1-24)' }],
  [{ value: '=A1' }, { value: '007' }],
];

it('calculates, whatever result a file has stored', async () => {
  const parts = unzipSync(await toXlsx([{ name: 'Cost', columns: [], rows }]));
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] as Uint8Array);
  parts[name] = strToU8(sheet.replaceAll('</f>', '</f><v>999</v>'));
  const file = join(folder, 'stale.xlsx');
  writeFileSync(file, zipSync(parts));
  expect(openInLibreOffice([{ file }])).toEqual([
    // 532 is LibreOffice's number for a division by zero.
    [{ Cost: { A1: 24, B1: 48_000, C1: { error: 532 }, A2: '=A1', B2: '007' } }],
  ]);
});

it('keeps texts as texts, and follows a changed cell', async () => {
  const file = join(folder, 'changed.xlsx');
  writeFileSync(file, await toXlsx([{ name: 'Cost', columns: [], rows }]));
  const change = (cell: string, value: number | string | null) => [{ sheet: 'Cost', cell, value }];
  const [states = []] = openInLibreOffice([
    { file, changes: [change('A1', 25), change('A1', null), change('A2', 'x')] },
  ]);
  expect(states.map(({ Cost }) => [Cost?.B1, Cost?.A2])).toEqual([
    [48_000, '=A1'],
    [50_000, '=A1'],
    [0, '=A1'],
    [0, 'x'],
  ]);
});
