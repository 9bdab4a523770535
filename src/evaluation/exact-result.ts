import type { Decimal } from 'decimal.js';
import type { ConditionContext } from '../expression/condition.js';
import type { FigureAt } from '../expression/formula.js';
import { InputError, type Issue } from '../messages/issue.js';
import { ownValue } from '../messages/translate.js';
import type { Model, ModelLine, ParsedInput } from '../model/model.js';
import { issueOf } from '../model/rule.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, exceedsPrintableRange } from '../numbers/decimal.js';
import { type Availability, determineAvailability } from './availability.js';
import { valuesOf } from './effective-values.js';
import { type GivenFigures, givenFigures } from './given-figures.js';
import { amountOf, figuresOf } from './quantities.js';

/** The exact result of one input, before rounding. */
export interface ExactResult {
  readonly model: Model;
  readonly given: ParsedInput;
  readonly currency: string;
  /** Decimals of the currency's minor unit. */
  readonly digits: number;
  /** One if the model has no leavers. */
  readonly leavers: Decimal;
  readonly availability: Availability;
  /** The present lines, in the order of the model. */
  readonly lines: readonly ExactLine[];
  /**
   * Returns the exact figure at a path: `leavers`, an input that is given or has a default, or a quantity; undefined if
   * it does not exist.
   */
  readonly figureAt: FigureAt;
  /** The figures that formulas use in another form than they were given. */
  readonly asGiven: GivenFigures;
  /** The facts that conditions ask about. */
  readonly facts: ConditionContext;
  /** Returns the scope of the formulas of a section. */
  readonly figuresOf: (section: string) => never;
}

/** A line with its exact amounts. */
export interface ExactLine {
  readonly line: ModelLine;
  readonly perLeaver: Decimal;
  readonly amount: Decimal;
}

/** Computes the lines of an input exactly. Throws one `InputError` with every problem of the input. */
export function calculateExact(model: Model, given: ParsedInput, presenceOf = determineAvailability): ExactResult {
  const values = valuesOf(model, given);
  const present = presenceOf(model, given, values);
  const figures = figuresOf(model, values, given);
  const figureAt = figures.at;
  const leavers = model.leavers === undefined ? new ExactDecimal(1) : figureAt('leavers');
  const digits = minorUnit(given.currency) as number;
  const facts = factsOf(model, given, present, figureAt);
  const contradictions = model.rules.flatMap((rule) => issueOf(rule, facts, model.say, digits) ?? []);
  const wrong = [...given.issues, ...present.issues, ...contradictions];
  const measured: ExactLine[] = [];
  for (const line of present.lines) {
    const perLeaver = amountOf(line, figures);
    if (typeof perLeaver !== 'string') measured.push({ line, perLeaver, amount: perLeaver.times(leavers ?? 1) });
    // If inputs contradict one another, that is the reason for the zero.
    else if (perLeaver === 'divided' && contradictions.length === 0) wrong.push(dividedByZero(model, line));
  }
  if (leavers === undefined || wrong.length > 0) throw new InputError(wrong.map((issue) => labelled(model, issue)));
  const unprintable = measured.filter(
    ({ perLeaver, amount }) => exceedsPrintableRange(perLeaver) || exceedsPrintableRange(amount),
  );
  if (unprintable.length > 0)
    throw new InputError(unprintable.map(({ line }) => labelled(model, amountTooLarge(model, line))));
  return {
    model,
    given,
    currency: given.currency,
    digits,
    leavers,
    availability: present,
    lines: measured,
    figureAt,
    asGiven: givenFigures(model, given),
    facts,
    figuresOf: (section) => figures.scope.get(section) as never,
  };
}

function factsOf(
  model: Model,
  given: ParsedInput,
  { known, movedBy, lines }: Availability,
  figureAt: FigureAt,
): ConditionContext {
  const holds = (flags: readonly boolean[], path: string) => flags[model.inputAt(path)?.position ?? -1] ?? false;
  return {
    // A misspelt input counts as given: the misspelling is reported, and must not be reported again as missing.
    given: (path) => holds(given.meant, path),
    known: (path) => {
      const quantity = model.quantityAt(path);
      return holds(known, path) || (quantity !== undefined && movedBy.has(quantity));
    },
    present: (name) => lines.some((line) => line.path === name || line.section === name),
    figureAt,
  };
}

function dividedByZero(model: Model, line: ModelLine): Issue {
  const message = model.say('result.divisionByZero', {
    path: line.path,
    paths: pathsOf(model, line).join(', '),
  });
  return { path: line.path, code: 'divisionByZero', message, params: { inputs: pathsOf(model, line) } };
}

function amountTooLarge(model: Model, line: ModelLine): Issue {
  const leavers = model.leavers === undefined ? [] : ['leavers'];
  const inputs = [...pathsOf(model, line), ...leavers];
  const message = model.say('result.tooLarge', {
    path: line.path,
    paths: [pathsOf(model, line).join(', '), ...leavers].join(model.say('list.and')),
  });
  return { path: line.path, code: 'tooLarge', message, params: { inputs } };
}

function pathsOf(model: Model, line: ModelLine): readonly string[] {
  return line.inputs.flatMap((position) => model.inputs[position]?.path ?? []);
}

/** Returns an issue with the label of the input, the section or the line at its path. */
function labelled(model: Model, issue: Issue): Issue {
  const { path } = issue;
  const named = model.inputAt(path)?.definition ?? ownValue(model.sections, path) ?? model.lineAt(path);
  return { ...issue, label: path === 'currency' ? model.say('currency.label') : named?.label };
}
