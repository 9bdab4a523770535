/**
 * The calculator element, `<turnover-cost-calculator>`. Importing it defines the element.
 *
 * @module turnover-cost/element
 */
import { TurnoverCostCalculator } from './element/calculator.js';

export { type CalculatorChange, TurnoverCostCalculator } from './element/calculator.js';
export type { CalculatorAttributes } from './element/calculator-attributes.js';
export type { CalculatorInput as InputTree } from './element/calculator-input.js';

declare global {
  interface HTMLElementTagNameMap {
    'turnover-cost-calculator': TurnoverCostCalculator;
  }
}

const name = 'turnover-cost-calculator';

// There is nothing to define on a server, and a page may load this file twice.
if (typeof customElements !== 'undefined' && customElements.get(name) === undefined) {
  customElements.define(name, TurnoverCostCalculator);
}
