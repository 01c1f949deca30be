import { holdsName } from '../../documents/json/json-outline.js';
import { readDisplayedName } from '../cath-rendering/displayed.js';
import { type FoundObject, findObjects } from '../fields/find-objects.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { JsonObject } from '../fields/json-value.js';
import { objectsAt } from '../fields/objects-at.js';
import { present } from '../fields/present.js';
import type { Defendant, Listing, Offence, Result } from '../listing.js';
import { jurisdictionOf } from './court.js';

const MARK = 'impositionOffenceDetails';
const LIST = 'offenceResults';
/** Who is to be told, and marks of the finance systems. */
const UNUSED = [
  'accountCorrelationId',
  'accountDivisionCode',
  'applicationId',
  'documentType',
  'gobAccountNumber',
  'isDeemedServed',
  'isFinancial',
  'isParentFlag',
  'isSJPHearing',
  'materialId',
  'ncesEmail',
  'notificationId',
  'resultId',
  'sendTo',
  'templateId',
];

/**
 * The notices that Common Platform sends of what was imposed (to fines enforcement among others): of each offence one text, in which all of
 * its results stand one after the other.
 */
export function noticesIn(value: unknown): readonly FoundObject[] {
  return holdsName(value, [MARK]) ? findObjects(value, MARK, isNotice) : [];
}

function isNotice(object: JsonObject): boolean {
  return objectsAt(object, LIST).some((one) => MARK in one);
}

/** Reads one notice: a person, a hearing and offences. What was imposed and is no money may be left out of it. */
export function readNotice({ pointer, value, around }: FoundObject, audit: FieldAudit): readonly Listing[] {
  for (const wrapper of around)
    audit.open(wrapper.value, wrapper.pointer).ignore([wrapper.leadsOn, '_metadata', 'metadata']);
  const fields = audit.open(value, pointer);
  fields.ignore(UNUSED);
  const offences = new Map<string, Offence>();
  const days = new Set<string>();
  fields.objects(LIST).forEach((entry, index) => {
    const day = entry.date('dateOfResult', 'orderedDate');
    if (day !== undefined) days.add(day);
    const read = readEntry(entry, offences.size + 1, day);
    const key = read.offenceId ?? (read.title === '' ? String(index) : read.title);
    const before = offences.get(key);
    offences.set(key, before ? { ...before, results: [...before.results, ...read.results] } : read);
  });
  const courtHouse = fields.text('hearingCourtCentreName', 'courtCentreName', 'courtHouse', 'courtName');
  if (courtHouse === undefined) audit.raise('missing_field', 'The notice names no court.', pointer);
  const sittingDate = fields.date('hearingSittingDay', 'sittingDay', 'hearingDate', 'dateOfHearing') ?? onlyOf(days);
  if (sittingDate === undefined) audit.raise('date_unreadable', 'The notice names no day of hearing.', pointer);
  const cases = fields.texts(
    'prosecutionCaseReferences',
    'caseReferences',
    'caseReference',
    'caseURN',
    'caseUrn',
    'urn',
  );
  if (cases.length > 1) {
    audit.raise('missing_field', 'The notice names several cases and not which of them an offence is of.', pointer);
  }
  const hearing = present({
    hearingId: fields.text('hearingId'),
    jurisdiction: jurisdictionOf(courtHouse ?? ''),
    urn: cases.length === 1 ? cases[0] : undefined,
    reportingRestrictions: [],
    applications: [],
    defendants: [readDefendant(fields, [...offences.values()], audit)],
  });
  return [{ courtHouse: courtHouse ?? '', sittingDate: sittingDate ?? null, hearings: [hearing] }];
}

function readEntry(entry: Fields, sequence: number, orderedDate: string | undefined): Offence {
  entry.ignore(UNUSED);
  const results: Result[] = [];
  const text = entry.lines(MARK);
  const shortCode = entry.text('resultCode', 'shortCode');
  const amended = entry.text('amendmentDate') === undefined ? undefined : true;
  if (text !== undefined) {
    const at = { pointer: `${entry.pointer}/${MARK}` };
    results.push(present({ shortCode, text, orderedDate, amended, level: 'offence' as const, at }));
  }
  return present({
    sequence,
    offenceId: entry.text('offenceId'),
    code: entry.text('offenceCode'),
    title: entry.text('offenceTitle', 'title') ?? '',
    wording: entry.text('offenceWording', 'wording'),
    startDate: entry.date('offenceDate', 'offenceStartDate'),
    reportingRestrictions: [],
    results,
  });
}

function readDefendant(fields: Fields, offences: readonly Offence[], audit: FieldAudit): Defendant {
  const full = fields.text('defendantName', 'name');
  if (full === undefined) audit.raise('missing_field', 'The notice names nobody.', fields.pointer);
  return present({
    ...(full === undefined ? {} : readDisplayedName(full, { isPerson: false, surnameFirst: false })),
    dateOfBirth: fields.date('defendantDateOfBirth', 'dateOfBirth'),
    address: fields.text('defendantAddress', 'address'),
    masterId: fields.text('masterDefendantId'),
    offences,
    results: [],
  });
}

function onlyOf(days: ReadonlySet<string>): string | undefined {
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
