import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { LostRevenue } from '../lost-revenue/loss.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { singleLine } from '../tables/text-table.js';
import { labelWithBasis } from './basis.js';
import { createNumberFormat } from './number-format.js';
import { isAdvised } from './result-notes.js';
import type { FormatTexts } from './texts.js';

/**
 * Returns the outcomes of a model that are not part of its total, such as a cost per hire. Money has the decimals of
 * the currency, people and months have two, other figures have four.
 */
export function outcomes(
  result: AnyResult,
  locale: string,
  say: Translator<CoreTexts | FormatTexts>,
): readonly SupplementaryFigures[] {
  const { withUnit } = createNumberFormat(locale, result.currency, say);
  const coin = minorUnit(result.currency) ?? 2;
  const rows = Object.values(result.quantities)
    .filter(({ outcome }) => outcome)
    .map(({ label, value, unit }) => {
      const decimals = isMoney(unit) ? coin : unit === 'people' || unit === 'months' ? 2 : 4;
      const shown = roundHalfAwayFromZero(value, decimals);
      return [singleLine(label), withUnit(shown, unit)] as const;
    });
  return rows.length === 0
    ? []
    : [{ heading: say(isAdvised(result) ? 'beside.keyFigures' : 'beside.neverAdded'), rows }];
}

/** Returns the headcount, the turnover rate and the cost as a share of pay, as far as they are known. */
function besidePeople(
  result: AnyResult,
  locale: string,
  say: Translator<CoreTexts | FormatTexts>,
): readonly SupplementaryFigures[] {
  const { number, percent } = createNumberFormat(locale, result.currency, say);
  const { headcount, turnoverRate, shareOfPay } = result;
  const row = (label: string, figure: Decimal | undefined, format: (figure: Decimal) => string) =>
    figure === undefined ? [] : [[label, format(figure)] as const];
  const rows = [
    ...row(say('people.headcount'), headcount, number),
    ...row(say('people.turnoverRate'), turnoverRate, percent),
    ...row(say('beside.perLeaverOfYearlyPay'), shareOfPay?.perLeaverOfYearlyPay, percent),
    ...row(say('beside.totalOfYearlyPayroll'), shareOfPay?.totalOfYearlyPayroll, percent),
  ];
  return rows.length === 0 ? [] : [{ heading: say('beside.people'), rows }];
}

/** Figures under one heading, next to a total. */
export interface SupplementaryFigures {
  readonly heading: string;
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** Returns the supplementary figures of a result: the views of a lost revenue, or the outcomes of any other model. */
export function supplementaryFigures(
  result: AnyResult,
  locale: string,
  say: Translator<CoreTexts | FormatTexts>,
): readonly SupplementaryFigures[] {
  if (!isLostRevenue(result)) return [...outcomes(result, locale, say), ...besidePeople(result, locale, say)];
  const { layers, revenue, lossFromTurnover, baselineServiceLoss, currency } = result;
  const { money, number } = createNumberFormat(locale, currency, say);
  const withBasis = (label: string) => labelWithBasis(label, result, say, number);
  const row = (
    label: string,
    amount: LostRevenue['revenue'], // Missing is not zero.
  ) => [label, amount ? money(amount) : say('beside.notAssessed')] as const;
  return [
    {
      heading: say('beside.layers'),
      rows: [
        row(say('beside.cashThisYear'), layers.cashThisYear),
        row(say('beside.marginThisYear'), layers.marginThisYear),
        row(withBasis(say('beside.presentValue')), layers.presentValue),
      ],
    },
    {
      heading: say('beside.neverAdded'),
      rows: [row(withBasis(say('beside.revenue')), revenue)],
    },
    {
      heading: say('beside.causes'),
      rows: [
        row(say('beside.lossFromTurnover'), lossFromTurnover),
        row(say('beside.baselineServiceLoss'), baselineServiceLoss),
      ],
    },
  ];
}

function isLostRevenue(result: AnyResult): result is LostRevenue {
  return 'layers' in result;
}
