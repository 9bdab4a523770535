/** The layout: one column, or form and result side by side if the calculator itself is wide enough. */
export const layout = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h1, h2, h3, h4, h5, h6, p, ul, dl, dd { margin: 0; padding: 0; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
ul { list-style: none; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }

.calculator { position: relative; display: grid; gap: calc(var(--_space) * 1.25); padding: var(--_space); grid-template-columns: minmax(0, 1fr); }
.outcome { display: contents; }
.form { display: grid; gap: calc(var(--_space) * 1.25); align-content: start; grid-template-columns: minmax(0, 1fr); }
.fields { display: grid; gap: calc(var(--_space) * 0.9) var(--_space); align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); }

.sections { border-block-start: 1px solid var(--_border); }
.section { border-block-end: 1px solid var(--_border); }
.section > summary { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; align-items: baseline; padding: 0.6rem 0.3rem; cursor: pointer; border-radius: calc(var(--_radius) * 0.6); scroll-margin-block: calc(var(--_offset) + 1rem) 9rem; }
.section > summary::before { content: '▸'; content: '▸' / ''; color: var(--_muted); flex: none; width: 0.9em; }
.section[open] > summary::before { content: '▾'; content: '▾' / ''; }
.section > summary::-webkit-details-marker { display: none; }
.section > summary:hover { background: var(--_surface); }
.title { flex: 0 1 auto; max-width: calc(100% - 1.6em); font-weight: 500; }
.section[open] .title { font-weight: 700; }
.count { margin-inline-start: auto; font-size: 0.875em; color: var(--_muted); text-align: end; }
[data-counted] > summary .count { color: inherit; font-variant-numeric: tabular-nums; }
.mend { font-size: 0.875em; white-space: nowrap; color: var(--_wrong); font-weight: 600; }
.section > .fields { padding: 0.5rem 0.3rem 0.9rem; }
.section > .shared { padding: 0.4rem 0.3rem 0; font-size: 0.875em; font-weight: 700; color: var(--_muted); border-block-start: 1px dashed var(--_border); }
.section-source { padding: 0 0.3rem 0.9rem; font-size: 0.8em; color: var(--_muted); overflow-wrap: anywhere; }

/* The controls of fields side by side are level, also if a label needs two lines. */
.field { display: grid; row-gap: 0.2rem; grid-row: span 2; grid-template-rows: subgrid; min-width: 0; }
.entry { display: grid; gap: 0.25rem; align-content: start; min-width: 0; }
.field > .name { align-self: end; }
label { font-weight: 500; }
.first label { font-weight: 600; }
.ask { width: 1.5em; height: 1.5em; padding: 0; border: 1px solid var(--_border); border-radius: 50%; background: none; color: var(--_muted); font-size: 0.8em; line-height: 1; }
.ask[aria-expanded='true'] { background: var(--_surface); color: inherit; }
.control { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.5rem; }
input, select { flex: 1 1 3.75rem; min-width: 0; width: 100%; min-height: 2.5rem; padding: 0.35rem 0.6rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.75); background: var(--_background); scroll-margin-block: calc(var(--_offset) + 4rem) 11rem; }
input { font-variant-numeric: tabular-nums; max-width: 12rem; }
select option { background: Canvas; color: CanvasText; }
select.per { flex: 0 0 auto; width: auto; max-width: 100%; padding-inline: 0.35rem; }
select.per + .unit { flex-basis: 100%; }
input::placeholder { color: var(--_muted); opacity: 1; font-style: italic; }
input:disabled, select:disabled { background: var(--_surface); color: var(--_muted); cursor: not-allowed; }
input[type='range'] { max-width: none; padding: 0; min-height: 1.75rem; border: 0; accent-color: var(--_accent); }
.unit { flex: 0 1 auto; font-size: 0.875em; color: var(--_muted); }
.help { font-size: 0.85em; color: var(--_muted); overflow-wrap: anywhere; }
.message { font-size: 0.875em; color: var(--_muted); overflow-wrap: anywhere; }
[data-wrong] .message { color: var(--_wrong); font-weight: 500; padding-inline-start: 0.6rem; border-inline-start: 3px solid currentcolor; }
[data-wrong] input { border: 2px solid var(--_wrong); }

