// Form libraries list the paths of what a form holds. With class instances in it that took ten million instantiations.
import ts from 'typescript';
import { expect, test } from 'vitest';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');

test('TanStack Form and react-hook-form take the input of a model, in few instantiations', () => {
  const program = ts.createProgram(['test/compile/form-libraries.ts'], options);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems).toEqual([]);
  // 44,000 when this was written; a Decimal among the figures makes it 10,000,000.
  expect(program.getInstantiationCount()).toBeLessThan(100_000);
});
