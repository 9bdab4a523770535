import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, inject, it } from 'vitest';

const installed = inject('installed');
const manifest = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8'));
const files = readdirSync(installed.package, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(installed.package.length + 1)
      .replaceAll(sep, '/'),
  );

it('contains the build and the pages that readers expect, and nothing else', () => {
  const beside = files.filter((file) => !file.startsWith('dist/')).sort();
  expect(beside).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  const odd = files.filter(
    (file) =>
      file.startsWith('dist/') &&
      !/^dist\/(?:[\w.-]+\.(js|cjs|d\.ts|d\.cts|txt)|custom-elements\.json|excel\/functions\.js(?:on)?)$/.test(file),
  );
  expect(odd).toEqual([]);
});

it('holds every file that package.json names', () => {
  const named = JSON.stringify([manifest.exports, manifest.typesVersions, manifest.bin, manifest.main]);
  const others = [manifest.module, manifest.types, manifest.unpkg, manifest.jsdelivr].map((file) => file.slice(2));
  const paths = [...named.matchAll(/"(?:\.\/)?(dist\/[^"]+)"/g)].map((match) => match[1] as string);
  expect(paths.length).toBeGreaterThan(8);
  expect([...paths, ...others].filter((path) => !files.includes(path))).toEqual([]);
});

it('gives every subpath to resolvers that know exports and to those that know typesVersions only', () => {
  const subpaths = Object.keys(manifest.exports)
    .filter((subpath) => subpath !== '.' && subpath !== './package.json')
    .map((subpath) => subpath.slice(2));
  expect(Object.keys(manifest.typesVersions['*'])).toEqual(subpaths);
});

it('depends on decimal.js and zod, and on nothing else', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['decimal.js', 'zod']);
  for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
    expect(manifest, kind).not.toHaveProperty(kind);
  }
  const hooks = Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
  expect(hooks).toEqual([]);
});

it('carries the licence of every package whose code is copied into it', () => {
  const notices = readFileSync(join(installed.package, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  const copied = new Set(['decimal.js', 'zod']); // both are in the script for pages
  for (const file of files.filter((name) => /\.c?js$/.test(name))) {
    const code = readFileSync(join(installed.package, file), 'utf8');
    // The bundler writes above each module which file it is.
    for (const match of code.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm))
      copied.add(match[1] as string);
  }
  expect(copied).toContain('leven');
  for (const name of copied) {
    const { version, license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    expect(notices).toContain(`${name} ${version}\n`);
    expect(['MIT', 'ISC', 'BSD-3-Clause'], name).toContain(license);
  }
  // The sentence of each licence that allows the copy.
  const allowed = /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use in source/g;
  expect(notices.match(allowed)?.length).toBeGreaterThanOrEqual(copied.size);
});

it.each(['package-lock.json', '.ci/engines/package-lock.json'])('%s names no registry', (lockfile) => {
  expect(readFileSync(lockfile, 'utf8')).not.toMatch(/"resolved"/);
});
