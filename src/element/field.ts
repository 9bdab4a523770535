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
  /** Shows a value of the input; `undefined` clears the field. */
  readonly fill: (value: unknown) => void;
  readonly say: (message: FieldMessage | undefined) => void;
  /** Updates its unit and help for the currency of the wording. */
  readonly reword?: (wording: UiContext) => void;
  /** Returns the message that replaces the library's message if the entry is not a number. */
  readonly notANumber?: () => string;
}

/** Called with the new value of a field, or `undefined` if it is empty. */
export type OnEdit = (path: string, value: string | undefined) => void;

/** A control with its label and with places for its unit, its help and its message. */
export interface FieldFrame extends Pick<Field, 'path' | 'element' | 'control' | 'say'> {
  readonly describe: (unit: string, help: string) => void;
}

/** Creates the frame of a control; the nodes in `below` come last. */
export function fieldFrame(
  path: string,
  label: string,
  control: Field['control'],
  below: readonly Node[] = [],
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
    html('div', { class: 'entry' }, html('div', { class: 'control' }, control, unitText), message, helpText, ...below),
  );
  return {
    path,
    element,
    control,
    describe(unit, help) {
      unitText.textContent = unit;
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
