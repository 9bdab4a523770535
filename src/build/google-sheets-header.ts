import type { Parameter, SheetFunction } from '../sheet-functions/sheet-function.js';

/** Returns the head of the script for Google Sheets: a comment, and the functions that a sheet sees. */
export function googleSheetsHead(functions: readonly SheetFunction[], version: string): string {
  return `/*
turnover-cost ${version}: what it costs when people leave, as functions for Google Sheets.
Paste this whole file into the script editor of a sheet (Extensions > Apps Script), save it, and type
=TURNOVER_COST(24) into a cell. To update, paste the file of a newer version over it.
It reads only the cells that a formula passes to it, and sends nothing anywhere.
MIT licence. It contains decimal.js, zod and leven; all licences are at the end.
*/

${functions.map(declaration).join('\n\n')}
`;
}

/** Writes a function as a declaration with JSDoc, which the formula help of Google Sheets shows. */
function declaration({ name, description, parameters, result }: SheetFunction): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `/**
 * ${description}
 *
${parameters.map(parameterTag).join('\n')}
 * @returns {${typeIn(result)}} ${result.description}
 * @customfunction
 */
function ${name}(${names}) {
  return TurnoverCost.run('${name}', arguments);
}`;
}

function parameterTag(parameter: Parameter): string {
  const name = parameter.optional ? `[${parameter.name}]` : parameter.name;
  return ` * @param {${typeIn({ ...parameter, type: 'any' })}} ${name} ${parameter.description}`;
}

function typeIn({ type, dimensionality }: Pick<SheetFunction['result'], 'type' | 'dimensionality'>): string {
  return dimensionality === 'matrix' ? `${type}[][]` : type;
}
