import { type Issue, placeOf } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { suggestName } from '../messages/suggest.js';
import type { CoreTexts } from '../messages/texts.js';
import { type Translator, unitText } from '../messages/translate.js';
import type { ModelInput } from '../model/model.js';
import { periodOf, periodsOf, type RatePeriod, ratePeriods } from '../model/rate-period.js';
import { requiredInput, unknownInput } from './input-issues.js';
import { readOwnProperties } from './read-object.js';
import { suggestPeriod } from './suggest-period.js';

/** An amount with what is stated beside it. */
export interface ReadAmount {
  /** `true` for an empty field: a period without an amount, which is not given. */
  readonly isEmpty: boolean;
  readonly amount: unknown;
  /** The period of a rate, if it is not that of its unit. */
  readonly period?: RatePeriod | undefined;
  /** Who says so, if the figure is assumed. */
  readonly source?: string | undefined;
}

const names = ['amount', 'per', 'source', 'currency'];

/** Returns true if a value is an object that states an amount: `{ amount, per }`, and not a number in any form. */
export function isStated(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') return false;
    const own = Object.keys(value);
    return names.some((name) => own.includes(name));
  } catch {
    // A proxy that throws is no amount, and is refused as a number would be.
    return false;
  }
}

/** Reads an amount and what is stated beside it: its period, its source, its currency. Adds an issue for each problem. */
export function readStated(
  value: unknown,
  { path, definition }: ModelInput,
  currency: string,
  issues: Issue[],
  say: Translator<CoreTexts>,
): ReadAmount {
  const at = path.split('.');
  const stated = readOwnProperties(value, at, issues, say) ?? {};
  const { amount, per, source, currency: own, ...others } = stated;
  for (const key of Object.keys(others)) {
    const meant = suggestName(key, names);
    issues.push(unknownInput(placeOf([...at, key]), meant && `${path}.${meant}`, say));
  }
  if (own !== undefined && own !== currency) {
    const message = say('input.otherCurrency', {
      path,
      own: typeof own === 'string' ? own : describeValue(own, say),
      currency,
    });
    issues.push({ path, code: 'unknownCurrency', message });
  }
  if (source !== undefined && (typeof source !== 'string' || source.trim() === '')) {
    const message = say('input.sourceNotText', {
      path: `${path}.source`,
      given: describeValue(source, say),
    });
    issues.push({ path: `${path}.source`, code: 'notAName', message });
  }
  const allowed = periodsOf(definition);
  if (per !== undefined && !allowed.includes(per as string)) {
    const { unit } = definition;
    const meant = typeof per === 'string' ? suggestPeriod(per, allowed) : undefined;
    const hint = meant === undefined ? '' : say('hint.write', { figure: `"${meant}"` });
    const given = describeValue(per, say);
    const message =
      allowed.length > 1
        ? say('input.unknownPeriod', {
            path: `${path}.per`,
            periods: allowed.map((period) => `"${period}"`).join(', '),
            given,
            hint,
          })
        : say('input.periodUnwanted', {
            path: `${path}.per`,
            input: path,
            unit: unitText(unit, say),
            given,
          });
    issues.push({ path: `${path}.per`, code: 'outOfBounds', message });
  }
  const isEmpty = amount === undefined && 'amount' in stated;
  if (amount === undefined && !isEmpty) issues.push(requiredInput(`${path}.amount`, say('input.amountItself'), say));
  return {
    isEmpty,
    amount,
    period: isEmpty || per === periodOf(definition.unit) ? undefined : ratePeriods.find((period) => period === per),
    source: !isEmpty && typeof source === 'string' ? source : undefined,
  };
}
