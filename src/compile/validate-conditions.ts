import {
  type ConditionNames,
  conditionNames,
  expressionNames,
  figureNames,
  joinNames,
} from '../expression/condition-names.js';
import { Expression } from '../expression/expression.js';
import { ownValue } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import type { NoticeRule, NoticeValue } from '../model/notice.js';
import type { Rule } from '../model/rule.js';

/** The parts of a model that rules and notices can name. */
type Named = Pick<Model, 'sections' | 'lines' | 'inputAt' | 'quantityAt' | 'lineAt' | 'say'>;

/** Throws an `Error` if a rule names what the model does not have: it would never apply, and nobody would know. */
export function validateRule({ path, where }: Rule, model: Named): void {
  const names = conditionNames(where);
  refuseUnknown(`A rule of ${path}`, { ...names, given: [path, ...names.given] }, model);
}

/**
 * Returns true if a notice is about this model. One that names a section that the model does not have is left out with that
 * section. Throws an `Error` if it names what a section does not have, or if its message and its figures do not match.
 */
export function isNoticeOf(model: Named, { code, when, message, figures = {} }: NoticeRule): boolean {
  const what = `The notice ${code}`;
  if (!/^\w+$/.test(code)) throw new Error(`${what} must have a code of one word, such as longTraining.`);
  const text = model.say(message);
  // Not with matchAll, which script engines of ES2019 do not have.
  const places = (text.match(/\{\w+\}/g) ?? []).map((place) => place.slice(1, -1));
  for (const place of places) if (!(place in figures)) throw new Error(`${what} has no figure for {${place}}.`);
  // The text of a key may come with another language.
  const isKey = text === message && places.length === 0;
  for (const name of Object.keys(figures))
    if (!isKey && !places.includes(name)) throw new Error(`${what} has no place for its figure ${name}.`);
  const names = joinNames([conditionNames(when), ...Object.values(figures).map(valueNames)]);
  const isHere = (name: string) =>
    model.inputAt(name) !== undefined || ownValue(model.sections, name.split('.')[0] ?? '') !== undefined;
  if (!Object.values(names).flat().every(isHere)) return false;
  refuseUnknown(what, names, model);
  return true;
}

function refuseUnknown(what: string, { given, present, figures }: ConditionNames, model: Named): void {
  const { inputAt, quantityAt, lineAt } = model;
  const lineOrSection = (name: string) => lineAt(name) ?? model.lines.find(({ section }) => section === name);
  const refuse = (names: readonly string[], at: (name: string) => unknown) => {
    for (const name of names) {
      if (at(name) === undefined) throw new Error(`${what} names ${name}, which the model does not have.`);
    }
  };
  refuse(given, inputAt);
  refuse(present, lineOrSection);
  refuse(figures, (name) => inputAt(name) ?? quantityAt(name));
}

function valueNames(value: NoticeValue): ConditionNames {
  if (typeof value !== 'object') return joinNames([]);
  if (value instanceof Expression) return expressionNames(value);
  if ('money' in value) return expressionNames(value.money);
  if ('pathOf' in value) return figureNames(value.pathOf);
  if ('sourceOf' in value) return figureNames({ defaultOf: value.sourceOf });
  return joinNames(value.paths.flatMap(({ path, when }) => [figureNames(path), conditionNames(when)]));
}
