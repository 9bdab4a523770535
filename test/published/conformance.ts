import { leftOut } from './left-out.js';
import { conformanceRows } from './rows.js';

// Printed, not returned: this is the script behind `npm run conformance`.
let example = '';
const counted = { ties: 0, slip: 0, recomputed: 0 };
for (const row of conformanceRows()) {
  counted[row.verdict] += 1;
  if (example !== `${row.method}: ${row.example}`) {
    example = `${row.method}: ${row.example}`;
    console.log(`\n${example}\n  ${row.source}`);
  }
  const { stated } = row;
  const published = 'printed' in stated ? `published ${stated.printed}, ` : 'not published, ';
  const why = stated.status === 'slip' ? `: ${stated.why}` : '';
  console.log(`  ${row.of}: ${published}ours ${row.ours}, ${row.verdict}${why}`);
}
console.log('\nLeft out');
for (const { what, why } of leftOut) console.log(`  ${what}\n    ${why}`);
console.log(`\n${counted.ties} tie, ${counted.slip} slip, ${counted.recomputed} are not published and recomputed.`);
