import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { models } from '../../src/cli/models.js';
import { elementsOf, partOf, partsOf, worksheetsOf } from '../workbook/xlsx-file.js';
import { buildCommand, type Command } from './command.js';

let command: Command;
let out: string;
let count = 0;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  count += 1;
  out = `workbook-${count}.xlsx`;
});

const inFolder = (name: string) => join(command.folder, name);

/** Runs it, expects that it went well, and gives the file. */
function written(words: readonly string[], standardInput?: string): Uint8Array {
  const { status, output, errors } = command.run(words, standardInput);
  expect(errors).toBe('');
  expect([status, output]).toEqual([0, `${out} is written.\n`]);
  return readFileSync(inFolder(out));
}

/** Runs it, and expects one line on standard error, status 2, and no new file. */
function refusal(words: readonly string[], standardInput?: string): string {
  const before = readdirSync(command.folder);
  const { status, output, errors } = command.run(words, standardInput);
  expect(output).toBe('');
  expect(errors).toMatch(/^turnover-cost: .*\n$/);
  expect(status).toBe(2);
  expect(readdirSync(command.folder)).toEqual(before);
  return errors.slice('turnover-cost: '.length, -1);
}

const namesOf = (bytes: Uint8Array) =>
  elementsOf(partOf(bytes, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name);

describe('a workbook', () => {
  it('is written from a JSON file', () => {
    const file = command.write('small.json', '{"leavers": 24}');
    expect(namesOf(written(['workbook', out, file]))).toContain('Inputs');
  });

  it('is written from standard input', () => {
    written(['workbook', out, '-'], '{"leavers": 24}');
  });

  it('is written empty', () => {
    expect(namesOf(written(['workbook', out]))).toContain('Inputs');
  });

  it('is written if the ending is in capitals, and into a folder', () => {
    mkdirSync(inFolder('reports of May'));
    out = join('reports of May', 'COST.XLSX');
    written(['workbook', out]);
  });

  it('is written of both parts of a file', () => {
    copyFileSync('examples/lost-revenue/burger-places/best-burger-shouting-owner.json', inFolder('place.json'));
    expect(namesOf(written(['workbook', out, 'place.json']))).toContain('Lost revenue');
  });

  it('carries a result of every formula', () => {
    copyFileSync('examples/command-line/burger-restaurant.json', inFolder('restaurant.json'));
    for (const sheet of worksheetsOf(written(['workbook', out, 'restaurant.json']))) {
      for (const cell of elementsOf(sheet, 'c')) {
        const names = cell.children.map(({ name }) => name);
        expect(names.includes('f') ? names : []).toEqual(names.includes('f') ? ['f', 'v'] : []);
      }
    }
  });

  it.each(Object.keys(models))('is written of %s', (name) => {
    const bytes = written(['workbook', out, '--model', name]);
    expect([...partsOf(bytes).keys()]).toContain('xl/worksheets/sheet1.xml');
  });
});

describe('what cannot be written', () => {
  it.each([
    [[], /^Name the workbook to write, such as: turnover-cost workbook cost\.xlsx$/],
    [['cost.xls'], /^cost\.xls: the name of the workbook must end in \.xlsx\.$/],
    [['-'], /^-: the name of the workbook must end in \.xlsx\.$/],
    [
      ['a.json', 'b.xlsx'],
      /^a\.json: the name of the workbook must .*; the workbook comes first, then the file with the inputs\.$/,
    ],
    [
      ['a.xlsx', '--format', 'json'],
      /^--format goes with an input file, people, retention, tornado or simulate, not with workbook; leave it out\.$/,
    ],
    [['a.xlsx', 'missing.json'], /^missing\.json does not exist\.$/],
  ])('%j', (words, message) => {
    expect(refusal(['workbook', ...words])).toMatch(message);
  });

  it('a workbook that exists, in which someone may have typed', () => {
    command.write(out, 'theirs');
    expect(refusal(['workbook', out])).toBe(
      `${out} already exists, and may contain figures that somebody typed; choose another name.`,
    );
    expect(readFileSync(inFolder(out), 'utf8')).toBe('theirs');
  });

  it('a folder of that name', () => {
    mkdirSync(inFolder(out));
    expect(refusal(['workbook', out])).toMatch(/already exists/);
  });

  it('a link to a file, which is left as it is', () => {
    command.write('theirs.txt', 'theirs');
    symlinkSync(inFolder('theirs.txt'), inFolder(out));
    expect(refusal(['workbook', out])).toMatch(/already exists/);
    expect(readFileSync(inFolder('theirs.txt'), 'utf8')).toBe('theirs');
  });

  it('a file in a folder that does not exist', () => {
    expect(refusal(['workbook', 'none/cost.xlsx'])).toBe(
      'none/cost.xlsx cannot be written: the folder none does not exist; create it first.',
    );
    command.write('file.txt', '');
    expect(refusal(['workbook', 'file.txt/cost.xlsx'])).toBe(
      'file.txt/cost.xlsx cannot be written: file.txt is not a folder.',
    );
  });

  it('a name that is too long', () => {
    expect(refusal(['workbook', `${'long'.repeat(100)}.xlsx`])).toMatch(/cannot be written: ENAMETOOLONG/);
  });

  it('a folder that may not be written to', () => {
    mkdirSync(inFolder('locked'));
    chmodSync(inFolder('locked'), 0o555);
    chmodSync(command.folder, 0o755);
    // Nothing is locked for root, who runs it as somebody else.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const words = [command.file, 'workbook', 'locked/cost.xlsx'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: command.folder, encoding: 'utf8', ...user });
    expect(stderr).toBe(
      'turnover-cost: locked/cost.xlsx cannot be written: permission denied; check the permissions of locked.\n',
    );
    expect(status).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('a file for which there is no room', () => {
    const run = `ulimit -f 1; exec ${JSON.stringify(process.execPath)} ${JSON.stringify(command.file)} workbook ${out}`;
    const { status, stderr } = spawnSync('bash', ['-c', run], { cwd: command.folder, encoding: 'utf8' });
    expect(stderr).toMatch(/^turnover-cost: workbook-\d+\.xlsx cannot be written: EFBIG.*\n$/);
    expect(status).toBe(2);
    expect(existsSync(inFolder(out))).toBe(false);
  });
});

describe('inputs that are refused', () => {
  it('CSV', () => {
    const file = command.write('groups.csv', 'group,leavers\nKitchen,3\n');
    expect(refusal(['workbook', out, file])).toMatch(
      /is CSV; the inputs of a workbook must be one JSON object such as \{"leavers": 24\}\.$/,
    );
  });

  it('a file that is not JSON', () => {
    expect(refusal(['workbook', out, '-'], '{"leavers": 24,,}')).toMatch(/^standard input is not JSON: line 1/);
  });

  it('what the library refuses, all of it', () => {
    const { status, output, errors } = command.run(['workbook', out, '-'], '{"leavers": -1, "hirring": {}}');
    expect([status, output, errors.trim().split('\n').length]).toEqual([2, '', 2]);
    expect(errors).toMatch(/leavers/);
    expect(errors).toMatch(/hirring/);
    expect(existsSync(inFolder(out))).toBe(false);
  });
});
