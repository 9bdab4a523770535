import type { Parameter, SheetFunction } from '../sheet-functions/sheet-function.js';

/**
 * What Excel is told of the functions: the content of `functions.json`. Cells that show an error are handed over like any
 * other, so that the message can name the input.
 */
export function excelMetadata(functions: readonly SheetFunction[]) {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ name, description, parameters, result }) => ({
      id: name,
      name,
      description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        type: 'any',
        ...ifMatrix(parameter),
        ...(parameter.optional && { optional: true }),
      })),
      result: { ...(result.type !== 'any' && { type: result.type }), ...ifMatrix(result) },
    })),
  };
}

/** A scalar is what Excel takes for granted; the same goes for a result of any type. */
function ifMatrix({ dimensionality }: Pick<Parameter, 'dimensionality'>) {
  return dimensionality === 'matrix' && { dimensionality };
}
