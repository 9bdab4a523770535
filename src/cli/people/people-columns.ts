import { UserError } from '../../files/failure.js';
import type { TableRow } from '../../files/table-row.js';
import { asRead } from '../../input/as-read.js';
import { flatNames } from '../../input/flat-name.js';
import { quoteName } from '../../messages/phrases.js';
import { didYouMean, suggestName } from '../../messages/suggest.js';
import type { Model } from '../../model/model.js';
import { type Columns, columnsOf } from '../csv/columns.js';
import { Headings } from '../csv/headings.js';
import type { WhereCondition } from '../csv/where-condition.js';

/** The names of the answers that a column can give for each person. */
export const answerNames = ['voluntary', 'avoidable', 'regretted'] as const;

/** An answer that a column can give for each person. */
export type AnswerName = (typeof answerNames)[number];

/** The columns that the command line names. */
export interface NamedColumns {
  readonly person: string | undefined;
  readonly hired: string;
  readonly left: string;
  readonly reason: string | undefined;
  readonly by: readonly string[];
  readonly inputsBy: readonly string[];
  readonly where: readonly WhereCondition[];
  /** Inputs and answers, with their columns. */
  readonly columns: readonly (readonly [name: string, column: string])[];
}

/** A column of the file. */
export interface Place {
  readonly index: number;
  readonly heading: string;
}

/** The columns of a file of people by their purpose. */
export interface PeopleColumns {
  readonly person: Place | undefined;
  readonly hired: Place;
  readonly left: Place;
  readonly reason: Place | undefined;
  readonly by: readonly Place[];
  readonly inputsBy: readonly Place[];
  readonly answers: readonly (Place & { readonly name: AnswerName })[];
  /** The columns of inputs and of `--where`. */
  readonly inputs: Columns;
}

/** Returns whether a heading is one that the command line names. By such headings the row with the headings is found. */
export function namedHeadings(named: NamedColumns, model: Model): (heading: string) => boolean {
  const { person = '', hired, left, reason = '', by, inputsBy, where, columns } = named;
  const texts = [
    ...[person, hired, left, reason, ...by, ...inputsBy],
    ...where.map(({ column }) => column),
    ...columns.flatMap(([, column]) => [column, column.split(/[*/]/)[0] ?? '']),
    ...flatNames(model).map(({ name }) => name),
  ];
  const known = new Set(texts.filter((text) => text !== '').map(asRead));
  return (heading) => known.has(asRead(heading));
}

/** Finds the columns of a file. Throws a `UserError` with every column that is not there. */
export function peopleColumns(header: TableRow, named: NamedColumns, model: Model, name: string): PeopleColumns {
  const headings = new Headings(header.cells);
  const problems: string[] = [];
  const place = (option: string, heading: string): Place => {
    const index = headings.indexOf(heading);
    if (index < 0) {
      const meant = didYouMean(suggestName(heading, headings.names));
      problems.push(`--${option} ${heading}: ${name} has no column ${quoteName(heading)}${meant}`);
    }
    return { index, heading: headings.names[index] ?? heading };
  };
  const one = (option: string, heading: string | undefined) =>
    heading === undefined ? undefined : place(option, heading);
  const isAnswer = ([path]: readonly [string, string]) => answerNames.some((answer) => answer === path);
  const found = {
    person: one('person', named.person),
    hired: place('hired', named.hired),
    left: place('left', named.left),
    reason: one('reason', named.reason),
    by: named.by.map((heading) => place('by', heading)),
    inputsBy: named.inputsBy.map((heading) => place('inputs-by', heading)),
    answers: named.columns.filter(isAnswer).map(([path, heading]) => {
      return { name: path as AnswerName, ...place(`column ${path}=`, heading) };
    }),
  };
  const columns = named.columns.filter((column) => !isAnswer(column));
  const read = { columns, where: named.where, by: undefined, ignoreOtherColumns: true };
  const inputs = attempt(() => columnsOf(header, model, read, name), problems);
  if (problems.length > 0 || inputs === undefined) throw new UserError(...problems);
  return { ...found, inputs };
}

function attempt<T>(read: () => T, problems: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}
