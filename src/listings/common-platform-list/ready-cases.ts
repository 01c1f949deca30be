import { parseInstant } from '../../text/figures/document-dates.js';
import { joined } from '../entries/address.js';
import { checkCharge } from '../entries/charge.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Hearing, Listing, Offence } from '../listing.js';
import { readPerson } from './person.js';

/** Reads the cases ready for a single justice: of no court and no day yet. */
export function readReadyCases(list: Fields, audit: Pick<FieldAudit, 'raise'>): readonly Listing[] {
  list.ignore(['totalNumberOfRecords', 'startDate', 'language', 'requestType']);
  const issuedAt = parseInstant(list.text('generatedDateAndTime')) ?? undefined;
  const hearings = list.objects('readyCases').map((one) => readReadyCase(one, issuedAt, audit));
  if (hearings.length === 0) return [];
  audit.raise(
    'date_unreadable',
    'The list states no day of hearing: its cases wait for a single justice.',
    list.pointer,
  );
  return [{ courtHouse: '', sittingDate: null, hearings }];
}

function readReadyCase(fields: Fields, issuedAt: string | undefined, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const person = readPerson(fields);
  const lines = [1, 2, 3, 4, 5].map((line) => fields.text(`addressLine${line}`, `address${line}`));
  const address = joined([...lines, fields.text('town'), fields.text('county'), fields.text('postcode')], ', ');
  const urn = fields.text('caseUrn', 'urn');
  return {
    ...present({ jurisdiction: 'magistrates' as const, prosecutor: fields.text('prosecutorName'), urn, issuedAt }),
    reportingRestrictions: [],
    applications: [],
    defendants: [
      {
        ...present({ ...person, address: person.address ?? address }),
        offences: readOffences(fields, audit),
        results: [],
      },
    ],
  };
}

const OFFENCE = planOf({
  code: ask.text('code', 'offenceCode'),
  title: ask.text('title', 'offenceTitle'),
  titleWelsh: ask.text('titleWelsh', 'welshTitle'),
  wording: ask.text('wording', 'offenceWording'),
  wordingWelsh: ask.text('wordingWelsh', 'welshWording'),
});

function readOffences(fields: Fields, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  return fields.objects('sjpOffences').map((offence, at): Offence => {
    const restriction = offence.text('pressRestrictionRequested', 'pressRestriction');
    const reportingRestrictions = restriction === 'true' ? ['Press restriction requested'] : [];
    const read = offence.fill({ sequence: at + 1, title: '', reportingRestrictions, results: [] }, OFFENCE);
    checkCharge(read, offence, audit);
    return read;
  });
}
