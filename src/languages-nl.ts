/**
 * The models in Dutch.
 *
 * @module turnover-cost/languages/nl
 */
export { dutch } from './languages/dutch.js';
