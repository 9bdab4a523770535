import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellValues } from '../../src/cells/expected-values.js';
import { check, Expression, evaluate, type Model, model, notice, section, turnoverModel } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import { dutch } from '../../src/languages-nl.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { codesOf, lostRevenueNoticed, turnoverNoticed } from '../notice-inputs.js';
import { LiveModel } from './live-model.js';
import { farFromTies } from './sheet-input.js';

/** What the cells of notices show, those that show nothing left out. */
function shownBy(sheet: LiveModel, of: Model): [string, unknown][] {
  return codesOf(of).flatMap((path): [string, unknown][] => {
    const words = sheet.value({ type: 'notice', path });
    return words === '' ? [] : [[path, words]];
  });
}

describe('the cells say the notices that evaluate raises, in its words with labels in place of paths', () => {
  it.each([
    ['turnover', turnoverModel as Model, turnoverNoticed],
    ['lost revenue', lostRevenueModel as unknown as Model, lostRevenueNoticed],
  ] as const)(
    'of %s',
    (_, of, inputs) => {
      const sheets = new Map<string, LiveModel>();
      const seen = new Set<string>();
      fc.assert(
        fc.property(inputs, (input) => {
          fc.pre(farFromTies(of, input));
          const { currency = 'USD' } = input as { currency?: string };
          const sheet = sheets.get(currency) ?? new LiveModel(of, currency);
          sheets.set(currency, sheet);
          sheet.fill(input);
          const shown = shownBy(sheet, of);
          const isRight = check(of, input).length === 0;
          const raised = isRight ? evaluate(of, input as never).notices.map(({ code }) => code) : [];
          expect(shown.map(([code]) => code)).toEqual(raised.toSorted());
          const comesTo = cellValues(of, input);
          for (const [path, words] of shown) expect(words).toBe(comesTo({ type: 'notice', path }));
          for (const code of raised) seen.add(code);
        }),
        { numRuns: 1000, seed: 20_261_201 },
      );
      for (const sheet of sheets.values()) sheet.close();
      expect([...seen].sort()).toEqual(codesOf(of));
    },
    240_000,
  );
});

/** What one cell says. */
function said(of: Model, input: object, code: string): unknown {
  const sheet = new LiveModel(of, (input as { currency?: string }).currency);
  sheet.fill(input);
  const words = sheet.value({ type: 'notice', path: code });
  sheet.close();
  return words;
}

it('with the figures that a formula can write', () => {
  const of = turnoverModel as Model;
  const days = { vacantDays: 9, payPerDay: 100, coverPerDay: 100, outputPerDay: 200 };
  expect(said(of, { leavers: 1, pay: { newHire: 15, leaver: 16, trainer: 2600 } }, 'payFarApart')).toBe(
    "“Trainer's pay” is 2600 USD and “New hire's pay” is 15 USD: are both per hour, not per month or year?",
  );
  expect(said(of, { leavers: 1, vacancy: { ...days, outputLostShare: 0.95 } }, 'coverAndOutputLost')).toBe(
    'Vacancy counts cover, and all or nearly all of the output as lost (“Share of output lost” is 95 %): output that the cover makes up is counted twice.',
  );
  const service = lostRevenueModel as unknown as Model;
  const { serviceStaff, yearlyTurnoverRate } = goldenFirm.turnover;
  const unassessed = { ...goldenFirm, turnover: { serviceStaff, yearlyTurnoverRate } };
  expect(said(service, unassessed, 'turnoverShareNotAssessed')).toBe(
    'Which part of the service loss turnover causes is not assessed, and counts as nothing; it needs “Months to full skill”, “Months a place stays empty”.',
  );
});

it('in the language of the model', () => {
  const inDutch = translateModel(turnoverModel, dutch.turnover) as Model;
  expect(said(inDutch, { leavers: 1, training: { materials: '584.35' } }, 'belowBaseline')).toContain(
    'Administratie en opleiding komen uit op 584.35 USD per vertrekker, minder dan het richtbedrag van 2000 USD',
  );
});

it('of a model of your own: amounts of lines and of the total, and a quotient that may divide by zero', () => {
  const { named } = Expression;
  const shift = section({
    label: 'Shift',
    source: 'Ours',
    inputs: { pay: { label: 'Pay', unit: 'money' }, food: { label: 'Food', unit: 'money' } },
    lines: {
      pay: { label: 'Pay', kind: 'time', formula: (x) => x.pay },
      food: { label: 'Food', kind: 'cash', formula: (x) => x.food },
    },
  });
  const ratio = named({ line: 'shift.food' }).div(named({ line: 'shift.pay' }));
  const ours = model({
    label: 'Shift',
    sections: { shift },
    notices: [
      notice({
        code: 'mostlyFood',
        when: { left: named({ line: 'shift.food' }).times(2), is: 'above', right: named({ total: 'amount' }) },
        message: 'Food is more than half.',
      }),
      notice({
        code: 'muchFood',
        when: { left: named({ rounded: ratio, decimals: 0 }), is: 'above', right: 3 },
        message: 'Food is {times} times the pay.',
        figures: { times: named({ rounded: ratio, decimals: 0 }) },
      }),
    ],
  }) as unknown as Model;
  const codes = (food: number, pay: number) => {
    const input = { shift: { food, pay } };
    const raised = evaluate(ours, input as never).notices.map(({ code }) => code);
    expect(codesOf(ours).filter((code) => said(ours, input, code) !== '')).toEqual(raised);
    return raised;
  };
  expect(codes(5, 5)).toEqual([]);
  expect(codes(6, 5)).toEqual(['mostlyFood']);
  // 3.5 is printed as 4
  expect(codes(7, 2)).toEqual(['mostlyFood', 'muchFood']);
  expect(codes(7, 0)).toEqual(['mostlyFood']);
});
