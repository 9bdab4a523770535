import { describe, expect, it } from 'vitest';
import { readWhere, testCell } from '../../src/cli/csv/where-condition.js';
import { asRead } from '../../src/input/as-read.js';
import { inProcess } from './in-process.js';

const { run, rows } = inProcess();

/** The group and the leavers of each row of the answer. */
async function groups(...given: Parameters<typeof rows>): Promise<string[]> {
  return (await rows(...given)).map((row) => row.split(',USD')[0] ?? '');
}

describe('--where', () => {
  const staff = [
    'Department,Status,Age,Left',
    'Kitchen,Left,50,2024-02-29',
    'Kitchen,LEFT,49.5,2024-12-31 17:30',
    'Counter,Terminated,unknown,2025-01-01',
    'Counter,"Left, retired",61,',
    'Bar,,"1,050",2023-12-31',
  ].join('\n');
  const by = ['--by', 'Department', '--ignore-other-columns'];
  const counted = async (...conditions: string[]) => {
    const found = await groups(staff, [
      ...by,
      ...conditions.flatMap((text) => (text.startsWith('--') ? [text] : ['--where', text])),
    ]);
    return found.slice(0, -1);
  };

  it.each([
    [['Status=left'], ['Kitchen,2']],
    [['status=Left'], ['Kitchen,2']],
    [['Status!=left'], ['Counter,2', 'Bar,1']],
    [['Status=Left,Terminated'], ['Kitchen,2', 'Counter,1']],
    [['Status=Left, retired'], ['Counter,1']],
    [['Status='], ['Bar,1']],
    [['Left!='], ['Kitchen,2', 'Counter,1', 'Bar,1']],
    [['Left=2024-01-01..2024-12-31'], ['Kitchen,2']],
    [['Left=2024-12..'], ['Kitchen,1', 'Counter,1']],
    [['Left!=..2024-11'], ['Kitchen,1', 'Counter,2']],
    [['Age=50..61'], ['Kitchen,1', 'Counter,1']],
    [['Age=..49.5'], ['Kitchen,1']],
    [['Age=1050..', '--decimal-point'], ['Bar,1']],
    [
      ['Left!=', 'Status!=Terminated'],
      ['Kitchen,2', 'Bar,1'],
    ],
  ])('%j counts %j', async (conditions, expected) => {
    expect(await counted(...conditions)).toEqual(expected);
  });

  it('says how many rows count, and what else the column has', async () => {
    const { said } = await run(staff, [...by, '--where', 'Status=left']);
    expect(said).toContain(
      'file.csv: counted 2 of 5 rows, those with Status=left; Status also has "Terminated" (1), "Left, retired" (1), blank cells (1).',
    );
    expect((await run(staff, [...by, '--where', 'Age=2000..'])).said.at(-1)).toBe(
      'file.csv has no row with "Age=2000..".',
    );
    const left = await run(staff, [...by, '--where', 'Age=50..']);
    expect(left.said).toContain('file.csv: counted 2 of 5 rows, those with "Age=50..".');
    expect(left.said).toContain(
      'file.csv: rows 4, 6 are left out, because column "Age" has "1,050" there, which cannot be compared.',
    );
    const none = await run(staff, [...by, '--where', 'Status=Terminated', '--where', 'Status=Left']);
    expect(none.said.at(-1)).toBe(
      'file.csv has no row with Status=Terminated and Status=Left: Status has "Left" (1), "LEFT" (1), "Left, retired" (1), blank cells (1), "Terminated" (1). Both must apply; Status=ONE,OTHER keeps the rows with either.',
    );
  });

  it('compares days only if they are written as in ISO 8601', async () => {
    const american = staff.replace('2025-01-01', '1/1/2025').replace('2023-12-31', '12/31/2023');
    const { said, isRefused } = await run(american, [...by, '--where', 'Left=2024-01-01..']);
    expect([said.at(-1), isRefused]).toEqual([
      'file.csv rows 4, 6, column "Left": a range of days compares dates such as 2024-01-31; "1/1/2025" was given. Format the column as year-month-day and save the file again.',
      true,
    ]);
    expect(() => readWhere('Left=1/1/2024..31/12/2024')).toThrow('written as 2024-01-31, or as 2024-01 for a month');
    expect(() => readWhere('Left=2024-02-30..')).toThrow('written as 2024-01-31');
  });

  it('takes any form of a date in which the year comes first', async () => {
    const { test } = readWhere('Left=2024-02..2024-03-05');
    for (const cell of ['2024/02/29', '2024.3.5', '20240301', '2024-03-05T23:59'])
      expect(testCell(cell, test), cell).toBe(true);
    for (const cell of ['2024/3/06', '20240131']) expect(testCell(cell, test), cell).toBe(false);
    for (const cell of ['2024-02-30', '29.02.2024', '2024', '2024-02/29'])
      expect(testCell(cell, test)).toBe('unreadable');
  });

  it('takes a range of anything else, and two commas, as text', () => {
    const holds = (text: string, cell: string) => testCell(cell, readWhere(text).test);
    expect(holds('Grade=A..C', 'a..c')).toBe(true);
    expect(holds('Name=Smith,,John', 'Smith,John')).toBe(true);
    expect(holds('Name=Smith,,John', 'John')).toBe(false);
    expect(readWhere('a=b=c')).toMatchObject({ column: 'a', isNegated: false });
  });
});

