import type { Decimal } from 'decimal.js';
import type { Model } from '../model/model.js';
import type { Kind } from '../model/section.js';
import { publicSum } from '../numbers/decimal.js';

/** An amount of a group. */
export interface GroupAmounts {
  /** Money per leaver of the group; undefined where the group has no leavers. */
  readonly perLeaver: Decimal | undefined;
  /** Money in the period. */
  readonly amount: Decimal;
}

/** One line of a group. */
export interface GroupLine extends GroupAmounts {
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
}

/** One section of a group: the sum of its printed lines. */
export interface GroupSection extends GroupAmounts {
  readonly section: string;
  readonly label: string;
}

/** The printed lines of a group, and what they add up to. */
export interface GroupSums {
  /** Every line that a row of the group has, in the order of the model. */
  readonly lines: readonly GroupLine[];
  readonly sections: readonly GroupSection[];
  readonly kinds: Readonly<Record<Kind, GroupAmounts>>;
  /** Money per leaver: the sum of the printed lines per leaver; undefined where the group has no leavers. */
  readonly perLeaver: Decimal | undefined;
  /** The sum of the printed lines: money in the period, or present values, each row's over its own years and at its own rate. */
  readonly total: Decimal;
}

/** Adds up the printed lines of a group. */
export function sumsOf(model: Model, lines: readonly GroupLine[], hasLeavers: boolean): GroupSums {
  const together = (of: readonly GroupLine[]): GroupAmounts => {
    const perLeaver = hasLeavers ? publicSum(of.map((line) => line.perLeaver as Decimal)) : undefined;
    return Object.freeze({ perLeaver, amount: publicSum(of.map((line) => line.amount)) });
  };
  const ofKind = (kind: Kind) => together(lines.filter((line) => line.kind === kind));
  const sections = Object.entries(model.sections).flatMap(([section, { label }]) => {
    const own = lines.filter((line) => line.section === section);
    return own.length === 0 ? [] : [Object.freeze({ section, label, ...together(own) })];
  });
  const { perLeaver, amount: total } = together(lines);
  return {
    lines: Object.freeze(lines),
    sections: Object.freeze(sections),
    kinds: Object.freeze({
      cash: ofKind('cash'),
      time: ofKind('time'),
      opportunity: ofKind('opportunity'),
      mixed: ofKind('mixed'),
    }),
    perLeaver,
    total,
  };
}
