import { describe, expect, it } from 'vitest';
import { type CalculatorInput, withValue } from '../../src/element/calculator-input.js';
import { firstQuestions } from '../../src/element/first-questions.js';
import { check, deriveModel, evaluate, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import * as published from '../../src/methods.js';
import type { Model, ModelInput } from '../../src/model/model.js';

const pathsOf = (model: unknown) => firstQuestions(model as Model).map(({ path }) => path);

describe('the questions that a form asks first', () => {
  it('are those that matter most in the models of this package, and in those derived from them', () => {
    const first = ['leavers', 'pay.newHire', 'pay.load', 'vacancy.vacantDays'];
    expect(pathsOf(turnoverModel)).toEqual(expect.arrayContaining(first));
    const own = deriveModel(turnoverModel, { label: 'Ours', without: ['vacancy'] });
    expect(pathsOf(own)).toEqual(expect.arrayContaining(first.slice(0, 3)));
    expect(pathsOf(own)).not.toContain('vacancy.vacantDays');
    expect(pathsOf(lostRevenueModel)[0]).toBe('customers.activeCustomers');
  });

  it.each(Object.entries(published.methods))('are enough for a first line of a published method: %s', (_, method) => {
    const model = method as unknown as Model;
    const input: Record<string, unknown> = {};
    for (const asked of firstQuestions(model)) place(input, asked);
    // Of two ways to say the same, one is not used.
    const unused = check(model, input).filter(({ code }) => code === 'unused');
    const counted = unused.reduce<CalculatorInput>((rest, { path }) => withValue(rest, path, undefined), input);
    expect(evaluate(model, counted as never).lines.length).toBeGreaterThan(0);
  });
});

/** Answers a question with a figure that is in the bounds of any of these inputs. */
function place(input: Record<string, unknown>, { section, name, definition }: ModelInput): void {
  const figure = definition.unit === 'share' ? 0.5 : Math.max(1, definition.minimum ?? 1);
  if (section === undefined) input[name] = figure;
  else input[section] = { ...(input[section] as object), [name]: figure };
}
