import { disjointSets, sharing } from './disjoint-sets.js';
import type { Keyed } from './keyed.js';
import { compare, type LinkedAppearances } from './link-appearances.js';

/**
 * The person behind each group of appearances: groups that share a master id, an arrest/summons number, or name with date of birth are one person.
 * A name alone never joins people over cases. A group that says nothing of the person but a name is a person of its own.
 * Returns one id a group, in the order given.
 */
export function joinPersons(
  groups: readonly LinkedAppearances[],
  caseIds: readonly string[],
  keyed: Keyed,
): readonly string[] {
  const sets = disjointSets(groups.length);
  for (const positions of sharing(groups, identities)) {
    for (const position of positions) sets.join(positions[0] ?? position, position);
  }
  const ids: string[] = [];
  for (const members of sets.groups()) {
    const known = members.flatMap((member) => identities(groups[member])).sort(compare);
    const id = keyed(['person', known[0] ?? caseIds[members[0] ?? 0] ?? '']);
    for (const member of members) ids[member] = id;
  }
  return ids;
}

function identities(group: LinkedAppearances | undefined): readonly string[] {
  return (group?.appearances ?? []).flatMap(({ person, organisation }) => [
    ...(person.master === null ? [] : [`master ${person.master}`]),
    ...(person.asn === null ? [] : [`asn ${person.asn}`]),
    ...(person.nameAndBirth === null || organisation ? [] : [`birth ${person.nameAndBirth}`]),
  ]);
}
