import { joined, nameOf } from '../entries/address.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { WithGaps } from '../fields/present.js';
import type { Defendant, PersonName } from '../listing.js';
import { type ReadOffence, readOffence } from './offence.js';
import { type ReadResult, readResult } from './result.js';
import { UNUSED } from './unused.js';

export type Identity = WithGaps<Omit<Defendant, 'offences' | 'results'>>;

export interface ReadDefendant {
  readonly identity: Identity;
  readonly offences: readonly ReadOffence[];
  readonly results: readonly ReadResult[];
}

/** Reads a defendant of a prosecution case, or of a police notification: a person or an organisation, the offences and the case's results. */
export function readDefendant(fields: Fields, audit: FieldAudit): ReadDefendant {
  fields.ignore(UNUSED.defendant);
  const identity = readIdentity(fields);
  if (!identity.name && identity.organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  }
  return {
    identity,
    offences: fields.objects('offences').map((offence) => readOffence(offence, audit)),
    results: fields
      .objects('defendantCaseJudicialResults', 'judicialResults')
      .map((result) => readResult(result, audit)),
  };
}

/** Reads who an application is about. Undefined where it is a prosecuting authority. */
export function readSubject(fields: Fields): Identity | undefined {
  fields.ignore(UNUSED.applicationParty);
  const party = fields.object('masterDefendant') ?? fields;
  party.ignore(['defendantCase']);
  const { defendantId: _partyId, ...identity } = readIdentity(party);
  const isKnown = identity.name !== undefined || identity.organisation !== undefined || identity.masterId !== undefined;
  return isKnown ? { ...identity, subject: true } : undefined;
}

const PERSON = planOf(
  {
    title: ask.text('title'),
    first: ask.text('firstName', 'forename'),
    middle: ask.text('middleName'),
    surname: ask.text('lastName', 'surname'),
    dateOfBirth: ask.birth('dateOfBirth'),
    sex: ask.text('gender'),
  },
  UNUSED.person,
);

/** The case's own copy of the arrest/summons number is where a police system's defendant has no other. */
const DEFENDANT = planOf({
  asn: ask.text('prosecutorReference', 'prosecutionAuthorityReference'),
  pncId: ask.text('pncId'),
  masterId: ask.text('masterDefendantId'),
  defendantId: ask.text('defendantId', 'id'),
  youth: ask.flag('isYouth'),
});

/** In the order they are printed in. */
const ADDRESS = planOf(
  {
    address1: ask.text('address1'),
    address2: ask.text('address2'),
    address3: ask.text('address3'),
    address4: ask.text('address4'),
    address5: ask.text('address5'),
    postCode: ask.text('postcode', 'postCode'),
  },
  UNUSED.address,
);

function readIdentity(fields: Fields): Identity {
  const person = fields.object('personDefendant', 'individualDefendant');
  person?.ignore(UNUSED.personDefendant);
  const details = person?.object('personDetails', 'person') ?? fields.object('personDetails', 'person');
  const entity = fields.object('legalEntityDefendant', 'corporateDefendant');
  const organisation = entity?.object('organisation') ?? fields.object('organisation') ?? entity;
  organisation?.ignore(UNUSED.organisation);

  const printed: Answers<typeof PERSON> = details?.fill({}, PERSON) ?? {};
  const organisationName = organisation?.text('name', 'organisationName');
  const { dateOfBirth, sex } = printed;
  const addresses = [details, organisation].map((part) => readAddress(part?.object('address')));
  const asn = person?.text('arrestSummonsNumber');
  const said = fields.fill({}, DEFENDANT);
  return {
    name: nameFrom(printed),
    organisation: organisationName,
    dateOfBirth,
    youth: said.youth,
    sex,
    address: addresses.find((printed) => printed !== undefined),
    asn: asn ?? said.asn,
    pncId: said.pncId,
    masterId: said.masterId,
    defendantId: said.defendantId,
  };
}

function nameFrom({ title, first, middle, surname }: Answers<typeof PERSON>): PersonName | undefined {
  return nameOf(title, joined([first, middle], ' '), surname);
}

function readAddress(address: Fields | undefined): string | undefined {
  if (!address) return undefined;
  return joined(Object.values(address.fill({}, ADDRESS)), ', ');
}
