import { ageOn } from './calendar.js';
import type { Appearance } from './hearing.js';

/** A court's day as the list published before it has it: Court and Tribunal Hearings' magistrates' standard list. */
export function courtList(appearances: readonly [Appearance, ...Appearance[]]): string {
  const [first] = appearances;
  const hearing = appearances.map((one) => {
    const { person, urn } = one.case;
    return {
      hearingType: one.type,
      case: [
        {
          caseUrn: urn,
          party: [
            {
              partyRole: 'DEFENDANT',
              subject: true,
              individualDetails: {
                individualForenames: person.forename,
                individualSurname: person.surname,
                dateOfBirth: person.dateOfBirth,
                age: ageOn(person.dateOfBirth, one.date),
                gender: person.gender === 'MALE' ? 'male' : 'female',
              },
              offence: one.offences.map(({ charge }) => ({
                offenceCode: charge.code,
                offenceTitle: charge.title,
                offenceWording: charge.wording,
              })),
            },
            {
              partyRole: 'PROSECUTING_AUTHORITY',
              organisationDetails: { organisationName: one.case.court.force },
            },
          ],
        },
      ],
    };
  });
  return JSON.stringify({
    document: { publicationDate: `${first.date}T05:05:10.123Z` },
    venue: { venueAddress: { line: ['1 Example Square'], town: first.court.town } },
    courtLists: [
      {
        courtHouse: {
          courtHouseName: first.court.name,
          lja: first.court.ljaName,
          courtRoom: [
            {
              courtRoomName: 'Courtroom 1',
              session: [{ judiciary: [], sittings: [{ sittingStart: `${first.date}T10:00:00Z`, hearing }] }],
            },
          ],
        },
      },
    ],
  });
}