.headline { position: sticky; bottom: 0; z-index: 1; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.75rem; align-items: end; padding: 0.6rem 1rem; background: var(--_surface); border: 1px solid var(--_border); border-radius: var(--_radius); }
.headline > * { grid-column: 1 / -1; }
.headline > :first-child { font-size: 0.95em; font-weight: 500; color: var(--_muted); }
.rounded { grid-column: 1; line-height: 1.1; }
.rounded .about { color: var(--_muted); }
.large { display: inline-block; font-size: clamp(1.25em, 8.5cqi, 2em); font-weight: 700; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.headline > .to-result { grid-column: 2; align-self: center; color: var(--_accent); }
.total { white-space: nowrap; font-variant-numeric: tabular-nums; }
.basis { display: grid; gap: 0.1rem; }
.exactly, .each, .facts { color: var(--_muted); }
.each { font-variant-numeric: tabular-nums; }
.unit:empty, .help:empty, .each:empty, .facts:empty, .remark:empty, .to-mend:empty, .message:empty { display: none; }
.remark { font-weight: 500; }
.jump { margin-block: 0.3rem; padding-inline-start: 0.6rem; border-inline-start: 3px solid var(--_accent); font-size: 0.9em; }
[data-outdated] .large, [data-outdated] .basis { color: var(--_muted); font-weight: 400; font-style: italic; }
.headline[data-outdated] { border-style: dashed; border-color: var(--_control); }
.details[data-outdated] { opacity: 0.75; }
.refused { padding: 0.75rem 1rem; border: 2px solid var(--_wrong); border-radius: var(--_radius); color: var(--_wrong); font-weight: 600; }

.result, .details, .remarks { display: grid; gap: calc(var(--_space) * 1.25); min-width: 0; align-content: start; grid-template-columns: minmax(0, 1fr); }
.result { scroll-margin-block-start: calc(var(--_offset) + 1rem); }
.details > :empty { display: none; }
.details h1, .details h2, .details h3, .details h4, .details h5, .details h6, caption { font-size: 1em; font-weight: 700; text-align: start; margin-block-end: 0.35rem; }
.to-mend { display: grid; gap: 0.4rem; padding: 0.75rem 1rem; border: 1px solid var(--_wrong); border-radius: var(--_radius); }
.link { padding: 0; border: 0; background: none; text-align: start; text-decoration: underline; text-underline-offset: 2px; overflow-wrap: anywhere; }

.solid svg { display: block; width: 100%; height: 0.5rem; border-radius: 0.25rem; margin-block-end: 0.35rem; }
.solid p { font-size: 0.9em; color: var(--_muted); }
.guess { font-size: 0.8em; font-weight: 500; padding: 0.1em 0.5em; border: 1px solid var(--_notice); border-radius: 1em; color: var(--_notice); white-space: nowrap; }
.parts ul { display: grid; gap: 0.35rem 0.75rem; grid-template-columns: fit-content(40%) minmax(2rem, 1fr) auto; }
.parts li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; }
.parts svg { width: 100%; height: 1.1rem; overflow: visible; }
.fewer { display: grid; gap: 0.15rem; padding: 0.8rem 1rem; background: var(--_surface); border-radius: var(--_radius); }
.saved-money { font-weight: 600; color: var(--_saved); }
.kept { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.kept p { flex-basis: 100%; }

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
button.line { position: relative; padding: 0; border: 0; background: none; text-align: start; text-decoration: underline dotted; text-underline-offset: 3px; }
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
section.notices { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--_notice); background: var(--_surface); border-radius: calc(var(--_radius) * 0.6); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 1rem; margin-block-end: 0.75rem; }
.beside dd { text-align: end; font-variant-numeric: tabular-nums; }

.actions { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
.actions > button, .kept > button, .by-hand button, .to-mend button:not(.link) { min-height: 2.5rem; padding: 0.35rem 0.9rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.75); background: none; }
.actions > button:hover:not(:disabled), .kept > button:hover { background: var(--_surface); }
button:disabled { color: var(--_muted); border-color: var(--_border); cursor: not-allowed; }
.done { flex-basis: 100%; color: var(--_muted); }
.by-hand { flex-basis: 100%; display: grid; gap: 0.5rem; justify-items: start; }
textarea { width: 100%; padding: 0.5rem; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.6); background: var(--_background); font-family: ui-monospace, monospace; font-size: 0.85em; }
.status, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@container (min-width: 50rem) {
  .calculator { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); grid-template-rows: auto 1fr; column-gap: calc(var(--_space) * 2.5); align-items: start; }
  .refused { grid-column: 1 / -1; }
  .form { grid-column: 1; }
  .outcome { grid-column: 2; display: grid; gap: calc(var(--_space) * 0.5); grid-template-columns: minmax(0, 1fr); position: sticky; top: var(--_offset); max-height: calc(100vh - var(--_offset) - var(--_space) * 2); overflow-y: auto; padding: 3px; }
  .headline { position: static; padding: 0; border: 0; border-radius: 0; background: none; }
  .headline > .to-result { display: none; }
  .large { font-size: clamp(2em, 5.5cqi, 3.4em); }
}
@container (max-width: 28rem) {
  .each-beside { display: none; }
  .each-below { display: block; font-weight: 400; }
}
@container (max-width: 20rem) {
  .parts ul { grid-template-columns: minmax(0, 1fr) auto; }
  .parts svg { grid-column: 1 / -1; grid-row: 2; }
  .kinds ul { grid-template-columns: 1rem minmax(0, 1fr) auto; }
  .kinds .part { grid-column: 3; }
  .rounded { grid-column: 1 / -1; }
}
/* Enlarged to 400 %, a screen has no room for anything that stays in sight. */
@media (max-height: 30rem) {
  .headline { position: static; }
  .outcome { position: static; max-height: none; overflow: visible; }
}
`;
