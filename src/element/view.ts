import type { AnyResult } from '../evaluation/evaluate.js';
import { linesAsCsv } from '../format/csv.js';
import { createNumberFormat } from '../format/number-format.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import { breakdownTable } from './breakdown-table.js';
import { copyAndDownload } from './copy-and-download.js';
import { errorSummary } from './error-summary.js';
import { type Form, type FormHost, formOf } from './form.js';
import { headlineOf } from './headline.js';
import { html } from './html.js';
import type { InputTree } from './input-tree.js';
import { kindsBar } from './kinds-bar.js';
import { liveRegion } from './live-region.js';
import { resultNotes } from './result-notes.js';
import type { UiContext } from './ui-context.js';

/** What a view is drawn for. */
export interface Host extends FormHost {
  /** A link to the case as it stands. */
  readonly link: () => string;
}

/** What a view shows. */
export interface Shown {
  /** The same words as those that it was drawn with, in the currency of the value. */
  readonly wording: UiContext;
  readonly value: InputTree;
  readonly issues: readonly Issue[];
  /** The last right result, if there was one. */
  readonly result: AnyResult | undefined;
  /** Whether nothing was given yet. */
  readonly isEmpty: boolean;
  /** Paths of the inputs that are not asked for. */
  readonly idle: ReadonlySet<string>;
}

/** The calculator as it is drawn in one language and one currency. */
export interface View {
  readonly element: HTMLElement;
  readonly form: Form;
  readonly show: (shown: Shown, open?: 'open') => void;
  /** Says that a link was not opened, and why. */
  readonly refuse: (reason: string) => void;
}

/** Draws the calculator: the form, the headline, and the result with everything that belongs to it. */
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
  /** What can be saved: nothing while something is wrong. */
  let latest: AnyResult | undefined;
  /** What the details are of. */
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
    show({ wording: now, value, issues, result, isEmpty, idle }, open) {
      const isRight = issues.length === 0;
      if (now.currency !== currency) form.reword(now);
      currency = now.currency;
      form.fill(value, idle, open);
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
        isRight && result ? `${now.say('table.total')}: ${now.figures.money(result.total)}` : `${remark} ${first}`,
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
      remarks.replaceChildren(...resultNotes(result, now));
      remarks.querySelector('details')?.toggleAttribute('open', isOpen);
    },
    refuse(reason) {
      refused.textContent = reason;
      refused.hidden = reason === '';
    },
  };

  function leaveOut(path: string): void {
    edited(path, undefined);
    // The button that was pressed is gone.
    (mend.querySelector('button') ?? copy).focus();
  }

  function remarkOn(isEmpty: boolean, count: number, result: AnyResult | undefined): string {
    if (isEmpty) return start;
    if (count > 0) return interpolate(result ? texts.outdated : texts.noResult, { count });
    return result?.lines.length === 0 ? texts.nothingCounted : '';
  }
}

/** The section that is open at first: where a model without leavers is begun. */
function firstSection({ model }: UiContext): string {
  return Object.values(model.sections).find(({ inputs }) => Object.keys(inputs).length > 0)?.label ?? model.label;
}
