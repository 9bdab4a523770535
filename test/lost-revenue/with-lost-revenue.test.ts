import { describe, expect, it } from 'vitest';
import { plain, turnoverCost } from '../../src/index.js';
import { lostRevenue, turnoverWithLostRevenue, type WithLostRevenue, withLostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

const { problemRateRatio: _, ...turnoverWithoutRatio } = goldenFirm.turnover;
const golden = lostRevenue(goldenFirm);
const cost = turnoverCost({ leavers: 24 });

// With lines of every kind that could be counted on both sides.
const fullCost = {
  leavers: 24,
  pay: { newHire: 15, trainer: 20 },
  separation: { severance: 100 },
  vacancy: { vacantDays: 9, coverPerDay: 150, payPerDay: 110 },
  rampUp: { weeksToProficiency: 4, hoursPerWeek: 30, averageShareLost: '0.5', disruptionHours: 6 },
};

const codes = ({ overlaps }: WithLostRevenue, guarded: boolean) =>
  overlaps.filter((overlap) => overlap.guarded === guarded).map(({ code }) => code);

describe('withLostRevenue', () => {
  it('shows both, and adds only what turnover causes', () => {
    const both = withLostRevenue(cost, golden);
    expect(both.currency).toBe('USD');
    expect(both.leavers.toString()).toBe('24');
    expect(both.turnoverCost.toFixed(2)).toBe('48000.00'); // 24 × 2,000
    expect(both.lostRevenue.toFixed(2)).toBe('183601.73');
    expect(both.lossFromTurnover?.toFixed(2)).toBe('29621.27');
    expect(both.total.toFixed(2)).toBe('77621.27');
    expect(both.perLeaver?.toFixed(2)).toBe('3234.22'); // 2,000 + 29,621.2656 ÷ 24
    expect(both.cost).toBe(cost);
    expect(both.lost).toBe(golden);
    expect(Object.isFrozen(both)).toBe(true);
  });

  it('takes a whole firm: of 30 leavers 21 faced customers, and the other nine cost no custom', () => {
    const turnover = { ...goldenFirm.turnover, yearlyTurnoverRate: undefined, staffLeavers: 21 };
    const lost = lostRevenue({ ...goldenFirm, turnover });
    const both = withLostRevenue(turnoverCost({ leavers: 30 }), lost);
    // 21 ÷ 40 × 3.5 ÷ 12 × 0.8 = 0.1225; 0.1225 ÷ 1.1225 of 175,537.733884, and 21 × 14 × 120 × 0.5 × 0.4 = 7,056
    expect(both.lossFromTurnover?.toFixed(2)).toBe('26212.68');
    expect(both.total.toFixed(2)).toBe('86212.68'); // 30 × 2,000 and that
    expect(both.perLeaver?.toFixed(2)).toBe('2873.76'); // 2,000 + 26,212.6792 ÷ 30: a leaver of the firm
  });

  it('has the same loss in the total and per leaver if the staff were not counted', () => {
    const turnover = { ...goldenFirm.turnover, serviceStaff: undefined };
    const both = withLostRevenue(cost, lostRevenue({ ...goldenFirm, turnover, vacancy: undefined }));
    expect(both.total.toFixed(2)).toBe('69557.27'); // 48,000 + 21,557.27
    expect(both.perLeaver?.toFixed(2)).toBe('2898.22'); // ÷ 24
  });

  it('without a link to turnover adds nothing, and says that it is not known', () => {
    const { turnover: _turnover, vacancy: _vacancy, ...service } = goldenFirm;
    const both = withLostRevenue(cost, lostRevenue(service));
    expect(both.lossFromTurnover).toBeUndefined();
    expect(both.total.toFixed(2)).toBe('48000.00');
    expect(both.perLeaver?.toFixed(2)).toBe('2000.00');
  });

  it('has no figure per leaver if nobody left', () => {
    const stable = lostRevenue({ ...goldenFirm, turnover: { ...goldenFirm.turnover, yearlyTurnoverRate: 0 } });
    const both = withLostRevenue(turnoverCost({ leavers: 0 }), stable);
    expect([both.total.toFixed(2), both.perLeaver]).toEqual(['0.00', undefined]);
  });

  it('lists what it kept apart, and what only the inputs can tell', () => {
    const both = withLostRevenue(turnoverCost(fullCost), golden);
    expect(codes(both, true)).toEqual(['paySaved', 'cover', 'rampUp', 'separation', 'stableTeam', 'salesNotMade']);
    expect(codes(both, false)).toEqual(['rampUpAndProblems', 'disruptionAndRework']);
    expect(both.overlaps.map(({ message }) => message)).toEqual([
      // 24 × 9 × 110
      'The pay saved while places are empty (-23760.00 USD) is in turnover cost alone.',
      'What cover is paid (32400.00 USD) is in turnover cost alone; lost revenue counts hours not covered.',
      // 24 × 4 × 30 × 15 × 0.5 = 21,600, and 24 × 6 × 20 = 2,880
      'Slower work of newcomers (24480.00 USD) is in turnover cost alone; lost revenue counts problems.',
      'Severance and the rest of separation (2400.00 USD) are in turnover cost alone.',
      'A stable team would lose 153980.46 USD too: it is shown, and not added.',
      'Sales not made (306707.46 USD) stand beside the margin, and are not added.',
      'Turnover cost counts output that newcomers do not reach (21600.00 USD), and lost revenue their problems: “Average share of output lost” must leave out work that is done again.',
      'Turnover cost counts colleagues’ hours of helping and mending (2880.00 USD), and lost revenue the hours of rework: “Colleagues’ hours of disruption” must leave out work that is done again.',
    ]);
  });

  it('has nothing to check if nothing is attributed', () => {
    const unattributed = lostRevenue({ ...goldenFirm, turnover: turnoverWithoutRatio });
    expect(codes(withLostRevenue(turnoverCost(fullCost), unattributed), false)).toEqual([]);
  });

  it('points at output lost in vacant positions if their problems are also attributed', () => {
    const output = turnoverCost({ leavers: 24, vacancy: { vacantDays: 9, outputPerDay: 200, outputLostShare: 1 } });
    const { vacancy: _vacancy, ...attributed } = goldenFirm;
    const both = withLostRevenue(output, lostRevenue(attributed));
    expect(codes(both, false)).toEqual(['outputLostAndProblems']);
    expect(both.overlaps.at(-1)?.message).toBe(
      'Turnover cost counts output lost in empty places (43200.00 USD), and lost revenue the problems of those months: “Output per day” must exclude sales lost later.',
    );
  });
});

describe('what withLostRevenue refuses', () => {
  it.each([
    [
      'another currency',
      () => withLostRevenue(turnoverCost({ leavers: 24, currency: 'EUR', baseline: { amount: 1800 } }), golden),
      'lostRevenue.currency is USD, but the turnover cost is in EUR; nothing is converted, so give both in one currency.',
    ],
    [
      'more staff leavers than leavers, such as those of a year beside a quarter',
      () => withLostRevenue(turnoverCost({ leavers: 6 }), golden),
      'lostRevenue.turnover comes to 24 staff leavers in the year, more than the 6 leavers of the turnover cost, whom they are part of; give both for the same firm and the same whole year (turnover.staffLeavers takes the number itself, in place of a rounded rate).',
    ],
    [
      'the same sales on both sides',
      () => {
        const vacancy = { vacantDays: 9, outputPerDay: 200, outputLostShare: 1 };
        return withLostRevenue(turnoverCost({ leavers: 24, vacancy }), golden);
      },
      'lostRevenue.vacancy counts the margin on sales lost in empty places (8064.00 USD), and turnover.vacancy.outputPerDay the output lost in the same places (43200.00 USD); leave one of them out.',
    ],
  ])('%s', (_what, action, message) => {
    const issues = issuesOf(action);
    expect(issues.map((issue) => [issue.code, issue.message])).toEqual([['contradiction', message]]);
  });

  it('everything at once', () => {
    const vacancy = { vacantDays: 9, outputPerDay: 200, outputLostShare: 1 };
    const other = turnoverCost({ leavers: 6, currency: 'EUR', baseline: { amount: 1800 }, vacancy });
    const paths = issuesOf(() => withLostRevenue(other, golden)).map(({ path }) => path);
    expect(paths).toEqual(['lostRevenue.currency', 'lostRevenue.turnover.staffLeavers', 'lostRevenue.vacancy']);
  });

  it('a fraction of a leaver too: 23.9 are not 24', () => {
    const issues = issuesOf(() => withLostRevenue(turnoverCost({ leavers: '23.9' }), golden));
    expect(issues.map(({ path }) => path)).toEqual(['lostRevenue.turnover.staffLeavers']);
  });

  it('a value that is not a result', () => {
    const issues = issuesOf(() => withLostRevenue(plain(cost) as never, plain(golden) as never));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['turnover', 'notAnObject'],
      ['lostRevenue', 'notAnObject'],
    ]);
    expect(issuesOf(() => withLostRevenue(undefined as never, undefined as never))).toHaveLength(2);
  });
});

