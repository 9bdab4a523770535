/** An error that the user can correct. Each line is printed on standard error, and the exit status is 2. */
export class UserError extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Returns the error of the operating system as a message for the user; undefined if it is another error. */
export function describeFileError(error: unknown, name: string): UserError | undefined {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  // A word without a point or a folder is probably a misspelt command.
  if (code === 'ENOENT')
    return new UserError(`${name} does not exist${/[./\\]/.test(name) ? '' : '; --help shows the commands'}.`);
  if (code === 'EISDIR') return new UserError(`${name} is a directory; name a JSON, CSV or Excel file in it.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError(`${name} cannot be read: permission denied; check its permissions.`);
  return code === undefined ? undefined : new UserError(`${name} cannot be read: ${message.split(',')[0]}.`);
}
