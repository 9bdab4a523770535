import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import { plain } from '../../src/numbers/plain.js';
import { decide } from '../../src/retention/decide.js';
import { buildCommand, type Command } from './command.js';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

// 60 × 0.4 = 24 leavers less × 12,000 = 288,000 saved, 60,000 paid.
const plan = {
  turnover: { leavers: 60, baseline: { amount: 12000 } },
  now: { headcount: 300 },
  effect: { relativeReduction: 0.4 },
  programme: { perYear: 60000 },
};

describe('turnover-cost retention', () => {
  const input = JSON.stringify(plan);
  const { result, cost } = decide(plan);
  const run = (...words: string[]) => command.run(['retention', '-', ...words], input);

  it('prints the decision, then the turnover cost that the cost of a leaver comes from', () => {
    const { status, output, errors } = run();
    expect([status, errors]).toEqual([0, '']);
    expect(output).toBe(`${toText(result)}\n\n\n${toText(cost as never)}\n`);
    expect(output).toMatch(
      /^Retention plan, in USD\n\nPays: it saves \$288,000\.00 in the first year and costs \$60,000\.00;/,
    );
    expect(output).toMatch(/\nTurnover cost of 60 leavers, in USD\n/);
  });

  it('prints it in the other formats', () => {
    expect(run('--format', 'markdown').output).toBe(
      `${toMarkdownTable(result)}\n\n${toMarkdownTable(cost as never)}\n`,
    );
    const json = JSON.parse(run('--format', 'json').output);
    expect(json).toEqual(JSON.parse(JSON.stringify({ ...plain(result), turnover: plain(cost as never) })));
    expect(Object.keys(json).slice(0, 2)).toEqual(['advice', 'reason']);
    const { output, errors } = run('--format', 'csv');
    expect(output).toContain('savings,mixed,');
    expect(errors).toMatch(/^Pays: it saves 288000\.00 USD/);
  });

  it('says everything that is wrong, with the name of the file', () => {
    const file = command.write('plan.json', JSON.stringify({ ...plan, effect: {}, programme: {} }));
    const { status, output, errors } = command.run(['retention', file]);
    expect([status, output]).toEqual([2, '']);
    const [first, second, ...others] = errors.trimEnd().split('\n');
    expect(first).toMatch(/^turnover-cost: .*plan\.json: effect\.relativeReduction must be given/);
    expect(second).toMatch(/programme\.perYear must be given/);
    expect(others).toEqual([]);
  });

  it('is named when a plan is given to the other command', () => {
    const { status, errors } = command.run(['-'], input);
    expect([status, errors]).toEqual([
      2,
      'turnover-cost: standard input is a plan to keep people; put the word retention before it: turnover-cost retention FILE.\n',
    ]);
  });
});

it('--model gives the advice too', () => {
  const { output } = command.run(
    ['-', '--model', 'stay-bonus'],
    JSON.stringify({
      bonus: { people: 20, bonus: 1000, loadOnBonus: 0, leaveWithout: 0.3, leaveWith: 0.2, costPerLeaver: 12000 },
    }),
  );
  // 20 × 0.8 × 1,000 ÷ 2 kept = 8,000; 2 × 12,000 ÷ 16 = 1,500.
  expect(output).toContain(
    'Pays: $8,000.00 is paid for each person kept, who would cost $12,000.00; it would pay up to a bonus',
  );
});
