/** How many of all rows something is said of: `all rows`, `2 of 3 rows`. */
export function rowsInWords(rows: number, all: number): string {
  return rows === all ? 'all rows' : `${rows} of ${all} rows`;
}
