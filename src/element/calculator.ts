import { figuresIn } from '../format/figures.js';
import type { AnyResult } from '../format.js';
import type { Issue } from '../issue.js';
import { inLabels } from '../languages/in-labels.js';
import type { Model } from '../model.js';
import { currencyIn, inputIn, refuseAttribute } from './attributes.js';
import { Case } from './case.js';
import { takeEarly } from './early-properties.js';
import { idleIn } from './idle.js';
import { copied, type InputTree } from './input-tree.js';
import { type Spoken, spokenIn, watchLang } from './language.js';
import { models, nameOf, refuseModel, sayingIn } from './models.js';
import { numberText } from './number-text.js';
import { refusalOf } from './refusal.js';
import { fromFragment, fromJson, type SharedForm, toFragment, type Unread } from './shared-form.js';
import { style } from './style.js';
import { textsIn } from './texts.js';
import { type View, viewOf } from './view.js';
import { WordedControl } from './worded-control.js';
import type { Wording } from './wording.js';

/** What a `change` event says in its `detail`. */
export interface CalculatorChange {
  /** The input as it stands in the form, in the currency of the page where none was chosen. */
  readonly input: InputTree;
  /** Its result; undefined while something is wrong or nothing was given. */
  readonly result: AnyResult | undefined;
  /** Everything that is wrong with the input. */
  readonly issues: readonly Issue[];
}

/**
 * `<turnover-cost-calculator>`: a form for a model, drawn from the model itself, and its result with everything that an
 * auditor asks for. It computes nothing by itself.
 *
 * Attributes: `model` (`turnover` or `lost-revenue`), `value` (an input as JSON), `currency` (ISO 4217, where the value
 * names none), `locale` (BCP 47, for figures), `language` (`en`, `ko`, `nl`; else that of the page), `name` and `disabled`
 * as on any control of a form. An attribute that cannot be used is reported as an error and changes nothing.
 *
 * It bubbles a `change` event with input, result and issues whenever a person changes the case, and takes part in a form:
 * its value there is the case as JSON, `{ version, model, input }`. A link to the case holds the same, and is opened by
 * the calculator with the same `id` on the page that it leads to.
 *
 * @example
 * const calculator = document.createElement('turnover-cost-calculator');
 * calculator.value = { leavers: 24 };
 * document.body.append(calculator);
 * calculator.result?.total.toString(); // '48000': 24 × 2,000, the baseline
 */
export class TurnoverCostCalculator extends WordedControl {
  static readonly observedAttributes = ['model', 'value', 'currency', 'locale', 'language'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #case = new Case();
  #view: View | undefined;
  /** The language and locale that the words were last written in. */
  #drawnIn: Spoken = { language: 'en', locale: 'en-US' };
  #langWatch: MutationObserver | undefined;
  /** The fragment that was read last: an element that is moved on its page does not open the link again. */
  #read = '';

  /** The model that the form is drawn from: one of this package, or your own. */
  get model(): Model {
    return this.#case.model;
  }

  set model(model: Model) {
    refuseModel(model);
    this.#begin(model, this.#case.value);
  }

  /** The input as it stands in the form. What is set is checked like any input; what is wrong with it is shown. */
  get value(): InputTree {
    return copied(this.#case.value);
  }

  set value(value: InputTree) {
    this.#begin(this.model, copied(value ?? {}));
  }

  /** The result; undefined while something is wrong or nothing was given. */
  get result(): AnyResult | undefined {
    return this.#case.outcome.result;
  }

  /** Everything that is wrong with the input. */
  get issues(): readonly Issue[] {
    return this.#case.outcome.issues;
  }

  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('input, select')?.focus(options);
  }

  attributeChangedCallback(name: string, _before: string | null, text: string | null): void {
    if (text !== null) refuseAttribute(name, text);
    if (name === 'model') this.model = models[(text ?? 'turnover') as keyof typeof models];
    else if (name === 'value') this.value = inputIn(text) ?? {};
    else this.#draw();
  }

  connectedCallback(): void {
    takeEarly(this, ['model', 'value', 'currency', 'locale', 'language', 'name', 'disabled']);
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = [style(this.ownerDocument)];
    window.addEventListener('hashchange', this.#readLink);
    this.#langWatch = watchLang(this, this.#heedLang);
    this.#draw('open');
    this.#readLink();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readLink);
    this.#langWatch?.disconnect();
  }

  formResetCallback(): void {
    this.value = inputIn(this.getAttribute('value')) ?? {};
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#view?.form.disable(isDisabled);
  }

  formStateRestoreCallback(state: string): void {
    this.#open(fromJson(state));
  }

  #begin(model: Model, value: InputTree): void {
    this.#case.begin(model, value);
    this.#draw('open');
  }

  /** Takes one entry of a person. */
  readonly #edited = (path: string, entry: string | undefined): void => {
    this.#case.take(path, entry);
    this.#view?.refuse('');
    this.#show();
    this.#announceChange();
  };

