import { interpolate } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import type { ModelInput } from '../model/model.js';
import type { Input } from '../model/section.js';
import { boundsOf, isMoney } from '../numbers/unit.js';
import { inPercentNumber, isInPercent } from './percent.js';
import type { UiContext } from './ui-context.js';
import { unitLabel } from './unit-label.js';

/** The texts of a field about its figure. */
export interface NumberFieldText {
  /** The unit, with the bounds if the input sets its own: `USD/hour`, `years, 1 to 30`. */
  readonly unit: string;
  /** Returns the message if the entry is not a number; `hint` says what was probably meant. */
  readonly notANumber: (hint: string) => string;
}

/** Returns the texts of a field about its figure, in the language and the notation of the field. */
export function numberFieldText({ name, definition: input }: ModelInput, wording: UiContext): NumberFieldText {
  const inPercent = isInPercent({ name, definition: input });
  const numbers = inPercent ? inPercentNumber(wording.numbers) : wording.numbers;
  const { texts } = wording;
  const example = inPercent ? '25' : numbers.write(isMoney(input.unit) ? '1250.50' : '6');
  const unit = inPercent ? '%' : unitLabel(input.unit, wording);
  // A rate has no upper bound that a person would look for.
  const limits = inPercent && input.unit !== 'share' ? [] : bounds(input, { texts, numbers });
  return {
    unit: [unit, ...limits].filter((words) => words !== '').join(', '),
    notANumber: (hint) => interpolate(texts.notANumber, { label: input.label, example, hint }),
  };
}

function bounds(input: Input, { texts, numbers }: Pick<UiContext, 'texts' | 'numbers'>): string[] {
  const expected = constraintsOf(input);
  const usual = boundsOf(input.unit);
  const [min, max] = [numbers.write(expected.minimum), numbers.write(expected.maximum)];
  const words: string[] = [];
  if (expected.exclusiveMinimum !== undefined) {
    words.push(interpolate(texts.moreThan, { min: numbers.write(expected.exclusiveMinimum) }));
  } else if (expected.maximum !== usual.maximum) {
    words.push(interpolate(texts.between, { min, max }));
  } else if (expected.minimum !== usual.minimum) {
    words.push(interpolate(texts.atLeast, { min }));
  }
  return expected.integer ? [...words, texts.wholeNumber] : words;
}
