import { html } from './html.js';
import type { UiContext } from './ui-context.js';

/** What is said at a field: that what it holds is wrong, or that something else is still missing. */
export interface FieldMessage {
  readonly text: string;
  readonly isWrong: boolean;
}

/** One field of the form. */
export interface Field {
  readonly path: string;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Shows a value of the input; nothing where it is undefined. */
  readonly fill: (value: unknown) => void;
  readonly say: (message: FieldMessage | undefined) => void;
  /** Writes what it says of the figure that it takes, in the currency of the wording. */
  readonly reword?: (wording: UiContext) => void;
  /** Says, in place of the library's message, that what was typed is no number. */
  readonly notANumber?: () => string;
}

/** Told what a field holds now; nothing where it was left empty. */
export type OnEdit = (path: string, value: string | undefined) => void;

/** A control with its label, a place for its unit and its help, and one for what is wrong with it. */
export interface FieldFrame extends Pick<Field, 'path' | 'element' | 'control' | 'say'> {
  readonly describe: (unit: string, help: string) => void;
}

/** Puts a control into its frame; what stands `below` comes last. */
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
