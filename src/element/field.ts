import type { Decimal } from 'decimal.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';

/** A message at a field: its value is invalid, or another input is still missing. */
export interface FieldMessage {
  readonly text: string;
  readonly isWrong: boolean;
}

/** A field of the form. */
export interface Field {
  readonly path: string;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /**
   * Shows a value of the input; `undefined` clears the field. `converted` is a rate in the period of its unit, if it is
   * given in another.
   */
  readonly fill: (value: unknown, converted?: Decimal) => void;
  readonly disable: (disabled: boolean) => void;
  readonly say: (message: FieldMessage | undefined) => void;
  /** Updates its unit and help for the currency of the wording. */
  readonly reword?: (wording: UiContext) => void;
  /** Returns the message that replaces the library's message if the entry is not a number; `undefined` to keep that. */
  readonly notANumber?: () => string | undefined;
}

/** Called with the new value of a field: digits, digits with a period, or `undefined` if it is empty. */
export type OnEdit = (path: string, value: unknown) => void;

/** A control with its label and with places for its unit, its help and its message. */
export interface FieldFrame extends Pick<Field, 'path' | 'element' | 'control' | 'say' | 'disable'> {
  readonly showUnit: (unit: string) => void;
  readonly showHelp: (help: string) => void;
}

/** Creates the frame of a control, with further controls beside it; the nodes in `below` come last. */
export function fieldFrame(
  path: string,
  label: string,
  control: Field['control'],
  below: readonly Node[] = [],
  beside: readonly Field['control'][] = [],
): FieldFrame {
  const unitText = html('span', { id: `${path}-unit`, class: 'unit', part: 'unit' });
  const helpText = html('p', { id: `${path}-help`, class: 'help', part: 'help' });
  const message = html('p', { id: `${path}-message`, class: 'message', part: 'message', hidden: true });
  control.id = path;
  control.setAttribute('part', 'input');
  control.setAttribute('aria-describedby', [unitText, message, helpText].map(({ id }) => id).join(' '));
  const element = html(
    'div',
    { class: 'field', part: 'field' },
    html('label', { for: path, part: 'label' }, label),
    html(
      'div',
      { class: 'entry' },
      html('div', { class: 'control' }, control, ...beside, unitText),
      message,
      helpText,
      ...below,
    ),
  );
  return {
    path,
    element,
    control,
    disable(disabled) {
      for (const own of [control, ...beside]) own.disabled = disabled;
    },
    showUnit(unit) {
      unitText.textContent = unit;
    },
    showHelp(help) {
      helpText.textContent = help;
    },
    say(said) {
      const text = said?.text ?? '';
      if (message.textContent !== text) message.textContent = text;
      message.hidden = said === undefined;
      element.toggleAttribute('data-wrong', said?.isWrong === true);
      element.toggleAttribute('data-missing', said?.isWrong === false);
      if (said?.isWrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
  };
}
