import type { Content } from '../../documents/content.js';
import type { ProblemCode } from '../../problem.js';
import { findObjects } from '../fields/find-objects.js';
import { isObject } from '../fields/json-value.js';
import { type CathList, whichCathList } from './which-list.js';

/** Why a list is none of ours; null where it is another document. */
export function whyNotOurs(content: Content): { readonly code: ProblemCode; readonly message: string } | null {
  if (content.kind !== 'json') return null;
  const kind = whichCathList(content);
  if (kind !== undefined) return kind in REASONS ? (REASONS[kind] ?? null) : null;
  if (isPddaList(content.value)) return CROWN;
  return isTribunalList(content.value) ? NOT_CRIMINAL : null;
}

const CROWN = { code: 'crown_list', message: 'A Crown Court list.' } as const;
const NOT_CRIMINAL = {
  code: 'not_criminal',
  message: 'The list holds no charge and no magistrates’ application: a civil, family or tribunal list.',
} as const;

const REASONS: Partial<Record<CathList, { readonly code: ProblemCode; readonly message: string }>> = {
  crown: CROWN,
  not_criminal: NOT_CRIMINAL,
  empty: { code: 'no_hearings', message: 'The list holds no case and no application.' },
};

/** Crown Court lists of the Publication and Data Distribution Application: one list object that names its Crown Court. */
function isPddaList(value: unknown): boolean {
  return findObjects(value, 'CrownCourt', (object) => isObject(object.CrownCourt) && 'CourtLists' in object).length > 0;
}

/** Tribunals upload a plain table: one object of words for each hearing. */
function isTribunalList(value: unknown): boolean {
  const rows = Array.isArray(value) ? value : isObject(value) ? Object.values(value).find(Array.isArray) : undefined;
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(
      (row: unknown) =>
        isObject(row) &&
        Object.values(row).every((cell) => cell === null || typeof cell !== 'object') &&
        TRIBUNAL_COLUMNS.filter((name) => name in row).length >= 3 &&
        !CRIMINAL_COLUMNS.some((name) => name in row),
    )
  );
}

/** Column names of the uploads of tribunals and of the civil and appeal divisions (hmcts/pip-data-management, schemas/non-strategic). */
const TRIBUNAL_COLUMNS = [
  'additionalInformation',
  'appealReferenceNumber',
  'appellant',
  'caseDetails',
  'caseName',
  'caseNumber',
  'caseReferenceNumber',
  'caseType',
  'courtRoom',
  'date',
  'hearingLength',
  'hearingMethod',
  'hearingTime',
  'hearingType',
  'judge',
  'judges',
  'modeOfHearing',
  'nameOfJudge',
  'panel',
  'respondent',
  'time',
  'venue',
  'venuePlatform',
] as const;

const CRIMINAL_COLUMNS = [
  'defendant',
  'defendantName',
  'offence',
  'offences',
  'offenceTitle',
  'urn',
  'caseUrn',
  'plea',
];
