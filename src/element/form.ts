import { labelMessage } from '../languages/label-message.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import type { AnySection } from '../model/section.js';
import type { AppliedInput } from './applied-input.js';
import { type CalculatorInput, valueAt } from './calculator-input.js';
import { currencyField } from './currency-field.js';
import type { Field, OnEdit } from './field.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { numberField } from './number-field.js';
import type { UiContext } from './ui-context.js';

/** The host of a form. */
export interface FormHost {
  /** The currency if the value names none; `undefined` if the host does not set one. */
  readonly currency: string | undefined;
  readonly asksForCurrency: boolean;
  readonly edited: OnEdit;
}

/** The form of a model. */
export interface Form {
  readonly element: HTMLElement;
  /**
   * Shows a value, without the fields that do not apply. With `open`, opens the sections that contain given figures.
   */
  readonly fill: (value: CalculatorInput, applied: AppliedInput, open?: 'open') => void;
  /** Updates the units and defaults for another currency. */
  readonly reword: (wording: UiContext) => void;
  /** Shows each issue at its field. */
  readonly say: (issues: readonly Issue[]) => void;
  /** Returns the message of an issue in the words of the form. */
  readonly inWords: (issue: Issue) => string;
  /** Opens the section of a field and moves the focus to the field. */
  readonly goTo: (path: string) => void;
  readonly has: (path: string) => boolean;
  readonly controlOf: (path: string) => HTMLElement | undefined;
  readonly disable: (disabled: boolean) => void;
}

interface DrawnSection {
  readonly element: HTMLDetailsElement;
  readonly fields: readonly Field[];
  /** The number of its figures that are given, and that must be corrected; a closed section shows them too. */
  readonly given: HTMLElement;
  readonly mend: HTMLElement;
}

/** Creates the form of a model: the leavers, the currency, and the sections, of which the first is open. */
export function formOf(wording: UiContext, { currency, asksForCurrency, edited }: FormHost): Form {
  const { model, texts } = wording;
  const top = [
    ...fieldsOf(undefined, wording, edited),
    ...(asksForCurrency ? [currencyField(texts, currency, edited)] : []),
  ];
  const asking = Object.entries(model.sections).filter(([, { inputs }]) => Object.keys(inputs).length > 0);
  const sections = asking.map(([name, section], position) => sectionOf(name, section, position === 0, wording, edited));
  const all = new Map([...top, ...sections.flatMap(({ fields }) => fields)].map((field) => [field.path, field]));

  // A problem with the period of a rate is shown at the rate.
  const fieldAt = (path: string) => all.get(path) ?? all.get(path.replace(/\.\w+$/, ''));

  const form: Form = {
    element: html(
      'div',
      { class: 'form', part: 'form' },
      html('div', { class: 'fields', part: 'fields' }, ...top.map(({ element }) => element)),
      ...sections.map(({ element }) => element),
    ),
    fill(value, { idle, converted }, open) {
      for (const [path, field] of all) {
        field.fill(valueAt(value, path), converted.get(path));
        field.element.hidden = idle.has(path);
      }
      for (const { element, fields, given } of sections) {
        const count = fields.filter(({ path }) => valueAt(value, path) !== undefined).length;
        element.toggleAttribute('data-given', count > 0);
        given.textContent = count > 0 ? interpolate(texts.given, { count }) : '';
        if (open && count > 0) element.open = true;
      }
    },
    reword(now) {
      for (const field of all.values()) field.reword?.(now);
    },
    say(issues) {
      for (const field of all.values()) {
        const issue = issues.find((candidate) => fieldAt(candidate.path) === field);
        // A field that needs another one is not invalid, and must not look invalid while a person is typing.
        field.say(
          issue && { text: form.inWords(issue), isWrong: issue.code !== 'unused' && issue.code !== 'required' },
        );
      }
      for (const { fields, mend } of sections) {
        const count = fields.filter((field) => issues.some((issue) => fieldAt(issue.path) === field)).length;
        mend.textContent = count > 0 ? interpolate(texts.toMend, { count }) : '';
      }
    },
    goTo(path) {
      const field = fieldAt(path);
      const section = field?.element.closest('details');
      if (section) section.open = true;
      field?.control.focus();
    },
    inWords: (issue) =>
      (issue.code === 'notANumber' ? all.get(issue.path)?.notANumber?.() : undefined) ?? labelMessage(model, issue),
    has: (path) => fieldAt(path) !== undefined,
    controlOf: (path) => fieldAt(path)?.control,
    disable(disabled) {
      for (const field of all.values()) field.disable(disabled);
    },
  };
  return form;
}

/** The fields of a section; without one, those of the model itself. */
function fieldsOf(section: string | undefined, wording: UiContext, edited: OnEdit): Field[] {
  const inputs = wording.model.inputs.filter((input) => input.section === section);
  return inputs.map((input) => numberField(input, wording, edited));
}

function sectionOf(name: string, section: AnySection, open: boolean, wording: UiContext, edited: OnEdit): DrawnSection {
  const fields = fieldsOf(name, wording, edited);
  const title = html('span', { id: `${name}-title`, class: 'title' }, section.label);
  const given = html('span', { class: 'count' });
  const mend = html('span', { class: 'mend' });
  const element = html(
    'details',
    { id: `section-${name}`, class: 'section', part: 'section', open },
    html('summary', { part: 'section-title' }, title, mend, given),
    html(
      'div',
      { class: 'fields', part: 'fields', role: 'group', 'aria-labelledby': title.id },
      ...fields.map((field) => field.element),
    ),
    html('p', { class: 'section-source' }, `${wording.texts.source}: `, ...linkify(section.source)),
  );
  return { element, fields, given, mend };
}
