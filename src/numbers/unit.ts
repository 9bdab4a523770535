/** What is measured. `people` and `count` are numbers without a dimension, and so are `share` and `ratio`. */
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

/** What a measure can be per. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

export const periods = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly Period[];

/** The unit of an input or a quantity: a measure, or a measure per period (`money/hour`, `hours/week`). */
export type Unit = Measure | `${Measure}/${Period}`;

/** The smallest and the largest value that is accepted. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The bounds that hold for a unit unless an input narrows them. Nothing an input measures is below zero. */
export function boundsOf(unit: Unit): Bounds {
  if (unit === 'share') return { minimum: 0, maximum: 1 };
  if (unit === 'hours/day') return { minimum: 0, maximum: 24 };
  if (unit === 'hours/week') return { minimum: 0, maximum: 168 };
  if (isMoney(unit)) return { minimum: 0, maximum: 1e12 };
  if (unit === 'people' || unit === 'count') return { minimum: 0, maximum: 1e9 };
  return { minimum: 0, maximum: 1e6 };
}

/** Whether a unit is money, or money per period. */
export function isMoney(unit: Unit): boolean {
  return unit === 'money' || unit.startsWith('money/');
}

/** Whether a text is a unit. */
export function isUnit(text: unknown): boolean {
  const [measure, ...per] = String(text).split('/') as [Measure, ...Period[]];
  return measures.includes(measure) && per.length < 2 && per.every((period) => periods.includes(period));
}
