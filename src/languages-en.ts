/**
 * The texts of the models in English, as plain data: where a further language starts.
 *
 * @module turnover-cost/languages/en
 */
export { english } from './languages/english.js';
