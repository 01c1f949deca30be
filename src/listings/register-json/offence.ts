import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { type Answers, ask, planOf, wholePlanOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { presenter } from '../fields/presenter.js';
import type { Offence } from '../listing.js';
import { resultsOf, tellOfEmpty } from './results.js';
import { UNUSED } from './unused.js';

const NONE: readonly never[] = [];
const RESTRICTIONS = ['reportingRestrictions', 'reportingRestriction'];

/** An offence, and the case it says it belongs to where registers repeat it on each of a defendant's cases. */
export interface RegisterOffence {
  readonly offence: Offence;
  readonly originatingCase: string | undefined;
}

const OFFENCE = wholePlanOf(
  {
    offenceId: ask.text('offenceId', 'id'),
    code: ask.text('offenceCode', 'code'),
    title: ask.text('offenceTitle', 'title'),
    legislation: ask.text('offenceLegislation', 'legislation'),
    startDate: ask.date('startDate', 'offenceStartDate'),
    pleaDate: ask.date('pleaDate'),
    indicatedPlea: ask.text('indicatedPleaValue', 'indicatedPlea'),
    allocationDecision: ask.text('allocationDecision'),
    verdict: ask.text('verdictCode', 'verdict', 'verdictValue'),
    convictionDate: ask.date('convictionDate'),
    wording: ask.text('wording', 'offenceWording'),
    plea: ask.text('pleaValue', 'plea'),
    sequence: ask.integer('orderIndex', 'listingNumber', 'offenceSequenceNumber'),
    originatingCase: ask.text('originatingCaseUrn'),
    restrictions: ask.texts(...RESTRICTIONS),
    results: resultsOf('offence', 'results', 'offenceResults'),
  },
  UNUSED.offence,
);

/** What an offence says, and its fields where it had to be opened. */
export type OffenceSaid = Answers<typeof OFFENCE> & Placed;

/** The offences in the lists of these names, as they stand. */
export const offencesOf = (...names: readonly string[]) => ask.each(OFFENCE, placed, ...names);

const OFFENCES = planOf({ offences: offencesOf('offences') });

export function readOffences(fields: Fields, audit: FieldAudit): readonly Offence[] {
  const { offences = NONE } = fields.fill({}, OFFENCES);
  return offences.map((said, index) => offenceOf(said, index + 1, audit).offence);
}

/** The offence that stands at a position, from 1, of its list. */
export function offenceOf(said: OffenceSaid, position: number, audit: FieldAudit): RegisterOffence {
  const { wording, legislation } = partWording(said.wording);
  const { plea, pleaDate } = readPlea(said.plea);
  const { opened, restrictions, results = NONE } = said;
  tellOfEmpty(results, audit);
  const offence = presentOffence({
    sequence: said.sequence ?? position,
    title: said.title ?? '',
    wording,
    legislation: said.legislation ?? legislation,
    reportingRestrictions: restrictions ?? (opened === undefined ? NONE : restrictionsIn(opened, ...RESTRICTIONS)),
    plea,
    pleaDate: said.pleaDate ?? pleaDate,
    results,
    offenceId: said.offenceId,
    code: said.code,
    startDate: said.startDate,
    indicatedPlea: said.indicatedPlea,
    allocationDecision: said.allocationDecision,
    verdict: said.verdict,
    convictionDate: said.convictionDate,
  });
  return { offence, originatingCase: said.originatingCase };
}

const presentOffence = presenter<Offence>()(
  'sequence',
  'title',
  'wording',
  'legislation',
  'reportingRestrictions',
  'plea',
  'pleaDate',
  'results',
  'offenceId',
  'code',
  'startDate',
  'indicatedPlea',
  'allocationDecision',
  'verdict',
  'convictionDate',
);

const DIVIDER = '####';

/** Of tidy words. `particulars####Contrary to section …`; systems write `####undefined` where they know no legislation (court register, defect C24). */
function partWording(printed: string | undefined) {
  const end = printed?.indexOf(DIVIDER) ?? -1;
  if (printed === undefined || end < 0) return { wording: printed, legislation: undefined };
  const start = end + DIVIDER.length;
  const next = printed.indexOf(DIVIDER, start);
  const legislation = printed.slice(start, next < 0 ? undefined : next).trim();
  return {
    wording: printed.slice(0, end).trim() || undefined,
    legislation: legislation && legislation !== 'undefined' && legislation !== 'null' ? legislation : undefined,
  };
}

/** `GUILTY, 29/05/2020` */
const DATED_PLEA = /^(.{1,60}?) ?, ?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

function readPlea(printed: string | undefined) {
  const [, plea, day] = (printed?.includes(',') && DATED_PLEA.exec(printed)) || [];
  const pleaDate = parseDocumentDate(day)?.iso;
  return pleaDate === undefined ? { plea: printed, pleaDate } : { plea, pleaDate };
}
