import { interpolate } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';
import { type CalculatorInput, valueAt, withValue } from './calculator-input.js';
import type { Field } from './field.js';
import { figureOf } from './given-figure.js';
import { isHourlyPay } from './hourly-pay.js';
import { linkButton } from './html.js';
import type { UiContext } from './ui-context.js';

/** A button that takes one rate for another, which is then listed as assumed. */
export interface SameRate {
  /** Shows the button if there is something to take. */
  readonly show: (value: CalculatorInput) => void;
}

/**
 * Puts below a rate the offer to take the one that was asked first, such as the pay of the new hire for that of the trainer.
 * Does nothing for an input that is no such rate.
 */
export function sameRate(
  { path, perYear }: ModelInput,
  field: Field,
  first: readonly ModelInput[],
  { texts }: UiContext,
  restore: (value: CalculatorInput) => void,
): SameRate | undefined {
  const asked = first.find((other) => isHourlyPay(other) && other.perYear === perYear);
  if (asked === undefined || asked.path === path) return undefined;
  const { label } = asked.definition;
  let known: CalculatorInput = {};
  const button = linkButton(interpolate(texts.sameAs, { label }), () => {
    const { amount, per } = figureOf(valueAt(known, asked.path));
    const source = interpolate(texts.assumedSame, { label });
    field.control.focus();
    restore(withValue(known, path, { amount, ...(per === undefined ? {} : { per }), source }));
  });
  field.element.lastElementChild?.append(button);
  return {
    show(value) {
      known = value;
      button.hidden = valueAt(value, path) !== undefined || valueAt(value, asked.path) === undefined;
    },
  };
}

/** Returns the source of a figure that is assumed; `undefined` for any other. */
export function sourceAt(value: CalculatorInput, { path }: Pick<Model['inputs'][number], 'path'>): string | undefined {
  const { source } = figureOf(valueAt(value, path));
  return typeof source === 'string' ? source : undefined;
}
