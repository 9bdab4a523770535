import type { Condition } from '../expression/condition.js';
import { conditionNames } from '../expression/condition-names.js';
import { Expression, type FigureName } from '../expression/expression.js';
import type { Model } from '../model/model.js';
import type { NoticeRule, NoticeValue } from '../model/notice.js';
import type { Rule } from '../model/rule.js';

/** What rules and notices can name of a model. */
type Named = Pick<Model, 'sections' | 'lines' | 'inputAt' | 'quantityAt' | 'lineAt' | 'say'>;

/** A name, and what it has to be the name of. */
type Use = readonly ['given' | 'figure' | 'line' | 'section' | 'present', name: string];

/** Throws an `Error` where a rule names what the model does not have: it would never apply, and nobody would know. */
export function validateRule({ path, where }: Rule, model: Named): void {
  refuseUnknown(`A rule of ${path}`, [['given', path], ...usesOf(where)], model);
}

/**
 * Whether a notice is about this model: one that names a section that the model does not have is left out with that section.
 * Throws an `Error` where it names what a section does not have, or where its message and its figures do not fit.
 */
export function isNoticeOf(model: Named, { code, when, message, figures = {} }: NoticeRule): boolean {
  const what = `The notice ${code}`;
  if (!/^\w+$/.test(code)) throw new Error(`${what} must have a code of one word, such as longTraining.`);
  const text = model.say(message);
  const places = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place));
  for (const place of places) if (!(place in figures)) throw new Error(`${what} has no figure for {${place}}.`);
  // The text of a key may come with another language.
  const isKey = text === message && places.size === 0;
  for (const name of Object.keys(figures))
    if (!isKey && !places.has(name)) throw new Error(`${what} has no place for its figure ${name}.`);
  const uses = [...usesOf(when), ...Object.values(figures).flatMap(usesOfValue)];
  const isElsewhere = ([, name]: Use) => name !== 'leavers' && !Object.hasOwn(model.sections, name.split('.')[0] ?? '');
  if (uses.some(isElsewhere)) return false;
  refuseUnknown(what, uses, model);
  return true;
}

function refuseUnknown(what: string, uses: readonly Use[], model: Named): void {
  const { inputAt, quantityAt, lineAt } = model;
  const hasSection = (name: string) => model.lines.some(({ section }) => section === name);
  const isThere = {
    given: (name: string) => inputAt(name) !== undefined,
    figure: (name: string) => inputAt(name) !== undefined || quantityAt(name) !== undefined,
    line: (name: string) => lineAt(name) !== undefined,
    section: hasSection,
    present: (name: string) => lineAt(name) !== undefined || hasSection(name),
  };
  for (const [kind, name] of uses) {
    if (!isThere[kind](name)) throw new Error(`${what} names ${name}, which the model does not have.`);
  }
}

function usesOf(condition: Condition<FigureName>): readonly Use[] {
  const { given, present, figures } = conditionNames(condition);
  return [
    ...given.map((path): Use => ['given', path]),
    ...present.map((name): Use => ['present', name]),
    ...figures.flatMap(usesOfFigure),
  ];
}

function usesOfExpression(expression: Expression<FigureName>): readonly Use[] {
  return [...expression.paths()].flatMap(usesOfFigure);
}

function usesOfFigure(figure: FigureName): readonly Use[] {
  if (typeof figure === 'string') return [['figure', figure]];
  if ('line' in figure) return [['line', figure.line]];
  if ('sections' in figure) return figure.sections.map((name) => ['section', name]);
  if ('highest' in figure) return figure.highest.map((path) => ['figure', path]);
  if ('lowest' in figure) return figure.lowest.map((path) => ['figure', path]);
  if ('rounded' in figure) return usesOfExpression(figure.rounded);
  return 'defaultOf' in figure ? [['given', figure.defaultOf]] : [];
}

function usesOfValue(value: NoticeValue): readonly Use[] {
  if (typeof value !== 'object') return [];
  if (value instanceof Expression) return usesOfExpression(value);
  if ('money' in value) return usesOfExpression(value.money);
  if ('pathOf' in value) return usesOfFigure(value.pathOf);
  return 'missing' in value ? value.missing.map((path) => ['figure', path]) : [['given', value.sourceOf]];
}
