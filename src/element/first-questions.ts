import type { Model, ModelInput } from '../model/model.js';
import { nearestAnswers } from './next-answers.js';

/**
 * The questions that the models of this package ask first, by path. A model that is derived from one, or has sections of
 * one, asks those that it has.
 */
const first = [
  'pay.newHire',
  'pay.load',
  'vacancy.vacantDays',
  'customers.activeCustomers',
  'customers.revenuePerCustomerYear',
  'customers.contributionMarginShare',
  'customers.retentionWithoutProblem',
];

/** A form with this many questions needs no sections. */
const few = 8;

/**
 * Returns the inputs that a form asks first: those that belong to no section, then those known to matter most. If a model
 * has none of these, it asks first what its nearest line needs, and everything at once if that is not much.
 */
export function firstQuestions(model: Model): readonly ModelInput[] {
  const top = model.inputs.filter(({ section }) => section === undefined);
  if (model.inputs.length <= few) return model.inputs;
  const known = first.flatMap((path) => model.inputAt(path) ?? []);
  if (known.length > 0) return [...top, ...known];
  const nearest = nearestAnswers(
    model,
    model.lines.map(({ path, inputs }) => ({ path, needs: needed(model, inputs) })),
  );
  return [
    ...top,
    ...nearest.flatMap((path) => model.inputAt(path) ?? []).filter(({ section }) => section !== undefined),
  ];
}

function needed(model: Model, inputs: readonly number[]): readonly string[] {
  const used = inputs.flatMap((position) => model.inputs[position] ?? []);
  return used.filter(({ defaultValue }) => defaultValue === undefined).map(({ path }) => path);
}
