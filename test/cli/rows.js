import { once } from 'node:events';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * The text of a CSV file with any number of rows, in blocks: seven columns, a dozen departments, figures that differ
 * from row to row and are the same on every run.
 *
 * @param {number} count
 */
export function* rows(count) {
  yield 'group,leavers,pay.newHire,pay.trainer,hiring.advertising,training.trainerHours,training.newHireHours\n';
  for (let start = 0; start < count; start += 1000) {
    const block = [];
    for (let row = start; row < Math.min(count, start + 1000); row += 1) {
      const pay = (1200 + ((row * 7919) % 2600)) / 100;
      const trainer = (2000 + ((row * 104729) % 1500)) / 100;
      const advertising = ((row * 31) % 40000) / 100;
      block.push(
        `Department ${row % 12},${1 + (row % 9)},${pay},${trainer},${advertising},${row % 40},${8 + (row % 72)}\n`,
      );
    }
    yield block.join('');
  }
}

// Run by itself it prints that many rows: `node test/cli/rows.js 2000000 > rows.csv`.
if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  for (const block of rows(Number(argv[2]))) if (!stdout.write(block)) await once(stdout, 'drain');
}
