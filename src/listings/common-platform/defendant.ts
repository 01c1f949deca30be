import { joined, nameOf } from '../entries/address.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { WithGaps } from '../fields/present.js';
import type { Defendant, PersonName } from '../listing.js';
import { type ReadOffence, readOffences } from './offence.js';
import { type ReadResult, readResults } from './result.js';
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
    offences: readOffences(fields, audit),
    results: readResults(fields, audit, 'defendantCaseJudicialResults', 'judicialResults'),
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

const DETAILS = planOf(
  {
    title: ask.text('title'),
    first: ask.text('firstName', 'forename'),
    middle: ask.text('middleName'),
    surname: ask.text('lastName', 'surname'),
    dateOfBirth: ask.birth('dateOfBirth'),
    sex: ask.text('gender'),
    address: ask.one(ADDRESS, 'address'),
  },
  UNUSED.person,
);

const OF_PERSON = { details: ask.one(DETAILS, 'personDetails', 'person') };
const PERSON = planOf({ ...OF_PERSON, asn: ask.text('arrestSummonsNumber') }, UNUSED.personDefendant);

const ASKED_OF_ORGANISATION = { name: ask.text('name', 'organisationName'), address: ask.one(ADDRESS, 'address') };
const ORGANISATION = planOf(ASKED_OF_ORGANISATION, UNUSED.organisation);
const OF_ENTITY = { organisation: ask.one(ORGANISATION, 'organisation') };
const ENTITY = planOf({ ...OF_ENTITY, ...ASKED_OF_ORGANISATION }, UNUSED.organisation);

/** The case's own copy of the arrest/summons number is where a police system's defendant has no other. */
const DEFENDANT = planOf({
  person: ask.one(PERSON, 'personDefendant', 'individualDefendant'),
  entity: ask.one(ENTITY, 'legalEntityDefendant', 'corporateDefendant'),
  asn: ask.text('prosecutorReference', 'prosecutionAuthorityReference'),
  pncId: ask.text('pncId'),
  masterId: ask.text('masterDefendantId'),
  defendantId: ask.text('defendantId', 'id'),
  youth: ask.flag('isYouth'),
});

/** What stands in the defendant itself where nothing stands between them. */
const BARE_PERSON = planOf(OF_PERSON);
const BARE_ORGANISATION = planOf(OF_ENTITY);

function readIdentity(fields: Fields): Identity {
  const said = fields.fill({}, DEFENDANT);
  const details = said.person?.details ?? fields.fill({}, BARE_PERSON).details;
  const organisation = said.entity?.organisation ?? fields.fill({}, BARE_ORGANISATION).organisation ?? said.entity;
  return {
    name: details && nameFrom(details),
    organisation: organisation?.name,
    dateOfBirth: details?.dateOfBirth,
    youth: said.youth,
    sex: details?.sex,
    address: addressFrom(details?.address) ?? addressFrom(organisation?.address),
    asn: said.person?.asn ?? said.asn,
    pncId: said.pncId,
    masterId: said.masterId,
    defendantId: said.defendantId,
  };
}

function nameFrom({ title, first, middle, surname }: Answers<typeof DETAILS>): PersonName | undefined {
  return nameOf(title, joined([first, middle], ' '), surname);
}

function addressFrom(address: Answers<typeof ADDRESS> | undefined): string | undefined {
  return address && joined(Object.values(address), ', ');
}
