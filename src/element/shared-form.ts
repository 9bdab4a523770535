import { isGroup } from './input-tree.js';
import { digits } from './number-text.js';

/** A case as it is kept and passed on: in a link, in the data of a form, in a file. */
export interface SharedForm {
  /** Raised when a form that was written before can no longer be read as it stands. */
  readonly version: 1;
  /** Which model the input is for: `turnover`, `lost-revenue`, or `own` for any other. */
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Why something is no shared form: it was written by a later version, cannot be read, or is far too long for one. */
export type Unread = 'newer' | 'unreadable' | 'tooLong';

const version = 1;
const key = 'turnover-cost';
// Many times a case in which everything is given. What is longer is no case, and would keep the page busy.
const longest = 50_000;

/** A case as a shared form. */
export function sharedForm(model: string, input: SharedForm['input']): SharedForm {
  return { version, model, input };
}

/** Reads a shared form from JSON. The input in it is not checked: that is for `check`, like any other input. */
export function fromJson(json: string): SharedForm | Unread {
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
export function toFragment({ model, input }: SharedForm, calculator = ''): string {
  const figures = Object.entries(input).flatMap(([name, value]) =>
    isGroup(value)
      ? Object.entries(value).map(([inner, figure]) => [`${name}.${inner}`, digits(figure)] as const)
      : [[name, digits(value)] as const],
  );
  const about = [[key, String(version)], ...(calculator === '' ? [] : [['for', calculator]]), ['model', model]];
  const pairs = [...about, ...figures].map((pair) => pair.map((text) => encodeURIComponent(text as string)).join('='));
  return `#${pairs.join('&')}`;
}

/** The shared form in the fragment of a link, or why it cannot be read; undefined where there is none for this calculator. */
export function fromFragment(fragment: string, calculator = ''): SharedForm | Unread | undefined {
  if (!fragment.startsWith(`#${key}=`)) return undefined;
  if (fragment.length > longest) return 'tooLong';
  try {
    const pairs = fragment
      .slice(1)
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))] as const;
      });
    const [written, ...rest] = pairs;
    const about = new Map(rest.filter(([name]) => name === 'for' || name === 'model'));
    if ((about.get('for') ?? '') !== calculator) return undefined;
    const figures = rest.filter(([name]) => name !== 'for' && name !== 'model');
    return checked({ version: Number(written?.[1]), model: about.get('model'), input: nested(figures) });
  } catch {
    return 'unreadable';
  }
}

function checked(form: unknown): SharedForm | Unread {
  if (!isGroup(form)) return 'unreadable';
  if (typeof form.version === 'number' && form.version > version) return 'newer';
  if (form.version !== version || typeof form.model !== 'string' || !isGroup(form.input)) return 'unreadable';
  return sharedForm(form.model, form.input);
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
