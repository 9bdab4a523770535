// @ts-check
import { toRows } from './turnover-cost.esm.js';

/** @typedef {import('./turnover-cost.esm.js').WithLostRevenue} Year */

/**
 * Shows the lines of several results as a table, one column per result, with the totals of the library below them.
 * @param {HTMLElement} table @param {Readonly<Record<string, Year | Year['lost']>>} results @param {string} locale
 */
export function showTable(table, results, locale) {
  const names = Object.keys(results);
  const rows = toRows(results);
  const { format } = new Intl.NumberFormat(locale, { style: 'currency', currency: rows[0]?.currency });

  /** @type {Map<string, Map<string, Map<string, string>>>} amounts by section, line and result */
  const sections = new Map();
  for (const { group, sectionLabel, label, amount } of rows) {
    const lines = sections.get(sectionLabel) ?? new Map();
    sections.set(sectionLabel, lines.set(label, (lines.get(label) ?? new Map()).set(group, format(amount))));
  }

  const bodies = [...sections].map(([section, lines]) => {
    const heading = cell('th', section, 'rowgroup');
    heading.colSpan = names.length + 1;
    const body = document.createElement('tbody');
    body.append(rowOf(heading));
    for (const [label, amounts] of lines) {
      body.append(
        rowOf(cell('th', label, 'row'), ...names.map((name) => cell('td', amounts.get(name) ?? 'not counted'))),
      );
    }
    return body;
  });
  const head = document.createElement('thead');
  head.append(rowOf(cell('td', ''), ...names.map((name) => cell('th', name, 'col'))));
  const foot = document.createElement('tfoot');
  const totals = Object.values(results).map(({ total }) => cell('td', format(total.toNumber())));
  foot.append(rowOf(cell('th', 'Total', 'row'), ...totals));
  table.replaceChildren(head, ...bodies, foot);
}

/** @param {readonly HTMLElement[]} cells */
function rowOf(...cells) {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

/** @param {'th' | 'td'} kind @param {string} text @param {string} [scope] */
function cell(kind, text, scope) {
  const element = document.createElement(kind);
  element.textContent = text;
  if (scope !== undefined) element.scope = scope;
  return element;
}
