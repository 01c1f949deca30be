import type { Appearance } from './appearance.js';
import type { LinkLevel } from './defendant-case.js';
import { disjointSets, sharing } from './disjoint-sets.js';

/** The appearances of one defendant in one case, and by what each was linked to the others. */
export interface LinkedAppearances {
  readonly reference: string | null;
  readonly appearances: readonly Appearance[];
  readonly linkedBy: ReadonlyMap<string, LinkLevel>;
  /** One case and one name, and what else is known of the people contradicts: kept apart. */
  readonly ambiguous: boolean;
}

const STRONGEST_FIRST: readonly LinkLevel[] = [
  'same_source_id',
  'urn_and_asn',
  'urn_and_name_and_birth',
  'urn_and_name',
  'alone',
];

/**
 * Puts together the appearances of one defendant in one case: by the source's own ids, by URN and ASN, by URN with name and date of birth,
 * and by URN and name alone where nothing else known within that URN contradicts it. Never by a name across cases.
 * The groups, and the order of the appearances in them, do not depend on the order given.
 */
export function linkAppearances(given: readonly Appearance[]): readonly LinkedAppearances[] {
  const appearances = [...given].sort(inTime);
  const sets = disjointSets(appearances.length);
  const levels = new Map<string, LinkLevel>();

  const link = (positions: readonly number[], level: LinkLevel) => {
    const [first, ...others] = positions;
    if (first === undefined || others.length === 0) return;
    for (const position of positions) {
      sets.join(first, position);
      strengthen(levels, appearances[position]?.id, level);
    }
  };

  for (const keys of [hearingAndPerson, caseAndMaster, offencesAndPerson]) {
    for (const positions of sharing(appearances, keys)) {
      for (const one of withinOneCase(appearances, positions)) link(one, 'same_source_id');
    }
  }
  for (const positions of sharing(appearances, withCase('asn'))) link(positions, 'urn_and_asn');
  for (const positions of sharing(appearances, withCase('nameAndBirth'))) link(positions, 'urn_and_name_and_birth');

  const ambiguous = new Set<number>();
  const soFar = sets.groups();
  const groupOf = new Map(soFar.flatMap((members) => members.map((member) => [member, members] as const)));
  for (const positions of sharing(appearances, withCase('name'))) {
    const groups = [...new Set(positions.map((position) => groupOf.get(position) ?? [position]))];
    if (groups.length === 1) continue;
    const people = groups.flat().map((position) => appearances[position]?.person);
    const agree = (['master', 'asn', 'nameAndBirth'] as const).every(
      (part) => new Set(people.flatMap((person) => person?.[part] ?? [])).size <= 1,
    );
    if (agree) link(positions, 'urn_and_name');
    else for (const position of positions) ambiguous.add(position);
  }

  return sets.groups().map((members) => {
    const own = members.flatMap((member) => appearances[member] ?? []);
    return {
      reference: own.map(caseReference).find((reference) => reference !== null) ?? null,
      appearances: own,
      linkedBy: new Map(own.map(({ id }) => [id, levels.get(id) ?? 'alone'])),
      ambiguous: members.some((member) => ambiguous.has(member)),
    };
  });
}

/** By date (unknown dates first, so that a dated decision is the later one), then by time of issue, then by id. */
function inTime(a: Appearance, b: Appearance): number {
  return (
    compare(a.hearing.date ?? '', b.hearing.date ?? '') ||
    compare(a.hearing.issuedAt ?? '', b.hearing.issuedAt ?? '') ||
    compare(a.id, b.id)
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function caseReference({ urn, caseNumber }: Appearance): string | null {
  if (urn !== null) return `urn ${urn}`;
  return caseNumber === null ? null : `number ${caseNumber}`;
}

function withCase(part: keyof Appearance['person']): (appearance: Appearance) => readonly string[] {
  return (appearance) => together(caseReference(appearance), appearance.person[part]);
}

function hearingAndPerson({ hearing, person }: Appearance): readonly string[] {
  return together(hearing.sourceId, person.master ?? person.asn ?? person.nameAndBirth ?? person.name);
}

function caseAndMaster(appearance: Appearance): readonly string[] {
  return together(caseReference(appearance), appearance.person.master);
}

/** The person too, because some systems number the offences of a case and not those of a defendant. */
function offencesAndPerson({ offences, person }: Appearance): readonly string[] {
  const who = person.master ?? person.asn ?? person.nameAndBirth ?? person.name;
  return offences.flatMap(({ sourceId }) => together(sourceId, who));
}

function together(one: string | null, other: string | null): readonly string[] {
  return one === null || other === null ? [] : [JSON.stringify([one, other])];
}

/** Cases heard together share a hearing's id: splits by case, and lets an appearance without a case join only where there is one. */
function withinOneCase(
  appearances: readonly Appearance[],
  positions: readonly number[],
): readonly (readonly number[])[] {
  const referenceAt = (position: number) => {
    const appearance = appearances[position];
    return appearance === undefined ? null : caseReference(appearance);
  };
  const references = [...new Set(positions.map(referenceAt).filter((reference) => reference !== null))];
  if (references.length <= 1) return [positions];
  return references.map((reference) => positions.filter((position) => referenceAt(position) === reference));
}

function strengthen(levels: Map<string, LinkLevel>, id: string | undefined, level: LinkLevel): void {
  if (id === undefined) return;
  const known = levels.get(id) ?? 'alone';
  if (STRONGEST_FIRST.indexOf(level) < STRONGEST_FIRST.indexOf(known)) levels.set(id, level);
}