describe('groups that read the same', () => {
  const spelled = [
    'Küche',
    'KU\u0308CHE',
    'ku\u0308che ',
    'K\u00fcche\u00a0',
    'Nord  Bar',
    'nord\u00a0bar',
    'Nord\nBar',
  ];

  it('are one group, under the first spelling, and it is said', async () => {
    const file = `team,leavers\n${spelled.map((name) => `"${name}",1`).join('\n')}\n`;
    expect(await groups(file, ['--by', 'team'])).toEqual(['Küche,4', 'Nord  Bar,3', 'Total,7']);
    const { said } = await run(file, ['--by', 'team']);
    expect(said).toContain('file.csv: "KU\u0308CHE", "ku\u0308che" (rows 3, 4) are counted under "Küche".');
    expect(said).toContain('file.csv: "nord\u00a0bar", "Nord\\nBar" (rows 7, 8) are counted under "Nord  Bar".');
  });

  it('keep their names if each row is a group', async () => {
    expect(await groups('group,leavers\nBar,1\nBAR,2\n')).toEqual(['Bar,1', 'BAR,2', 'Total,3']);
  });

  it('differ where a letter does', () => {
    for (const [one, other] of [
      ['Kuche', 'Küche'],
      ['Team 1', 'Team 11'],
      ['Nordbar', 'Nord bar'],
    ] as const)
      expect(asRead(one)).not.toBe(asRead(other));
    expect(asRead('STRASSE')).toBe(asRead('straße'));
    expect(asRead('ﾊﾞｰ')).toBe(asRead('バー'));
  });
});

describe('headings', () => {
  const by = ['--by', 'Department', '--ignore-other-columns'];

  it('are found below titles, and the rows above are named', async () => {
    const file = 'Report: leavers,2025\n\n"Exported, 1 March"\nEmp;Department\n1;Bar\n2;Bar\n';
    expect(await groups(file, by)).toEqual(['Bar,2', 'Total,2']);
    expect((await run(file, by)).said).toContain(
      'file.csv: row 4 has the headings; what is above it, such as "Report: leavers,2025", is left out.',
    );
    // A heading is named by an error, too, in the row where it is.
    expect((await run(file, ['--by', 'Departments'])).said[0]).toContain('did you mean Department?');
    expect((await run('a title\n\ngroup,leavers,Pay\nA,1,2\n')).said[0]).toBe(
      'file.csv row 3: column "Pay" is not an input.',
    );
  });

  it('match through capitals, line breaks and odd spaces if one column alone fits', async () => {
    const file = 'Department,"Annual\nSalary (USD)"\nBar,31200\n';
    for (const name of ['Annual Salary (USD)', 'annual  salary\u00a0(usd)'])
      expect(await groups(file, [...by, '--column', `baseline.amount=${name}/2080`]), name).toEqual([
        'Bar,1',
        'Total,1',
      ]);
    expect(await groups('DEPARTMENT\u00a0,x\nBar,1\n', by)).toEqual(['Bar,1', 'Total,1']);
    const twice = 'Department,Pay,PAY\nBar,1,2\n';
    expect((await run(twice, [...by, '--column', 'pay.newHire=pay'])).said[0]).toBe(
      '--column pay.newHire=pay: file.csv has no column "pay"; did you mean Pay?',
    );
    const broken = await run(file, [...by, '--column', 'pay.newHire=Anual Salary (USD)']);
    expect(broken.said[0]).toContain('did you mean "Annual\\nSalary (USD)"?');
  });
});

