import { minorUnit } from '../numbers/currency.js';
import { Exact, handOut, rounded } from '../numbers/decimal.js';
import { type Figure, filled, holdsMoney, inDigits, type SaidFigure, type Say } from './translate.js';

/** One line, in plain words, as text and as data. */
export interface Sentence {
  /** Its figures stand in digits with a point, money with its currency: `1159.56 USD`. */
  readonly message: string;
  /** The same with names in braces in place of its figures; undefined where it has none. */
  readonly text?: string;
  /** The figures by name, for whoever writes them as readers of another country expect. */
  readonly figures?: Readonly<Record<string, SaidFigure>>;
}

/** Says texts in a language, and keeps their figures as data. Money is rounded as it is printed. */
export function sentencesIn(currency: string, say: Say): Say<string, SaidFigure | undefined, Sentence> {
  const digits = minorUnit(currency) ?? 2;
  const write = (figure: Figure) =>
    holdsMoney(figure) ? `${figure.money.toFixed(digits)} ${currency}` : inDigits(figure);
  return (english: string, given?: Readonly<Record<string, SaidFigure | undefined>>) => {
    // Without figures, their names stay where they are.
    const text = say(english);
    if (given === undefined) return { message: text };
    const figures = Object.freeze(Object.fromEntries(Object.entries(given).flatMap((one) => kept(one, digits))));
    return { message: filled(text, figures, write), text, figures };
  };
}

/** A figure under its name, ready to leave the library. */
function kept([name, figure]: [string, SaidFigure | undefined], digits: number): (readonly [string, SaidFigure])[] {
  if (figure === undefined) return [];
  if (typeof figure === 'string') return [[name, figure]];
  if (holdsMoney(figure)) return [[name, Object.freeze({ money: rounded(new Exact(figure.money), digits) })]];
  return [[name, typeof figure === 'object' ? handOut(figure) : figure]];
}
