import { readFileSync } from 'node:fs';

/** The files of a recipe, by the name behind the language of each block. */
export function filesOf(recipe: string): Readonly<Record<string, string>> {
  const text = readFileSync(`examples/recipes/${recipe}.md`, 'utf8');
  const blocks = [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, name, code]) => [name, code]));
}
