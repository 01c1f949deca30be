import { parseDocumentTime } from '../../text/figures/document-dates.js';
import { addressOf } from '../entries/address.js';
import { listedOffence } from '../entries/listed-offence.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { tellOfNoTime } from '../entries/start-time.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import { presenter, presenterOfAnswers } from '../fields/presenter.js';
import type { Application, Defendant, Hearing, Offence } from '../listing.js';
import { ASKED_OF_PERSON, MADE_OF_PERSON, nameIn, OF_PERSON, readPerson, UNUSED_OF_PERSON } from './person.js';

type Audit = Pick<FieldAudit, 'raise' | 'pointerTo'>;

const RESTRICTIONS = 'reportingRestrictions';
const START = 'startTime';

const OFFENCE = wholePlanOf({
  number: ask.integer('listingNumber'),
  restrictions: ask.texts(RESTRICTIONS),
  offenceId: ask.text('id', 'offenceId'),
  code: ask.text('offenceCode'),
  title: ask.text('offenceTitle'),
  titleWelsh: ask.text('welshOffenceTitle'),
  wording: ask.text('offenceWording'),
  wordingWelsh: ask.text('welshOffenceWording'),
  legislation: ask.text('offenceLegislation'),
  maxPenalty: ask.text('maxPenalty', 'offenceMaxPen'),
  plea: ask.text('plea', 'pleaValue'),
  pleaDate: ask.date('pleaDate'),
  convictionDate: ask.date('convictionDate', 'convictedOn'),
  adjournedFrom: ask.date('adjournedDate'),
  adjournmentReason: ask.text('adjournedHearingType'),
});

const DEFENDANT = wholePlanOf(
  {
    ...ASKED_OF_PERSON,
    restrictions: ask.texts(RESTRICTIONS),
    offences: ask.each(OFFENCE, held, 'offences'),
  },
  UNUSED_OF_PERSON,
);

/** An application is read field by field: a hearing that has one is opened. */
const HEARING = wholePlanOf(
  {
    hearingId: ask.text('id', 'hearingId'),
    hearingType: ask.text('hearingType'),
    hearingTypeWelsh: ask.text('welshHearingType'),
    panel: ask.text('panel'),
    prosecutor: ask.text('prosecutorType'),
    urn: ask.text('caseNumber', 'caseUrn'),
    adjournedFrom: ask.date('adjournedHearingDate'),
    reason: ask.text('reportingRestrictionReason'),
    start: ask.text(START),
    people: ask.each(DEFENDANT, held, 'defendants'),
  },
  ['sequence', 'caseId', 'courtApplicationId', 'hearingPublicListNote', 'welshReportingRestrictionReason'],
);

/** What these say, and their fields where they had to be opened. */
type OffenceSaid = Answers<typeof OFFENCE> & Held;
type DefendantSaid = Answers<typeof DEFENDANT> & Held;
type HearingSaid = Answers<typeof HEARING> & Held;

const NONE: readonly never[] = [];

/** Reads the hearings in a list of a payload: each a case with its defendants, or an application with whom it is about. */
export function readHearings(slot: Fields, issuedAt: string | undefined, audit: Audit): readonly Hearing[] {
  return slot.answersEach('hearings', HEARING, held).map((said) => hearingOf(said, issuedAt, audit));
}

function hearingOf(said: HearingSaid, issuedAt: string | undefined, audit: Audit): Hearing {
  const { opened, panel, urn, people = NONE } = said;
  const application = opened?.object('courtApplication');
  const isYouth = panel !== undefined && /\b(?:child|youth|ieuenctid)\b/i.test(panel);
  const isAbout = { isYouth, isSubject: application !== undefined };
  const restrictions = said.reason === undefined ? [] : [said.reason];
  const defendants: Defendant[] = [];
  for (const person of people) {
    const offences = offencesOf(person.offences, said.adjournedFrom, audit);
    const ofPerson = restrictionsOf(person);
    const defendant = defendantOf(person, offences, isAbout, audit);
    if (defendant === undefined) continue;
    defendants.push(defendant);
    addNew(restrictions, ofPerson);
  }
  if (defendants.length === 0) {
    if (application) defendants.push(...readRespondents(application, isYouth));
    else audit.raise('missing_field', 'A hearing has no defendant.', placeOf(said, audit));
  }
  if (urn === undefined) audit.raise('missing_field', 'A hearing has no case number.', placeOf(said, audit));
  return presentHearing({
    hearingId: said.hearingId,
    jurisdiction: 'magistrates' as const,
    hearingType: said.hearingType,
    hearingTypeWelsh: said.hearingTypeWelsh,
    panel,
    startTime: startOf(said, audit),
    prosecutor: said.prosecutor,
    urn,
    issuedAt,
    reportingRestrictions: restrictions,
    applications: application && opened ? [readApplication(application, opened, audit)] : NONE,
    defendants,
  });
}

