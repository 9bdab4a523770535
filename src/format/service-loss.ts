import type { LostRevenue } from '../lost-revenue/loss.js';
import type { AnyResult } from './breakdown.js';
import { figuresIn } from './figures.js';

/** Figures under one heading that stand beside a total. */
export interface Beside {
  readonly heading: string;
  readonly rows: readonly (readonly [label: string, figure: string])[];
}

/** What is written where a figure is not known; nothing is not nought. */
export const notAssessed = 'not assessed';

/** What is to be read beside the total of a lost revenue; nothing for any other result. */
export function besideTotal(result: AnyResult, locale: string): readonly Beside[] {
  if (!isLostRevenue(result)) return [];
  const { layers, revenue, lossFromTurnover, baselineServiceLoss, currency } = result;
  const { money } = figuresIn(locale, currency);
  const row = (label: string, amount: LostRevenue['revenue']) => [label, amount ? money(amount) : notAssessed] as const;
  return [
    {
      heading: 'Three views of the same loss, never added',
      rows: [
        row('Cash paid this year', layers.cashThisYear),
        row('Margin missed this year', layers.marginThisYear),
        row('Present value of all years looked ahead', layers.presentValue),
      ],
    },
    { heading: 'Beside the total, never added', rows: [row('Sales not made, not profit lost', revenue)] },
    {
      heading: 'How much of the total comes from people leaving',
      rows: [
        row('Caused by people leaving', lossFromTurnover),
        row('Remains with a team that nobody leaves', baselineServiceLoss),
      ],
    },
  ];
}

function isLostRevenue(result: AnyResult): result is LostRevenue {
  return 'layers' in result;
}
