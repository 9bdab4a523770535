import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import { check } from '../../src/evaluation/check.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model/model.js';
import { turnoverModel } from '../../src/turnover/model.js';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { lostRevenueTyped, turnoverTyped } from '../cells/sheet-input.js';
import { elementsOf, worksheetsOf } from '../workbook/xlsx-file.js';
import { itWithLibreOffice, openInLibreOffice, type State, type Value } from './libreoffice.js';

const it = itWithLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Stored = readonly [sheet: string, cell: string, result: number | string | undefined];

let count = 0;
/** Writes a workbook, and says what it has stored for each formula. */
async function written(input: unknown, model: Model, modelGiven = false) {
  const sheets = workbook(input, model, modelGiven, 'input');
  const bytes = await toXlsx(sheets);
  count += 1;
  const file = join(folder, `${count}.xlsx`);
  writeFileSync(file, bytes);
  const stored = worksheetsOf(bytes).flatMap((sheet, at) =>
    elementsOf(sheet, 'c')
      .filter(({ children }) => children.some(({ name }) => name === 'f'))
      .map(({ attributes, children }): Stored => {
        const text = children.find(({ name }) => name === 'v')?.text;
        const result = text === undefined || attributes.t === 'str' ? text : Number(text);
        return [sheets[at]?.name as string, attributes.r as string, result];
      }),
  );
  return { file, stored };
}

function isSame(result: Stored[2], recomputed: Value): boolean {
  if (result === undefined) return typeof recomputed === 'object';
  if (typeof result === 'string' || typeof recomputed !== 'number') return result === recomputed;
  return Math.abs(result - recomputed) <= 1e-9 * Math.abs(result);
}

/** Compares the stored results with those of LibreOffice after a full recalculation. */
function expectSame(books: readonly { readonly file: string; readonly stored: readonly Stored[] }[]): void {
  const states = openInLibreOffice(books.map(({ file }) => ({ file }))).map(([state]) => state as State);
  const wrong = books.flatMap(({ stored }, at) =>
    stored
      // An empty text is not in the state.
      .map(([sheet, cell, result]) => ({ sheet, cell, result, recomputed: states[at]?.[sheet]?.[cell] ?? '' }))
      .filter(({ result, recomputed }) => !isSame(result, recomputed)),
  );
  expect(wrong).toEqual([]);
}

const files = [
  'command-line/burger-restaurant',
  'lost-revenue/burger-places/average-burger-kind-staff',
  'lost-revenue/burger-places/best-burger-shouting-owner',
];

it.each(files)('a workbook of %s shows before it is calculated what it comes to', async (name) => {
  const book = await written(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')), turnoverModel);
  expectSame([book]);
  expect(book.stored.filter(([, , result]) => result === undefined)).toEqual([]);
  expect(book.stored.filter(([, , result]) => typeof result === 'number' && result !== 0).length).toBeGreaterThan(80);
});

it('so does one of any inputs', async () => {
  const right = (model: Model, inputs: fc.Arbitrary<object>) =>
    fc.sample(inputs, { numRuns: 25, seed: 4 }).filter((input) => check(model, input).length === 0);
  const books = [
    ...right(turnoverModel, turnoverTyped).map((input) => written(input, turnoverModel)),
    ...right(lostRevenueModel, lostRevenueTyped).map((input) => written(input, lostRevenueModel, true)),
    // Nobody left, so that a loss per leaver divides by zero.
    written(
      { turnover: { serviceStaff: 9, staffLeavers: 0, monthsToFullSkill: 3, monthsVacant: 0 } },
      lostRevenueModel,
      true,
    ),
  ];
  expect(books.length).toBeGreaterThan(30);
  expectSame(await Promise.all(books));
}, 120_000);

it('so does one that is to be filled in, of any model', async () => {
  expectSame(await Promise.all(Object.values(models).map((model) => written(undefined, model, true))));
}, 120_000);

it('so does one with figures that are asked about', async () => {
  // A share below one per cent, 1:00 as a part of a day, and days as numbers.
  const input = {
    leavers: 45296,
    pay: { trainer: 20, load: '0.00123456' },
    training: { trainerHours: 1 / 24, newHiresPerTrainer: 3 },
    vacancy: { vacantDays: 45297, coverPerDay: 10 },
  };
  const book = await written(input, turnoverModel);
  const asked = book.stored.filter(([sheet, , result]) => sheet === 'Inputs' && /^Is .*\?/.test(String(result)));
  expect(asked.length).toBe(4);
  expectSame([book]);
});
