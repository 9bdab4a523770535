import type { AnyResult } from '../evaluation/evaluate.js';
import type { LostRevenue } from '../lost-revenue/loss.js';
import type { Message } from '../messages/message.js';
import type { Translator } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { singleLine } from '../tables/text-table.js';
import { labelWithBasis } from './basis.js';
import type { FormatText } from './message.js';
import { createNumberFormat } from './number-format.js';

/** The outcomes of a model beside its total, such as a cost per hire: money to the coin, all else to four decimals. */
export function outcomes(
  result: AnyResult,
  locale: string,
  say: Translator<Message | FormatText>,
): readonly SupplementaryFigures[] {
  const { withUnit } = createNumberFormat(locale, result.currency, say);
  const coin = minorUnit(result.currency) ?? 2;
  const rows = Object.values(result.quantities)
    .filter(({ outcome }) => outcome)
    .map(({ label, value, unit }) => {
      const shown = roundHalfAwayFromZero(value, isMoney(unit) ? coin : 4);
      return [singleLine(label), withUnit(shown, unit)] as const;
    });
  return rows.length === 0 ? [] : [{ heading: say('Beside the total, never added'), rows }];
}

/** Figures under one heading that stand beside a total. */
export interface SupplementaryFigures {
  readonly heading: string;
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** What is to be read beside the total: the views of a lost revenue, the outcomes of any other model. */
export function supplementaryFigures(
  result: AnyResult,
  locale: string,
  say: Translator<Message | FormatText>,
): readonly SupplementaryFigures[] {
  if (!isLostRevenue(result)) return outcomes(result, locale, say);
  const { layers, revenue, lossFromTurnover, baselineServiceLoss, currency } = result;
  const { money, number } = createNumberFormat(locale, currency, say);
  const withBasis = (label: string) => labelWithBasis(label, result, say, number);
  const row = (
    label: string,
    amount: LostRevenue['revenue'], // Missing is not zero.
  ) => [label, amount ? money(amount) : say('not assessed')] as const;
  return [
    {
      heading: say('Three views of the same loss, never added'),
      rows: [
        row(say('Paid this year, staff time included'), layers.cashThisYear),
        row(say('Margin missed this year, undiscounted'), layers.marginThisYear),
        row(withBasis(say('Poor service in all')), layers.presentValue),
      ],
    },
    {
      heading: say('Beside the total, never added'),
      rows: [row(withBasis(say('Sales not made, not profit lost')), revenue)],
    },
    {
      heading: say('How much of the total comes from people leaving'),
      rows: [
        row(say('Caused by people leaving'), lossFromTurnover),
        row(say('Remains with a team that nobody leaves'), baselineServiceLoss),
      ],
    },
  ];
}

function isLostRevenue(result: AnyResult): result is LostRevenue {
  return 'layers' in result;
}
