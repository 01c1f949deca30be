import { disjointSets, sharing } from './disjoint-sets.js';
import type { Keyed } from './keyed.js';
import { compare, type LinkRecord } from './link-record.js';

/** A case, and everything that says who the person in it is. */
export interface CaseOfPerson {
  readonly id: string;
  readonly identities: readonly string[];
}

/**
 * The person behind each case: cases that share a master id, an arrest/summons number, a police number, or name with date
 * of birth are one person's. A name alone never joins people over cases: a case that says no more is a person's own.
 * Returns one id a case, in the order given; the cases of one person have to come together.
 */
export function joinPersons(cases: readonly CaseOfPerson[], keyed: Keyed): readonly string[] {
  const sets = disjointSets(cases.length);
  for (const positions of sharing(cases, ({ identities }) => identities)) {
    for (const position of positions) sets.join(positions[0] ?? position, position);
  }
  const ids: string[] = [];
  for (const members of sets.groups()) {
    const known = members.flatMap((member) => cases[member]?.identities ?? []).sort(compare);
    const id = keyed(['person', known[0] ?? cases[members[0] ?? 0]?.id ?? '']);
    for (const member of members) ids[member] = id;
  }
  return ids;
}

/** What an appearance says of the person that holds over cases. */
export function identitiesOf({ person, organisation }: Pick<LinkRecord, 'person' | 'organisation'>): readonly string[] {
  return [
    ...(person.master === null ? [] : [`master ${person.master}`]),
    ...(person.asn === null ? [] : [`asn ${person.asn}`]),
    ...(person.pnc ? [`pnc ${person.pnc}`] : []),
    ...(person.nameAndBirth === null || organisation ? [] : [`birth ${person.nameAndBirth}`]),
  ];
}
