/**
 * The calculator's words in Dutch. Importing it adds them to `<turnover-cost-calculator>`, before or after the element
 * itself is imported.
 *
 * @module turnover-cost/element/nl
 */
import { addLanguage } from './element/add-language.js';
import { dutchTexts } from './languages/dutch/calculator.js';
import { lostRevenueAlone } from './languages/dutch/lost-revenue-alone.js';
import { turnover } from './languages/dutch/turnover.js';

// Only the texts that the calculator shows, so that a page does not load the whole language.
addLanguage({ tag: 'nl', ui: dutchTexts, turnover, lostRevenue: lostRevenueAlone });
