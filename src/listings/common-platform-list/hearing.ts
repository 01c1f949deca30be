import { checkCharge } from '../entries/charge.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { readTime } from '../entries/start-time.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Offence } from '../listing.js';
import { readPerson } from './person.js';

const RESTRICTIONS = 'reportingRestrictions';

const HEARING = planOf(
  {
    hearingId: ask.text('id', 'hearingId'),
    hearingType: ask.text('hearingType'),
    hearingTypeWelsh: ask.text('welshHearingType'),
    panel: ask.text('panel'),
    prosecutor: ask.text('prosecutorType'),
    urn: ask.text('caseNumber', 'caseUrn'),
    adjournedFrom: ask.date('adjournedHearingDate'),
    reason: ask.text('reportingRestrictionReason'),
  },
  ['sequence', 'caseId', 'courtApplicationId', 'hearingPublicListNote', 'welshReportingRestrictionReason'],
);

/** Reads one hearing of a payload: a case with its defendants, or an application with whom it is about. */
export function readHearing(fields: Fields, issuedAt: string | undefined, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const said = fields.fill({}, HEARING);
  const { adjournedFrom, panel, reason, urn } = said;
  const application = fields.object('courtApplication');
  const isYouth = /\b(?:child|youth|ieuenctid)\b/i.test(panel ?? '');
  const people = fields.objects('defendants').flatMap((person) => readDefendant(person, adjournedFrom, audit));
  if (people.length === 0 && !application) audit.raise('missing_field', 'A hearing has no defendant.', fields.pointer);
  if (urn === undefined) audit.raise('missing_field', 'A hearing has no case number.', fields.pointer);
  return {
    ...present({
      hearingId: said.hearingId,
      jurisdiction: 'magistrates' as const,
      hearingType: said.hearingType,
      hearingTypeWelsh: said.hearingTypeWelsh,
      panel,
      startTime: readTime(fields, 'startTime', audit),
      prosecutor: said.prosecutor,
      urn,
      issuedAt,
    }),
    reportingRestrictions: [
      ...new Set([...(reason === undefined ? [] : [reason]), ...people.flatMap(({ restrictions }) => restrictions)]),
    ],
    applications: application ? [readApplication(application, fields, audit)] : [],
    defendants: [
      ...people.map(({ defendant }) => defendant),
      ...(application && people.length === 0 ? readRespondents(application) : []),
    ].map((defendant) => ({
      ...defendant,
      ...(application && defendant.offences.length === 0 ? { subject: true } : {}),
      ...(isYouth ? { youth: true } : {}),
    })),
  };
}

interface ReadDefendant {
  readonly defendant: Defendant;
  readonly restrictions: readonly string[];
}

/** Nobody where an entry names no one and charges nothing, as applications leave it. */
function readDefendant(
  fields: Fields,
  adjournedFrom: string | undefined,
  audit: Pick<FieldAudit, 'raise'>,
): readonly ReadDefendant[] {
  const person = readPerson(fields);
  const restrictions = restrictionsIn(fields, RESTRICTIONS);
  const offences = readOffences(fields, 'offences', adjournedFrom, audit);
  const isNamed = person.name !== undefined || person.organisation !== undefined;
  if (!isNamed && offences.length === 0) return [];
  if (!isNamed) audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  return [{ defendant: { ...person, offences, results: [] }, restrictions }];
}

const OFFENCE = planOf({
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

/** What an offence says, where it stands, and its fields where it had to be opened. */
type OffenceSaid = Answers<typeof OFFENCE> & Placed;

function readOffences(
  fields: Fields,
  name: string,
  adjournedFrom: string | undefined,
  audit: Pick<FieldAudit, 'raise'>,
): readonly Offence[] {
  const all = fields.answersEach(name, OFFENCE, placed);
  return all.map((said, at) => offenceOf(said, at, adjournedFrom, audit));
}

function offenceOf(
  said: OffenceSaid,
  position: number,
  adjournedFrom: string | undefined,
  audit: Pick<FieldAudit, 'raise'>,
): Offence {
  const { number, opened, restrictions = [] } = said;
  const offence = present({
    sequence: number !== undefined && number > 0 ? number : position + 1,
    title: said.title ?? '',
    reportingRestrictions: opened === undefined ? restrictions : restrictionsIn(opened, RESTRICTIONS),
    adjournedFrom: said.adjournedFrom ?? adjournedFrom,
    results: [],
    offenceId: said.offenceId,
    code: said.code,
    titleWelsh: said.titleWelsh,
    wording: said.wording,
    wordingWelsh: said.wordingWelsh,
    legislation: said.legislation,
    maxPenalty: said.maxPenalty,
    plea: said.plea,
    pleaDate: said.pleaDate,
    convictionDate: said.convictionDate,
    adjournmentReason: said.adjournmentReason,
  });
  checkCharge(offence, said, audit);
  return offence;
}

function readApplication(fields: Fields, hearing: Fields, audit: Pick<FieldAudit, 'raise'>): Application {
  fields.ignore(['applicant', 'id', 'welshApplicationType']);
  return present({
    type: fields.text('applicationType') ?? '',
    reference: fields.text('applicationReference'),
    particulars: fields.text('applicationParticulars'),
    results: [],
    offences: readOffences(hearing, 'applicationOffences', undefined, audit),
  });
}

/** Whom an application is against, where the hearing names no defendant. */
function readRespondents(application: Fields): readonly Defendant[] {
  return application.objects('subject', 'respondents', 'respondent').flatMap((respondent) => {
    const person = readPerson(respondent);
    const isNamed = person.name !== undefined || person.organisation !== undefined;
    return isNamed ? [{ ...person, offences: [], results: [] }] : [];
  });
}
