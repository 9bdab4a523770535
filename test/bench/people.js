// Memory and time of `turnover-cost people`, after `npm run build`: node test/bench/people.js 1000000
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const departments = ['Kitchen', 'Counter', 'Drive-through', 'Delivery', 'Cleaning', 'Office'];
const reasons = ['Better pay', 'Working hours', 'School', 'Dismissed', 'Retired'];

// The process says at its end how much memory it ever had, on a pipe of its own.
const reporting = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/**
 * Runs a file of so many people. A fifth have left, half of them in the period.
 *
 * @param {number} count
 */
async function people(count) {
  const folder = await mkdtemp(join(tmpdir(), 'turnover-cost-bench-'));
  try {
    const [file, single] = [join(folder, 'staff.csv'), join(folder, 'one.csv')];
    await writePeople(file, count);
    await writePeople(single, 1);
    const [start, whole] = [await run(single), await run(file)];
    const bytesPerPerson = Math.round(((whole.peakMebibytes - start.peakMebibytes) * 1024 ** 2) / count);
    return { people: count, ...whole, bytesPerPerson };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @param {number} count
 */
async function writePeople(file, count) {
  const stream = createWriteStream(file);
  stream.write('Staff number,Hired,Left,Reason,Department,Hourly pay\n');
  for (let person = 0; person < count; person += 1) {
    const month = String(1 + (person % 12)).padStart(2, '0');
    const hired = `${2015 + (person % 9)}-${month}-${String(1 + (person % 28)).padStart(2, '0')}`;
    const left = person % 5 === 0 ? (person % 10 === 0 ? `2025-${month}-15` : '2024-12-31') : '';
    const reason = left === '' ? '' : reasons[(person / 5) % reasons.length];
    const department = departments[person % departments.length];
    const line = `${person},${hired},${left},${reason},${department},${14 + (person % 24) / 4}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** @param {string} file */
async function run(file) {
  const columns = ['--person', 'Staff number', '--hired', 'Hired', '--left', 'Left', '--reason', 'Reason'];
  const parts = ['--by', 'Department', '--from', '2025-01-01', '--to', '2025-12-31', '--period', 'month'];
  const cost = ['--column', 'pay.newHire=Hourly pay', '--set', 'training.newHireHours=24', '--format', 'json'];
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(reporting)}`];
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, [...preload, command, 'people', file, ...columns, ...parts, ...cost], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let peak = '';
  child.stdio[3]?.on('data', (piece) => {
    peak += piece;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`The command ended with status ${status}.`);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  return { seconds: Number(seconds.toFixed(1)), peakMebibytes: Math.round(Number(peak) / 1024) };
}

console.log(await people(Number(process.argv[2] ?? 100_000)));
