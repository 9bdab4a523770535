import type { UiTexts } from '../languages/calculator-texts.js';
import { labelMessage } from '../languages/label-message.js';
import type { Issue } from '../messages/issue.js';
import { appliedInput } from './applied-input.js';
import { currencyIn } from './attributes.js';
import type { CalculatorInput } from './calculator-input.js';
import { english } from './calculator-language.js';
import type { CalculatorState } from './calculator-state.js';
import type { OnEdit } from './field.js';
import type { PageLocale } from './language.js';
import { linkTarget } from './link-target.js';
import type { LocalizedControl } from './localized-control.js';
import { toFragment } from './shared-state.js';
import { type UiContext, uiContext } from './ui-context.js';
import { type View, viewOf } from './view.js';

/** The changes that a person makes. */
export interface Edits {
  readonly edited: OnEdit;
  /** Replaces the whole value, at once. */
  readonly chosen: (value: CalculatorInput) => void;
}

/** The renderer of a calculator, in the language and the currency of its page. */
export class Renderer {
  #view: View | undefined;
  #known: UiContext | undefined;
  /** The language and the locale of the last rendering. */
  #drawnIn: PageLocale = { language: english, locale: english.ui.locale };

  constructor(
    private readonly host: LocalizedControl & { readonly linkFor?: ((fragment: string) => string) | undefined },
    private readonly root: ShadowRoot,
    private readonly shown: CalculatorState,
    private readonly edits: Edits,
  ) {}

  /** The calculator's own words. */
  get texts(): UiTexts {
    return this.#drawnIn.language.ui;
  }

  /** The address of the page with the current state. */
  get address(): string {
    return location.href.replace(/#.*/s, '') + this.#fragment;
  }

  /** A link to the current state. */
  get link(): string {
    return this.host.linkFor?.(this.#fragment) ?? this.address;
  }

  get #fragment(): string {
    return toFragment(this.shown.shared, linkTarget(this.host));
  }

  /** The next thing to do, in words. */
  get remark(): string {
    return this.#view?.remark() ?? '';
  }

  /** True if the language and the locale of the page have not changed since the last rendering. */
  get isInWordsOfPage(): boolean {
    const { language, locale } = this.host.pageLocale;
    return language === this.#drawnIn.language && locale === this.#drawnIn.locale;
  }

  /**
   * Renders everything again, because the words or the fields have changed. Does nothing if the element is not
   * connected.
   */
  draw(): void {
    this.#drawnIn = this.host.pageLocale;
    this.shown.applyPageSettings(this.#drawnIn, currencyIn(this.host.currency));
    if (!this.host.isConnected) return;
    const focused = this.root.activeElement?.id;
    const opened = this.root.querySelector<HTMLElement>('details.section[open]')?.id;
    this.#view = viewOf(this.#wording(), {
      currency: currencyIn(this.host.currency),
      asksForCurrency: !this.host.fixedCurrency,
      edited: this.edits.edited,
      link: () => this.link,
      restore: this.edits.chosen,
      accept: () => {
        this.shown.acceptReplacement();
        this.fill();
      },
    });
    this.root.replaceChildren(this.#view.element);
    if (opened) this.root.querySelector<HTMLElement>(`[id="${opened}"] > summary`)?.click();
    this.disable(this.host.matches(':disabled'));
    if (focused) this.root.getElementById(focused)?.focus();
  }

  /** Shows the current values. */
  fill(): void {
    const { value, input, issues, result, lastResult, model, isEmpty, replaced } = this.shown;
    this.#view?.show({
      wording: this.#wording(),
      value,
      issues,
      result: lastResult,
      current: result,
      isEmpty,
      applied: appliedInput(model, input),
      replaced,
    });
  }

  /** Shows why a link was not opened; an empty reason hides the message. */
  refuse(reason: string): void {
    this.#view?.refuse(reason);
  }

  putAnswerFirst(isFirst: boolean): void {
    this.#view?.putAnswerFirst(isFirst);
  }

  disable(isDisabled: boolean): void {
    this.#view?.form.disable(isDisabled);
  }

  /** Returns the message of an issue in the words of the form. */
  inWords(issue: Issue): string {
    return this.#view?.form.inWords(issue) ?? labelMessage(this.shown.spoken, issue);
  }

  /** Returns the control of an issue, or the calculator if it has no control. */
  anchorOf(issue: Issue | undefined): HTMLElement | undefined {
    return this.#view?.form.controlOf(issue?.path ?? '') ?? this.#view?.element;
  }

  #wording(): UiContext {
    const { language, locale } = this.#drawnIn;
    const { spoken, currency } = this.shown;
    const known = this.#known;
    if (
      known?.model === spoken &&
      known.texts === language.ui &&
      known.locale === locale &&
      known.currency === currency
    )
      return known;
    this.#known = uiContext(spoken, this.#drawnIn, currency, this.host.headingLevel);
    return this.#known;
  }
}
