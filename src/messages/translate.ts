import type { Decimal } from 'decimal.js';
import type { Measure, Period, Unit } from '../numbers/unit.js';
import { type CoreTexts, coreTexts } from './texts.js';

/** The names in braces of a text. */
export type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${string} ${string}` ? never : Place) | Places<Rest>
  : never;

type FiguresInText<Text extends string, In> = string extends Text
  ? [figures?: Readonly<Record<string, In>>]
  : [Places<Text>] extends [never]
    ? []
    : [figures: Readonly<Record<Places<Text>, In>>];

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** The keys of tables of texts. */
export type KeyOf<Table extends Texts> = Table extends unknown ? keyof Table & string : never;

/** A key of a table, and the figures of its text. */
type KeyAndFigures<Table extends Texts, In> = Table extends unknown
  ? { [Key in KeyOf<Table>]: [key: Key, ...figures: FiguresInText<Table[Key], In>] }[KeyOf<Table>]
  : never;

/**
 * A figure in a message: a number, or money in the currency of the message with as many decimals as `decimals`, two by
 * default.
 */
export type Figure = number | Decimal | { readonly money: Decimal; readonly decimals?: number };

/** The replacement for a name in braces: a figure, or a text that is inserted as it is. */
export type MessageValue = Figure | string;

/**
 * Says the text of a key in some language: each name in braces gives way to its figure. A model says everything through one
 * of these, so a model in another language is the same model with another one. Which figures a text has follows from the
 * English tables `Table`.
 *
 * A text that is no key is said as it is, with its figures: a model of your own may say whole sentences.
 */
export type Translator<Table extends Texts = Texts, In = unknown, Said = string> = (
  ...said: KeyAndFigures<Table, In>
) => Said;

/**
 * Says a sentence as it is, or the text of a key of your own. Whatever a sentence has in braces must be among the figures.
 */
export type SentenceTranslator<In = unknown, Said = string> = <Text extends string>(
  text: Text,
  ...figures: [Places<Text>] extends [never]
    ? [figures?: Readonly<Record<string, In>>]
    : [figures: Readonly<Record<Places<Text>, In>>]
) => Said;

/** Texts of a language by key, such as `'list.and': ' en '`; the names in braces are those of the English text. */
export type Translations = Texts;

/** The texts of tables in a language. */
export type WordsOf<Table extends Texts> = Readonly<Record<KeyOf<Table>, string>>;

/** Says the words of a language, and any other text as it is. Figures are in digits, unless `write` writes them otherwise. */
export function createTranslator(words: Translations, write: (figure: Figure) => string = plainDigits): Translator {
  return (text, figures) => {
    const said = ownValue(words, text) ?? text;
    return figures === undefined ? said : interpolate(said, figures as Readonly<Record<string, MessageValue>>, write);
  };
}

/** Says by one translator, and by another what the first has no words for. The first writes the figures of both. */
export function withFallback(say: Translator, fallback: (key: never) => string): Translator {
  return (key, figures) => say(say(key) === key ? fallback(key as never) : key, figures);
}

/** Replaces the names in braces of a text with figures. */
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

/** Formats a figure as in code: with a point, without separators, and money without its currency. */
export function plainDigits(figure: Figure): string {
  return isMoneyValue(figure) ? figure.money.toFixed(figure.decimals ?? 2) : String(figure);
}

/** Returns true if a figure is money. */
export function isMoneyValue(figure: Figure): figure is Extract<Figure, { readonly money: Decimal }> {
  return typeof figure === 'object' && 'money' in figure;
}

/** Says the texts of the core in English. */
export const english: Translator<CoreTexts> = /* @__PURE__ */ createTranslator(coreTexts);

/** Formats a unit in a message: `money/hour`, `hours`. */
export function unitText(unit: Unit, say: Translator<CoreTexts>): string {
  const [measure, period] = unit.split('/') as [Measure, Period?];
  return say(measure) + (period === undefined ? '' : say(`/${period}`));
}

/** Returns an own property of a record; undefined for an inherited one. */
export function ownValue<T>(of: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(of, name)?.value;
}
