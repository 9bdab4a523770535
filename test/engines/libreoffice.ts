import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { it } from 'vitest';
import { itWithSystem } from './engine.js';

/** A workbook to open, lists of changes to make in it one after the other, and where to print it at the end. */
export interface Job {
  readonly file: string;
  readonly changes?: readonly (readonly Change[])[];
  readonly pdf?: string;
  /** A sheet whose cells are wanted as they are printed: one more state, at the end. */
  readonly printed?: string;
}

/** What is put into a cell: a number, a text as if it were typed, or nothing. */
export interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number | string | null;
}

/** The content of a cell that is not empty. */
export type Value = number | string | { readonly error: number };

/** The cells of each sheet by address, such as `Inputs` and `C5`. */
export type State = Readonly<Record<string, Readonly<Record<string, Value>>>>;

// Debian's own Python, which is the one that knows of LibreOffice.
const python = '/usr/bin/python3';

const present = [python, '-c', 'import shutil, uno; assert shutil.which("soffice")'] as const;
const packages = 'apt-get install libreoffice-calc python3-uno fonts-liberation';

/** `it` where LibreOffice is installed; see `itWith`. */
export function itWithLibreOffice(): typeof it | typeof it.skip {
  return itWithSystem('LibreOffice', present, packages);
}

/** The states of each job's workbook: as opened, and after each list of changes. Everything is recalculated. */
export function openInLibreOffice(jobs: readonly Job[]): State[][] {
  const profile = mkdtempSync(join(tmpdir(), 'turnover-cost-libreoffice-'));
  try {
    const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, 'libreoffice.py')], {
      input: JSON.stringify({ profile, jobs }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
