import type { Content } from '../../documents/content.js';
import { parseInstant } from '../../text/figures/document-dates.js';
import { jurisdictionOf } from '../common-platform/court.js';
import { asPrinted } from '../entries/as-printed.js';
import { readTime } from '../entries/start-time.js';
import { allOf } from '../fields/all-of.js';
import { auditFields } from '../fields/audit-fields.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import { raiseStrays } from '../fields/raise-strays.js';
import type { Parsed } from '../format.js';
import type { Hearing, Listing } from '../listing.js';
import { addHearings } from './hearing.js';
import { courtListTrees } from './hearings-in.js';

/** What a kind of list is known to leave out, so that its absence is told once and not for every sitting. */
export interface LeftOut {
  /** The list is of cases ready to be decided, on no stated day. */
  readonly sittingDay?: boolean;
  /** The list gives a venue's address and no court's name. */
  readonly courtHouse?: boolean;
}

/** Reads every list of a document in CaTH's tree: one listing for each court room's session and day. */
export function readCourtLists(content: Content, leftOut: LeftOut = {}): Parsed {
  if (content.kind !== 'json') return { listings: [], problems: [] };
  const audit = auditFields();
  const trees = courtListTrees(content.value);
  raiseStrays(trees, audit);
  const listings = allOf(trees, ({ pointer, value, around }) => {
    for (const wrapper of around) audit.open(wrapper.value, wrapper.pointer).ignore([wrapper.leadsOn, '_metadata']);
    return readTree(audit.open(value, pointer), leftOut, audit);
  });
  const held = listings.filter(({ hearings }) => hearings.length > 0);
  if (held.length === 0) {
    return {
      listings: [],
      problems: audit.problems(),
      setAside: { code: 'no_hearings', message: 'The list holds no case and no application.' },
    };
  }
  if (leftOut.sittingDay === true) {
    audit.raise('date_unreadable', 'The list states no day of hearing: its cases wait for a single justice.', '');
  }
  return { listings: held, problems: audit.problems() };
}

interface Court {
  readonly house: Fields;
  readonly venueName: string | undefined;
  readonly issuedAt: string | undefined;
}

function readTree(tree: Fields, leftOut: LeftOut, audit: FieldAudit): readonly Listing[] {
  const document = tree.object('document');
  document?.ignore(['documentName', 'version']);
  const issuedAt = parseInstant(document?.text('publicationDate')) ?? undefined;
  const venue = tree.object('venue');
  venue?.ignore(['venueAddress', 'venueType', 'venueCode', 'venueDX', 'venueContact']);
  tree.ignore(['locationDetails']);
  const venueName = venue?.text('venueName');
  return allOf(tree.objects('courtLists'), (list) => {
    list.ignore(['courtListName']);
    const house = list.object('courtHouse');
    return house ? readHouse({ house, venueName, issuedAt }, leftOut, audit) : [];
  });
}

function readHouse({ house, venueName, issuedAt }: Court, leftOut: LeftOut, audit: FieldAudit): readonly Listing[] {
  house.ignore(['courtHouseContact', 'courtHouseAddress']);
  const name = house.text('courtHouseName') ?? venueName;
  if (name === undefined && leftOut.courtHouse !== true) {
    audit.raise('missing_field', 'The court house has no name.', house.pointer);
  }
  const jurisdiction = jurisdictionOf(name ?? '') === 'crown' ? 'crown' : 'magistrates';
  const court = present({
    courtHouse: name ?? '',
    courtHouseCode: house.text('courtHouseCode'),
    localJusticeArea: house.text('lja'),
  });
  return allOf(house.objects('courtRoom'), (room) => {
    room.ignore(['venueContact']);
    const courtRoom = room.text('courtRoomName');
    const inRoom = present({ ...court, courtRoom });
    return allOf(room.objects('session'), (session) =>
      readSession(session, inRoom, { jurisdiction, issuedAt }, leftOut, audit),
    );
  });
}

/** A session whose sittings fall on several days is a listing for each. */
function readSession(
  session: Fields,
  court: Omit<Listing, 'hearings' | 'sittingDate'>,
  { jurisdiction, issuedAt }: Pick<Listing['hearings'][number], 'jurisdiction'> & Pick<Court, 'issuedAt'>,
  leftOut: LeftOut,
  audit: FieldAudit,
): readonly Listing[] {
  session.ignore(['judiciary', 'sessionChannel']);
  const sessionDate = session.date('sessionStartTime');
  // Some give the day of the session and no hour.
  const sessionTime = /[T:]/.test(session.text('sessionStartTime') ?? '')
    ? readTime(session, 'sessionStartTime', audit)
    : undefined;
  const days = new Map<string | null, { readonly printed: string | undefined; readonly hearings: Hearing[] }>();
  for (const sitting of session.objects('sittings')) {
    sitting.ignore(['sittingEnd', 'judiciary', 'channel']);
    const hasStart = sitting.has('sittingStart');
    const sittingDate = (hasStart ? sitting.date('sittingStart') : sessionDate) ?? null;
    if (!hasStart && sittingDate === null && leftOut.sittingDay !== true) {
      audit.raise('date_unreadable', 'The sitting has no date.', sitting.pointer);
    }
    const startTime = hasStart && sittingDate !== null ? readTime(sitting, 'sittingStart', audit) : sessionTime;
    const heading = present({ jurisdiction, startTime, issuedAt });
    let day = days.get(sittingDate);
    if (day === undefined) {
      const printed = hasStart ? sitting.text('sittingStart') : session.text('sessionStartTime');
      day = { printed, hearings: [] };
      days.set(sittingDate, day);
    }
    addHearings(day.hearings, sitting, heading, audit);
  }
  return [...days].map(([sittingDate, { printed, hearings }]) =>
    present({ ...court, sittingDate, sittingDateAsPrinted: asPrinted(printed, sittingDate), hearings }),
  );
}
