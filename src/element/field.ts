import type { Decimal } from 'decimal.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';

/** A message at a field: its value is wrong, or another one is still missing. */
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
   * given in another; `derived` is what other figures give while the field is empty.
   */
  readonly fill: (value: unknown, converted?: Decimal, derived?: Decimal) => void;
  readonly disable: (disabled: boolean) => void;
  readonly say: (message: FieldMessage | undefined) => void;
  /** Returns what to look at, although nothing is wrong. */
  readonly remark?: () => FieldMessage | undefined;
  /** Updates its unit and help for the currency of the wording. */
  readonly reword?: (wording: UiContext) => void;
  /** Returns the message that replaces the library's, in the notation of the field; `undefined` to keep that. */
  readonly inWords?: (issue: Issue) => string | undefined;
}

/** Called with the new value of a field: digits, digits with a period, or `undefined` if it is empty. */
export type OnEdit = (path: string, value: unknown) => void;

/** A control with its label and with places for its unit, its help and its message. */
export interface FieldFrame extends Pick<Field, 'path' | 'element' | 'control' | 'say' | 'disable'> {
  readonly showUnit: (unit: string) => void;
  /** Shows what to know of the figure, on request; nothing if there is nothing to know. */
  readonly showHelp: (help: string, source: readonly (Node | string)[]) => void;
}

/** Creates the frame of a control, with further controls beside it. */
export function fieldFrame(
  path: string,
  label: string,
  { texts }: Pick<UiContext, 'texts'>,
  control: Field['control'],
  beside: readonly Field['control'][] = [],
): FieldFrame {
  const unitText = html('span', { id: `${path}-unit`, class: 'unit', part: 'unit' });
  const helpText = html('p', { id: `${path}-help`, class: 'help', part: 'help' });
  const sourceText = html('p', { class: 'help' });
  const message = html('p', { id: `${path}-message`, class: 'message', part: 'message', hidden: true });
  const about = html('div', { id: `${path}-about`, hidden: true }, helpText, sourceText);
  const ask = html(
    'button',
    {
      type: 'button',
      class: 'ask',
      'aria-expanded': 'false',
      'aria-controls': about.id,
      'aria-label': interpolate(texts.about, { label }),
      hidden: true,
    },
    '?',
  );
  ask.addEventListener('click', () => {
    about.hidden = !about.hidden;
    ask.setAttribute('aria-expanded', String(!about.hidden));
  });
  control.id = path;
  control.setAttribute('part', 'input');
  control.setAttribute('aria-describedby', [unitText, message, helpText].map(({ id }) => id).join(' '));
  const element = html(
    'div',
    { class: 'field', part: 'field' },
    html('div', { class: 'name' }, html('label', { for: path, part: 'label' }, label), '\u00a0', ask),
    html('div', { class: 'entry' }, html('div', { class: 'control' }, control, ...beside, unitText), message, about),
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
    showHelp(help, source) {
      helpText.textContent = help;
      sourceText.replaceChildren(...(source.length > 0 ? [`${texts.source}: `, ...source] : []));
      ask.hidden = help === '' && source.length === 0;
    },
    say(said) {
      const text = said?.text ?? '';
      if (message.textContent !== text) message.textContent = text;
      message.hidden = said === undefined;
      element.toggleAttribute('data-wrong', said?.isWrong === true);
      if (said?.isWrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
  };
}
