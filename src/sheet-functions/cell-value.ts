// The texts that sheets show for an error in a cell.
const errors = /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/;

/** Returns the text of a cell that names something, on one line, because a heading may be broken into several. */
export function nameIn(cell: unknown): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** Returns the reason that a cell cannot be read at all, as a number or as a name; undefined if it can. */
export function unreadable(
  cell: unknown,
  as: 'a number' | 'plain text' = 'a number',
): { readonly must: string; readonly missing: boolean } | undefined {
  // A date from another realm is not an instance of this realm's Date.
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    return {
      must: `is a date or a duration in the sheet; format the cell as ${as} and type it again`,
      missing: false,
    };
  }
  if (typeof cell === 'boolean' && as === 'a number') {
    return { must: `must be a number; ${String(cell).toUpperCase()} was given`, missing: false };
  }
  if (Array.isArray(cell)) return { must: 'must be one cell; a range was given', missing: false };
  const error = errorIn(cell);
  return error === undefined ? undefined : { must: `cannot be read: its cell shows the error ${error}`, missing: true };
}

/** Returns the error that a cell shows: Google Sheets passes its text, Excel an object that contains it. */
function errorIn(cell: unknown): string | undefined {
  if (typeof cell === 'string') return errors.test(cell.trim()) ? cell.trim() : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  return [code, basicValue].find((text): text is string => typeof text === 'string' && errors.test(text));
}
