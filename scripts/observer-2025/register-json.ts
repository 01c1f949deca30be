import type { Appearance, OffenceHeard } from './hearing.js';
import { type Said, wordsOf } from './said.js';

type Together = readonly [Appearance, ...Appearance[]];

/** A court's day as Common Platform's court register has it, before it is printed. */
export function courtRegisterJson(appearances: Together): string {
  const [first] = appearances;
  const request = {
    registerDate: `${first.date}T23:40:00.000Z`,
    hearingDate: `${first.date}T10:00:00.000Z`,
    hearingVenue: { ljaName: first.court.ljaName, courtHouse: first.court.name },
    defendants: appearances.map((one) => ({
      ...person(one),
      name: `${one.case.person.forename}  ${one.case.person.surname}`,
      arrestSummonsNumbers: [one.case.asn],
      hearing: { defendantPresent: true, hearingType: one.type, jurisdiction: one.jurisdiction },
      prosecutionCasesOrApplications: [
        {
          caseOrApplicationReference: one.case.urn,
          offences: one.offences.map((offence, at) => offenceOf(offence, at, 'results')),
          results: saidAt(one, 'case'),
        },
      ],
      defendantResults: saidAt(one, 'defendant'),
    })),
  };
  return JSON.stringify({ courtRegisterDocumentRequests: [request] });
}

/** One prosecutor's day as Common Platform's informant register has it: a defendant's offences stand on each of his cases. */
export function informantRegisterJson(force: string, appearances: Together): string {
  const [first] = appearances;
  const of = new Map<string, Appearance[]>();
  for (const one of appearances) {
    const { forename, surname, dateOfBirth } = one.case.person;
    const key = `${one.court.name}/${forename}/${surname}/${dateOfBirth}`;
    of.set(key, [...(of.get(key) ?? []), one]);
  }
  const requests = [...of.values()].map((own) => {
    const one = own[0] ?? first;
    const offences = own.flatMap((appearance) =>
      appearance.offences.map((offence, at) => ({
        ...offenceOf(offence, at, 'offenceResults'),
        originatingCaseUrn: appearance.case.urn,
      })),
    );
    return {
      registerDate: `${one.date}T23:59:00Z`,
      hearingDate: `${one.date}T10:00:00Z`,
      prosecutionAuthorityCode: 'POL',
      prosecutionAuthorityName: force,
      hearingVenue: {
        courtHouse: one.court.name,
        ljaName: one.court.ljaName,
        courtSessions: [
          {
            courtRoom: 'Courtroom 01',
            hearingStartTime: `${one.date}T10:00:00Z`,
            defendants: [
              {
                ...person(one),
                name: `${one.case.person.forename} ${one.case.person.surname}`,
                firstName: one.case.person.forename,
                lastName: one.case.person.surname,
                results: own.flatMap((appearance) => saidAt(appearance, 'defendant')),
                prosecutionCasesOrApplications: own.map((appearance) => ({
                  caseOrApplicationReference: appearance.case.urn,
                  arrestSummonsNumber: appearance.case.asn,
                  offences,
                  results: saidAt(appearance, 'case'),
                })),
              },
            ],
          },
        ],
      },
    };
  });
  return JSON.stringify({ informantRegisterDocumentRequests: requests });
}

function person({ case: { person: who } }: Appearance): object {
  const [address1, address2] = who.address;
  return { dateOfBirth: who.dateOfBirth, address1, address2, postCode: who.postcode };
}

function offenceOf({ charge, results, ...heard }: OffenceHeard, at: number, resultsAs: string): object {
  return {
    offenceCode: charge.code,
    orderIndex: at + 1,
    offenceTitle: charge.title,
    ...(resultsAs === 'results' ? { wording: `${charge.wording}####${charge.legislation}` } : {}),
    ...(heard.plea === undefined ? {} : { pleaValue: heard.plea }),
    ...(heard.plea === undefined || resultsAs !== 'results' ? {} : { pleaDate: heard.pleaDate }),
    ...(heard.verdict === undefined
      ? {}
      : { verdictCode: heard.verdict === 'guilty' ? 'Found guilty' : 'Found not guilty' }),
    ...(heard.convictionDate === undefined || resultsAs !== 'results' ? {} : { convictionDate: heard.convictionDate }),
    [resultsAs]: results.map(result),
  };
}

function saidAt(one: Appearance, level: Said['level']): object[] {
  return one.results.filter((said) => said.level === level).map(result);
}

function result(said: Said): object {
  return {
    ...(said.code === undefined ? {} : { cjsResultCode: said.code }),
    resultText: wordsOf(said, 'common_platform'),
  };
}
