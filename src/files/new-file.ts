import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from './failure.js';

/** Writes a new file. Throws a `UserError` if it exists or cannot be written; nothing of it is left behind. */
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
    return new UserError(`${path} already exists, and may contain figures that somebody typed; choose another name.`);
  }
  if (code === 'ENOENT')
    return new UserError(`${path} cannot be written: the folder ${dirname(path)} does not exist; create it first.`);
  if (code === 'ENOTDIR') return new UserError(`${path} cannot be written: ${dirname(path)} is not a folder.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UserError(`${path} cannot be written: permission denied; check the permissions of ${dirname(path)}.`);
  }
  return code === undefined ? undefined : new UserError(`${path} cannot be written: ${message.split(',')[0]}.`);
}
