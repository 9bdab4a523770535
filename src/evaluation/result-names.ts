import type { Sections } from '../model/model.js';

/** The names in a result: of sections and quantities, and the paths of lines, such as `hiring.interviewing`. */
export interface ResultNames {
  readonly section: string;
  readonly line: string;
  readonly quantity: string;
}

/** The names in the results of a model with these sections; any text if they are not known to the compiler. */
export type NamesIn<S extends Sections> = string extends keyof S
  ? ResultNames
  : {
      readonly section: keyof S & string;
      readonly line: { readonly [Name in keyof S & string]: `${Name}.${keyof S[Name]['lines'] & string}` }[keyof S &
        string];
      readonly quantity: { readonly [Name in keyof S]: keyof S[Name]['quantities'] & string }[keyof S];
    };
