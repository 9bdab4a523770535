import { minorUnit } from '../currency.js';
import { figuresIn } from '../format/figures.js';
import type { AnyResult } from '../format.js';
import type { Issue } from '../issue.js';
import type { Model } from '../model.js';
import { refuseAttribute } from './attributes.js';
import { FormControl } from './form-control.js';
import { copied, type InputTree, valueAt, withValue } from './input-tree.js';
import { spokenIn } from './language.js';
import { models, nameOf, sayingIn, spoken } from './models.js';
import { numberText } from './number-text.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { refusalOf } from './refusal.js';
import { fromFragment, fromJson, type SharedForm, sharedForm, toFragment, type Unread } from './shared-form.js';
import { style } from './style.js';
import { textsIn } from './texts.js';
import { type View, viewOf } from './view.js';
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
export class TurnoverCostCalculator extends FormControl {
  static readonly observedAttributes = ['model', 'value', 'currency', 'locale', 'language'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #model: Model = models.turnover;
  /** The model in the language of the calculator. */
  #spoken: Model = models.turnover;
  #value: InputTree = {};
  #outcome: Outcome = { result: undefined, issues: [] };
  /** The last right result, which stays in sight while something is wrong. */
  #lastResult: AnyResult | undefined;
  #view: View | undefined;
  /** The fragment that was read last: an element that is moved on its page does not open the link again. */
  #read = '';

  /** The model that the form is drawn from: one of this package, or your own. */
  get model(): Model {
    return this.#model;
  }

  set model(model: Model) {
    this.#model = model;
    this.#begin(this.#value);
  }

  /** The input as it stands in the form. What is set is checked like any input; what is wrong with it is shown. */
  get value(): InputTree {
    return copied(this.#value);
  }

  set value(value: InputTree) {
    this.#begin(copied(value ?? {}));
  }

  /** The result; undefined while something is wrong or nothing was given. */
  get result(): AnyResult | undefined {
    return this.#outcome.result;
  }

  /** Everything that is wrong with the input. */
  get issues(): readonly Issue[] {
    return this.#outcome.issues;
  }

  /** The currency where the value names none. */
  get currency(): string | null {
    return this.getAttribute('currency');
  }

  set currency(currency: string | null) {
    this.#reflect('currency', currency);
  }

  /** The BCP 47 language tag that figures are written for. */
  get locale(): string {
    return spokenIn(this).locale;
  }

  set locale(locale: string | null) {
    this.#reflect('locale', locale);
  }

  /** The language of the words: `en`, `ko` or `nl`. */
  get language(): string {
    return spokenIn(this).language;
  }

  set language(language: string | null) {
    this.#reflect('language', language);
  }

  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('input, select')?.focus(options);
  }

  attributeChangedCallback(name: string, _before: string | null, text: string | null): void {
    if (text !== null) refuseAttribute(name, text);
    if (name === 'model') this.model = models[(text ?? 'turnover') as keyof typeof models];
    else if (name === 'value') this.value = text === null ? {} : JSON.parse(text);
    else this.#draw();
  }

  connectedCallback(): void {
    // What a page set before the element was defined stands on the object itself and hides the property.
    for (const name of ['model', 'value'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const early = this[name];
      delete (this as Partial<typeof this>)[name];
      Object.assign(this, { [name]: early });
    }
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = [style()];
    window.addEventListener('hashchange', this.#readLink);
    this.#draw('open');
    this.#readLink();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readLink);
  }

  formResetCallback(): void {
    this.value = JSON.parse(this.getAttribute('value') ?? '{}');
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#view?.form.disable(isDisabled);
  }

  formStateRestoreCallback(state: string): void {
    this.#open(fromJson(state));
  }

  /** Starts with another value or model: what was shown before does not belong to it. */
  #begin(value: InputTree): void {
    this.#value = value;
    this.#lastResult = undefined;
    this.#draw('open');
  }

  /** Takes one entry of a person. */
  readonly #edited = (path: string, entry: string | undefined): void => {
    this.#value = withValue(this.#value, path, entry);
    this.#show();
    this.#announceChange();
  };

  readonly #readLink = (): void => {
    if (location.hash === this.#read) return;
    this.#read = location.hash;
    const form = fromFragment(location.hash, this.id);
    if (form !== undefined && this.#open(form)) this.#announceChange();
  };

  /** Opens a case that was kept or passed on; where it cannot be opened, the page says why. */
  #open(form: SharedForm | Unread): boolean {
    const refusal = refusalOf(form, nameOf(this.#model), textsIn(spokenIn(this).language));
    if (typeof form === 'object' && refusal === '') this.value = form.input;
    this.#view?.refuse(refusal);
    return refusal === '';
  }

  /** Draws everything anew: the words or the fields are others. */
  #draw(open?: 'open'): void {
    this.#spoken = spoken(this.#model, spokenIn(this).language);
    if (this.isConnected) this.#redraw();
    this.#show(open);
  }

  #redraw(): void {
    const focused = this.#root.activeElement?.id;
    const opened = [...this.#root.querySelectorAll<HTMLElement>('details.section[open]')].map(({ id }) => id);
    this.#view = viewOf(this.#wording(), {
      currency: this.currency ?? undefined,
      edited: this.#edited,
      link: () => location.href.replace(/#.*/s, '') + toFragment(this.#shared(), this.id),
    });
    this.#root.replaceChildren(this.#view.element);
    for (const id of opened) this.#root.getElementById(id)?.setAttribute('open', '');
    this.#view.form.disable(this.matches(':disabled'));
    if (focused) this.#root.getElementById(focused)?.focus();
  }

  #show(open?: 'open'): void {
    const value = this.#value;
    this.#outcome = outcomeOf(this.#spoken, nameOf(this.#model), this.#input());
    const { result, issues } = this.#outcome;
    const isEmpty = isObject(value) && Object.keys(value).every((name) => name === 'currency');
    this.#lastResult = isEmpty ? undefined : (result ?? this.#lastResult);
    this.#view?.show({ wording: this.#wording(), value, issues, result: this.#lastResult, isEmpty }, open);
    this.internals.setFormValue(isEmpty ? null : JSON.stringify(this.#shared()));
    const message = issues.map((issue) => issue.message).join('\n');
    const anchor = this.#view?.form.controlOf(issues[0]?.path ?? '') ?? this.#view?.element;
    if (isEmpty || message === '') this.internals.setValidity({});
    else this.internals.setValidity({ customError: true }, message, anchor);
  }

  /** What is computed: the value, in the currency of the page where it names none. */
  #input(): InputTree {
    const named = this.currency === null ? {} : { currency: this.currency };
    return isObject(this.#value) ? { ...named, ...this.#value } : this.#value;
  }

  /** The case as it is passed on: with its currency always, for the next page may name another. */
  #shared(): SharedForm {
    return sharedForm(nameOf(this.#model), { currency: this.#wording().currency, ...this.#value });
  }

  #wording(): Wording {
    const { language, locale } = spokenIn(this);
    const say = sayingIn(language);
    const named = valueAt(this.#value, 'currency') ?? this.currency;
    const currency = typeof named === 'string' && minorUnit(named) !== undefined ? named : 'USD';
    return {
      model: this.#spoken,
      texts: textsIn(language),
      say,
      locale,
      currency,
      numbers: numberText(locale),
      figures: figuresIn(locale, currency, say),
    };
  }

  #announceChange(): void {
    const detail: CalculatorChange = { input: copied(this.#input()), result: this.result, issues: this.issues };
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail }));
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

function isObject(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
