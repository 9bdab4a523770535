/** Whether something holds: always, never, or where a row says so. */
export type SqlBoolean = boolean | string;

/** Some at once. */
export function allTrue(truths: readonly SqlBoolean[]): SqlBoolean {
  if (truths.includes(false)) return false;
  const open = [...new Set(truths.filter((truth) => typeof truth === 'string'))];
  if (open.length === 0) return true;
  return open.length === 1 ? (open[0] as string) : open.map(bracketed).join(' AND ');
}

/** One of some or several. */
export function anyTrue(truths: readonly SqlBoolean[]): SqlBoolean {
  if (truths.includes(true)) return true;
  const open = [...new Set(truths.filter((truth) => typeof truth === 'string'))];
  if (open.length === 0) return false;
  return open.length === 1 ? (open[0] as string) : `(${open.map(bracketed).join(' OR ')})`;
}

const bracketed = (truth: string): string =>
  / (AND|OR) /.test(truth) && !/^\(.*\)$/.test(truth) ? `(${truth})` : truth;
