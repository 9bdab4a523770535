import type { Parameter, SheetFunction } from '../sheet-functions/sheet-function.js';

/**
 * Returns the content of `functions.json`, which describes the functions to Excel. Cells with an error are passed on like any
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

/** Returns the dimensionality of a matrix. Excel's default is a scalar. */
function ifMatrix({ dimensionality }: Pick<Parameter, 'dimensionality'>) {
  return dimensionality === 'matrix' && { dimensionality };
}
