/**
 * The calculator for a page, `<turnover-cost-calculator>`. Importing it defines the element.
 *
 * @module turnover-cost/element
 */
import { TurnoverCostCalculator } from './element/calculator.js';

export { type CalculatorChange, TurnoverCostCalculator } from './element/calculator.js';
export type { InputTree } from './element/input-tree.js';

declare global {
  interface HTMLElementTagNameMap {
    'turnover-cost-calculator': TurnoverCostCalculator;
  }
}

const name = 'turnover-cost-calculator';

// On a server there is nothing to define, and a page may load this twice.
if (typeof customElements !== 'undefined' && customElements.get(name) === undefined) {
  customElements.define(name, TurnoverCostCalculator);
}
