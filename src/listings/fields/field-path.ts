/**
 * Where objects of one kind stand in a document: the names that lead there; places in lists, and names that are no plain field names
 * (ids, words), as `*`. Objects of one kind share one, so that what is left over of thousands of them is counted and not gathered.
 */
export interface FieldPath {
  /** As a message may print it. */
  readonly printed: string;
  readonly further: Map<string, FieldPath>;
}

export function rootPath(): FieldPath {
  return { printed: '', further: new Map() };
}

/** The path one step further in: to a field of an object, or to any place in a list (a number). */
export function pathTo(path: FieldPath, step: string | number): FieldPath {
  if (typeof step === 'string') {
    const known = path.further.get(step);
    if (known) return known;
  }
  const printed = typeof step === 'string' && isPlainName(step) ? step : '*';
  const known = path.further.get(printed);
  if (known) return known;
  const further = { printed: `${path.printed}/${printed}`, further: new Map<string, FieldPath>() };
  path.further.set(printed, further);
  return further;
}

function isPlainName(name: string): boolean {
  return name === '' || /^[A-Za-z_$][A-Za-z0-9_$.-]{0,60}$/.test(name);
}
