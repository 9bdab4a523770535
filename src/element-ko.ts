/**
 * The calculator's words in Korean. Importing it adds them to `<turnover-cost-calculator>`, before or after the element
 * itself is imported.
 *
 * @module turnover-cost/element/ko
 */
import { addLanguage } from './element/add-language.js';
import { koreanTexts } from './languages/korean/calculator.js';
import { lostRevenueAlone } from './languages/korean/lost-revenue-alone.js';
import { turnover } from './languages/korean/turnover.js';

// Only the texts that the calculator shows, so that a page does not load the whole language.
addLanguage({ tag: 'ko', ui: koreanTexts, turnover, lostRevenue: lostRevenueAlone });
