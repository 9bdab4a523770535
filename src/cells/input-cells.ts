import type { ValidationCondition } from '../conditions/validation-conditions.js';
import type { Expression } from '../expression/expression.js';
import { constraintsOf, formatBound } from '../model/bounds.js';
import { defaultIn } from '../model/default-in.js';
import { inputPaths } from '../model/input-paths.js';
import type { Model, ModelLine } from '../model/model.js';
import type { Input } from '../model/section.js';
import { askedAbout, type CellContent } from './cell-content.js';
import { conditionFormula } from './condition-formula.js';
import { type CellOf, replacedCondition } from './figure-cells.js';
import { inOwnPeriod, isUnknownPeriod, periodsInWords } from './period-cells.js';
import { isAskedAbout, question } from './question-cells.js';
import { inPercent, sharesInPercent } from './shares-in-percent.js';
import { cellNotation, numberLiteral, stringLiteral, toRanges } from './spreadsheet-syntax.js';

/** The value of an input that is invalid. Like an empty text it is not a number. */
const unusable = 'wrong';

/**
 * Returns the formula of the effective value: the number that was typed, in the period of its unit, else the default, else
 * zero if another input makes this one inapplicable.
 */
export function effectiveValueFormula(model: Model, currency: string, cellOf: CellOf, path: string): string {
  const typed = cellOf({ type: 'typed', path });
  const blank = whenBlank(model, currency, cellOf, path);
  const otherwise = `IF(ISERROR(${typed}),${stringLiteral(unusable)},IF(${typed}="",${blank ?? '""'},${stringLiteral(unusable)}))`;
  const input = model.inputAt(path);
  const { exclusiveMinimum } = input?.definition ?? {};
  const figure = input === undefined ? typed : inOwnPeriod(model, cellOf, input, unusable);
  // A value that is refused as a divisor must not be divided by.
  const number =
    exclusiveMinimum === undefined
      ? figure
      : `IF(${typed}>${numberLiteral(exclusiveMinimum)},${figure},${stringLiteral(unusable)})`;
  return `IF(ISNUMBER(${typed}),${number},${otherwise})`;
}

function whenBlank(model: Model, currency: string, cellOf: CellOf, path: string): string | undefined {
  const input = model.inputAt(path);
  if (input === undefined) return undefined;
  if (input.otherwise !== undefined) return fromOthers(input.otherwise, cellOf);
  const fallback = defaultIn(input.definition, currency);
  if (fallback !== undefined) return numberLiteral(fallback.value);
  const by = input.notApplicableBy === undefined ? undefined : model.inputs[input.notApplicableBy];
  if (by === undefined) return undefined;
  return `IF(${cellOf({ type: 'used', path: by.path })}=${numberLiteral(input.definition.notApplicableWhen?.equals ?? 0)},0,"")`;
}

/** Returns the formula of a figure over what was typed for others; blank if one of them is. */
function fromOthers(otherwise: Expression, cellOf: CellOf): string {
  const typed = (path: string) => cellOf({ type: 'typed', path });
  const cells = [...otherwise.paths()].map(typed);
  const figure = otherwise.format(cellNotation(typed));
  const known = `IF(COUNT(${toRanges(cells)})=${cells.length},${figure},"")`;
  return otherwise.divisors().length > 0 ? `IFERROR(${known},"")` : known;
}

type Reason = readonly [condition: string, words: string];

/** Returns the formula of a check: what is wrong with the typed value, or else a question about it. */
export function check(model: Model, refused: readonly ValidationCondition[], cellOf: CellOf, path: string): string {
  const input = model.inputAt(path)?.definition;
  if (input === undefined || !isAskedAbout(input)) return refusal(model, refused, cellOf, path);
  const wrong = cellOf({ type: 'refusal', path });
  return `IF(${wrong}<>"",${wrong},${question(input, cellOf({ type: 'typed', path }))})`;
}

/**
 * Returns the formula for what is wrong with the typed value: not a number, out of bounds, in an unknown period, or refused
 * because of other inputs.
 */
export function refusal(model: Model, refused: readonly ValidationCondition[], cellOf: CellOf, path: string): string {
  const typed = cellOf({ type: 'typed', path });
  const input = model.inputAt(path);
  const unknownPeriod = input && isUnknownPeriod(model, cellOf, input);
  const besideOthers = refused
    .filter((refusal) => refusal.path === path && refusal.code !== 'outOfBounds')
    .map(({ code, reason, where }): Reason => {
      const holds = conditionFormula(model, cellOf, where);
      return [code === 'unused' ? whereUsable(model, cellOf, path, holds) : holds, reasonInWords(model, path, reason)];
    });
  const reasons: readonly Reason[] = [
    [`ISERROR(${typed})`, 'Must be a number; the cell shows an error.'],
    [`IF(ISNUMBER(${typed}),FALSE(),${typed}<>"")`, 'Must be a number; this is text.'],
    ...(input === undefined ? [] : outOfBounds(input.definition, typed)),
    ...(input === undefined || unknownPeriod === undefined
      ? []
      : [[unknownPeriod, `The period must be ${periodsInWords(model, input)}.`] as const]),
    ...besideOthers,
  ];
  return reasons.reduceRight((rest, [condition, words]) => `IF(${condition},${stringLiteral(words)},${rest})`, '""');
}