const presentHearing = presenter<Hearing>()(
  'hearingId',
  'jurisdiction',
  'hearingType',
  'hearingTypeWelsh',
  'panel',
  'startTime',
  'prosecutor',
  'urn',
  'issuedAt',
  'reportingRestrictions',
  'applications',
  'defendants',
);

function startOf(said: HearingSaid, audit: Audit): string | undefined {
  const { start } = said;
  const time = start === undefined ? undefined : parseDocumentTime(start);
  if (time === null) tellOfNoTime(START, placeOf(said, audit), audit);
  return time ?? undefined;
}

function addNew(all: string[], more: readonly string[]): void {
  for (const one of more) if (!all.includes(one)) all.push(one);
}

/** What is said of a restriction by objects is read of what had to be opened. */
function restrictionsOf({ opened, restrictions = NONE }: OffenceSaid | DefendantSaid): readonly string[] {
  return opened === undefined ? restrictions : restrictionsIn(opened, RESTRICTIONS);
}

/** Nobody where an entry names no one and charges nothing, as applications leave it. */
function defendantOf(
  said: DefendantSaid,
  offences: readonly Offence[],
  { isYouth, isSubject }: { readonly isYouth: boolean; readonly isSubject: boolean },
  audit: Audit,
): Defendant | undefined {
  const name = nameIn(said);
  const { organisation } = said;
  const isNobody = name === undefined && organisation === undefined;
  if (isNobody && offences.length === 0) return undefined;
  if (isNobody) audit.raise('missing_field', 'A defendant has no name.', placeOf(said, audit));
  return presentDefendant(
    {
      name,
      address: addressOf(said.address),
      offences,
      results: NONE,
      subject: isSubject && offences.length === 0 ? true : undefined,
      youth: isYouth ? true : undefined,
    },
    said,
  );
}

const BESIDE_PERSON = ['offences', 'results', 'subject', 'youth'] as const;
const presentDefendant = presenterOfAnswers<Defendant>()(
  [...OF_PERSON, ...BESIDE_PERSON],
  [...MADE_OF_PERSON, ...BESIDE_PERSON],
);

function offencesOf(
  all: readonly OffenceSaid[] = NONE,
  adjournedFrom: string | undefined,
  audit: Audit,
): readonly Offence[] {
  return all.map((said, at) => offenceOf(said, at, adjournedFrom, audit));
}

function offenceOf(said: OffenceSaid, position: number, adjournedFrom: string | undefined, audit: Audit): Offence {
  const { number } = said;
  const sequence = number !== undefined && number > 0 ? number : position + 1;
  return presentOffence(said, { sequence, reportingRestrictions: restrictionsOf(said), adjournedFrom }, audit);
}

const presentOffence = listedOffence();

function readApplication(fields: Fields, hearing: Fields, audit: Audit): Application {
  fields.ignore(['applicant', 'id', 'welshApplicationType']);
  return present({
    type: fields.text('applicationType') ?? '',
    reference: fields.text('applicationReference'),
    particulars: fields.text('applicationParticulars'),
    results: [],
    offences: offencesOf(hearing.answersEach('applicationOffences', OFFENCE, held), undefined, audit),
  });
}

/** Whom an application is against, where the hearing names no defendant. */
function readRespondents(application: Fields, isYouth: boolean): readonly Defendant[] {
  return application.objects('subject', 'respondents', 'respondent').flatMap((respondent) => {
    const person = readPerson(respondent);
    const isPerson = person.name !== undefined || person.organisation !== undefined;
    const youth = isYouth ? { youth: true } : {};
    return isPerson ? [{ ...person, offences: NONE, results: NONE, subject: true, ...youth }] : [];
  });
}
