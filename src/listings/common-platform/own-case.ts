import type { FieldAudit } from '../json-fields.js';
import type { Matter, MatterDefendant } from './matter.js';
import type { ReadOffence } from './offence.js';
import { isSameOffence, mergeOffence } from './same-offence.js';

/**
 * Gives each offence back to the case it names itself. Systems that list all of a defendant's offences under every case of that defendant
 * (HMCTS defect D8, service-cp-crime-informant-register) would otherwise count them once a case.
 */
export function giveBackOffences(matters: readonly Matter[], audit: FieldAudit): readonly Matter[] {
  const strays: Stray[] = [];
  const kept = matters.map((matter) => ({
    ...matter,
    defendants: matter.defendants.map((defendant) => {
      const [own, others] = parted(
        defendant.offences,
        ({ caseUrn }) => caseUrn === undefined || caseUrn === matter.heading.urn,
      );
      strays.push(...others.map((offence) => ({ offence, defendant, matter })));
      return others.length === 0 ? defendant : { ...defendant, offences: own };
    }),
  }));
  for (const matter of new Set(strays.map((stray) => stray.matter))) {
    const count = strays.filter((stray) => stray.matter === matter).length;
    const first = strays.find((stray) => stray.matter === matter);
    const message = `${count} of the offences listed here name another case; they are kept under that case alone.`;
    audit.raise('offences_of_another_case', message, first?.offence.pointer ?? '');
  }
  return strays.reduce(giveBack, kept);
}

interface Stray {
  readonly offence: ReadOffence;
  readonly defendant: MatterDefendant;
  readonly matter: Matter;
}

function giveBack(matters: readonly Matter[], { offence, defendant, matter }: Stray): readonly Matter[] {
  const urn = offence.caseUrn;
  const home = matters.find(({ heading, applications }) => heading.urn === urn && applications.length === 0);
  if (!home) {
    const { caseMarkers: _markers, ...heading } = matter.heading;
    const only = { ...defendant, offences: [offence], results: [] };
    return [
      ...matters,
      { heading: { ...heading, ...(urn === undefined ? {} : { urn }) }, applications: [], defendants: [only] },
    ];
  }
  const person = home.defendants.find((candidate) => isSamePerson(candidate, defendant));
  const defendants = person
    ? home.defendants.map((candidate) => (candidate === person ? withOffence(candidate, offence) : candidate))
    : [...home.defendants, { ...defendant, offences: [offence], results: [] }];
  return matters.map((candidate) => (candidate === home ? { ...candidate, defendants } : candidate));
}

function withOffence(defendant: MatterDefendant, offence: ReadOffence): MatterDefendant {
  const before = defendant.offences.find((known) => isSameOffence(known, offence));
  const offences = before
    ? defendant.offences.map((known) => (known === before ? mergeOffence(known, offence) : known))
    : [...defendant.offences, offence];
  return { ...defendant, offences };
}

function isSamePerson({ identity: a }: MatterDefendant, { identity: b }: MatterDefendant): boolean {
  if (a.masterId !== undefined && b.masterId !== undefined) return a.masterId === b.masterId;
  return a.name?.full === b.name?.full && a.organisation === b.organisation && a.dateOfBirth === b.dateOfBirth;
}

function parted<T>(list: readonly T[], belongs: (entry: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(belongs), list.filter((entry) => !belongs(entry))];
}
