/** A measure. `people`, `count`, `share` and `ratio` are numbers without a dimension. */
export type Measure =
  | 'money'
  | 'people'
  | 'count'
  | 'share'
  | 'ratio'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years';

export const measures = [
  'money',
  'people',
  'count',
  'share',
  'ratio',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
] as const satisfies readonly Measure[];

/** A period that a measure can be divided by. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

export const periods = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly Period[];

/** The unit of an input or a quantity: a measure, or a measure per period (`money/hour`, `hours/week`). */
export type Unit = Measure | `${Measure}/${Period}`;

/** The smallest and the largest valid value. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Returns the bounds of a unit, which an input may narrow. No input is below zero. */
export function boundsOf(unit: Unit): Bounds {
  if (unit === 'share') return { minimum: 0, maximum: 1 };
  if (unit === 'hours/day') return { minimum: 0, maximum: 24 };
  if (unit === 'hours/week') return { minimum: 0, maximum: 168 };
  // 366 days of 24 hours.
  if (unit === 'hours/year') return { minimum: 0, maximum: 8784 };
  if (unit === 'days/year') return { minimum: 0, maximum: 366 };
  if (isMoney(unit)) return { minimum: 0, maximum: 1e12 };
  if (unit === 'people' || unit === 'count') return { minimum: 0, maximum: 1e9 };
  return { minimum: 0, maximum: 1e6 };
}

/** Returns whether a unit is money, or money per period. */
export function isMoney(unit: Unit): boolean {
  return unit === 'money' || unit.startsWith('money/');
}

/** Returns whether a text is a unit. */
export function isUnit(text: unknown): boolean {
  const [measure, ...per] = String(text).split('/') as [Measure, ...Period[]];
  return measures.includes(measure) && per.length < 2 && per.every((period) => periods.includes(period));
}
