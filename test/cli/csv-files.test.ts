import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from './command.js';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

/** The answer as CSV, without its heading; the baseline of 2,000 USD a leaver unless the file says otherwise. */
function rowsOf(content: string | Uint8Array, ...words: string[]): string[] {
  const file = command.write('file.csv', content);
  const { status, output, errors } = command.run([file, '--format', 'csv', ...words]);
  expect(errors).not.toContain('turnover-cost:');
  expect(status).toBe(0);
  return output.trimEnd().split('\n').slice(1);
}

/** What is said about a file that is refused: no answer, status 2, each line without the path. */
function refusals(content: string | Uint8Array, ...words: string[]): string[] {
  const file = command.write('file.csv', content);
  const { status, output, errors } = command.run([file, ...words]);
  expect(output).toBe('');
  expect(status).toBe(2);
  return errors.trimEnd().replaceAll(file, 'file.csv').replaceAll('turnover-cost: ', '').split('\n');
}

// 3 × 2,000 and 1 × 2,000.
const usual = [
  'Küche,3,USD,6000.00,2000.00,6000.00',
  '日本,1,USD,2000.00,2000.00,2000.00',
  'Total,4,USD,8000.00,2000.00,8000.00',
];

describe('files of every make', () => {
  const text = 'group,leavers\nKüche,3\n日本,1\n';
  it.each([
    ['line feeds', text],
    ['a byte order mark', `\ufeff${text}`],
    ['carriage returns and line feeds', text.replaceAll('\n', '\r\n')],
    ['carriage returns', text.replaceAll('\n', '\r')],
    ['line ends of several kinds', 'group,leavers\r\nKüche,3\n日本,1\r'],
    ['no line end at the end', text.trimEnd()],
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['quotes', '"group","leavers"\n"Küche","3"\n"日本","1"\n'],
    ['spaces around cells', ' group , leavers \n Küche , 3 \n 日本 , 1 \n'],
    ['blank lines', 'group,leavers\n\nKüche,3\n,\n日本,1\n\n\n'],
    ['empty columns at the end', 'group,leavers,,\nKüche,3,,\n日本,1,,\n'],
    ['capitals in the heading', 'Group,LEAVERS\nKüche,3\n日本,1\n'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('with %s', (_, content) => {
    expect(rowsOf(content)).toEqual(usual);
  });

  it('with delimiters, quotes and line breaks inside quotes', () => {
    const file = 'leavers;group\n3;"a;b"\n1;"say ""hi"""\n2;"two\nlines"\n';
    expect(
      rowsOf(file)
        .join('\n')
        .replace(/,USD.*/g, ''),
    ).toBe('"a;b",3\n"say ""hi""",1\n"two\nlines",2\nTotal,6');
  });

  it('with inputs for all rows, of which nulls and empty texts are not given', () => {
    const common = JSON.stringify({ leavers: null, currency: '', hiring: null, pay: { newHire: null, trainer: ' ' } });
    command.write('common.json', common);
    expect(rowsOf(text, '--inputs', join(command.folder, 'common.json'))).toEqual(usual);
  });

  it('with a heading that is quoted and holds other delimiters', () => {
    expect(rowsOf('"group",leavers,"a;b;c;d"\nK,1,x\n', '--ignore-other-columns')[1]).toMatch(/^Total,1,/);
  });

  it('with decimal commas', () => {
    // 12.50 × 4 hours × 2 leavers = 100.00
    const file = 'group;leavers;pay.newHire;training.newHireHours\nK;2;12,50;4\n';
    expect(rowsOf(file, '--decimal-comma')).toContain('K,2,USD,100.00,50.00,100.00');
    // One reading needs no option.
    expect(rowsOf(file)).toContain('K,2,USD,100.00,50.00,100.00');
    // 1,250 × 4 hours × 2 leavers
    expect(rowsOf(file.replace('12,50', '1.250'), '--decimal-comma')[0]).toMatch(/,10000\.00$/);
    const mixed = `${file.replace('12,50', '1.250')}L;1;12.50;4\n`;
    expect(refusals(mixed, '--decimal-comma')[0]).toBe(
      'file.csv row 2, column pay.newHire: pay.newHire must be a number with one reading; "1.250" was given (write 1250 or 1,25, whichever is meant), and other figures of the column have a decimal point.',
    );
  });

  it('with points that part thousands or decimals, as nobody can tell', () => {
    const file = (...pays: string[]) =>
      `group;leavers;pay.newHire;training.newHireHours\n${pays.map((pay, at) => `K${at};1;${pay};${at + 2}\n`).join('')}`;
    const hint = ' Semicolons between cells suggest a decimal comma.';
    const refusal = (rows: string, pay: string, [comma = '', point = '']: string[], count = 1, said = hint) => [
      `file.csv ${rows}, column pay.newHire: pay.newHire must be a number with one reading; "${pay}" was given (write ${comma} or ${point}, whichever is meant), and no figure of the column has more or fewer than three digits behind its point. Add --decimal-comma if it is ${comma}, or --decimal-point if it is ${point}.${said}`,
      count === 1
        ? '1 problem in 1 row of file.csv; nothing was counted.'
        : `${count} problems in ${count} rows of file.csv; nothing was counted.`,
    ];
    expect(refusals(file('60.000'))).toEqual(refusal('row 2', '60.000', ['60000', '60']));
    // What has no point may be below a thousand, or written by hand.
    expect(refusals(file('950', '1.200', '60.000', '2500'))).toEqual(refusal('rows 3, 4', '1.200', ['1200', '1.2'], 2));
    const hourly = ['15375', '15.3750'];
    expect(refusals(file('15.375', '14.250').replaceAll(';', '\t'))).toEqual(
      refusal('rows 2, 3', '15.375', hourly, 2, ''),
    );
    expect(refusals(file('15.375').replaceAll(';', ','))).toEqual(refusal('row 2', '15.375', hourly, 1, ''));
    // 60 × 2 = 120, and 60,000 × 2
    expect(rowsOf(file('60.000'), '--decimal-point').at(-1)).toMatch(/,120\.00$/);
    expect(rowsOf(file('60.000'), '--decimal-comma').at(-1)).toMatch(/,120000\.00$/);
    expect(refusals(file('60.000'), '--decimal-comma', '--decimal-point')).toEqual([
      '--decimal-comma and --decimal-point contradict each other; give one.',
    ]);
    // The figure that decides may be the last. 15.375 × 2 hours = 30.75; 12.50 × 3 = 37.50
    expect(rowsOf(file('15.375', '12.50')).at(-1)).toMatch(/,68\.25$/);
    expect(rowsOf(file('15.375', '0.125')).at(-1)).toMatch(/,31\.13$/); // 30.75 + 0.375
    expect(rowsOf(file('15.375', '1234.125')).at(-1)).toMatch(/,3733\.13$/); // 30.75 + 3,702.375
    expect(rowsOf(file('60.0', '15.3750')).at(-1)).toMatch(/,166\.13$/); // 120 + 46.125
    expect(rowsOf(file('60000')).at(-1)).toMatch(/,120000\.00$/);
  });

  it('with commas that part thousands or decimals, as the other figures of the column tell', () => {
    const file = (...pays: string[]) =>
      `group;leavers;pay.newHire;training.newHireHours\n${pays.map((pay, at) => `K${at};1;${pay};${at + 2}\n`).join('')}`;
    const way = 'If the commas in the figures are decimal commas, add --decimal-comma.';
    expect(refusals(file('60,000'))).toContainEqual(
      expect.stringContaining(
        '"60,000" was given (write 60000 or 60, whichever is meant), and no figure of the column',
      ),
    );
    expect(refusals(file('60,000'))).toContain(way);
    // 60,000 × 2 + 12.50 × 3 = 120,037.50
    expect(rowsOf(file('60,000', '12.50')).at(-1)).toMatch(/,120037\.50$/);
    expect(rowsOf(file('60,000', '1,250,000')).at(-1)).toMatch(/,3870000\.00$/); // 120,000 + 3,750,000
    expect(refusals(file('60,000', '12,50'))).toEqual([
      'file.csv row 2, column pay.newHire: pay.newHire must be a number with one reading; "60,000" was given (write 60000 or 60, whichever is meant), and other figures of the column have a decimal comma.',
      '1 problem in 1 row of file.csv; nothing was counted.',
      way,
    ]);
    expect(rowsOf(file('60,000', '12,50'), '--decimal-comma').at(-1)).toMatch(/,157\.50$/); // 120 + 37.50
  });

  it('says once a column how figures are read that are not plain digits', () => {
    const rows = ['A;1;"$141,604.00 ";25 %', 'B;1; $1,250.50;12.5%', 'C;1;20;'];
    const file = command.write('salaries.csv', `group;leavers;baseline.amount;pay.load\n${rows.join('\n')}\n`);
    const { output, errors } = command.run([file, '--format', 'csv']);
    // 141,604 + 1,250.50 + 20
    expect(output).toMatch(/Total,3,USD,142874\.50,/);
    expect(errors).toContain('2 figures of column "baseline.amount" such as "$141,604.00" are read as 141604.00.\n');
    expect(errors).not.toContain('pay.load');
    const inEuros = command.write(
      'euros.csv',
      `group;leavers;currency;baseline.amount\nA;1;EUR;€ 1.250,50\nB;1;EUR;$5\n`,
    );
    expect(command.run([inEuros]).errors).toContain(
      'row 3, column baseline.amount: baseline.amount must be a number such as 1250.50; "$5" was given ($ is not a sign of EUR, and nothing is converted).',
    );
  });

  it('with points that the bounds of an input decide, or another column where commas part the cells', () => {
    const hours = 'leavers;pay.newHire;rampUp.weeksToProficiency;rampUp.hoursPerWeek;rampUp.averageShareLost\n';
    const rows = `${hours}1;20;2;37.500;0.500\n`;
    // 2 × 37.5 × 20 × 0.5 = 750: 37,500 hours are no week, and a share is at most 1.
    expect(rowsOf(rows)[0]).toMatch(/,750\.00,/);
    // Behind a conversion, too: 208 hours in 5.2 weeks are 40 a week; 208,000 are 40,000.
    const converted = rows.replace('hoursPerWeek', 'hours').replace('37.500', '208.000');
    expect(rowsOf(converted, '--column', 'rampUp.hoursPerWeek=rampUp.hours/5.2', '--ignore-other-columns')[0]).toMatch(
      /,800\.00,/,
    ); // 2 × 40 × 20 × 0.5
    const file = 'leavers;pay.newHire;training.newHireHours;pay.load\n1;15.375;4;0.25\n';
    expect(refusals(file)[0]).toContain('(write 15375 or 15.3750, whichever is meant)');
    // 15.375 × 4 × 1.25 = 76.875
    expect(rowsOf(file.replaceAll(';', ','))[0]).toMatch(/,76\.88$/);
  });

  it('that come by standard input', () => {
    const { status, output } = command.run(['-', '--format', 'csv'], text);
    expect([status, output.trimEnd().split('\n').slice(1)]).toEqual([0, usual]);
  });
});

describe('files that are not right', () => {
  it.each([
    ['a heading alone', 'group,leavers\n', ['file.csv has a header but no rows.']],
    ['blank rows alone', '\n,,\n\n', ['file.csv has no header; a row must name the columns.']],
    [
      'a quote that is never closed',
      'group,leavers\nA,1\n"B,1\nC,1\n',
      ['file.csv row 3: a quote is opened here and never closed; close it, or delete it.'],
    ],
    [
      'a cell of 10 MB',
      `group,leavers\nA,1\n${'x'.repeat(10_000_000)},1\nC,1\n`,
      ['file.csv row 3: the row is longer than 1048576 bytes; look for a quote that is not closed.'],
    ],
    [
      'a quote left open for 10 MB',
      `group,leavers\nA,1\n"${'B,1\n'.repeat(2_500_000)}`,
      ['file.csv row 3: the row is longer than 1048576 bytes; look for a quote that is not closed.'],
    ],
    [
      'no leavers',
      'group,pay.newHire\nA,12\n',
      [
        'file.csv row 1: no column gives leavers, nor headcount and turnoverRate. Map one with --column leavers=COLUMN. If each row is one person who left, add the rows up with --by COLUMN, or write "leavers": 1 in the --inputs file.',
      ],
    ],
    [
      'two columns of one name',
      'group,leavers,leavers\nA,1,2\n',
      ['file.csv row 1: columns 2, 3 have the same heading "leavers"; rename all but one.'],
    ],
  ])('%s', (_, content, lines) => {
    expect(refusals(content)).toEqual(lines);
  });

  it.each([1, 40_000])('in the encoding of old Windows, in row %i after the heading', (row) => {
    const lines = Array.from({ length: 50_000 }, (_, at) => (at + 1 === row ? 'Küche,1\n' : `Team ${at},1\n`));
    const file = Buffer.from(`group,leavers\n${lines.join('')}`, 'latin1');
    expect(refusals(file)).toEqual([
      `file.csv row ${row + 1}: not UTF-8. In windows-1252 it has the word Küche: if that is right, add --encoding windows-1252; otherwise save the file as “CSV UTF-8” and try again.`,
    ]);
  });

  it('UTF-16 that ends in the middle', () => {
    const file = Buffer.concat([Buffer.from('\ufeffgroup,leavers\nA,1\n', 'utf16le'), Buffer.from([0x41])]);
    expect(refusals(file).at(-1)).toContain('not UTF-8');
  });

  it('unknown columns, with the nearest names and the ways out', () => {
    expect(refusals('grop,leavrs,Salary,newHire\nA,1,2,3\n')).toEqual([
      'file.csv row 1: column "grop" is not an input; did you mean group?',
      'file.csv row 1: column "leavrs" is not an input; did you mean leavers?',
      'file.csv row 1: column "Salary" is not an input.',
      'file.csv row 1: column "newHire" is not an input; did you mean pay.newHire?',
      'Map a column to an input with --column PATH=COLUMN, or ignore the other columns with --ignore-other-columns.',
    ]);
  });

  it('every problem of every row, by row and column', () => {
    const file = [
      'group,leavers,pay.newHire,training.newHireHours,hiring.advertising',
      'A,1,12,4,5',
      'B,many,12,-4,5',
      'C,one,12',
      '"D',
      'd",1,,4,€5',
      '',
      'E,1,12,4,5,6',
      'F,,12,4,5',
    ];
    expect(refusals(`${file.join('\n')}\n`)).toEqual([
      'file.csv row 3, column leavers: leavers must be a number such as 6; "many" was given.',
      'file.csv row 3, column training.newHireHours: training.newHireHours must be 0 or more (hours); -4 was given.',
      // What its cells hold cannot be told.
      'file.csv row 4: the row has 3 cells but the header has 5; look for a missing delimiter, or one that needs quotes.',
      // The cell with a line break is one row, as in a spreadsheet.
      'file.csv row 5, column hiring.advertising: hiring.advertising must be a number such as 1250.50; "€5" was given (€ is not a sign of USD, and nothing is converted).',
      'file.csv row 5, column training.newHireHours: training.newHireHours is given, but pay.newHire is not.',
      // The blank line is a row, too.
      'file.csv row 7: the row has 6 cells but the header has 5; look for a missing delimiter, or one that needs quotes.',
      'file.csv row 8, column leavers: leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
      '7 problems in 5 rows of file.csv; nothing was counted.',
      'A spreadsheet saves figures as it shows them. Set the number format of these columns to “General” and save the file again.',
    ]);
  });

  it('rows in several currencies', () => {
    expect(refusals('leavers,currency,baseline.amount\n1,EUR,5\n2,USD,5\n')[0]).toBe(
      'file.csv row 3, column currency: currency is USD, but the rows before are in EUR: all must be in one, for nothing is converted.',
    );
  });
});

describe('an export from an HR system', () => {
  const words = ['--where', 'Status=Left', '--by', 'Department', '--column', 'pay.newHire=Monthly pay*12/2080'];

  function run(...more: string[]) {
    for (const name of ['hr-export.csv', 'hr-export.inputs.json'])
      copyFileSync(`examples/command-line/${name}`, join(command.folder, name));
    return command.run([
      'hr-export.csv',
      ...words,
      '--inputs',
      'hr-export.inputs.json',
      '--ignore-other-columns',
      ...more,
    ]);
  }

  // A leaver, with a load of 0.12:
  //   hiring     85.00 + 3 × 0.75 × 29.50 × 1.12 = 85.00 + 74.34                          = 159.34
  //   paperwork  2.5 × 24.00 × 1.12 + 110.00 + 2 × pay × 1.12 = 177.20 + 2.24 × pay
  //   training   24 × 18.75 × 1.12 + 24 × pay × 1.12          = 504.00 + 26.88 × pay
  // Pay an hour is monthly pay × 12 ÷ 2080:
  //   Kitchen    2730, 2730, 2600, 2860 → 15.75 + 15.75 + 15.00 + 16.50 = 63.00
  //   Counter    2470, 2470, 2470       → 14.25 × 3                     = 42.75
  //   Delivery   2600                   →                                 15.00
  // Kitchen: hiring 637.36; paperwork 708.80 + 141.12 = 849.92; training 2,016.00 + 1,693.44 = 3,709.44; 5,196.72 ÷ 4 = 1,299.18
  // Counter: hiring 478.02; paperwork 531.60 +  95.76 = 627.36; training 1,512.00 + 1,149.12 = 2,661.12; 3,766.50 ÷ 3 = 1,255.50
  // Delivery: hiring 159.34; paperwork 177.20 + 33.60 = 210.80; training   504.00 +   403.20 =   907.20; 1,277.34
  const table = [
    'group,leavers,currency,hiring,paperwork,training,perLeaver,total',
    'Kitchen,4,USD,637.36,849.92,3709.44,1299.18,5196.72',
    'Counter,3,USD,478.02,627.36,2661.12,1255.50,3766.50',
    'Delivery,1,USD,159.34,210.80,907.20,1277.34,1277.34',
    'Total,8,USD,1274.72,1688.08,7277.76,1280.07,10240.56',
  ];

  it('works as it is, in one command', () => {
    const { status, output, errors } = run('--format', 'csv');
    expect(output.trimEnd().split('\n')).toEqual(table);
    expect(status).toBe(0);
    expect(errors).toContain('no column gives leavers, so each row counts as one leaver.');
    expect(errors).toContain('In all rows, such as this: Paperwork and training come to ');
  });

  it('as a table, as markdown and as JSON has the same figures', () => {
    const text = run().output.replace(/ {2,}/g, '|').replaceAll(',', '');
    expect(text).toContain('Kitchen|4|637.36|849.92|3709.44|1299.18|5196.72\n');
    expect(text).toContain('Total|8|1274.72|1688.08|7277.76|1280.07|10240.56\n');
    expect(run('--format', 'markdown').output).toContain(
      '| Counter | 3 | 478.02 | 627.36 | 2,661.12 | 1,255.50 | 3,766.50 |\n',
    );
    const { currency, groups, total, perLeaver, rows } = JSON.parse(run('--format', 'json').output);
    expect([currency, total, perLeaver, rows]).toEqual(['USD', 10240.56, 1280.07, 8]);
    expect(groups.map((group: { group: string; total: number }) => [group.group, group.total])).toEqual([
      ['Kitchen', 5196.72],
      ['Counter', 3766.5],
      ['Delivery', 1277.34],
    ]);
  });

  it('takes several conditions, and says what there is when none is met', () => {
    const { output } = run('--where', 'Job=Cashier, evenings', '--format', 'csv');
    expect(output.split('\n')[1]).toMatch(/^Counter,2,/);
    const none = command.run([
      'hr-export.csv',
      '--where',
      'Status=Gone',
      '--by',
      'Department',
      '--ignore-other-columns',
    ]);
    expect([none.status, none.output]).toEqual([2, '']);
    expect(none.errors).toContain('has no row with Status=Gone: Status has "Left" (8), "Active" (6).');
  });

  it('lets a cell win over what is common, and a blank cell not', () => {
    command.write(
      'common.json',
      '{"currency": "USD", "leavers": 2, "hiring": {"advertising": "10.00"}, "baseline": {"amount": 0}}',
    );
    const rows = rowsOf('group,hiring.advertising,hiring.travel\nA,25,\nB,,5\n', '--inputs', 'common.json');
    // A: 25 × 2 = 50. B: (10 + 5) × 2 = 30.
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['50.00', '30.00', '80.00']);
  });

  it('refuses what is wrong with the common inputs once, not in every row', () => {
    command.write('common.json', '{"hiring": {"advertising": "ten", "travle": 3}}');
    const lines = refusals('group,leavers\nA,1\nB,2\n', '--inputs', 'common.json');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^common\.json: hiring\.\w+ /);
    command.write('list.json', '[]');
    expect(refusals('group,leavers\nA,1\n', '--inputs', 'list.json')).toEqual([
      'list.json must hold one JSON object with the inputs that are the same for all rows.',
    ]);
    expect(refusals('group,leavers\nA,1\n', '--inputs', 'nowhere.json')).toEqual(['nowhere.json does not exist.']);
  });

  it('converts units exactly, and knows a heading with a sign in it', () => {
    command.write(
      'hours.json',
      '{"currency": "USD", "leavers": 1, "pay": {"load": 0}, "training": {"newHireHours": 1}}',
    );
    // 0.055 × 3 ÷ 3 = 0.055 → 0.06; divided first, it would be 0.05499… → 0.05.
    const pay = ['--inputs', 'hours.json', '--column', 'pay.newHire=Pay/3*3'];
    expect(rowsOf('Pay\n0.055\n', ...pay).at(-1)).toMatch(/,0\.06$/);
    command.write('common.json', '{"currency": "USD", "leavers": 1, "baseline": {"amount": 0}}');
    const words = ['--inputs', 'common.json', '--column'];
    expect(rowsOf('Cost/hire\n100\n', ...words, 'hiring.advertising=Cost/hire').at(-1)).toMatch(/,100\.00$/);
    expect(rowsOf('a\n100\n', ...words, 'hiring.advertising=a / 3').at(-1)).toMatch(/,33\.33$/);
    expect(rowsOf('a*2,a\n7,100\n', ...words, 'hiring.advertising=a*2', '--ignore-other-columns').at(-1)).toMatch(
      /,7\.00$/,
    );
  });

  it.each([
    [['--column', 'pay.newHire=Pay/0'], '--column pay.newHire=Pay/0: a figure cannot be divided by 0.'],
    [
      ['--column', 'pay.newHire=Pay*x'],
      '--column pay.newHire=Pay*x: after Pay, only *NUMBER and /NUMBER are allowed, such as *12/2080.',
    ],
    [['--column', 'pay.newHire=Pey*2'], '--column pay.newHire=Pey*2: FILE has no column "Pey"; did you mean Pay?'],
    [
      ['--column', 'pay.newhire=Pay'],
      '--column pay.newhire=Pay: pay.newhire is not an input; did you mean pay.newHire?',
    ],
    [['--column', 'pay.newHire'], '--column pay.newHire: write it as PATH=COLUMN, such as pay.newHire=HourlyRate.'],
    [['--where', 'Pay'], '--where Pay: write it as COLUMN=VALUE, such as Attrition=Yes; --help shows the other forms.'],
    [['--by', 'Team'], '--by: FILE has no column "Team".'],
    [
      ['--column', 'pay.newHire=Pay', '--column', 'pay.newHire=leavers'],
      '--column pay.newHire=leavers: pay.newHire already comes from "Pay"; name one column.',
    ],
    [['--column', 'leavers=Pay'], 'FILE row 1: column "leavers" is not used, because leavers comes from "Pay".'],
  ])('refuses %j', (words, message) => {
    expect(refusals('group,leavers,Pay\nA,1,2\n', ...words)[0]).toBe(message.replace('FILE', 'file.csv'));
  });

  it('gives one column to two inputs', () => {
    const common =
      '{"currency": "USD", "pay": {"load": 0}, "training": {"newHireHours": 1, "trainerHours": 2, "newHiresPerTrainer": 1}}';
    command.write('common.json', common);
    const words = ['--column', 'pay.newHire=Pay', '--column', 'pay.trainer=Pay', '--inputs', 'common.json'];
    // 10 × 1 + 10 × 2 = 30
    expect(rowsOf('leavers,Pay\n1,10\n', ...words).at(-1)).toMatch(/^Total,1,USD,30\.00,/);
  });

  it('reads an input that is also a condition or a group', () => {
    const file = 'group,leavers,currency,baseline.amount\nA,1,EUR,5\nB,2,USD,7\n';
    expect(rowsOf(file, '--where', 'currency=EUR')).toEqual(['A,1,EUR,5.00,5.00,5.00', 'Total,1,EUR,5.00,5.00,5.00']);
    expect(rowsOf(file, '--where', 'leavers=2', '--by', 'leavers', '--ignore-other-columns')[0]).toBe(
      '2,2,USD,14.00,7.00,14.00',
    );
  });
});

describe('pay in the period that people know', () => {
  beforeAll(() => {
    command.write('forty.json', '{"currency": "USD", "leavers": 1, "training": {"newHireHours": 40}}');
  });
  const forty = () => ['--inputs', join(command.folder, 'forty.json')];

  // 40 hours of each:
  it.each([
    ['/hour', '29.3250', '1173.00'],
    // 1,173 × 52 ÷ 2,080 = 29.325
    ['/week', '1173', '1173.00'],
    // 5,083 × 12 ÷ 2,080 = 29.325
    ['/month', '"5,083.00"', '1173.00'],
    // 61,000 ÷ 2,080 = 29.326923…; × 40 = 1,173.0769…
    ['/year', '"$61,000.00"', '1173.08'],
    ['/YEAR', '61000', '1173.08'],
  ])('pay.newHire%s', (suffix, cell, total) => {
    const file = `group,pay.newHire${suffix}\nA,${cell}\n`;
    expect(rowsOf(file, ...forty()).at(-1)).toBe(`Total,1,USD,${total},${total},${total}`);
  });

  it('by --column too, beside a change of unit', () => {
    const total = (option: string) =>
      rowsOf('Salary\n61000\n', ...forty(), '--column', option)
        .at(-1)
        ?.split(',')
        .at(-1);
    expect(total('pay.newHire/year=Salary')).toBe('1173.08');
    expect(total('pay.newHire=Salary/2080')).toBe('1173.08');
    // a column in thousands: 61,000 × 1,000 ÷ 1,000
    expect(total('pay.newHire/year=Salary*1000/1000')).toBe('1173.08');
    // a heading with the sign in it: 61,000 an hour × 40
    expect(rowsOf('Pay/year\n61000\n', ...forty(), '--column', 'pay.newHire=Pay/year').at(-1)).toMatch(/,2440000\.00$/);
  });

  it('in two columns, of which each row fills one', () => {
    const file = 'group,leavers,pay.newHire,pay.newHire/year\nA,1,29.3250,\nB,1,,61000\nC,1,,\n';
    command.write('lump.json', '{"pay": {"newHire": 10}, "training": {"newHireHours": 40}}');
    // A blank row takes what is common: 40 × 10. A yearly cell takes its place.
    expect(rowsOf(file, '--inputs', join(command.folder, 'lump.json')).map((row) => row.split(',').at(-1))).toEqual([
      '1173.00',
      '1173.08',
      '400.00',
      '2746.08',
    ]);
  });

  it('divided by the hours of its row', () => {
    // 61,000 ÷ 1,800 × 40 = 1,355.5556
    const file = 'pay.newHire/year,pay.hoursPerYear\n61000,1800\n';
    expect(rowsOf(file, ...forty()).at(-1)).toMatch(/,1355\.56$/);
  });

  it('is refused in a row that gives it twice, and a cell by its own column', () => {
    const file = 'group,pay.newHire,pay.newHire/year\nA,30,61000\nB,,many\nC,many,\n';
    expect(refusals(file, ...forty()).slice(0, 3)).toEqual([
      'file.csv row 2, column pay.newHire: pay.newHire is given in column "pay.newHire/year" too; give one of them.',
      'file.csv row 3, column pay.newHire/year: pay.newHire/year must be a number such as 1250.50; "many" was given.',
      'file.csv row 4, column pay.newHire: pay.newHire must be a number such as 1250.50; "many" was given.',
    ]);
  });

  it('has the decimal sign of its own column', () => {
    const file = 'group,pay.newHire,pay.newHire/year\nA,29.32,\nB,,"61,000"\nC,,"1,5"\n';
    expect(refusals(file.replaceAll(',', ';').replaceAll(/"(\d+);(\d+)"/g, '$1,$2'), ...forty())[0]).toBe(
      'file.csv row 3, column pay.newHire/year: pay.newHire/year must be a number with one reading; "61,000" was given (write 61000 or 61, whichever is meant), and other figures of the column have a decimal comma.',
    );
  });

  it.each([
    ['pay.newHire/annual', '; did you mean pay.newHire/year?'],
    ['pay.newHire/yeer', '; did you mean pay.newHire/year?'],
    ['pay.newHire/monthly', '; did you mean pay.newHire/month?'],
    ['pay.newHir/year', '; did you mean pay.newHire/year?'],
    ['newHire/year', '; did you mean pay.newHire/year?'],
    ['pay.newHire/fortnight', '; write pay.newHire/hour, pay.newHire/week, pay.newHire/month, pay.newHire/year.'],
    [
      'training.courseFees/year',
      ': training.courseFees is in money and has no other period. Write training.courseFees.',
    ],
    ['leavers/year', ': leavers is in people and has no other period. Write leavers.'],
    ['currency/year', ': currency has no period. Write currency.'],
    ['Yes/No', '.'],
  ])('%s is no input', (heading, hint) => {
    expect(refusals(`group,${heading}\nA,1\n`, ...forty())[0]).toBe(
      `file.csv row 1: column "${heading}" is not an input${hint}`,
    );
    expect(refusals('Salary\n1\n', ...forty(), '--column', `${heading}=Salary`)[0]).toBe(
      `--column ${heading}=Salary: ${heading} is not an input${hint}`,
    );
  });

  it('is mentioned if its column is ignored', () => {
    const file = command.write('file.csv', 'group,leavers,pay.newHire/fortnight\nA,1,2\n');
    expect(command.run([file, '--ignore-other-columns']).errors).toContain(
      'column "pay.newHire/fortnight" is ignored; write pay.newHire/hour, ',
    );
  });
});

describe('groups of a CSV answer', () => {
  it('are not run by a spreadsheet', () => {
    const rows = rowsOf('group,leavers\n=1+1,1\n-3,1\n"@cmd ""x""",1\n＋1a,1\n', '--ignore-other-columns');
    expect(rows.map((row) => row.split(',1,USD')[0])).toEqual([
      "'=1+1",
      '-3',
      '"\'@cmd ""x"""',
      "'＋1a",
      'Total,4,USD,8000.00,2000.00,8000.00',
    ]);
  });

  it('keep a negative figure as a number', () => {
    const [row] = rowsOf('group,leavers,vacancy.vacantDays,vacancy.payPerDay,baseline.amount\nA,2,3,100,0\n');
    // 3 × 100 saved × 2 leavers
    expect(row).toBe('A,2,USD,-600.00,0.00,-300.00,-600.00');
  });

  it('are named by row where the file does not name them, and blank where a cell is', () => {
    expect(rowsOf('leavers\n1\n\n2\n').map((row) => row.split(',')[0])).toEqual(['2', '4', 'Total']);
    expect(rowsOf('team,leavers\nA,1\n,2\n', '--by', 'team').map((row) => row.split(',')[0])).toEqual([
      'A',
      '(blank)',
      'Total',
    ]);
  });

  it('have nothing per leaver where nobody left', () => {
    expect(rowsOf('group,leavers\nA,0\n')[0]).toBe('A,0,USD,0.00,,0.00');
    const { output } = command.run(['-'], 'group,leavers\nA,0\n');
    expect(output).toMatch(/^A +0 +0\.00 +– +0\.00$/m);
  });

  it('are shown by kind where a column a section is too wide', () => {
    const headings = [
      'hiring.advertising',
      'paperwork.setUp',
      'training.materials',
      'separation.severance',
      'vacancy.vacantDays',
      'vacancy.coverPerDay',
    ];
    const { output } = command.run(
      ['-'],
      `group,leavers,${headings}\n${'A rather long name of a department,1000000,'}${Array(6).fill('100')}\n`,
    );
    expect(output).toMatch(/^group +Leavers +Cash +Per leaver +Total$/m);
    for (const line of output.split('\n\n')[1]?.split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(120);
  });
});
