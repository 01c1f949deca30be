import type { Content } from '../../documents/content.js';
import { readCourtLists } from '../cath/read-list.js';
import { readPayload } from '../common-platform-list/payload.js';
import { readReadyCases } from '../common-platform-list/ready-cases.js';
import {
  isCrownPayload,
  payloadsIn,
  readyListsIn,
  whichCommonPlatformList,
} from '../common-platform-list/which-list.js';
import { auditFields } from '../fields/audit-fields.js';
import type { FoundObject } from '../fields/find-objects.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { raiseStrays } from '../fields/raise-strays.js';
import type { ListingFormat, Parsed } from '../format.js';
import type { Listing } from '../listing.js';

/** Lists as Common Platform makes them, before Court and Tribunal Hearings has them (hmcts/cp-court-list-publishing-service, cpp-context-staging-pubhub). */
export const commonPlatformCourtList: ListingFormat = {
  name: 'common-platform-court-list',
  title: 'Common Platform court list, standard, public or single justice (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) => whichCommonPlatformList(content) !== undefined,
  read,
};

function read(content: Content): Parsed {
  if (content.kind !== 'json') return { listings: [], problems: [] };
  const kind = whichCommonPlatformList(content);
  switch (kind) {
    case 'tree':
      return readCourtLists(content);
    case 'payload': {
      const payloads = payloadsIn(content.value);
      const ours = payloads.filter(({ value }) => !isCrownPayload(value));
      // One of the Crown Court among them is told as an entry that is not read.
      if (ours.length > 0) return readEach(ours, readPayload);
      return { listings: [], problems: [], setAside: { code: 'crown_list', message: 'A Crown Court list.' } };
    }
    case 'ready_cases':
      return readEach(readyListsIn(content.value), readReadyCases);
    case undefined:
      return { listings: [], problems: [] };
  }
}

function readEach(
  found: readonly FoundObject[],
  readOne: (fields: Fields, audit: FieldAudit) => readonly Listing[],
): Parsed {
  const audit = auditFields();
  raiseStrays(found, audit);
  const listings = found
    .flatMap(({ pointer, value, around }) => {
      for (const wrapper of around) {
        audit.open(wrapper.value, wrapper.pointer).ignore([wrapper.leadsOn, '_metadata', 'language', 'requestType']);
      }
      return readOne(audit.open(value, pointer), audit);
    })
    .filter(({ hearings }) => hearings.length > 0);
  if (listings.length > 0) return { listings, problems: audit.problems() };
  const setAside = { code: 'no_hearings', message: 'The list holds no case.' } as const;
  return { listings, problems: audit.problems(), setAside };
}
