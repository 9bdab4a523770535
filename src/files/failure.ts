/** What a person can put right: each line is printed on standard error, and the exit status is 2. */
export class Failure extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The message of an error of the operating system, in words. */
export function failureOf(error: unknown, name: string): Failure | undefined {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  // A word without a point or a folder was rather meant for a command.
  if (code === 'ENOENT')
    return new Failure(`${name} does not exist${/[./\\]/.test(name) ? '' : '; --help shows the commands'}.`);
  if (code === 'EISDIR') return new Failure(`${name} is a directory; name a JSON or CSV file in it.`);
  if (code === 'EACCES' || code === 'EPERM') return new Failure(`${name} may not be read; look at its permissions.`);
  return code === undefined ? undefined : new Failure(`${name} cannot be read: ${message.split(',')[0]}.`);
}
