// Compares evaluateColumns with evaluate, row by row: every line, section, kind, total, quantity, notice and refusal.
// node test/bench/columns-against-evaluate.js [ROWS] [SEED], after npm run build. Ten million rows take more than two hours.
import { evaluate, isInputError, turnoverModel } from 'turnover-cost';
import { evaluateColumns } from 'turnover-cost/columns';
import { lostRevenueModel } from 'turnover-cost/lost-revenue';
import { differences, randomFrom, randomRows } from './compare-columns.js';

const rows = Number(process.argv[2] ?? 10_000_000);
const seed = Number(process.argv[3] ?? 1);
const batch = 10_000;
const library = { evaluate, isInputError, evaluateColumns };
const kinds = [
  { model: turnoverModel, wild: false, patterns: 12 },
  { model: turnoverModel, wild: true, patterns: 12 },
  { model: turnoverModel, wild: false, patterns: 1 },
  { model: lostRevenueModel, wild: false, patterns: 6 },
];
const currencies = ['USD', 'EUR', 'JPY', 'KWD'];

const sums = { rows: 0, figures: 0, different: 0, refused: 0, figuresRecomputed: 0, rowsRecomputed: 0 };
for (let run = 0; sums.rows < rows; run += 1) {
  const { model, wild, patterns } = /** @type {typeof kinds[number]} */ (kinds[run % kinds.length]);
  const currency = currencies[Math.floor(run / kinds.length) % currencies.length] ?? 'USD';
  const count = Math.min(batch, rows - sums.rows);
  const made = randomRows(model, count, { random: randomFrom(seed * 1_000_003 + run), wild, patterns });
  const { found, figures, refused, recomputed } = differences(library, model, made, currency);
  for (const difference of found.slice(0, 3)) console.log(difference);
  sums.rows += count;
  sums.figures += figures;
  sums.different += found.length;
  sums.refused += refused;
  sums.figuresRecomputed += recomputed.figures;
  sums.rowsRecomputed += recomputed.rows;
  if (run % 10 === 9) console.error(sums);
}
console.log(sums);
process.exitCode = sums.different === 0 ? 0 : 1;
