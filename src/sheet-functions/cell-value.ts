// What sheets print for an error in a cell.
const errors = /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/;

/** A cell that names something: its text on one line, for a heading may be broken into several. */
export function nameIn(cell: unknown): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

/**
 * Why a cell cannot be read at all, as a number or as a name; undefined where the library can say what is wrong with it, if
 * anything is.
 */
export function unreadable(
  cell: unknown,
  as: 'a number' | 'plain text' = 'a number',
): { readonly must: string; readonly missing: boolean } | undefined {
  // A date of another realm is no instance of this one's Date.
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

/** The error that a cell shows: Google Sheets hands over its text, Excel an object that carries it. */
function errorIn(cell: unknown): string | undefined {
  if (typeof cell === 'string') return errors.test(cell.trim()) ? cell.trim() : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  return [code, basicValue].find((text): text is string => typeof text === 'string' && errors.test(text));
}
