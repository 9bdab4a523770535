import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { figureDocstring, inputDocstring, sectionDocstring } from '../format/docstring.js';
import * as index from '../index.js';
import * as lostRevenue from '../lost-revenue.js';
import { knownOfFirm, neededOfFirm } from '../methods/firm.js';
import * as methods from '../methods.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import * as rates from '../rates.js';
import * as retention from '../retention.js';

// Runs after the declarations are built. It writes a docstring above each input of our models, methods and rates, from the
// definition of the input, so that an editor shows it. The compiler finds the declaration of an input, as an editor does.
const entries = { index, 'lost-revenue': lostRevenue, methods, rates, retention };

for (const extension of ['d.ts', 'd.cts']) {
  const files = Object.keys(entries).map((entry) => `dist/${entry}.${extension}`);
  const program = ts.createProgram(files, { module: ts.ModuleKind.Node16, types: [] });
  const checker = program.getTypeChecker();
  const docstrings = new Map<ts.Declaration, string>();

  const typeOf = (symbol: ts.Symbol) => checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const memberOf = (type: ts.Type | undefined, name: string): ts.Symbol => {
    const member = type?.getProperty(name);
    if (member === undefined) throw new Error(`The declarations have no ${name}.`);
    return member;
  };
  const document = (symbol: ts.Symbol, text: string): void => {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) throw new Error(`The declarations do not say where ${symbol.name} is declared.`);
    if ((docstrings.get(declaration) ?? text) !== text)
      throw new Error(`Two figures are declared as one ${symbol.name}.`);
    docstrings.set(declaration, text);
  };
  const documentFigures = (type: ts.Type | undefined, inputs: Readonly<Record<string, Input>>): void => {
    for (const [name, input] of Object.entries(inputs)) document(memberOf(type, name), figureDocstring(input));
  };
  const documentModel = (symbol: ts.Symbol, model: Model): void => {
    const sections = typeOf(memberOf(typeOf(symbol), 'sections'));
    for (const [name, section] of Object.entries(model.sections)) {
      document(memberOf(sections, name), sectionDocstring(model, name, section));
    }
    for (const input of model.inputs) {
      if (input.section === undefined) continue;
      const asked = memberOf(typeOf(memberOf(sections, input.section)), '~asked');
      document(memberOf(typeOf(asked), input.name), inputDocstring(model, input));
    }
  };

  for (const [entry, exported] of Object.entries(entries)) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(`dist/${entry}.${extension}`) as ts.SourceFile);
    for (const symbol of checker.getExportsOfModule(module as ts.Symbol)) {
      const value: unknown = exported[symbol.name as keyof typeof exported];
      if (isModel(value)) documentModel(symbol, value);
      if (isRate(value))
        documentFigures(typeOf(symbol).getCallSignatures()[0]?.getTypeParameterAtPosition(0), value.inputs);
      if (symbol.name === 'FirmInput') {
        documentFigures(checker.getDeclaredTypeOfSymbol(symbol), { ...neededOfFirm, ...knownOfFirm });
      }
      if (value !== methods.methods) continue;
      for (const [name, method] of Object.entries(methods.methods))
        documentModel(memberOf(typeOf(symbol), name), method);
    }
  }
  write(docstrings);
}

// The bundler of the declarations drops the comment at the head of an entry point, which describes its module.
for (const file of readdirSync('src').filter((name) => name.endsWith('.ts'))) {
  const [head] = /^\/\*\*[\s\S]*? \* @module [\s\S]*?\*\/\n/.exec(readFileSync(`src/${file}`, 'utf8')) ?? [];
  if (head === undefined) continue;
  for (const extension of ['.d.ts', '.d.cts']) {
    const declarations = `dist/${file.replace('.ts', extension)}`;
    writeFileSync(declarations, head + readFileSync(declarations, 'utf8'));
  }
}

function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'sections' in value && 'lines' in value;
}

function isRate(value: unknown): value is rates.Rate<never> {
  return typeof value === 'function' && 'inputs' in value;
}

function write(docstrings: ReadonlyMap<ts.Declaration, string>): void {
  for (const file of new Set([...docstrings.keys()].map((declaration) => declaration.getSourceFile()))) {
    let text = file.text;
    const own = [...docstrings].filter(([declaration]) => declaration.getSourceFile() === file);
    // From the last to the first, so that the positions before stay valid.
    for (const [declaration, docstring] of own.sort(([one], [other]) => other.getStart() - one.getStart())) {
      const at = declaration.getStart();
      const indent = /[ \t]*$/.exec(text.slice(0, at))?.[0];
      const lines = docstring
        .replaceAll('*/', '*\\/')
        .split('\n')
        .map((line) => `${indent} * ${line}`.trimEnd());
      text = `${text.slice(0, at)}/**\n${lines.join('\n')}\n${indent} */\n${indent}${text.slice(at)}`;
    }
    writeFileSync(file.fileName, text);
  }
}
