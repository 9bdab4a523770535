import { asRead } from '../../input/as-read.js';

/** Days that systems write if there is no date: long ago, or long ahead. */
const days =
  /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0?1[-/.]0?1[-/.](?:1900|0001)|(?:1900|0001)[-/.]0?1[-/.]0?1|1899[-/.]12[-/.]3[01]|31[-/.]12[-/.](?:9999|2999|4712)|12[-/.]31[-/.](?:9999|2999|4712)|(?:9999|2999|4712)[-/.]12[-/.]31)(?:[T ].*)?$/;

const words = new Set(
  [
    ...['-', '–', '—', 'n/a', 'na', '#n/a', 'none', 'null', 'nil', 'nan', 'nat', 'tbd', 'open', 'present', 'today'],
    ...['active', 'current', 'currently', 'employed', 'ongoing', 'working', 'still working', 'not terminated'],
    ...['재직', '재직중', '재직 중', '근무중', '근무 중', 'in dienst', 'actief', 'heden', 'nog in dienst', 'aktiv'],
  ].map(asRead),
);

const phrase = /^(?:n\/?a)?[\s-]*(?:still|currently|presently)[\s-]*(?:employed|active|working)$/i;

/** Returns true if the cell of a leaving date says that the person has not left. */
export function isStillEmployed(cell: string): boolean {
  return cell === '' || days.test(cell) || phrase.test(cell) || words.has(asRead(cell));
}
