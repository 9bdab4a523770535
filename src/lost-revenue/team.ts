import { section } from '../model/section.js';
import { newcomerExcess, newcomerShareBeforeCap, shareOfExcess } from './newcomer-formulas.js';
import { problems } from './problems.js';
import { turnover } from './turnover.js';

/** The share of newcomers in the team, and the share of the problems that an experienced team would not have. */
export const team = /* @__PURE__ */ section({
  label: 'How new the team is',
  source:
    'Population attributable fraction: with rate p0 for an experienced team the observed rate is p0 × (1 + newcomers × (ratio − 1)), and the part above p0 is attributable (derived)',
  uses: { problems, turnover },
  inputs: {},
  quantities: {
    staffLeavers: {
      label: 'Staff leavers',
      unit: 'people',
      formula: (x) => x.turnover.staffLeavers,
      otherwise: (x) => x.turnover.serviceStaff.times(x.turnover.yearlyTurnoverRate),
    },
    turnoverRate: {
      label: 'Staff turnover rate',
      unit: 'ratio',
      formula: (x) => x.turnover.staffLeavers.div(x.turnover.serviceStaff),
      otherwise: (x) => x.turnover.yearlyTurnoverRate,
    },
    newcomerShareBeforeCap: {
      label: 'Share of service by newcomers or gaps before the limit',
      unit: 'ratio',
      formula: (x) => newcomerShareBeforeCap(x.turnoverRate, x.turnover.monthsToFullSkill, x.turnover.monthsVacant),
    },
    newcomerShare: {
      label: 'Share of service by newcomers or gaps',
      unit: 'share',
      formula: (x) => x.newcomerShareBeforeCap,
      atMost: 1,
    },
    newcomerExcess: {
      label: 'Excess of problems through newcomers',
      unit: 'ratio',
      formula: (x) => newcomerExcess(x.newcomerShare, x.turnover.problemRateRatio),
    },
    attributableShare: {
      label: 'Share of the problems caused by turnover',
      unit: 'share',
      outcome: true,
      formula: (x) => shareOfExcess(x.newcomerExcess),
    },
    problemShareStableTeam: {
      label: 'Share with a problem under a stable team',
      unit: 'share',
      formula: (x) => x.problems.problemShare.div(x.newcomerExcess.plus(1)),
    },
    problemShareNewcomers: {
      label: 'Share with a problem among those served by newcomers',
      unit: 'share',
      // Divided last: a third of 1, times 3, may come to more than 1 where decimals end.
      formula: (x) => x.problems.problemShare.times(x.turnover.problemRateRatio).div(x.newcomerExcess.plus(1)),
    },
  },
});
