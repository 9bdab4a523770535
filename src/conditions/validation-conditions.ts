import { neededBeside } from '../evaluation/availability.js';
import { mayBeUnused, replacedInput, unusedInput } from '../evaluation/unused-input.js';
import { allOf, always, anyOf, type Condition, isNever, never, notOf } from '../expression/condition.js';
import { Expression } from '../expression/expression.js';
import type { IssueCode } from '../messages/issue.js';
import { constraintsOf, formatRange } from '../model/bounds.js';
import type { Model, ModelInput, ModelLine } from '../model/model.js';
import { type AvailabilityConditions, availabilityConditions, presentWhen } from './availability-conditions.js';
import { dividesByZeroWhen } from './zero-division.js';

/** A condition under which an input of numbers is refused, with the issue that `check` reports. */
export interface ValidationCondition {
  readonly path: string;
  readonly code: IssueCode;
  /** The reason on one line that includes the path, without the given figures. */
  readonly reason: string;
  readonly where: Condition;
}

/**
 * Returns the conditions of every issue that `check` can find if all values are numbers, in its order. The bounds of
 * each figure come first, because a figure out of bounds is not compared with others. Texts that are not numbers, the
 * limits of digits and decimals, and amounts too large to print are left to each target.
 *
 * @example
 * validationConditions(turnoverModel, 'USD').find(({ path, code }) => path === 'hiring.candidatesTested' && code === 'unused');
 * // { path: 'hiring.candidatesTested', code: 'unused',
 * //   reason: 'hiring.candidatesTested is given, but hiring.costPerTest is not.',
 * //   where: { all: [{ given: 'hiring.candidatesTested' }, { not: { present: 'hiring.testing' } }] } }
 */
export function validationConditions(model: Model, currency: string): readonly ValidationCondition[] {
  const { inputs, lines, rules, say } = model;
  const here = availabilityConditions(model, currency);
  const found = [
    ...inputs.flatMap(boundsRefused),
    ...inputs.flatMap((input) => unusedRefused(model, currency, here, input)),
    ...rules.map(({ path, code, where, message }) => ({
      path,
      code,
      reason: say('input.refusedByRule', { path, says: say(message) }),
      where,
    })),
    ...lines.map((line) => divisionRefused(model, line)),
  ];
  return found.filter(({ where }) => !isNever(where));
}

function boundsRefused({ path, definition, notApplicableBy, otherwise }: ModelInput): ValidationCondition[] {
  const expected = constraintsOf(definition);
  const { unit, minimum, maximum, exclusiveMinimum, integer, why } = expected;
  const left = Expression.named(path);
  const where = anyOf([
    { left, is: 'below', right: exclusiveMinimum ?? minimum },
    ...(exclusiveMinimum === undefined ? [] : [{ left, is: 'equal', right: exclusiveMinimum } as const]),
    { left, is: 'above', right: maximum },
    ...(integer ? [allOf([{ given: path }, { not: { integer: path } }])] : []),
  ]);
  const reason = `${path} must be ${integer ? 'a whole number ' : ''}${formatRange(expected)} (${unit})${why === undefined ? '' : `: ${why}`}.`;
  // An inapplicable input is zero, and one that follows from others is what it is, within its bounds or not.
  return [
    {
      path,
      code: 'outOfBounds',
      reason,
      where: notApplicableBy === undefined && otherwise === undefined ? where : allOf([{ given: path }, where]),
    },
  ];
}

function unusedRefused(
  model: Model,
  currency: string,
  here: AvailabilityConditions,
  input: ModelInput,
): ValidationCondition[] {
  const { path, position } = input;
  if (mayBeUnused(model, input)) return [];
  const outcomes = model.quantities.filter(({ outcome }) => outcome);
  // An input that affects an outcome through another outcome affects that one.
  const moves = (paths: readonly string[]) =>
    here.moves(
      position,
      paths.filter((path) => !outcomes.some((outcome) => outcome.path === path)),
    );
  const uses = [
    ...model.lines.map(({ path, paths }) => allOf([{ present: path }, here.moves(position, paths)])),
    ...outcomes.map((quantity) => {
      const { alternatives, limit } = quantity.form.dependencies;
      const [way, ...others] = alternatives;
      const alone = way !== undefined && others.length === 0 && limit.length === 0;
      return allOf([{ known: quantity.path }, alone ? moves(way) : here.moves(position, [quantity.path])]);
    }),
  ];
  const where = allOf([{ given: path }, notOf(anyOf(uses))]);
  if (isNever(simplifyWhenGiven(model, currency, here, path, where))) return [];
  return [{ path, code: 'unused', reason: unusedReason(model, currency, input), where }];
}

/** Simplifies a condition for a given input. The result is `never` if that input alone is enough to be used. */
function simplifyWhenGiven(
  model: Model,
  currency: string,
  here: AvailabilityConditions,
  path: string,
  condition: Condition,
): Condition {
  const look = (part: Condition): Condition => {
    if ('given' in part) return part.given === path ? always : part;
    if ('known' in part) return look(here.known(part.known));
    if ('present' in part) return look(presentWhen(model, currency, part.present));
    if ('all' in part) return allOf(part.all.map(look));
    if ('any' in part) return anyOf(part.any.map(look));
    return 'not' in part ? notOf(look(part.not)) : part;
  };
  return look(condition);
}

/** Returns the message that `check` has for an unused input, as far as it is known before anything is given. */
function unusedReason(model: Model, currency: string, input: ModelInput): string {
  const isReplaceable = (model.sections[input.section ?? '']?.fallbackFor ?? []).length > 0;
  const { message } = isReplaceable
    ? replacedInput(model, input)
    : unusedInput(input, neededBeside(model, currency, input.position), model.say, true);
  return message;
}

function divisionRefused(model: Model, line: ModelLine): ValidationCondition {
  const { path, inputs } = line;
  const looked = inputs.map((position) => model.inputs[position]?.path).join(', ');
  // If inputs contradict one another, that is the reason for the zero.
  const contradictions = anyOf(model.rules.map(({ where }) => where));
  const divides = exceptImplied(dividesByZeroWhen(model, line), contradictions);
  const where = isNever(divides) ? never : allOf([{ present: path }, divides, notOf(contradictions)]);
  return {
    path,
    code: 'divisionByZero',
    reason: model.say('result.divisionByZero', { path, paths: looked }),
    where,
  };
}

/**
 * Removes the alternatives of a condition that another condition has too: they are never true if that other one is
 * false.
 */
function exceptImplied(condition: Condition, other: Condition): Condition {
  const parts = (of: Condition) => ('any' in of ? of.any : [of]);
  const others = new Set(parts(other).map((part) => JSON.stringify(part)));
  return anyOf(parts(condition).filter((part) => !others.has(JSON.stringify(part))));
}
