import type { Mapping } from './mapping.js';

/** A column that a mapping names, and where in the mapping. */
export interface NamedColumn {
  readonly heading: string;
  /** `columns.urn`, `results.2.text`, `ignore.1`. */
  readonly field: string;
  readonly path: readonly (string | number)[];
}

/** Every column that a mapping names. */
export function namedColumns({ columns, results, offences, ignore }: Mapping): readonly NamedColumn[] {
  const named: NamedColumn[] = [];
  const add = (heading: string | undefined, ...path: (string | number)[]) => {
    if (heading === undefined) return;
    named.push({ heading, path, field: path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.') });
  };
  for (const [field, heading] of Object.entries(columns)) add(heading, 'columns', field);
  results.forEach(({ text, code, length, detail }, at) => {
    add(text, 'results', at, 'text');
    add(code, 'results', at, 'code');
    add(length, 'results', at, 'length');
    add(detail, 'results', at, 'detail');
  });
  offences.forEach((offence, at) => {
    for (const [field, heading] of Object.entries(offence)) add(heading, 'offences', at, field);
  });
  ignore.forEach((heading, at) => {
    add(heading, 'ignore', at);
  });
  return named;
}

/** How headings are compared: without regard to case and white space. */
export function headingKey(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
