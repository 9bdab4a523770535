import type { Measure, Period, Unit } from '../numbers/unit.js';

// As people abbreviate them, in English, Dutch and Korean. An m can be a minute, a month and a million.
const words: Readonly<Record<Period, string>> = {
  hour: 'h hr hrs hour hours u uur uren 시간',
  day: 'd day days dag dagen 일',
  week: 'w wk wks week weeks weken 주',
  month: 'mo mos mth mths month months maand maanden mnd 개월 달 월',
  year: 'y yr yrs year years jaar jaren jr 년',
};

const people =
  'person persons people employee employees leaver leavers persoon personen mensen medewerkers vertrekkers 명';

const pattern = /^([^\s/]*)\s*(?:(?:\/|per\b|an?\b)\s*(\S+))?$/;

/**
 * Returns true if the text behind a figure is its unit: `h` and `hours` for hours, `/hour` and `per uur` for money per
 * hour. Returns undefined if the text is not a known unit.
 */
export function isWrittenUnit(text: string, unit: Unit): boolean | undefined {
  const [, measure = '', period] = pattern.exec(text.toLowerCase()) ?? [];
  const [own, per] = unit.split('/') as [Measure, Period?];
  const writtenMeasure = measure === '' ? undefined : measureOf(measure);
  const writtenPeriod = period === undefined ? undefined : periodOf(period);
  if ((measure !== '' && writtenMeasure === undefined) || (period !== undefined && writtenPeriod === undefined)) {
    return undefined;
  }
  if (measure === '' && period === undefined) return undefined;
  return (writtenMeasure ?? own) === own && (writtenPeriod ?? per) === per;
}

function measureOf(word: string): Measure | undefined {
  if (people.split(' ').includes(word.replace(/\.$/, ''))) return 'people';
  const period = periodOf(word);
  return period && `${period}s`;
}

function periodOf(word: string): Period | undefined {
  const name = word.replace(/\.$/, '');
  return (Object.keys(words) as Period[]).find((period) => words[period].split(' ').includes(name));
}
