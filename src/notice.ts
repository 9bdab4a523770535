import type { Decimal } from 'decimal.js';
import { minorUnit } from './currency.js';
import type { Measured } from './measure.js';
import { Exact, handOut, rounded, sum } from './money.js';
import { type Figure, filled, holdsMoney, inDigits, type SaidFigure, type Say } from './say.js';
import type { Default } from './section.js';

/** One line, in plain words, as text and as data. */
export interface Sentence {
  /** Its figures stand in digits with a point, money with its currency: `1159.56 USD`. */
  readonly message: string;
  /** The same with names in braces in place of its figures; undefined where it has none. */
  readonly text?: string;
  /** The figures by name, for whoever writes them as readers of another country expect. */
  readonly figures?: Readonly<Record<string, SaidFigure>>;
}

/** Something a careful accountant would raise about a result that is otherwise right. */
export interface Notice<Code extends string = string> extends Sentence {
  /** Which remark it is, to tell one from another in code. */
  readonly code: Code;
}

/** What a notice is decided on. In its message each figure of money is rounded once, as it is printed. */
export interface Figured<Text extends string = string> {
  readonly currency: string;
  /** The exact figure at a path: `leavers`, an input given or taken by default, a quantity. */
  readonly figureAt: (path: string) => Decimal | undefined;
  /** Whether the caller gave the input at a path. */
  readonly given: (path: string) => boolean;
  /** The model's own default of the input at a path, in use or not; undefined where it has none. */
  readonly defaultOf: (path: string) => Default | undefined;
  /** The exact amount per leaver of a line, such as `training.newHire`; undefined where it is absent. */
  readonly line: (path: string) => Decimal | undefined;
  /** The sum per leaver of a section's lines as they are printed; undefined where none is present. */
  readonly section: (name: string) => Decimal | undefined;
  /** The sum of the printed lines in the period. */
  readonly total: Decimal;
  /** Says the message in the language of the model: `say('{hours} hours for {cost}.', { hours, cost: { money: cost } })`. */
  readonly say: Say<Text, SaidFigure | undefined, Sentence>;
}

/** For each code, the message where it applies to these figures, and nothing where it does not. */
export type NoticeRules<Code extends string, Text extends string = string> = Readonly<
  Record<Code, (figures: Figured<Text>) => Sentence | string | undefined>
>;

/** The notices that apply. */
export function noticesOf<Code extends string>(
  rules: NoticeRules<Code>,
  measured: Measured,
  total: Decimal,
): readonly Notice<Code>[] {
  const figures = figuredOn(measured, total, sentencesIn(measured.currency, measured.model.say));
  const notices = (Object.keys(rules) as Code[]).flatMap((code) => noticeOf(rules, code, figures) ?? []);
  return Object.freeze(notices);
}

/** The codes of the notices that apply, and the notice of each, which is worded when it is asked for. */
export interface Unworded<Code extends string> {
  readonly codes: readonly Code[];
  readonly notice: (code: Code) => Notice<Code>;
}

const unsaid: Sentence = /* @__PURE__ */ Object.freeze({ message: '' });

/** The same for a row of a table: of most rows it matters that a notice applies, and not what it says. */
export function unwordedNotices<Code extends string>(
  rules: NoticeRules<Code>,
  measured: Measured,
  total: Decimal,
): Unworded<Code> {
  const figures = figuredOn(measured, total, () => unsaid);
  return {
    codes: (Object.keys(rules) as Code[]).filter((code) => rules[code](figures) !== undefined),
    notice: (code) => {
      const say = sentencesIn(measured.currency, measured.model.say);
      return noticeOf(rules, code, { ...figures, say }) as Notice<Code>;
    },
  };
}

function noticeOf<Code extends string>(
  rules: NoticeRules<Code>,
  code: Code,
  figures: Figured,
): Notice<Code> | undefined {
  const said = rules[code](figures);
  if (said === undefined) return undefined;
  return Object.freeze({ code, ...(typeof said === 'string' ? { message: said } : said) });
}

function figuredOn(measured: Measured, total: Decimal, say: Figured['say']): Figured {
  const { model, given, lines, digits } = measured;
  return {
    currency: measured.currency,
    figureAt: measured.figureAt,
    given: (path) => given.given[model.positions.get(path) ?? -1] ?? false,
    defaultOf: (path) => model.inputs[model.positions.get(path) ?? -1]?.definition.default,
    line: (path) => lines.find(({ line }) => line.path === path)?.perLeaver,
    section: (name) => {
      const own: Decimal[] = [];
      for (const { line, perLeaver } of lines) if (line.section === name) own.push(rounded(perLeaver, digits));
      return own.length === 0 ? undefined : sum(own);
    },
    total,
    say,
  };
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
