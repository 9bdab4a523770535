import type { Decimal } from 'decimal.js';
import { fitsWithin, hintFor } from '../input/number-hint.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import { constraintsOf } from '../model/bounds.js';
import { defaultIn } from '../model/default-in.js';
import type { ModelInput } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { type Field, fieldFrame, type OnEdit } from './field.js';
import { figureOf } from './given-figure.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { digits, passedOn } from './localized-number.js';
import { numberFieldText } from './number-field-text.js';
import { helpInPercent, inPercentNumber, isInPercent } from './percent.js';
import { periodSelect } from './period-select.js';
import type { UiContext } from './ui-context.js';

// A figure that is derived from others is shown as people would write it.
const shownDigits = 6;

/** Creates the field of a figure. An empty field shows the default, or what other figures give. */
export function numberField(asked: ModelInput, wording: UiContext, edited: OnEdit): Field {
  const { path, definition: input } = asked;
  const { texts } = wording;
  const inPercent = isInPercent(asked);
  const numbers = inPercent ? inPercentNumber(wording.numbers) : wording.numbers;
  const control = html('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
  });
  const periods = periodSelect(input, path, wording, edit);
  const field = fieldFrame(path, input.label, wording, control, periods ? [periods.control] : []);
  const expected = constraintsOf(input);
  let shownIn = wording;
  const reading = (text: string) => {
    const notation = { currency: shownIn.currency, fits: fitsWithin(expected) };
    return numbers.read(text, { unit: periods?.unit() ?? input.unit, ...notation });
  };
  const taken = (text: string) => passedOn(text, reading(text));
  /** The content of the field, to tell an edit from a key that changes nothing. */
  let known = '';
  /** The figure in the field, and the text that shows it while nobody edits it. */
  let shown = { amount: '', text: '' };
  /** True if a page set it to something that is not text, of which the library has more to say than the form. */
  let isSetByPage = false;
  const amountIn = () => (control.value === shown.text ? shown.amount : taken(control.value));
  const held = () => `${amountIn()} ${periods?.period() ?? ''}`.trim();
  function edit(): void {
    // Pasted with its own period: 61000 a year.
    periods?.follow((unit) => 'digits' in numbers.read(control.value, { unit, currency: shownIn.currency }));
    if (held() === known) return;
    const wasEmpty = known === '';
    known = held();
    const amount = amountIn();
    const per = periods?.period();
    // A period beside an empty field is ignored.
    if (amount !== '') edited(path, per === undefined ? amount : { amount, per });
    else if (!wasEmpty) edited(path, undefined);
  }
  const rest = (amount: string) => {
    shown = { amount, text: numbers.group(amount) };
    control.value = shown.text;
  };
  // Called for every key, so that the result never belongs to an earlier text.
  control.addEventListener('input', edit);
  control.addEventListener('focus', () => {
    if (control.value !== shown.text || numbers.write(shown.amount) === shown.text) return;
    // Signs between thousands are in the way of a person who types.
    control.value = numbers.write(shown.amount);
    shown = { amount: shown.amount, text: control.value };
    control.select();
  });
  control.addEventListener('blur', () => {
    edit();
    const amount = amountIn();
    if (isDigits(amount)) rest(amount);
  });
  // Enter, and a browser that fills in a form.
  control.addEventListener('change', () => {
    edit();
    if (isDigits(amountIn())) control.value = numbers.write(amountIn());
    shown = { amount: amountIn(), text: control.value };
  });

  const reword = (now: UiContext) => {
    shownIn = now;
    periods?.reword(now);
    const fallback = defaultIn(input, now.currency);
    const value = fallback === undefined ? '' : numbers.write(fallback.value);
    const ifEmpty =
      fallback === undefined ? '' : interpolate(texts.ifEmpty, { value: inPercent ? `${value}%` : value });
    const help = [asSentence(asTyped(input.help)), ifEmpty].join(' ').trim();
    field.showHelp(help, fallback === undefined ? [] : linkify(fallback.source));
    if (periods === undefined) field.showUnit(numberFieldText(asked, now).unit);
    control.placeholder = value;
  };
  reword(wording);

  // A help may be written in one notation and read in another.
  function asTyped(text = ''): string {
    const inUnit = inPercent ? helpInPercent(text) : text;
    return inUnit.replace(/\d+[.,]\d+/g, (figure) => wording.numbers.write(figure.replace(',', '.')));
  }

  /** Formats a rate that was converted, rounded as its currency is paid. */
  function inOwnUnit(rate: Decimal): string {
    const rounded = isMoney(input.unit) ? roundHalfAwayFromZero(rate, minorUnit(shownIn.currency) ?? 2) : rate;
    return `= ${shownIn.figures.withUnit(rounded, input.unit)}`;
  }

  return {
    ...field,
    inWords({ code }: Issue) {
      if (isSetByPage) return undefined;
      const { say, currency } = shownIn;
      if (code === 'notANumber') {
        const hint = hintFor(control.value, reading(control.value), expected, say, currency, numbers.write);
        return numberFieldText(asked, wording).notANumber(hint);
      }
      if (code !== 'outOfBounds' || !inPercent) return undefined;
      const [min, max] = [numbers.write(expected.minimum), numbers.write(expected.maximum)];
      return interpolate(texts.percentBounds, { label: input.label, min, max, given: numbers.write(amountIn()) });
    },
    remark() {
      // A share as it was written before per cent: 0.25 for 25 %.
      const isSmall = inPercent && /^0?[.,]\d*[1-9]/.test(control.value);
      if (!isSmall) return undefined;
      const figures = {
        given: control.value,
        meant: wording.numbers.write(new ExactDecimal(amountIn()).times(10_000)),
      };
      return { text: interpolate(texts.lessThanPercent, figures), isWrong: false };
    },
    reword,
    fill(given, converted, derived) {
      const { amount, per } = figureOf(given);
      const text = amount === undefined ? '' : numbers.write(amount);
      isSetByPage = amount !== undefined && typeof amount !== 'string' && typeof amount !== 'number';
      field.element.toggleAttribute('data-given', text !== '');
      if (derived !== undefined) control.placeholder = numbers.write(derived.toSignificantDigits(shownDigits));
      // Beside an empty field, the chosen period stays.
      if (text !== '') periods?.select(per);
      if (periods) field.showUnit(converted === undefined ? '' : inOwnUnit(converted));
      // A figure is not reformatted while a person is typing it.
      const own = amount === undefined ? '' : digits(amount);
      // What is in digits already need not be read.
      const figure = isDigits(own) ? own : taken(text);
      const now = `${figure} ${periods?.period() ?? ''}`.trim();
      if (now === known && control.matches(':focus')) return;
      known = now;
      if (isDigits(figure) && !control.matches(':focus')) rest(figure);
      else control.value = text;
    },
  };
}

function isDigits(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

// Some helps are written to follow a colon.
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
