import type { Message } from './messages.js';
import type { Measure, Period, Unit } from './unit.js';

/** The names in braces of a text. */
type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${string} ${string}` ? never : Place) | Places<Rest>
  : never;

type FiguresOf<Text extends string> = string extends Text
  ? [figures?: Readonly<Record<string, unknown>>]
  : [Places<Text>] extends [never]
    ? []
    : [figures: Readonly<Record<Places<Text>, unknown>>];

/**
 * Says an English text in some language: each name in braces gives way to its figure. A model says everything through
 * one of these, so a model in another language is the same model with another one.
 */
export type Say<Text extends string = string> = <T extends Text>(text: T, ...figures: FiguresOf<T>) => string;

/** Texts in another language, by the English text that they stand for; the names in braces are the same as there. */
export type Words = Readonly<Record<string, string>>;

/** Says texts in the language of some words, and in English where they have no such text. */
export function sayIn(words: Words): Say {
  return (text: string, figures?: Readonly<Record<string, unknown>>) =>
    (ownOf(words, text) ?? text).replace(/\{(\w+)\}/g, (_, name) => String(figures?.[name]));
}

/** Says texts as they are written here: in English. */
export const inEnglish: Say = /* @__PURE__ */ sayIn({});

/** A unit as a message has it: `money/hour`, `hours`. */
export function unitSaid(unit: Unit, say: Say<Message>): string {
  const [measure, period] = unit.split('/') as [Measure, Period?];
  return say(measure) + (period === undefined ? '' : say(`/${period}`));
}

/** What a record holds under a name, and not what every object inherits. */
export function ownOf<T>(of: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(of, name)?.value;
}
