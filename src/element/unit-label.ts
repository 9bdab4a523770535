import { unitText } from '../messages/translate.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import type { UiContext } from './ui-context.js';

/** A unit as a form shows it: `hours/week`, the currency in place of money, `EUR/hour`; nothing where things are counted. */
export function unitLabel(unit: Unit, { say, currency, texts }: UiContext): string {
  if (unit === 'share') return texts.share;
  if (unit === 'count') return '';
  const said = unitText(unit, say);
  return isMoney(unit) ? said.replace(say('money'), currency) : said;
}
