import { parseInstant } from '../../text/figures/document-dates.js';
import { asPrinted } from '../entries/as-printed.js';
import { readTime } from '../entries/start-time.js';
import { allOf } from '../fields/all-of.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Listing } from '../listing.js';
import { type Heading, readCases } from './case.js';

/** What stands above the sessions of a Libra list: the print job, and what the envelope says of the document. */
export interface Job {
  readonly job: Fields;
  readonly info?: Fields | undefined;
  /** Lists made for CaTH have one day, the day they were printed for; Libra's own say it in each session. */
  readonly isPrintedForTheDay: boolean;
}

/** An organisation unit code inside the name of the file that Libra wrote: `5_26102020_2992_B10JQ00_ADULT_COURT_LIST_DAILY`. */
const COURT_IN_FILE_NAME = /_([A-Z]\d{2}[A-Z]{2}\d{2})_/;

/** Reads one Libra list: one listing for each session, empty ones left out. */
export function readJob(
  { job, info, isPrintedForTheDay }: Job,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): readonly Listing[] {
  job.ignore(['username', 'late', 'adbox', 'means']);
  info?.ignore([
    'general',
    'doc_type',
    'pi_job_type',
    'printers',
    'parameters',
    'contentType',
    'area',
    'docref',
    'end_time',
    'elapsedsecs',
  ]);
  const started = info?.text('start_time');
  const printed = job.text('printdate');
  const shared = {
    isDated: isPrintedForTheDay || info?.has('dateOfHearing') === true,
    day: isPrintedForTheDay ? job.date('printdate') : info?.date('dateOfHearing'),
    dayAsPrinted: isPrintedForTheDay ? printed : info?.text('dateOfHearing'),
    courtHouse: info?.text('courtHouse'),
    courtHouseCode: COURT_IN_FILE_NAME.exec(info?.text('source_file_name') ?? '')?.[1],
    issuedAt: parseInstant([printed, started].filter((part) => part !== undefined).join(' ')) ?? undefined,
  };
  if (isPrintedForTheDay && !job.has('printdate')) {
    audit.raise('date_unreadable', 'The list has no date.', job.pointer);
  }
  const sessions = allOf(job.objects('sessions'), (list) => list.objects('session'));
  return sessions.map((session) => readSession(session, shared, audit)).filter(({ hearings }) => hearings.length > 0);
}

interface Shared {
  readonly day: string | undefined;
  readonly dayAsPrinted: string | undefined;
  /** Whether the day, or the want of it, was told once for the whole list. */
  readonly isDated: boolean;
  readonly courtHouse: string | undefined;
  readonly courtHouseCode: string | undefined;
  readonly issuedAt: string | undefined;
}

function readSession(session: Fields, shared: Shared, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): Listing {
  session.ignore(['s_id', 'cmu', 'send', 'area_code']);
  const courtHouse = session.text('court') ?? shared.courtHouse;
  if (courtHouse === undefined) audit.raise('missing_field', 'A session names no court.', session.pointer);
  const hasDay = session.has('doh');
  const sittingDate = (hasDay ? session.date('doh') : shared.day) ?? null;
  if (!hasDay && sittingDate === null && !shared.isDated)
    audit.raise('date_unreadable', 'A session has no date.', session.pointer);
  const panel = session.text('panel');
  const sessionTime = readTime(session, 'sstart', audit);
  const isYouth = /\b(?:child|youth|ieuenctid)\b/i.test(panel ?? '');
  const blocks = allOf(session.objects('blocks'), (list) => list.objects('block'));
  const hearings = allOf(blocks, (block) => {
    block.ignore(['sb_id', 'bend']);
    const startTime = readTime(block, 'bstart', audit) ?? sessionTime;
    const heading: Heading = present({
      jurisdiction: 'magistrates' as const,
      hearingType: block.text('desc'),
      panel,
      startTime,
      issuedAt: shared.issuedAt,
    });
    return allOf(block.objects('cases'), (list) => readCases(list, heading, isYouth, audit));
  });
  return present({
    courtHouse: courtHouse ?? '',
    courtHouseCode: session.text('ou_code') ?? shared.courtHouseCode,
    localJusticeArea: session.text('lja'),
    courtRoom: session.text('room'),
    sittingDate,
    sittingDateAsPrinted: asPrinted(hasDay ? session.text('doh') : shared.dayAsPrinted, sittingDate),
    hearings,
  });
}
