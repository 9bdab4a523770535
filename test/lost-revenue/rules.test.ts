import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { lostRevenue, lostRevenueModel } from '../../src/lost-revenue.js';
import { goldenFirm } from './golden-firm.js';
import { issuesOf } from './issues.js';

const { customers, problems, replacement, wordOfMouth, rework, turnover, vacancy } = goldenFirm;

const without = <T extends object>(group: T, ...names: (keyof T)[]) =>
  Object.fromEntries(Object.entries(group).filter(([name]) => !names.includes(name as keyof T)));

/** What is changed in the golden firm, and the one issue that follows. */
const table: [what: string, change: object, path: string, code: string, message: string][] = [
  [
    'outcomes of complaints that do not add up',
    { problems: { ...problems, complainantsSatisfiedShare: '0.50' } },
    'problems.complainantsSatisfiedShare',
    'contradiction',
    'problems.complainantsSatisfiedShare and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to 1.1.',
  ],
  [
    'more extra leaving than there are customers staying',
    { problems: { ...problems, extraChanceOfLeavingSilent: '0.81' } },
    'problems.extraChanceOfLeavingSilent',
    'contradiction',
    'problems.extraChanceOfLeavingSilent must be no more than customers.retentionWithoutProblem, 0.8: those who leave anyway cannot leave again; 0.81 was given.',
  ],
  [
    'the same of the dissatisfied',
    { problems: { ...problems, extraChanceOfLeavingDissatisfied: '0.9' } },
    'problems.extraChanceOfLeavingDissatisfied',
    'contradiction',
    'problems.extraChanceOfLeavingDissatisfied must be no more than customers.retentionWithoutProblem, 0.8: those who leave anyway cannot leave again; 0.9 was given.',
  ],
  [
    'replacing that costs more than a customer is worth',
    // 292 + 120 × 0.25 ÷ 1.1 = 319.27 against 318.61
    { replacement: { ...replacement, costToWinCustomer: 292 } },
    'replacement.costToWinCustomer',
    'contradiction',
    'replacement.costToWinCustomer with the gap until replaced comes to 319.27, more than a customer is worth, 318.61: replacing does not pay, so replacement.replacedShare should be 0.',
  ],
  [
    'replacing without its cost',
    { replacement: without(replacement, 'costToWinCustomer') },
    'replacement.costToWinCustomer',
    'required',
    'replacement.costToWinCustomer must be given if replacement.replacedShare is above 0; give 0 if there is none.',
  ],
  [
    'replacing without its gap',
    { replacement: without(replacement, 'yearsToReplace') },
    'replacement.yearsToReplace',
    'required',
    'replacement.yearsToReplace must be given if replacement.replacedShare is above 0; give 0 if there is none.',
  ],
  [
    'more saved on a prospect than the prospect is worth',
    { wordOfMouth: { ...wordOfMouth, acquisitionCostAvoided: 319 } },
    'wordOfMouth.acquisitionCostAvoided',
    'contradiction',
    'wordOfMouth.acquisitionCostAvoided must be no more than a new customer is worth, 318.61; 319 was given.',
  ],
  [
    'more got back than the rework came to',
    { rework: { ...rework, recoveredPerYear: 56161 } },
    'rework.recoveredPerYear',
    'contradiction',
    'rework.recoveredPerYear must be no more than the rework it belongs to, 56160.00; 56161 was given.',
  ],
  [
    'rework without a part of it',
    { rework: without(rework, 'redoMaterials') },
    'rework.redoMaterials',
    'required',
    'rework.redoMaterials must be given with the other figures of rework; give 0 if there is none.',
  ],
  [
    'newcomers with more problems than customers',
    // (1 − 0.175) ÷ (0.4 − 0.175) = 3.66667, cut to stay below
    { problems: { ...problems, problemShare: '0.4' }, turnover: { ...turnover, problemRateRatio: '3.7' } },
    'turnover.problemRateRatio',
    'contradiction',
    'turnover.problemRateRatio is too high: among customers served by newcomers more than all would have a problem. With these figures it can be 3.66666 at most.',
  ],
  [
    'leavers counted in two ways',
    { turnover: { ...turnover, staffLeavers: 24 } },
    'turnover.staffLeavers',
    'contradiction',
    'turnover.staffLeavers and turnover.yearlyTurnoverRate say the same thing twice; give one of them.',
  ],
  [
    'leavers where nobody works',
    { turnover: { ...without(turnover, 'yearlyTurnoverRate'), serviceStaff: 0, staffLeavers: 24 } },
    'turnover.serviceStaff',
    'contradiction',
    'turnover.serviceStaff is 0, but turnover.staffLeavers says that people left.',
  ],
  [
    'a part of the figures on empty places',
    { vacancy: without(vacancy, 'salesReallyLostShare') },
    'vacancy.vacancyHoursPerStaffLeaver',
    'unused',
    'vacancy.vacancyHoursPerStaffLeaver is given, but vacancy.salesReallyLostShare is not.',
  ],
  [
    'a margin below zero in the averages',
    { customers: { ...customers, contributionMarginShare: '-0.1' } },
    'customers.contributionMarginShare',
    'outOfBounds',
    'customers.contributionMarginShare must be 0 or more (share); -0.1 was given: customers who cost more than they bring do not belong in the average, for losing them is a saving; look at each of them by itself.',
  ],
  [
    'per cent where a share is meant',
    { problems: { ...problems, problemShare: 18 } },
    'problems.problemShare',
    'outOfBounds',
    'problems.problemShare must be 1 or less (share); 18 was given (write 0.18 for 18 %).',
  ],
];

