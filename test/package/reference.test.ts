// `npm run docs`: the API reference, made from the declarations as they are shipped.
import { readFileSync } from 'node:fs';
import { Application, Logger, LogLevel, TSConfigReader } from 'typedoc';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => ({
    module: subpath.replace('.', 'turnover-cost'),
    file: exports[subpath].import.types as string,
  }));

const messages: string[] = [];
let documented: Record<string, string[]>;

beforeAll(async () => {
  class Collector extends Logger {
    override log(message: string, level: LogLevel): void {
      if (level >= LogLevel.Warn) messages.push(message);
    }
  }
  const app = await Application.bootstrap({ tsconfig: '.typedoc.json' }, [new TSConfigReader()]);
  app.logger = new Collector();
  const project = await app.convert();
  if (project === undefined) throw new Error(messages.join('\n'));
  app.validate(project);
  documented = Object.fromEntries(
    (project.children ?? []).map(({ name, children = [] }) => [name, children.map((child) => child.name).sort()]),
  );
}, 240_000);

it('is made without a warning', () => {
  expect(messages).toEqual([]);
});

it('has a module for each entry point', () => {
  expect(Object.keys(documented).sort()).toEqual(entries.map(({ module }) => module).sort());
});

it('has every name that an entry point exports, types too', () => {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, types: [], skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const exported = entries.map(({ module, file }) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
    return [module, checker.getExportsOfModule(symbol).map(({ name }) => name)] as const;
  });
  for (const [module, names] of exported)
    expect({ module, names: documented[module] }).toEqual({ module, names: names.sort() });
});
