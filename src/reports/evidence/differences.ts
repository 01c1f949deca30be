/** Where two values differ. */
export interface Difference {
  /** As a JSON pointer. */
  readonly at: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** Every leaf in which two JSON values differ, in order; what one of them lacks is null there. `skip` names members left out. */
export function differences(
  a: unknown,
  b: unknown,
  skip: ReadonlySet<string> = new Set(),
  at = '',
): readonly Difference[] {
  if (Object.is(a, b)) return [];
  if (!isNode(a) || !isNode(b) || Array.isArray(a) !== Array.isArray(b)) return [{ at, a: a ?? null, b: b ?? null }];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !skip.has(key));
  return keys.flatMap((key) =>
    differences(a[key], b[key], skip, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
