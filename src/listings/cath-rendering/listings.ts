import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import { parseDocumentDate, parseDocumentTime, parseInstant } from '../../text/document-dates.js';
import { tidy, tidyLines } from '../../text/whitespace.js';
import type { Application, Defendant, Hearing, Listing, Offence } from '../listing.js';
import { present } from '../present.js';
import { readBirthAndAge, readCell, readDisplayedName } from './displayed.js';
import type { ListLabel } from './labels.js';
import type { ListedDay, ListedOffence, ListedParty, ListedValue } from './party.js';

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
  const sittingDate = readDay(day, parties, problems);
  const sittings = new Map<string, { listing: Omit<Listing, 'hearings'>; hearings: Map<string, Hearing> }>();
  for (const party of parties) {
    const { courtHouse, courtRoom, localJusticeArea, startTime } = party.court;
    if (courtHouse === undefined && manner.namesCourt) {
      problems.push({ code: 'missing_field', message: 'The list names no court house here.', at: party.at });
    }
    const listing = present({
      courtHouse: courtHouse ?? '',
      localJusticeArea,
      courtRoom,
      sittingDate,
      sittingDateAsPrinted: day.date === (sittingDate ?? undefined) ? undefined : day.date,
    });
    const sitting = entry(sittings, [courtHouse, courtRoom, localJusticeArea], () => ({
      listing,
      hearings: new Map(),
    }));
    addParty(party, sitting.hearings, startTime, day, manner, problems);
  }
  return [...sittings.values()].map(({ listing, hearings }) => ({ ...listing, hearings: [...hearings.values()] }));
}

function readDay({ date }: ListedDay, parties: readonly ListedParty[], problems: Problem[]): string | null {
  const iso = parseDocumentDate(date)?.iso;
  if (iso !== undefined) return iso;
  const [first] = parties;
  const message = date === undefined ? 'The list says nowhere which day it is for.' : 'The day of the list is no date.';
  problems.push({ code: 'date_unreadable', message, ...(first ? { at: first.at } : {}) });
  return null;
}

function addParty(
  party: ListedParty,
  hearings: Map<string, Hearing>,
  startTime: string | undefined,
  day: ListedDay,
  manner: ListManner,
  problems: Problem[],
): void {
  const value = (label: ListLabel) => wordsOf(party.fields.get(label));
  const reference = value('reference');
  if (reference === undefined && manner.namesCourt) {
    problems.push({ code: 'missing_field', message: 'A hearing has no reference.', at: party.at });
  }
  const time = parseDocumentTime(startTime) ?? undefined;
  if (startTime !== undefined && time === undefined) {
    problems.push({ code: 'date_unreadable', message: 'The time of a sitting is no time.', at: party.at });
  }
  const applicationType = value('applicationType');
  const defendant = readDefendant(party, applicationType !== undefined, manner, problems);
  const key = [reference ?? hearings.size, time, value('hearingType'), applicationType];
  const before = hearings.get(JSON.stringify(key));
  const restrictions = restrictionsIn(party.fields.get('reportingRestrictions'));
  const application: readonly Application[] =
    applicationType === undefined
      ? []
      : [
          present({
            type: applicationType,
            reference,
            particulars: value('particulars'),
            results: [],
            offences: defendant.offences,
          }),
        ];
  hearings.set(
    JSON.stringify(key),
    present({
      jurisdiction: 'magistrates' as const,
      hearingType: value('hearingType'),
      panel: value('panel'),
      startTime: time,
      prosecutor: before?.prosecutor ?? value('prosecutor'),
      urn: applicationType === undefined ? reference : undefined,
      sequence: party.court.sequence,
      issuedAt: parseInstant(day.issuedAt) ?? undefined,
      reportingRestrictions: [...new Set([...(before?.reportingRestrictions ?? []), ...restrictions])],
      applications: before?.applications ?? application,
      defendants: [
        ...(before?.defendants ?? []),
        applicationType === undefined ? defendant : { ...defendant, offences: [] },
      ],
    }),
  );
}

function readDefendant(
  { fields, offences, at }: ListedParty,
  isSubject: boolean,
  manner: ListManner,
  problems: Problem[],
): Defendant {
  const value = (label: ListLabel) => wordsOf(fields.get(label));
  const birth = fields.get('dobAndAge') ?? fields.get('dateOfBirth');
  const together = birth && readCell(birth.words) !== '' ? readBirthAndAge(readCell(birth.words)) : undefined;
  if (birth && together?.unread) unreadable(birth.at, problems);
  const dateOfBirth = together?.dateOfBirth;
  const age = together?.age ?? readBirthAndAge(value('age') ?? '').age;
  const printed = value('name');
  if (printed === undefined) problems.push({ code: 'missing_field', message: 'A hearing names no defendant.', at });
  const isPerson = dateOfBirth !== undefined || age !== undefined;
  const who = printed === undefined ? {} : readDisplayedName(printed, { isPerson, ...manner });
  const address = [...linesOf(fields.get('address')), value('postcode')]
    .filter((part) => part !== undefined)
    .join(', ');
  return present({
    ...who,
    subject: isSubject ? true : undefined,
    dateOfBirth,
    age,
    address: address === '' ? undefined : address,
    asn: value('asn'),
    pncId: value('pncId'),
    offences: offences.map((offence, index) => readOffence(offence, index, problems)),
    results: [],
  });
}

function readOffence({ sequence, fields }: ListedOffence, index: number, problems: Problem[]): Offence {
  const value = (label: ListLabel) => wordsOf(fields.get(label));
  const details = fields.get('offenceDetails');
  return present({
    sequence: sequence ?? index + 1,
    code: value('offenceCode'),
    title: value('offenceTitle') ?? '',
    wording: details && (tidyLines(readCell(details.words)) || undefined),
    legislation: value('legislation'),
    maxPenalty: value('maxPenalty'),
    reportingRestrictions: restrictionsIn(fields.get('reportingRestrictions')),
    plea: value('plea'),
    pleaDate: readDate(fields.get('pleaDate'), problems),
    convictionDate: readDate(fields.get('convictedOn'), problems),
    ...readAdjournment(fields.get('adjournedFrom'), problems),
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
  const [, day = '', reason] = /^(.*?)(?: ?[-–] (.+))?$/s.exec(wordsOf(value) ?? '') ?? [];
  const adjournedFrom = value && day !== '' ? readDate({ words: day, at: value.at }, problems) : undefined;
  return present({ adjournedFrom, adjournmentReason: reason });
}

function unreadable(at: Place, problems: Problem[]): void {
  problems.push({ code: 'date_unreadable', message: 'The value is no date.', at });
}

function wordsOf(value: ListedValue | undefined): string | undefined {
  return tidy(readCell(value?.words ?? '')) || undefined;
}

/** In the list's own words, where it says more than whether there is a restriction. */
function restrictionsIn(value: ListedValue | undefined): readonly string[] {
  return linesOf(value).flatMap((line) => {
    if (/^(?:none|no|false|dim|na|nac oes)$/i.test(line)) return [];
    return /^(?:yes|true|oes|ie)$/i.test(line) ? ['Reporting restriction'] : [line];
  });
}

function linesOf(value: ListedValue | undefined): readonly string[] {
  return (value?.words ?? '')
    .split('\n')
    .map((line) => tidy(readCell(line)))
    .filter((line) => line !== '');
}

function entry<V>(map: Map<string, V>, parts: readonly unknown[], make: () => V): V {
  const key = JSON.stringify(parts);
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}
