import { Decimal } from 'decimal.js';

/** Freezes an object and all it holds, `Decimal`s too. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of Reflect.ownKeys(value)) deepFrozen((value as Record<PropertyKey, unknown>)[key]);
  return Decimal.isDecimal(value) ? value : Object.freeze(value);
}

/** Paths of all that is not frozen in a value, but for `Decimal`s. */
export function notFrozen(value: unknown, path = 'result'): string[] {
  if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => notFrozen(inner, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
