import type { CalculatorLanguage } from './calculator-language.js';
import type { LocalizedControl } from './localized-control.js';

/** Gives a language to the calculator of the page, as soon as that is defined. On a server there is none. */
export function addLanguage(language: CalculatorLanguage): void {
  if (typeof customElements === 'undefined') return;
  customElements
    .whenDefined('turnover-cost-calculator')
    .then((calculator) => (calculator as typeof LocalizedControl).addLanguage(language));
}
