import type { AnyResult } from '../evaluation/evaluate.js';
import { labelMessage } from '../languages/label-message.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import type { AppliedInput } from './applied-input.js';
import { type CalculatorInput, valueAt } from './calculator-input.js';
import { currencyField } from './currency-field.js';
import type { Field, FieldMessage, OnEdit } from './field.js';
import { firstQuestions } from './first-questions.js';
import { type FormSection, formSections } from './form-sections.js';
import { html } from './html.js';
import { answersFor, isUnfinished } from './next-answers.js';
import { numberField } from './number-field.js';
import { sameRate, sourceAt } from './same-rate.js';
import type { UiContext } from './ui-context.js';

/** The host of a form. */
export interface FormHost {
  /** The currency if the value names none; `undefined` if the host does not set one. */
  readonly currency: string | undefined;
  readonly asksForCurrency: boolean;
  readonly edited: OnEdit;
  /** Replaces the whole value. */
  readonly restore: (value: CalculatorInput) => void;
}

/** The data that a form shows. */
export interface FormState {
  readonly value: CalculatorInput;
  readonly applied: AppliedInput;
  readonly issues: readonly Issue[];
  /** The result of what can be counted, if nothing is wrong. */
  readonly result: AnyResult | undefined;
}

/** The form of a model. */
export interface Form {
  readonly element: HTMLElement;
  /** Shows a value, without the fields that do not apply, each issue at its field, and each section in one row. */
  readonly show: (state: FormState) => void;
  /** The paths of the first questions. */
  readonly first: readonly string[];
  /** Updates the units and defaults for another currency. */
  readonly reword: (wording: UiContext) => void;
  /** Returns the message of an issue in the words of the form. */
  readonly inWords: (issue: Issue) => string;
  /** Opens the section of a field and moves the focus to the field. */
  readonly goTo: (path: string) => void;
  readonly has: (path: string) => boolean;
  readonly controlOf: (path: string) => HTMLElement | undefined;
  readonly disable: (disabled: boolean) => void;
}

// With more missing answers, a list of them is longer than anyone reads.
const fewAnswers = 3;

/** Creates the form of a model: the first questions, the currency, and a row for each section. */
export function formOf(wording: UiContext, { currency, asksForCurrency, edited, restore }: FormHost): Form {
  const { model, texts } = wording;
  const first = firstQuestions(model);
  const fields = new Map<string, Field>(model.inputs.map((input) => [input.path, numberField(input, wording, edited)]));
  const top = first.flatMap(({ path }) => fields.get(path) ?? []);
  if (asksForCurrency) {
    const choice = currencyField(wording, currency, edited);
    top.push(choice);
    fields.set('currency', choice);
  }
  const later = model.inputs.filter((input) => !first.includes(input));
  const offers = later.flatMap((input) => {
    const field = fields.get(input.path);
    return (field && sameRate(input, field, first, wording, restore)) ?? [];
  });
  const sections: readonly FormSection[] = formSections(later, fields, wording);
  // A problem with the period of a rate is shown at the rate.
  const fieldAt = (path: string) => fields.get(path) ?? fields.get(path.replace(/\.\w+$/, ''));
  let shownIn = wording;

  const form: Form = {
    element: html(
      'div',
      { class: 'form', part: 'form' },
      html('div', { class: 'fields first', part: 'fields' }, ...top.map(({ element }) => element)),
      html('div', { class: 'sections' }, ...sections.map(({ element }) => element)),
    ),
    show({ value, applied, issues, result }) {
      for (const [path, field] of fields) {
        field.fill(valueAt(value, path), applied.converted.get(path), applied.derived.get(path));
        field.element.hidden = applied.idle.has(path);
        const issue = issues.find((candidate) => fieldAt(candidate.path) === field);
        const source = sourceAt(value, { path });
        const assumed = source === undefined ? undefined : { text: source, isWrong: false };
        field.say(issue === undefined ? (field.remark?.() ?? assumed) : messageOf(issue, value));
      }
      for (const offer of offers) offer.show(value);
      const wrong = issues.filter((issue) => !isUnfinished(issue));
      for (const section of sections) {
        const count = section.fields.filter((field) => wrong.some(({ path }) => fieldAt(path) === field)).length;
        section.show({ value, result, wrong: count, wording: shownIn });
      }
    },
    first: first.map(({ path }) => path),
    reword(now) {
      shownIn = now;
      for (const field of fields.values()) field.reword?.(now);
    },
    goTo(path) {
      const field = fieldAt(path);
      const section = sections.find(({ fields: own }) => own.some((one) => one === field));
      // A field that several sections use is in one of them, or in its own.
      if (field?.element.closest('details')?.open === false) section?.open();
      field?.control.focus();
    },
    inWords: (issue) => fieldAt(issue.path)?.inWords?.(issue) ?? labelMessage(model, issue),
    has: (path) => fieldAt(path) !== undefined,
    controlOf: (path) => fieldAt(path)?.control,
    disable(disabled) {
      for (const field of fields.values()) field.disable(disabled);
    },
  };
  return form;

  /** Returns what is said at a field: what is wrong, or what an unfinished figure still needs. */
  function messageOf(issue: Issue, value: CalculatorInput): FieldMessage | undefined {
    if (!isUnfinished(issue)) return { text: form.inWords(issue), isWrong: true };
    if (issue.code === 'required') return undefined;
    const needs = answersFor(issue, value);
    const labels = needs.map((path) => `“${model.labelAt(path)}”`).join(', ');
    const text =
      needs.length > fewAnswers
        ? interpolate(texts.waitsForMany, { count: needs.length })
        : interpolate(texts.waitsFor, { labels });
    return { text, isWrong: false };
  }
}
