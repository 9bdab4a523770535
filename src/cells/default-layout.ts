import type { Model } from '../model/model.js';
import { type CellContent, contentsOf } from './cell-content.js';

/**
 * Returns the default layout: one page with a row for each item from row 2, so that column A is free for labels. Inputs
 * are typed in B, used from C and checked in D. If D may have a question, what is wrong alone is in E. The period of a
 * rate is chosen in F. A line has its exact figure in B, its amount per leaver in C and for the period in D, and the inputs that it needs in E.
 */
export function plainLayout(model: Model): (content: CellContent) => string {
  const rows = new Map<string, number>();
  for (const content of contentsOf(model)) {
    const key = thingOf(content);
    if (!rows.has(key)) rows.set(key, rows.size + 2);
  }
  return (content) => `${columnOf(content)}${rows.get(thingOf(content))}`;
}

/** Returns the key of the item that has a row of its own. */
function thingOf(content: CellContent): string {
  switch (content.type) {
    case 'typed':
    case 'period':
    case 'used':
    case 'check':
    case 'refusal':
      return `input ${content.path}`;
    case 'exact':
    case 'needs':
    case 'line':
      return `line ${content.path}`;
    case 'term':
      return `term ${content.path} ${content.term}`;
    case 'attention':
    case 'total':
      return content.type;
    default:
      return `${content.type} ${content.path}`;
  }
}

function columnOf(content: CellContent): string {
  if ('part' in content) return content.part === 'perLeaver' ? 'C' : 'D';
  if (content.type === 'used') return 'C';
  if (content.type === 'check') return 'D';
  if (content.type === 'period') return 'F';
  return content.type === 'needs' || content.type === 'refusal' ? 'E' : 'B';
}
