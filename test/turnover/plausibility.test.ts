import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, type Model, turnoverCost, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { methods } from '../../src/methods.js';
import { decide, isDecision } from '../../src/retention/decide.js';
import { retentionPlanModel, retentionReviewModel } from '../../src/retention.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { plans, reviews } from '../retention/examples.js';

/** The notices of figures that are possible and hardly meant. */
const doubts = ['payTooHigh', 'payTooLow', 'payZero', 'payFarApart', 'payPerDayFarApart', 'shareBelowOnePercent'];

const doubtsIn = (notices: readonly { code: string; message: string }[]) =>
  notices.filter(({ code }) => doubts.includes(code)).map(({ message }) => message);

interface Rate {
  readonly name: string;
  readonly currency: string;
  readonly amount: string;
  readonly per: 'hour' | 'week' | 'month' | 'year';
}

/** Every rate of pay in the worked examples of the publications, with its period. */
const rates = Object.entries(methods).flatMap(([method, { inputs, examples, currency }]) =>
  examples.flatMap(({ label, input }) =>
    inputs.flatMap(({ path, section, name, definition }): Rate[] => {
      // Some give pay in a year, or in a month, as plain money.
      const [, said] = /^(?:Pay|Midpoint of the pay range).* in a (month|year)$/.exec(definition.label) ?? [];
      const [measure, per = said] = definition.unit.split('/');
      const group = section === undefined ? input : (input as Record<string, unknown>)[section];
      const amount = (group as Record<string, unknown> | undefined)?.[name];
      const isPay =
        measure === 'money' && per !== undefined && per !== 'day' && /pay|wage|salar/i.test(definition.label);
      if (!isPay || amount === undefined) return [];
      const of = `${method}, ${label}: ${path}`;
      return [
        { name: of, currency: currency === 'not stated' ? 'USD' : currency, amount: String(amount), per } as Rate,
      ];
    }),
  ),
);

describe('no published figure is doubted', () => {
  test('rates of pay in the worked examples of all methods, each in its period', () => {
    expect(rates.length).toBeGreaterThan(25);
    expect(new Set(rates.map(({ per }) => per))).toContain('year');
    const doubted = rates.flatMap(({ name, currency, amount, per }) => {
      const { notices } = turnoverCost({ leavers: 1, currency, pay: { newHire: { amount, per } } });
      return doubtsIn(notices).map((message) => `${name}: ${message}`);
    });
    expect(doubted).toEqual([]);
  });

  test('but they are where each is given in another period', () => {
    const salaries = rates.filter(({ per }) => per === 'year');
    expect(
      salaries.filter(({ currency, amount }) => {
        const { notices } = turnoverCost({ leavers: 1, currency, pay: { newHire: amount } });
        return doubtsIn(notices).length === 0;
      }),
    ).toEqual([]);
    const hourly = rates.filter(({ per }) => per === 'hour');
    expect(
      hourly.filter(({ currency, amount }) => {
        const { notices } = turnoverCost({ leavers: 1, currency, pay: { newHire: { amount, per: 'year' } } });
        return doubtsIn(notices).length === 0;
      }),
    ).toEqual([]);
  });

  // What is the same for all rows of a file is no whole input.
  const files = (readdirSync('examples', { recursive: true }) as string[]).filter((file) =>
    /(?<!\.inputs)\.json$/.test(file),
  );
  const inputs: [string, Model, object][] = [
    ...files.flatMap((file): [string, Model, object][] => {
      const whole = JSON.parse(readFileSync(`examples/${file}`, 'utf8'));
      if (isDecision(whole)) {
        const { model, input, turnover } = decide(whole);
        return turnover
          ? [
              [file, model, input],
              [`${file}, its turnover`, turnoverModel as Model, turnover],
            ]
          : [[file, model, input]];
      }
      const { turnover, lostRevenue, ...alone } = whole;
      const parts: [Model, object | undefined][] = [
        [turnoverModel as Model, turnover ?? (lostRevenue ? undefined : { leavers: 1, ...alone })],
        [lostRevenueModel as unknown as Model, lostRevenue],
      ];
      return parts.flatMap(([of, input]) => (input === undefined ? [] : [[file, of, input]]));
    }),
    ['the golden firm', lostRevenueModel as unknown as Model, goldenFirm],
    ...Object.entries(plans).map(([name, plan]): [string, Model, object] => [
      name,
      retentionPlanModel as unknown as Model,
      plan,
    ]),
    ...Object.entries(reviews).map(([name, review]): [string, Model, object] => [
      name,
      retentionReviewModel as unknown as Model,
      review,
    ]),
  ];

  test.each(inputs)('%s', (_, of, input) => {
    expect(doubtsIn(evaluate(of, input as never).notices)).toEqual([]);
  });
});
