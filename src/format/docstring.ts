import { createTranslator } from '../messages/translate.js';
import { defaultsOf } from '../model/default-in.js';
import type { Model, ModelInput } from '../model/model.js';
import type { AnySection, Input } from '../model/section.js';
import { boundsInWords } from './bounds-text.js';
import { formulaTexts } from './texts.js';

/**
 * Returns the text that an editor shows for an input definition: label, help, unit, bounds, and the default with its
 * source.
 */
export function figureDocstring(definition: Input): string {
  const { label, help, unit, why } = definition;
  const bounds = `\`${unit}\`, ${boundsInWords(definition, createTranslator(formulaTexts))}`;
  return paragraphs([
    sentence(help === undefined ? label : `${label}: ${help}`),
    sentence(why === undefined ? bounds : `${bounds}: ${why}`),
    ...defaultsOf(definition).map(({ value, currency = '', source }) =>
      sentence(`Default: ${`${value} ${currency}`.trim()} (${source})`),
    ),
  ]);
}

/**
 * Returns the text that an editor shows for an input of a model: its definition, when it does not apply, and which
 * lines it changes.
 */
export function inputDocstring(model: Model, { position, definition, section }: ModelInput): string {
  const { notApplicableWhen } = definition;
  return paragraphs([
    figureDocstring(definition),
    notApplicableWhen && `Not required if ${section}.${notApplicableWhen.input} is ${notApplicableWhen.equals}.`,
    movedBy(model, position),
  ]);
}

/** Returns the text that an editor shows for a section: label, source, and its lines with their formulas in words. */
export function sectionDocstring(model: Model, name: string, { label, source, fallbackFor }: AnySection): string {
  const lines = model.lines.filter(({ section }) => section === name);
  return paragraphs([
    sentence(label),
    sentence(`Source: ${source}`),
    fallbackFor.length > 0 ? `Used only if no input is given for ${fallbackFor.join(' and ')}.` : undefined,
    lines.length > 0 ? lines.map((line) => `- ${line.label}: ${line.formula}`).join('\n') : undefined,
  ]);
}

/** Lists the lines that an input changes, by section. If it changes none, it lists the outcomes that it changes. */
function movedBy({ sections, lines, quantities }: Model, position: number): string | undefined {
  const uses = ({ inputs }: { readonly inputs: readonly number[] }) => inputs.includes(position);
  const moved = lines.some(uses) ? lines.filter(uses) : quantities.filter((one) => one.outcome && uses(one));
  const groups = [...new Set(moved.map(({ section }) => section))].map((name) => {
    const labels = moved.filter(({ section }) => section === name).map(({ label }) => label);
    return `${sections[name]?.label} (${labels.join(', ')})`;
  });
  return groups.length === 0 ? undefined : `Used by: ${groups.join('; ')}.`;
}

function sentence(text: string): string {
  return /[.]$/.test(text) ? text : `${text}.`;
}

function paragraphs(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n\n');
}
