// Who left a burger restaurant in 2025, at which rates and at which cost: printed, and written as a page to pass on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** @param {string} name */
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const options = [
  ['--person', 'Staff number', '--hired', 'Hired', '--left', 'Left'],
  ['--reason', 'Reason', '--reasons', file('reasons.csv')],
  ['--by', 'Department', '--from', '2025-01-01', '--to', '2025-12-31', '--period', 'quarter'],
  ['--column', 'pay.leaver=Hourly pay', '--column', 'pay.newHire=Hourly pay', '--column', 'regretted=Wanted to keep'],
  ['--inputs', file('staff.inputs.json'), '--inputs-by', `Department=${file('departments.csv')}`, '--whole-amounts'],
].flat();

/** @param {string} format */
function answer(format) {
  const words = [command, 'people', file('staff.csv'), ...options, '--format', format];
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

console.log(answer('table'));
const page = join(mkdtempSync(join(tmpdir(), 'turnover-cost-')), 'report.html');
writeFileSync(page, answer('html'));
console.log(`The people and the figures are invented. The same as a page to pass on: ${page}`);
