import { expectModel } from '../model/expect-model.js';
import type { Model, Sections } from '../model/model.js';
import type { AnySection, Input } from '../model/section.js';
import type { InputTexts, ModelTexts, SectionTexts } from './texts.js';

/**
 * Returns the labels, helps and sources of a model as plain data, to start a translation of your own sections. `words` is
 * empty; the other texts of this package's models are in `english`.
 *
 * @example
 * extractTexts(turnoverModel).sections.hiring.lines.advertising; // 'Advertising'
 */
export function extractTexts<S extends Sections>(model: Model<S>): ModelTexts<S> {
  expectModel(model);
  const sections = Object.entries(model.sections).map(([name, section]) => {
    const texts: SectionTexts = {
      label: section.label,
      inputs: ofEach(section.inputs, inputTexts),
      quantities: ofEach(section.quantities, ({ label }) => label),
      lines: ofEach(section.lines, ({ label }) => label),
    };
    return [name, texts];
  });
  return {
    label: model.label,
    ...(model.leavers && { leavers: inputTexts(model.leavers) }),
    sections: Object.fromEntries(sections) as ModelTexts<S>['sections'],
    words: {},
    sources: Object.fromEntries(
      Object.values(model.sections)
        .flatMap(sourcesOf)
        .map((source) => [source, source]),
    ),
  };
}

function inputTexts({ label, help, why }: Input): InputTexts {
  if (help === undefined && why === undefined) return label;
  return { label, ...(help !== undefined && { help }), ...(why !== undefined && { why }) };
}

function sourcesOf({ source, inputs, lines }: AnySection): string[] {
  const ofInputs = Object.values(inputs).flatMap((input) => input.default?.source ?? []);
  return [source, ...ofInputs, ...Object.values(lines).flatMap((line) => line.source ?? [])];
}

function ofEach<T, U>(of: Readonly<Record<string, T>>, text: (item: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([name, item]) => [name, text(item)]));
}
