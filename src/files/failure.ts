/** What a person can put right: each line is printed on standard error, and the exit status is 2. */
export class UserError extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The message of an error of the operating system, in words. */
export function describeFileError(error: unknown, name: string): UserError | undefined {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  // A word without a point or a folder was rather meant for a command.
  if (code === 'ENOENT')
    return new UserError(`${name} does not exist${/[./\\]/.test(name) ? '' : '; --help shows the commands'}.`);
  if (code === 'EISDIR') return new UserError(`${name} is a directory; name a JSON or CSV file in it.`);
  if (code === 'EACCES' || code === 'EPERM') return new UserError(`${name} may not be read; look at its permissions.`);
  return code === undefined ? undefined : new UserError(`${name} cannot be read: ${message.split(',')[0]}.`);
}
