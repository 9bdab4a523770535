import type { Condition } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { FigureAt } from '../expression/formula.js';
import type { Rule as AnyRule } from '../model/rule.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { rework } from './rework.js';
import type { lostRevenueTexts } from './texts.js';

type Rule = AnyRule<typeof lostRevenueTexts>;

const at = (path: string): Expression => Expression.named(path);

const above = (path: string, right: string | number): Condition => ({
  left: at(path),
  is: 'above',
  right: typeof right === 'number' ? right : at(right),
});

const isZero = (path: string): Condition => ({ left: at(path), is: 'equal', right: 0 });

/** Returns an amount for a message. */
const money = (figureAt: FigureAt, path: string) => ({ money: figureAt(path) });

/** Returns the rule that every complainant ends up satisfied, partly satisfied or dissatisfied. */
function outcomesAddUp(): Rule {
  const path = 'problems.complainantsSatisfiedShare';
  const total = at(path)
    .plus(at('problems.complainantsPartlySatisfiedShare'))
    .plus(at('problems.complainantsDissatisfiedShare'));
  return {
    path,
    code: 'contradiction',
    where: {
      all: [
        { not: isZero('problems.complaintShare') },
        {
          any: [
            { left: total, is: 'below', right: 1 },
            { left: total, is: 'above', right: 1 },
          ],
        },
      ],
    },
    message: 'rule.outcomesAddUp',
    messageWithFigures: (figureAt, say) =>
      say('rule.outcomesAddUpFigures', {
        total: total.evaluateWith((share) => figureAt(share) ?? new ExactDecimal(Number.NaN)),
      }),
  };
}

/**
 * Returns the rule that a problem cannot add more than the retention, because a customer without a problem leaves with
 * chance 1 − retention.
 */
function extraWithinRetention(group: string): Rule {
  const path = `problems.extraChanceOfLeaving${group}`;
  const retention = 'customers.retentionWithoutProblem';
  return {
    path,
    code: 'contradiction',
    where: above(path, retention),
    message: 'rule.extraWithinRetention',
    messageWithFigures: (figureAt, say) =>
      say('rule.extraWithinRetentionFigures', { retention: figureAt(retention), extra: figureAt(path) }),
  };
}

const someReplaced = (): Condition => above('replacement.replacedShare', 0);

/**
 * Returns the rule that a cost or a gap is required if customers are replaced, because a missing one would silently
 * count as zero.
 */
function replacingNeeds(name: 'costToWinCustomer' | 'yearsToReplace'): Rule {
  const path = `replacement.${name}`;
  return {
    path,
    code: 'required',
    where: { all: [someReplaced(), { not: { known: path } }] },
    message: 'rule.replacingNeeds',
  };
}

/** Returns the rule that replacing a customer must not cost more than the customer is worth. */
function replacingPays(): Rule {
  const [cost, value] = ['replacement.replacementCostPerCustomer', 'customers.customerValue'] as const;
  return {
    path: 'replacement.costToWinCustomer',
    code: 'contradiction',
    where: { all: [someReplaced(), above(cost, value)] },
    message: 'rule.replacingPays',
    messageWithFigures: (figureAt, say) =>
      say('rule.replacingPaysFigures', { cost: money(figureAt, cost), value: money(figureAt, value) }),
  };
}

/** Returns the rule that an amount recovered or saved is not more than the amount it belongs to. */
function within(path: string, limit: string, message: 'rule.withinCustomerValue' | 'rule.withinRework'): Rule {
  return {
    path,
    code: 'contradiction',
    where: above(path, limit),
    message,
    messageWithFigures: (figureAt, say) =>
      say(`${message}Figures`, {
        limit: money(figureAt, limit),
        given: figureAt(path),
      }),
  };
}

/**
 * Returns the rule that all inputs of rework must be given together, because a missing one would silently count as
 * zero.
 */
function reworkNeeds(name: string): Rule {
  const path = `rework.${name}`;
  const others = Object.keys(rework.inputs).filter((other) => other !== name);
  return {
    path,
    code: 'required',
    where: { all: [{ not: { known: path } }, { any: others.map((other) => ({ given: `rework.${other}` })) }] },
    message: 'rule.reworkNeeds',
  };
}

/** Returns the rule that newcomers cannot give more than every customer a problem. */
function ratioWithinReach(): Rule {
  return {
    path: 'turnover.problemRateRatio',
    code: 'contradiction',
    where: above('team.problemShareNewcomers', 1),
    message: 'rule.ratioWithinReach',
    messageWithFigures: (figureAt, say) => {
      const newcomers = figureAt('team.newcomerShare') ?? Number.NaN;
      const limit = new ExactDecimal(1)
        .minus(newcomers)
        .div(figureAt('problems.problemShare')?.minus(newcomers) ?? Number.NaN);
      return say('rule.ratioWithinReachFigures', { limit: limit.toSignificantDigits(6, ExactDecimal.ROUND_DOWN) });
    },
  };
}

function oneWayToCountLeavers(): Rule {
  return {
    path: 'turnover.staffLeavers',
    code: 'contradiction',
    where: { all: [{ given: 'turnover.yearlyTurnoverRate' }, { given: 'turnover.staffLeavers' }] },
    message: 'rule.oneWayToCountLeavers',
  };
}

function nobodyToLeave(): Rule {
  return {
    path: 'turnover.serviceStaff',
    code: 'contradiction',
    where: { all: [isZero('turnover.serviceStaff'), above('team.staffLeavers', 0)] },
    message: 'rule.nobodyToLeave',
  };
}

/** The rules of the lost revenue model: contradictions between inputs. */
export const rules: readonly AnyRule[] = /* @__PURE__ */ everyRule();

function everyRule(): Rule[] {
  const { recoveredPerYear: _, ...wholeRework } = rework.inputs;
  return [
    outcomesAddUp(),
    extraWithinRetention('Silent'),
    extraWithinRetention('Satisfied'),
    extraWithinRetention('PartlySatisfied'),
    extraWithinRetention('Dissatisfied'),
    replacingNeeds('costToWinCustomer'),
    replacingNeeds('yearsToReplace'),
    replacingPays(),
    within('wordOfMouth.acquisitionCostAvoided', 'customers.customerValue', 'rule.withinCustomerValue'),
    within('rework.recoveredPerYear', 'rework.reworkGross', 'rule.withinRework'),
    ...Object.keys(wholeRework).map(reworkNeeds),
    ratioWithinReach(),
    oneWayToCountLeavers(),
    nobodyToLeave(),
  ];
}
