import type { CalculatorLanguage } from './calculator-language.js';
import type { LocalizedControl } from './localized-control.js';

/** Adds a language to the calculators of the page, as soon as the element is defined. Does nothing on a server. */
export function addLanguage(language: CalculatorLanguage): void {
  if (typeof customElements === 'undefined') return;
  customElements
    .whenDefined('turnover-cost-calculator')
    .then((calculator) => (calculator as typeof LocalizedControl).addLanguage(language));
}
