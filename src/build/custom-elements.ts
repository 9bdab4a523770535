import { TurnoverCostCalculator } from '../element/calculator.js';
import { colours } from '../element/style-colours.js';

const attributes: Readonly<Record<string, string>> = {
  model: '`turnover` or `lost-revenue`.',
  value: 'The input as JSON.',
  currency: 'The currency if the value names none, in ISO 4217.',
  'fixed-currency': 'The form does not ask for the currency.',
  locale: 'The format of figures, a BCP 47 language tag.',
  language: 'The language of the words: `en`, or `ko` and `nl` after their files are loaded.',
  'heading-level': 'The level of its heading, 1 to 6.',
  required: 'A form around it is not sent while nothing is given.',
};

const parts = ['calculator', 'form', 'field', 'input', 'headline', 'answer', 'total', 'result', 'breakdown', 'button'];

/**
 * Returns the custom elements manifest of the package (https://custom-elements-manifest.open-wc.org), which editors and
 * documentation tools read. Throws if an attribute has no description.
 */
export function customElementsManifest(): object {
  const observed = TurnoverCostCalculator.observedAttributes;
  const unknown = observed.filter((name) => attributes[name] === undefined);
  if (unknown.length > 0) throw new Error(`Describe ${unknown.join(', ')} in src/build/custom-elements.ts.`);
  const properties = [...new Set(colours.match(/--turnover-cost-[a-z]+/g))];
  const declaration = {
    kind: 'class',
    customElement: true,
    name: 'TurnoverCostCalculator',
    tagName: 'turnover-cost-calculator',
    description: 'A form for a model of turnover cost, and its result.',
    attributes: observed.map((name) => ({ name, description: attributes[name] })),
    events: [
      { name: 'input', type: { text: 'CustomEvent<CalculatorChange>' }, description: 'A person changed the form.' },
      { name: 'change', type: { text: 'CustomEvent<CalculatorChange>' }, description: 'A change is complete.' },
    ],
    cssProperties: properties.map((name) => ({ name })),
    cssParts: parts.map((name) => ({ name })),
  };
  const path = 'dist/element.js';
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'turnover-cost-calculator',
            declaration: { name: 'TurnoverCostCalculator', module: path },
          },
        ],
      },
    ],
  };
}
