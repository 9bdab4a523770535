import type { Decimal } from 'decimal.js';
import { Expression } from '../expression/expression.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Model, ParsedInput } from '../model/model.js';
import { convertRate, ratePath } from '../model/rate-period.js';

/** The figures of one input that formulas use in another form than they were given: rates in another period, and the leavers. */
export interface GivenFigures {
  /** The amount as it was given, by the path with its period: 61000 at `pay.newHire/year`. */
  readonly amountAt: (path: string) => Decimal | undefined;
  /** Returns the label of such a rate, with its period, by the same path; undefined for any other path. */
  readonly labelAt: (path: string) => string | undefined;
  /**
   * Returns a formula with each such figure as it was given: pay per year ÷ hours per year, or headcount × turnover rate. Any
   * other is returned unchanged.
   */
  readonly asGiven: (formula: Expression) => Expression;
}

const none: GivenFigures = /* @__PURE__ */ Object.freeze({
  amountAt: () => undefined,
  labelAt: () => undefined,
  asGiven: (formula: Expression) => formula,
});

/** Lists the figures of an input that formulas use in another form than they were given. */
export function givenFigures(model: Model, { periods, figures, given }: ParsedInput): GivenFigures {
  const isLeaversGiven = model.leavers === undefined || given[0] === true;
  if (periods === undefined && isLeaversGiven) return none;
  const amounts = new Map<string, Decimal | undefined>();
  const labels = new Map<string, string>();
  const conversions = new Map<string, Expression>();
  for (const input of model.inputs) {
    const period = periods?.[input.position];
    const unitsPerYear = model.inputs[input.perYear ?? -1];
    if (period === undefined || unitsPerYear === undefined) continue;
    const path = ratePath(input.path, period);
    amounts.set(path, figures[input.position]);
    labels.set(path, `${input.definition.label}${model.say(`/${period}` satisfies keyof CoreTexts)}`);
    conversions.set(input.path, convertRate(Expression.named(path), period, Expression.named(unitsPerYear.path)));
  }
  const [leavers] = model.inputs;
  if (!isLeaversGiven && leavers?.otherwise !== undefined) conversions.set(leavers.path, leavers.otherwise);
  return {
    amountAt: (path) => amounts.get(path),
    labelAt: (path) => labels.get(path),
    asGiven: (formula) => {
      const uses = [...formula.paths()].some((path) => conversions.has(path));
      return uses ? formula.evaluateWith((path) => conversions.get(path) ?? Expression.named(path)) : formula;
    },
  };
}
