import type { Decimal } from 'decimal.js';
import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import type { Problem } from './sheet-error.js';

/** An input whose cell is 0 or blank: Excel may pass both alike. */
export interface ZeroOrBlank {
  readonly path: string;
  readonly row: number | undefined;
}

/** The part of a result that a 0 or a blank cell can change. */
export interface Outcome {
  readonly total: Decimal;
  /** Undefined for a model without leavers. */
  readonly perLeaver: Decimal | undefined;
}

/**
 * Returns a problem for each zero that affects the result if it may be a blank cell: a blank training is replaced by
 * the baseline, and a blank share by its default, but 0 is not. If a blank cell would be refused, 0 is meant, unless
 * the whole result is 0.
 */
export function decidingZeros(
  zeros: readonly ZeroOrBlank[],
  outcomeWithout: (paths: readonly string[]) => Outcome,
): Problem[] {
  if (zeros.length === 0) return [];
  const paths = zeros.map(({ path }) => path);
  const without = (path: string) => paths.filter((other) => other !== path);
  const attempt = (without: readonly string[]) => safeEvaluate(() => outcomeWithout(without)).result;
  const asZero = attempt([]);
  const asBlank = attempt(paths);
  if (asZero === undefined || said(asZero) === said(asBlank)) return [];
  // A blank cell would be refused, so 0 is probably meant.
  const isMeant = asBlank === undefined && !(asZero.total.isZero() && (asZero.perLeaver?.isZero() ?? true));
  const decided = zeros.flatMap((zero): (ZeroOrBlank & { readonly blank: Outcome | undefined })[] => {
    const blank = attempt([zero.path]);
    if (blank !== undefined && said(blank) !== said(asZero)) return [{ ...zero, blank }];
    if (isMeant) return [];
    const alone = attempt(without(zero.path));
    return said(alone) === said(asBlank) ? [] : [{ ...zero, blank: asBlank }];
  });
  const named = decided.length > 0 || isMeant ? decided : zeros.map((zero) => ({ ...zero, blank: asBlank }));
  return named.map(({ path, row, blank }) => {
    const instead = blank === undefined ? 'a blank cell is refused' : `a blank cell gives ${figure(blank)}`;
    const message = `${path} is 0 or blank, which Excel hands over alike: 0 gives ${figure(asZero)}, and ${instead}. If nothing is known, leave it out or type a space; if it is zero, type '0, which is a text.`;
    return { row, message, missing: false };
  });
}

function said(outcome: Outcome | undefined): string {
  return outcome === undefined ? '' : `${outcome.total} ${outcome.perLeaver}`;
}

function figure({ total, perLeaver }: Outcome): string {
  return perLeaver === undefined ? `${total}` : `${total} (${perLeaver} a leaver)`;
}
