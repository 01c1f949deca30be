import { checkCharge } from '../entries/charge.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { readTime } from '../entries/start-time.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Offence } from '../listing.js';
import { readPerson } from './person.js';

/** Reads one hearing of a payload: a case with its defendants, or an application with whom it is about. */
export function readHearing(fields: Fields, issuedAt: string | undefined, audit: Pick<FieldAudit, 'raise'>): Hearing {
  fields.ignore([
    'sequence',
    'caseId',
    'courtApplicationId',
    'hearingPublicListNote',
    'welshReportingRestrictionReason',
  ]);
  const application = fields.object('courtApplication');
  const adjournedFrom = fields.date('adjournedHearingDate');
  const panel = fields.text('panel');
  const isYouth = /\b(?:child|youth|ieuenctid)\b/i.test(panel ?? '');
  const reason = fields.text('reportingRestrictionReason');
  const people = fields.objects('defendants').flatMap((person) => readDefendant(person, adjournedFrom, audit));
  if (people.length === 0 && !application) audit.raise('missing_field', 'A hearing has no defendant.', fields.pointer);
  const urn = fields.text('caseNumber', 'caseUrn');
  if (urn === undefined) audit.raise('missing_field', 'A hearing has no case number.', fields.pointer);
  return {
    ...present({
      hearingId: fields.text('id', 'hearingId'),
      jurisdiction: 'magistrates' as const,
      hearingType: fields.text('hearingType'),
      hearingTypeWelsh: fields.text('welshHearingType'),
      panel,
      startTime: readTime(fields, 'startTime', audit),
      prosecutor: fields.text('prosecutorType'),
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
  const restrictions = restrictionsIn(fields, 'reportingRestrictions');
  const offences = fields.objects('offences').map((offence, at) => readOffence(offence, at, adjournedFrom, audit));
  const isNamed = person.name !== undefined || person.organisation !== undefined;
  if (!isNamed && offences.length === 0) return [];
  if (!isNamed) audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  return [{ defendant: { ...person, offences, results: [] }, restrictions }];
}

const OFFENCE = planOf({
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

function readOffence(
  fields: Fields,
  position: number,
  adjournedFrom: string | undefined,
  audit: Pick<FieldAudit, 'raise'>,
): Offence {
  const number = fields.integer('listingNumber');
  const sequence = number !== undefined && number > 0 ? number : position + 1;
  const reportingRestrictions = restrictionsIn(fields, 'reportingRestrictions');
  const base = present({ sequence, title: '', reportingRestrictions, adjournedFrom, results: [] });
  const offence = fields.fill(base, OFFENCE);
  checkCharge(offence, fields.pointer, audit);
  return offence;
}

function readApplication(fields: Fields, hearing: Fields, audit: Pick<FieldAudit, 'raise'>): Application {
  fields.ignore(['applicant', 'id', 'welshApplicationType']);
  return present({
    type: fields.text('applicationType') ?? '',
    reference: fields.text('applicationReference'),
    particulars: fields.text('applicationParticulars'),
    results: [],
    offences: hearing.objects('applicationOffences').map((offence, at) => readOffence(offence, at, undefined, audit)),
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
