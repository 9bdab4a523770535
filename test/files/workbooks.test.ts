import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSheet } from '../../src/files/xlsx-sheet.js';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { inProcess } from '../cli/in-process.js';

const { write, run, rows } = inProcess();

interface Part {
  readonly sheets?: string;
  readonly cells: string;
  readonly formats?: string;
  readonly styles?: string;
  readonly texts?: string;
  readonly workbook?: string;
}

/** A workbook of one sheet, part by part. */
function workbook({ sheets = '<sheet name="Staff" sheetId="1" r:id="r1"/>', ...parts }: Part): Uint8Array {
  const { cells, formats = '', styles = '', texts = '', workbook: more = '' } = parts;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const target = (id: string, type: string, part: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${part}"/>`;
  const xml = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${target('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${more}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${target('r1', 'worksheet', 'worksheets/sheet1.xml')}${target('r2', 'worksheet', '/xl/worksheets/sheet2.xml')}${target('r3', 'chartsheet', 'chartsheets/sheet1.xml')}${target('r4', 'styles', 'styles.xml')}${target('r5', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData></worksheet>',
    'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(text)])));
}

async function cellsOf(bytes: Uint8Array, sheet?: string) {
  async function* blocks() {
    yield bytes;
  }
  const source = { name: 'staff.xlsx', kind: 'xlsx', bytes: blocks(), close: async () => undefined } as const;
  const opened = await openSheet(source, sheet);
  const found = [...opened.rows].map(({ number, cells }) => [number, ...cells]);
  return { found, notes: opened.notes() };
}

/** The text of one number in a format. */
async function shown(value: string, format: string, more?: string): Promise<unknown> {
  const formats = `<numFmt numFmtId="170" formatCode="${format}"/>`;
  const cells = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
  const styles = `<xf numFmtId="${/^\d+$/.test(format) && Number(format) > 0 ? format : 170}"/>`;
  return (await cellsOf(workbook({ cells, formats, styles, workbook: more ?? '' }))).found[0]?.[1];
}

describe('numbers of a workbook', () => {
  // The days are Excel's: 1 is 1 January 1900, 59 is 28 February, 60 a day that was not, 61 is 1 March; 45351 is
  // 29 February 2024, 16,800 days after 45351 − 16800 = 28551, which is 2 March 1978.
  it.each([
    ['141604', 'General', '141604'],
    ['141604.5', '&quot;$&quot;#,##0.00', '$141604.5'],
    ['1250.5', '#,##0.00\\ [$€-407]', '€1250.5'],
    ['-5', '_-* #,##0.00\\ [$CHF-807]_-;-* #,##0.00', '-CHF5'],
    ['3000000', '₩#,##0', '₩3000000'],
    ['60.125', '0.000', '60.1250'],
    ['1234.125', '#,##0.000', '1234.125'],
    ['0.28999999999999998', 'General', '0.29'],
    ['0.07', '0.0%', '7%'],
    ['0.125', '10', '12.5%'],
    ['1E-7', 'General', '0.0000001'],
    ['45351', 'dd/mm/yyyy', '2024-02-29'],
    ['45351', '14', '2024-02-29'],
    ['28551', 'd\\-mmm\\-yy', '1978-03-02'],
    ['45351.354166666664', 'yyyy\\-mm\\-dd\\ hh:mm', '2024-02-29 08:30'],
    ['45351', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2024-02-29'],
    ['45351', 'yyyy&quot;년&quot;\\ m&quot;월&quot;', '2024-02-29'],
    ['59', '14', '1900-02-28'],
    ['61', '14', '1900-03-01'],
    ['1', '14', '1900-01-01'],
    ['0', '14', '0000-00-00'],
    ['0.5', 'h:mm', '12:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['123', '00000', '00123'],
    ['40', '0.0&quot; h&quot;', '40'],
    ['5', '[Red]0', '5'],
  ])('%s as %s is %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it('has days from 1904 where the workbook says so', async () => {
    // 1,462 days lie between the two first days.
    expect(await shown('43889', '14', '<workbookPr date1904="1"/>')).toBe('2024-02-29');
  });
});

describe('cells of a workbook', () => {
  it('are texts of every kind, at their places', async () => {
    const texts =
      '<si><t>Küche &amp; Bar</t></si><si><r><t xml:space="preserve">田</t></r><r><t>中_x000D_</t></r><rPh><t>タナカ</t></rPh></si>';
    const cells = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>
      <row r="5"><c t="inlineStr"><is><t>in line</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v></v></c><c t="d"><v>2024-02-29T00:00:00</v></c></row>`;
    expect((await cellsOf(workbook({ cells, texts }))).found).toEqual([
      [2, '', 'Küche & Bar', '', '田中\r'],
      [5, 'in line', 'TRUE', '#N/A', '', '2024-02-29'],
    ]);
  });

  it('may have names in a namespace', async () => {
    const cells = '<x:row xmlns:x="m" r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row>';
    expect((await cellsOf(workbook({ cells }))).found).toEqual([[1, '3']]);
  });

  it('are of the first sheet to be seen, or of the one that is named', async () => {
    const sheets =
      '<sheet name="Lists" sheetId="1" state="hidden" r:id="r2"/><sheet name="Chart" r:id="r3"/><sheet name="Staff" r:id="r1"/><sheet name="More" r:id="r2"/>';
    const cells = '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>';
    const bytes = workbook({ sheets, cells });
    expect(await cellsOf(bytes)).toEqual({
      found: [
        [1, '1'],
        [2, '2'],
      ],
      notes: [
        'sheet "Staff" is read, the first one; --sheet names another: "More".',
        '1 row is hidden in the sheet, by a filter or by hand; it is read like any other.',
      ],
    });
    for (const name of ['more ', '2', 'Lists']) expect((await cellsOf(bytes, name)).found).toEqual([[2, '', '7']]);
    await expect(cellsOf(bytes, 'Left')).rejects.toThrow(
      '--sheet Left: staff.xlsx has no such sheet; it has "Lists", "Staff", "More".',
    );
  });

  it('are refused with a formula that has no result, and in a damaged file', async () => {
    const cells = '<row r="1"><c r="C1"><f>A1+B1</f></c></row>';
    await expect(cellsOf(workbook({ cells }))).rejects.toThrow(
      'staff.xlsx, sheet "Staff": cell C1 has a formula without its result; open the file in a spreadsheet program and save it.',
    );
    await expect(cellsOf(workbook({ cells: '<row><c></row>' }))).rejects.toThrow(/is damaged: /);
    await expect(cellsOf(workbook({ cells }).subarray(0, 300))).rejects.toThrow('is a damaged Excel workbook: ');
  });
});

describe('the command reads a workbook', () => {
  const table = [
    ['Leavers of 2025'],
    ['Department', 'Salary', 'Left'],
    ['Kitchen', 31200, 45351],
    ['Counter', 29120, 45413],
  ].map((row) => row.map((value) => ({ value })));

  it('as it reads CSV', async () => {
    const bytes = await toXlsx([{ name: 'Leavers', columns: [9, 9, 9], rows: table }]);
    // 40 hours of 31,200 ÷ 2,080 = 15.00 and of 29,120 ÷ 2,080 = 14.00
    const words = ['--by', 'Department', '--column', 'pay.newHire=Salary/2080', '--ignore-other-columns'];
    const { output, said, isRefused } = await run(
      bytes,
      [...words, '--format', 'csv', '--inputs', common()],
      'staff.xlsx',
    );
    expect(isRefused).toBe(false);
    expect(output.trimEnd().split('\n').slice(1)).toEqual([
      'Kitchen,1,USD,600.00,600.00,600.00',
      'Counter,1,USD,560.00,560.00,560.00',
      'Total,2,USD,1160.00,580.00,1160.00',
    ]);
    expect(said).toContain(
      'staff.xlsx: row 2 has the headings; what is above it, such as "Leavers of 2025", is left out.',
    );
    const csv = `Leavers of 2025\nDepartment,Salary,Left\nKitchen,31200,45351\nCounter,29120,45413\n`;
    expect(await rows(csv, [...words, '--inputs', common()])).toEqual(output.trimEnd().split('\n').slice(1));
  });

  it('refuses options that are not for it', async () => {
    const bytes = await toXlsx([{ name: 'Leavers', columns: [9], rows: table }]);
    expect((await run(bytes, ['--encoding', 'cp949'], 'staff.xlsx')).said).toEqual([
      '--encoding is for CSV, but staff.xlsx is a workbook; leave it out.',
    ]);
    expect((await run('group,leavers\nA,1\n', ['--sheet', 'A'])).said).toEqual([
      '--sheet is for a workbook, but file.csv is CSV; leave it out.',
    ]);
  });
});

function common(): string {
  return write('common.json', '{"currency": "USD", "training": {"newHireHours": 40}}');
}
