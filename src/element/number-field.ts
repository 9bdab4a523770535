import type { Decimal } from 'decimal.js';
import { createNumberFormat } from '../format/number-format.js';
import { fitsWithin, hintFor } from '../input/number-hint.js';
import { interpolate } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import { defaultIn } from '../model/default-in.js';
import type { ModelInput } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { type Field, fieldFrame, type OnEdit } from './field.js';
import { figureOf } from './given-figure.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { passedOn } from './localized-number.js';
import { numberFieldText } from './number-field-text.js';
import { periodSelect } from './period-select.js';
import type { UiContext } from './ui-context.js';

/** Creates the field of a figure. An empty field shows the default with its source. */
export function numberField(
  { path, definition: input, required }: ModelInput,
  wording: UiContext,
  edited: OnEdit,
): Field {
  const { numbers, texts } = wording;
  const control = html('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-required': required && 'true',
  });
  const sourceText = html('p', {});
  const source = html('details', { class: 'source' }, html('summary', {}, texts.source), sourceText);
  const periods = periodSelect(input, path, wording, edit);
  const field = fieldFrame(path, input.label, control, [source], periods ? [periods.control] : []);
  const expected = constraintsOf(input);
  let shownIn = wording;
  const reading = (text: string) => {
    const notation = { currency: shownIn.currency, fits: fitsWithin(expected) };
    return numbers.read(text, { unit: periods?.unit() ?? input.unit, ...notation });
  };
  const taken = (text: string) => passedOn(text, reading(text));
  /** The content of the field, to tell an edit from a key that changes nothing. */
  let known = '';
  /** True if a page set it to something that is not text, of which the library has more to say than the form. */
  let isSetByPage = false;
  const held = () => `${taken(control.value)} ${periods?.period() ?? ''}`.trim();
  function edit(): void {
    // Pasted with its own period: 61000 a year.
    periods?.follow((unit) => 'digits' in numbers.read(control.value, { unit, currency: shownIn.currency }));
    if (held() === known) return;
    const wasEmpty = known === '';
    known = held();
    const amount = taken(control.value);
    const per = periods?.period();
    // A period beside an empty field is no figure.
    if (amount !== '') edited(path, per === undefined ? amount : { amount, per });
    else if (!wasEmpty) edited(path, undefined);
  }
  // Called for every key, so that the result never belongs to an earlier text.
  control.addEventListener('input', edit);
  control.addEventListener('change', () => {
    edit();
    const amount = taken(control.value);
    if (/^-?\d+(\.\d+)?$/.test(amount)) control.value = numbers.write(amount);
  });

  const reword = (now: UiContext) => {
    shownIn = now;
    periods?.reword(now);
    const fallback = defaultIn(input, now.currency);
    const value = fallback === undefined ? '' : numbers.write(fallback.value);
    sourceText.replaceChildren(...linkify(fallback?.source ?? ''));
    const ifEmpty = fallback === undefined ? '' : interpolate(texts.ifEmpty, { value });
    const help = [asSentence(asTyped(input.help)), ifEmpty].join(' ').trim();
    field.showHelp(help);
    if (periods === undefined) field.showUnit(numberFieldText(input, now).unit);
    control.placeholder = value;
    source.hidden = fallback === undefined;
  };
  reword(wording);

  // A help may be written in one notation and read in another.
  function asTyped(text = ''): string {
    return text.replace(/\d+[.,]\d+/g, (figure) => numbers.write(figure.replace(',', '.')));
  }

  /** Formats a rate that was converted, rounded as its currency is paid. */
  function inOwnUnit(rate: Decimal): string {
    const { locale, currency, say } = shownIn;
    const rounded = isMoney(input.unit) ? roundHalfAwayFromZero(rate, minorUnit(currency) ?? 2) : rate;
    return `= ${createNumberFormat(locale, currency, say).withUnit(rounded, input.unit)}`;
  }

  return {
    ...field,
    notANumber() {
      if (isSetByPage) return undefined;
      const { say, currency } = shownIn;
      const hint = hintFor(control.value, reading(control.value), expected, say, currency, numbers.write);
      return numberFieldText(input, wording).notANumber(hint);
    },
    reword,
    fill(given, converted) {
      const { amount, per } = figureOf(given);
      const text = amount === undefined ? '' : numbers.write(amount);
      isSetByPage = typeof amount !== 'string';
      field.element.toggleAttribute('data-given', text !== '');
      // Beside an empty field, the chosen period stays.
      if (text !== '') periods?.select(per);
      if (periods) field.showUnit(converted === undefined ? '' : inOwnUnit(converted));
      // A figure is not reformatted while a person is typing it.
      const now = `${taken(text)} ${periods?.period() ?? ''}`.trim();
      if (now === known && control.matches(':focus')) return;
      known = now;
      control.value = text;
    },
  };
}

// Some helps are written to follow a colon.
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
