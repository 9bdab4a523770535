import type { AnyResult } from '../evaluation/evaluate.js';
import type { Issue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import { answerOf } from './answer.js';
import type { AppliedInput } from './applied-input.js';
import { breakdownTable } from './breakdown-table.js';
import { type CalculatorInput, withValue } from './calculator-input.js';
import { caseAsCsv } from './case-csv.js';
import { copyAndDownload } from './copy-and-download.js';
import { errorSummary } from './error-summary.js';
import { fewerLeavers } from './fewer-leavers.js';
import { type Form, type FormHost, formOf } from './form.js';
import { html, linkButton } from './html.js';
import { keptCase } from './kept-case.js';
import { kindsBar } from './kinds-bar.js';
import { liveRegion } from './live-region.js';
import { isUnfinished, nextAnswers } from './next-answers.js';
import type { ReplacedLump } from './replaced-lump.js';
import { resultNoteElements } from './result-notes.js';
import { sectionBars } from './section-bars.js';
import { solidityBar } from './solidity-bar.js';
import type { UiContext } from './ui-context.js';

/** The host of a view. */
export interface Host extends FormHost {
  /** Returns a link to the current state. */
  readonly link: () => string;
  /** Stops saying that a lump sum was replaced. */
  readonly accept: () => void;
}

/** The data that a view shows. */
export interface Shown {
  /** The words that it was created with, in the currency of the value. */
  readonly wording: UiContext;
  readonly value: CalculatorInput;
  readonly issues: readonly Issue[];
  /** The last result, if there was one. */
  readonly result: AnyResult | undefined;
  /** True if no input is given yet. */
  readonly isEmpty: boolean;
  /** The result of the value, without what waits for another figure; `undefined` if something is wrong or required. */
  readonly current: AnyResult | undefined;
  readonly applied: AppliedInput;
  readonly replaced: ReplacedLump | undefined;
}

/** The calculator in one language and one currency. */
export interface View {
  readonly element: HTMLElement;
  readonly form: Form;
  readonly show: (shown: Shown) => void;
  /** Shows why a link was not opened. */
  readonly refuse: (reason: string) => void;
  /** Returns what is to be done next, in words. */
  readonly remark: () => string;
  /** Puts the answer before the form, as on paper, or after it, as for the keyboard. */
  readonly putAnswerFirst: (isFirst: boolean) => void;
}

/** Creates the calculator: the form, the answer, and the result with its details. */
export function viewOf(wording: UiContext, host: Host): View {
  const { texts, model } = wording;
  const { link, restore } = host;
  const form = formOf(wording, host);
  const answer = answerOf(wording, { undo: ({ without }) => restore(without), accept: host.accept });
  const table = breakdownTable(wording);
  const announce = liveRegion();
  const mend = html('ul', { class: 'to-mend', part: 'to-mend' });
  const refused = html('p', { class: 'refused', part: 'refused', role: 'alert', hidden: true });
  const solid = html('div', {});
  const bars = html('div', {});
  const fewer = fewerLeavers(wording);
  const kept = keptCase(wording, restore);
  const about = html('div', { class: 'about-kinds' });
  const remarks = html('div', { class: 'remarks' });
  const details = html(
    'div',
    { class: 'details', part: 'details' },
    answer.basis,
    solid,
    bars,
    fewer.element,
    kept.element,
    about,
    table.element,
    remarks,
  );
  const done = html('p', { class: 'done', role: 'status' });
  const give = copyAndDownload(texts, (text) => {
    done.textContent = text;
  });
  const copy = html('button', { type: 'button', part: 'button' }, texts.copyLink);
  const save = html('button', { type: 'button', part: 'button' }, texts.exportCsv);
  const actions = html('div', { class: 'actions', part: 'actions' }, copy, save, done, give.element);
  const result = html('div', { class: 'result', part: 'result' }, mend, details, actions, announce.element);
  const toResult = linkButton(texts.seeResult, () => result.scrollIntoView({ block: 'start' }));
  toResult.classList.add('to-result');
  answer.element.append(toResult);
  const outcome = html('div', { class: 'outcome' }, answer.element, result);
  /** The result that can be saved; `undefined` while the input is invalid. */
  let latest: AnyResult | undefined;
  /** The result whose details are shown. */
  let drawn: AnyResult | undefined;
  let { currency } = wording;
  let shownRemark = '';
  let shownValue: CalculatorInput = {};
  copy.addEventListener('click', () => give.copy(link(), texts.linkCopied));
  save.addEventListener('click', () => {
    if (latest) give.save(caseAsCsv(latest, shownValue, wording), `${model.label}.csv`, texts.csvSaved);
  });

  return {
    element: html(
      'div',
      {
        class: 'calculator',
        part: 'calculator',
        role: 'group',
        'aria-labelledby': 'model',
        lang: texts.locale,
        dir: 'ltr',
      },
      refused,
      form.element,
      outcome,
    ),
    form,
    remark: () => shownRemark,
    putAnswerFirst(isFirst) {
      if (isFirst) form.element.before(outcome);
      else form.element.after(outcome);
    },
    show({ wording: now, value, issues, result, isEmpty, current, applied, replaced }) {
      if (now.currency !== currency) form.reword(now);
      currency = now.currency;
      const said = isEmpty ? [] : issues;
      form.show({ value, applied, issues: said, result: isEmpty ? undefined : current });
      const wrong = said.filter((issue) => !isUnfinished(issue));
      const counted = result?.lines.length === 0 ? undefined : result;
      const isOutdated = current === undefined && result !== undefined;
      const { remark, path } = remarkOn(said, wrong, current, isEmpty, isOutdated, value);
      answer.show({
        result: counted,
        isOutdated,
        remark,
        goOn: path === undefined ? undefined : () => form.goTo(path),
        rate: applied.rate,
        yearlyPay: applied.yearlyPay,
        replaced,
        wording: result ? now.inCurrency(result.currency) : now,
      });
      [shownRemark, shownValue] = [remark, value];
      const first = wrong[0] === undefined ? '' : form.inWords(wrong[0]);
      announce.say(
        counted && current && wrong.length === 0
          ? `${now.say('table.total')}: ${now.figures.money(counted.total)}`
          : `${remark} ${first}`.trim(),
      );
      mend.replaceChildren(...errorSummary(wrong, form, now, leaveOut));
      latest = current && result;
      actions.hidden = isEmpty;
      save.disabled = latest === undefined;
      done.textContent = '';
      details.hidden = result === undefined;
      toResult.hidden = counted === undefined;
      details.toggleAttribute('data-outdated', isOutdated);
      kept.show(value, latest, now);
      if (result === undefined || result === drawn) return;
      drawn = result;
      solid.replaceChildren(...solidityBar(result, now));
      bars.replaceChildren(...sectionBars(result, now));
      fewer.show(result, now);
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
    restore(withValue(shownValue, path, undefined));
    // The pressed button has been removed.
    (mend.querySelector('button') ?? copy).focus();
  }

  /** Returns what is to be done next, and the field where. */
  function remarkOn(
    issues: readonly Issue[],
    wrong: readonly Issue[],
    current: AnyResult | undefined,
    isEmpty: boolean,
    isOutdated: boolean,
    value: CalculatorInput,
  ): { readonly remark: string; readonly path?: string | undefined } {
    if (wrong.length > 0) {
      const text = isOutdated ? texts.outdated : texts.noResult;
      return {
        remark: interpolate(text, { count: wrong.length }),
        path: wrong.find(({ path }) => form.has(path))?.path,
      };
    }
    if (isEmpty && model.leavers) return { remark: interpolate(texts.start, { label: model.leavers.label }) };
    const needs = nextAnswers(model, issues, current, value, form.first);
    const [path] = needs;
    if (path === undefined) {
      // Such as a headcount without the rate that makes leavers of it.
      const isMissing = current === undefined && model.leavers !== undefined;
      return { remark: isMissing ? interpolate(texts.start, { label: model.leavers.label }) : '' };
    }
    const label = model.labelAt(path);
    const count = issues.filter(isUnfinished).length;
    if (current !== undefined && current.lines.length > 0) {
      return count === 0 ? { remark: '' } : { remark: interpolate(texts.waiting, { count, label }), path };
    }
    return { remark: interpolate(texts.moreAnswers, { count: needs.length, label }), path };
  }
}
