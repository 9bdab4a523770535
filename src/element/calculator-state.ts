import type { AnyResult } from '../evaluation/evaluate.js';
import type { Outcome } from '../evaluation/safe-evaluate.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { asJson, type CalculatorInput, isGroup, valueAt, withValue } from './calculator-input.js';
import type { PageLocale } from './language.js';
import { models, nameOf, translatedModel } from './models.js';
import { outcomeOf } from './safe-evaluate.js';
import { type SharedState, sharedState } from './shared-state.js';

/** The state of a calculator: a model, its input, and its result. */
export class CalculatorState {
  #model: Model = models.turnover;
  #spoken: Model = models.turnover;
  #value: CalculatorInput = {};
  #pageCurrency: string | undefined;
  #outcome: Outcome<AnyResult> = { success: false, issues: [] };
  /** The last valid input. Its result stays visible while the current input is invalid. */
  #lastRight: CalculatorInput | undefined;
  #lastResult: AnyResult | undefined;

  get model(): Model {
    return this.#model;
  }

  /** The model in the language of the page. */
  get spoken(): Model {
    return this.#spoken;
  }

  get value(): CalculatorInput {
    return this.#value;
  }

  get outcome(): Outcome<AnyResult> {
    return this.#outcome;
  }

  get lastResult(): AnyResult | undefined {
    return this.#lastResult;
  }

  /** True if no input is given yet, except a currency. */
  get isEmpty(): boolean {
    return isGroup(this.#value) && Object.keys(this.#value).every((name) => name === 'currency');
  }

  /** The input to evaluate: the value, in the currency of the page if it names none. */
  get input(): CalculatorInput {
    const named = this.#pageCurrency === undefined ? {} : { currency: this.#pageCurrency };
    return isGroup(this.#value) ? { ...named, ...this.#value } : this.#value;
  }

  get currency(): string {
    const named = valueAt(this.#value, 'currency') ?? this.#pageCurrency;
    return typeof named === 'string' && minorUnit(named) !== undefined ? named : 'USD';
  }

  /** The state to share. It always has a currency, because the next page may use another. */
  get shared(): SharedState {
    return sharedState(nameOf(this.#model), { currency: this.currency, ...this.#value });
  }

  /** Returns true if a value equals the one in the form, with or without the currency of the page. */
  holds(value: CalculatorInput): boolean {
    const written = asJson(value);
    return [this.#value, this.input].some((own) => asJson(own) === written);
  }

  /** Loads another model and value, and forgets the last result. */
  load(model: Model, value: CalculatorInput): void {
    this.#model = model;
    this.#value = value;
    this.#lastRight = undefined;
    this.#lastResult = undefined;
  }

  /** Sets one figure that a person entered. */
  setValue(path: string, entry: unknown): void {
    this.#value = withValue(this.#value, path, entry);
  }

  /** Applies the settings of the page: language and locale, and the currency if the value names none. */
  applyPageSettings(by: PageLocale, pageCurrency: string | undefined): void {
    this.#pageCurrency = pageCurrency;
    this.#spoken = translatedModel(this.#model, by);
    this.#lastResult = this.#lastRight && outcomeOf(this.#spoken, nameOf(this.#model), this.#lastRight).result;
  }

  recalculate(): void {
    this.#outcome = outcomeOf(this.#spoken, nameOf(this.#model), this.input);
    // A model without leavers gives an empty result for an empty input.
    const result = this.isEmpty ? undefined : this.#outcome.result;
    if (result === undefined && !this.isEmpty) return;
    this.#lastRight = result && this.input;
    this.#lastResult = result;
  }
}
