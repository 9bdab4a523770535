/** The layout: one column, or form and result side by side if the calculator itself is wide enough. */
export const layout = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
ul { list-style: none; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }

.calculator { position: relative; display: grid; gap: var(--_space); padding: var(--_space); grid-template-columns: minmax(0, 1fr); }
.form { display: grid; gap: calc(var(--_space) * 0.75); align-content: start; }
.fields { display: grid; gap: var(--_space); align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }

.section { border: 1px solid var(--_border); border-radius: var(--_radius); }
.section > summary { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; align-items: baseline; padding: 0.65rem 0.9rem; cursor: pointer; border-radius: var(--_radius); font-weight: 600; }
.section > summary::before { content: '▸'; content: '▸' / ''; color: var(--_muted); flex: none; width: 0.9em; }
.section[open] > summary::before { content: '▾'; content: '▾' / ''; }
.section > summary::-webkit-details-marker { display: none; }
.section > summary:hover { background: var(--_surface); }
.section[open] > summary { border-bottom: 1px solid var(--_border); border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
.title { flex: 0 1 auto; max-width: calc(100% - 1.6em); }
.count { margin-inline-start: auto; font-size: 0.85em; font-weight: 400; color: var(--_muted); white-space: nowrap; }
.mend { font-size: 0.85em; white-space: nowrap; color: var(--_missing); font-weight: 600; }
.section > .fields { padding: 0.9rem; }
.section-source { padding: 0 0.9rem 0.9rem; font-size: 0.8em; color: var(--_muted); overflow-wrap: anywhere; }

/* The controls of fields side by side are level, also if a label needs two lines. */
.field { display: grid; row-gap: 0.25rem; grid-row: span 2; grid-template-rows: subgrid; min-width: 0; }
.entry { display: grid; gap: 0.25rem; align-content: start; min-width: 0; }
label { align-self: end; font-weight: 600; }
.control { display: flex; align-items: center; gap: 0.5rem; }
input, select { flex: 1 1 6rem; min-width: 0; width: 100%; min-height: 2.5rem; padding: 0.35rem 0.6rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.6); background: var(--_background); scroll-margin-block: 6rem 14rem; }
input { font-variant-numeric: tabular-nums; max-width: 12rem; }
select.per { flex: 0 1 auto; width: auto; padding-inline: 0.35rem; }
input::placeholder { color: var(--_muted); opacity: 1; font-style: italic; }
input:disabled, select:disabled { background: var(--_surface); color: var(--_muted); cursor: not-allowed; }
.unit { flex: 0 1 auto; font-size: 0.85em; color: var(--_muted); }
.help { font-size: 0.85em; color: var(--_muted); }
details.source { font-size: 0.8em; color: var(--_muted); }
details.source > summary { width: fit-content; cursor: pointer; text-decoration: underline; text-underline-offset: 2px; padding-block: 0.2rem; }
details.source > p { overflow-wrap: anywhere; }
.message { font-size: 0.9em; font-weight: 500; padding-inline-start: 0.6rem; border-inline-start: 3px solid currentcolor; overflow-wrap: anywhere; }
[data-wrong] .message { color: var(--_wrong); }
[data-wrong] input { border: 2px solid var(--_wrong); }
[data-missing] .message { color: var(--_missing); }
[data-missing] input { border-color: var(--_missing); }

.headline { position: sticky; bottom: 0; z-index: 1; padding: 0.75rem 1rem; background: var(--_surface); border: 1px solid var(--_border); border-radius: var(--_radius); }
.headline h2 { font-size: 0.95em; font-weight: 600; color: var(--_muted); }
.total { font-size: 1.9em; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.each { color: var(--_muted); }
.total:empty + .each + .remark { font-size: 1.1em; }
.total:empty, .unit:empty, .help:empty, .each:empty, .remark:empty, .to-mend:empty { display: none; }
[data-outdated] .total, [data-outdated] .each { color: var(--_muted); font-weight: 400; font-style: italic; }
.headline[data-outdated] { border-style: dashed; border-color: var(--_missing); }
[data-outdated] .remark { color: var(--_missing); font-weight: 600; }
.details[data-outdated] { border-inline-start: 3px dashed var(--_missing); padding-inline-start: 0.75rem; }
.refused { padding: 0.75rem 1rem; border: 2px solid var(--_wrong); border-radius: var(--_radius); color: var(--_wrong); font-weight: 600; }

.result, .details, .remarks { display: grid; gap: var(--_space); min-width: 0; align-content: start; grid-template-columns: minmax(0, 1fr); }
h3, caption { font-size: 1em; font-weight: 700; text-align: start; margin-block-end: 0.35rem; }
.to-mend { display: grid; gap: 0.4rem; padding: 0.75rem 1rem; border: 1px solid var(--_missing); border-radius: var(--_radius); }
.link { padding: 0; border: 0; background: none; text-align: start; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; overflow-wrap: anywhere; }

.bar { display: block; width: 100%; height: 1.5rem; margin-block-end: 0.6rem; overflow: visible; }
.kinds ul { display: grid; gap: 0.3rem 0.6rem; grid-template-columns: 1rem minmax(0, 1fr) auto auto; overflow-wrap: anywhere; }
.kinds li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; }
.swatch { width: 0.9rem; height: 0.9rem; align-self: center; }
.kinds .help { grid-column: 2 / -1; }
.kinds .part { text-align: end; font-variant-numeric: tabular-nums; color: var(--_muted); }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }

