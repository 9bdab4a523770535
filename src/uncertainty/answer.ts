import type { Decimal } from 'decimal.js';
import type { ExactResult } from '../evaluation/exact-result.js';
import { InputError, type Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { suggestName } from '../messages/suggest.js';
import type { Model } from '../model/model.js';
import { publicSum, roundHalfAwayFromZero, sum, toPublicDecimal } from '../numbers/decimal.js';
import type { Unit } from '../numbers/unit.js';
import { hintOf, type Say } from './say.js';
import { figuresText, type Overrides, type UncertainInput } from './uncertain-input.js';

/** The figure that is asked for: the total, the figure per leaver, or a quantity of the model. */
export interface Answer {
  /** `total`, `perLeaver`, or the name of a quantity, such as `netPresentValue`. */
  readonly name: string;
  /** Its label, such as `Net present value`. */
  readonly label: string;
  readonly unit: Unit;
}

/** Reads the name of an answer. Adds an issue if the model has none of that name. */
export function readAnswer(model: Model, name: unknown, issues: Issue[], say: Say): Answer | undefined {
  if (name === undefined || name === 'total') return answer('total', say('answer.total'), 'money');
  if (name === 'perLeaver' && model.leavers !== undefined) return answer('perLeaver', say('answer.perLeaver'), 'money');
  const quantity = model.quantities.find((own) => own.name === name);
  if (quantity !== undefined) return answer(quantity.name, quantity.label, quantity.unit);
  const outcomes = model.quantities.map((own) => own.name);
  const meant = typeof name === 'string' ? suggestName(name, ['total', ...outcomes]) : undefined;
  const message = say('ask.unknownAnswer', {
    given: describeValue(name, say),
    others: model.leavers === undefined ? '' : ', perLeaver',
    hint: hintOf(meant, say),
  });
  issues.push({ path: 'answer', code: 'unknownInput', message });
  return undefined;
}

function answer(name: string, label: string, unit: Unit): Answer {
  return Object.freeze({ name, label, unit });
}

/** Returns an answer as it is printed: money as the sum of the printed lines, a quantity exactly. Undefined if it does not exist. */
export function printedAnswer({ name }: Answer, exact: ExactResult): Decimal | undefined {
  const { digits, lines } = exact;
  if (name === 'total') return publicSum(lines.map(({ amount }) => roundHalfAwayFromZero(amount, digits)));
  if (name === 'perLeaver') return publicSum(lines.map(({ perLeaver }) => roundHalfAwayFromZero(perLeaver, digits)));
  const value = exactAnswer({ name }, exact);
  return value && toPublicDecimal(value);
}

/** Returns an answer exactly, not rounded. Undefined if it does not exist. */
export function exactAnswer({ name }: Pick<Answer, 'name'>, exact: ExactResult): Decimal | undefined {
  if (name === 'total') return sum(exact.lines.map(({ amount }) => amount));
  if (name === 'perLeaver') return sum(exact.lines.map(({ perLeaver }) => perLeaver));
  const quantity = exact.model.quantities.find((own) => own.name === name);
  return quantity && exact.figureAt(quantity.path);
}

/** Computes an answer with other figures in the place of some. Throws an `InputError` if it does not exist there. */
export function answerAt(asked: Answer, uncertain: UncertainInput, overrides: Overrides): Decimal {
  const { model, say } = uncertain;
  const found = printedAnswer(asked, uncertain.exactAt(overrides));
  if (found !== undefined) return found;
  const figures = figuresText(model, overrides);
  const message =
    overrides.size === 0
      ? say('ask.answerMissing', { answer: asked.name })
      : say('ask.answerMissingAt', { answer: asked.name, figures });
  throw new InputError([{ path: 'answer', code: 'contradiction', message }]);
}