/** Restricts a condition to valid related inputs: an invalid one must not be reported as missing. */
function whereUsable(model: Model, cellOf: CellOf, path: string, holds: string): string {
  const position = model.inputAt(path)?.position ?? -1;
  const users = [...model.lines, ...model.quantities].filter(({ inputs }) => inputs.includes(position));
  const beside = new Set(users.flatMap(({ inputs }) => inputs).filter((other) => other !== position));
  const wrong = [...beside].map((other) => {
    const cell = cellOf({ type: 'used', path: model.inputs[other]?.path ?? '' });
    return `${cell}=${stringLiteral(unusable)}`;
  });
  return wrong.length === 0 ? holds : `IF(OR(${wrong.join(',')}),FALSE(),${holds})`;
}

// The bounds are those of `validationConditions`, in other words, and in per cent if figures are shown so.
function outOfBounds(definition: Input, typed: string): readonly Reason[] {
  const { unit, minimum, maximum, exclusiveMinimum, integer, why } = constraintsOf(definition);
  const isShare = unit === 'share';
  const shown = (bound: number) => (isShare ? `${inPercent(bound)} %` : formatBound(bound));
  const because = why === undefined ? '.' : `: ${isShare ? sharesInPercent(why) : why}.`;
  // In a comparison a blank cell is 0, and a text is greater than every number.
  const where = (condition: string) => `IF(ISNUMBER(${typed}),${condition},FALSE())`;
  return [
    exclusiveMinimum === undefined
      ? [where(`${typed}<${numberLiteral(minimum)}`), `Must be ${shown(minimum)} or more${because}`]
      : [
          where(`${typed}<=${numberLiteral(exclusiveMinimum)}`),
          `Must be more than ${shown(exclusiveMinimum)}${because}`,
        ],
    [where(`${typed}>${numberLiteral(maximum)}`), `Must be ${shown(maximum)} or less${because}`],
    ...(integer ? [[where(`${typed}<>INT(${typed})`), `Must be a whole number${because}`] as const] : []),
  ];
}

/** Replaces paths in a reason with labels, and shares with percentages, as the sheet shows them. */
export function reasonInWords(model: Model, path: string, reason: string): string {
  const labelled = withLabels(model, reason);
  return model.inputAt(path)?.definition.unit === 'share' ? sharesInPercent(labelled) : labelled;
}

/** A text with labels in place of paths, which a sheet does not show. */
export function withLabels(model: Model, reason: string): string {
  const people = model.inputs.filter(({ section }) => section === undefined).map(({ path }) => path);
  const paths = new RegExp(`\\b(?:${['\\w+\\.\\w+', ...people].join('|')})\\b`, 'g');
  return reason.replace(paths, (path) => {
    const label = model.labelAt(path);
    return label === path ? path : `“${label}”`;
  });
}

/** The status if a check reports something. */
export const lookAtChecks = 'No amounts are shown: look at the checks beside the inputs.';

/** Returns the formula of the status: where to look if a check reports something, or if a line has an error. */
export function statusFormula(model: Model, cellOf: CellOf): string {
  const asked = askedAbout(model);
  const others = inputPaths(model).filter((path) => !asked.some((refused) => refused.path === path));
  const checks = [...others.map((path): CellContent => ({ type: 'check', path })), ...asked].map(cellOf);
  const fault = stringLiteral('No amounts are shown: a line comes to an error, such as a division by zero.');
  const exact = (line: ModelLine) => cellOf({ type: 'exact', path: line.path });
  const standIns = model.lines.flatMap((line) =>
    replacedCondition(model, cellOf, line.path).map((replaced) => `IF(${replaced},0,${exact(line)})`),
  );
  const rest = model.lines.filter((line) => replacedCondition(model, cellOf, line.path).length === 0);
  const amounts = [...(rest.length === 0 ? [] : [toRanges(rest.map(exact))]), ...standIns];
  const wrong = amounts.length === 0 ? '""' : `IF(ISERROR(SUM(${amounts.join(',')})),${fault},"")`;
  // Concatenated, because sheets differ in how they count cells that show a text.
  return `IF(${checks.join('&')}<>"",${stringLiteral(lookAtChecks)},${wrong})`;
}