describe('turnoverWithLostRevenue', () => {
  it('takes one input with two parts', () => {
    const both = turnoverWithLostRevenue({ turnover: { leavers: 24 }, lostRevenue: goldenFirm });
    expect(both.total.toFixed(2)).toBe('77621.27');
  });

  it('says everything that is wrong with either part, with the part named', () => {
    const wrong = {
      turnover: { leavers: -1, hiring: { interviews: 6 } },
      lostRevenue: { ...goldenFirm, rework: { incidentsPerYear: 'many' } },
      lostrevenue: {},
    };
    const issues = issuesOf(() => turnoverWithLostRevenue(wrong as never));
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'lostrevenue',
        'turnover.leavers',
        'turnover.hiring.interviews',
        'lostRevenue.rework.incidentsPerYear',
      ]),
    );
    for (const { path, message } of issues) expect(message.startsWith(path)).toBe(true);
  });

  it('says where the currency belongs, because each part has its own', () => {
    const [turnover, service] = [{ leavers: 24, baseline: { amount: 3e7 } }, goldenFirm];
    const beside = { currency: 'IDR', turnover, lostRevenue: service };
    expect(issuesOf(() => turnoverWithLostRevenue(beside as never))).toMatchObject([
      {
        path: 'currency',
        code: 'unknownInput',
        message: 'currency must be given in each part, as turnover.currency and lostRevenue.currency.',
      },
    ]);
    const [cost, lost] = [turnover, service].map((part) => ({ ...part, currency: 'IDR' }));
    expect(turnoverWithLostRevenue({ turnover: cost, lostRevenue: lost } as never).currency).toBe('IDR');
  });

  it('asks for a part that is missing', () => {
    const issues = issuesOf(() => turnoverWithLostRevenue({ turnover: { leavers: 24 } } as never));
    expect(issues).toMatchObject([
      {
        path: 'lostRevenue',
        code: 'required',
        message: 'lostRevenue must be given: the input of the model Lost revenue.',
      },
    ]);
    // Misspelt, it is not missing as well; what no name is near to is only unknown.
    const misspelt = issuesOf(() =>
      turnoverWithLostRevenue({ turnovr: { leavers: 24 }, lostRevenue: goldenFirm } as never),
    );
    expect(misspelt.map(({ message }) => message)).toEqual(['turnovr is not an input; did you mean turnover?']);
    const strange = issuesOf(() => turnoverWithLostRevenue({ leavers: 24, lostRevenue: goldenFirm } as never));
    expect(strange.map(({ path, code }) => [path, code])).toEqual([
      ['leavers', 'unknownInput'],
      ['turnover', 'required'],
    ]);
    expect(issuesOf(() => turnoverWithLostRevenue(null as never)).map(({ code }) => code)).toEqual(['notAnObject']);
    const noPart = issuesOf(() => turnoverWithLostRevenue({ turnover: 24, lostRevenue: goldenFirm } as never));
    expect(noPart.map(({ path, code }) => [path, code])).toEqual([['turnover', 'notAnObject']]);
  });
});
