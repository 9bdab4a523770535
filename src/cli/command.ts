/** An option of a command. Parsing, checks, types and help follow from it. */
export interface Option {
  /** The description in the help. */
  readonly help: string;
  /** The name of its value in the help, such as `FILE.json`. An option without `value` and `choices` is a flag. */
  readonly value?: string;
  /** The values that it accepts. */
  readonly choices?: readonly string[];
  /** The value if it is not given. */
  readonly default?: string;
  /** True if it may be given several times. */
  readonly multiple?: true;
  /** True if the command, or the value in `goesWith`, needs it. */
  readonly required?: true;
  /** The option that it depends on, and the values of that option. */
  readonly goesWith?: { readonly option: string; readonly values: readonly string[] };
  /** The heading in the help if it is not `Options`. */
  readonly group?: string;
  /** Reads its text as a value. Throws a `UserError` that does not repeat the option if the text is wrong. */
  readonly read?: (text: string) => unknown;
}

/** The options of a command by name. */
export type Options = Readonly<Record<string, Option>>;

/** A file on the command line. */
export interface FileArgument {
  /** Its name in the help, such as `OUT.xlsx`. */
  readonly name: string;
  /** Its name in a message, such as `workbook`. */
  readonly noun: string;
  /** The error if it is missing. A file without it is optional. */
  readonly missing?: string;
}

/** A call of a command: the options, with defaults, and the files in order. */
export interface Call<O extends Options = Options> {
  readonly values: ValuesOf<O>;
  /** The names of the options that were on the command line. */
  readonly given: readonly string[];
  readonly files: readonly string[];
}

/** A command: what the help says, what it accepts, and what it does. */
export interface Command<O extends Options = Options> {
  /** Its name in a message about options, such as `an input file`. */
  readonly title: string;
  readonly summary: string;
  readonly files: readonly FileArgument[];
  readonly options: O;
  /** The rest of its help: forms of files, examples. At most 80 columns wide. */
  readonly details?: string;
  /** Returns what is printed on standard output, piece by piece. */
  run(call: Call<O>): AsyncIterable<string> | Iterable<string>;
}

/** Types of the values of a command's options, by name. */
export type ValuesOf<O extends Options> = string extends keyof O
  ? Readonly<Record<string, unknown>>
  : { readonly [Name in keyof O]: ValueOf<O[Name]> };

type ValueOf<O extends Option> = O extends { readonly value: string } | { readonly choices: readonly string[] }
  ? O extends { readonly multiple: true }
    ? readonly ItemOf<O>[]
    : ItemOf<O> | (IsAlwaysThere<O> extends true ? never : undefined)
  : boolean;

type ItemOf<O extends Option> = O extends { readonly read: (text: string) => infer Value }
  ? Value
  : O extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

type IsAlwaysThere<O extends Option> = O extends { readonly default: string }
  ? true
  : O extends { readonly goesWith: object }
    ? false
    : O extends { readonly required: true }
      ? true
      : false;

/** Returns a command with the types of its options. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
