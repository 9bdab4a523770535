import { periodOf, periodsOf, type RatePeriod, ratePeriods, unitIn } from '../model/rate-period.js';
import type { Input } from '../model/section.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import { html } from './html.js';
import type { UiContext } from './ui-context.js';
import { unitLabel } from './unit-label.js';

/** The choice of the period of a rate, beside its field. */
export interface PeriodSelect {
  readonly control: HTMLSelectElement;
  /** Selects a period; `undefined` is that of the unit. A period that the input does not have selects nothing. */
  readonly select: (period: unknown) => void;
  /** The selected period, if it is not that of the unit. */
  readonly period: () => RatePeriod | undefined;
  /** The unit of the figure in the field. */
  readonly unit: () => Unit;
  /** Selects another period if a figure can be read in that alone. */
  readonly follow: (canRead: (unit: Unit) => boolean) => void;
  /** Updates the words for another currency. */
  readonly reword: (wording: UiContext) => void;
}

/** Creates the choice of the period of a rate; `undefined` if the input can be given in one period only. */
export function periodSelect(
  input: Input,
  path: string,
  wording: UiContext,
  changed: () => void,
): PeriodSelect | undefined {
  const own = periodOf(input.unit);
  const periods = periodsOf(input);
  if (own === undefined || periods.length < 2) return undefined;
  const options = periods.map((value) => html('option', { value }));
  const control = html('select', { id: `${path}-per`, class: 'per', part: 'period' }, ...options);
  // With the arrow keys, some browsers fire `change` only when the field is left.
  control.addEventListener('input', changed);
  const period = () => ratePeriods.find((known) => known === control.value && known !== own);
  const reword = (now: UiContext) => {
    control.setAttribute('aria-label', `${input.label}: ${now.texts.period}`);
    for (const option of options) option.textContent = rateLabel(input.unit, option.value, now);
  };
  reword(wording);
  const unitOf = (chosen: RatePeriod | undefined) =>
    chosen === undefined ? input.unit : (unitIn(input, chosen) as Unit);
  return {
    control,
    select: (per) => {
      control.value = String(per ?? own);
    },
    period,
    unit: () => unitOf(period()),
    follow(canRead) {
      if (canRead(unitOf(period()))) return;
      const written = periods.find((value) => canRead(unitOf(ratePeriods.find((known) => known === value))));
      if (written !== undefined) control.value = written;
    },
    reword,
  };
}

/** Formats a unit per period as words: `USD a year`, `hours a week`. */
function rateLabel(unit: Unit, period: string, wording: UiContext): string {
  const { say, currency } = wording;
  const figure = isMoney(unit) ? currency : unitLabel(unit.split('/')[0] as Unit, wording);
  return say(`per.${period as RatePeriod}`, { figure });
}
