import type { Decimal } from 'decimal.js';
import { outcome } from '../cells/amount-cells.js';
import { type CellContent, sectionsWithLines } from '../cells/cell-content.js';
import { toRanges } from '../cells/spreadsheet-syntax.js';
import { formatEnglish } from '../format/texts.js';
import { lostRevenue } from '../lost-revenue/loss.js';
import { type LostRevenueInput, lostRevenueModel } from '../lost-revenue/model.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import type { At, WorkbookViews } from './part.js';

/**
 * Returns the figures beside the total of a lost revenue: three views of the loss, the sales, and the loss of a stable
 * team.
 */
export function lostRevenueViews(input: LostRevenueInput): readonly WorkbookViews[] {
  const model: Model = lostRevenueModel;
  const { layers, revenue, baselineServiceLoss, currency } = lostRevenue(input);
  const decimals = minorUnit(currency) ?? 2;
  const quantity = (name: string) => model.quantityAt(`outcome.${name}`) as ModelQuantity;
  const row = (label: string, name: string, amount: Decimal | undefined, formulaOf: (at: At) => string) => ({
    label,
    formulaOf,
    result: amount?.toNumber() ?? ('' as const),
    inWords: quantity(name).formula,
  });
  const amountOf = (type: 'section' | 'line', path: string): CellContent => ({ type, path, part: 'amount' });
  // Adds up the figures shown, so that a view adds up.
  const sumOf = (contents: readonly CellContent[]) => (at: At) => {
    const cells = toRanges(contents.map(at));
    return `IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),${decimals}))`;
  };
  const shown = (name: string) => (at: At) => outcome(decimals, at, quantity(name));
  const service = sectionsWithLines(model).filter((section) => section !== 'vacancy');
  const remains = (at: At) => {
    const [total, caused, share] = [
      at({ type: 'total', part: 'amount' }),
      at({ type: 'outcome', path: 'outcome.lossFromTurnover' }),
      at({ type: 'outcome', path: 'team.attributableShare' }),
    ];
    return `IF(COUNT(${total},${caused},${share})<3,"",ROUND(${total}-${caused},${decimals}))`;
  };
  return [
    {
      heading: formatEnglish('beside.layers'),
      rows: [
        row(
          formatEnglish('beside.cashThisYear'),
          'cashThisYear',
          layers.cashThisYear,
          sumOf([amountOf('section', 'rework'), amountOf('line', 'replacement.winning')]),
        ),
        row(formatEnglish('beside.marginThisYear'), 'marginThisYear', layers.marginThisYear, shown('marginThisYear')),
        row(
          'Total cost of poor service, at present value',
          'presentValue',
          layers.presentValue,
          sumOf(service.map((section) => amountOf('section', section))),
        ),
      ],
    },
    {
      heading: formatEnglish('beside.neverAdded'),
      rows: [
        row('Lost sales (not lost profit), at present value', 'revenueNotMade', revenue, shown('revenueNotMade')),
        row(formatEnglish('beside.baselineServiceLoss'), 'baselineServiceLoss', baselineServiceLoss, remains),
      ],
    },
  ];
}
