import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import { basisInWords } from '../format/basis.js';
import { interpolate } from '../messages/translate.js';
import { html, linkButton } from './html.js';
import type { ReplacedLump } from './replaced-lump.js';
import { signed } from './signed-money.js';
import type { UiContext } from './ui-context.js';

/** The data that the answer shows. */
export interface AnswerState {
  /** The result, if a line of it is counted. */
  readonly result: AnyResult | undefined;
  readonly isOutdated: boolean;
  /** The next thing to do, and the way there. */
  readonly remark: string;
  readonly goOn: (() => void) | undefined;
  /** The rate of turnover, and a year's pay of one person, if they are known. */
  readonly rate: Decimal | undefined;
  readonly yearlyPay: Decimal | undefined;
  readonly replaced: ReplacedLump | undefined;
  readonly wording: UiContext;
}

/** The main figure. */
export interface Answer {
  readonly element: HTMLElement;
  /** The exact total and what it comes to. */
  readonly basis: HTMLElement;
  readonly show: (state: AnswerState) => void;
}

/** The choices of a person whose figures have replaced a lump sum. */
export interface Replacement {
  readonly undo: (lump: ReplacedLump) => void;
  readonly accept: () => void;
}

/**
 * Creates the answer: the total, large and rounded, with the exact one, what it comes to per leaver, and why it is missing,
 * outdated or suddenly another.
 */
export function answerOf({ model, texts, say, heading }: UiContext, { undo, accept }: Replacement): Answer {
  const large = html('span', { class: 'large', part: 'answer' });
  const total = html('span', { class: 'total', part: 'total' });
  const about = html('p', { class: 'rounded' }, html('span', { class: 'about' }, texts.approximately), ' ', large);
  const exactly = html('p', { class: 'exactly' }, `${texts.exactly} `, total);
  const each = html('p', { class: 'each', part: 'per-leaver' });
  const beside = html('p', { class: 'facts', part: 'facts' });
  const remark = html('p', { class: 'remark', part: 'remark' });
  const jump = html('div', { class: 'jump', part: 'jump', hidden: true });
  const element = html(
    'div',
    { class: 'headline', part: 'headline' },
    heading(0, { id: 'model', part: 'title' }, model.label),
    about,
    jump,
    remark,
  );
  // Apart, so that the answer alone stays in sight on a small screen.
  const basis = html('div', { class: 'basis' }, exactly, each, beside);

  function showJump(replaced: ReplacedLump | undefined, { figures }: UiContext): void {
    jump.hidden = replaced === undefined;
    if (replaced === undefined) return;
    const text = interpolate(texts.replaced, {
      difference: signed(replaced.now.minus(replaced.before), figures.money),
      sections: replaced.labels.join(', '),
      amount: figures.money(replaced.before),
    });
    jump.replaceChildren(
      html('p', {}, text),
      linkButton(texts.backToAssumed, () => undo(replaced)),
      ' ',
      linkButton(texts.keepOwn, accept),
    );
  }

  return {
    element,
    basis,
    show({ result, isOutdated, remark: said, goOn, rate, yearlyPay, replaced, wording }) {
      const { figures, rounded, percent } = wording;
      about.hidden = exactly.hidden = result === undefined;
      large.textContent = result ? rounded(result.total) : '';
      total.textContent = result ? figures.money(result.total) : '';
      const { perLeaver, leavers } = result ?? {};
      each.textContent =
        perLeaver && leavers
          ? interpolate(texts.forLeavers, { amount: figures.money(perLeaver), leavers: figures.number(leavers) })
          : ((result && basisInWords(result, say, figures.number)) ?? '');
      beside.textContent = [
        ...(rate ? [interpolate(texts.rate, { rate: percent(rate) })] : []),
        ...(perLeaver && yearlyPay?.greaterThan(0)
          ? [interpolate(texts.shareOfPay, { share: percent(perLeaver.div(yearlyPay)) })]
          : []),
      ].join(' · ');
      showJump(result && !isOutdated ? replaced : undefined, wording);
      remark.replaceChildren(goOn === undefined ? said : linkButton(said, goOn));
      element.toggleAttribute('data-outdated', isOutdated);
    },
  };
}
