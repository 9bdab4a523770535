import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import { lostRevenue, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { plain } from '../../src/numbers/plain.js';
import { buildCommand, type Command } from './command.js';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

function answer(words: readonly string[], standardInput?: string): string {
  const { status, output, errors } = command.run(words, standardInput);
  expect(errors).toBe('');
  expect(status).toBe(0);
  return output;
}

/** What is said about a file that is refused: no answer, status 2. */
function refusals(words: readonly string[], standardInput: string): string[] {
  const { status, output, errors } = command.run(words, standardInput);
  expect([status, output]).toEqual([2, '']);
  return errors.trimEnd().replaceAll('turnover-cost: ', '').split('\n');
}

// A customer is worth 120 a year × the discounted years, (1 − (0.8 ÷ 1.1)⁵) ÷ 0.3 = 2.655121669533. Of 1,000 customers 200
// have a problem and 50 leave: 50 × 120 × 2.655121669533 = 15,930.73; of one year 6,000.00. Newcomers and gaps serve
// 24 ÷ 40 × 3.5 ÷ 12 = 0.175 of the time, so 0.14 ÷ 1.14 of it comes from people leaving: 1,956.41.
const service = {
  currency: 'USD',
  customers: {
    activeCustomers: 1000,
    revenuePerCustomerYear: 300,
    contributionMarginShare: '0.4',
    retentionWithoutProblem: '0.8',
  },
  problems: { problemShare: '0.2', complaintShare: 0, extraChanceOfLeavingSilent: '0.25' },
  turnover: {
    serviceStaff: 40,
    staffLeavers: 24,
    monthsToFullSkill: 3,
    monthsVacant: '0.5',
    problemRateRatio: '1.8',
  },
};
const asLost = ['-', '--model', 'lost-revenue'];

describe('the lost revenue of one input', () => {
  const input = JSON.stringify(service);

  it('is printed with its layers', () => {
    const text = answer(asLost, input);
    expect(text).toBe(`${toText(lostRevenue(service))}\n`);
    expect(text).toMatch(/\nTotal +\$15,930\.73 +100\.0%\n/);
    expect(text).toMatch(/\n {2}Margin missed this year, undiscounted +\$6,000\.00\n/);
    expect(text).toMatch(/\n {2}Caused by turnover +\$1,956\.41\n/);
  });

  it('is printed as JSON, markdown and CSV', () => {
    const json = JSON.parse(answer([...asLost, '--format', 'json'], input));
    expect([json.label, json.total, json.layers.marginThisYear]).toEqual(['Lost revenue', 15930.73, 6000]);
    expect(json).toEqual(JSON.parse(JSON.stringify(plain(lostRevenue(service)))));
    expect(answer([...asLost, '--format', 'markdown'], input)).toBe(`${toMarkdownTable(lostRevenue(service))}\n`);
    const [heading, line] = answer([...asLost, '--format', 'csv'], input).split('\n');
    expect(heading).toBe('\ufeffsection,name,label,kind,source,formula,calculation,currency,amount');
    expect(line).toMatch(/^replacement,notReplaced,Customers not replaced,opportunity,.*,USD,15930\.73$/);
  });

  it('is refused with everything that is wrong with it', () => {
    const customers = { ...service.customers, activeCustomers: -1, revnue: 3 };
    expect(refusals(asLost, JSON.stringify({ ...service, customers, leavers: 24 }))).toEqual([
      expect.stringMatching(/^standard input: customers\.activeCustomers must be 0 or more/),
      'standard input: customers.revnue is not an input.',
      'standard input: leavers is not an input.',
    ]);
  });

  it('is not taken for a turnover cost where no model is named, and one line says so', () => {
    expect(refusals(['-'], input)).toEqual([
      'standard input is not an input of turnover: customers, problems belong to lost-revenue; add --model lost-revenue.',
    ]);
  });
});

describe('both models from one file', () => {
  const input = { turnover: { leavers: 24, currency: 'USD' }, lostRevenue: service };
  const text = JSON.stringify(input);

  it('are printed one after the other, and then side by side', () => {
    const table = answer(['-'], text);
    expect(table).toBe(`${toText(turnoverWithLostRevenue(input))}\n`);
    // 48,000.00 + 1,956.41; 2,000.00 + 1,956.40544 ÷ 24 = 81.52
    expect(table).toMatch(/\nTotal cost of turnover: the year, and lost +\$2,081\.52 +\$49,956\.41\n/);
    expect(answer(['-', '--format', 'markdown'], text)).toBe(`${toMarkdownTable(turnoverWithLostRevenue(input))}\n`);
  });

  it('are printed as JSON', () => {
    const json = JSON.parse(answer(['-', '--format', 'json'], text));
    const { turnoverCost, lostRevenue: lost, lossFromTurnover, total, perLeaver } = json;
    expect([turnoverCost, lost, lossFromTurnover, total, perLeaver]).toEqual([
      48000, 15930.73, 1956.41, 49956.41, 2081.52,
    ]);
    expect([json.cost.total, json.lost.layers.marginThisYear]).toEqual([48000, 6000]);
  });

  it('are printed as tidy lines with the name of the model', () => {
    const lines = answer(['-', '--format', 'csv'], text).trimEnd().split('\n');
    expect(lines[0]).toBe('\ufeffmodel,section,name,label,kind,source,formula,calculation,currency,perLeaver,amount');
    expect(lines[1]).toMatch(/^turnover,baseline,.*,USD,2000\.00,48000\.00$/);
    expect(lines[2]).toMatch(/^lost-revenue,replacement,notReplaced,.*,USD,,15930\.73$/);
    expect(lines.slice(2).every((line) => line.startsWith('lost-revenue,'))).toBe(true);
  });

  it.each(['average-burger-kind-staff', 'best-burger-shouting-owner'])('are printed for %s', (name) => {
    copyFileSync(`examples/lost-revenue/burger-places/${name}.json`, join(command.folder, `${name}.json`));
    const place = JSON.parse(readFileSync(`examples/lost-revenue/burger-places/${name}.json`, 'utf8'));
    expect(answer([`${name}.json`])).toBe(`${toText(turnoverWithLostRevenue(place))}\n`);
  });

  it('are refused with everything that is wrong with either', () => {
    const wrong = { turnover: { leavers: -1 }, lostRevenue: { ...service, custmers: {} } };
    expect(refusals(['-'], JSON.stringify(wrong))).toEqual([
      expect.stringMatching(/^standard input: turnover\.leavers must be 0 or more/),
      'standard input: lostRevenue.custmers is not an input; did you mean customers?',
    ]);
    expect(refusals(['-'], '{"turnover": {"leavers": 24}}')).toEqual([
      'standard input: lostRevenue must be given: the input of the model Lost revenue.',
    ]);
    const others = { turnover: { leavers: 7 }, lostRevenue: service };
    expect(refusals(['-'], JSON.stringify(others))[0]).toContain('comes to 24 staff leavers in the year');
  });

  it.each(['turnover', 'lost-revenue'])('are refused where --model %s is given, and one line says why', (model) => {
    expect(refusals(['-', '--model', model], text)).toEqual([
      'standard input has a part for each of two models; leave --model out.',
    ]);
  });
});

describe('a CSV file of a model without leavers', () => {
  const headings = [
    'site',
    'customers.activeCustomers',
    'customers.revenuePerCustomerYear',
    'customers.contributionMarginShare',
    'problems.problemShare',
  ];
  // Harbour as above; Station 500 × 0.1 × 0.25 × 200 × 0.5 × 2.655121669533 = 3,318.90.
  const sites = `${headings}\nHarbour,1000,300,0.4,0.2\nStation,500,200,0.5,0.1\n`;
  const common = {
    currency: 'USD',
    customers: { retentionWithoutProblem: '0.8' },
    problems: { complaintShare: 0, extraChanceOfLeavingSilent: '0.25' },
  };
  const words = ['-', '--model', 'lost-revenue', '--inputs', 'common.json', '--column', 'group=site'];
  beforeAll(() => command.write('common.json', JSON.stringify(common)));

  it('has one row a group and a total, and no column of leavers', () => {
    const { status, output, errors } = command.run([...words, '--format', 'csv'], sites);
    expect(output).toBe(
      [
        'group,currency,replacement,referrals,total',
        'Harbour,USD,15930.73,0.00,15930.73',
        'Station,USD,3318.90,0.00,3318.90',
        'Total,USD,19249.63,0.00,19249.63',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(errors).toContain('Discount rate: 10% in all rows');
    expect(errors).toContain('In all rows, such as this: Rework');
    expect(errors).not.toMatch(/leavers/);
  });

  it('adds up rows of one group', () => {
    const rows = answer(
      [...words.slice(0, 5), '--by', 'site', '--format', 'json'],
      `${sites}Harbour,1000,300,0.4,0.2\n`,
    );
    const { groups, total } = JSON.parse(rows);
    // 2 × 15,930.730017 = 31,861.46
    expect([groups[0].rows, groups[0].total, total]).toEqual([2, 31861.46, 35180.36]);
    expect(rows).not.toContain('eaver');
  });

  it('is a table, and markdown', () => {
    const table = answer(words, sites);
    expect(table).toMatch(
      /^Lost revenue by site, at present value, in USD\n\nsite +Repeat customers +Referrals +Total\n/,
    );
    expect(table).toMatch(/\nTotal +19,249\.63 +0\.00 +19,249\.63\n/);
    expect(answer([...words, '--format', 'markdown'], sites)).toContain(
      '| site | Repeat customers | Referrals | Total |\n| --- | ---: | ---: | ---: |\n| Harbour | 15,930.73 | 0.00 | 15,930.73 |\n',
    );
  });

  it('does not know leavers', () => {
    const file = 'group,leavers,customers.activeCustomers\nA,1,2\n';
    expect(refusals(asLost, file)[0]).toMatch(/^standard input row 1: column "leavers" is not an input/);
    command.write('common.json', '{"leavers": 3}');
    expect(refusals(words.slice(0, 5), 'group,customers.activeCustomers\nA,1\n')).toEqual([
      'common.json: leavers is not an input.',
    ]);
    command.write('common.json', JSON.stringify(common));
  });
});
