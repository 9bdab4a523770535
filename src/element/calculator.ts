import type { AnyResult } from '../evaluation/evaluate.js';
import type { InputIssue } from '../messages/issue.js';
import { interpolate } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import { inputIn, refuseAttribute } from './attributes.js';
import { asJson, type CalculatorInput, cloneInput } from './calculator-input.js';
import { CalculatorState } from './calculator-state.js';
import { linkErrorOf } from './link-error.js';
import { linkTarget } from './link-target.js';
import { LocalizedControl, languageAdded } from './localized-control.js';
import { models, nameOf, refuseModel } from './models.js';
import { Renderer } from './renderer.js';
import { fromFragment, fromJson, type LinkError, type SharedState } from './shared-state.js';
import { style } from './style.js';
import { upgradeProperties } from './upgrade-properties.js';

/** The `detail` of an `input` or `change` event. */
export interface CalculatorChange {
  /** The input in the form, in the currency of the page if none was chosen. */
  readonly input: CalculatorInput;
  /** The result; `undefined` if the input is invalid or empty. */
  readonly result: AnyResult | undefined;
  /** Every problem with the input. */
  readonly issues: readonly InputIssue[];
}

/**
 * The name of the event that asks whether the page has the calculator named in `detail`. A calculator that matches
 * cancels it.
 */
const isThere = 'turnover-cost-is-there';

/**
 * `<turnover-cost-calculator>`: a form for a model, generated from the model itself, and its result with the breakdown,
 * the trace, the assumptions and the notices. It uses the calculation of this package.
 *
 * Attributes: `model` (`turnover` or `lost-revenue`), `value` (an input as JSON), `currency` (ISO 4217, if the value
 * names none), `fixed-currency` (no other currency can be chosen), `locale` (BCP 47, for figures), `language` (`en`, or
 * `ko` and `nl` after their files are loaded; the default is the language of the page), `name` and `disabled` as on any
 * form control. An invalid attribute is reported as an error and changes nothing.
 *
 * Whenever a person changes the form, a bubbling `input` event with input, result and issues is fired, and when they leave
 * the field or choose something, a `change` event with the same, as of any form control. The element
 * takes part in a form; its value is JSON: `{ version, model, input }`. A link contains the same data. It is opened by
 * the calculator with the same `id` on the page, or without an `id`, by the one at the same position. After that, the
 * address of the page is updated when a person changes the form.
 *
 * @example
 * const calculator = document.createElement('turnover-cost-calculator');
 * calculator.value = { leavers: 24 };
 * document.body.append(calculator);
 * calculator.result?.total.toString(); // '48000': 24 × 2,000, the baseline
 */
export class TurnoverCostCalculator extends LocalizedControl {
  static readonly observedAttributes = [
    'model',
    'value',
    'currency',
    'fixed-currency',
    'locale',
    'language',
    'heading-level',
    'required',
  ];

  static readonly #styles = new WeakMap<Document, CSSStyleSheet>();

