/** The texts of a JSON Schema beside labels and help, in English. A name in braces is the place of a figure. */
export const schemaTexts = {
  'schema.currency': 'ISO 4217 code of all amounts.',
  'schema.unit': 'Unit: {unit}.',
  'schema.default': 'Default when left out: {value}.',
  'schema.defaultInCurrency': 'Default when left out, in {currency} only: {value}.',
  'schema.source': 'Source: {source}',
} as const;
