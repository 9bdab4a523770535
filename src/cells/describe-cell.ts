import { formatEnglish } from '../format/texts.js';
import type { Model } from '../model/model.js';
import type { CellContent, Part } from './cell-content.js';

/** Describes the content of a cell in words. */
export function contentInWords(model: Model, content: CellContent): string {
  switch (content.type) {
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
    case 'notice':
      return `Notice: ${content.path}`;
    case 'line':
      return `${lineLabel(model, content.path)}, ${partInWords(model, content.part)}`;
    case 'section':
      return `${model.sections[content.path]?.label}, ${partInWords(model, content.part)}`;
    case 'kind':
      return `Kind: ${formatEnglish(`kind.${content.path}`)}, ${partInWords(model, content.part)}`;
    case 'total':
      return `Total, ${partInWords(model, content.part)}`;
  }
}

/** Describes an amount: per leaver, in the period, or at present value if the model gives one. */
function partInWords({ presentValue }: Model, part: Part): string {
  if (part === 'perLeaver') return 'per leaver';
  return presentValue ? 'at present value' : 'in the period';
}

function lineLabel(model: Model, path: string): string {
  const line = model.lineAt(path);
  return `${model.sections[line?.section ?? '']?.label}: ${line?.label}`;
}