describe('what the lost revenue model refuses', () => {
  it.each(table)('%s', (_, change, path, code, message) => {
    const issues = issuesOf(() => lostRevenue({ ...goldenFirm, ...change }));
    expect(issues).toContainEqual(expect.objectContaining({ path, code, message }));
    expect(message).not.toContain('\n');
    expect(check(lostRevenueModel, { ...goldenFirm, ...change })).toEqual(issues);
  });

  it.each([
    // The limit, and a figure just beyond it.
    ['customers.horizonYears', [1, 30], [0, 31, '2.5']],
    ['replacement.yearsToReplace', [0, 1], ['1.01']],
    ['turnover.problemRateRatio', [1, '1.0001'], ['0.9999']],
    ['problems.extraChanceOfLeavingSatisfied', [0, '0.8'], ['-0.01', '0.81']],
    ['problems.extraChanceOfLeavingPartlySatisfied', [0, '0.8'], ['-0.01', '0.81']],
    ['wordOfMouth.acquisitionCostAvoided', [0, 1], [-1]],
    ['rework.recoveredPerYear', [0, 56160], [-1, '56160.01']],
  ])('%s may be %j, and not %j', (path, allowed, refused) => {
    const [group = '', name = ''] = path.split('.');
    const paths = (figure: unknown) => {
      const own = { ...(goldenFirm as unknown as Record<string, object>)[group], [name]: figure };
      // Replaced at no cost, so that replacing pays in any gap.
      const free = { replacement: { ...replacement, costToWinCustomer: 0 } };
      const input = {
        ...goldenFirm,
        ...free,
        [group]: group === 'replacement' ? { ...own, costToWinCustomer: 0 } : own,
      };
      return check(lostRevenueModel, input).map((issue) => issue.path);
    };
    for (const figure of allowed) expect([figure, paths(figure)]).toEqual([figure, []]);
    for (const figure of refused) expect([figure, paths(figure)]).toEqual([figure, [path]]);
  });

  it('and nothing in the golden firm', () => {
    expect(check(lostRevenueModel, goldenFirm)).toEqual([]);
  });

  it('says everything at once', () => {
    const issues = issuesOf(() =>
      lostRevenue({
        ...goldenFirm,
        problems: {
          ...problems,
          problemShare: '0.4',
          complainantsSatisfiedShare: '0.50',
          extraChanceOfLeavingSilent: '0.9',
        },
        rework: { ...rework, recoveredPerYear: 60000 },
        turnover: { ...turnover, problemRateRatio: 6 },
      }),
    );
    expect(issues.map(({ path }) => path)).toEqual([
      'problems.complainantsSatisfiedShare',
      'problems.extraChanceOfLeavingSilent',
      'rework.recoveredPerYear',
      'turnover.problemRateRatio',
    ]);
  });

  it('a misspelt part of rework once, not again as missing', () => {
    const misspelt = { ...without(rework, 'redoMaterials'), redoMaterial: 8 };
    const issues = issuesOf(() => lostRevenue({ ...goldenFirm, rework: misspelt as never }));
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['rework.redoMaterial', 'unknownInput']]);
  });

  it('outcomes may be missing if nobody complains, and the silent if all do', () => {
    const silent = { problemShare: '0.18', complaintShare: 0, extraChanceOfLeavingSilent: '0.2' };
    // 1,800 × 0.2
    expect(lostRevenue({ ...goldenFirm, problems: silent }).quantities.extraCustomersLost?.value.toString()).toBe(
      '360',
    );
    const loud = { ...without(problems, 'extraChanceOfLeavingSilent'), complaintShare: 1 };
    // 1,800 × (0.35 × 0.15 + 0.25 × 0.4)
    expect(lostRevenue({ ...goldenFirm, problems: loud }).quantities.extraCustomersLost?.value.toString()).toBe(
      '274.5',
    );
  });
});
