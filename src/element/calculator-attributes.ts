import type { Model } from '../model/model.js';
import type { CalculatorChange } from './calculator.js';
import type { CalculatorInput } from './calculator-input.js';

/** The attributes, properties and events of the element, for the types of React, Vue and others. */
export interface CalculatorAttributes {
  readonly model?: 'turnover' | 'lost-revenue' | Model;
  /** JSON as an attribute, an object as a property. */
  readonly value?: string | CalculatorInput;
  readonly currency?: string;
  readonly 'fixed-currency'?: boolean;
  readonly locale?: string;
  readonly language?: string;
  readonly 'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly linkFor?: (fragment: string) => string;
  /** Called at each key. */
  readonly oninput?: (event: CustomEvent<CalculatorChange>) => void;
  /** Called when a field is left or something is chosen. */
  readonly onchange?: (event: CustomEvent<CalculatorChange>) => void;
}
