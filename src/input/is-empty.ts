/**
 * Returns whether a value stands for nothing: `undefined`, `null`, or a text without a character, as an empty field of a form,
 * a NULL of a database and a blank cell hand it over. What is empty is not given, at every door.
 */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
