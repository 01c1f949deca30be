import { addDays, printed, utcInstant } from './calendar.js';
import type { Appearance, ApplicationHeard, OffenceHeard } from './hearing.js';
import { randomFor, uuidFor } from './random.js';
import { type Dialect, type Said, wordsOf } from './said.js';

const ANONYMITY = "Complainant's anonymity protected by virtue of Section 1 of the Sexual Offences Amendment Act 1992";

type Json = Readonly<Record<string, unknown>>;

/** One hearing as Common Platform gives it out once its results are shared. All appearances are of one hearing and one account of it. */
export function commonPlatformJson(appearances: readonly [Appearance, ...Appearance[]]): string {
  const [first] = appearances;
  const { court, jurisdiction, date } = first;
  const hearingId = uuidFor(`hearing/${first.hearingKey}`);
  const random = randomFor(`common-platform/${hearingId}`);
  const dialect: Dialect = random.chance(0.2) ? 'common_platform_prompts' : 'common_platform';
  const print = (said: Said, place: string): Json => judicialResult(said, place, hearingId, date, dialect);
  const crown = jurisdiction === 'CROWN';
  const name = crown ? court.crownCourt : first.youth ? `${court.town} Youth Court` : court.name;
  const roomName = `Courtroom 0${random.int(1, 6)}`;
  const applications = appearances.flatMap((one) => one.applications.map((application) => ({ one, application })));
  const hearing = {
    id: hearingId,
    jurisdictionType: jurisdiction,
    courtCentre: {
      id: uuidFor(`court/${name}`),
      name,
      ...(crown ? {} : { code: court.code }),
      roomId: uuidFor(`room/${name}/${roomName}`),
      roomName,
      lja: { ljaCode: court.ljaCode, ljaName: court.ljaName },
    },
    hearingLanguage: 'ENGLISH',
    hasSharedResults: true,
    type: { id: uuidFor(`type/${first.type}`), description: first.type },
    hearingDays: [{ sittingDay: utcInstant(date, '10:00'), listingSequence: 0, listedDurationMinutes: 20 }],
    prosecutionCases: casesOf(appearances).map((together) => prosecutionCase(together, print)),
    ...(applications.length === 0
      ? {}
      : {
          courtApplications: applications.map(({ one, application }, i) =>
            courtApplication(one, application, i, print),
          ),
        }),
    ...defendantResults(appearances, print),
    defendantAttendance: appearances.map((one) => ({
      defendantId: defendantId(one),
      attendanceDays: [{ day: date, attendanceType: 'IN_PERSON' }],
    })),
  };
  return `${JSON.stringify({ hearing, hearingDay: date, sharedTime: utcInstant(first.account.sharedOn, '16:30') }, null, 1)}\n`;
}

type Print = (said: Said, place: string) => Json;

function casesOf(appearances: readonly Appearance[]): (readonly [Appearance, ...Appearance[]])[] {
  const byUrn = new Map<string, [Appearance, ...Appearance[]]>();
  for (const one of appearances) {
    const together = byUrn.get(one.case.urn);
    if (together === undefined) byUrn.set(one.case.urn, [one]);
    else together.push(one);
  }
  return [...byUrn.values()];
}

function prosecutionCase(together: readonly [Appearance, ...Appearance[]], print: Print): Json {
  const [{ case: file }] = together;
  return {
    id: uuidFor(`case/${file.urn}`),
    prosecutionCaseIdentifier: {
      caseURN: file.urn,
      prosecutionAuthorityId: uuidFor(`authority/${file.court.force}`),
      prosecutionAuthorityCode: 'CPS',
      prosecutionAuthorityName: file.court.force,
    },
    initiationCode: 'C',
    caseStatus: 'ACTIVE',
    defendants: together.map((one) => defendant(one, print)),
  };
}

function defendantId(one: Appearance): string {
  return uuidFor(`defendant/${one.case.urn}/${one.case.person.masterId}`);
}

function personDefendant(one: Appearance): Json {
  const { person, asn } = one.case;
  return {
    personDetails: {
      title: person.title,
      firstName: person.forename,
      lastName: person.surname,
      dateOfBirth: person.dateOfBirth,
      gender: person.gender,
      address: { address1: person.address[0], address2: person.address[1], postcode: person.postcode },
    },
    arrestSummonsNumber: asn,
  };
}

function defendant(one: Appearance, print: Print): Json {
  const ofCase = one.results.filter((said) => said.level === 'case');
  return {
    id: defendantId(one),
    masterDefendantId: one.case.person.masterId,
    prosecutionCaseId: uuidFor(`case/${one.case.urn}`),
    isYouth: one.youth,
    personDefendant: personDefendant(one),
    offences: one.offences.map((offence, i) => offenceJson(offence, i, one.case.urn, print)),
    ...(ofCase.length === 0
      ? {}
      : { defendantCaseJudicialResults: ofCase.map((said, i) => print(said, `case/${one.case.urn}/${i}`)) }),
  };
}

