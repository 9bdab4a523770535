import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { calls } from './calls.js';
import { columns } from './columns.js';
import { rows } from './rows.js';

const results = fileOf(await calls(), columns(), [await rows(100_000), await rows(2_000_000)]);
await writeFile(new URL('RESULTS.md', import.meta.url), results);
process.stdout.write(results);

/**
 * @param {Awaited<ReturnType<typeof calls>>} call
 * @param {ReturnType<typeof columns>} whole
 * @param {Awaited<ReturnType<typeof rows>>[]} files
 */
function fileOf(call, whole, files) {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format;
  return `# Benchmark results

Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${process.platform} ${process.arch}, ${machine}. Written by
\`npm run bench\`. Times differ from machine to machine; the ratios are of one run, in rounds that take turns.

## One call

Every input of the turnover model, 27 lines. By hand are the same 27 formulas on bare decimal.js with 34 digits, each line
rounded, and the totals; the answers are compared first.

| way | median per call | ratio to by hand |
| --- | ---: | ---: |
| by hand: no checks, no labels, no breakdown | ${call.byHand.toFixed(0)} µs | 1 |
| \`turnoverCost\`: checked, with breakdown | ${call.call.toFixed(0)} µs | ${call.callRatio.toFixed(2)} |
| the same, and the trace of every line read | ${call.traced.toFixed(0)} µs | ${call.tracedRatio.toFixed(2)} |

${columnsPart(whole)}
## CSV through the command line

\`turnover-cost leavers.csv --by group --format csv\`, six groups, four figures a row. Rows per second are without the start
of the process, which a file of one row measures. Peak memory is the largest resident set that the operating system saw
(\`process.resourceUsage().maxRSS\` at exit).

| rows | seconds | rows per second | peak memory | peak memory of one row |
| ---: | ---: | ---: | ---: | ---: |
${files
  .map(
    ({ count, seconds, rowsPerSecond, peakMebibytes, peakOfOneRow }) =>
      `| ${number(count)} | ${seconds.toFixed(1)} | ${number(rowsPerSecond)} | ${number(peakMebibytes)} MiB | ${number(peakOfOneRow)} MiB |`,
  )
  .join('\n')}
`;
}

/** @param {ReturnType<typeof columns>} measured */
function columnsPart({ nanoseconds: time, recomputed, sweep, trials, growth }) {
  const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 }).format;
  /** @param {string} name @param {number | undefined} own */
  const row = (name, own = 0) =>
    `| ${name} | ${number(own)} ns | ${[time.evaluate, time.byHand].map((other = 0) => number(other / own)).join(' | ')} | ${number(own / (time.floats ?? 1))} |`;
  const [least, ...more] = growth;
  return `## Whole columns

\`evaluateColumns\` on 200,000 rows with every input of the turnover model, two decimals at most. Times are of the processor, the
median of seven rounds that take turns. 1,000 of the rows are compared with \`evaluate\` first. The loop in floats has the same 27
formulas and totals in its own code, with no checks, and may be a cent off.

| way | a row | times faster than \`evaluate\` | times faster than decimal.js by hand | times as long as the loop in floats |
| --- | ---: | ---: | ---: | ---: |
${row('`evaluate`, a row at a time', time.evaluate)}
${row('decimal.js by hand, a row at a time', time.byHand)}
${row('everything: lines, sections, kinds, notices, totals', time.everything)}
${row('lines and totals', time.lines)}
${row('lines and totals, two rates of pay per year ÷ 2,080', time.perYear)}
${row('totals', time.totals)}
${row('four inputs, lines and totals', time.four)}
${row('loop in floats by hand', time.floats)}

- A slider of 200 steps of one input, warm: ${number(sweep)} ms.
- 100,000 trials of nine inputs with all their binary digits, totals: ${number(trials)} ms.
- Growth, four inputs, totals: ${growth.map(({ rows, nanoseconds }) => `${rows.toLocaleString('en-US')} rows ${number(nanoseconds)} ns each`).join(', ')}; a row of the largest takes ${number((more.at(-1)?.nanoseconds ?? 0) / (least?.nanoseconds ?? 1))} times as long as one of the smallest.
- Figures computed again with exact decimals: ${number(recomputed * 100)} % of those with pay per year, none of the others.

Most of the time goes into notices (a third), then into rounding, into reading and checking the columns, and into writing them;
the formulas themselves take a tenth. \`node --cpu-prof\` shows it.
`;
}
