import type { LostRevenue } from '../lost-revenue/loss.js';
import type { Message } from '../messages.js';
import type { Say } from '../say.js';
import { labelWithBasis } from './basis.js';
import type { AnyResult } from './breakdown.js';
import { figuresIn } from './figures.js';
import { outcomes } from './outcomes.js';
import type { FormatText } from './texts.js';

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
