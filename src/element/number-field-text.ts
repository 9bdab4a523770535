import { interpolate } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import type { Input } from '../model/section.js';
import { boundsOf, isMoney } from '../numbers/unit.js';
import type { UiContext } from './ui-context.js';
import { unitLabel } from './unit-label.js';

/** The texts of a field about its figure. */
export interface NumberFieldText {
  /** The unit, with the bounds if the input sets its own: `USD/hour`, `years, 1 to 30`. */
  readonly unit: string;
  /** Returns the message if the entry is not a number; `hint` says what was probably meant. */
  readonly notANumber: (hint: string) => string;
}

/** Returns the texts of a field about its figure, in the language and the notation of the form. */
export function numberFieldText(input: Input, wording: UiContext): NumberFieldText {
  const { texts, numbers } = wording;
  const { unit } = input;
  const figure = numbers.write(isMoney(unit) ? '1250.50' : unit === 'share' ? '0.25' : '6');
  const example = unit === 'share' ? interpolate(texts.shareExample, { example: figure }) : figure;
  return {
    unit: [unitLabel(unit, wording), ...bounds(input, wording)].filter((words) => words !== '').join(', '),
    notANumber: (hint) => interpolate(texts.notANumber, { label: input.label, example, hint }),
  };
}

function bounds(input: Input, { texts, numbers }: UiContext): string[] {
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
