import { joined } from '../address.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Defendant, PersonName } from '../listing.js';
import { present } from '../present.js';
import { type ReadOffence, readOffence } from './offence.js';
import { type ReadResult, readResult } from './result.js';
import { UNUSED } from './unused.js';

export type Identity = Omit<Defendant, 'offences' | 'results'>;

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

function readIdentity(fields: Fields): Identity {
  const person = fields.object('personDefendant', 'individualDefendant');
  person?.ignore(UNUSED.personDefendant);
  const details = person?.object('personDetails', 'person') ?? fields.object('personDetails', 'person');
  details?.ignore(UNUSED.person);
  const entity = fields.object('legalEntityDefendant', 'corporateDefendant');
  const organisation = entity?.object('organisation') ?? fields.object('organisation') ?? entity;
  organisation?.ignore(UNUSED.organisation);

  const name = details && readName(details);
  const organisationName = organisation?.text('name', 'organisationName');
  const dateOfBirth = details?.date('dateOfBirth');
  const sex = details?.text('gender');
  const addresses = [details, organisation].map((part) => readAddress(part?.object('address')));
  // The case's own copy of the number is where a police system's defendant has no other.
  const asn =
    person?.text('arrestSummonsNumber') ?? fields.text('prosecutorReference', 'prosecutionAuthorityReference');
  fields.ignore(['prosecutorReference', 'prosecutionAuthorityReference']);
  const pncId = fields.text('pncId');
  const masterId = fields.text('masterDefendantId');
  const defendantId = fields.text('defendantId', 'id');
  const youth = fields.flag('isYouth');
  return present({
    name,
    organisation: organisationName,
    dateOfBirth,
    youth,
    sex,
    address: addresses.find((printed) => printed !== undefined),
    asn,
    pncId,
    masterId,
    defendantId,
  });
}

function readName(details: Fields): PersonName | undefined {
  const title = details.text('title');
  const forenames = joined([details.text('firstName', 'forename'), details.text('middleName')], ' ');
  const surname = details.text('lastName', 'surname');
  const full = joined([forenames, surname], ' ');
  if (full === undefined) return undefined;
  return present({ full, title, forenames, surname });
}

function readAddress(address: Fields | undefined): string | undefined {
  if (!address) return undefined;
  address.ignore(UNUSED.address);
  const parts = [
    address.text('address1'),
    address.text('address2'),
    address.text('address3'),
    address.text('address4'),
    address.text('address5'),
    address.text('postcode', 'postCode'),
  ];
  return joined(parts, ', ');
}
