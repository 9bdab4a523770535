import type { AnyResult } from '../evaluation/evaluate.js';
import { linesAsCsv } from '../format/csv.js';
import { createNumberFormat } from '../format/number-format.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import type { AppliedInput } from './applied-input.js';
import { breakdownTable } from './breakdown-table.js';
import type { CalculatorInput } from './calculator-input.js';
import { copyAndDownload } from './copy-and-download.js';
import { errorSummary } from './error-summary.js';
import { type Form, type FormHost, formOf } from './form.js';
import { headlineOf } from './headline.js';
import { html } from './html.js';
import { kindsBar } from './kinds-bar.js';
import { liveRegion } from './live-region.js';
import { resultNoteElements } from './result-notes.js';
import type { UiContext } from './ui-context.js';

/** The host of a view. */
export interface Host extends FormHost {
  /** Returns a link to the current state. */
  readonly link: () => string;
}

/** The data that a view shows. */
export interface Shown {
  /** The words that it was created with, in the currency of the value. */
  readonly wording: UiContext;
  readonly value: CalculatorInput;
  readonly issues: readonly Issue[];
  /** The last valid result, if there was one. */
  readonly result: AnyResult | undefined;
  /** True if no input is given yet. */
  readonly isEmpty: boolean;
  readonly applied: AppliedInput;
}

/** The calculator in one language and one currency. */
export interface View {
  readonly element: HTMLElement;
  readonly form: Form;
  readonly show: (shown: Shown, open?: 'open') => void;
  /** Shows why a link was not opened. */
  readonly refuse: (reason: string) => void;
}

/** Creates the calculator: the form, the headline, and the result with its details. */
export function viewOf(wording: UiContext, host: Host): View {
  const { texts, model } = wording;
  const { edited, link } = host;
  const form = formOf(wording, host);
  const headline = headlineOf(wording);
  const table = breakdownTable(wording);
  const announce = liveRegion();
  const mend = html('ul', { class: 'to-mend', part: 'to-mend' });
  const refused = html('p', { class: 'refused', part: 'refused', role: 'alert', hidden: true });
  const about = html('div', { class: 'about' });
  const remarks = html('div', { class: 'remarks' });
  const details = html('div', { class: 'details', part: 'details' }, about, table.element, remarks);
  const done = html('p', { class: 'done', role: 'status' });
  const give = copyAndDownload(texts, (text) => {
    done.textContent = text;
  });
  const copy = html('button', { type: 'button', part: 'button' }, texts.copyLink);
  const save = html('button', { type: 'button', part: 'button' }, texts.exportCsv);
  const actions = html('div', { class: 'actions', part: 'actions' }, copy, save, done, give.element);
  /** The result that can be saved; `undefined` while the input is invalid. */
  let latest: AnyResult | undefined;
  /** The result whose details are shown. */
  let shown: AnyResult | undefined;
  let { currency } = wording;
  copy.addEventListener('click', () => give.copy(link(), texts.linkCopied));
  save.addEventListener('click', () => {
    if (latest) give.save(linesAsCsv(latest), `${model.label}.csv`, texts.csvSaved);
  });

  const start = interpolate(texts.start, { label: model.leavers?.label ?? firstSection(wording) });
  return {
    element: html(
      'div',
      { class: 'calculator', part: 'calculator', role: 'group', 'aria-labelledby': 'model', lang: texts.locale },
      refused,
      form.element,
      headline.element,
      html('div', { class: 'result', part: 'result' }, mend, details, actions),
      announce.element,
    ),
    form,
    show({ wording: now, value, issues, result, isEmpty, applied }, open) {
      const isRight = issues.length === 0;
      if (now.currency !== currency) form.reword(now);
      currency = now.currency;
      form.fill(value, applied, open);
      const wrong = isEmpty ? [] : issues;
      form.say(wrong);
      const mendable = wrong.find(({ path }) => form.has(path));
      const remark = remarkOn(isEmpty, issues.length, result);
      headline.show(
        result?.lines.length === 0 ? undefined : result,
        remark,
        !isRight && result !== undefined,
        createNumberFormat(now.locale, result?.currency ?? currency),
        mendable && (() => form.goTo(mendable.path)),
      );
      const first = wrong[0] === undefined ? '' : form.inWords(wrong[0]);
      announce.say(
        isRight && result && result.lines.length > 0
          ? `${now.say('table.total')}: ${now.figures.money(result.total)}`
          : `${remark} ${first}`,
      );
      mend.replaceChildren(...errorSummary(wrong, form, now, leaveOut));
      latest = isRight ? result : undefined;
      actions.hidden = isEmpty;
      save.disabled = latest === undefined;
      done.textContent = '';
      details.hidden = result === undefined;
      details.toggleAttribute('data-outdated', !isRight);
      if (result === undefined || result === shown) return;
      shown = result;
      about.replaceChildren(...(result.lines.length > 0 ? [kindsBar(result, now)] : []));
      table.show(result, now);
      table.element.hidden = result.lines.length === 0;
      const isOpen = remarks.querySelector('details')?.open === true;
      remarks.replaceChildren(...resultNoteElements(result, now));
      remarks.querySelector('details')?.toggleAttribute('open', isOpen);
    },
    refuse(reason) {
      refused.textContent = reason;
      refused.hidden = reason === '';
    },
  };

  function leaveOut(path: string): void {
    edited(path, undefined);
    // The pressed button has been removed.
    (mend.querySelector('button') ?? copy).focus();
  }

  function remarkOn(isEmpty: boolean, count: number, result: AnyResult | undefined): string {
    if (isEmpty) return start;
    if (count > 0) return interpolate(result ? texts.outdated : texts.noResult, { count });
    return result?.lines.length === 0 ? texts.nothingCounted : '';
  }
}

/** Returns the label of the section that is open at first, where input of a model without leavers starts. */
function firstSection({ model }: UiContext): string {
  return Object.values(model.sections).find(({ inputs }) => Object.keys(inputs).length > 0)?.label ?? model.label;
}
