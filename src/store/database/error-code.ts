/** The code of a system error (`ENOENT`, `SQLITE_BUSY`), told by its shape: an error can come from another realm or thread. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}

/** Whether a disk is full, or a quota used up: it takes a person to make room. */
export function isWithoutRoom(error: unknown): boolean {
  return /^(?:E(?:NOSPC|DQUOT)|SQLITE_FULL|53100)$/.test(errorCode(error) ?? '');
}

/** The kind of an error and no more: its message can hold words of a document. */
export function errorKind(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return typeof error;
  const code = errorCode(error);
  return code === undefined ? String(error.name) : `${String(error.name)} ${code}`;
}
