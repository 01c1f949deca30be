import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import { parseDocumentDate, parseDocumentTime, parseInstant } from '../../text/figures/document-dates.js';
import { tidy, tidyLines } from '../../text/tidying/whitespace.js';
import { WELSH_NO } from '../../text/welsh-answers.js';
import { asPrinted } from '../entries/as-printed.js';
import { caseReference } from '../entries/case-reference.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Listing, Offence } from '../listing.js';
import { type DisplayedName, readBirthAndAge, readCell, readDisplayedName } from './displayed.js';
import type { ListLabel } from './labels.js';
import type { ListedDay, ListedFields, ListedOffence, ListedParty, ListedValue } from './party.js';

/** How a kind of list prints what it prints. */
export interface ListManner {
  readonly surnameFirst: boolean;
  /** Names its court, as every list but the national single justice lists does. */
  readonly namesCourt: boolean;
}

/** Parties to listings: one for each court house and room, cases by their reference, co-defendants together. */
export function listingsOfParties(
  parties: readonly ListedParty[],
  day: ListedDay,
  manner: ListManner,
  problems: Problem[],
): readonly Listing[] {
  const issuedAt = parseInstant(day.issuedAt) ?? undefined;
  const dayOf = days(day, problems);
  const sittings = new Map<string, { listing: Omit<Listing, 'hearings'>; hearings: Map<string, HearingSoFar> }>();
  for (const party of parties) {
    const { courtHouse, courtRoom, localJusticeArea, startTime } = party.court;
    if (courtHouse === undefined && manner.namesCourt) {
      problems.push({ code: 'missing_field', message: 'The list names no court house here.', at: party.at });
    }
    const sitsOn = dayOf(party);
    const key = keyOf(courtHouse, courtRoom, localJusticeArea, sitsOn.sittingDate ?? undefined);
    let sitting = sittings.get(key);
    if (sitting === undefined) {
      const listing = present({ courtHouse: courtHouse ?? '', localJusticeArea, courtRoom, ...sitsOn });
      sitting = { listing, hearings: new Map() };
      sittings.set(key, sitting);
    }
    addParty(party, sitting.hearings, { startTime, issuedAt }, manner, problems);
  }
  return [...sittings.values()].map(({ listing, hearings }) => ({
    ...listing,
    hearings: [...hearings.values()].map(hearingOf),
  }));
}

const NONE: readonly never[] = [];

/** What tells one from another, of values that hold no line feed and are not empty. */
function keyOf(first = '', second = '', third = '', fourth = ''): string {
  return `${first}\n${second}\n${third}\n${fourth}`;
}

/** The day each hearing is listed for: its own, else that of the list. A day that is none, or none at all, is told once. */
function days({ date }: ListedDay, problems: Problem[]) {
  const read = new Map<string | undefined, Pick<Listing, 'sittingDate' | 'sittingDateAsPrinted'>>();
  return ({ court, fields, at }: ListedParty): Pick<Listing, 'sittingDate' | 'sittingDateAsPrinted'> => {
    const printed = court.date ?? wordsOf(fields.date) ?? date;
    const known = read.get(printed);
    if (known) return known;
    const sittingDate = parseDocumentDate(printed)?.iso ?? null;
    if (sittingDate === null) {
      const message =
        printed === undefined ? 'The list says nowhere which day it is for.' : 'The day of the list is no date.';
      problems.push({ code: 'date_unreadable', message, at });
    }
    const sitsOn = present({ sittingDate, sittingDateAsPrinted: asPrinted(printed, sittingDate) });
    read.set(printed, sitsOn);
    return sitsOn;
  };
}

/** A hearing whose defendants are still being met. */
interface HearingSoFar {
  readonly said: {
    readonly [K in 'hearingType' | 'startTime' | 'urn' | 'caseNumber' | 'sequence' | 'issuedAt']:
      | Hearing[K]
      | undefined;
  };
  panel: string | undefined;
  prosecutor: string | undefined;
  /** Each as often as it is printed. */
  readonly restrictions: string[];
  readonly applications: readonly Application[];
  readonly defendants: Defendant[];
}

function hearingOf({ said, panel, prosecutor, restrictions, applications, defendants }: HearingSoFar): Hearing {
  const { hearingType, startTime, urn, caseNumber, sequence, issuedAt } = said;
  return present({
    jurisdiction: 'magistrates' as const,
    hearingType,
    panel,
    startTime,
    prosecutor,
    urn,
    caseNumber,
    sequence,
    issuedAt,
    reportingRestrictions: restrictions.length > 1 ? [...new Set(restrictions)] : restrictions,
    applications,
    defendants,
  });
}

