/**
 * The texts of the models in English, as plain data: the start of a new language.
 *
 * @module turnover-cost/languages/en
 */
export { english } from './languages/english.js';
