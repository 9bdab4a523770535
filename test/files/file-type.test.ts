import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from '../cli/command.js';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

describe('files of another kind', () => {
  const openIt = 'open it in a spreadsheet program, save the sheet as “CSV UTF-8”, and give that file.';
  const text = strToU8('group,leavers\nA,1\n');
  it.each([
    [
      '.xlsb',
      zipSync({ '[Content_Types].xml': text, 'xl/workbook.bin': text }),
      `a binary Excel workbook (.xlsb); ${openIt}`,
    ],
    [
      '.ods',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      `an OpenDocument spreadsheet (.ods); ${openIt}`,
    ],
    ['.zip', zipSync({ 'export.csv': text }), 'a ZIP archive; unpack it, and give the file inside.'],
    ['.gz', gzipSync(text), 'compressed (.gz); unpack it, and give the file inside.'],
    ['.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), `an old Excel workbook (.xls), or one with a password; ${openIt}`],
    ['.pdf', strToU8('%PDF-1.7\n'), 'a PDF; give the original table, saved as “CSV UTF-8”.'],
    ['a web page', strToU8('\ufeff\n<table><tr><td>group'), `a web page (HTML); ${openIt}`],
    ['XML', strToU8('<?xml version="1.0"?>'), `XML; ${openIt}`],
    [
      'UTF-16 without a mark',
      Buffer.from('group\tleavers\nA\t1\n', 'utf16le'),
      'not text in UTF-8; it looks like UTF-16: add --encoding utf-16le, or save it as “CSV UTF-8”.',
    ],
  ])('says what it is: %s', (_, content, what) => {
    const csv = command.write('file.csv', content);
    const json = command.write('inputs.json', content);
    const rows = command.write('rows.csv', 'group,leavers\nA,1\n');
    const refused = (name: string) => ({ status: 2, output: '', errors: `turnover-cost: ${name} is ${what}\n` });
    expect(command.run([csv])).toEqual(refused(csv));
    expect(command.run([json])).toEqual(refused(json));
    expect(command.run(['-'], content)).toEqual(refused('standard input'));
    expect(command.run([rows, '--inputs', json])).toEqual(refused(json));
    expect(command.run(['workbook', 'none.xlsx', json])).toEqual(refused(json));
  });
});
