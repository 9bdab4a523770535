import type { Decimal } from 'decimal.js';
import { valuesOf } from '../evaluation/effective-values.js';
import type { Model, ModelInput } from '../model/model.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isHourlyPay } from './hourly-pay.js';

/** The figures as a model uses them. */
export interface AppliedInput {
  /** The paths of the inputs that another input makes inapplicable and that are not given. They are hidden. */
  readonly idle: ReadonlySet<string>;
  /** By path, each rate that is given in another period, in that of its unit. */
  readonly converted: ReadonlyMap<string, Decimal>;
  /** By path, each figure that is not given, has no default, and follows from others. */
  readonly derived: ReadonlyMap<string, Decimal>;
  /** The share of people who left, if it is known. */
  readonly rate: Decimal | undefined;
  /** The pay of one person in a year: the first pay per hour that is given × the hours of a year. */
  readonly yearlyPay: Decimal | undefined;
}

/** Returns the figures as a model uses them. */
export function appliedInput(model: Model, input: unknown): AppliedInput {
  const read = model.read(input);
  const values = valuesOf(model, read);
  const idle = model.inputs.filter(
    ({ definition, notApplicableBy }, position) =>
      notApplicableBy !== undefined &&
      !read.given[position] &&
      values[notApplicableBy]?.equals(definition.notApplicableWhen?.equals ?? 0),
  );
  const mapOf = (figureOf: (asked: ModelInput) => Decimal | undefined) =>
    new Map(
      model.inputs.flatMap((asked) =>
        figureOf(asked)?.isFinite() ? [[asked.path, figureOf(asked) as Decimal] as const] : [],
      ),
    );
  const paid = model.inputs.find((input) => isHourlyPay(input) && read.figures[input.position]);
  const hours = values[paid?.perYear ?? -1];
  const perHour = values[paid?.position ?? -1];
  const rate = model.inputAt('turnoverRate');
  return {
    idle: new Set(idle.map(({ path }) => path)),
    converted: mapOf(({ position }) => (read.periods?.[position] ? values[position] : undefined)),
    derived: mapOf(({ position, section, defaultValue }) =>
      section === undefined && !read.given[position] && defaultValue === undefined ? values[position] : undefined,
    ),
    rate: rate?.section === undefined ? values[rate?.position ?? -1] : undefined,
    yearlyPay: perHour && hours && new ExactDecimal(perHour).times(hours),
  };
}
