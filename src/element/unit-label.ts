import { unitText } from '../messages/translate.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import type { UiContext } from './ui-context.js';

/**
 * Formats a unit for a form: `hours/week`, or the currency instead of money, `EUR/hour`. Returns an empty text for a
 * count.
 */
export function unitLabel(unit: Unit, { say, currency }: UiContext): string {
  if (unit === 'share') return '%';
  if (unit === 'count') return '';
  const said = unitText(unit, say);
  return isMoney(unit) ? said.replace(say('money'), currency) : said;
}
