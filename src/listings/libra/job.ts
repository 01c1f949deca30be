import { parseDocumentDate, parseDocumentTime, parseInstant } from '../../text/figures/document-dates.js';
import { asPrinted } from '../entries/as-printed.js';
import { tellOfNoTime } from '../entries/start-time.js';
import { type Answers, ask, NOTHING, planOf, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { below } from '../fields/pointer.js';
import { presenter } from '../fields/presenter.js';
import type { Hearing, Listing } from '../listing.js';
import { addHearings, CASES, type Heading } from './case.js';

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
  const listings: Listing[] = [];
  for (const list of job.objects('sessions')) {
    list.handEach('session', SESSION, held, (said) => {
      const listing = readSession(said, shared, audit);
      if (listing.hearings.length > 0) listings.push(listing);
    });
  }
  return listings;
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

const DAY = 'doh';
const SESSION_START = 'sstart';
const BLOCK_START = 'bstart';

const BLOCK = wholePlanOf({ start: ask.text(BLOCK_START), hearingType: ask.text('desc'), cases: CASES }, [
  'sb_id',
  'bend',
]);

const BLOCK_LIST = planOf({ all: ask.each(BLOCK, held, 'block') });

const SESSION = wholePlanOf(
  {
    localJusticeArea: ask.text('lja'),
    courtHouse: ask.text('court'),
    courtRoom: ask.text('room'),
    start: ask.text(SESSION_START),
    blocks: ask.each(BLOCK_LIST, NOTHING, 'blocks'),
    day: ask.text(DAY),
    panel: ask.text('panel'),
    courtHouseCode: ask.text('ou_code'),
  },
  ['s_id', 'cmu', 'send', 'area_code'],
);

type SessionSaid = Answers<typeof SESSION> & Held;

function readSession(said: SessionSaid, shared: Shared, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): Listing {
  const courtHouse = said.courtHouse ?? shared.courtHouse;
  if (courtHouse === undefined) audit.raise('missing_field', 'A session names no court.', placeOf(said, audit));
  const hasDay = said.opened ? said.opened.has(DAY) : said.day !== undefined;
  const sittingDate = (hasDay ? dayOf(said, audit) : shared.day) ?? null;
  if (!hasDay && sittingDate === null && !shared.isDated)
    audit.raise('date_unreadable', 'A session has no date.', placeOf(said, audit));
  const { panel, blocks = NONE } = said;
  const sessionTime = timeOf(said, said.start, SESSION_START, audit);
  const isYouth = panel !== undefined && /\b(?:child|youth|ieuenctid)\b/i.test(panel);
  const hearings: Hearing[] = [];
  for (const { all = NONE } of blocks) {
    for (const block of all) {
      const heading: Heading = {
        jurisdiction: 'magistrates',
        hearingType: block.hearingType,
        panel,
        startTime: timeOf(block, block.start, BLOCK_START, audit) ?? sessionTime,
        issuedAt: shared.issuedAt,
      };
      addHearings(hearings, block.cases ?? NONE, heading, isYouth, audit);
    }
  }
  return presentListing({
    courtHouse: courtHouse ?? '',
    courtHouseCode: said.courtHouseCode ?? shared.courtHouseCode,
    localJusticeArea: said.localJusticeArea,
    courtRoom: said.courtRoom,
    sittingDate,
    sittingDateAsPrinted: asPrinted(hasDay ? said.day : shared.dayAsPrinted, sittingDate),
    hearings,
  });
}

function dayOf(said: SessionSaid, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): string | undefined {
  if (said.opened) return said.opened.date(DAY);
  const day = parseDocumentDate(said.day)?.iso;
  if (day === undefined)
    audit.raise('date_unreadable', `The field ${DAY} holds no date.`, below(placeOf(said, audit), DAY));
  return day;
}

/** The time that a field of an object named, `HH:MM` in London; words that name none are the problem `unread_field`. */
function timeOf(
  said: Held,
  printed: string | undefined,
  field: string,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): string | undefined {
  if (printed === undefined) return undefined;
  const time = parseDocumentTime(printed);
  if (time === null) tellOfNoTime(field, placeOf(said, audit), audit);
  return time ?? undefined;
}

const presentListing = presenter<Listing>()(
  'courtHouse',
  'courtHouseCode',
  'localJusticeArea',
  'courtRoom',
  'sittingDate',
  'sittingDateAsPrinted',
  'hearings',
);

const NONE: readonly never[] = [];
