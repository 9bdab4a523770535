import { fitsWithin, hintFor } from '../input/number-hint.js';
import { interpolate } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import { defaultIn } from '../model/default-in.js';
import type { ModelInput } from '../model/model.js';
import { type Field, fieldFrame, type OnEdit } from './field.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { passedOn } from './localized-number.js';
import { numberFieldText } from './number-field-text.js';
import type { UiContext } from './ui-context.js';

/** Creates the field of a figure. An empty field shows the default with its source. */
export function numberField({ path, definition: input }: ModelInput, wording: UiContext, edited: OnEdit): Field {
  const { numbers, texts } = wording;
  const control = html('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
  });
  const sourceText = html('p', {});
  const source = html('details', { class: 'source' }, html('summary', {}, texts.source), sourceText);
  const field = fieldFrame(path, input.label, control, [source]);
  const expected = constraintsOf(input);
  let { currency } = wording;
  const reading = (text: string) => numbers.read(text, { unit: input.unit, currency, fits: fitsWithin(expected) });
  const taken = (text: string) => passedOn(text, reading(text));
  let known = '';
  const edit = () => {
    const text = taken(control.value);
    if (text === known) return;
    known = text;
    edited(path, text === '' ? undefined : text);
  };
  // Called for every key, so that the result never belongs to an earlier text.
  control.addEventListener('input', edit);
  control.addEventListener('change', () => {
    edit();
    if (/^-?\d+(\.\d+)?$/.test(known)) control.value = numbers.write(known);
  });

  const reword = (now: UiContext) => {
    currency = now.currency;
    const fallback = defaultIn(input, now.currency);
    const value = fallback === undefined ? '' : numbers.write(fallback.value);
    sourceText.replaceChildren(...linkify(fallback?.source ?? ''));
    const { unit } = numberFieldText(input, now);
    field.describe(
      unit,
      [asSentence(asTyped(input.help)), fallback === undefined ? '' : interpolate(texts.ifEmpty, { value })]
        .join(' ')
        .trim(),
    );
    control.placeholder = value;
    source.hidden = fallback === undefined;
  };
  reword(wording);

  // A help may be written in one notation and read in another.
  function asTyped(text = ''): string {
    return text.replace(/\d+[.,]\d+/g, (figure) => numbers.write(figure.replace(',', '.')));
  }

  return {
    ...field,
    notANumber() {
      const hint = hintFor(control.value, reading(control.value), expected, wording.say, currency, numbers.write);
      return numberFieldText(input, wording).notANumber(hint);
    },
    reword,
    fill(given) {
      const text = given === undefined ? '' : numbers.write(given);
      field.element.toggleAttribute('data-given', text !== '');
      // A figure is not reformatted while a person is typing it.
      if (taken(text) === known && control.matches(':focus')) return;
      known = taken(text);
      control.value = text;
    },
  };
}

// Some helps are written to follow a colon.
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
