import type { AnyResult } from '../evaluation/evaluate.js';
import { type Note, type ResultNoteList, resultNotes } from '../format/result-notes.js';
import { labelMessage } from '../languages/label-message.js';
import { interpolate } from '../messages/translate.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import { supplementaryFiguresList } from './supplementary-figures.js';
import type { UiContext } from './ui-context.js';

/** Creates what to read with the figures of a result: its supplementary figures and its notes. */
export function resultNoteElements(result: AnyResult, uiContext: UiContext): HTMLElement[] {
  const lists = resultNotes(result, uiContext.figures, uiContext.say);
  return [...supplementaryFiguresList(result, uiContext), ...lists.map((list) => noteList(list, uiContext))];
}

function noteList({ type, heading, notes }: ResultNoteList, uiContext: UiContext): HTMLElement {
  if (type === 'absent') return foldedAbsentLines(heading, notes, uiContext);
  const items = notes.map(({ text, source }) => {
    // The form names inputs by their labels.
    const shown = type === 'notices' ? labelMessage(uiContext.model, { path: '', message: text }) : text;
    return html('li', {}, shown, ...(source === undefined ? [] : [' ', sourceText(source)]));
  });
  return html('section', { part: type, class: type }, uiContext.heading(1, {}, heading), html('ul', {}, ...items));
}

function sourceText(source: string): HTMLElement {
  return html('span', { class: 'source' }, ...linkify(source));
}

/** Folds the absent lines, each with the inputs that it needs: at the start, nearly everything is still missing. */
function foldedAbsentLines(heading: string, notes: readonly Note[], { model, texts }: UiContext): HTMLElement {
  const sections = notes.flatMap(({ absent }) => absent ?? []);
  const items = sections.map(({ section, lines }) => {
    const ofSection = lines.map(({ label, needs }) => {
      const labels = needs.map((path) => model.labelAt(path)).join(', ');
      return html('li', {}, `${label} (${interpolate(texts.needs, { labels })})`);
    });
    return html('li', {}, html('strong', {}, section), html('ul', {}, ...ofSection));
  });
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const summary = html('summary', {}, `${heading}: ${count}`);
  return html('details', { part: 'absent', class: 'absent' }, summary, html('ul', {}, ...items));
}
