import { models } from './models.js';

const names = Object.keys(models);

const widest = Math.max(...names.map(({ length }) => length));

const listed = names.map((name) => `  ${name.padEnd(widest)}  ${models[name]?.label}`);

/** What `--help` prints. */
export const help = `What does it cost when people leave, and what does poor service cost?

Usage
  turnover-cost FILE.json                 a breakdown of one set of inputs
  turnover-cost FILE.csv                  one row a group, and a total
  turnover-cost -                         the same from standard input
  turnover-cost schema                    the JSON Schema of the input
  turnover-cost formulas                  every formula, input, bound and source
  turnover-cost workbook OUT.xlsx [FILE.json]
                                          a workbook that calculates by itself, with these inputs or empty

Options
  --format table|json|csv|markdown        how to print the answer (table)
  --locale TAG                            numbers and currency of a table, such as de-DE (en-US)
  --model NAME                            which model to use (turnover)
  --as markdown|cells|sql                 how to print the formulas (markdown): cells as CSV for a sheet,
                                          sql as a query that puts every row of a table through them
  -h, --help                              this text
  --version                               the version

Models
${listed.join('\n')}

Options for CSV files
  --column PATH=COLUMN                    take an input from a column, such as pay.newHire=HourlyRate;
                                          with a change of unit: pay.newHire=MonthlyIncome*12/2080
  --ignore-other-columns                  leave out the columns that are not an input
  --where COLUMN=VALUE                    count only the rows with this value; may be repeated, all must hold
  --by COLUMN                             add the rows up by this column; without a leavers column,
                                          each row is one leaver
  --inputs FILE.json                      inputs that are the same for all rows; a cell that is filled wins
  --decimal-comma                         the figures are written 12,50

Options for formulas --as sql
  --dialect NAME                          duckdb, postgres, bigquery, snowflake, databricks or clickhouse
  --table NAME                            the table or view, with its schema: hr.leavers (your_table)
  --column PATH=COLUMN                    an input that the table has, and its column; without any, each input
                                          has a column of its own: pay.newHire is pay_new_hire
  --currency CODE                         of all amounts, for --as cells too (USD)

A JSON file holds one object. Leave out what you do not know; it is listed as not counted:
  {
    "leavers": 24,
    "pay": { "newHire": "15.50", "trainer": "18.75" },
    "training": { "trainerHours": 24, "newHireHours": 24 }
  }

Both models are used where a file has a part for each, of the same firm and the same year:
  { "turnover": { "leavers": 24 }, "lostRevenue": { "customers": { … }, "turnover": { … } } }

A CSV file names an input in each heading; the column "group" names the rows; a share is 0.25 or 25%:
  group,leavers,pay.newHire,training.newHireHours
  Kitchen,14,15.50,24
  Counter,9,14.25,16

Examples
  turnover-cost burger-restaurant.json
  turnover-cost departments.csv --format csv > cost.csv
  turnover-cost sites.csv --model lost-revenue
  echo '{"leavers": 24}' | turnover-cost -
  turnover-cost workbook cost.xlsx burger-restaurant.json

  An export from an HR system as it is: a row a person, pay by the month, only those who left,
  cost by department, and everything else from a file:
  turnover-cost export.csv --where Status=Left --by Department --ignore-other-columns \\
    --column 'pay.newHire=Monthly pay*12/2080' --inputs common.json

Exit status
  0 all is well; 2 something in the command or the input is wrong, all of it said on standard error
  and nothing of the answer printed; 1 a fault of the program.
`;
