import type { HourlyPayText } from '../messages/message.js';
import type { NoticeContext, NoticeRules } from '../model/notice.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { hourlyPayTooHigh } from '../turnover/hourly-pay.js';
import type { PayRaiseText, ProgrammeText, RetentionPlanText, RetentionReviewText, StayBonusText } from './texts.js';

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
export const planNotices: NoticeRules<RetentionPlanNotice, RetentionPlanText | HourlyPayText> = {
  effectCannotPay({ figureAt, say }) {
    const [needed, most] = [figureAt('outcome.breakEvenLeavers'), figureAt('savings.mostPreventable')];
    if (needed === undefined || most === undefined || !needed.greaterThan(most)) return undefined;
    return say(
      'No effect can pay for the programme in its first year: it takes {needed} leavers prevented, and {most} are within reach.',
      { needed: roundHalfAwayFromZero(needed, 2), most: roundHalfAwayFromZero(most, 2) },
    );
  },
  fewLeavers: ({ figureAt, say }) => (figureAt('now.leavers')?.lessThan(few) ? say(chance) : undefined),
  cashLoss: ({ figureAt, say }) => cashLoss({ figureAt, say }, 'outcome.netFirstYear'),
  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['programme.payPerHour']),
};

/** The notice rules of the retention review model. */
export const reviewNotices: NoticeRules<RetentionReviewNotice, RetentionReviewText | HourlyPayText> = {
  noControlGroup({ figureAt, say }) {
    if (figureAt('measured.controlBefore') !== undefined) return undefined;
    return say(
      'Before and after alone, without a control group: what would have happened anyway is in the saving, and teams that were chosen after a bad year get better anyway.',
    );
  },
  fewLeavers({ figureAt, say }) {
    const rate = figureAt('measured.rateBefore') ?? 0;
    return figureAt('measured.headcount')?.times(rate).lessThan(few) ? say(chance) : undefined;
  },
  cashLoss: ({ figureAt, say }) => cashLoss({ figureAt, say }, 'outcome.net'),
  payTooHigh: (figured) => hourlyPayTooHigh(figured, ['programme.payPerHour']),
};

/** The notice rules of the pay raise model. */
export const raiseNotices: NoticeRules<PayRaiseNotice, PayRaiseText> = {
  raiseBeyondEstimates({ figureAt, say }) {
    if (!figureAt('raise.raiseShare')?.greaterThan(largestRaise)) return undefined;
    return say('A raise above 25 %: no estimate of how turnover answers to pay reaches so far.');
  },
  elasticityHigh({ figureAt, say }) {
    const elasticity = figureAt('raise.elasticity');
    if (!elasticity?.greaterThan(highestElasticity)) return undefined;
    return say(
      'An elasticity of {elasticity} is above the 3.0 to 4.5 that Emanuel and Harrington (2020, abstract) report; estimates around 10 compare a worker with colleagues, and overstate a raise for all (Dube, Giuliano and Leonard, abstract).',
      { elasticity },
    );
  },
  competitorsFollow({ figureAt, say }) {
    if (!figureAt('raise.elasticity')?.greaterThan(0)) return undefined;
    return say(
      'The elasticity is that of pay against the pay of others: if competitors raise theirs as well, separations respond little (Dube, Giuliano and Leonard, abstract).',
    );
  },
  fewLeavers({ figureAt, say }) {
    const rate = figureAt('raise.turnoverRate') ?? 0;
    return figureAt('raise.headcount')?.times(rate).lessThan(few) ? say(chance) : undefined;
  },
};

/** The notice rules of the stay bonus model. */
export const bonusNotices: NoticeRules<StayBonusNotice, StayBonusText> = {
  mostWouldHaveStayed({ figureAt, say }) {
    const share = figureAt('bonus.paidToThoseWhoWouldHaveStayed');
    if (!share?.greaterThan(0.5)) return undefined;
    return say('Of the bonuses {percent} % go to people who would have stayed anyway.', {
      percent: roundHalfAwayFromZero(share.times(100), 1),
    });
  },
  fewLeavers({ figureAt, say }) {
    const share = figureAt('bonus.leaveWithout') ?? 0;
    if (!figureAt('bonus.people')?.times(share).lessThan(few)) return undefined;
    return say('Fewer than 20 people would leave: with so few, chance alone decides much of the result.');
  },
};

const chance =
  'Fewer than 20 leavers in a year: by chance alone the number changes by a fifth or more from one year to the next.';

/** Warns that what pays in full does not pay in cash. */
function cashLoss({ figureAt, say }: Pick<NoticeContext<ProgrammeText>, 'figureAt' | 'say'>, net: string) {
  const inCash = figureAt('outcome.netInCash');
  if (!inCash?.lessThan(0) || figureAt(net)?.lessThan(0)) return undefined;
  return say(
    'In cash the programme takes {loss} more than it saves: the rest of the saving is paid time and output, which become cash only if fewer hours are paid or more is sold.',
    { loss: { money: inCash.negated() } },
  );
}
