/**
 * The models in Korean.
 *
 * @module turnover-cost/languages/ko
 */
export { korean } from './languages/korean.js';
