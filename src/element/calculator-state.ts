import type { AnyResult } from '../evaluation/evaluate.js';
import type { Outcome } from '../evaluation/safe-evaluate.js';
import type { InputIssue } from '../messages/issue.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { asJson, type CalculatorInput, isGroup, valueAt, withValue } from './calculator-input.js';
import type { PageLocale } from './language.js';
import { models, nameOf, translatedModel } from './models.js';
import { isUnfinished } from './next-answers.js';
import { hasLump, type ReplacedLump, replacedLump } from './replaced-lump.js';
import { outcomeOf } from './safe-evaluate.js';
import { type SharedState, sharedState } from './shared-state.js';

/** The state of a calculator: a model, its input, and its result. */
export class CalculatorState {
  /** The translated models, which all calculators of a page share. */
  static readonly #translated = new WeakMap<Model, Map<string, Model>>();

  #model: Model = models.turnover;
  #spoken: Model = models.turnover;
  #value: CalculatorInput = {};
  #pageCurrency: string | undefined;
  #outcome: Outcome<AnyResult> = { success: false, issues: [] };
  #issues: readonly InputIssue[] = [];
  /** The last input that could be counted. Its result stays visible while the current input is invalid. */
  #lastRight: CalculatorInput | undefined;
  #lastResult: AnyResult | undefined;
  /** The last input that had a lump sum which figures of a person replace. */
  #withLump: CalculatorInput | undefined;

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

  /** The result of what can be counted; `undefined` if something is wrong or required. */
  get result(): AnyResult | undefined {
    return this.#outcome.result;
  }

  /** Every problem of the input, and every figure that waits for another one. */
  get issues(): readonly InputIssue[] {
    return this.#issues;
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
    this.#withLump = undefined;
  }

  /** Sets one figure that a person entered. */
  setValue(path: string, entry: unknown): void {
    this.#value = withValue(this.#value, path, entry);
  }

  /** Replaces the whole value, as a person asked for. */
  restore(value: CalculatorInput): void {
    this.#value = value;
  }

  /** Applies the settings of the page: language and locale, and the currency if the value names none. */
  applyPageSettings(by: PageLocale, pageCurrency: string | undefined): void {
    this.#pageCurrency = pageCurrency;
    this.#spoken = CalculatorState.#translate(this.#model, by);
    this.#lastResult = this.#lastRight && this.#evaluate(this.#lastRight).result;
  }

  /** The lump sum that the last figures replaced; `undefined` if they replaced none. */
  get replaced(): ReplacedLump | undefined {
    const now = this.result;
    if (now === undefined || this.#withLump === undefined || hasLump(this.#model, now)) return undefined;
    const before = this.#evaluate(this.#withLump).result;
    return before && replacedLump(this.#spoken, before, now, this.#value);
  }

  /** Stops saying that a lump sum was replaced. */
  acceptReplacement(): void {
    this.#withLump = undefined;
  }

  recalculate(): void {
    const whole = this.#evaluate(this.input);
    this.#issues = whole.issues ?? [];
    // What waits for another figure is left out, and the rest is counted.
    const waiting = this.#issues.filter((issue) => issue.code === 'unused' && isUnfinished(issue));
    const counted = waiting.reduce<CalculatorInput>((rest, { path }) => withValue(rest, path, undefined), this.input);
    this.#outcome = waiting.length > 0 && waiting.length === this.#issues.length ? this.#evaluate(counted) : whole;
    // A model without leavers gives an empty result for an empty input.
    const result = this.isEmpty ? undefined : this.result;
    if (result === undefined && !this.isEmpty) return;
    this.#lastRight = result && counted;
    this.#lastResult = result;
    if (result === undefined || hasLump(this.#model, result)) this.#withLump = result && counted;
  }

  static #translate(model: Model, by: PageLocale): Model {
    const known = CalculatorState.#translated.get(model) ?? new Map<string, Model>();
    CalculatorState.#translated.set(model, known);
    const key = `${by.language.tag} ${by.locale}`;
    const translated = known.get(key) ?? translatedModel(model, by);
    known.set(key, translated);
    return translated;
  }

  #evaluate(input: CalculatorInput): Outcome<AnyResult> {
    return outcomeOf(this.#spoken, nameOf(this.#model), input);
  }
}
