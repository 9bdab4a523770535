import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { Expression } from './expression.js';
import {
  type CompiledFormula,
  type CompiledQuantity,
  type FigureAt,
  type FormulaQuantity,
  seriesTerms,
  visitQuantity,
} from './formula.js';

const operators = { plus: '+', minus: '−', times: '×', div: '÷' } as const;

const number = (value: number): string =>
  value < 0 ? `−${new ExactDecimal(-value).toFixed()}` : new ExactDecimal(value).toFixed();

/** Formats a formula in words: `interview hours per hire × interviewer's pay × (benefits and payroll taxes + 1)`. */
export function formulaText(expression: Expression, labelAt: (path: string) => string): string {
  return expression.format({ operators, number, name: (path) => sentenceCase(labelAt(path)) });
}

/** Formats a formula with figures in place of the names: `9 × 41.2 × (0.25 + 1)`. */
export function calculationText(expression: Expression, figureAt: FigureAt): string {
  const name = (path: string) => {
    const figure = figureAt(path)?.toFixed() ?? path;
    return figure.startsWith('-') ? `−${figure.slice(1)}` : figure;
  };
  return expression.format({ operators, number, name });
}

/** Formats any form of quantity in words. */
export function quantityText(
  form: CompiledQuantity,
  labelAt: (path: string) => string,
  say: Translator<CoreTexts>,
  figureAt?: FigureAt,
): string {
  return visitQuantity(form, {
    formula: (quantity) => {
      const { formula } = chosen(quantity, figureAt);
      const limit = limitOf(quantity, figureAt);
      if (limit === undefined) return formula;
      return say('formula.smallerOf', {
        formula,
        limit: typeof limit === 'number' ? number(limit) : limit.formula,
      });
    },
    sum: ({ paths }) => paths.map((path) => sentenceCase(labelAt(path))).join(' + '),
    series: ({ terms, first, next }) =>
      say('formula.series', {
        terms: terms.formula,
        first,
        next: next.formula,
      }),
  });
}

/** Writes a quantity with the figures in it; `asGiven` writes a formula with rates in the periods in which they were given. */
export function quantityCalculationText(
  form: CompiledQuantity,
  figureAt: FigureAt,
  seen: never,
  asGiven: (formula: Expression) => Expression,
): string {
  return visitQuantity(form, {
    formula: (quantity) => {
      const calculation = calculationText(asGiven(chosen(quantity, figureAt).expression), figureAt);
      const limit = limitOf(quantity, figureAt);
      if (limit === undefined) return calculation;
      return `min(${calculation}; ${typeof limit === 'number' ? number(limit) : calculationText(asGiven(limit.expression), figureAt)})`;
    },
    sum: ({ paths }) =>
      paths
        .filter((path) => figureAt(path) !== undefined)
        .map((path) => calculationText(asGiven(Expression.named(path)), figureAt))
        .join(' + '),
    series: (series) =>
      seriesTerms(series, seen)
        .map((term) => term.toFixed())
        .join(' + '),
  });
}

const known = (formula: CompiledFormula, figureAt: FigureAt) =>
  formula.paths.every((path) => figureAt(path) !== undefined);

function chosen({ main, otherwise }: FormulaQuantity, figureAt?: FigureAt): CompiledFormula {
  return otherwise && figureAt && !known(main, figureAt) ? otherwise : main;
}

function limitOf({ atMost }: FormulaQuantity, figureAt?: FigureAt): CompiledFormula | number | undefined {
  return typeof atMost === 'object' && figureAt && !known(atMost, figureAt) ? undefined : atMost;
}

/** Formats a label for use inside a sentence: `HR hours` keeps its capitals, `Hours per interview` does not. */
function sentenceCase(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
