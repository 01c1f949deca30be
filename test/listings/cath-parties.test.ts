import { expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

const OFFENCE = { offenceCode: 'TH68010', offenceTitle: 'Theft from a shop' };

/** A standard list of one case with these parties. */
async function listOf(...party: readonly object[]) {
  const hearing = { hearingType: 'Trial', case: [{ caseUrn: '99ZZ1234567', party }] };
  const session = [{ sittings: [{ sittingStart: '2026-02-03T10:00:00Z', hearing: [hearing] }] }];
  const courtHouse = { courtHouseName: 'Testham Magistrates', courtRoom: [{ courtRoomName: '1', session }] };
  const document = { document: { publicationDate: '2026-02-02T16:00:00Z' }, venue: {}, courtLists: [{ courtHouse }] };
  const { listings, problems } = await readDocument(documentOf('list', Buffer.from(JSON.stringify(document))));
  return { people: listings.flatMap(({ hearings }) => hearings).flatMap(({ defendants }) => defendants), problems };
}

const DEFENDANT = {
  partyRole: 'DEFENDANT',
  individualDetails: { individualForenames: 'Yew', individualSurname: 'Testfern', offence: [OFFENCE] },
};

test('offences listed under a prosecutor are nobody’s, and told', async () => {
  const prosecutor = { partyRole: 'PROSECUTOR', organisationDetails: { organisationName: 'CPS', offence: [OFFENCE] } };
  const { people, problems } = await listOf(DEFENDANT, prosecutor);
  expect(people.map(({ name, offences }) => [name?.full, offences.length])).toEqual([['Yew Testfern', 1]]);
  expect(problems).toEqual([
    {
      code: 'unread_field',
      message: 'Offences stand under somebody who is not charged with them.',
      at: { pointer: expect.stringMatching(/\/case\/0\/party\/1$/) },
    },
  ]);
});

test('an offence that says nothing charges nobody', async () => {
  const other = { partyRole: 'ZZ99', individualDetails: { individualSurname: 'Testelm', offence: [{}] } };
  const { people } = await listOf(DEFENDANT, other);
  expect(people.map(({ name }) => name?.full)).toEqual(['Yew Testfern']);
});
