import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

// How long the script for Google Sheets takes for 20,000 rows by group, in an engine without Intl. Run after a build:
// node test/bench/sheet.js
const script = readFileSync(new URL('../../dist/google-sheets.js', import.meta.url), 'utf8');
const heading = [
  'group',
  'leavers',
  'pay.newHire',
  'training.newHireHours',
  'hiring.advertising',
  'vacancy.vacantDays',
  'vacancy.coverPerDay',
];
const rows = Array.from({ length: 20_000 }, (_, row) => [
  `Site ${row % 40}`,
  1 + (row % 3),
  14.25 + (row % 7),
  24,
  40,
  9,
  148.5,
]);

const seconds = [1, 2, 3].map(() => {
  const engine = createContext({ table: [heading, ...rows] });
  runInContext('delete globalThis.Intl', engine);
  const start = performance.now();
  runInContext(script, engine);
  const answer = runInContext('TURNOVER_COST_BY_GROUP(table)', engine);
  if (answer[41][0] !== 'Total') throw new Error(`${answer.length} rows came back.`);
  return (performance.now() - start) / 1000;
});
console.log(
  `20,000 rows by group, with the loading of the script: ${seconds.map((s) => s.toFixed(1)).join(', ')} seconds`,
);
