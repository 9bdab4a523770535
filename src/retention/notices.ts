import { Expression } from '../expression/expression.js';
import type { NoticeRule } from '../model/notice.js';
import { hourlyPayTooHigh } from '../turnover/plausibility.js';
import type { plausibilityTexts } from '../turnover/texts.js';
import type {
  fewLeaversTexts,
  payRaiseTexts,
  programmeTexts,
  retentionPlanTexts,
  retentionReviewTexts,
  stayBonusTexts,
} from './texts.js';

type ProgrammeTexts = typeof programmeTexts | typeof fewLeaversTexts | typeof plausibilityTexts;

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
export const planNotices: readonly NoticeRule<RetentionPlanNotice, typeof retentionPlanTexts | ProgrammeTexts>[] =
  /* @__PURE__ */ noticesOfPlan();

function noticesOfPlan(): readonly NoticeRule<RetentionPlanNotice, typeof retentionPlanTexts | ProgrammeTexts>[] {
  const [needed, most] = [named('outcome.breakEvenLeavers'), named('savings.mostPreventable')];
  return [
    {
      code: 'effectCannotPay',
      when: { left: needed, is: 'above', right: most },
      message: 'notice.effectCannotPay',
      figures: { needed: rounded(needed, 2), most: rounded(most, 2) },
    },
    fewLeavers(named('now.leavers')),
    cashLoss('outcome.netFirstYear'),
    ...hourlyPayTooHigh('programme.payPerHour'),
  ];
}

/** The notice rules of the retention review model. */
export const reviewNotices: readonly NoticeRule<RetentionReviewNotice, typeof retentionReviewTexts | ProgrammeTexts>[] =
  /* @__PURE__ */ noticesOfReview();

function noticesOfReview(): readonly NoticeRule<RetentionReviewNotice, typeof retentionReviewTexts | ProgrammeTexts>[] {
  return [
    {
      code: 'noControlGroup',
      when: { not: { figure: 'measured.controlBefore' } },
      message: 'notice.noControlGroup',
    },
    fewLeavers(named('measured.headcount').times(named('measured.rateBefore'))),
    cashLoss('outcome.net'),
    ...hourlyPayTooHigh('programme.payPerHour'),
  ];
}

/** The notice rules of the pay raise model. */
export const raiseNotices: readonly NoticeRule<PayRaiseNotice, typeof payRaiseTexts | typeof fewLeaversTexts>[] =
  /* @__PURE__ */ noticesOfRaise();

function noticesOfRaise(): readonly NoticeRule<PayRaiseNotice, typeof payRaiseTexts | typeof fewLeaversTexts>[] {
  const elasticity = named('raise.elasticity');
  return [
    {
      code: 'raiseBeyondEstimates',
      when: { left: named('raise.raiseShare'), is: 'above', right: largestRaise },
      message: 'notice.raiseBeyondEstimates',
    },
    {
      code: 'elasticityHigh',
      when: { left: elasticity, is: 'above', right: highestElasticity },
      message: 'notice.elasticityHigh',
      figures: { elasticity },
    },
    {
      code: 'competitorsFollow',
      when: { left: elasticity, is: 'above', right: 0 },
      message: 'notice.competitorsFollow',
    },
    fewLeavers(named('raise.headcount').times(named('raise.turnoverRate'))),
  ];
}

/** The notice rules of the stay bonus model. */
export const bonusNotices: readonly NoticeRule<StayBonusNotice, typeof stayBonusTexts>[] =
  /* @__PURE__ */ noticesOfBonus();

function noticesOfBonus(): readonly NoticeRule<StayBonusNotice, typeof stayBonusTexts>[] {
  const share = named('bonus.paidToThoseWhoWouldHaveStayed');
  return [
    {
      code: 'mostWouldHaveStayed',
      when: { left: share, is: 'above', right: 0.5 },
      message: 'notice.mostWouldHaveStayed',
      figures: { percent: rounded(share.times(100), 1) },
    },
    {
      code: 'fewLeavers',
      when: { left: named('bonus.people').times(named('bonus.leaveWithout')), is: 'below', right: few },
      message: 'notice.fewWouldLeave',
    },
  ];
}

/** Warns that chance moves a small number of leavers a lot. */
function fewLeavers(leavers: Expression): NoticeRule<'fewLeavers', typeof fewLeaversTexts> {
  return { code: 'fewLeavers', when: { left: leavers, is: 'below', right: few }, message: 'notice.fewLeavers' };
}

/** Warns that what pays in full does not pay in cash. */
function cashLoss(net: string): NoticeRule<'cashLoss', typeof programmeTexts> {
  const inCash = named('outcome.netInCash');
  return {
    code: 'cashLoss',
    when: { all: [{ left: inCash, is: 'below', right: 0 }, { not: { left: named(net), is: 'below', right: 0 } }] },
    message: 'notice.cashLoss',
    figures: { loss: { money: inCash.times(-1) } },
  };
}

function named(path: string): Expression {
  return Expression.named(path);
}

function rounded(exact: Expression, decimals: number) {
  return Expression.named({ rounded: exact, decimals });
}
