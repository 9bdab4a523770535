import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const departments = ['Kitchen', 'Counter', 'Drive-through', 'Delivery', 'Cleaning', 'Office'];

// The process says at its end how much memory it ever had, on a pipe of its own.
const reporting = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/**
 * A CSV of so many rows through the command line, added up by group.
 *
 * @param {number} count
 */
export async function rows(count) {
  const folder = await mkdtemp(join(tmpdir(), 'turnover-cost-bench-'));
  try {
    const file = join(folder, 'leavers.csv');
    await writeRows(file, count);
    const single = join(folder, 'one.csv');
    await writeRows(single, 1);
    const start = await run(single, 1);
    const whole = await run(file, count);
    return {
      count,
      seconds: whole.seconds,
      rowsPerSecond: (count - 1) / (whole.seconds - start.seconds),
      peakMebibytes: whole.peakMebibytes,
      peakOfOneRow: start.peakMebibytes,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @param {number} count
 */
async function writeRows(file, count) {
  const stream = createWriteStream(file);
  stream.write('group,leavers,pay.newHire,training.newHireHours,hiring.advertising\n');
  for (let row = 0; row < count; row += 1) {
    const cents = String(row % 100).padStart(2, '0');
    const line = `${departments[row % departments.length]},1,${12 + (row % 9)}.${cents},${8 + (row % 33)},${row % 200}.50\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/**
 * @param {string} file
 * @param {number} count
 */
async function run(file, count) {
  const preload = `data:text/javascript,${encodeURIComponent(reporting)}`;
  const args = ['--import', preload, command, file, '--by', 'group', '--format', 'csv'];
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const said = ['', '', '', ''];
  for (const pipe of [1, 2, 3]) {
    child.stdio[pipe]?.on('data', (chunk) => {
      said[pipe] += chunk;
    });
  }
  const [status] = await once(child, 'close');
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // Every row is one leaver, so the row of the total shows that all rows were counted.
  if (status !== 0 || !said[1]?.includes(`\nTotal,${count},`)) {
    throw new Error(`The command ended with status ${status}.\n${said[2]}\n${said[1]}`);
  }
  return { seconds, peakMebibytes: Number(said[3]) / 1024 };
}
