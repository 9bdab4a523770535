import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Context, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { bareEngine, globalNames } from './bare-engine.js';

const { package: folder } = inject('installed');
const script = readFileSync(join(folder, 'dist/google-sheets.js'), 'utf8');
const metadata = JSON.parse(readFileSync(join(folder, 'dist/excel/functions.json'), 'utf8'));
const names: string[] = metadata.functions.map(({ name }: { name: string }) => name);
const { turnoverCost, plain } = (await import(
  pathToFileURL(join(folder, 'dist/index.js')).href
)) as typeof import('../../src/index.js');

let engine: Context;
beforeEach(() => {
  engine = bareEngine();
});

/** What a cell with this formula shows: the arguments are values of the engine, as in a sheet. */
function cell(formula: string): unknown {
  runInContext(script, engine);
  const answer = runInContext(`JSON.stringify(${formula})`, engine);
  return JSON.parse(answer);
}

describe('the script for Google Sheets', () => {
  it('leaves its functions and one other name, and nothing else', () => {
    const before = globalNames(engine);
    runInContext(script, engine);
    const added = globalNames(engine).filter((name) => !before.includes(name));
    expect(added.sort()).toEqual([...names, 'TurnoverCost'].sort());
    for (const name of names) expect(runInContext(`typeof ${name}`, engine)).toBe('function');
  });

  it('leaves the settings of zod alone, which other scripts of the sheet may have', () => {
    const refuse = 'function () { throw new Error("looked at") }';
    runInContext(`Object.defineProperty(this, '__zod_globalConfig', { get: ${refuse}, set: ${refuse} })`, engine);
    expect(cell('TURNOVER_COST(24)')).toBe(48000);
  });

  it('documents each function in the way that the formula help reads', () => {
    for (const { name, description, parameters } of metadata.functions) {
      const named = parameters.map((parameter: { name: string }) => parameter.name).join(', ');
      const [, comment] = script.split(`\nfunction ${name}(${named}) {\n`)[0]?.match(/.*\/\*\*\n([\s\S]*) \*\/$/) ?? [];
      expect(comment, name).toContain(` * ${description}\n`);
      expect(comment).toContain(' * @customfunction\n');
      for (const { name: parameter, description: text, optional } of parameters) {
        expect(comment).toContain(` ${optional ? `[${parameter}]` : parameter} ${text}\n`);
      }
    }
  });

  it('is written in ASCII and in the syntax of ECMAScript 2019, without private or static fields', () => {
    expect(script.match(/[^\n -~]/g) ?? []).toEqual([]);
    // Where something newer is in it, making it older changes it.
    const options = { minify: false, legalComments: 'none' } as const;
    const older = transformSync(script, { ...options, target: 'es2019' }).code;
    expect(older).toBe(transformSync(script, { ...options, target: 'esnext' }).code);
    expect(older).not.toMatch(/\bclass\b[^{]*\{[^}]*(?:#\w|\bstatic\b)/);
  });

  it('compiles no code at run time, and is no module', () => {
    expect(script.match(/\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]/g) ?? []).toEqual([]);
    const { code } = transformSync(script, { legalComments: 'none' });
    expect(code.match(/^\s*(?:import|export)\b|\bimport\s*\(|\brequire\s*\(/gm) ?? []).toEqual([]);
  });

  it('says what it is, its version, its licences and how to update', () => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const head = script.slice(0, script.indexOf('*/'));
    expect(head).toContain(`turnover-cost ${version}: `);
    expect(head).toContain('To update, ');
    const licences = script.slice(script.lastIndexOf('/*'));
    for (const name of ['turnover-cost', 'decimal.js', 'zod', 'leven']) expect(licences).toContain(`\n${name} `);
    expect(licences.match(/Permission is hereby granted/g)).toHaveLength(4);
  });

  it('is at most 253 KiB to paste, 86 gzipped', () => {
    const [size, zipped] = [script.length / 1024, gzipSync(script, { level: 9 }).length / 1024];
    process.stdout.write(`size: dist/google-sheets.js is ${size.toFixed(0)} KiB, ${zipped.toFixed(0)} gzipped\n`);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(253);
    expect(zipped).toBeLessThanOrEqual(86);
  });
});

describe('its functions', () => {
  const cells = `[["leavers", 24], ["pay.trainer", 18.75], ["pay.load", 0.12], ["", ""], ["training.trainerHours", 24], ["training.materials", ""]]`;
  const input = { leavers: 24, pay: { trainer: 18.75, load: 0.12 }, training: { trainerHours: 24 } };

  it('give the figures of the library', () => {
    const { total, perLeaver, lines, assumptions, notices } = plain(turnoverCost(input));
    expect(cell(`TURNOVER_COST(${cells})`)).toBe(total);
    expect(cell(`TURNOVER_COST_PER_LEAVER(${cells})`)).toBe(perLeaver);
    expect(cell(`TURNOVER_BREAKDOWN(${cells})`)).toEqual([
      ['Section', 'Line', 'Kind', 'Per leaver, USD', 'Amount, USD'],
      ...lines.map((line) => ['Training', line.label, 'paid time', line.perLeaver, line.amount]),
      ['Total', '', '', perLeaver, total],
    ]);
    const rows = cell(`TURNOVER_ASSUMPTIONS(${cells})`) as unknown[][];
    expect(rows.map(([first]) => first)).toEqual([
      'Not given',
      ...assumptions.map(({ path }) => path),
      ...notices.map(() => 'Please check'),
    ]);
    expect(rows.slice(-notices.length).map(([, message]) => message)).toEqual(notices.map(({ message }) => message));
    const table = '[["group", "leavers"], ["Kitchen", 14], ["", ""], ["Counter", "9"]]';
    expect(cell(`TURNOVER_COST_BY_GROUP(${table})`)).toEqual([
      ['Group', 'Leavers', 'Baseline, USD', 'Per leaver, USD', 'Total, USD'],
      ['Kitchen', 14, 28000, 2000, 28000],
      ['Counter', 9, 18000, 2000, 18000],
      ['Total', 23, 46000, 2000, 46000],
    ]);
    expect(cell('TURNOVER_RATE(3, 150)')).toBe(0.02);
    const sales = '[["vacancy.vacancyHoursPerStaffLeaver", 10], ["turnover.serviceStaff", 12]]';
    expect(() => cell(`LOST_REVENUE(${sales})`)).toThrow(/^Row 1: vacancy\.vacancyHoursPerStaffLeaver is given, but /);
    const customers =
      '[["customers.activeCustomers", 1000], ["customers.revenuePerCustomerYear", 300], ["customers.contributionMarginShare", 0.4], ["customers.retentionWithoutProblem", 0.8], ["problems.problemShare", 0.2], ["problems.complaintShare", 0], ["problems.extraChanceOfLeavingSilent", 0.25]]';
    // 50 customers lost × 120 a year × 2.655121669533 discounted years, as in the documentation of lostRevenue
    expect(cell(`LOST_REVENUE(${customers})`)).toBe(15930.73);
    expect(cell(`LOST_REVENUE_BREAKDOWN(${customers})`)).toContainEqual([
      'Total',
      'present value over 5 years at 10 %',
      '',
      15930.73,
    ]);
    expect(cell(`LOST_REVENUE_ASSUMPTIONS(${customers})`)).toContainEqual(
      expect.arrayContaining(['customers.horizonYears', 5]),
    );
  });

  it('all refuse what they do not take', () => {
    expect(() => cell('TURNOVER_COST(24, 2600, "EUR")')).toThrow(
      /^TURNOVER_COST takes inputs and baseline; "EUR" was given, too\./,
    );
    for (const { name, parameters } of metadata.functions)
      expect(() => cell(`${name}(${parameters.map(() => '""').join()}, 7)`)).toThrow(`${name} takes `);
  });

  it('all give an error of one line for a date, whose realm is another one', () => {
    for (const name of names) {
      let message = '';
      try {
        cell(
          `${name}([["leavers", new Date(0)], ["separations", new Date(0)], ["customers.activeCustomers", new Date(0)]])`,
        );
      } catch (error) {
        ({ message } = error as Error);
      }
      expect(message, name).toMatch(/^[^\n]+$/);
    }
    expect(() => cell('TURNOVER_COST(new Date(0))')).toThrow(/^leavers is a date or a duration in the sheet; /);
  });
});
