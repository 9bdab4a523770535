import { isStated } from '../input/stated-amount.js';
import { isGroup } from './calculator-input.js';
import { digits } from './localized-number.js';

/** The state of a calculator as it is stored and shared: in a link, in form data, in a file. */
export interface SharedState {
  /** The version, which increases when older states can no longer be read unchanged. */
  readonly version: 1;
  /** The model of the input: `turnover`, `lost-revenue`, or `own` for any other. */
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The reason why a state is invalid: a newer version wrote it, it cannot be read, or it is too long. */
export type LinkError = 'newer' | 'unreadable' | 'tooLong';

/** A link for another calculator, with its name. */
export interface ForAnother {
  readonly isFor: string;
}

const version = 1;

const key = 'turnover-cost';

// The equals sign may be encoded any number of times.
const isShared = new RegExp(`^#${key}(=|%(25)*3[dD])`);

// Many times the length of a state with every figure given. A longer text is not a state, and would block the page.
const longest = 50_000;

/** Creates a shared state. */
export function sharedState(model: string, input: SharedState['input']): SharedState {
  return { version, model, input };
}

/** Parses a shared state from JSON. The input in it is not checked; `check` does that, as for any input. */
export function fromJson(json: string): SharedState | LinkError {
  try {
    return checked(JSON.parse(json));
  } catch {
    return 'unreadable';
  }
}

/**
 * Formats a shared state as the fragment of a link, one pair per figure, so that a person can read it. `calculator`
 * names the calculator on the page that it is for.
 *
 * @example
 * toFragment(sharedState('turnover', { leavers: 24, pay: { trainer: '18.75' } }));
 * // '#turnover-cost=1&model=turnover&leavers=24&pay.trainer=18.75'
 */
export function toFragment({ model, input }: SharedState, calculator = ''): string {
  const figures = Object.entries(input).flatMap(([name, value]) => pairsOf(name, value));
  const about = [[key, String(version)], ...(calculator === '' ? [] : [['for', calculator]]), ['model', model]];
  const pairs = [...about, ...figures].map((pair) => pair.map((text) => encodeURIComponent(text as string)).join('='));
  return `#${pairs.join('&')}`;
}

/**
 * Parses the shared state in the fragment of a link. Returns why it cannot be read, or `undefined` without one.
 * Changes by mail programs are undone: a link that was encoded again, or has an extra `&`, is read.
 */
export function fromFragment(fragment: string, calculator = ''): SharedState | LinkError | ForAnother | undefined {
  if (!isShared.test(fragment)) return undefined;
  if (fragment.length > longest) return 'tooLong';
  try {
    let text = fragment.slice(1);
    while (!text.startsWith(`${key}=`)) text = decodeURIComponent(text);
    const pairs = text
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [decodeURIComponent(name), decodeURIComponent(value.join('='))] as const;
      });
    const [written, ...rest] = pairs;
    const about = new Map(rest.filter(([name]) => name === 'for' || name === 'model'));
    const isFor = about.get('for') ?? '';
    if (isFor !== calculator) return { isFor };
    const figures = rest.filter(([name]) => name !== 'for' && name !== 'model');
    return checked({ version: Number(written?.[1]), model: about.get('model'), input: nested(figures) });
  } catch {
    return 'unreadable';
  }
}

function checked(form: unknown): SharedState | LinkError {
  if (!isGroup(form)) return 'unreadable';
  if (typeof form.version === 'number' && form.version > version) return 'newer';
  if (form.version !== version || typeof form.model !== 'string' || !isGroup(form.input)) return 'unreadable';
  return sharedState(form.model, form.input);
}

/** The pairs of one value: a figure, a figure with its period, or a group of them. */
function pairsOf(name: string, value: unknown, isInGroup = false): (readonly [name: string, figure: string])[] {
  if (!isGroup(value) || (isInGroup && !isStated(value))) return [[name, digits(value)]];
  const { amount, per, ...others } = value;
  const isRate = typeof per === 'string' && amount !== undefined && Object.keys(others).length === 0;
  if (isRate) return [[`${name}/${per}`, digits(amount)]];
  return Object.entries(value).flatMap(([inner, figure]) => pairsOf(`${name}.${inner}`, figure, true));
}

/** Groups figures by path. The objects have no prototype, because a link may contain any name. */
function nested(figures: readonly (readonly [path: string, value: string])[]): Record<string, unknown> {
  const input: Record<string, unknown> = Object.create(null);
  for (const [path, value] of figures) {
    const [, name = path, per] = /^([^/]+)\/(hour|day|week|month|year)$/.exec(path) ?? [];
    // A group, a figure in it, and perhaps what is stated of the figure.
    const [, group, inner = name, stated] = /^([^.]*)\.(.*?)(?:\.(amount|per|source|currency))?$/s.exec(name) ?? [];
    const keys = [group, inner, stated].filter((key) => key !== undefined);
    const last = keys.pop() ?? name;
    let place = input;
    for (const key of keys) {
      const deeper = isGroup(place[key]) ? place[key] : Object.create(null);
      place[key] = deeper;
      place = deeper;
    }
    place[last] = per === undefined ? value : { amount: value, per };
  }
  return input;
}
