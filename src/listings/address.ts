import type { Fields } from './json-fields.js';
import { present } from './present.js';

/** An address in one string, from its lines, town, county and post code, whatever they are called. */
export function readAddress(address: Fields | undefined): string | undefined {
  if (!address) return undefined;
  const parts = [
    ...address.texts('line'),
    address.text('line1', 'address1'),
    address.text('line2', 'address2'),
    address.text('line3', 'address3'),
    address.text('line4', 'address4'),
    address.text('line5', 'address5'),
    address.text('town'),
    address.text('county'),
    address.text('postCode', 'postcode', 'pcode'),
  ];
  return joined(parts, ', ');
}

/** The parts that are there, joined; undefined where none is. */
export function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  let all = '';
  for (const part of parts) {
    if (part !== undefined) all = all === '' ? part : `${all}${separator}${part}`;
  }
  return all || undefined;
}

/** A person's name from its parts, forenames before surname; undefined where there is neither. */
export function nameOf(title: string | undefined, forenames: string | undefined, surname: string | undefined) {
  const full = joined([forenames, surname], ' ');
  return full === undefined ? undefined : present({ full, title, forenames, surname });
}
