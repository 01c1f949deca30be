import { type Answers, ask, planOf } from '../fields/field-plan.js';
import { presenter } from '../fields/presenter.js';
import type { PersonName } from '../listing.js';

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
export function addressOf(address: Answers<typeof ADDRESS> | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { lines, line1, line2, line3, line4, line5, town, county, postCode } = address;
  let all = lines === undefined ? undefined : joined(lines, ', ');
  all = both(all, line1, ', ');
  all = both(all, line2, ', ');
  all = both(all, line3, ', ');
  all = both(all, line4, ', ');
  all = both(all, line5, ', ');
  all = both(all, town, ', ');
  all = both(all, county, ', ');
  return both(all, postCode, ', ');
}

function both(first: string | undefined, second: string | undefined, separator: string): string | undefined {
  if (!second) return first || undefined;
  return first ? first + separator + second : second;
}

/** Words of which either may be missing, parted by a space. */
export function bothWords(first: string | undefined, second: string | undefined): string | undefined {
  return both(first, second, ' ');
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
  const full = bothWords(forenames, surname);
  return full === undefined ? undefined : presentName({ full, title, forenames, surname });
}

const presentName = presenter<PersonName>()('full', 'title', 'forenames', 'surname');