function offenceJson(heard: OffenceHeard, i: number, within: string, print: Print): Json {
  const { charge } = heard;
  return {
    id: charge.id,
    offenceCode: charge.code,
    offenceTitle: charge.title,
    offenceLegislation: charge.legislation,
    wording: charge.wording,
    startDate: charge.startDate,
    chargeDate: addDays(charge.startDate, 21),
    modeOfTrial: charge.mode,
    orderIndex: i + 1,
    count: 0,
    ...(charge.code.startsWith('SX03')
      ? { reportingRestrictions: [{ id: uuidFor(`restriction/${charge.id}`), label: ANONYMITY }] }
      : {}),
    ...(heard.plea === undefined
      ? {}
      : { plea: { offenceId: charge.id, pleaDate: heard.pleaDate, pleaValue: heard.plea } }),
    ...(heard.verdict === undefined ? {} : { verdict: verdict(heard) }),
    ...(heard.convictionDate === undefined ? {} : { convictionDate: heard.convictionDate }),
    judicialResults: inOrder(heard.results, (said, place) => print(said, `${within}/${charge.id}/${place}`)),
  };
}

function verdict(heard: OffenceHeard): Json {
  const guilty = heard.verdict === 'guilty';
  return {
    offenceId: heard.charge.id,
    verdictDate: heard.verdictDate,
    verdictType: {
      category: guilty ? 'Guilty' : 'Not Guilty',
      categoryType: guilty ? 'GUILTY' : 'NOT_GUILTY',
      description: guilty ? 'Found guilty' : 'Found not guilty',
      cjsVerdictCode: guilty ? 'G' : 'N',
      verdictCode: guilty ? 'FG' : 'FNG',
    },
  };
}

/** Results are named by what they are and how often it came before, so that a later account of the hearing keeps their ids. */
function inOrder(results: readonly Said[], print: Print): Json[] {
  return results.map((said, i) =>
    print(said, `${said.label}/${results.slice(0, i).filter((one) => one.label === said.label).length}`),
  );
}

function defendantResults(appearances: readonly Appearance[], print: Print): Json {
  const results = appearances.flatMap((one) =>
    one.results
      .filter((said) => said.level === 'defendant')
      .map((said, i) => ({
        masterDefendantId: one.case.person.masterId,
        judicialResult: print(said, `defendant/${one.case.person.masterId}/${i}`),
      })),
  );
  return results.length === 0 ? {} : { defendantJudicialResults: results };
}

function courtApplication(one: Appearance, application: ApplicationHeard, i: number, print: Print): Json {
  const { urn, court } = one.case;
  const id = uuidFor(`application/${one.hearingKey}/${i}`);
  const identifier = { caseURN: urn, prosecutionAuthorityName: court.force };
  return {
    id,
    applicationReference: urn,
    applicationStatus: 'FINALISED',
    applicationReceivedDate: one.date,
    type: {
      id: uuidFor(`application-type/${application.type}`),
      type: application.type,
      ...(application.code === undefined ? {} : { code: application.code }),
    },
    subject: {
      id: uuidFor(`subject/${id}`),
      masterDefendant: { masterDefendantId: one.case.person.masterId, personDefendant: personDefendant(one) },
    },
    courtApplicationCases: [{ prosecutionCaseId: uuidFor(`case/${urn}`), prosecutionCaseIdentifier: identifier }],
    ...(application.offences.length === 0
      ? {}
      : {
          courtOrder: {
            id: uuidFor(`order/${id}`),
            courtOrderOffences: application.offences.map((offence, n) => ({
              prosecutionCaseIdentifier: identifier,
              offence: offenceJson(offence, n, id, print),
            })),
          },
        }),
    judicialResults: inOrder(application.results, (said, place) => print(said, `${id}/${place}`)),
  };
}

function judicialResult(said: Said, place: string, hearingId: string, date: string, dialect: Dialect): Json {
  const id = uuidFor(`result/${hearingId}/${place}`);
  return {
    judicialResultId: id,
    judicialResultTypeId: uuidFor(`result-type/${said.shortCode ?? said.label}`),
    label: said.label,
    ...(said.code === undefined ? {} : { cjsCode: said.code }),
    category: said.category,
    level: { offence: 'O', case: 'C', defendant: 'D' }[said.level],
    orderedDate: date,
    orderedHearingId: hearingId,
    isAdjournmentResult: said.adjourns === true,
    isFinancialResult: said.money === true,
    isConvictedResult: said.convicts,
    isAvailableForCourtExtract: true,
    isDeleted: said.deleted === true,
    isNewAmendment: said.amended === true,
    ...(said.amended === true
      ? {
          amendmentDate: addDays(date, 1),
          amendmentReason: 'Admin error on shared result (a result recorded incorrectly)',
        }
      : {}),
    ...(said.nextDate === undefined
      ? {}
      : {
          judicialResultPrompts: [
            { label: 'Date of hearing', type: 'DATE', value: printed(said.nextDate), isFinancialImposition: false },
          ],
        }),
    resultText: wordsOf(said, dialect),
  };
}
