import type { AnyResult } from '../evaluation/evaluate.js';
import { interpolate } from '../messages/translate.js';
import { plain } from '../numbers/plain.js';
import { solidityOf } from './how-solid.js';
import { html, svg } from './html.js';
import type { UiContext } from './ui-context.js';

// Below this share of own figures, a result is called a first guess.
const guess = 0.25;

/** Creates what to know before a result is used: how much of it rests on own figures, on which defaults, and what is missing. */
export function solidityBar(result: AnyResult, { texts, figures, heading }: UiContext): HTMLElement[] {
  const solidity = solidityOf(result);
  if (solidity === undefined) return [];
  const own = plain(solidity.own);
  const percent = new Intl.NumberFormat(texts.locale, { style: 'percent', maximumFractionDigits: 0 });
  const named = solidity.assumed.map(({ label, value, unit }) =>
    typeof value === 'string' || unit === 'currency' ? label : `${label} (${figures.withUnit(value, unit)})`,
  );
  const sentences = [
    interpolate(texts.ownShare, { share: percent.format(own) }),
    ...(named.length > 0 ? [interpolate(texts.onDefaults, { labels: named.join('; ') })] : []),
    ...(solidity.absent > 0 ? [interpolate(texts.linesNotCounted, { count: solidity.absent })] : []),
  ];
  const box = { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return [
    html(
      'section',
      { class: 'solid', part: 'solidity' },
      heading(1, {}, texts.howSolid, ...(own < guess ? [' ', html('span', { class: 'guess' }, texts.firstGuess)] : [])),
      svg(
        'svg',
        box,
        svg('rect', { class: 'whole', x: '0', y: '0', width: '100', height: '8' }),
        svg('rect', { class: 'own', x: '0', y: '0', width: String(own * 100), height: '8' }),
      ),
      html('p', {}, sentences.join(' ')),
    ),
  ];
}
