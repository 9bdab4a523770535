import { check } from '../evaluation/check.js';
import { isEmpty } from '../input/is-empty.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { InputError, type Issue, issueWithin } from '../messages/issue.js';
import type { Model } from '../model/model.js';
import { turnoverCost } from '../turnover/cost.js';
import { type TurnoverInput, turnoverModel } from '../turnover/model.js';
import { type StayBonusInput, stayBonusModel } from './bonus-model.js';
import { costPerLeaverFrom, costPerLeaverInputs } from './cost-per-leaver.js';
import { type PayRaise, payRaise } from './pay-raise.js';
import { type RetentionPlan, retentionPlan } from './plan.js';
import { type RetentionPlanInput, retentionPlanModel } from './plan-model.js';
import { type PayRaiseInput, payRaiseModel } from './raise-model.js';
import { type RetentionReview, retentionReview } from './review.js';
import { type RetentionReviewInput, retentionReviewModel } from './review-model.js';
import { type StayBonus, stayBonus } from './stay-bonus.js';

/** A turnover cost, as far as a decision uses it. */
type TurnoverCost = ReturnType<typeof turnoverCost>;

/** One of the four decisions: its model, its function, and where the cost of a leaver goes. */
interface Kind {
  readonly model: Model;
  /** The sections that no other decision has. */
  readonly toldBy: readonly string[];
  /** The section with the cost per leaver. */
  readonly costIn: string;
  /** Returns what the section takes from a turnover cost. */
  readonly taken: (cost: TurnoverCost) => PlainObject;
  readonly run: (input: PlainObject) => AnyDecision;
}

/** The result of one of the four decisions. */
export type AnyDecision = RetentionPlan | RetentionReview | PayRaise | StayBonus;

/** A decision that was read from one object, such as a JSON file. */
export interface Decided {
  readonly model: Model;
  /** The input of the model, with the cost per leaver. */
  readonly input: PlainObject;
  readonly result: AnyDecision;
  /** The turnover cost that the cost per leaver comes from; `undefined` if the input has the cost per leaver itself. */
  readonly cost: TurnoverCost | undefined;
  /** The input of that turnover cost. */
  readonly turnover: TurnoverInput | undefined;
}

// The object is checked against the model before it is run.
const kinds: readonly Kind[] = [
  {
    model: retentionPlanModel as unknown as Model,
    toldBy: ['now', 'effect', 'horizon'],
    costIn: 'now',
    taken: (cost) => ({ leavers: cost.leavers, ...costPerLeaverFrom(cost) }),
    run: (input) => retentionPlan(input as RetentionPlanInput),
  },
  {
    model: retentionReviewModel as unknown as Model,
    toldBy: ['measured'],
    costIn: 'measured',
    taken: (cost) => ({ ...costPerLeaverFrom(cost) }),
    run: (input) => retentionReview(input as RetentionReviewInput),
  },
  {
    model: payRaiseModel as unknown as Model,
    toldBy: ['raise'],
    costIn: 'raise',
    taken: ({ perLeaver }) => ({ costPerLeaver: perLeaver }),
    run: (input) => payRaise(input as PayRaiseInput),
  },
  {
    model: stayBonusModel as unknown as Model,
    toldBy: ['bonus'],
    costIn: 'bonus',
    taken: ({ perLeaver }) => ({ costPerLeaver: perLeaver }),
    run: (input) => stayBonus(input as StayBonusInput),
  },
];

/** Returns whether an input has a section that only a decision has. */
export function isDecision(input: unknown): boolean {
  return kinds.some(({ toldBy }) => toldBy.some((section) => Object.hasOwn(Object(input), section)));
}

/** Returns the function that evaluates a model of a decision with its advice; `undefined` for any other model. */
export function decisionOf(model: Model): Kind['run'] | undefined {
  return kinds.find((kind) => kind.model === model)?.run;
}

/**
 * Evaluates the decision that the sections of an input tell: a plan (`now` and `effect`), a review (`measured`), a
 * `raise` or a `bonus`. The cost per leaver may come from the input of a turnover cost under `turnover`; a plan then takes
 * its leavers too, unless it has its own. Throws one `InputError` that lists every problem.
 */
