import { valuesOf } from '../evaluation/effective-values.js';
import { type AnyResult, evaluate } from '../evaluation/evaluate.js';
import { amountOf, figuresOf } from '../evaluation/quantities.js';
import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { requiredPaths, seriesTerms, visitQuantity } from '../expression/formula.js';
import type { Model, ModelLine } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { noAmounts } from './amount-cells.js';
import type { CellContent } from './cell-content.js';
import { named, replacedLines } from './figure-cells.js';
import { lookAtChecks, reasonInWords } from './input-cells.js';
import { byDefaultOf, defaultsOf, neededBy, needsOf, replacedBy } from './note-cells.js';
import { noticeInWords } from './notice-cells.js';
import { questionAbout } from './question-cells.js';

/** The value of a cell: a figure or a text, which is empty if the cell shows nothing. */
export type CellValue = number | string;

/**
 * Computes the values of the formulas of `toCells` for an input from the figures of the library, without a spreadsheet.
 * The input must be valid or empty. The returned function gives undefined for a cell that is typed, and for one with an
 * error: a quantity that divides by zero and affects no line.
 *
 * @example
 * cellValues(turnoverModel, { leavers: 24 })({ type: 'total', part: 'amount' }); // 48000
 */
export function cellValues(model: Model, input: unknown): (content: CellContent) => CellValue | undefined {
  const given = model.read(input);
  const figures = figuresOf(model, valuesOf(model, given), given);
  const { result, issues = [] } = safeEvaluate(() => evaluate(model, input as never));
  const figureAt = figures.at;
  const isBlank = (path: string) => figureAt(path) === undefined && !figures.missingReason.has(path);
  const exact = (line: ModelLine): CellValue | undefined => {
    if (line.paths.some(isBlank)) return '';
    const amount = amountOf(line, figures);
    return typeof amount === 'string' ? undefined : amount.toNumber();
  };
  const needs = (line: ModelLine): string => {
    if (replacedLines(model, line).some((other) => typeof exact(other) === 'number')) return replacedBy(model, line);
    if (exact(line) === '') return needsOf(model, neededBy(model, line.paths).filter(isBlank));
    const isGiven = (path: string) => given.given[model.inputAt(path)?.position ?? -1] ?? false;
    if (result === undefined) return '';
    return byDefaultOf(
      model,
      defaultsOf(model, given.currency, line).filter((path) => !isGiven(path)),
    );
  };
  const term = (path: string, number: number): CellValue | undefined => {
    const { section, form } = named(model.quantities, path);
    const nothing = () => '';
    return visitQuantity<CellValue | undefined>(form, {
      formula: nothing,
      sum: nothing,
      series: (series) => {
        if (requiredPaths(series).some(isBlank)) return '';
        if (figureAt(path) === undefined) return undefined;
        return seriesTerms(series, figures.scope.get(section) as never)[number - 1]?.toNumber() ?? '';
      },
    });
  };
  const refusal = (path: string) =>
    reasonInWords(model, path, issues.find((issue) => issue.path === path)?.message ?? '');
  const asked = (path: string) => {
    const input = model.inputAt(path);
    const figure = input && given.figures[input.position];
    return input === undefined || figure === undefined ? '' : questionAbout(input.definition, figure);
  };
  const outcome = (path: string): CellValue => {
    const figure = figureAt(path);
    if (result === undefined || figure === undefined) return '';
    const { unit } = named(model.quantities, path);
    return (isMoney(unit) ? roundHalfAwayFromZero(figure, minorUnit(result.currency) as number) : figure).toNumber();
  };
  return (content) => {
    switch (content.type) {
      case 'typed':
        return undefined;
      case 'used':
      case 'quantity':
        return isBlank(content.path) ? '' : figureAt(content.path)?.toNumber();
      case 'check':
        return refusal(content.path) || asked(content.path);
      case 'refusal':
        return refusal(content.path);
      case 'attention':
        return issues.length === 0 ? '' : lookAtChecks;
      case 'term':
        return term(content.path, content.term);
      case 'exact':
        return exact(named(model.lines, content.path));
      case 'needs':
        return needs(named(model.lines, content.path));
      case 'outcome':
        return outcome(content.path);
      case 'notice':
        return noticeInWords(
          model,
          given.currency,
          result?.notices.find(({ code }) => code === content.path),
        );
      default:
        if (result === undefined) return content.type === 'total' ? noAmounts : '';
        return amountsOf(result, content)?.[content.part]?.toNumber() ?? '';
    }
  };
}

/** Returns the amounts of a line, a section, a kind or the total; undefined if it is left out. */
function amountsOf(result: AnyResult, content: Extract<CellContent, { readonly part: unknown }>) {
  const { lines, sections, kinds, perLeaver, total } = result;
  switch (content.type) {
    case 'line':
      return lines.find(({ section, name }) => `${section}.${name}` === content.path);
    case 'section':
      return sections.find(({ section }) => section === content.path);
    case 'kind':
      return kinds[content.path];
    case 'total':
      return { perLeaver, amount: total };
  }
}
