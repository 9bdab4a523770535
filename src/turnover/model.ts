import { model } from '../compile/create-model.js';
import { createTranslator } from '../messages/translate.js';
import type { FormInput } from '../model/form-input.js';
import type { InputOf, Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import { baseline } from './baseline.js';
import { hiring } from './hiring.js';
import { notices, type TurnoverNotice } from './notices.js';
import { paperwork } from './paperwork.js';
import { pay } from './pay.js';
import { performance } from './performance.js';
import { rampUp } from './ramp-up.js';
import { separation } from './separation.js';
import { plausibilityTexts, turnoverTexts } from './texts.js';
import { training } from './training.js';
import { vacancy } from './vacancy.js';

const turnoverSections = { pay, hiring, paperwork, training, separation, vacancy, rampUp, performance, baseline };

/** The sections of the turnover model, by name. */
export type TurnoverSections = typeof turnoverSections;

/** The input of `turnoverCost`: the leavers, and the known figures of pay and of each section. */
export type TurnoverInput = InputOf<TurnoverSections>;

/**
 * The input of `turnoverCost` as a form holds it: numbers, digits in strings and null, no class instances. TanStack Form and
 * react-hook-form know its paths, such as `pay.newHire`.
 *
 * @example
 * const defaultValues: TurnoverFormInput = { leavers: '', pay: { newHire: '' }, hiring: { advertising: null } };
 */
export type TurnoverFormInput = FormInput<typeof turnoverModel>;

/**
 * The model of the cost of turnover: hiring, paperwork and training, and also separation, vacancy, ramp-up and a difference
 * in performance. Every
 * line is per leaver, and is multiplied by the leavers.
 */
export const turnoverModel: Model<TurnoverSections, TurnoverNotice, Input> = /* @__PURE__ */ model({
  label: 'Turnover cost',
  leavers: {
    label: 'Leavers',
    unit: 'people',
    help: 'the people who left in the period, a fraction for expected leavers.',
  },
  yearlyPay: ['pay.leaver', 'pay.newHire'],
  sections: turnoverSections,
  notices,
  say: /* @__PURE__ */ createTranslator({ ...turnoverTexts, ...plausibilityTexts }),
});
