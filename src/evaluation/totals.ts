import type { Decimal } from 'decimal.js';
import type { Model } from '../model/model.js';
import type { Kind } from '../model/section.js';
import { publicSum } from '../numbers/decimal.js';

/** An amount twice: for one leaver, and for all leavers of the period. Each is rounded from the exact figure. */
export interface Amounts<PerLeaver = Decimal> {
  /** Money per leaver; undefined for a model without leavers. */
  readonly perLeaver: PerLeaver;
  /** Money in the period. */
  readonly amount: Decimal;
}

/** One section of a result: the sum of its printed lines. */
export interface ResultSection<PerLeaver = Decimal> extends Amounts<PerLeaver> {
  /** Its name, such as `hiring`. */
  readonly section: string;
  /** What it is called, such as `Hiring`. */
  readonly label: string;
  /** Where the section comes from: author, year, page or address. */
  readonly source: string;
}

/** The sum of printed lines, or of sums of printed lines. */
export function total<P extends Decimal | undefined>(model: Model, lines: readonly Amounts<P>[]): Amounts<P> {
  const perLeaver = model.leavers && publicSum(lines.map((line) => line.perLeaver as Decimal));
  return Object.freeze({ perLeaver: perLeaver as P, amount: publicSum(lines.map(({ amount }) => amount)) });
}

/** The sum of the printed lines of each section that has any. */
export function sectionTotals<P extends Decimal | undefined>(
  model: Model,
  lines: readonly (Amounts<P> & { readonly section: string })[],
): readonly ResultSection<P>[] {
  const sections: ResultSection<P>[] = [];
  for (const [section, { label, source }] of Object.entries(model.sections)) {
    const own = lines.filter((line) => line.section === section);
    if (own.length > 0) sections.push(Object.freeze({ section, label, source, ...total(model, own) }));
  }
  return Object.freeze(sections);
}

/** The sum of the printed lines of each kind; zero for a kind without lines. */
export function kindTotals<P extends Decimal | undefined>(
  model: Model,
  lines: readonly (Amounts<P> & { readonly kind: Kind })[],
): Readonly<Record<Kind, Amounts<P>>> {
  const of = (kind: Kind) =>
    total(
      model,
      lines.filter((line) => line.kind === kind),
    );
  return Object.freeze({ cash: of('cash'), time: of('time'), opportunity: of('opportunity'), mixed: of('mixed') });
}
