import type { Decimal } from 'decimal.js';
import { defaultIn } from '../model/default-in.js';
import type { ModelInput } from '../model/model.js';
import { ExactDecimal, roundHalfAwayFromZero, sum, toPublicDecimal } from '../numbers/decimal.js';
import type { Measure, Unit } from '../numbers/unit.js';
import type { ExactLine, ExactResult } from './exact-result.js';

/** A figure that is assumed: a default, because nothing was given, or a figure given with its source. */
export interface Assumption {
  /** The input's path. */
  readonly path: string;
  /** The label of the input. */
  readonly label: string;
  /** The value used; the currency code if the assumption is the currency. */
  readonly value: Decimal | string;
  /** The unit of the value. */
  readonly unit: Unit | 'currency';
  /** The source of the value: author, year, page or address. */
  readonly source: string;
  /** Paths of the lines that depend on it. */
  readonly lines: readonly string[];
  /** Money in the period that depends on it: the sum of these lines as printed, negative if they save money. */
  readonly amount: Decimal;
  /** The part of all amounts that depends on it, 0 to 1. A saving counts by its absolute size. */
  readonly share: Decimal;
}

/** Returns every default and every figure with a stated source that a present line or outcome uses, in the order of the model. */
export function assumptions(measured: ExactResult): readonly Assumption[] {
  const { model, given, currency, digits } = measured;
  const resting = (lines: ExactResult['lines']) => ({
    lines: Object.freeze(lines.map(({ line }) => line.path)),
    amount: toPublicDecimal(sum(lines.map(({ amount }) => roundHalfAwayFromZero(amount, digits)))),
    share: toPublicDecimal(shareOf(lines, measured.lines)),
  });

  const used: Assumption[] = [];
  if (!given.currencyGiven) {
    const [label, source] = [model.say('currency.label'), model.say('currency.default')];
    const all = resting(measured.lines);
    used.push(Object.freeze({ path: 'currency', label, value: currency, unit: 'currency', source, ...all }));
  }
  for (const { input, lines } of measured.availability.assumed) {
    const { value, unit, source } = assumedFigure(measured, input);
    const moved = resting(lines.map((place) => measured.lines[place] as ExactLine));
    used.push(
      Object.freeze({
        path: input.path,
        label: input.definition.label,
        value: toPublicDecimal(new ExactDecimal(value)),
        unit,
        source,
        ...moved,
      }),
    );
  }
  return Object.freeze(used);
}

/** A figure that is assumed: its value, its unit, and who says so. */
export interface AssumedFigure extends Pick<Assumption, 'source'> {
  readonly value: Decimal | number;
  readonly unit: Unit;
}

/** Returns what is assumed of an input: the figure that is given with its source, else its default. */
export function assumedFigure(
  { given, currency, figureAt }: ExactResult,
  { position, definition }: ModelInput,
): AssumedFigure {
  const { unit, defaultInput } = definition;
  const stated = given.sources?.[position];
  const fallback = defaultIn(definition, currency);
  const taken = defaultInput === undefined ? fallback?.value : figureAt(defaultInput.quantity);
  const period = given.periods?.[position];
  return {
    value: (stated === undefined ? taken : given.figures[position]) ?? 0,
    unit: period === undefined ? unit : `${unit.split('/')[0] as Measure}/${period}`,
    source: stated ?? (defaultInput ?? fallback)?.source ?? '',
  };
}

/**
 * Returns the share of lines in all lines, by absolute amounts per leaver, so that it is right for zero leavers too.
 */
function shareOf(lines: ExactResult['lines'], all: ExactResult['lines']): Decimal {
  const size = (of: ExactResult['lines']) => sum(of.map(({ perLeaver }) => perLeaver.abs()));
  const whole = size(all);
  return whole.isZero() ? new ExactDecimal(0) : size(lines).div(whole);
}
