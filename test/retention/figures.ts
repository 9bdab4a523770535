import type { Result } from '../../src/index.js';

/** The quantities of a result by name, written with as many decimals as the expected figures have. */
export function printed(
  { quantities, total }: Pick<Result<string, undefined>, 'quantities' | 'total'>,
  expected: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, figure]) => [
      name,
      (name === 'total' ? total : quantities[name]?.value)?.toFixed(figure?.split('.')[1]?.length ?? 0),
    ]),
  );
}