  readonly #heedLang = (): void => {
    const { language, locale } = spokenIn(this);
    if (language !== this.#drawnIn.language || locale !== this.#drawnIn.locale) this.#draw();
  };

  readonly #readLink = (): void => {
    if (location.hash === this.#read) return;
    this.#read = location.hash;
    const form = fromFragment(location.hash, this.id);
    if (form !== undefined && this.#open(form)) this.#announceChange();
  };

  /** Opens a case that was kept or passed on; where it cannot be opened, the page says why. */
  #open(form: SharedForm | Unread): boolean {
    const refusal = refusalOf(form, nameOf(this.model), textsIn(spokenIn(this).language));
    if (typeof form === 'object' && refusal === '') this.value = form.input;
    this.#view?.refuse(refusal);
    return refusal === '';
  }

  /** Draws everything anew: the words or the fields are others. */
  #draw(open?: 'open'): void {
    this.#drawnIn = spokenIn(this);
    this.#case.heed(this.#drawnIn, currencyIn(this.currency));
    if (this.isConnected) this.#redraw();
    this.#show(open);
  }

  #redraw(): void {
    const focused = this.#root.activeElement?.id;
    const opened = [...this.#root.querySelectorAll<HTMLElement>('details.section[open]')].map(({ id }) => id);
    this.#view = viewOf(this.#wording(), {
      currency: currencyIn(this.currency),
      edited: this.#edited,
      link: () => location.href.replace(/#.*/s, '') + toFragment(this.#case.shared, this.id),
    });
    this.#root.replaceChildren(this.#view.element);
    for (const id of opened) this.#root.getElementById(id)?.setAttribute('open', '');
    this.#view.form.disable(this.matches(':disabled'));
    if (focused) this.#root.getElementById(focused)?.focus();
  }

  #show(open?: 'open'): void {
    this.#case.workOut();
    const { value, isEmpty, lastResult: result } = this.#case;
    const issues = isEmpty ? [] : this.issues;
    const idle = idleIn(this.model, this.#case.input);
    this.#view?.show({ wording: this.#wording(), value, issues: this.issues, result, isEmpty, idle }, open);
    this.internals.setFormValue(isEmpty ? null : JSON.stringify(this.#case.shared));
    const message = issues.map((issue) => inLabels(this.#case.spoken, issue)).join('\n');
    const anchor = this.#view?.form.controlOf(issues[0]?.path ?? '') ?? this.#view?.element;
    if (message === '') this.internals.setValidity({});
    else this.internals.setValidity({ customError: true }, message, anchor);
  }

  #wording(): Wording {
    const { language, locale } = this.#drawnIn;
    const { spoken, currency } = this.#case;
    const say = sayingIn(language);
    return {
      model: spoken,
      texts: textsIn(language),
      say,
      locale,
      currency,
      numbers: numberText(locale),
      figures: figuresIn(locale, currency, say),
    };
  }

  #announceChange(): void {
    const detail: CalculatorChange = { input: copied(this.#case.input), result: this.result, issues: this.issues };
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail }));
  }
}