function addParty(
  party: ListedParty,
  hearings: Map<string, HearingSoFar>,
  { startTime, issuedAt }: { readonly startTime: string | undefined; readonly issuedAt: string | undefined },
  manner: ListManner,
  problems: Problem[],
): void {
  const value = (label: ListLabel) => wordsOf(party.fields[label]);
  const reference = value('reference');
  if (reference === undefined && manner.namesCourt) {
    problems.push({ code: 'missing_field', message: 'A hearing has no reference.', at: party.at });
  }
  const time = startTime === undefined ? undefined : (parseDocumentTime(startTime) ?? undefined);
  if (startTime !== undefined && time === undefined) {
    problems.push({ code: 'date_unreadable', message: 'The time of a sitting is no time.', at: party.at });
  }
  const applicationType = value('applicationType');
  const hearingType = value('hearingType');
  const { urn, caseNumber } = caseReference(applicationType === undefined ? reference : undefined);
  const defendant = readDefendant(party, applicationType !== undefined, manner, problems);
  const key = keyOf(reference ?? `\n${hearings.size}`, time, hearingType, applicationType);
  let hearing = hearings.get(key);
  if (hearing === undefined) {
    const application = (type: string): Application =>
      present({ type, reference, particulars: value('particulars'), results: [], offences: defendant.offences });
    hearing = {
      said: {
        hearingType,
        startTime: time,
        urn,
        caseNumber,
        sequence: party.court.sequence,
        issuedAt,
      },
      panel: undefined,
      prosecutor: undefined,
      restrictions: [],
      applications: applicationType === undefined ? [] : [application(applicationType)],
      defendants: [],
    };
    hearings.set(key, hearing);
  }
  hearing.panel ??= value('panel');
  hearing.prosecutor ??= value('prosecutor');
  for (const line of restrictionsIn(party.fields.reportingRestrictions)) hearing.restrictions.push(line);
  hearing.defendants.push(applicationType === undefined ? defendant : { ...defendant, offences: [] });
}

function readDefendant(
  { fields, offences, at }: ListedParty,
  isSubject: boolean,
  manner: ListManner,
  problems: Problem[],
): Defendant {
  const value = (label: ListLabel) => wordsOf(fields[label]);
  const birth = fields.dobAndAge ?? fields.dateOfBirth;
  const together = birth && readCell(birth.words) !== '' ? readBirthAndAge(readCell(birth.words)) : undefined;
  if (birth && together?.unread) unreadable(birth.at, problems);
  const dateOfBirth = together?.dateOfBirth;
  const ageAlone = value('age');
  const age = together?.age ?? (ageAlone === undefined ? undefined : readBirthAndAge(ageAlone).age);
  const printed = value('name');
  if (printed === undefined) problems.push({ code: 'missing_field', message: 'A hearing names no defendant.', at });
  const isPerson = dateOfBirth !== undefined || age !== undefined;
  const { surnameFirst } = manner;
  const who: DisplayedName = printed === undefined ? {} : readDisplayedName(printed, { isPerson, surnameFirst });
  return present({
    name: who.name,
    organisation: who.organisation,
    sex: who.sex,
    inCustody: who.inCustody,
    subject: isSubject ? true : undefined,
    dateOfBirth,
    age,
    address: readAddress(fields),
    asn: value('asn'),
    pncId: value('pncId'),
    offences: offences.map((offence, index) => readOffence(offence, index, problems)),
    results: [],
  });
}

function readAddress({ address, postcode }: ListedFields): string | undefined {
  if (address === undefined && postcode === undefined) return undefined;
  const parts = [...linesOf(address), ...linesOf(postcode)];
  return parts.flatMap((part) => part.replace(/,$/, '') || []).join(', ') || undefined;
}

function readOffence({ sequence, fields }: ListedOffence, index: number, problems: Problem[]): Offence {
  const value = (label: ListLabel) => wordsOf(fields[label]);
  const details = fields.offenceDetails;
  return present({
    sequence: sequence ?? index + 1,
    code: value('offenceCode'),
    title: value('offenceTitle') ?? '',
    wording: details && (tidyLines(readCell(details.words)) || undefined),
    legislation: value('legislation'),
    maxPenalty: value('maxPenalty'),
    reportingRestrictions: restrictionsIn(fields.reportingRestrictions),
    plea: value('plea'),
    pleaDate: readDate(fields.pleaDate, problems),
    convictionDate: readDate(fields.convictedOn, problems),
    ...readAdjournment(fields.adjournedFrom, problems),
    results: [],
  });
}

function readDate(value: ListedValue | undefined, problems: Problem[]): string | undefined {
  const words = wordsOf(value);
  const date = parseDocumentDate(words)?.iso;
  if (words !== undefined && date === undefined && value) unreadable(value.at, problems);
  return date;
}

/** `17/02/2026 - For the trial` */
function readAdjournment(
  value: ListedValue | undefined,
  problems: Problem[],
): Pick<Offence, 'adjournedFrom' | 'adjournmentReason'> {
  if (value === undefined) return {};
  const [, day = '', reason] = /^(.*?)(?: ?[-–] (.+))?$/s.exec(wordsOf(value) ?? '') ?? [];
  const adjournedFrom = day !== '' ? readDate({ words: day, at: value.at }, problems) : undefined;
  return present({ adjournedFrom, adjournmentReason: reason });
}

function unreadable(at: Place, problems: Problem[]): void {
  problems.push({ code: 'date_unreadable', message: 'The value is no date.', at });
}

function wordsOf(value: ListedValue | undefined): string | undefined {
  return value && (tidy(readCell(value.words)) || undefined);
}

const NO_RESTRICTION = new RegExp(`^(?:none|no|false|dim|${WELSH_NO})$`, 'i');

/** In the list's own words, where it says more than whether there is a restriction. */
function restrictionsIn(value: ListedValue | undefined): readonly string[] {
  if (value === undefined) return NONE;
  const said = linesOf(value).filter((line) => !NO_RESTRICTION.test(line));
  return said.map((line) => (/^(?:yes|true|oes|ie)$/i.test(line) ? 'Reporting restriction' : line));
}

function linesOf(value: ListedValue | undefined): readonly string[] {
  if (value === undefined) return NONE;
  const lines = value.words.includes('\n') ? value.words.split('\n') : [value.words];
  return lines.map((line) => tidy(readCell(line))).filter((line) => line !== '');
}
