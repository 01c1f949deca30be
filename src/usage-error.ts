/** The caller asked for something that cannot be done as asked: exit code 2, message only, no stack. Says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
