import type { Place } from '../../place.js';

/** A value of an export, whether it came as JSON or as XML: words, a list, or fields by name. */
export type Value = Said | List | Fields;

export interface Said {
  readonly kind: 'said';
  readonly words: string;
  readonly at: Place;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly at: Place;
}

export interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly (readonly [name: string, value: Value])[];
  readonly at: Place;
}
