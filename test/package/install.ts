import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Where the packed package was installed for the tests. */
export interface Installed {
  /** The tarball that `npm pack` made. */
  readonly tarball: string;
  /** The folder of a project that has the package and its dependencies in node_modules. */
  readonly project: string;
  /** The installed package in it. */
  readonly package: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** Packs what is built and installs the tarball, offline: its dependencies are linked to those of this project. */
export default function install(project: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'turnover-cost-'));
  const shell = process.platform === 'win32';
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell,
  });
  const tarball = join(folder, Object.values<{ filename: string }>(JSON.parse(packed))[0]?.filename ?? '');

  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'turnover-cost');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name), 'junction');
  }

  project.provide('installed', { tarball, project: folder, package: installed });
  return () => rmSync(folder, { recursive: true, force: true });
}
