/** The objects a PDF is made of (ISO 32000-1, 7.3). */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfString
  | PdfName
  | PdfRef
  | PdfDictionary
  | PdfStream
  | readonly PdfValue[];

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
  readonly generation: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** `begin` is where its packed bytes stand in the file. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly begin: number;
}

type Kind = 'string' | 'name' | 'ref' | 'dictionary' | 'stream';

/** The value as what it is said to be, or undefined. */
export function as<K extends Kind>(
  kind: K,
  value: PdfValue | undefined,
): Extract<PdfValue, { readonly kind: K }> | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== kind) return undefined;
  return value as Extract<PdfValue, { readonly kind: K }>;
}

/** Array.isArray does not narrow to a read-only array. */
export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The word of a name, or undefined of anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return as('name', value)?.name;
}
