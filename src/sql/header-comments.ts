import { doubtedPeriod } from '../input/doubted-period.js';
import { defaultIn } from '../model/default-in.js';
import type { Model, ModelLine } from '../model/model.js';
import type { NoticeRule } from '../model/notice.js';
import { type ColumnOf, columnsOfInput } from './column-mapping.js';
import { onOneLine } from './quoting.js';

/** The head of a query, in comments: the currency, what the total is, and every default that one of these lines can use, with its source. */
export function assumedBy(
  model: Model,
  lines: readonly ModelLine[],
  columnOf: ColumnOf,
  currency: string,
): readonly string[] {
  const used = new Set(lines.flatMap(({ inputs }) => inputs));
  for (const input of model.inputs) {
    const isConverted = columnsOfInput(input, columnOf).some(({ period }) => period !== undefined);
    if (input.perYear !== undefined && used.has(input.position) && isConverted) used.add(input.perYear);
  }
  const defaults = model.inputs.flatMap((input, position) => {
    const { path, definition } = input;
    const { unit } = definition;
    const fallback = defaultIn(definition, currency);
    if (fallback === undefined || !used.has(position)) return [];
    const where = columnOf(path) === undefined ? 'for every row' : 'where a row gives none';
    return [
      `Assumed ${where}: ${path} = ${fallback.value} ${unit.replace(/^money/, currency)} (source: ${fallback.source})`,
    ];
  });
  return [`All amounts are in ${currency}${basisOf(model, used)}`, ...defaults].map((said) => `-- ${onOneLine(said)}`);
}

/** Returns a comment for each column whose name speaks of another period than that in which it is read. */
export function doubtedColumns(model: Model, columnOf: ColumnOf): readonly string[] {
  const columns = model.inputs.flatMap((input) => columnsOfInput(input, columnOf));
  return columns.flatMap(({ input, period, column }) => {
    // The name with the period of the unit says what is meant.
    const isNamed = period !== undefined || columnOf(input.path) !== column;
    const doubt = isNamed ? undefined : doubtedPeriod(column, input);
    return doubt === undefined ? [] : [`-- ${onOneLine(`${column} ${doubt}`)}`];
  });
}

/** Returns what each code in the column `notices` means; empty if no row can have one. */
export function noticesSaid({ say }: Model, rules: readonly NoticeRule[]): readonly string[] {
  const said = rules.map(({ code, message }) => `${code}: ${say(message)}`);
  const head = 'notices has the codes of what to look at, with a space between them, and NULL if there is none';
  return (said.length === 0 ? [] : [head, ...said]).map((text) => `-- ${onOneLine(text)}`);
}

/** Returns the basis of a discounted total; empty if no line that is used is discounted. */
function basisOf({ presentValue, inputAt }: Model, used: ReadonlySet<number>): string {
  if (presentValue === undefined || !used.has(inputAt(presentValue.discountRate)?.position ?? -1)) return '';
  return `; the total is a present value over ${presentValue.years}, at ${presentValue.discountRate} a year`;
}
