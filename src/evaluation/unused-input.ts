import type { Issue } from '../messages/issue.js';
import type { Message } from '../messages/message.js';
import { joinWithAnd } from '../messages/phrases.js';
import type { Translator } from '../messages/translate.js';
import type { Model, ModelInput } from '../model/model.js';

/** Said of a default that stands in another currency than the amounts. */
export function otherCurrency({ path, definition }: ModelInput, currency: string, say: Translator<Message>): Issue {
  const { value, currency: own } = definition.default ?? {};
  return {
    path,
    code: 'required',
    message: say('{path} must be given in {currency}: its default, {value}, is in {own}, and nothing is converted.', {
      path,
      currency,
      value,
      own,
    }),
    params: { currency, defaultValue: value as number, defaultCurrency: own as string },
  };
}

/** Whether an input may be given and move no line: it multiplies every line, or its section says so. */
export function mayBeUnused({ sections }: Model, { section }: ModelInput): boolean {
  return section === undefined || sections[section]?.allowUnused === true;
}

/** Said of what belongs to a section that others have replaced. */
export function replacedInput(model: Model, { path, section }: ModelInput, others: readonly string[]): Issue {
  const { say } = model;
  const replaced = model.sections[section ?? '']?.fallbackFor.join(say(' nor '));
  const itemised = [...new Set(others)].join(say(' and '));
  return {
    path,
    code: 'unused',
    message: say('{path} is given, but it applies only if neither {replaced} is itemised, and {itemised} is.', {
      path,
      replaced,
      itemised,
    }),
    params: { replacedBy: [...new Set(others)] },
  };
}

/** What is missing: `a and b are not` for one line, `none of a, b` where there are several lines to complete. */
export function unusedInput(
  { path }: ModelInput,
  missing: readonly (readonly ModelInput[])[],
  say: Translator<Message>,
): Issue {
  const all = missing.map((inputs) => inputs.map((input) => input.path));
  // A way that takes everything another takes, and more, is no other way.
  const paths = all.filter(
    (way) => !all.some((other) => other.length < way.length && other.every((step) => way.includes(step))),
  );
  // The ways that lack least are those that a person may have meant; the schema has the others.
  const fewest = Math.min(...paths.map((way) => way.length)) + 1;
  const nearest = paths.filter((way) => way.length <= fewest);
  const ways = [...new Set(nearest.map((way) => way.join(say(' with '))))];
  const names = shortened(ways.length > 1 ? ways : (paths[0] ?? []), say);
  const text = names.length > 1 ? '{path} is given, but {missing} are not.' : '{path} is given, but {missing} is not.';
  const message =
    ways.length === 0
      ? say('{path} is given, but no line uses it.', { path })
      : ways.length > 1
        ? say('{path} is given, but none of {ways}.', { path, ways: names.join(', ') })
        : say(text, { path, missing: joinWithAnd(names, say) });
  return { path, code: 'unused', message, params: { missing: nearest } };
}

const mostNamed = 4;

/** The first few of a long list. */
function shortened(names: readonly string[], say: Translator<Message>): readonly string[] {
  if (names.length <= mostNamed + 1) return names;
  return [...names.slice(0, mostNamed), say('{count} more', { count: names.length - mostNamed })];
}
