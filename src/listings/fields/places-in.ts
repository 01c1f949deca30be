import { below } from './pointer.js';

/** So many are looked for one by one; then where each object stands is noted, for a list that is wrong in one entry may be so in all. */
const FEW = 4;

/** Where objects stand in a value, as pointers from there. */
export class PlacesIn {
  private readonly root: unknown;
  private asked = 0;
  private all: ReadonlyMap<unknown, string> | undefined;

  constructor(root: unknown) {
    this.root = root;
  }

  of(wanted: unknown): string | undefined {
    this.asked += 1;
    if (this.asked <= FEW) return pointerTo(wanted, this.root);
    this.all ??= pointersIn(this.root);
    return this.all.get(wanted);
  }
}

/** No deeper than a document may be. */
function pointerTo(wanted: unknown, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value === wanted) return '';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = pointerTo(wanted, value[index]);
      if (found !== undefined) return below('', index) + found;
    }
    return undefined;
  }
  const object = value as Readonly<Record<string, unknown>>;
  for (const name in object) {
    const found = pointerTo(wanted, object[name]);
    if (found !== undefined) return below('', name) + found;
  }
  return undefined;
}

function pointersIn(root: unknown): ReadonlyMap<unknown, string> {
  const pointers = new Map<unknown, string>();
  const further: [value: unknown, pointer: string][] = [[root, '']];
  for (let next = further.pop(); next; next = further.pop()) {
    const [value, pointer] = next;
    if (typeof value !== 'object' || value === null) continue;
    pointers.set(value, pointer);
    for (const [step, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof entry === 'object') further.push([entry, below(pointer, step)]);
    }
  }
  return pointers;
}
