/** The print style: the answer, given figures and results, without controls and empty fields. */
export const print = `
@media print {
  :host { --_text: #000; --_muted: #333; --_background: #fff; --_surface: #fff; --_border: #999; --_control: #999; --_accent: #000; font-size: 10pt; }
  /* Browsers do not always break a grid or a flexible box between pages. */
  .calculator, .outcome, .form, .result, .details, .remarks { display: block; padding: 0; position: static; max-height: none; overflow: visible; }
  .calculator > *, .outcome > *, .details > *, .remarks > * { margin-block-end: 0.8rem; }
  .actions, .kept, .to-result, .jump button, .fewer input, .field:not([data-given]), .section:not([data-given]), .ask, .help, .section-source, .shared, .field .message { display: none !important; }
  .sections, .section, .section > summary { border: 0 !important; }
  .section > summary { padding: 0.4rem 0 0; }
  .title { font-weight: 700; }
  .absent > summary { list-style: none; }
  .section > summary::before, button.line::before, .section .count { display: none; }
  .entry { display: contents; }
  .section::details-content, .absent::details-content { display: block; content-visibility: visible; block-size: auto; }
  .fields, .section > .fields { padding: 0; gap: 0.1rem 1.5rem; grid-template-columns: 1fr 1fr; }
  .field { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
  .field > .name { flex: 1; align-self: auto; }
  label, .first label { font-weight: 400; }
  .control { flex-wrap: nowrap; }
  input, select { border: 0; padding: 0; min-height: 0; text-align: end; appearance: none; }
  input { flex: none; width: 5.5em; }
  .unit, .unit:empty { display: block; flex: none; width: 6em; }
  select.per { flex: none; width: 9em; text-align: start; }
  select.per + .unit { display: none; }
  .headline { position: static; border-width: 1px 0; border-radius: 0; padding-inline: 0; }
  .large { font-size: 24pt; }
  .fewer { padding: 0; }
  button.line { text-decoration: none; }
  th:has(> button.line) { padding-inline-start: 0; }
  th, td { padding-block: 0.15rem; }
  /* A footer would be repeated on every page. */
  tfoot { display: table-row-group; }
  rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .solid rect.own, .parts rect.whole { fill: #444; }
  tr:not(.trace), li, .headline, .kinds, .section { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, caption, thead, .section-row, dt { break-after: avoid; }
}
`;
