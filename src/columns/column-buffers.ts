import type { ColumnsResult } from './answer.js';

/**
 * Returns the memory of every array of a result, for the list of what `postMessage` hands over instead of copying it.
 *
 * @example
 * // In a worker: the page gets the columns without a copy.
 * const result = evaluateColumns(turnoverModel, columns, { parts: ['lines'] });
 * postMessage(result, columnBuffers(result));
 */
export function columnBuffers(result: ColumnsResult): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(result);
  return [...found];
}
