import { hasDefault } from '../evaluation/effective-values.js';
import { Expression, type Extreme, type FigureName, type NoticeFigure } from '../expression/expression.js';
import { isMoneyValue, type MessageValue, ownValue } from '../messages/translate.js';
import { extremePaths } from '../model/extreme-paths.js';
import type { Model } from '../model/model.js';
import type { Notice, NoticeRule, NoticeValue } from '../model/notice.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { roundedExact } from './amount-cells.js';
import {
  conditionFormula,
  constantFormula,
  type FigureFormula,
  figureFormula,
  type NoticeFigureFormula,
} from './condition-formula.js';
import { type CellOf, figureCell } from './figure-cells.js';
import { withLabels } from './input-cells.js';
import { numberLiteral, stringLiteral, toRanges } from './spreadsheet-syntax.js';

interface Setting {
  readonly model: Model;
  readonly currency: string;
  readonly decimals: number;
  readonly cellOf: CellOf;
}

/** Writes the formula for the message of a notice, with labels instead of paths; empty if the notice does not apply or no amounts are shown. */
export function noticeFormula(setting: Setting, code: string): string {
  const { model, cellOf } = setting;
  const figure = noticeFigures(setting);
  const said = model.notices
    .filter((rule) => rule.code === code)
    .reduceRight((rest, rule) => {
      const applies = conditionFormula(model, cellOf, rule.when, figure);
      return `IF(${applies},${wordsFormula(setting, rule, figure)},${rest})`;
    }, '""');
  return `IF(${cellOf({ type: 'attention' })}<>"","",${said})`;
}

/** Returns the text that the cell of a notice shows. */
export function noticeInWords(model: Model, currency: string, notice: Notice | undefined): string {
  if (notice === undefined) return '';
  const { code, message, text = message, figures = {} } = notice;
  const rule = model.notices.find((one) => one.code === code && model.say(one.message) === text);
  return inParts(model, text)
    .map(({ words, place }) => {
      const value = ownValue(figures, place);
      return words + (value === undefined ? '' : valueInWords(model, currency, rule?.figures?.[place], value));
    })
    .join('');
}

/** Splits a text at its places: the words before each place, and its name, which is empty at the end. */
function inParts(model: Model, text: string): readonly { readonly words: string; readonly place: string }[] {
  return [...withLabels(model, text).matchAll(/([^{]*)(?:\{(\w+)\}|$)/g)].map(([, words = '', place = '']) => ({
    words,
    place,
  }));
}

function wordsFormula(setting: Setting, { message, figures = {} }: NoticeRule, figure: NoticeFigureFormula): string {
  const { model } = setting;
  const parts = inParts(model, model.say(message)).flatMap(({ words, place }) => {
    const value = ownValue(figures, place);
    return [
      ...(words === '' ? [] : [stringLiteral(words)]),
      ...(value === undefined ? [] : [valueFormula(setting, value, figure)]),
    ];
  });
  return parts.join('&');
}

// A figure in a sentence needs no more decimals.
const mostDecimals = 6;

function valueFormula({ model, currency, decimals, cellOf }: Setting, value: NoticeValue, figure: NoticeFigureFormula) {
  const formula = (expression: Expression<FigureName>) =>
    figureFormula(model, cellOf, expression, figure)?.formula ?? '""';
  if (typeof value === 'string') return stringLiteral(withLabels(model, value));
  if (typeof value === 'number') return stringLiteral(numberLiteral(value));
  if (value instanceof Expression) {
    const exact = formula(value);
    return isShare(model, value) ? `ROUND(100*(${exact}),${mostDecimals})&" %"` : `ROUND(${exact},${mostDecimals})`;
  }
  if ('money' in value) return `${roundedExact(formula(value.money), decimals)}&${stringLiteral(` ${currency}`)}`;
  if ('sourceOf' in value) return stringLiteral(model.inputAt(value.sourceOf)?.definition.default?.source ?? '');
  if ('pathOf' in value) {
    const found = formula(Expression.named(value.pathOf));
    const [last = '', ...others] = [...extremePaths(model, value.pathOf)].reverse();
    return others.reduce(
      (rest, path) =>
        `IF(${figureCell(model, cellOf, path)}=${found},${stringLiteral(withLabels(model, path))},${rest})`,
      stringLiteral(withLabels(model, last)),
    );
  }
  const words = value.paths.map(({ path, when }) => {
    const label = stringLiteral(`, ${withLabels(model, path)}`);
    return `IF(${conditionFormula(model, cellOf, when, figure)},${label},"")`;
  });
  // The first label has no comma before it.
  return `MID(${words.join('&')},3,${longest})`;
}

// The maximum length of a text in a cell.
const longest = 32767;

function valueInWords(model: Model, currency: string, shown: NoticeValue | undefined, value: MessageValue): string {
  if (typeof value === 'string') return withLabels(model, value);
  if (isMoneyValue(value)) return `${value.money.toNumber()} ${currency}`;
  const figure = new ExactDecimal(value);
  const percent = shown instanceof Expression && isShare(model, shown);
  return percent ? `${figure.times(100).toDecimalPlaces(mostDecimals)} %` : `${figure.toDecimalPlaces(mostDecimals)}`;
}

function isShare(model: Model, { path }: Expression<FigureName>): boolean {
  if (typeof path !== 'string') return false;
  return (model.inputAt(path)?.definition.unit ?? model.quantityAt(path)?.unit) === 'share';
}

/** Returns a function that writes the figures that only notices can name. */
function noticeFigures({ model, currency, cellOf }: Setting): NoticeFigureFormula {
  const part = model.leavers ? 'perLeaver' : 'amount';
  const inCell = (cell: string): FigureFormula => ({ formula: cell, cells: [cell], conditions: [] });
  const constant = (value: number | undefined) => (value === undefined ? undefined : constantFormula(value));
  return (figure: NoticeFigure) => {
    if ('line' in figure) return inCell(cellOf({ type: 'exact', path: figure.line }));
    if ('total' in figure) return inCell(cellOf({ type: 'total', part: 'amount' }));
    if ('sections' in figure) {
      const cells = toRanges(figure.sections.map((path) => cellOf({ type: 'section', path, part })));
      return { formula: `SUM(${cells})`, cells: [], conditions: [`COUNT(${cells})>0`] };
    }
    if ('defaultOf' in figure) {
      const input = model.inputAt(figure.defaultOf);
      return constant(input && hasDefault(input, currency) ? input.definition.default?.value : undefined);
    }
    if ('inCurrency' in figure) return constant(ownValue(figure.inCurrency, currency));
    if ('rounded' in figure) return undefined;
    const paths = extremePaths(model, figure);
    if (paths.length === 0) return undefined;
    return extremeFormula(
      paths.map((path) => figureCell(model, cellOf, path)),
      figure,
    );
  };
}

function extremeFormula(cells: readonly string[], extreme: Extreme): FigureFormula {
  const highest = `MAX(${toRanges(cells)})`;
  // A figure that is left out counts as the highest one, so that it is never the lowest.
  const each = cells.map((cell) => `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},${highest}),${highest})`);
  return {
    formula: 'highest' in extreme ? highest : `MIN(${each.join(',')})`,
    cells: [],
    conditions: [`${highest}>0`],
  };
}
