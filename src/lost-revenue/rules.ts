import type { Condition } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { FigureAt } from '../expression/formula.js';
import type { Rule as AnyRule } from '../model/rule.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { rework } from './rework.js';
import type { RuleText } from './texts.js';

type Rule = AnyRule<RuleText>;

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
    message: 'and the shares of partly satisfied and dissatisfied complainants must add up to 1.',
    messageWithFigures: (figureAt, say) =>
      say('and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to {total}.', {
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
    message: 'must be no more than customers.retentionWithoutProblem: those who leave anyway cannot leave again.',
    messageWithFigures: (figureAt, say) =>
      say(
        'must be no more than customers.retentionWithoutProblem, {retention}: those who leave anyway cannot leave again; {extra} was given.',
        { retention: figureAt(retention), extra: figureAt(path) },
      ),
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
    message: 'must be given where replacement.replacedShare is above 0; give 0 where there is none.',
  };
}

/** Returns the rule that replacing a customer must not cost more than the customer is worth. */
function replacingPays(): Rule {
  const [cost, value] = ['replacement.replacementCostPerCustomer', 'customers.customerValue'] as const;
  return {
    path: 'replacement.costToWinCustomer',
    code: 'contradiction',
    where: { all: [someReplaced(), above(cost, value)] },
    message:
      'with the gap until replaced comes to more than a customer is worth: replacing does not pay, so replacement.replacedShare should be 0.',
    messageWithFigures: (figureAt, say) =>
      say(
        'with the gap until replaced comes to {cost}, more than a customer is worth, {value}: replacing does not pay, so replacement.replacedShare should be 0.',
        { cost: money(figureAt, cost), value: money(figureAt, value) },
      ),
  };
}

/** Returns the rule that an amount recovered or saved is not more than the amount it belongs to. */
function within(path: string, limit: string, what: 'a new customer is worth' | 'the rework it belongs to'): Rule {
  return {
    path,
    code: 'contradiction',
    where: above(path, limit),
    message: `must be no more than ${what}.`,
    messageWithFigures: (figureAt, say) =>
      say(`must be no more than ${what}, {limit}; {given} was given.`, {
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
    message: 'must be given with the other figures of rework; give 0 where there is none.',
  };
}

/** Returns the rule that newcomers cannot give more than every customer a problem. */
function ratioWithinReach(): Rule {
  return {
    path: 'turnover.problemRateRatio',
    code: 'contradiction',
    where: above('team.problemShareNewcomers', 1),
    message: 'is too high: among customers served by newcomers more than all would have a problem.',
    messageWithFigures: (figureAt, say) => {
      const newcomers = figureAt('team.newcomerShare') ?? Number.NaN;
      const limit = new ExactDecimal(1)
        .minus(newcomers)
        .div(figureAt('problems.problemShare')?.minus(newcomers) ?? Number.NaN);
      return say(
        'is too high: among customers served by newcomers more than all would have a problem. With these figures it can be {limit} at most.',
        { limit: limit.toSignificantDigits(6, ExactDecimal.ROUND_DOWN) },
      );
    },
  };
}

function oneWayToCountLeavers(): Rule {
  return {
    path: 'turnover.staffLeavers',
    code: 'contradiction',
    where: { all: [{ given: 'turnover.yearlyTurnoverRate' }, { given: 'turnover.staffLeavers' }] },
    message: 'and turnover.yearlyTurnoverRate say the same thing twice; give one of them.',
  };
}

function nobodyToLeave(): Rule {
  return {
    path: 'turnover.serviceStaff',
    code: 'contradiction',
    where: { all: [isZero('turnover.serviceStaff'), above('team.staffLeavers', 0)] },
    message: 'is 0, but turnover.staffLeavers says that people left.',
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
    within('wordOfMouth.acquisitionCostAvoided', 'customers.customerValue', 'a new customer is worth'),
    within('rework.recoveredPerYear', 'rework.reworkGross', 'the rework it belongs to'),
    ...Object.keys(wholeRework).map(reworkNeeds),
    ratioWithinReach(),
    oneWayToCountLeavers(),
    nobodyToLeave(),
  ];
}