export function decide(given: unknown): Decided {
  const issues: Issue[] = [];
  const { turnover, ...input } = readOwnProperties(given, [], issues) ?? {};
  if (issues.length > 0) throw new InputError(issues);
  const kind = kindOf(input);
  const read = turnover === undefined ? undefined : readCost(turnover, input.currency);
  issues.push(...(read?.issues ?? []));
  if (turnover !== undefined) issues.push(...givenTwice(kind, input), ...otherCurrency(input, turnover));
  const cost = read?.cost;
  // Without a cost, the other problems are those that a plan with any cost has.
  const whole = read === undefined ? input : completed(kind, input, cost, Object(turnover).currency);
  const found = check(kind.model, whole);
  const isUnreadable = found.some(({ path }) => path === kind.costIn);
  issues.push(...found.filter(({ path }) => !isUnreadable || !path.startsWith(`${kind.costIn}.`)));
  if (issues.length > 0) throw new InputError(issues);
  return { model: kind.model, input: whole, result: kind.run(whole), cost, turnover: read?.part };
}

function kindOf(input: PlainObject): Kind {
  const told = kinds.filter(({ toldBy }) => toldBy.some((section) => input[section] !== undefined));
  const [kind, ...others] = told;
  if (kind === undefined) {
    const message =
      'The input must say what is to be decided: now and effect for a plan, measured for a review of what ran, raise, or bonus.';
    throw new InputError([{ path: '', code: 'required', message }]);
  }
  if (others.length > 0) {
    const sections = told.flatMap(({ toldBy }) => toldBy.filter((section) => input[section] !== undefined));
    const message = `${sections.join(' and ')} are of different decisions; give one decision at a time.`;
    throw new InputError([{ path: sections[0] ?? '', code: 'contradiction', message }]);
  }
  return kind;
}

/** Evaluates the turnover cost, in the currency of the decision if it has none of its own. */
function readCost(turnover: unknown, currency: unknown) {
  const part = isObject(turnover) && isEmpty(turnover.currency) ? { ...turnover, currency } : turnover;
  const issues: readonly Issue[] = check(turnoverModel, part).map((issue) => issueWithin(['turnover'], issue));
  if (issues.length > 0) return { issues };
  const cost = turnoverCost(part as TurnoverInput);
  if (cost.lines.length > 0) return { issues, cost, part: part as TurnoverInput };
  const message = 'turnover has nothing to calculate: every cost line is missing an input.';
  return { issues: [{ path: 'turnover', code: 'required', message }] satisfies Issue[] };
}

/** Returns an issue for each cost per leaver that is given beside a turnover cost. */
function givenTwice({ costIn }: Kind, input: PlainObject): readonly Issue[] {
  const given = Object(input[costIn]);
  return [...Object.keys(costPerLeaverInputs), 'costPerLeaver'].flatMap((name): Issue[] => {
    if (isEmpty(given[name])) return [];
    const path = `${costIn}.${name}`;
    return [{ path, code: 'contradiction', message: `${path} is given, and so is turnover; leave one of them out.` }];
  });
}

function otherCurrency({ currency }: PlainObject, turnover: unknown): readonly Issue[] {
  const own: unknown = Object(turnover).currency;
  if (isEmpty(own) || isEmpty(currency) || own === currency) return [];
  const message = `turnover.currency is ${own}, and currency is ${currency}: nothing is converted, so give one of them.`;
  return [{ path: 'turnover.currency', code: 'contradiction', message }];
}

function completed(
  { costIn, taken }: Kind,
  input: PlainObject,
  cost: TurnoverCost | undefined,
  currency: unknown,
): PlainObject {
  const section = input[costIn];
  if (section !== undefined && !isObject(section)) return input;
  const own = Object.fromEntries(Object.entries(section ?? {}).filter(([, value]) => !isEmpty(value)));
  return {
    ...(isEmpty(currency) ? {} : { currency }),
    ...input,
    [costIn]: { ...taken(cost ?? anyCost()), ...own },
  };
}

const anyCost = () => turnoverCost({ leavers: 1 });

function isObject(value: unknown): value is PlainObject {
  return Object.prototype.toString.call(value) === '[object Object]';
}
