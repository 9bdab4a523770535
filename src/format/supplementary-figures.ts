import type { AnyResult } from '../evaluation/evaluate.js';
import type { LostRevenue } from '../lost-revenue/loss.js';
import type { Message } from '../messages/message.js';
import type { Say } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { rounded } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { oneLine } from '../tables/text-table.js';
import { labelWithBasis } from './basis.js';
import type { FormatText } from './message.js';
import { figuresIn } from './number-format.js';

/** The outcomes of a model beside its total, such as a cost per hire: money to the coin, all else to four decimals. */
export function outcomes(result: AnyResult, locale: string, say: Say<Message | FormatText>): readonly Beside[] {
  const { measured } = figuresIn(locale, result.currency, say);
  const coin = minorUnit(result.currency) ?? 2;
  const rows = Object.values(result.quantities)
    .filter(({ outcome }) => outcome)
    .map(({ label, value, unit }) => {
      const shown = rounded(value, isMoney(unit) ? coin : 4);
      return [oneLine(label), measured(shown, unit)] as const;
    });
  return rows.length === 0 ? [] : [{ heading: say('Beside the total, never added'), rows }];
}

/** Figures under one heading that stand beside a total. */
export interface Beside {
  readonly heading: string;
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** What is to be read beside the total: the views of a lost revenue, the outcomes of any other model. */
export function besideTotal(result: AnyResult, locale: string, say: Say<Message | FormatText>): readonly Beside[] {
  if (!isLostRevenue(result)) return outcomes(result, locale, say);
  const { layers, revenue, lossFromTurnover, baselineServiceLoss, currency } = result;
  const { money, number } = figuresIn(locale, currency, say);
  const withBasis = (label: string) => labelWithBasis(label, result, say, number);
  const row = (
    label: string,
    amount: LostRevenue['revenue'], // Nothing is not nought.
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
