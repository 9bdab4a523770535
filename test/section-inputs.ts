import type { Model, ModelInput } from '../src/index.js';

/** An input of a section: any but the leavers. */
export type SectionModelInput = ModelInput & { readonly section: string };

/** The inputs of a model's sections, in order. */
export function sectionInputs({ inputs }: Pick<Model, 'inputs'>): readonly SectionModelInput[] {
  return inputs.filter((input): input is SectionModelInput => input.section !== undefined);
}