  /** Returns the style sheet that all calculators of a page share. */
  static #styleOf(page: Document): CSSStyleSheet {
    const sheet = TurnoverCostCalculator.#styles.get(page) ?? style(page);
    TurnoverCostCalculator.#styles.set(page, sheet);
    return sheet;
  }

  readonly #root = this.#shadow();
  readonly #case = new CalculatorState();
  readonly #screen = new Renderer(this, this.#root, this.#case, {
    edited: (path, entry) => this.#edited(() => this.#case.setValue(path, entry)),
    chosen: (value) => {
      this.#edited(() => this.#case.restore(value));
      this.#commit();
    },
  });
  /** True if the words, the model or the value have changed since the last drawing. */
  #isStale = false;
  /** True if a person has changed something since the last `change` event. */
  #isEdited = false;
  /** The last fragment that was read, so that an element that is moved on its page does not open the link again. */
  #read = '';
  /** True if that fragment is a link to this calculator. */
  #isLinked = false;

  /** The model of the form: one of this package, or your own. */
  get model(): Model {
    return this.#case.model;
  }

  set model(model: Model) {
    refuseModel(model);
    this.#case.load(model, this.#case.value);
    this.#drawSoon();
  }

  /** The input in the form. A new value is checked like any input, and its problems are shown. */
  get value(): CalculatorInput {
    return cloneInput(this.#case.value);
  }

  set value(value: CalculatorInput) {
    const begun = cloneInput(value ?? {});
    // A page that binds the value sets what it just received, which must not reset the form.
    if (this.#case.holds(begun)) return;
    this.#case.load(this.model, begun);
    if (!this.#isStale) this.#show();
  }

  /**
   * Returns the link to a case, for a page with addresses of its own. It is called with the fragment that this element
   * reads, such as `#turnover-cost=1&model=turnover&leavers=24`. Without it, the link is the address of the page.
   */
  linkFor: ((fragment: string) => string) | undefined;

  /** The result; `undefined` if the input is invalid or empty. */
  get result(): AnyResult | undefined {
    this.settle();
    return this.#case.isEmpty ? undefined : this.#case.result;
  }

  /** Every problem with the input. */
  get issues(): readonly InputIssue[] {
    this.settle();
    return this.#case.issues;
  }

  /** Creates the shadow, in which the events of single fields stay. */
  #shadow(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.addEventListener('input', (event) => event.stopPropagation());
    root.addEventListener('change', () => this.#commit());
    root.addEventListener('keydown', (event) => this.#submit(event as KeyboardEvent));
    return root;
  }

  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('input, select')?.focus(options);
  }

  attributeChangedCallback(name: string, _before: string | null, text: string | null): void {
    if (text !== null) refuseAttribute(name, text);
    if (name === 'model') this.model = models[(text ?? 'turnover') as keyof typeof models];
    else if (name === 'value') this.value = inputIn(text) ?? {};
    else this.#drawSoon();
  }

  connectedCallback(): void {
    upgradeProperties(this, [
      'model',
      'value',
      'linkFor',
      'currency',
      'fixedCurrency',
      'locale',
      'language',
      'headingLevel',
      'name',
      'disabled',
      'required',
    ]);
    if (this.#root.adoptedStyleSheets.length === 0)
      this.#root.adoptedStyleSheets = [TurnoverCostCalculator.#styleOf(this.ownerDocument)];
    window.addEventListener('hashchange', this.#readLink);
    window.addEventListener(isThere, this.#answer);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
    window.addEventListener(languageAdded, this.#heedLanguage);
    this.watchLanguage(this.#heedLanguage);
    this.#draw();
    this.#readLink();
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    window.removeEventListener('hashchange', this.#readLink);
    window.removeEventListener(isThere, this.#answer);
    window.removeEventListener(languageAdded, this.#heedLanguage);
    this.ignoreLanguage(this.#heedLanguage);
  }

  formResetCallback(): void {
    this.value = inputIn(this.getAttribute('value')) ?? {};
    this.#follow();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#screen.disable(isDisabled);
  }

  formStateRestoreCallback(state: string): void {
    this.#open(fromJson(state));
  }

  /** Handles a change that a person made. */
  #edited(change: () => void): void {
    change();
    this.#screen.refuse('');
    this.#show();
    this.#follow();
    this.#isEdited = true;
    this.#fire('input');
  }

  /** Says that a change is complete: a field was left, or something was chosen. */
  readonly #commit = (): void => {
    if (!this.#isEdited) return;
    this.#isEdited = false;
    this.#fire('change');
  };

  /** Sends the form around it, as Enter does in any field. */
  readonly #submit = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'Enter' || event.isComposing || !isField) return;
    this.#commit();
    this.form?.requestSubmit();
  };

  /**
   * Updates the address of a page that was opened by a link, for a person who copies the address or reloads the page.
   * Any other address, such as the route of an app, is not changed.
   */
  #follow(): void {
    if (!this.#isLinked || location.hash !== this.#read) return;
    try {
      history.replaceState(history.state, '', this.#screen.address);
    } catch {
      // A browser that is asked too often refuses for a while; the next entry asks again.
    }
    this.#read = location.hash;
  }

  readonly #print = ({ type }: Event): void => this.#screen.putAnswerFirst(type === 'beforeprint');

  readonly #heedLanguage = (): void => {
    if (!this.#screen.isInWordsOfPage) this.#drawSoon();
  };

  readonly #readLink = (): void => {
    if (location.hash === this.#read) return;
    this.#read = location.hash;
    const form = fromFragment(location.hash, linkTarget(this));
    const isForAnother = typeof form === 'object' && 'isFor' in form;
    this.#isLinked = form !== undefined && !isForAnother;
    if (isForAnother) whenParsed(() => this.#missCalculator(form.isFor));
    else if (form !== undefined && this.#open(form)) {
      this.#fire('input');
      this.#fire('change');
    }
  };

  /** Shows that a link is for a calculator that is missing on the page. Only one calculator shows it. */
  #missCalculator(name: string): void {
    const isFirst = (this.getRootNode() as ParentNode).querySelector(this.localName) === this;
    const isMissing = window.dispatchEvent(new CustomEvent(isThere, { detail: name, cancelable: true }));
    if (isFirst && isMissing) this.#screen.refuse(interpolate(this.#screen.texts.linkOfOtherCalculator, { name }));
  }

  /** Answers the question whether there is a calculator with this name. */
  readonly #answer = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === linkTarget(this)) event.preventDefault();
  };

  /** Opens a shared state. If it cannot be opened, shows why. */
  #open(form: SharedState | LinkError): boolean {
    const taken = { model: nameOf(this.model), currency: this.fixedCurrency ? this.#case.currency : undefined };
    const refusal = linkErrorOf(form, taken, this.#screen.texts);
    if (typeof form === 'object' && refusal === '') this.value = form.input;
    this.#screen.refuse(refusal);
    return refusal === '';
  }

  /** Draws once, however many attributes a page sets in one go. */
  #drawSoon(): void {
    if (this.#isStale) return;
    this.#isStale = true;
    if (this.isConnected) queueMicrotask(() => this.settle());
  }

  protected override settle(): void {
    if (this.#isStale) this.#draw();
  }

  #draw(): void {
    this.#isStale = false;
    this.#screen.draw();
    this.#show();
  }

  #show(): void {
    this.#case.recalculate();
    this.#screen.fill();
    const { isEmpty, shared } = this.#case;
    this.internals.setFormValue(isEmpty ? null : asJson(shared));
    const issues = isEmpty ? [] : this.issues;
    const message = issues.map((issue) => this.#screen.inWords(issue)).join('\n');
    const missing = this.required && isEmpty;
    if (missing)
      this.internals.setValidity({ valueMissing: true }, this.#screen.remark, this.#screen.anchorOf(undefined));
    else if (message === '') this.internals.setValidity({});
    else this.internals.setValidity({ customError: true }, message, this.#screen.anchorOf(issues[0]));
  }

  #fire(type: 'input' | 'change'): void {
    const detail: CalculatorChange = { input: cloneInput(this.#case.input), result: this.result, issues: this.issues };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/** Calls a function as soon as the page is parsed. */
function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true });
  else queueMicrotask(then);
}
