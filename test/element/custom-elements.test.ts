import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { customElementsManifest } from '../../src/build/custom-elements.js';

interface Named {
  readonly name: string;
}

it('the manifest of the element has what its page documents, and no more', () => {
  const { modules } = customElementsManifest() as {
    modules: { declarations: { attributes: Named[]; cssProperties: Named[]; events: Named[]; cssParts: Named[] }[] }[];
  };
  const [declared] = modules[0]?.declarations ?? [];
  const page = readFileSync('examples/recipes/element.md', 'utf8');
  for (const { name } of declared?.attributes ?? []) expect(page).toContain(`\`${name}\``);
  for (const { name } of declared?.events ?? []) expect(page).toContain(`\`${name}\``);
  for (const { name } of declared?.cssProperties ?? []) {
    const short = name.replace('--turnover-cost', '');
    expect([name, page.includes(`\`${name}\``) || page.includes(`\`${short}\``)]).toEqual([name, true]);
  }
  // A part that the manifest names is in the element.
  const files = ['view', 'form', 'field', 'answer', 'breakdown-table', 'form-sections'];
  const source = files.map((file) => readFileSync(`src/element/${file}.ts`, 'utf8')).join('');
  for (const { name } of declared?.cssParts ?? []) expect([name, source.includes(`'${name}'`)]).toEqual([name, true]);
});