describe('cells', () => {
  it('may be parted by bars, have stray quotes and the form that keeps zeros', async () => {
    const file = 'Emp|group|leavers\n="00123"|Ann "Annie" Lee|="2"\n"=""7"""|"Annie" Lee|1\n';
    expect(await groups(file, ['--ignore-other-columns'])).toEqual([
      '"Ann ""Annie"" Lee",2',
      '"""Annie"" Lee",1',
      'Total,3',
    ]);
    expect(await groups(file.replaceAll('|', '\t'), ['--by', 'Emp', '--ignore-other-columns'])).toEqual([
      '00123,2',
      '7,1',
      'Total,3',
    ]);
  });

  it('have the delimiter of most lines, whatever else is in them', async () => {
    const decimals = 'group;leavers;pay.newHire;training.newHireHours\nA;1;12,50;3,5\nB;1;12,50;3,5\n';
    // 12.50 × 3.5 = 43.75
    expect((await rows(decimals)).at(-1)).toMatch(/,87\.50$/);
    expect(await groups('group\tleavers\n"Lee; Ann, Bo"\t1\nLee, Bo\t2\n')).toEqual([
      '"Lee; Ann, Bo",1',
      '"Lee, Bo",2',
      'Total,3',
    ]);
    expect(await groups('leavers\n1\n2\n')).toEqual(['2,1', '3,2', 'Total,3']);
  });
});

describe('an encoding', () => {
  const file = (bytes: string) => Buffer.from(bytes.replace(/ /g, ''), 'hex');
  const head = Buffer.from('group,leavers\r\n').toString('hex');
  // Küche, 영업부 and 営業部, each with one leaver.
  const encoded = {
    'windows-1252': [file(`${head} 4b fc 63 68 65 2c 31 0d 0a`), 'Küche'],
    cp949: [file(`${head} bf b5 be f7 ba ce 2c 31 0d 0a`), '영업부'],
    shift_jis: [file(`${head} 89 63 8b c6 95 94 2c 31 0d 0a`), '営業部'],
    gb18030: [file(`${head} cf fa ca db b2 bf 2c 31 0d 0a`), '销售部'],
  } as const;

  it.each(Object.entries(encoded))(
    '%s is named where a file looks like it, and read if it is asked for',
    async (name, [bytes, word]) => {
      expect((await run(bytes)).said).toEqual([
        `file.csv row 2: not UTF-8. In ${name} it has the word ${word}: if that is right, add --encoding ${name}; otherwise save the file as “CSV UTF-8” and try again.`,
      ]);
      expect(await groups(bytes, ['--encoding', name.toUpperCase()])).toEqual([`${word},1`, 'Total,1']);
    },
  );

  it('is UTF-16 without a mark if it is asked for', async () => {
    const text = 'group,leavers\nKüche,1\n';
    expect((await run(Buffer.from(text, 'utf16le'))).said[0]).toContain(
      'it looks like UTF-16: add --encoding utf-16le',
    );
    expect(await groups(Buffer.from(text, 'utf16le'), ['--encoding', 'utf-16le'])).toEqual(['Küche,1', 'Total,1']);
    expect(await groups(Buffer.from(text, 'utf16le').swap16(), ['--encoding', 'utf-16be'])).toEqual([
      'Küche,1',
      'Total,1',
    ]);
  });

  it('is refused if the file is not in it, or is UTF-8', async () => {
    expect((await run('group,leavers\nKüche,1\n', ['--encoding', 'windows-1252'])).said).toEqual([
      'file.csv row 1: the file is UTF-8, not windows-1252; leave --encoding out.',
    ]);
    expect((await run(encoded['windows-1252'][0], ['--encoding', 'cp949'])).isRefused).toBe(true);
    expect((await run('', ['--encoding', 'latin-99'])).said[0]).toContain('not an encoding that this Node.js knows');
    // One byte above ASCII at the very end is no half of a character of UTF-8.
    expect(await groups(file(`${head} 41 2c 31 0a 43 61 66 e9 2c 32`), ['--encoding', 'cp1252'])).toEqual([
      'A,1',
      'Café,2',
      'Total,3',
    ]);
  });
});

describe('problems', () => {
  it('are told once a kind, with the number of rows and the first three', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `G${at},1,${at % 2 === 0 ? 'x' : '12'},4`);
    const { said } = await run(`group,leavers,pay.trainer,training.newHireHours\n${many.join('\n')}\n`);
    expect(said).toEqual([
      'file.csv rows 2, 4, 6 and 2497 more, column pay.trainer: pay.trainer must be a number such as 1250.50; "x" was given.',
      'file.csv rows 2, 3, 4 and 4997 more, column training.newHireHours: training.newHireHours is given, but pay.newHire is not.',
      '7500 problems in 5000 rows of file.csv; nothing was counted.',
    ]);
  });

  it('are told with the first row where the words differ', async () => {
    expect((await run('leavers\nx\n1\ny\n')).said[0]).toBe(
      'file.csv rows 2, 4, column leavers, such as row 2: leavers must be a number such as 6; "x" was given.',
    );
  });
});
