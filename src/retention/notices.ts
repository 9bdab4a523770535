import type { NoticeContext, NoticeRules } from '../model/notice.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { hourlyPayTooHigh } from '../turnover/hourly-pay.js';
import type { hourlyPayTexts } from '../turnover/texts.js';
import type {
  fewLeaversTexts,
  payRaiseTexts,
  programmeTexts,
  retentionPlanTexts,
  retentionReviewTexts,
  stayBonusTexts,
} from './texts.js';

type ProgrammeTexts = typeof programmeTexts | typeof fewLeaversTexts | typeof hourlyPayTexts;

/** The codes of warnings about a retention plan. The union is closed. */
export type RetentionPlanNotice = 'effectCannotPay' | 'fewLeavers' | 'cashLoss' | 'payTooHigh';

/** The codes of warnings about a retention review. The union is closed. */
export type RetentionReviewNotice = 'noControlGroup' | 'fewLeavers' | 'cashLoss' | 'payTooHigh';

/** The codes of warnings about a pay raise. The union is closed. */
export type PayRaiseNotice = 'raiseBeyondEstimates' | 'elasticityHigh' | 'competitorsFollow' | 'fewLeavers';

/** The codes of warnings about a stay bonus. The union is closed. */
export type StayBonusNotice = 'mostWouldHaveStayed' | 'fewLeavers';

// The standard deviation of a count of 20 is 22 % of it.
const few = 20;

// Emanuel and Harrington (2020): elasticities of 3.0 to 4.5.
const highestElasticity = 4.5;

const largestRaise = 0.25;

/** The notice rules of the retention plan model. */
export const planNotices: NoticeRules<RetentionPlanNotice, typeof retentionPlanTexts | ProgrammeTexts> = {
  effectCannotPay({ figureAt, say }) {
    const [needed, most] = [figureAt('outcome.breakEvenLeavers'), figureAt('savings.mostPreventable')];
    if (needed === undefined || most === undefined || !needed.greaterThan(most)) return undefined;
    return say('notice.effectCannotPay', {
      needed: roundHalfAwayFromZero(needed, 2),
      most: roundHalfAwayFromZero(most, 2),
    });
  },
  fewLeavers: ({ figureAt, say }) => (figureAt('now.leavers')?.lessThan(few) ? say('notice.fewLeavers') : undefined),
  cashLoss: ({ figureAt, say }) => cashLoss({ figureAt, say }, 'outcome.netFirstYear'),
  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['programme.payPerHour']),
};

/** The notice rules of the retention review model. */
export const reviewNotices: NoticeRules<RetentionReviewNotice, typeof retentionReviewTexts | ProgrammeTexts> = {
  noControlGroup({ figureAt, say }) {
    if (figureAt('measured.controlBefore') !== undefined) return undefined;
    return say('notice.noControlGroup');
  },
  fewLeavers({ figureAt, say }) {
    const rate = figureAt('measured.rateBefore') ?? 0;
    return figureAt('measured.headcount')?.times(rate).lessThan(few) ? say('notice.fewLeavers') : undefined;
  },
  cashLoss: ({ figureAt, say }) => cashLoss({ figureAt, say }, 'outcome.net'),
  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['programme.payPerHour']),
};

/** The notice rules of the pay raise model. */
export const raiseNotices: NoticeRules<PayRaiseNotice, typeof payRaiseTexts | typeof fewLeaversTexts> = {
  raiseBeyondEstimates({ figureAt, say }) {
    if (!figureAt('raise.raiseShare')?.greaterThan(largestRaise)) return undefined;
    return say('notice.raiseBeyondEstimates');
  },
  elasticityHigh({ figureAt, say }) {
    const elasticity = figureAt('raise.elasticity');
    if (!elasticity?.greaterThan(highestElasticity)) return undefined;
    return say('notice.elasticityHigh', { elasticity });
  },
  competitorsFollow({ figureAt, say }) {
    if (!figureAt('raise.elasticity')?.greaterThan(0)) return undefined;
    return say('notice.competitorsFollow');
  },
  fewLeavers({ figureAt, say }) {
    const rate = figureAt('raise.turnoverRate') ?? 0;
    return figureAt('raise.headcount')?.times(rate).lessThan(few) ? say('notice.fewLeavers') : undefined;
  },
};

/** The notice rules of the stay bonus model. */
export const bonusNotices: NoticeRules<StayBonusNotice, typeof stayBonusTexts> = {
  mostWouldHaveStayed({ figureAt, say }) {
    const share = figureAt('bonus.paidToThoseWhoWouldHaveStayed');
    if (!share?.greaterThan(0.5)) return undefined;
    return say('notice.mostWouldHaveStayed', {
      percent: roundHalfAwayFromZero(share.times(100), 1),
    });
  },
  fewLeavers({ figureAt, say }) {
    const share = figureAt('bonus.leaveWithout') ?? 0;
    if (!figureAt('bonus.people')?.times(share).lessThan(few)) return undefined;
    return say('notice.fewWouldLeave');
  },
};

/** Warns that what pays in full does not pay in cash. */
function cashLoss({ figureAt, say }: Pick<NoticeContext<typeof programmeTexts>, 'figureAt' | 'say'>, net: string) {
  const inCash = figureAt('outcome.netInCash');
  if (!inCash?.lessThan(0) || figureAt(net)?.lessThan(0)) return undefined;
  return say('notice.cashLoss', { loss: { money: inCash.negated() } });
}
