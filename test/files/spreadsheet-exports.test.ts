import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command, type Ended } from '../cli/command.js';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

function run(content: string | Uint8Array, ...words: string[]): Ended {
  const file = command.write('file.csv', content);
  const { status, output, errors } = command.run([file, ...words]);
  return { status, output, errors: errors.replaceAll(file, 'file.csv').replaceAll('turnover-cost: ', '') };
}

/** The answer as CSV, without its heading, and what is said beside it. */
function answer(content: string | Uint8Array, ...words: string[]): { rows: string[]; said: string } {
  const { status, output, errors } = run(content, '--format', 'csv', ...words);
  expect(status).toBe(0);
  return { rows: output.trimEnd().split('\n').slice(1), said: errors };
}

/** What is said about a file that is refused. */
function refusals(content: string | Uint8Array, ...words: string[]): string[] {
  const { status, output, errors } = run(content, ...words);
  expect([status, output]).toEqual([2, '']);
  return errors.trimEnd().split('\n');
}

describe('rows that are none', () => {
  it('refuses rows of totals, each by its row', () => {
    const file =
      'Site,Department,leavers\nA,Kitchen,3\nA,Bar,2\n,,\n,Bar Total,2\nB,Kitchen,4\n,,9\nGrand total,,8\n,Total,9\n';
    expect(refusals(file, '--by', 'Department', '--ignore-other-columns')).toEqual([
      'file.csv rows 5, 8, such as row 5: "Bar Total" is the label of a total, but its figures are not the sums of those above: rows above it may be subtotals too, or missing. Delete all rows of totals, or rename the group.',
      '2 problems in 2 rows of file.csv; nothing was counted.',
    ]);
  });

  it('lets a condition leave them out', () => {
    const file = 'Status,group,leavers\nLeft,Kitchen,3\nLeft,Bar,2\n,Total,5\n';
    expect(answer(file, '--where', 'Status=Left').rows.at(-1)).toMatch(/^Total,5,/);
  });

  it('leaves out what is certainly no row of data, and says so', () => {
    const table = 'Department,Emp,Reason,leavers\nKitchen,1,quit,3\nCounter,2,quit,2\n';
    const left = (rest: string, ...words: string[]) => answer(table + rest, '--ignore-other-columns', ...words);
    const by = ['--by', 'Department'];
    // 3 + 2 leavers at 2,000
    for (const [rest, said] of [
      ['"Applied filters:\nYear is 2024",,,\n', 'row 4 ("Applied filters:\\nYear is 2024") is a note and is left out.'],
      [
        ',,,\nExported by A. Jones,,,\nPage 1,,,\n',
        'rows 5, 6 ("Exported by A. Jones", …) are notes and are left out.',
      ],
      ['Report date:,2025-03-01,,\n', 'row 4 ("Report date:") is a note and is left out.'],
      ['Overall,,,5\n', 'row 4 ("Overall") is a total and is left out.'],
      [',,,5\n', 'row 4 is a total and is left out.'],
      ['Total,2,,\n', 'row 4 ("Total") is a total and is left out.'],
      ['Department,Emp,Reason,leavers\n', 'row 4 repeats the headings and is left out.'],
    ] as const) {
      const { rows, said: all } = left(rest, ...by);
      expect(rows.at(-1), rest).toMatch(/^Total,5,USD,10000\.00,/);
      expect(all).toContain(`file.csv: ${said}\n`);
    }
  });

  it('refuses a total whose figures are not the sums of those above, as where a table has its subtotals first', () => {
    // In the compact form of a pivot table, Kitchen is the sum of the two rows below it.
    const pivot = 'Row Labels,leavers\nKitchen,5\nCook,3\nPorter,2\nCounter,4\nGrand Total,9\n';
    expect(refusals(pivot, '--by', 'Row Labels')[0]).toBe(
      'file.csv row 6: "Grand Total" is the label of a total, but its figures are not the sums of those above: rows above it may be subtotals too, or missing. Delete all rows of totals, or rename the group.',
    );
  });

  it('refuses the last row if it is the sum of three rows or more, whatever it is called', () => {
    const file = 'group,leavers\nKitchen,4\nCounter,3\nBar,2\nCasa Nostra,9\n';
    expect(refusals(file)[0]).toBe(
      'file.csv row 5: the figures are the sums of those above: a total would be counted twice. Delete the row, or move it above all other rows if it is not a total.',
    );
    expect(answer(`${file}Terrace,1\n`).said).toContain(
      'row 5: the figures are the sums of those above. It is counted',
    );
  });

  it('refuses totals in other words, in the first row too, and by their figures', () => {
    expect(refusals('group,leavers\nAll,5\nKitchen,3\nCounter,2\n')[0]).toBe(
      'file.csv row 2: "All" is the label of a total, which would be counted twice; delete the row or rename the group.',
    );
    // 3 + 2 = 5 leavers; 300 + 200 = 500
    const file = 'group,leavers,hiring.advertising\nKitchen,3,300\nCounter,2,200\nThe firm,5,500\n';
    expect(refusals(file)[0]).toBe(
      'file.csv row 4: the figures are the sums of those above: a total would be counted twice. Delete the row, or move it above all other rows if it is not a total.',
    );
    const moved = file.replace('The firm,5,500\n', '').replace('Kitchen', 'The firm,5,500\nKitchen');
    // 5 + 3 + 2 people at 2,000; 5 × 500 + 3 × 300 + 2 × 200 = 3,800
    expect(answer(moved).rows.at(-1)).toBe('Total,10,USD,3800.00,20000.00,2380.00,23800.00');
  });

  it('counts a row that may be totals by chance, and mentions it', () => {
    const { rows, said } = answer('group,leavers\nKitchen,1\nCounter,2\nDelivery,3\n');
    expect(rows.at(-1)).toBe('Total,6,USD,12000.00,2000.00,12000.00'); // (1 + 2 + 3) × 2,000
    expect(said).toContain(
      'file.csv: row 4: the figures are the sums of those above. It is counted like any other row; delete it if it is a total.\n',
    );
    expect(answer('group,leavers\nBar,5\nCounter Total,4\n').said).toContain(
      'file.csv: row 3: "Counter Total" looks like a total. It is counted like any other row; delete it if it is a total.\n',
    );
  });

  it('says what a single cell in the first row may be', () => {
    expect(refusals('group:leavers\nKitchen:3\n').at(-1)).toBe(
      'Row 1 has one cell. If it is a title, delete the rows above the headings; otherwise separate the cells with commas, semicolons, tabs or bars.',
    );
  });
});

