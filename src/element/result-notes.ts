import type { AnyResult } from '../evaluation/evaluate.js';
import { labelMessage } from '../languages/label-message.js';
import { interpolate } from '../messages/translate.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { supplementaryFiguresList } from './supplementary-figures.js';
import type { UiContext } from './ui-context.js';

/** Creates the notes of a result: notices, assumptions, and what is not counted. */
export function resultNotes(result: AnyResult, wording: UiContext): HTMLElement[] {
  const { texts, model, figures, say } = wording;
  const notices = result.notices.map((notice) =>
    html('li', {}, labelMessage(model, { path: '', message: figures.sentence(notice) })),
  );
  const assumptions = result.assumptions.map(({ label, value, unit, amount, source }) => {
    const shown = typeof value === 'string' || unit === 'currency' ? String(value) : figures.withUnit(value, unit);
    const assumed = say('{label}: {value} ({amount} of the total rests on it)', {
      label,
      value: shown,
      amount: figures.money(amount),
    });
    return html('li', {}, assumed, ' ', html('span', { class: 'source' }, ...linkify(source)));
  });
  const sections = new Set(result.absent.map(({ section }) => section));
  const absent = [...sections].map((section) => {
    const own = result.absent.filter((line) => line.section === section);
    const lines = own.map(({ label, needs }) => {
      const labels = needs.map((path) => model.labelAt(path)).join(', ');
      return html('li', {}, `${label} (${interpolate(texts.needs, { labels })})`);
    });
    return html('li', {}, html('strong', {}, own[0]?.sectionLabel ?? section), html('ul', {}, ...lines));
  });
  return [
    ...supplementaryFiguresList(result, wording),
    ...list('notices', say('Look at'), notices),
    ...list('assumptions', say('Assumed, because nothing was given'), assumptions),
    ...notCounted(result.absent.length, absent, wording),
  ];
}

function list(part: string, heading: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [html('section', { part, class: part }, html('h3', {}, heading), html('ul', {}, ...items))];
}

/** Collapsed, because at the start nearly everything is missing. */
function notCounted(count: number, items: readonly HTMLElement[], { say }: UiContext): HTMLElement[] {
  if (count === 0) return [];
  const heading = `${say('Not counted, because nothing was given')}: ${count}`;
  return [html('details', { part: 'absent', class: 'absent' }, html('summary', {}, heading), html('ul', {}, ...items))];
}
