import { kindLabels } from '../format/kind-label.js';
import type { Model } from '../model.js';
import type { CellContent } from './cell-content.js';

/** What a cell holds, in words. */
export function contentInWords(model: Model, content: CellContent): string {
  switch (content.holds) {
    case 'typed':
      return `${model.labelAt(content.path)} (${content.path}), to be filled in`;
    case 'used':
      return `${model.labelAt(content.path)} (${content.path}), as used`;
    case 'check':
      return `${model.labelAt(content.path)} (${content.path}), what is wrong with it, or asked about it`;
    case 'refusal':
      return `${model.labelAt(content.path)} (${content.path}), what is wrong with it`;
    case 'quantity':
      return `${model.labelAt(content.path)} (${content.path})`;
    case 'term':
      return `${model.labelAt(content.path)} (${content.path}), term ${content.term}`;
    case 'outcome':
      return `${model.labelAt(content.path)} (${content.path}), to be shown`;
    case 'exact':
      return `${lineLabel(model, content.path)}, ${model.leavers ? 'for one leaver, ' : ''}not rounded`;
    case 'needs':
      return `${lineLabel(model, content.path)}, what it needs, or takes by default`;
    case 'attention':
      return 'Whether all is well';
    case 'line':
      return `${lineLabel(model, content.path)}, ${parts[content.part]}`;
    case 'section':
      return `${model.sections[content.path]?.label}, ${parts[content.part]}`;
    case 'kind':
      return `Kind: ${kindLabels[content.path]}, ${parts[content.part]}`;
    case 'total':
      return `Total, ${parts[content.part]}`;
  }
}

const parts = { perLeaver: 'per leaver', amount: 'in the period' } as const;

function lineLabel(model: Model, path: string): string {
  const line = model.lines.find((candidate) => candidate.path === path);
  return `${model.sections[line?.section ?? '']?.label}: ${line?.label}`;
}
