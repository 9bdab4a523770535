import { leftOut } from './left-out.js';
import { conformanceRows } from './rows.js';
import type { Tie } from './tie.js';

// Printed, not returned: this is the script behind `npm run conformance`.
let example = '';
const counted: Record<Tie | 'slip' | 'recomputed', number> = {
  independent: 0,
  'on an inferred input': 0,
  'whole people': 0,
  'cannot fail': 0,
  slip: 0,
  recomputed: 0,
};
for (const row of conformanceRows()) {
  const verdict = row.tie ?? (row.verdict as 'slip' | 'recomputed');
  counted[verdict] += 1;
  if (example !== `${row.method}: ${row.example}`) {
    example = `${row.method}: ${row.example}`;
    console.log(`\n${example}\n  ${row.source}`);
  }
  const { stated } = row;
  const published = 'printed' in stated ? `published ${stated.printed}, ` : 'not published, ';
  const why = stated.status === 'slip' ? `: ${stated.why}` : '';
  console.log(`  ${row.of}: ${published}ours ${row.ours}, ${row.tie ? `ties, ${row.tie}` : row.verdict}${why}`);
}
console.log('\nLeft out');
for (const { what, why } of leftOut) console.log(`  ${what}\n    ${why}`);
console.log(
  `\n${counted.independent} tie on printed inputs alone, ${counted['on an inferred input']} on an inferred input; ${counted['whole people']} fit whole people, ${counted['cannot fail']} cannot fail; ${counted.slip} slip; ${counted.recomputed} are not published and recomputed.`,
);
