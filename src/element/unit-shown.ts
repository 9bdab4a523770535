import { unitSaid } from '../say.js';
import { isMoney, type Unit } from '../unit.js';
import type { Wording } from './wording.js';

/** A unit as a form shows it: `hours/week`, and the currency in place of money: `EUR/hour`. */
export function unitShown(unit: Unit, { say, currency, texts }: Wording): string {
  if (unit === 'share') return texts.share;
  const said = unitSaid(unit, say);
  return isMoney(unit) ? said.replace(say('money'), currency) : said;
}
