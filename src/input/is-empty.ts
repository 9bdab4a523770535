/**
 * Returns true if a value is empty: `undefined`, `null`, or a text that is blank. It comes from an empty field of a form, a
 * NULL of a database or a blank cell. An empty value is not given, at every door.
 */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
