import type { Fields } from './json-fields.js';
import { present } from './present.js';

/** An address in one string, from its lines, town, county and post code, whatever they are called. */
export function readAddress(address: Fields | undefined): string | undefined {
  if (!address) return undefined;
  const numbered = [1, 2, 3, 4, 5].map((line) => address.text(`line${line}`, `address${line}`));
  const parts = [
    ...address.texts('line'),
    ...numbered,
    address.text('town'),
    address.text('county'),
    address.text('postCode', 'postcode', 'pcode'),
  ];
  return joined(parts, ', ');
}

/** The parts that are there, joined; undefined where none is. */
export function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  return parts.filter((part) => part !== undefined).join(separator) || undefined;
}

/** A person's name from its parts, forenames before surname; undefined where there is neither. */
export function nameOf(title: string | undefined, forenames: string | undefined, surname: string | undefined) {
  const full = joined([forenames, surname], ' ');
  return full === undefined ? undefined : present({ full, title, forenames, surname });
}
