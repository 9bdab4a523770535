import { minorUnit } from '../currency.js';
import type { Message } from '../messages.js';
import { rounded } from '../money.js';
import type { Say } from '../say.js';
import { isMoney } from '../unit.js';
import type { AnyResult } from './breakdown.js';
import { figuresIn } from './figures.js';
import type { Beside } from './service-loss.js';
import { oneLine } from './text-table.js';
import type { FormatText } from './texts.js';

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
