import { describe, expect, it } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import { plain, turnoverModel } from '../../src/index.js';
import { retentionPlanModel } from '../../src/retention.js';
import { simulate, tornado } from '../../src/uncertainty.js';
import { inProcess } from './in-process.js';

const { run } = inProcess();

const restaurant = {
  leavers: { shape: 'triangular', low: 18, likely: 24, high: 40 },
  pay: { newHire: '15.50' },
  training: { newHireHours: 'uniform 16 40' },
};
const json = JSON.stringify(restaurant);
const csv = 'group,leavers,pay.newHire,training.newHireHours\nKitchen,triangular 18 24 40,15.50,uniform 16 40\n';

describe('turnover-cost tornado', () => {
  const expected = tornado(turnoverModel, restaurant as never);

  it('prints the bars of a JSON file and of a row of CSV alike, in each format', async () => {
    for (const [content, name] of [
      [json, 'file.json'],
      [csv, 'file.csv'],
    ] as const) {
      expect((await run(content, ['tornado'], name)).output).toBe(`${toText(expected)}\n`);
    }
    expect((await run(json, ['tornado', '--format', 'markdown'], 'a.json')).output).toBe(
      `${toMarkdownTable(expected)}\n`,
    );
    expect(JSON.parse((await run(json, ['tornado', '--format', 'json'], 'a.json')).output)).toEqual(
      JSON.parse(JSON.stringify(plain(expected))),
    );
    const { output, said } = await run(json, ['tornado', '--format', 'csv'], 'a.json');
    // 17.2 and 38.8 hours × 15.50 × 24; the base is 28 hours.
    const label = turnoverModel.labelAt('training.newHireHours');
    expect(output.split('\n')[1]).toBe(
      `training.newHireHours,${label},hours,17.2,38.8,6398.4,14433.6,8035.2,10416,total,USD`,
    );
    expect(said[0]).toContain('The base has every figure at its likely value');
  });

  it('asks for another answer of another model', async () => {
    const plan = {
      now: { headcount: 300, leavers: 60, costPerLeaverMixed: 'triangular 6000 10000 18000' },
      effect: { relativeReduction: '0.15' },
      programme: { perYear: 100000 },
    };
    const words = ['tornado', '--model', 'retention-plan', '--answer', 'breakEvenLeavers'];
    const { output } = await run(JSON.stringify(plan), words, 'plan.json');
    expect(output).toBe(`${toText(tornado(retentionPlanModel, plan as never, { answer: 'breakEvenLeavers' }))}\n`);
    const { said } = await run(JSON.stringify(plan), ['tornado'], 'plan.json');
    expect(said[0]).toContain('add --model retention-plan');
  });
});

describe('turnover-cost simulate', () => {
  it('takes the trials and the seed', async () => {
    const expected = simulate(turnoverModel, restaurant as never, { trials: 500, seed: 7 });
    const words = ['simulate', '--trials', '500', '--seed', '7'];
    expect((await run(json, words, 'file.json')).output).toBe(`${toText(expected)}\n`);
    expect((await run(csv, words)).output).toBe(`${toText(expected)}\n`);
    const { output } = await run(
      json,
      [...words, '--format', 'csv', '--answer', 'total', '--answer', 'perLeaver'],
      'a.json',
    );
    const rows = output.trimEnd().split('\n');
    expect(
      rows
        .map((row) =>
          row
            .split(',')
            .slice(0, 1)
            .concat(row.split(',')[3] ?? ''),
        )
        .slice(1, 4),
    ).toEqual([
      ['total', 'headline'],
      ['total', 'mean'],
      ['total', 'deviation'],
    ]);
    expect(rows).toHaveLength(1 + 2 * 11);
  });

  it('refuses what is wrong, all of it, with the name of the file', async () => {
    const wrong = { ...restaurant, leavers: 'uniform 9 3', pay: { newHire: 'lots' } };
    const { said, isRefused, output } = await run(JSON.stringify(wrong), ['simulate', '--trials', '5'], 'a.json');
    expect([isRefused, output, said.length]).toEqual([true, '', 3]);
    expect(said[0]).toMatch(/a\.json: trials must be a whole number from 100 to 1000000; 5 was given\.$/);
    expect((await run(json, ['simulate', '--trials', 'many'], 'a.json')).said[0]).toContain(
      'not a whole number in digits',
    );
  });

  it('takes one row of CSV, and names a heading that is wrong', async () => {
    expect((await run(`${csv}Counter,uniform 3 9,15,20\n`, ['simulate'])).said[0]).toContain(
      'has 2 rows below its headings',
    );
    expect((await run('leavers,pay.newHir\n24,15\n', ['simulate'])).said[0]).toContain(
      'pay.newHir is not an input; did you mean pay.newHire?',
    );
  });
});

it('the command that takes figures says which commands take a range', async () => {
  const { said } = await run(json, [], 'a.json');
  expect(said[0]).toContain('simulate, tornado and scenarios take it');
  const inCsv = await run(csv, []);
  expect(inCsv.said.join(' ')).toContain('simulate, tornado and scenarios take it');
});
