import { allOf } from '../fields/all-of.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { type FirstSame, firstSame } from './first-same.js';
import type { Matter, MatterDefendant } from './matter.js';
import type { ReadOffence } from './offence.js';
import { mergeOffence, sameOffences } from './same-offence.js';

/**
 * Gives each offence back to the case it names itself. Systems that list all of a defendant's offences under every case of that defendant
 * (HMCTS defect D8, service-cp-crime-informant-register) would otherwise count them once a case.
 */
export function giveBackOffences(matters: readonly Matter[], audit: FieldAudit): readonly Matter[] {
  const strays: Stray[] = [];
  const kept = matters.map((matter) => {
    const isStray = isOfAnother(matter);
    const theirs = allOf(matter.defendants, (defendant) =>
      defendant.offences.some(isStray)
        ? defendant.offences.filter(isStray).map((offence) => ({ offence, defendant, matter }))
        : [],
    );
    const [first] = theirs;
    if (!first) return matter;
    const message = `${theirs.length} of the offences listed here name another case; they are kept under that case alone.`;
    audit.raise('offences_of_another_case', message, first.offence.pointer);
    for (const stray of theirs) strays.push(stray);
    const defendants = matter.defendants.map((one) => ({ ...one, offences: one.offences.filter((o) => !isStray(o)) }));
    return { ...matter, defendants };
  });
  if (strays.length === 0) return matters;
  const homes = kept.map(homeOf);
  const byUrn = new Map(
    homes
      .filter(({ matter }) => matter.applications.length === 0)
      .map((home) => [home.matter.heading.urn, home] as const)
      .reverse(),
  );
  for (const stray of strays) {
    const home = byUrn.get(stray.offence.caseUrn) ?? homeOf(caseOf(stray));
    if (!byUrn.has(stray.offence.caseUrn)) {
      byUrn.set(stray.offence.caseUrn, home);
      homes.push(home);
    }
    giveBack(home, stray);
  }
  return homes.map(matterOf);
}

interface Stray {
  readonly offence: ReadOffence;
  readonly defendant: MatterDefendant;
  readonly matter: Matter;
}

/** A case that offences are given back to. */
interface Home {
  readonly matter: Matter;
  readonly people: Person[];
  readonly same: FirstSame<MatterDefendant>;
}

interface Person {
  readonly defendant: MatterDefendant;
  readonly offences: ReadOffence[];
  readonly same: FirstSame<ReadOffence>;
}

function isOfAnother({ heading }: Matter): (offence: ReadOffence) => boolean {
  return ({ caseUrn }) => caseUrn !== undefined && caseUrn !== heading.urn;
}

function giveBack(home: Home, { offence, defendant }: Stray): void {
  const at = home.same.find(defendant);
  const found = at === undefined ? undefined : home.people[at];
  const person = found ?? addPerson(home, { ...defendant, offences: [], results: [] });
  const place = person.same.find(offence);
  const before = place === undefined ? undefined : person.offences[place];
  if (place !== undefined && before) person.offences[place] = mergeOffence(before, offence);
  else addOffence(person, offence);
}

/** A case that nothing else in the message is of, under the heading its offence was listed below. */
function caseOf({ offence: { caseUrn }, matter }: Stray): Matter {
  const { caseMarkers: _theirs, ...heading } = matter.heading;
  const urn = caseUrn === undefined ? {} : { urn: caseUrn };
  return { heading: { ...heading, ...urn }, applications: [], defendants: [] };
}

function homeOf(matter: Matter): Home {
  const same = firstSame<MatterDefendant>(
    ({ identity }) => identity.masterId,
    ({ identity: { name, organisation, dateOfBirth } }) => [name?.full, organisation, dateOfBirth],
  );
  const home: Home = { matter, people: [], same };
  for (const defendant of matter.defendants) addPerson(home, defendant);
  return home;
}

function addPerson({ people, same }: Home, defendant: MatterDefendant): Person {
  const person: Person = { defendant, offences: [], same: sameOffences() };
  for (const offence of defendant.offences) addOffence(person, offence);
  same.add(defendant, people.length);
  people.push(person);
  return person;
}

function addOffence({ offences, same }: Person, offence: ReadOffence): void {
  same.add(offence, offences.length);
  offences.push(offence);
}

function matterOf({ matter, people }: Home): Matter {
  return { ...matter, defendants: people.map(({ defendant, offences }) => ({ ...defendant, offences })) };
}
