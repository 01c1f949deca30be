import { allOf } from '../fields/all-of.js';
import { type FoundObject, findObjects } from '../fields/find-objects.js';
import { isListOf } from '../fields/json-value.js';
import { objectsAt } from '../fields/objects-at.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** The lists of a document in the tree all CaTH lists share: `courtLists` of court houses, rooms, sessions, sittings, hearings. */
export function courtListTrees(value: unknown): readonly FoundObject[] {
  return findObjects(value, 'courtLists', (object) => isListOf(object.courtLists, 'courtHouse'));
}

export function courtHousesIn(tree: unknown): readonly JsonObject[] {
  return objectsAt(tree, 'courtLists', 'courtHouse');
}

export function sessionsIn(tree: unknown): readonly JsonObject[] {
  return allOf(courtHousesIn(tree), (house) => objectsAt(house, 'courtRoom', 'session'));
}

export function hearingsIn(tree: unknown): readonly JsonObject[] {
  return allOf(sessionsIn(tree), (session) => objectsAt(session, 'sittings', 'hearing'));
}

/** Everyone named in a hearing: beside it, in its cases, in its applications. */
export function partiesIn(hearing: unknown): readonly JsonObject[] {
  return [
    ...objectsAt(hearing, 'party'),
    ...objectsAt(hearing, 'case', 'party'),
    ...objectsAt(hearing, 'cases', 'party'),
    ...objectsAt(hearing, 'application', 'party'),
  ];
}

/** Offences stand under a party; in the single justice lists and the older ones beside the hearing. */
export function offencesIn(hearing: unknown): readonly JsonObject[] {
  const details = allOf(partiesIn(hearing), (party) => [
    party,
    ...objectsAt(party, 'individualDetails'),
    ...objectsAt(party, 'organisationDetails'),
  ]);
  return allOf([hearing, ...objectsAt(hearing, 'case'), ...details], (holder) => objectsAt(holder, 'offence'));
}
