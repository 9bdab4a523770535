import { toVegaLite } from '../../src/chart.js';
import { toText } from '../../src/format.js';
import { InputError, model, section, turnoverModel } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import type { Translations } from '../../src/messages/translate.js';
import { retentionPlanModel, stayBonusModel } from '../../src/retention.js';
import { scenarios, simulate, threshold, tornado, twoWay, worthKnowing } from '../../src/uncertainty.js';

/** Ranges of the turnover model that are refused, each for another reason. */
const refused: readonly unknown[] = [
  { leavers: { low: 3, high: 9 } },
  { leavers: { shape: 'trianglar', low: 3, high: 9 } },
  { leavers: 'uniform 9 3' },
  { leavers: 'uniform 9' },
  { leavers: 'triangular 3 12 9' },
  { leavers: 'lognormal 0 9' },
  { leavers: 4, pay: { load: 'lognormal 0.1 0.5' } },
  { leavers: 4, pay: { load: 'fromCounts 7 6' } },
  { leavers: 'fromCounts 3 6' },
  { leavers: 'oneOf 3:0.3 4:0.6' },
  { leavers: { shape: 'oneOf', values: 3 } },
  { leavers: 24 },
];

const limit = section({
  label: 'Limit',
  source: 'Own example',
  inputs: {
    share: { label: 'Share', unit: 'share' },
    price: { label: 'Price', unit: 'money', notApplicableWhen: { input: 'share', equals: 0 } },
    fee: { label: 'Fee', unit: 'money' },
  },
  lines: {
    priced: { label: 'Priced', kind: 'cash', formula: (x) => x.share.times(x.price) },
    fees: { label: 'Fees', kind: 'cash', formula: (x) => x.fee.times(x.share.plus(1)) },
    divided: { label: 'Divided', kind: 'cash', formula: (x) => x.fee.div(x.share.minus(x.price.div(2)).minus(0.25)) },
  },
});

/** Says everything that is said about ranges. */
export function sayEveryRange(words: Translations): void {
  const says = { sections: {}, words };
  const turnover = translateModel(turnoverModel, says);
  const plan = translateModel(retentionPlanModel, says);
  const bonus = translateModel(stayBonusModel, says);
  const ours = translateModel(model({ label: 'Ours', sections: { limit } }), says);
  const refuse = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof InputError) return;
      throw error;
    }
    throw new Error('Nothing was refused.');
  };
  const options = { trials: 100 };
  for (const input of refused) refuse(() => simulate(turnover, input as never, options));

  const ranged = {
    now: { headcount: 300, leavers: 60, costPerLeaverMixed: 'triangular 6000 10000 18000' },
    effect: { relativeReduction: 'uniform 0.05 0.25' },
    programme: { perYear: 100000 },
  } as const;
  const asked = (change: object) => ({ ...ranged, ...change }) as never;
  const [x, y] = ['effect.relativeReduction', 'now.leavers'];
  refuse(() => threshold(plan, asked({}), 'now.leaver', { answer: 'totl', at: 'x' }));
  refuse(() => threshold(turnover, { leavers: 24 }, 'pay.newHire'));
  refuse(() => tornado(plan, asked({}), { from: 95, to: 5 }));
  refuse(() => simulate(plan, asked({}), { trials: 1 }));
  refuse(() =>
    twoWay(plan, asked({}), { x: { path: x as string, values: [] }, y: { path: x as string, values: [1] } }),
  );
  const both = { path: x as string, values: ['0.1'] };
  refuse(() => twoWay(plan, asked({}), { x: both, y: both }));
  refuse(() => simulate(plan, asked({ horizon: { years: 'uniform 1 3', discountRate: '0.1' } }), options));
  // No payback, because nothing is saved; or only at the low end.
  refuse(() => tornado(plan, asked({ effect: { relativeReduction: 0 } }), { answer: 'paybackMonths' }));
  refuse(() =>
    tornado(plan, asked({ effect: { relativeReduction: 'triangular 0 0.5 0.6' } }), { answer: 'paybackMonths' }),
  );
  // Two ends contradict each other, one by itself and one with the other.
  const stays = { people: 20, bonus: 5000, loadOnBonus: 0, costPerLeaver: 40000, leaveWithout: 'uniform 0.2 0.4' };
  refuse(() => tornado(bonus, { bonus: { ...stays, leaveWith: 'triangular 0.1 0.2 0.9' } } as never));
  refuse(() => simulate(bonus, { bonus: { ...stays, leaveWith: 'uniform 0.1 0.3' } } as never, options));
  refuse(() => simulate(ours, { limit: { share: 'triangular 0 0 1', fee: 10 } } as never, options));
  refuse(() =>
    simulate(
      ours,
      { limit: { share: 'oneOf 0.4:0.6 0.75:0.4', fee: 10, price: 'oneOf 2:0.6 1:0.4' } } as never,
      options,
    ),
  );
  const many = Object.fromEntries(
    ['advertising', 'agencyFee', 'referralBonus', 'signOnBonus', 'travel', 'relocation'].map((name) => [
      name,
      'uniform 1 2',
    ]),
  );
  const six = { severance: 'uniform 1 2', unemploymentTax: 'uniform 1 2' };
  const more = { materials: 'uniform 1 2', courseFees: 'uniform 1 2' };
  const three = { setUp: 'uniform 1 2' };
  refuse(() =>
    scenarios(turnover, {
      leavers: 'uniform 1 2',
      hiring: many,
      separation: six,
      training: more,
      paperwork: three,
      vacancy: { vacantDays: 'uniform 1 2', coverPerDay: 3 },
    } as never),
  );

  const shapes = {
    leavers: 'pert 18 24 40',
    hiring: { advertising: 'lognormal 50 200', travel: 'oneOf 10:0.5 20:0.5' },
    vacancy: { vacantDays: 20, outputPerDay: 100, outputLostShare: 'fromCounts 3 6' },
    baseline: { amount: 'uniform 1000 3000' },
  } as never;
  const answers = [
    simulate(turnover, shapes, { ...options, answers: ['total', 'perLeaver'] }),
    scenarios(turnover, shapes),
    scenarios(ours, { limit: { share: 'uniform 0 0.4', fee: 10 } } as never),
    simulate(plan, asked({})),
    simulate(plan, asked({ programme: { oneOff: 100000, perYear: 90000 } }), { answers: ['paybackMonths'] }),
    tornado(plan, asked({ now: { ...ranged.now, headcount: 'uniform 200 300' } })),
    threshold(plan, asked({}), x as string),
    threshold(plan, asked({ effect: { relativeReduction: 'uniform 0.05 0.06' } }), x as string),
    threshold(plan, asked({}), x as string, { at: 1e9 }),
    twoWay(plan, asked({}), { x: { path: x as string, values: ['0.1'] }, y: { path: y as string, values: [60] } }),
    worthKnowing(plan, asked({}), options),
    worthKnowing(turnover, { leavers: 'uniform 1 2' } as never, options),
    worthKnowing(plan, asked({ now: { ...ranged.now, headcount: 'uniform 100 300' } }), {
      answer: 'breakEvenPoints',
      trials: 2000,
    }),
  ];
  for (const answer of answers) toText(answer, { words });
  toVegaLite(tornado(plan, asked({})), { kind: 'tornado', words });
  toVegaLite(simulate(plan, asked({}), options), { kind: 'distribution', words });
  toVegaLite(threshold(plan, asked({}), x as string), { kind: 'break-even', words });
}