describe('messages beside a result', () => {
  it('how many rows name no group, and which', () => {
    const rows = ['A,1', ',1', ' ,1', 'B,1', ',1', ',1', ',1', ',1'];
    const { rows: answered, said } = answer(`team,leavers\n${rows.join('\n')}\n`, '--by', 'team');
    expect(answered[1]).toMatch(/^\(blank\),6,/);
    expect(said).toContain(
      'file.csv: rows 3, 4, 6 and 3 more have no value in column "team"; they are counted as (blank).\n',
    );
    expect(answer('group,leavers\n,2\n').said).toContain(
      'file.csv: row 2 has no value in column "group"; it is counted as (blank).\n',
    );
    expect(answer('group,leavers\nA,2\n').said).not.toContain('blank');
  });

  it('that some rows rest on the baseline and others do not', () => {
    const file = 'group,leavers,pay.newHire,training.newHireHours\nA,1,10,4\nB,1,10,\nC,1,10,\n';
    const { errors } = run(file, '--format', 'csv');
    expect(errors.replace(/\s+/g, ' ')).toContain(
      'In 2 of 3 rows, rows 3 and 4 “Paperwork and training per leaver” is the assumed figure; the others count what is given of Paperwork or Training. Look for blank cells: the two are not to be compared.',
    );
    expect(run('group,leavers\nA,1\nB,1\n', '--format', 'csv').errors).not.toContain('blank cells');
    expect(run(file.replace(/\n[BC].*/g, ''), '--format', 'csv').errors).not.toContain('blank cells');
  });

  it('which column left out was probably an input', () => {
    const file = 'group,leavers,Age,training.newHireHour\nA,1,50,4\n';
    expect(answer(file, '--ignore-other-columns').said).toMatch(
      /^file\.csv: column "training\.newHireHour" is ignored; did you mean training\.newHireHours\?\n\n/,
    );
  });
});

describe('cells as a spreadsheet writes them', () => {
  // 10.00 × 4 hours × 1.25, and × 1.125
  const loads = ['A,1,USD,50.00,50.00,50.00', 'B,1,USD,45.00,45.00,45.00', 'Total,2,USD,95.00,47.50,95.00'];
  const head = 'group;leavers;pay.newHire;training.newHireHours;pay.load\n';

  it('reads a share in per cent', () => {
    expect(answer(`${head}A;1;10;4;25%\nB;1;10;4;12.5 %\n`).rows).toEqual(loads);
    expect(answer(`${head}A;1;10,00;4;25\u00a0%\nB;1;10;4;12,5%\n`, '--decimal-comma').rows).toEqual(loads);
    expect(refusals(`${head}A;1;10%;4;101%\n`)).toEqual([
      'file.csv row 2, column pay.newHire: pay.newHire must be a number such as 1250.50; "10%" was given (only a share or a ratio is given in per cent; this is in money/hour).',
      'file.csv row 2, column pay.load: pay.load must be 1 or less (share); 101% was given (write 0.01 if 1.01 is 1 plus the share).',
      '2 problems in 1 row of file.csv; nothing was counted.',
      'A spreadsheet saves figures as it shows them. Set the number format of these columns to “General” and save the file again.',
    ]);
  });

  it('shows decimal commas in messages about them', () => {
    const file = `${head}A;1;1.250,50;4,5 €;12,5\nB;1;31.12.2025;4;1'000.50\n`;
    expect(refusals(file, '--decimal-comma').slice(0, 4)).toEqual([
      'file.csv row 2, column training.newHireHours: training.newHireHours must be a number such as 6; "4,5 €" was given (give it in hours).',
      'file.csv rows 2, 3, column pay.load, such as row 2: pay.load must be 1 or less (share); 12,5 was given (write 0,125 for 12,5 %).',
      'file.csv row 3, column pay.newHire: pay.newHire must be a number such as 1250,50; "31.12.2025" was given.',
      '4 problems in 2 rows of file.csv; nothing was counted.',
    ]);
  });

  it.each([
    ['comma', 'sep=,\r\n', ','],
    ['semicolon', '"sep=;"\n', ';'],
    ['bar', 'SEP=|\n', '|'],
    ['semicolon, in UTF-16', '\ufeffsep=;\r\n', ';'],
  ])('takes the delimiter from a first line, which is no row: %s', (_, line, delimiter) => {
    const text = `${line}group;leavers;baseline.amount\nA, B;1;5\nC;x;5\n`.replaceAll(';', delimiter);
    const quoted = text.replace(`A, B`, '"A, B"');
    const content = line.startsWith('\ufeff') ? Buffer.from(quoted, 'utf16le') : quoted;
    expect(refusals(content)[0]).toBe(
      'file.csv row 3, column leavers: leavers must be a number such as 6; "x" was given.',
    );
    expect(answer(quoted.replace('x', '2')).rows[0]).toBe('"A, B",1,USD,5.00,5.00,5.00');
  });
});
