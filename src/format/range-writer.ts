import type { Decimal } from 'decimal.js';
import { translatorOf } from '../evaluation/carried-words.js';
import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import type { Range } from '../uncertainty/range.js';
import type { UsedRange } from '../uncertainty/uncertain-input.js';
import type { NumberFormat } from './number-format.js';
import { type RangeTexts, rangeTexts } from './range-texts.js';
import { type FormatTexts, formatEnglish } from './texts.js';

/** Says what a printed answer about ranges says. */
export type RangeWords = Translator<CoreTexts | FormatTexts | RangeTexts>;

/** Says the words of an answer: those that are given, else those of its model, and in English what these have no text for. */
export function rangeWords(answer: unknown, words: Translations | undefined): RangeWords {
  return withFallback(translatorOf(answer, words), withFallback(createTranslator(rangeTexts), formatEnglish));
}

/** A figure of an answer that may have been made plain, or read from JSON. */
export type AnyFigure = Decimal | number | string;

/** Writes the figures and the ranges of an answer for people. */
export class RangeWriter {
  constructor(
    readonly format: NumberFormat,
    readonly say: RangeWords,
  ) {}

  /** Writes an exact figure: money without its currency, which the title has, and anything else with its unit. */
  exact(figure: AnyFigure, unit: Unit): string {
    const value = new ExactDecimal(figure);
    return unit === 'money' ? this.format.amount(value) : this.format.withUnit(short(value), unit);
  }

  /** Writes a figure of trials, which has its digits: money without decimals. */
  rounded(figure: AnyFigure, unit: Unit): string {
    const value = new ExactDecimal(figure);
    return isMoney(unit) ? this.format.number(value) : this.format.withUnit(value, unit);
  }

  /** Writes an exact figure beside figures of trials: money as a whole number. */
  whole(figure: AnyFigure, unit: Unit): string {
    const value = new ExactDecimal(figure);
    return this.rounded(isMoney(unit) ? value.round() : short(value), unit);
  }

  /** Writes a chance in whole per cent, without the sign; it is not 0 or 100 unless it is exactly so. */
  percent(chance: AnyFigure): string {
    const percent = new ExactDecimal(chance).times(100);
    const inside = percent.greaterThan(0) && percent.lessThan(100);
    return this.format.number(inside ? ExactDecimal.min(99, ExactDecimal.max(1, percent.round())) : percent);
  }

  /** Writes a range with its shape. */
  range({ label, unit, range, likely }: UsedRange): string {
    const figure = (value: AnyFigure) => this.format.withUnit(new ExactDecimal(value), unit);
    const { shape }: Range = range;
    switch (range.shape) {
      case 'uniform':
        return this.say('ranges.bounds', { label, shape, low: figure(range.low), high: figure(range.high) });
      case 'triangular':
      case 'pert': {
        const figures = { low: figure(range.low), high: figure(range.high), likely: figure(likely) };
        return this.say('ranges.threePoints', { label, shape, ...figures });
      }
      case 'lognormal':
        return this.say('ranges.percentiles', { label, shape, low: figure(range.p5), high: figure(range.p95) });
      case 'fromCounts':
        return this.say('ranges.counts', { label, shape, of: String(range.of), out: String(range.out) });
      case 'oneOf': {
        const values = range.values.map(({ value, chance }) =>
          this.say('ranges.chanceOf', { value: figure(value), percent: this.percent(chance) }),
        );
        return this.say('ranges.values', { label, shape, values: values.join(', ') });
      }
    }
  }
}

/** Returns a figure with at most six digits, because a division has more than anybody reads. */
function short(value: Decimal): Decimal {
  return value.decimalPlaces() > 4 ? value.toSignificantDigits(Math.max(6, value.e + 3)) : value;
}
