import type { Decimal } from 'decimal.js';
import type { Model } from '../model/model.js';
import type { Kind } from '../model/section.js';
import { publicSum } from '../numbers/decimal.js';

/** An amount per leaver and for all leavers of the period. Each is rounded from the exact figure. */
export interface Amounts<PerLeaver = Decimal> {
  /** Money per leaver; undefined for a model without leavers. */
  readonly perLeaver: PerLeaver;
  /** Money in the period. */
  readonly amount: Decimal;
}

/** One section of a result: the sum of its printed lines. */
export interface ResultSection<PerLeaver = Decimal, Name extends string = string> extends Amounts<PerLeaver> {
  /** Its name, such as `hiring`. */
  readonly section: Name;
  /** Its label, such as `Hiring`. */
  readonly label: string;
  /** The source of the section: author, year, page or address. */
  readonly source: string;
}

/** The members of a printed line that sums use. */
export interface SummedLine<PerLeaver> extends Amounts<PerLeaver> {
  readonly section: string;
  readonly kind: Kind;
}

/** The sums of printed lines. They are sums of printed figures, so that a table adds up. */
export interface LineSums<PerLeaver> {
  /** Every section that has lines, in the order of the model. */
  readonly sections: readonly Omit<ResultSection<PerLeaver>, 'source'>[];
  /** Every kind; zero for a kind without lines. */
  readonly kinds: Readonly<Record<Kind, Amounts<PerLeaver>>>;
  readonly perLeaver: PerLeaver;
  readonly total: Decimal;
}

/** Adds up printed lines by section, by kind and in all; per leaver only if `hasLeavers`. */
export function sumLines<P extends Decimal | undefined>(
  model: Model,
  lines: readonly SummedLine<P>[],
  hasLeavers: boolean,
): LineSums<P> {
  const sumOf = (amounts: readonly Amounts<P>[]): Amounts<P> => {
    const perLeaver = hasLeavers ? publicSum(amounts.map((one) => one.perLeaver as Decimal)) : undefined;
    return Object.freeze({ perLeaver: perLeaver as P, amount: publicSum(amounts.map(({ amount }) => amount)) });
  };
  const ofKind = (kind: Kind) => sumOf(lines.filter((line) => line.kind === kind));
  const sections = Object.entries(model.sections).flatMap(([section, { label }]) => {
    const own = lines.filter((line) => line.section === section);
    return own.length === 0 ? [] : [Object.freeze({ section, label, ...sumOf(own) })];
  });
  const { perLeaver, amount } = sumOf(sections);
  return {
    sections: Object.freeze(sections),
    kinds: Object.freeze({
      cash: ofKind('cash'),
      time: ofKind('time'),
      opportunity: ofKind('opportunity'),
      mixed: ofKind('mixed'),
    }),
    perLeaver,
    total: amount,
  };
}
