import type { Content } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { readFragment } from '../common-platform/fragment.js';
import { readHearing } from '../common-platform/hearing.js';
import { type Located, locate } from '../common-platform/locate.js';
import { noticesIn, readNotice } from '../common-platform/notice-of-results.js';
import { readPoliceNotification } from '../common-platform/police-notification.js';
import { UNUSED } from '../common-platform/unused.js';
import { auditFields } from '../fields/audit-fields.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { isObject } from '../fields/json-value.js';
import type { ListingFormat, Parsed } from '../format.js';
import type { Listing } from '../listing.js';

/** The hearing as Common Platform shares it when it has been resulted, in any wrapper and version (hmcts/cpp-context-hearing, -results, -progression). */
export const commonPlatformHearing: ListingFormat = {
  name: 'common-platform-hearing',
  title: 'Common Platform hearing with results (JSON)',
  kind: 'results',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) =>
    content.kind === 'json' && (locate(content.value).length > 0 || noticesIn(content.value).length > 0),
  read: (content) => readMessage(content),
};

function readMessage(content: Content): Parsed {
  if (content.kind !== 'json') return { listings: [], problems: [] };
  const audit = auditFields();
  const located = locate(content.value);
  if (located.length === 0) {
    const notices = noticesIn(content.value).flatMap((notice) => readNotice(notice, audit));
    return { listings: notices, problems: audit.problems(), completeResults: false };
  }
  const hearingIds = located.filter(({ kind }) => kind === 'hearing').map(({ value }) => idOf(value));
  const listings = located.flatMap((found) => {
    const own = idOf(found.value);
    const isFirst = found === located.find(({ kind }) => kind === 'hearing');
    const isOurs = (id: string | undefined) => (id !== undefined && hearingIds.includes(id) ? id === own : isFirst);
    return readLocated(found, audit, isOurs);
  });
  if (listings.length === 0) {
    const setAside = { code: 'no_hearings', message: whyEmpty(located) } as const;
    return { listings, problems: [], setAside, completeResults: false };
  }
  // A message that carries no result at all was sent before there were any, or for another purpose than results.
  const hasAll = located.every(isWhole) && listings.some(hasResults) && !audit.leftovers().some(holdsResults);
  return { listings, problems: audit.problems(), completeResults: hasAll };
}

function idOf(hearing: unknown): string | undefined {
  const id = isObject(hearing) ? (hearing.id ?? hearing.hearingId) : undefined;
  return typeof id === 'string' ? tidy(id) : undefined;
}

/** Results under a field nobody knows: what is read of the message is then not all of them. */
function holdsResults(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsResults);
  if (!isObject(value)) return false;
  return RESULT_FIELDS.some((name) => name in value) || Object.values(value).some(holdsResults);
}

const RESULT_FIELDS = [
  'resultText',
  'judicialResultId',
  'judicialResultTypeId',
  'judicialResultPrompts',
  'resultLineId',
];

function readLocated(
  { kind, pointer, value, around }: Located,
  audit: FieldAudit,
  isOurs: (hearingId: string | undefined) => boolean,
): readonly Listing[] {
  if (kind === 'stray') {
    audit.raise('unread_field', 'An entry of a list holds no hearing and no result.', pointer);
    return [];
  }
  const message = around.map((wrapper): Fields => {
    const fields = audit.open(wrapper.value, wrapper.pointer);
    fields.ignore(UNUSED.message);
    fields.ignore([wrapper.leadsOn]);
    return fields;
  });
  message.reverse();
  const fields = audit.open(value, pointer);
  switch (kind) {
    case 'hearing':
      return readHearing(fields, message, audit, isOurs);
    case 'police':
      return readPoliceNotification(fields, message, audit);
    case 'lines':
    case 'fragment':
      return readFragment(fields, audit);
  }
}

/** A hearing or a case with all its results; a request for one order's notice (`nows`) carries that order's alone. */
function isWhole({ kind, around }: Located): boolean {
  const isForNotice = around.some(({ value }) => isObject(value) && Array.isArray(value.nows));
  return (kind === 'hearing' || kind === 'police') && !isForNotice;
}

function whyEmpty(located: readonly Located[]): string {
  return located.some(({ kind }) => kind === 'hearing' || kind === 'police')
    ? 'The hearing has no case and no application.'
    : 'The message has a result or an application apart from any hearing.';
}

function hasResults({ hearings }: Listing): boolean {
  return hearings.some(({ defendants, applications }) =>
    [...defendants, ...applications].some(
      ({ results, offences }) => results.length > 0 || offences.some((offence) => offence.results.length > 0),
    ),
  );
}
