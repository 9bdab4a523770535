import { hasDefault } from '../evaluation/effective-values.js';
import type { Extreme, NoticeFigure } from '../expression/expression.js';
import { ownValue } from '../messages/translate.js';
import { extremePaths } from '../model/extreme-paths.js';
import type { Model } from '../model/model.js';
import type { NoticeRule } from '../model/notice.js';
import { minorUnit } from '../numbers/currency.js';
import type { Ask, NoticeFigureWritten } from './condition-sql.js';
import type { Dialect } from './dialect.js';
import type { LineAmounts, LineColumns } from './line-columns.js';
import { numberLiteral } from './literal.js';
import { atom } from './operators.js';
import { columnsOf, sumOf, sumOrNothing } from './printed-sums.js';
import type { WrittenAt } from './quantity-columns.js';
import { anyTrue, type SqlBoolean } from './sql-boolean.js';
import type { SqlNumber } from './sql-number.js';

/** The column `notices`. */
export interface NoticeColumn {
  /** The notices that a row can have. */
  readonly rules: readonly NoticeRule[];
  /** Their codes as one text, with a space between them; NULL if none applies. */
  readonly sql: string;
}

/** Writes the column `notices` from the lines and figures of a query. */
export function noticeColumn(
  model: Model,
  dialect: Dialect,
  currency: string,
  writtenAt: WrittenAt,
  amounts: LineAmounts,
  ask: Ask,
): NoticeColumn {
  const written = noticeFigures(model, dialect, currency, writtenAt, amounts);
  const asked = model.notices
    .map((rule) => ({ rule, truth: ask(rule.when, [], written).truth }))
    .filter(({ truth }) => truth !== false);
  const codes = [...new Set(asked.map(({ rule }) => rule.code))];
  const texts = codes.map((code) => {
    const applies: SqlBoolean = anyTrue(asked.filter(({ rule }) => rule.code === code).map(({ truth }) => truth));
    return applies === true
      ? dialect.stringLiteral(code)
      : `\n      CASE WHEN ${applies} THEN ${dialect.stringLiteral(code)} END`;
  });
  const joined = texts.length === 0 ? "''" : dialect.joinNonNull(texts).replaceAll(', \n', ',\n');
  return { rules: asked.map(({ rule }) => rule), sql: `NULLIF(${joined}, '')` };
}

// The most digits that the sum of all lines of a model can have before the point.
const mostDigits = 26;

/** Returns a function that writes the figures that only notices can name. */
function noticeFigures(
  model: Model,
  { numbers }: Dialect,
  currency: string,
  writtenAt: WrittenAt,
  { lines, zero }: LineAmounts,
): NoticeFigureWritten {
  const printedSum = (sql: string, of: readonly LineColumns[]): SqlNumber => ({
    ...atom(sql),
    decimals: minorUnit(currency) as number,
    digits: numbers.amountType?.digits ?? mostDigits,
    minimum: of.reduce((total, { exact }) => total + exact.minimum, 0),
    maxMagnitude: Number.POSITIVE_INFINITY,
    roundingError: undefined,
    magnitude: () => numbers.toDouble(sql),
    mayOverflow: false,
    nonNullWhen: [],
    depth: 0,
  });
  const what = model.leavers ? 'per_leaver' : 'total';
  const ofLine = ({ exact }: LineColumns): SqlNumber => {
    const { sql, nonNullWhen, narrow, mayOverflow } = exact;
    const isCaught = nonNullWhen.length > 0 && (mayOverflow || narrow !== undefined);
    return {
      ...exact,
      ...(isCaught && atom(numbers.nullOnOverflow(sql, nonNullWhen, narrow?.sql))),
      mayOverflow: false,
    };
  };
  const extreme = (of: Extreme): SqlNumber | undefined => {
    const call = 'highest' in of ? 'GREATEST' : 'LEAST';
    const figures = extremePaths(model, of).flatMap((path) => writtenAt(path) ?? []);
    const [first, ...others] = figures;
    if (first === undefined) return undefined;
    const decimals = Math.max(...figures.map((figure) => figure.decimals));
    const digits = Math.min(Math.max(...figures.map((figure) => figure.digits)), numbers.maxDigits - decimals);
    // A figure that is left out becomes lower than all others, or higher.
    const none = 'highest' in of ? numbers.zero : numbers.literal('9'.repeat(digits), digits, decimals).sql;
    const alike = (figure: SqlNumber) =>
      figure.decimals === decimals ? figure.sql : (numbers.withDecimals?.(figure, decimals).sql ?? figure.sql);
    const above = figures.map((one) => `CASE WHEN ${one.sql} > 0 THEN ${alike(one)} ELSE ${none} END`).join(', ');
    const alone = `CASE WHEN ${first.sql} > 0 THEN ${first.sql} END`;
    return {
      ...first,
      ...atom(others.length === 0 ? alone : `NULLIF(${call}(${above}), ${none})`),
      value: undefined,
      decimals,
      digits,
      minimum: 0,
      maxMagnitude: Math.max(...figures.map((figure) => figure.maxMagnitude)),
      roundingError: undefined,
      mayOverflow: false,
      nonNullWhen: [],
      depth: Math.max(...figures.map(({ depth }) => depth)),
      narrow: undefined,
    };
  };
  const constant = (value: number | undefined) => (value === undefined ? undefined : numberLiteral(numbers, value));
  return (figure: NoticeFigure) => {
    if ('line' in figure) {
      const found = lines.find(({ line }) => line.path === figure.line);
      return found && ofLine(found);
    }
    if ('sections' in figure) {
      const own = lines.filter(({ line }) => figure.sections.includes(line.section));
      return own.length === 0 ? undefined : printedSum(sumOf(columnsOf(own, what), zero), own);
    }
    if ('total' in figure) return printedSum(sumOrNothing(columnsOf(lines, 'total'), zero), lines);
    if ('defaultOf' in figure) {
      const input = model.inputAt(figure.defaultOf);
      return constant(input && hasDefault(input, currency) ? input.definition.default?.value : undefined);
    }
    if ('inCurrency' in figure) return constant(ownValue(figure.inCurrency, currency));
    return 'rounded' in figure ? undefined : extreme(figure);
  };
}
