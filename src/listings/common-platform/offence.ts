import { normaliseVerdict } from '../../law/results/verdicts.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { WithGaps } from '../fields/present.js';
import type { Offence } from '../listing.js';
import { type ReadResult, readResult } from './result.js';
import { UNUSED } from './unused.js';

export interface ReadOffence {
  readonly offence: WithGaps<Omit<Offence, 'results' | 'sequence' | 'adjournedTo'> & { readonly sequence?: number }>;
  readonly results: readonly ReadResult[];
  /** What the defendant was found guilty of in the place of this offence, where the verdict names another. */
  readonly alternative?: Alternative | undefined;
  /** The URN the offence itself names, where it names one (defect D8 of the registers lists offences under every case of a defendant). */
  readonly caseUrn?: string | undefined;
  readonly pointer: string;
}

export type Alternative = WithGaps<Pick<Offence, 'code' | 'title' | 'legislation' | 'convictionDate'>>;

const OFFENCE = planOf(
  {
    offenceSequenceNumber: ask.integer('offenceSequenceNumber'),
    offenceNo: ask.integer('offenceNo'),
    orderIndex: ask.integer('orderIndex'),
    listingNumber: ask.integer('listingNumber'),
    count: ask.integer('count'),
    offenceId: ask.text('id', 'offenceId'),
    code: ask.text('offenceCode'),
    title: ask.text('offenceTitle'),
    wording: ask.text('wording'),
    legislation: ask.text('offenceLegislation'),
    startDate: ask.date('startDate'),
    convictionDate: ask.date('convictionDate'),
    caseUrn: ask.text('originatingCaseUrn', 'originatingCaseURN'),
  },
  UNUSED.offence,
);

/** Reads one offence of a case, of an application's case or of a court order. */
export function readOffence(fields: Fields, audit: FieldAudit): ReadOffence {
  const said = fields.fill({}, OFFENCE);
  const { offenceId, code, title = '', wording, legislation, startDate, convictionDate, caseUrn } = said;
  const numbers = [said.offenceSequenceNumber, said.offenceNo, said.orderIndex, said.listingNumber, said.count];
  const sequence = numbers.find((number) => number !== undefined && number > 0);
  const verdict = readVerdict(fields);
  const reportingRestrictions = readReportingRestrictions(fields);
  const { plea, pleaDate, indicatedPlea, allocationDecision } = readPleas(fields);
  const offence = {
    sequence,
    offenceId,
    code,
    title,
    wording,
    legislation,
    startDate,
    reportingRestrictions,
    plea,
    pleaDate,
    indicatedPlea,
    allocationDecision,
    verdict,
    convictionDate,
  };
  return {
    offence,
    results: fields.objects('judicialResults', 'offenceResults', 'results').map((result) => readResult(result, audit)),
    alternative: readAlternative(fields, audit, offence),
    caseUrn,
    pointer: fields.pointer,
  };
}

/** The restrictions an object lists, each by its label. */
export function readReportingRestrictions(fields: Fields): readonly string[] {
  return restrictionsIn(fields, 'reportingRestrictions');
}

function readPleas(fields: Fields) {
  const entered = fields.object('plea');
  entered?.ignore(UNUSED.plea);
  const indicated = fields.object('indicatedPlea');
  indicated?.ignore(UNUSED.plea);
  const allocation = fields.object('allocationDecision');
  allocation?.ignore(UNUSED.allocationDecision);
  const plea = entered?.text('pleaValue') ?? fields.text('pleaValue', 'plea');
  const pleaDate = entered?.date('pleaDate') ?? fields.date('pleaDate');
  const indicatedPlea = indicated?.text('indicatedPleaValue') ?? fields.text('indicatedPleaValue', 'indicatedPlea');
  const allocationDecision = allocation?.text('motReasonDescription') ?? fields.text('allocationDecision');
  return { plea, pleaDate, indicatedPlea, allocationDecision };
}

/** The verdict by the most exact of the names the system gives it; in police notifications a letter, `finding`. */
function readVerdict(fields: Fields): string | undefined {
  const verdict = fields.object('verdict');
  verdict?.ignore(UNUSED.verdict);
  const type = verdict?.object('verdictType');
  type?.ignore(UNUSED.verdictType);
  return (
    type?.text('categoryType', 'category', 'description', 'cjsVerdictCode', 'verdictCode') ??
    verdict?.text('verdictType', 'categoryType', 'category', 'description', 'verdictCode') ??
    fields.text('verdict', 'finding')
  );
}

/**
 * What the verdict found in the place of the offence charged: the system names the offence itself here beside every verdict of a
 * jury, so only another one is an alternative, by code or, without one, by title. A verdict that does not say so and names another
 * all the same leaves the results where they stand, and is told.
 */
function readAlternative(fields: Fields, audit: FieldAudit, charged: ReadOffence['offence']): Alternative | undefined {
  const verdict = fields.object('verdict');
  const named = verdict?.object('lesserOrAlternativeOffence');
  if (!named) return undefined;
  named.ignore(['offenceDefinitionId', 'offenceTitleWelsh', 'offenceLegislationWelsh']);
  const code = named.text('offenceCode');
  const title = named.text('offenceTitle');
  const legislation = named.text('offenceLegislation');
  const isCharged = code && charged.code ? code === charged.code : title === undefined || title === charged.title;
  if (isCharged) return undefined;
  if (normaliseVerdict(charged.verdict ?? '') !== 'guilty_of_alternative') {
    const message = 'A verdict names another offence and does not say that it stands in the place of the one charged.';
    audit.raise('unread_field', message, named.pointer);
    return undefined;
  }
  return { code, title: title ?? '', legislation, convictionDate: verdict?.date('verdictDate') };
}
