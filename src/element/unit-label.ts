import { unitSaid } from '../messages/translate.js';
import { isMoney, type Unit } from '../numbers/unit.js';
import type { Wording } from './ui-context.js';

/** A unit as a form shows it: `hours/week`, the currency in place of money, `EUR/hour`; nothing where things are counted. */
export function unitShown(unit: Unit, { say, currency, texts }: Wording): string {
  if (unit === 'share') return texts.share;
  if (unit === 'count') return '';
  const said = unitSaid(unit, say);
  return isMoney(unit) ? said.replace(say('money'), currency) : said;
}
