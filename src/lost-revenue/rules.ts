import type { Issue } from '../issue.js';
import { Exact, sum } from '../money.js';
import type { Rule } from '../rule.js';
import { rework } from './rework.js';

const contradiction = (path: string, message: string): Issue => ({
  path,
  code: 'contradiction',
  message: `${path} ${message}`,
});

const required = (path: string, message: string): Issue => ({ path, code: 'required', message: `${path} ${message}` });

const outcomes = [
  'problems.complainantsSatisfiedShare',
  'problems.complainantsPartlySatisfiedShare',
  'problems.complainantsDissatisfiedShare',
];

/** Every complainant ends up satisfied, partly satisfied or dissatisfied. */
const outcomesAddUp: Rule = ({ figureAt }) => {
  const shares = outcomes.map((path) => figureAt(path));
  if (figureAt('problems.complaintShare')?.isZero()) return undefined;
  if (shares.some((share) => share === undefined)) return undefined;
  const total = sum(shares.map((share) => share ?? new Exact(0)));
  if (total.equals(1)) return undefined;
  return contradiction(
    outcomes[0] as string,
    `and the shares of partly satisfied and dissatisfied complainants must add up to 1; they come to ${total}.`,
  );
};

/** A customer without a problem leaves with chance 1 − retention, so a problem can add no more than the retention. */
function extraWithinRetention(group: string): Rule {
  const path = `problems.extraChanceOfLeaving${group}`;
  return ({ figureAt }) => {
    const [extra, retention] = [figureAt(path), figureAt('customers.retentionWithoutProblem')];
    if (extra === undefined || retention === undefined || extra.lessThanOrEqualTo(retention)) return undefined;
    return contradiction(
      path,
      `must be no more than customers.retentionWithoutProblem, ${retention}: those who leave anyway cannot leave again; ${extra} was given.`,
    );
  };
}

/** Where customers are replaced, a cost or a gap left out would count as nothing in silence. */
function replacingNeeds(name: 'costToWinCustomer' | 'yearsToReplace'): Rule {
  const path = `replacement.${name}`;
  return ({ figureAt, given }) => {
    if (!figureAt('replacement.replacedShare')?.greaterThan(0)) return undefined;
    if (given(path) || figureAt(path) !== undefined) return undefined;
    return required(path, 'must be given where replacement.replacedShare is above 0; give 0 where there is none.');
  };
}

/** Replacing a customer who costs more to win than the customer is worth is no way to limit the loss. */
const replacingPays: Rule = ({ figureAt }) => {
  const cost = figureAt('replacement.replacementCostPerCustomer');
  const value = figureAt('customers.customerValue');
  if (!figureAt('replacement.replacedShare')?.greaterThan(0)) return undefined;
  if (cost === undefined || value === undefined || cost.lessThanOrEqualTo(value)) return undefined;
  return contradiction(
    'replacement.costToWinCustomer',
    `with the gap until replaced comes to ${shown(cost)}, more than a customer is worth, ${shown(value)}: replacing does not pay, so replacement.replacedShare should be 0.`,
  );
};

const savingWithinValue: Rule = ({ figureAt }) => {
  const saved = figureAt('wordOfMouth.acquisitionCostAvoided');
  const value = figureAt('customers.newCustomerValue');
  if (saved === undefined || value === undefined || saved.lessThanOrEqualTo(value)) return undefined;
  return contradiction(
    'wordOfMouth.acquisitionCostAvoided',
    `must be no more than a new customer is worth, ${shown(value)}; ${saved} was given.`,
  );
};

const recoveredWithinRework: Rule = ({ figureAt }) => {
  const recovered = figureAt('rework.recoveredPerYear');
  const gross = figureAt('rework.reworkGross');
  if (recovered === undefined || gross === undefined || recovered.lessThanOrEqualTo(gross)) return undefined;
  return contradiction(
    'rework.recoveredPerYear',
    `must be no more than the rework it belongs to, ${shown(gross)}; ${recovered} was given.`,
  );
};

/** Rework is asked for whole: a part left out would count as nothing in silence. */
function reworkNeeds(name: string): Rule {
  const path = `rework.${name}`;
  return ({ figureAt, given }) => {
    const anyOther = Object.keys(rework.inputs).some((other) => given(`rework.${other}`));
    if (!anyOther || given(path) || figureAt(path) !== undefined) return undefined;
    return required(path, 'must be given with the other figures of rework; give 0 where there is none.');
  };
}

/** Newcomers cannot give more than every customer a problem. */
const ratioWithinReach: Rule = ({ figureAt }) => {
  const among = figureAt('team.problemShareNewcomers');
  const share = figureAt('problems.problemShare');
  const newcomers = figureAt('team.newcomerShare');
  if (!among?.greaterThan(1) || share === undefined || newcomers === undefined) return undefined;
  const limit = new Exact(1).minus(newcomers).div(share.minus(newcomers));
  return contradiction(
    'turnover.problemRateRatio',
    `is too high: among customers served by newcomers more than all would have a problem. With these figures it can be ${limit.toSignificantDigits(6, Exact.ROUND_DOWN)} at most.`,
  );
};

const oneWayToCountLeavers: Rule = ({ given }) =>
  given('turnover.yearlyTurnoverRate') && given('turnover.staffLeavers')
    ? contradiction(
        'turnover.staffLeavers',
        'and turnover.yearlyTurnoverRate say the same thing twice; give one of them.',
      )
    : undefined;

const nobodyToLeave: Rule = ({ figureAt }) =>
  figureAt('turnover.serviceStaff')?.isZero() && figureAt('team.staffLeavers')?.greaterThan(0)
    ? contradiction('turnover.serviceStaff', 'is 0, but turnover.staffLeavers says that people left.')
    : undefined;

const shown = (amount: { toFixed(decimals: number): string }): string => amount.toFixed(2);

/** What no input of the lost revenue model can contradict. */
export const rules: readonly Rule[] = /* @__PURE__ */ everyRule();

function everyRule(): Rule[] {
  const { recoveredPerYear: _, ...wholeRework } = rework.inputs;
  return [
    outcomesAddUp,
    extraWithinRetention('Silent'),
    extraWithinRetention('Satisfied'),
    extraWithinRetention('PartlySatisfied'),
    extraWithinRetention('Dissatisfied'),
    replacingNeeds('costToWinCustomer'),
    replacingNeeds('yearsToReplace'),
    replacingPays,
    savingWithinValue,
    recoveredWithinRework,
    ...Object.keys(wholeRework).map(reworkNeeds),
    ratioWithinReach,
    oneWayToCountLeavers,
    nobodyToLeave,
  ];
}
