import type { VegaLiteSpec } from '../chart/vega-lite.js';
import { pictureSpec } from './picture.js';
import type { Report, ReportTable } from './report.js';

/** Draws a specification as SVG. */
export type Draw = (spec: VegaLiteSpec) => Promise<string>;

/**
 * Formats a report as one page of HTML without scripts, addresses or other files. The answer, the notices and the pictures
 * come first, then the tables, the assumptions with their sources and the method.
 */
export async function reportHtml(report: Report, draw: Draw): Promise<string> {
  const { locale, title, answer, solid, notices, parts, assumptions, method } = report;
  const pictures: string[] = [];
  for (const { picture } of parts) {
    if (picture !== undefined) pictures.push(`<figure>${await draw(pictureSpec(picture))}</figure>`);
  }
  const block = (name: string, heading: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? ''
      : `<section class="${name}">\n<h2>${text(heading)}</h2>\n<ul>${sentences.map((one) => `<li>${linked(one)}</li>`).join('\n')}</ul>\n</section>`;
  const entries = assumptions.entries.map(
    ({ text: assumed, source }) => `<li>${text(assumed)}<br><small>${linked(source)}</small></li>`,
  );
  return `<!doctype html>
<html lang="${text(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<div class="answer">
${answer.map(({ label, figure, details }) => `<div><h2>${text(label)}</h2><p class="figure">${text(figure)}</p>${details.map((one) => `<p>${text(one)}</p>`).join('')}</div>`).join('\n')}
</div>
${block('notices', notices.heading, notices.sentences)}
${block('solid', solid.heading, solid.sentences)}
<div class="pictures">
${pictures.join('\n')}
</div>
<div class="tables">
${parts.map(({ table }) => tableOf(table)).join('\n')}
</div>
${entries.length === 0 ? '' : `<section class="behind">\n<h2>${text(assumptions.heading)}</h2>\n<ul>${entries.join('\n')}</ul>\n</section>`}
${block('behind', method.heading, method.sentences)}
</main>
</body>
</html>
`;
}

function tableOf({ title, columns, rows, total }: ReportTable): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, place) =>
        place === 0
          ? `<th scope="row"${cell.startsWith('  ') ? ' class="own"' : ''}>${text(cell.trim())}</th>`
          : `<td>${text(cell)}</td>`,
      )
      .join('');
  const head = columns
    .map(({ heading, isName }) => `<th scope="col"${isName ? ' class="name"' : ''}>${text(heading)}</th>`)
    .join('');
  return `<table>
<caption>${text(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => `<tr${row[0]?.startsWith('  ') ? ' class="own"' : ''}>${cells(row)}</tr>`).join('\n')}
</tbody>
<tfoot><tr>${cells(total)}</tr></tfoot>
</table>`;
}

/** Escapes text, so that nothing in it is markup. */
function text(raw: string): string {
  return raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Escapes text with its web addresses as links. */
function linked(raw: string): string {
  return raw
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:)])/)
    .map((piece, place) => (place % 2 === 1 ? `<a href="${text(piece)}">${text(piece)}</a>` : text(piece)))
    .join('');
}

const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #222; font: 15px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans KR", sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 28px 20px 40px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 18px; text-wrap: balance; }
h2 { font-size: 15px; margin: 0 0 6px; }
ul { margin: 0; padding-left: 18px; }
li { margin: 2px 0; }
a { color: inherit; overflow-wrap: anywhere; }
small { color: #555; }
.answer { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 14px; margin-bottom: 16px; }
.answer > div { border-top: 4px solid #048; padding: 10px 2px 0; }
.answer h2 { font-weight: 600; color: #444; }
.answer p { margin: 0; color: #444; }
.answer .figure { font-size: 32px; line-height: 1.15; font-weight: 700; color: #111; margin: 0 0 4px; }
section { margin: 0 0 14px; }
.notices { border-left: 4px solid #da3; background: #fdf6e3; padding: 10px 14px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(440px, 100%), 1fr)); gap: 10px 24px; margin: 18px 0 10px; }
figure { margin: 0; }
figure svg { display: block; width: 100%; max-width: 480px; height: auto; }
.tables { margin-top: 22px; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0 0 20px; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 700; padding: 4px 0; }
th, td { padding: 3px 8px; text-align: right; font-weight: 400; white-space: nowrap; }
th[scope="row"], th.name { text-align: left; white-space: normal; padding-left: 0; }
thead th { color: #555; border-bottom: 1px solid #888; vertical-align: bottom; white-space: normal; }
tbody tr + tr > * { border-top: 1px solid #e3e3e3; }
tr.own > * { color: #555; font-size: 14px; }
th.own { padding-left: 16px !important; }
tfoot > tr > * { border-top: 1px solid #888; font-weight: 700; }
.behind { color: #333; font-size: 14px; }
@media print {
  @page { size: A4; margin: 12mm; }
  body { font-size: 10px; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20px; margin-bottom: 10px; }
  h2 { font-size: 11px; }
  .answer { grid-template-columns: repeat(3, 1fr); }
  .answer .figure { font-size: 22px; }
  .notices { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .pictures { grid-template-columns: 1fr 1fr; gap: 2px 18px; margin: 8px 0; }
  figure svg { max-width: 340px; }
  .tables { overflow: visible; margin-top: 12px; }
  table { margin-bottom: 9px; line-height: 1.25; }
  th, td { padding: 0 6px; }
  tr.own > * { font-size: 9.5px; }
  table, figure, section, .answer > div { break-inside: avoid; }
  .behind { font-size: 9px; }
  a { text-decoration: none; }
}
`;
