import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from './failure.js';

/** Writes a file that does not exist yet. Throws a `Failure` where it cannot be; then nothing of it is left behind. */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.close();
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw failureOf(error, path) ?? error;
  }
}

function failureOf(error: unknown, path: string): UserError | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') {
    return new UserError(`${path} exists already, and figures may have been typed into it; choose another name.`);
  }
  if (code === 'ENOENT') return new UserError(`${path} cannot be written: there is no folder ${dirname(path)}.`);
  if (code === 'ENOTDIR') return new UserError(`${path} cannot be written: ${dirname(path)} is not a folder.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UserError(`${path} may not be written; look at the permissions of ${dirname(path)}.`);
  }
  return code === undefined ? undefined : new UserError(`${path} cannot be written: ${message.split(',')[0]}.`);
}
