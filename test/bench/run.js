import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { calls } from './calls.js';
import { rows } from './rows.js';

const results = fileOf(await calls(), [await rows(100_000), await rows(2_000_000)]);
await writeFile(new URL('RESULTS.md', import.meta.url), results);
process.stdout.write(results);

/**
 * @param {Awaited<ReturnType<typeof calls>>} call
 * @param {Awaited<ReturnType<typeof rows>>[]} files
 */
function fileOf(call, files) {
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
