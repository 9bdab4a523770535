import { asRead } from '../../input/as-read.js';

/** The meaning that a column of an export of people is taken to have. */
export type Role = 'person' | 'hired' | 'left' | 'reason' | 'group' | 'pay';

/** The words of headings by role, in the order in which roles choose their columns. */
const patterns: readonly (readonly [Role, readonly RegExp[]])[] = [
  [
    'left',
    [
      /^(?:date ?of ?)?(?:term(?:ination)?|leav(?:e|ing)|left|exit|separation|resignation)(?: ?date)?$/,
      /^(?:last (?:working )?day|end ?date|employment end(?: ?date)?|contract end|leaver date|exitdate)/,
      /(?:termination|separation|leaving|exit|end|resignation) ?date|date ?of ?(?:termination|leaving|exit|separation)/,
      /퇴직일|퇴사일|이직일|datum uit|uit ?dienst|einddatum|austrittsdatum|austritt/,
    ],
  ],
  [
    'hired',
    [
      /^(?:original |last |latest |most recent )?(?:hire|hired|start|join(?:ed|ing)?|employment start|entry)(?: ?date)?$/,
      /date ?of ?(?:hire|joining|join)|(?:hire|start|joining|join|entry|onboarding) ?date|^startdate/,
      /입사일|채용일|in ?dienst(?: sinds| datum)?$|datum in|startdatum|eintrittsdatum|eintritt/,
    ],
  ],
  [
    'person',
    [
      /^(?:emp(?:loyee)?|staff|person(?:nel)?|worker|payroll|associate|associates)[ _.-]*(?:id|no|num(?:ber)?|code|#)?\.?$/,
      /^(?:id|ein|eeid|empid|employeenumber|personnel number)$/,
      /사번|사원 ?번호|직원 ?번호|personeelsnummer|medewerkersnummer|personalnummer/,
      /(?:employee|full)[ _]?name|^name$|이름|성명|^naam$/,
    ],
  ],
  [
    'reason',
    [
      /(?:term(?:ination)?|leav(?:e|ing)|exit|separation|resignation|turnover)[ _]?reason|reason (?:for|of) (?:leaving|exit|termination|resignation)/,
      /(?:term(?:ination)?|leav(?:e|ing)|exit|separation|turnover) ?(?:type|desc(?:ription)?)|^reason$/,
      /퇴직 ?사유|퇴사 ?사유|이직 ?사유|reden (?:van )?vertrek|vertrekreden|austrittsgrund/,
    ],
  ],
  [
    'pay',
    [
      /salary|annual ?rate|pay ?rate|hourly ?(?:rate|pay|wage)|monthly ?(?:income|pay|salary)|^(?:base )?pay$|^wages?$|연봉|월급|급여|시급|salaris|loon|gehalt/,
    ],
  ],
  [
    'group',
    [
      /^department(?: ?name)?$|^dept\.?$|부서|afdeling|abteilung/,
      /^(?:team|division|business ?unit|location|store|site|branch|unit)$|지점|vestiging|standort/,
      /department|job ?(?:role|title|family)|position|직무|functie/,
    ],
  ],
];

/** Returns the column of each role by its heading. A column has one role, and a heading that fits better goes first. */
export function rolesOf(headings: readonly string[]): Partial<Record<Role, number>> {
  const found: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const texts = headings.map((heading) => asRead(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')));
  for (const [role, forms] of patterns) {
    for (const form of forms) {
      const at = texts.findIndex((text, place) => text !== '' && !taken.has(place) && form.test(text));
      if (at < 0) continue;
      found[role] = at;
      taken.add(at);
      break;
    }
  }
  return found;
}

/** Returns the period of a pay by its heading; undefined if the heading does not tell. */
export function payPeriod(heading: string): 'hour' | 'week' | 'month' | 'year' | undefined {
  const text = asRead(heading);
  if (/hour|시급|uur|stunde/.test(text)) return 'hour';
  if (/week|주급/.test(text)) return 'week';
  if (/month|월급|maand|monat/.test(text)) return 'month';
  return /annual|year|연봉|jaar|jahr/.test(text) ? 'year' : undefined;
}
