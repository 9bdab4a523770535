import { createNumberFormat } from '../format/number-format.js';
import type { UiTexts } from '../languages/calculator-texts.js';
import { labelMessage } from '../languages/label-message.js';
import type { Issue } from '../messages/issue.js';
import { appliedInput } from './applied-input.js';
import { currencyIn } from './attributes.js';
import { english } from './calculator-language.js';
import type { CalculatorState } from './calculator-state.js';
import type { OnEdit } from './field.js';
import type { PageLocale } from './language.js';
import { linkTarget } from './link-target.js';
import type { LocalizedControl } from './localized-control.js';
import { localizedNumber } from './localized-number.js';
import { translatorFor } from './models.js';
import { toFragment } from './shared-state.js';
import type { UiContext } from './ui-context.js';
import { type View, viewOf } from './view.js';

/** The renderer of a calculator, in the language and the currency of its page. */
export class Renderer {
  #view: View | undefined;
  /** The language and the locale of the last rendering. */
  #drawnIn: PageLocale = { language: english, locale: english.ui.locale };

  constructor(
    private readonly host: LocalizedControl,
    private readonly root: ShadowRoot,
    private readonly shown: CalculatorState,
    private readonly edited: OnEdit,
  ) {}

  /** The calculator's own words. */
  get texts(): UiTexts {
    return this.#drawnIn.language.ui;
  }

  /** A link to the current state. */
  get link(): string {
    return location.href.replace(/#.*/s, '') + toFragment(this.shown.shared, linkTarget(this.host));
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
    const opened = [...this.root.querySelectorAll<HTMLElement>('details.section[open]')].map(({ id }) => id);
    this.#view = viewOf(this.#wording(), {
      currency: currencyIn(this.host.currency),
      asksForCurrency: !this.host.fixedCurrency,
      edited: this.edited,
      link: () => this.link,
    });
    this.root.replaceChildren(this.#view.element);
    for (const id of opened) this.root.getElementById(id)?.setAttribute('open', '');
    this.disable(this.host.matches(':disabled'));
    if (focused) this.root.getElementById(focused)?.focus();
  }

  /** Shows the current values. With `open`, opens the sections that contain given figures. */
  fill(open?: 'open'): void {
    const { value, input, outcome, lastResult: result, model, isEmpty } = this.shown;
    const applied = appliedInput(model, input);
    this.#view?.show({ wording: this.#wording(), value, issues: outcome.issues ?? [], result, isEmpty, applied }, open);
  }

  /** Shows why a link was not opened; an empty reason hides the message. */
  refuse(reason: string): void {
    this.#view?.refuse(reason);
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
    const say = translatorFor(language);
    return {
      model: spoken,
      texts: this.texts,
      say,
      locale,
      currency,
      numbers: localizedNumber(locale),
      figures: createNumberFormat(locale, currency, say),
    };
  }
}
