import { type Answers, ask, planOf } from './field-plan.js';
import type { Fields } from './json-fields.js';
import { present } from './present.js';

/** In the order they are printed in. */
export const ADDRESS = planOf({
  lines: ask.texts('line'),
  line1: ask.text('line1', 'address1'),
  line2: ask.text('line2', 'address2'),
  line3: ask.text('line3', 'address3'),
  line4: ask.text('line4', 'address4'),
  line5: ask.text('line5', 'address5'),
  town: ask.text('town'),
  county: ask.text('county'),
  postCode: ask.text('postCode', 'postcode', 'pcode'),
});

/** An address in one string, from its lines, town, county and post code, whatever they are called. */
export function readAddress(address: Fields | undefined): string | undefined {
  return address && addressOf(address.said(ADDRESS));
}

export function addressOf(said: Answers<typeof ADDRESS>): string | undefined {
  const { lines = [], line1, line2, line3, line4, line5, town, county, postCode } = said;
  return joined([...lines, line1, line2, line3, line4, line5, town, county, postCode], ', ');
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
