import type { Decimal } from 'decimal.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import type { Amounts } from '../evaluation/totals.js';
import { interpolate } from '../messages/translate.js';
import { html } from './html.js';
import { lineDetails } from './line-details.js';
import type { UiContext } from './ui-context.js';

type Line = AnyResult['lines'][number];

/** The lines of a result by section. Opened lines stay open when the next result is shown. */
export interface BreakdownTable {
  readonly element: HTMLElement;
  readonly show: (result: AnyResult, wording: UiContext) => void;
}

/** Creates the table of sections and lines; each line shows its trace on request. */
export function breakdownTable({ texts, model, say }: UiContext): BreakdownTable {
  const open = new Set<string>();
  const columns = model.leavers ? 3 : 2;
  // If there is no room for a third column, the figure per leaver is shown below the total.
  const below = (...words: (Node | string)[]) => html('span', { class: 'each-below' }, ...words);
  const table = html('table', { part: 'breakdown' });
  table.append(
    html('caption', {}, texts.breakdown),
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        html('th', { scope: 'col' }, say('table.line')),
        ...(model.leavers ? [html('th', { scope: 'col', class: 'figure each-beside' }, say('table.perLeaver'))] : []),
        html(
          'th',
          { scope: 'col', class: 'figure' },
          say('table.total'),
          ...(model.leavers ? [below(say('table.perLeaver'))] : []),
        ),
      ),
    ),
  );

  const amounts = ({ perLeaver, amount }: Amounts<Decimal | undefined>, { figures }: UiContext) => {
    const total = html('td', { class: 'figure' }, figures.money(amount));
    if (perLeaver === undefined) return [total];
    const each = figures.money(perLeaver);
    total.append(below(html('span', { class: 'unseen' }, `${say('table.perLeaver')} `), each));
    return [html('td', { class: 'figure each-beside' }, each), total];
  };
  const rowsOf = (line: Line, result: AnyResult, wording: UiContext) => {
    const path = `${line.section}.${line.name}`;
    const button = html(
      'button',
      {
        type: 'button',
        class: 'line',
        part: 'line',
        'aria-expanded': 'false',
        title: interpolate(texts.howIsIt, { label: line.label }),
      },
      line.label,
    );
    const cell = html('td', { colspan: String(columns) });
    const trace = html('tr', { id: `${path}-trace`, class: 'trace', hidden: true }, cell);
    button.setAttribute('aria-controls', trace.id);
    const show = (isOpen: boolean) => {
      // Most lines are never opened, so a trace is created only when it is read.
      if (isOpen) cell.replaceChildren(lineDetails(line, result, wording));
      trace.hidden = !isOpen;
      button.setAttribute('aria-expanded', String(isOpen));
    };
    button.addEventListener('click', () => {
      const isOpen = trace.hidden === true;
      if (isOpen) open.add(path);
      else open.delete(path);
      show(isOpen);
    });
    if (open.has(path)) show(true);
    const kind = html('span', { class: 'kind' }, say(`kind.${line.kind}`));
    return [html('tr', {}, html('th', { scope: 'row' }, button, ' ', kind), ...amounts(line, wording)), trace];
  };

  return {
    element: html('div', { class: 'breakdown' }, table),
    show(result, wording) {
      const sections = result.sections.map((section) =>
        html(
          'tbody',
          {},
          html(
            'tr',
            { class: 'section-row' },
            html('th', { scope: 'rowgroup' }, section.label),
            ...amounts(section, wording),
          ),
          ...result.lines
            .filter((line) => line.section === section.section)
            .flatMap((line) => rowsOf(line, result, wording)),
        ),
      );
      const whole = html(
        'tfoot',
        {},
        html(
          'tr',
          {},
          html('th', { scope: 'row' }, say('table.total')),
          ...amounts({ perLeaver: result.perLeaver, amount: result.total }, wording),
        ),
      );
      table.replaceChildren(...[...table.children].slice(0, 2), ...sections, whole);
    },
  };
}
