import { isGroup } from './input-tree.js';
import { digits } from './localized-number.js';

/** A case as it is kept and passed on: in a link, in the data of a form, in a file. */
export interface SharedState {
  /** Raised when a form that was written before can no longer be read as it stands. */
  readonly version: 1;
  /** Which model the input is for: `turnover`, `lost-revenue`, or `own` for any other. */
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Why something is no shared form: it was written by a later version, cannot be read, or is far too long for one. */
export type LinkError = 'newer' | 'unreadable' | 'tooLong';

/** A link that is for the calculator of this name, and not for the one that reads it. */
export interface ForAnother {
  readonly isFor: string;
}

const version = 1;

const key = 'turnover-cost';

// With its first sign as it is, or encoded any number of times.
const isShared = new RegExp(`^#${key}(=|%(25)*3[dD])`);

// Many times a case in which everything is given. What is longer is no case, and would keep the page busy.
const longest = 50_000;

/** A case as a shared form. */
export function sharedState(model: string, input: SharedState['input']): SharedState {
  return { version, model, input };
}

/** Reads a shared form from JSON. The input in it is not checked: that is for `check`, like any other input. */
export function fromJson(json: string): SharedState | LinkError {
  try {
    return checked(JSON.parse(json));
  } catch {
    return 'unreadable';
  }
}

/**
 * A shared form as the fragment of a link, one pair a figure, so that a person can read it too. `calculator` says which of
 * several calculators on a page it is for.
 *
 * @example
 * toFragment(sharedForm('turnover', { leavers: 24, pay: { trainer: '18.75' } }));
 * // '#turnover-cost=1&model=turnover&leavers=24&pay.trainer=18.75'
 */
export function toFragment({ model, input }: SharedState, calculator = ''): string {
  const figures = Object.entries(input).flatMap(([name, value]) =>
    isGroup(value)
      ? Object.entries(value).map(([inner, figure]) => [`${name}.${inner}`, digits(figure)] as const)
      : [[name, digits(value)] as const],
  );
  const about = [[key, String(version)], ...(calculator === '' ? [] : [['for', calculator]]), ['model', model]];
  const pairs = [...about, ...figures].map((pair) => pair.map((text) => encodeURIComponent(text as string)).join('='));
  return `#${pairs.join('&')}`;
}

/**
 * The shared form in the fragment of a link, or why it cannot be read; undefined where there is none. What mail programs do
 * to a link is undone: one that was encoded once more is read, and so is one with an `&` too many.
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

/** Figures by path, in groups. There are no prototypes in it: a name in a link may be any name. */
function nested(figures: readonly (readonly [path: string, value: string])[]): Record<string, unknown> {
  const input: Record<string, unknown> = Object.create(null);
  for (const [path, value] of figures) {
    const dot = path.indexOf('.');
    if (dot === -1) {
      input[path] = value;
      continue;
    }
    const name = path.slice(0, dot);
    const group = isGroup(input[name]) ? input[name] : Object.create(null);
    group[path.slice(dot + 1)] = value;
    input[name] = group;
  }
  return input;
}
