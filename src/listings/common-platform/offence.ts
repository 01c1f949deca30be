import { normaliseVerdict } from '../../law/results/verdicts.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import type { WithGaps } from '../fields/present.js';
import type { Offence } from '../listing.js';
import { type ReadResult, resultOf, resultsAsked } from './result.js';
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

const NONE: readonly never[] = [];

const PLEA = planOf({ pleaValue: ask.text('pleaValue'), pleaDate: ask.date('pleaDate') }, UNUSED.plea);
const INDICATED = planOf({ value: ask.text('indicatedPleaValue') }, UNUSED.plea);
const ALLOCATION = planOf({ reason: ask.text('motReasonDescription') }, UNUSED.allocationDecision);

const VERDICT_TYPE = planOf(
  { category: ask.text('categoryType', 'category', 'description', 'cjsVerdictCode', 'verdictCode') },
  UNUSED.verdictType,
);

const FOUND = planOf(
  { code: ask.text('offenceCode'), title: ask.text('offenceTitle'), legislation: ask.text('offenceLegislation') },
  ['offenceDefinitionId', 'offenceTitleWelsh', 'offenceLegislationWelsh'],
);

const VERDICT = planOf(
  {
    type: ask.one(VERDICT_TYPE, 'verdictType'),
    category: ask.text('categoryType', 'category', 'description', 'verdictCode'),
    found: ask.one(FOUND, 'lesserOrAlternativeOffence'),
    date: ask.text('verdictDate'),
  },
  UNUSED.verdict,
);

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
    plea: ask.one(PLEA, 'plea'),
    pleaValue: ask.text('pleaValue'),
    pleaDate: ask.date('pleaDate'),
    indicated: ask.one(INDICATED, 'indicatedPlea'),
    indicatedPlea: ask.text('indicatedPleaValue'),
    allocation: ask.one(ALLOCATION, 'allocationDecision'),
    verdict: ask.one(VERDICT, 'verdict'),
    finding: ask.text('finding'),
    results: resultsAsked('judicialResults', 'offenceResults', 'results'),
  },
  UNUSED.offence,
);

/** What an offence says, where it stands, and its fields where it had to be opened. */
type OffenceSaid = Answers<typeof OFFENCE> & Placed;

/** Reads one offence of a case, of an application's case or of a court order. */
export function readOffence(fields: Fields, audit: FieldAudit): ReadOffence {
  return offenceOf(fields.fill(placed(fields.pointer, fields), OFFENCE), audit);
}

export function readOffences(fields: Fields, audit: FieldAudit): readonly ReadOffence[] {
  return fields.answersEach('offences', OFFENCE, placed).map((said) => offenceOf(said, audit));
}

function offenceOf(said: OffenceSaid, audit: FieldAudit): ReadOffence {
  const { offenceId, code, title = '', wording, legislation, startDate, convictionDate, caseUrn, opened } = said;
  const numbers = [said.offenceSequenceNumber, said.offenceNo, said.orderIndex, said.listingNumber, said.count];
  const offence = {
    sequence: numbers.find((number) => number !== undefined && number > 0),
    offenceId,
    code,
    title,
    wording,
    legislation,
    startDate,
    reportingRestrictions: opened === undefined ? NONE : readReportingRestrictions(opened),
    plea: said.plea?.pleaValue ?? said.pleaValue ?? opened?.text('plea'),
    pleaDate: said.plea?.pleaDate ?? said.pleaDate,
    indicatedPlea: said.indicated?.value ?? said.indicatedPlea ?? opened?.text('indicatedPlea'),
    allocationDecision: said.allocation?.reason ?? opened?.text('allocationDecision'),
    verdict: verdictOf(said),
    convictionDate,
  };
  return {
    offence,
    results: (said.results ?? NONE).map((result) => resultOf(result, audit)),
    alternative: alternativeOf(said, audit, offence),
    caseUrn,
    pointer: said.pointer,
  };
}

/** The restrictions an object lists, each by its label. */
export function readReportingRestrictions(fields: Fields): readonly string[] {
  return restrictionsIn(fields, 'reportingRestrictions');
}

/** The verdict by the most exact of the names the system gives it; in police notifications a letter, `finding`. */
function verdictOf({ verdict, finding, opened }: OffenceSaid): string | undefined {
  const type = verdict?.type?.category ?? (opened && verdict && typeInWords(opened));
  return type ?? verdict?.category ?? opened?.text('verdict') ?? finding;
}

/** The type of a verdict where it is words and no object, as older messages have it. */
function typeInWords(offence: Fields): string | undefined {
  const verdict = offence.object('verdict');
  // It may have been read without being opened: then nothing of it is left over.
  verdict?.fill({}, VERDICT);
  return verdict?.text('verdictType');
}

/**
 * What the verdict found in the place of the offence charged: the system names the offence itself here beside every verdict of a
 * jury, so only another one is an alternative, by code or, without one, by title. A verdict that does not say so and names another
 * all the same leaves the results where they stand, and is told.
 */
function alternativeOf(
  { verdict, pointer }: OffenceSaid,
  audit: FieldAudit,
  charged: ReadOffence['offence'],
): Alternative | undefined {
  if (!verdict?.found) return undefined;
  const { code, title, legislation } = verdict.found;
  const isCharged = code && charged.code ? code === charged.code : title === undefined || title === charged.title;
  if (isCharged) return undefined;
  if (normaliseVerdict(charged.verdict ?? '') !== 'guilty_of_alternative') {
    const message = 'A verdict names another offence and does not say that it stands in the place of the one charged.';
    audit.raise('unread_field', message, `${pointer}/verdict/lesserOrAlternativeOffence`);
    return undefined;
  }
  const convictionDate = parseDocumentDate(verdict.date)?.iso;
  if (verdict.date !== undefined && convictionDate === undefined) {
    audit.raise('date_unreadable', 'The field verdictDate holds no date.', `${pointer}/verdict/verdictDate`);
  }
  return { code, title: title ?? '', legislation, convictionDate };
}
