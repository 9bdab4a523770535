import type { Decimal } from 'decimal.js';
import type { Measure, Period, Unit } from '../numbers/unit.js';
import type { Message } from './message.js';

/** The names in braces of a text. */
export type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${string} ${string}` ? never : Place) | Places<Rest>
  : never;

type FiguresInText<Text extends string, In> = string extends Text
  ? [figures?: Readonly<Record<string, In>>]
  : [Places<Text>] extends [never]
    ? []
    : [figures: Readonly<Record<Places<Text>, In>>];

/**
 * A figure in a sentence: a number, or money in the currency of what the sentence is about, written with as many decimals;
 * with two where it does not say how many.
 */
export type Figure = number | Decimal | { readonly money: Decimal; readonly decimals?: number };

/** What stands in the place of a name: a figure, or a text as it is. */
export type MessageValue = Figure | string;

/**
 * Says an English text in some language: each name in braces gives way to its figure. A model says everything through
 * one of these, so a model in another language is the same model with another one.
 */
export type Translator<Text extends string = string, In = unknown, Said = string> = <T extends Text>(
  text: T,
  ...figures: FiguresInText<T, In>
) => Said;

/** Texts in another language, by the English text that they stand for; the names in braces are the same as there. */
export type Translations = Readonly<Record<string, string>>;

/**
 * Says texts in the language of some words, and in English where they have no such text. Figures stand in digits, unless
 * they are to be written otherwise.
 */
export function createTranslator(words: Translations, write: (figure: Figure) => string = plainDigits): Translator {
  return (text: string, figures?: Readonly<Record<string, unknown>>) => {
    const said = ownValue(words, text) ?? text;
    return figures === undefined ? said : interpolate(said, figures as Readonly<Record<string, MessageValue>>, write);
  };
}

/** A text with its figures in place of their names. */
export function interpolate(
  text: string,
  figures: Readonly<Record<string, MessageValue>>,
  write: (figure: Figure) => string = plainDigits,
): string {
  return text.replace(/\{(\w+)\}/g, (name, own: string) => {
    const figure = ownValue(figures, own);
    if (figure === undefined) return name;
    return typeof figure === 'string' ? figure : write(figure);
  });
}

/** A figure as code writes it: with a point, without separators, and money without its currency. */
export function plainDigits(figure: Figure): string {
  return isMoneyValue(figure) ? figure.money.toFixed(figure.decimals ?? 2) : String(figure);
}

/** Whether a figure is money. */
export function isMoneyValue(figure: Figure): figure is Extract<Figure, { readonly money: Decimal }> {
  return typeof figure === 'object' && 'money' in figure;
}

/** Says texts as they are written here: in English. */
export const english: Translator = /* @__PURE__ */ createTranslator({});

/** A unit as a message has it: `money/hour`, `hours`. */
export function unitText(unit: Unit, say: Translator<Message>): string {
  const [measure, period] = unit.split('/') as [Measure, Period?];
  return say(measure) + (period === undefined ? '' : say(`/${period}`));
}

/** What a record holds under a name, and not what every object inherits. */
export function ownValue<T>(of: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(of, name)?.value;
}