.each-below { display: none; font-size: 0.8em; color: var(--_muted); }
.breakdown { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
tbody th { overflow-wrap: anywhere; min-width: 6rem; }
th, td { padding: 0.35rem 0.5rem; vertical-align: top; font-weight: 400; text-align: start; }
th:first-child { padding-inline-start: 0; }
td:last-child, th:last-child { padding-inline-end: 0; }
th.figure, td.figure { text-align: end; }
thead th { font-size: 0.85em; color: var(--_muted); border-block-end: 1px solid var(--_border); }
.section-row > * { font-weight: 700; padding-block-start: 0.8rem; }
tfoot > tr > * { font-weight: 700; border-block-start: 2px solid var(--_text); padding-block-start: 0.6rem; }
th:has(> button.line) { padding-inline-start: 1.1em; }
button.line { position: relative; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; }
button.line::before { content: '▸'; content: '▸' / ''; position: absolute; inset-inline-start: -1.1em; color: var(--_muted); }
button.line[aria-expanded='true']::before { content: '▾'; content: '▾' / ''; }
.kind { font-size: 0.8em; color: var(--_muted); white-space: nowrap; }
dl.trace { padding: 0.6rem 0.8rem; background: var(--_surface); border-radius: calc(var(--_radius) * 0.6); font-size: 0.9em; overflow-wrap: anywhere; }
dl.trace dt { font-weight: 600; color: var(--_muted); }
dl.trace dd { margin-block-end: 0.4rem; }
.calculation { font-variant-numeric: tabular-nums; }
.remarks ul { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); padding-inline-start: 1.1rem; list-style: disc; font-size: 0.95em; overflow-wrap: anywhere; }
.remarks .source { display: block; font-size: 0.85em; color: var(--_muted); overflow-wrap: anywhere; }
.absent > summary { font-weight: 700; cursor: pointer; width: fit-content; }
.absent ul ul { gap: 0.2rem; font-size: 1em; }
.absent > ul { margin-block-start: 0.5rem; }
section.notices { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--_missing); background: var(--_surface); border-radius: calc(var(--_radius) * 0.6); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 1rem; margin-block-end: 0.75rem; }
.beside dd { text-align: end; font-variant-numeric: tabular-nums; }

.actions { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
.actions > button, .by-hand button, .to-mend button:not(.link) { min-height: 2.5rem; padding: 0.35rem 0.9rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.6); background: var(--_background); cursor: pointer; }
.actions > button:hover:not(:disabled) { background: var(--_surface); }
button:disabled { color: var(--_muted); border-color: var(--_border); cursor: not-allowed; }
.done { flex-basis: 100%; color: var(--_muted); }
.by-hand { flex-basis: 100%; display: grid; gap: 0.5rem; justify-items: start; }
textarea { width: 100%; padding: 0.5rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.6); background: var(--_background); font-family: ui-monospace, monospace; font-size: 0.85em; }
.status, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@container (min-width: 56rem) {
  .calculator { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto auto 1fr; column-gap: calc(var(--_space) * 2); }
  .refused { grid-column: 1 / -1; grid-row: 1; }
  .form { grid-column: 1; grid-row: 2 / span 2; }
  .headline { grid-column: 2; grid-row: 2; top: 0; bottom: auto; }
  .result { grid-column: 2; grid-row: 3; }
}
@container (max-width: 28rem) {
  .each-beside { display: none; }
  .each-below { display: block; font-weight: 400; }
  .section > .fields { padding: 0.7rem; }
}
`;
