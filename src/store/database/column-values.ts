/** How values stand in columns: flags as 0 and 1, lists of short words as JSON. */
export function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

export function maybeFlag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : flag(value);
}

export function jsonList(values: readonly string[]): string {
  return JSON.stringify(values);
}

/** The list in a column this program wrote. */
export function listIn<Value extends string = string>(json: string): readonly Value[] {
  return JSON.parse(json);
}

/** The fields in a `details` column this program wrote. */
export function detailsIn(json: string): Record<string, unknown> {
  return JSON.parse(json);
}
