import type { Content } from '../../documents/content.js';
import { toldOnce } from '../entries/told-once.js';
import { auditFields } from '../fields/audit-fields.js';
import { type FoundObject, findObjects } from '../fields/find-objects.js';
import { isObject, type JsonObject } from '../fields/json-value.js';
import { raiseStrays } from '../fields/raise-strays.js';
import type { ListingFormat, Parsed } from '../format.js';
import { listedOr } from '../libra/read-list.js';
import { readCase } from '../probation/case.js';

/**
 * Cases of a Libra or Common Platform list as the probation service splits and stores them, alone or in its list of a court’s day
 * (ministryofjustice/court-case-matcher, prepare-a-case).
 */
export const probationCaseList: ListingFormat = {
  name: 'probation-case-list',
  title: 'Listed cases as the probation service stores them (JSON)',
  kind: 'list',
  completeResults: false,
  gives: ['names'],
  recognises: (content) => content.kind === 'json' && (casesIn(content).length > 0 || isEmptyList(content.value)),
  read,
};

const casesIn = toldOnce((content): readonly FoundObject[] =>
  content.kind === 'json' ? findObjects(content.value, 'sessionStartTime', isCase) : [],
);

function isCase(object: JsonObject): boolean {
  return 'sessionStartTime' in object && 'courtCode' in object && ('defendantName' in object || 'offences' in object);
}

/** A day without cases: the list's own totals, and nothing in it. */
function isEmptyList(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value.cases) &&
    value.cases.length === 0 &&
    ['totalElements', 'possibleMatchesCount', 'recentlyAddedCount'].every((name) => name in value)
  );
}

function read(content: Content): Parsed {
  if (content.kind !== 'json') return { listings: [], problems: [] };
  const audit = auditFields();
  const cases = casesIn(content);
  raiseStrays(cases, audit);
  for (const around of new Set(cases.map((one) => one.around))) {
    for (const { value, pointer, leadsOn } of around) {
      const fields = audit.open(value, pointer);
      fields.ignore([leadsOn]);
      fields.ignore(AROUND);
    }
  }
  const listings = cases.map((one) => readCase(one, audit));
  return listedOr(listings, audit.problems());
}

/** Totals of the list, and the request and response it was kept with. */
const AROUND = [
  'headers',
  'id',
  'outcomeNotRequiredCount',
  'possibleMatchesCount',
  'recentlyAddedCount',
  'removedCount',
  'request',
  'status',
  'totalElements',
  'totalPages',
];
