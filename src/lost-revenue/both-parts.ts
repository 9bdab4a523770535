import { check } from '../evaluation/check.js';
import { pathAsKey, unknownInput } from '../input/input-issues.js';
import { type PlainObject, readOwnProperties } from '../input/read-object.js';
import { InputError, type Issue, issueWithin, placeOf } from '../messages/issue.js';
import { suggestName } from '../messages/suggest.js';
import { english } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import { turnoverCost } from '../turnover/cost.js';
import { type TurnoverInput, turnoverModel } from '../turnover/model.js';
import type { TurnoverNotice } from '../turnover/notices.js';
import { lostRevenue } from './loss.js';
import { type LostRevenueInput, lostRevenueModel } from './model.js';
import { type WithLostRevenue, withLostRevenue } from './with-lost-revenue.js';

const partNames = ['turnover', 'lostRevenue'];

/** The input of both models for one firm and one year. */
export interface TwoParts {
  /** The input of `turnoverCost`. */
  readonly turnover: TurnoverInput;
  /** The input of `lostRevenue`. */
  readonly lostRevenue: LostRevenueInput;
}

/**
 * Evaluates both models from one input with two parts, such as a JSON file. Returns `withLostRevenue` of the turnover
 * cost and the lost revenue. Throws one `InputError` that lists every problem in either part, with paths that start
 * with the name of the part, or else every contradiction between the two.
 *
 * @example
 * turnoverWithLostRevenue({ turnover: { leavers: 24 }, lostRevenue: serviceOfTheYear }).total.toFixed(2); // '77621.27'
 */
export function turnoverWithLostRevenue(input: TwoParts): WithLostRevenue<TurnoverNotice> {
  const issues: Issue[] = [];
  const parts: PlainObject | undefined = readOwnProperties(input, [], issues);
  if (parts === undefined) throw new InputError(issues);
  const mentioned = new Set(issues.map(({ path }) => path));
  for (const name of Object.keys(parts).filter((key) => !partNames.includes(key))) {
    const meant = partOf(name) ?? suggestName(name, partNames);
    if (meant !== undefined) mentioned.add(meant);
    if (name === 'currency') issues.push(currencyOfBoth());
    else if (partOf(name) !== undefined) issues.push(pathAsKey(placeOf([name]), name, english));
    else issues.push(unknownInput(placeOf([name]), meant));
  }
  const found = [
    ...issuesOfPart('turnover', turnoverModel, parts.turnover),
    ...issuesOfPart('lostRevenue', lostRevenueModel, parts.lostRevenue),
  ];
  for (const issue of found) if (!mentioned.has(issue.path)) issues.push(issue);
  if (issues.length > 0) throw new InputError(issues);
  return withLostRevenue(
    turnoverCost(parts.turnover as TurnoverInput),
    lostRevenue(parts.lostRevenue as LostRevenueInput),
  );
}

/** The part of the input that a path written as a key begins with: `turnover.leavers`. */
function partOf(key: string): string | undefined {
  return partNames.find((part) => key.startsWith(`${part}.`));
}

function currencyOfBoth(): Issue {
  return {
    path: 'currency',
    code: 'unknownInput',
    message: 'currency must be given in each part, as turnover.currency and lostRevenue.currency.',
  };
}

function issuesOfPart(part: string, model: Model, input: unknown): Issue[] {
  if (input === undefined) {
    return [{ path: part, code: 'required', message: `${part} must be given: the input of the model ${model.label}.` }];
  }
  return check(model, input).map((issue) => issueWithin([part], issue));
}
