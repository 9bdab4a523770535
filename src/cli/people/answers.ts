import { asRead } from '../../input/as-read.js';

const yes = new Set(
  [
    'yes',
    'y',
    'true',
    '1',
    'x',
    'ja',
    'j',
    'waar',
    '예',
    '네',
    'avoidable',
    'regretted',
    'voluntary',
    'vrijwillig',
    '자발적',
  ].map(asRead),
);

const no = new Set(
  [
    'no',
    'n',
    'false',
    '0',
    'nee',
    'onwaar',
    '아니오',
    '아니요',
    'unavoidable',
    'not avoidable',
    'not regretted',
    'non-regretted',
    'involuntary',
    'onvrijwillig',
    '비자발적',
  ].map(asRead),
);

/** Reads an answer; `undefined` if it is blank or says that it is not known, `unreadable` if it is another word. */
export function readAnswer(cell: string): boolean | undefined | 'unreadable' {
  const text = asRead(cell);
  if (text === '' || unknown.has(text)) return undefined;
  if (yes.has(text)) return true;
  return no.has(text) ? false : 'unreadable';
}

const unknown = new Set(
  ['-', '–', 'n/a', 'na', '#n/a', 'unknown', 'not recorded', 'none', 'null', 'onbekend', '미상'].map(asRead),
);

/** Returns true if a cell says that something is not known. */
export function isUnknown(cell: string): boolean {
  const text = asRead(cell);
  return text === '' || unknown.has(text);
}
