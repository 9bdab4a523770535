import { type Context, createContext, runInContext } from 'node:vm';

// Features that engines inside spreadsheets may not have: everything newer than ECMAScript 2019, and Intl.
const globals = ['Intl', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'console', 'BigInt', 'WeakRef', 'Iterator'];
const methods = {
  Object: ['hasOwn', 'groupBy'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'],
  Promise: ['allSettled', 'any', 'withResolvers'],
};
const web = [
  'setTimeout',
  'setInterval',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'crypto',
  'performance',
  'process',
];

/** An engine with ECMAScript 2019 and nothing else, and without the right to compile code from texts. */
export function bareEngine(): Context {
  const engine = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const gone = [...globals, ...Object.entries(methods).flatMap(([of, names]) => names.map((name) => `${of}.${name}`))];
  // Removed by name: an older Node has not all of them.
  for (const name of gone) runInContext(`delete ${name.includes('.') ? name : `globalThis.${name}`}`, engine);
  for (const name of [...gone, ...web]) {
    const type = runInContext(`typeof ${name}`, engine);
    if (type !== 'undefined') throw new Error(`The engine is not bare: ${name} is a ${type}.`);
  }
  return engine;
}

/** The names that are global in an engine. */
export function globalNames(engine: Context): string[] {
  return runInContext('Object.getOwnPropertyNames(globalThis)', engine);
}
