import type { InputOf, Model } from './model.js';
import type { PlainValue } from './plain-value.js';

/**
 * The input of a model as a form or JSON holds it, without class instances: a figure is a number, digits in a string, or null
 * where nothing is given. Form libraries that list the paths of their values compile it quickly, because no path leads into a
 * `Decimal`.
 *
 * @example
 * const values: FormInput<typeof turnoverModel> = { leavers: '24', pay: { newHire: '15.50', trainer: null } };
 */
export type FormInput<M extends Pick<Model, 'sections' | 'leavers'>> = PlainValue<InputOf<M['sections'], M['leavers']>>;
