import type { Model } from '../model/model.js';
import { type Kind, kinds } from '../model/section.js';
import type { Column } from './ctes.js';
import type { LineColumns } from './line-columns.js';
import { columnsOf, sumOf, sumOrNothing, whatsOf } from './printed-sums.js';

/** Writes the sums of the printed lines: of each section that has lines, of each kind, and of all. */
export function sumColumns(
  model: Model,
  lines: readonly LineColumns[],
  zero: string,
  named: (path: string, what: string) => string,
  right: (sql: string) => string,
): Column[] {
  const whats = whatsOf(model);
  const sections = Object.keys(model.sections).flatMap((section) => {
    const own = lines.filter(({ line }) => line.section === section);
    return own.length === 0
      ? []
      : whats.map((what) => ({ name: named(section, what), sql: right(sumOf(columnsOf(own, what), zero)) }));
  });
  const ofKind = (kind: Kind) => lines.filter(({ line }) => line.kind === kind);
  const ofKinds = kinds.flatMap((kind) =>
    whats.map((what) => ({ name: named(kind, what), sql: right(sumOrNothing(columnsOf(ofKind(kind), what), zero)) })),
  );
  const totals = whats.map((what) => ({
    name: what === 'total' ? named('', 'total') : named('total', what),
    sql: right(sumOrNothing(columnsOf(lines, what), zero)),
  }));
  return [...sections, ...ofKinds, ...totals];
}
