import { z } from 'zod';
import type { Application, Defendant, Hearing, Listing, Offence, PersonName, Result } from './listing.js';
import { placeSchema } from './problem-schema.js';

const day = z.iso.date();
const said = z.exactOptional(z.string());
const saidDay = z.exactOptional(day);
const marked = z.exactOptional(z.boolean());
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const result = z.strictObject({
  code: said.describe('CJS result code'),
  shortCode: said.describe('of Common Platform'),
  label: said,
  text: z.string(),
  resultId: said,
  level: z.exactOptional(z.enum(['offence', 'case', 'defendant', 'application'])),
  qualifiers: z.exactOptional(list(z.string())),
  orderedDate: saidDay,
  amended: marked,
  deleted: marked,
  at: placeSchema,
}) satisfies z.ZodType<Result>;

const offence = z.strictObject({
  sequence: z.number(),
  offenceId: said,
  code: said,
  title: z.string(),
  titleWelsh: said,
  wording: said,
  wordingWelsh: said,
  legislation: said,
  maxPenalty: said,
  startDate: saidDay,
  reportingRestrictions: list(z.string()),
  plea: said,
  pleaDate: saidDay,
  indicatedPlea: said,
  allocationDecision: said,
  verdict: said,
  convictionDate: saidDay,
  adjournedTo: saidDay,
  adjournedFrom: saidDay,
  adjournmentReason: said,
  results: list(result),
}) satisfies z.ZodType<Offence>;

const application = z.strictObject({
  type: z.string(),
  code: said,
  reference: said,
  status: said,
  particulars: said,
  results: list(result),
  offences: list(offence),
}) satisfies z.ZodType<Application>;

const name = z.strictObject({
  full: z.string(),
  title: said,
  forenames: said,
  surname: said,
  split: z.exactOptional(z.literal('inferred')).describe('the parts were told from one string'),
}) satisfies z.ZodType<PersonName>;

const defendant = z.strictObject({
  name: z.exactOptional(name),
  organisation: said,
  subject: marked.describe('the subject of an application'),
  dateOfBirth: saidDay,
  age: z.exactOptional(z.number()),
  youth: marked,
  sex: said,
  inCustody: marked,
  address: said,
  asn: said,
  pncId: said,
  masterId: said,
  defendantId: said,
  offences: list(offence),
  results: list(result).describe('of the whole case or of the defendant'),
}) satisfies z.ZodType<Defendant>;

const hearing = z
  .strictObject({
    hearingId: said.describe('shared by cases heard together'),
    jurisdiction: z.exactOptional(z.enum(['magistrates', 'crown'])),
    hearingType: said,
    hearingTypeWelsh: said,
    sequence: said,
    panel: said,
    startTime: said,
    prosecutor: said,
    urn: said,
    caseNumber: said,
    issuedAt: said.describe('when the court’s system gave this account out: an instant or a day'),
    reportingRestrictions: list(z.string()),
    caseMarkers: z.exactOptional(list(z.string())),
    applications: list(application),
    defendants: list(defendant),
  })
  .describe('one case heard') satisfies z.ZodType<Hearing>;

/** A court document's own hierarchy: contract 1.1. */
export const listingSchema = z.strictObject({
  courtHouse: z.string(),
  courtHouseCode: said,
  courtHouseWelsh: said,
  localJusticeArea: said,
  localJusticeAreaCode: said,
  courtRoom: said,
  sittingDate: day.nullable().describe('null where missing or unreadable'),
  sittingDateAsPrinted: said.describe('where it differs'),
  hearings: list(hearing),
}) satisfies z.ZodType<Listing>;
