import type { Parameter, SheetFunction } from '../sheet-functions/sheet-function.js';

/** What stands above the bundle in the script for Google Sheets: what it is, and the functions that a sheet sees. */
export function googleSheetsHead(functions: readonly SheetFunction[], version: string): string {
  return `/*
turnover-cost ${version}: what it costs when people leave, as functions for Google Sheets.
Paste this whole file into the script editor of a sheet (Extensions > Apps Script), save it, and type
=TURNOVER_COST(24) into a cell. To update, paste the file of a newer version over it.
It reads what a formula hands to it, and nothing else; it sends nothing anywhere.
MIT licence. decimal.js, zod and leven are in it; all licences stand at the end.
*/

${functions.map(declaration).join('\n\n')}
`;
}

/** One function as a declaration with JSDoc: the formula help of sheets shows nothing else. */
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
