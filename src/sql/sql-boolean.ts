/** A condition: always true, never true, or an SQL expression that each row decides. */
export type SqlBoolean = boolean | string;

/** Joins conditions with AND. */
export function allTrue(truths: readonly SqlBoolean[]): SqlBoolean {
  if (truths.includes(false)) return false;
  const open = [...new Set(truths.filter((truth) => typeof truth === 'string'))];
  if (open.length === 0) return true;
  return open.length === 1 ? (open[0] as string) : open.map(bracketed).join(' AND ');
}

/** Joins conditions with OR. */
export function anyTrue(truths: readonly SqlBoolean[]): SqlBoolean {
  if (truths.includes(true)) return true;
  const open = [...new Set(truths.filter((truth) => typeof truth === 'string'))];
  if (open.length === 0) return false;
  return open.length === 1 ? (open[0] as string) : `(${open.map(bracketed).join(' OR ')})`;
}

const bracketed = (truth: string): string =>
  / (AND|OR) /.test(truth) && !/^\(.*\)$/.test(truth) ? `(${truth})` : truth;
