import type { AnyResult } from '../evaluation/evaluate.js';
import type { Outcome } from '../evaluation/safe-evaluate.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { type InputTree, isGroup, valueAt, withValue } from './input-tree.js';
import type { PageLocale } from './language.js';
import { models, nameOf, translatedModel } from './models.js';
import { outcomeOf } from './safe-evaluate.js';
import { type SharedState, sharedState } from './shared-state.js';

/** What a calculator works on: an input to a model, and what it comes to. */
export class CalculatorState {
  #model: Model = models.turnover;
  #spoken: Model = models.turnover;
  #value: InputTree = {};
  #pageCurrency: string | undefined;
  #outcome: Outcome<AnyResult> = { success: false, issues: [] };
  /** The last input that was right: its result stays in sight while something is wrong. */
  #lastRight: InputTree | undefined;
  #lastResult: AnyResult | undefined;

  get model(): Model {
    return this.#model;
  }

  /** The model in the language of the page. */
  get spoken(): Model {
    return this.#spoken;
  }

  get value(): InputTree {
    return this.#value;
  }

  get outcome(): Outcome<AnyResult> {
    return this.#outcome;
  }

  get lastResult(): AnyResult | undefined {
    return this.#lastResult;
  }

  /** Whether nothing is given yet: a currency alone is nothing to begin with. */
  get isEmpty(): boolean {
    return isGroup(this.#value) && Object.keys(this.#value).every((name) => name === 'currency');
  }

  /** What is worked out: the value, in the currency of the page where it names none. */
  get input(): InputTree {
    const named = this.#pageCurrency === undefined ? {} : { currency: this.#pageCurrency };
    return isGroup(this.#value) ? { ...named, ...this.#value } : this.#value;
  }

  get currency(): string {
    const named = valueAt(this.#value, 'currency') ?? this.#pageCurrency;
    return typeof named === 'string' && minorUnit(named) !== undefined ? named : 'USD';
  }

  /** The case as it is passed on: with its currency always, for the next page may name another. */
  get shared(): SharedState {
    return sharedState(nameOf(this.#model), { currency: this.currency, ...this.#value });
  }

  /** Whether a value is what stands in the form, with the currency of the page or without it. */
  holds(value: InputTree): boolean {
    const written = JSON.stringify(value);
    return [this.#value, this.input].some((own) => JSON.stringify(own) === written);
  }

  /** Starts over: the earlier state does not belong to it. */
  load(model: Model, value: InputTree): void {
    this.#model = model;
    this.#value = value;
    this.#lastRight = undefined;
    this.#lastResult = undefined;
  }

  /** Takes one entry of a person. */
  setValue(path: string, entry: string | undefined): void {
    this.#value = withValue(this.#value, path, entry);
  }

  /** Takes what the page says: the language and locale of the words, and the currency where the value names none. */
  applyPageSettings(by: PageLocale, pageCurrency: string | undefined): void {
    this.#pageCurrency = pageCurrency;
    this.#spoken = translatedModel(this.#model, by);
    this.#lastResult = this.#lastRight && outcomeOf(this.#spoken, nameOf(this.#model), this.#lastRight).result;
  }

  recalculate(): void {
    this.#outcome = outcomeOf(this.#spoken, nameOf(this.#model), this.input);
    // What needs no leavers gives a result of nothing from nothing.
    const result = this.isEmpty ? undefined : this.#outcome.result;
    if (result === undefined && !this.isEmpty) return;
    this.#lastRight = result && this.input;
    this.#lastResult = result;
  }
}
