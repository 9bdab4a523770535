import { check } from '../evaluation/check.js';
import { reader } from '../input/reader.js';
import { expectObject } from '../messages/expect-object.js';
import { createTranslator, english, withFallback } from '../messages/translate.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Model, ModelDefinition, Sections } from '../model/model.js';
import { isPeopleRule, peopleRules } from '../model/people-rules.js';
import type { Rule } from '../model/rule.js';
import type { Input } from '../model/section.js';
import { compileSections } from './compile-sections.js';
import { standardSchema } from './standard-schema.js';
import { validateSections } from './validate.js';
import { isNoticeOf, validateRule } from './validate-conditions.js';

/**
 * Puts sections together to a model, which `evaluate` takes. The type of its input follows from the sections.
 *
 * Each formula is read once: which inputs it uses, and how it is written. Throws an `Error` with everything that is not
 * whole or does not fit together, one line each: a missing label or source, an unknown unit or kind, bounds that leave no
 * value, a default without a source, a section that uses another which is not in the model under that name; then where a
 * formula names what is not there or comes to no figure, and where a rule or a notice names what the model does not have. A
 * notice that names a section that the model does not have is left out with it.
 *
 * @example
 * const ourModel = model({ ...turnoverModel, sections: { ...turnoverModel.sections, languageCourses } });
 * evaluate(ourModel, { leavers: 24, languageCourses: { lessons: 20, price: '35.00' } }).total.toString(); // '64800'
 */
export function model<
  const S extends Sections,
  const Code extends string = never,
  const L extends Input | undefined = undefined,
>(definition: ModelDefinition<S, Code, L>): Model<S, Code, L> {
  expectObject(definition, 'A model', "{ label: 'Ours', sections: { courses } }");
  const { label, presentValue, yearlyPay = [], sections, rules = [], notices = [], words } = definition;
  const leavers = definition.leavers as L;
  const say = withFallback(definition.say ?? createTranslator({}), english);
  validateSections(sections);
  const compiled = compileSections(sections, leavers, say);
  const named = { sections, say, ...compiled };
  const allRules: readonly Rule[] = [...peopleRules(leavers), ...rules.filter((rule) => !isPeopleRule(rule))];
  for (const rule of allRules) validateRule(rule, named);
  const made: Model<S, Code, L> = {
    label,
    leavers,
    presentValue,
    yearlyPay,
    sections,
    notices: notices.filter((notice) => isNoticeOf(named, notice)),
    rules: allRules,
    say,
    words,
    ...compiled,
    ...reader(Object.keys(sections), compiled.inputs, say),
    '~standard': standardSchema((value) => check(made, value)),
  };
  return deepFreeze(made);
}
