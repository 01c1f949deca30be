import type { Place } from '../../place.js';
import type { ListLabel } from './labels.js';
import { offenceHeading } from './offence-heading.js';

/** One defendant of one hearing as a list prints it: values by label, still as displayed. */
export interface ListedParty {
  court: ListedCourt;
  readonly fields: ListedFields;
  readonly offences: ListedOffence[];
  readonly at: Place;
}

export interface ListedOffence {
  readonly sequence?: number;
  readonly fields: ListedFields;
  readonly at: Place;
}

/** Values by their labels. An object: a `Map` for each row of a table takes several times the memory (2026-11-22). */
export type ListedFields = { [Label in ListLabel]?: ListedValue };

export interface ListedValue {
  readonly words: string;
  readonly at: Place;
}

/** Where and when, as far as the list has said by then. */
export interface ListedCourt {
  readonly courtHouse?: string | undefined;
  readonly localJusticeArea?: string | undefined;
  readonly courtRoom?: string | undefined;
  readonly startTime?: string | undefined;
  /** The day as printed, where hearings say theirs one by one. */
  readonly date?: string | undefined;
  /** Which of its case's hearings a sitting's are, as printed: `2 of 3`. */
  readonly sequence?: string | undefined;
}

/** What a list says of itself. */
export interface ListedDay {
  /** As printed. */
  readonly date?: string;
  readonly issuedAt?: string;
  /** The court house its title names, for hearings above which none stands. */
  readonly courtHouse?: string;
}

/** Labels whose values belong to the offence above them, where there is one. */
const OF_OFFENCE: ReadonlySet<ListLabel> = new Set([
  'offenceCode',
  'offenceDetails',
  'legislation',
  'plea',
  'pleaDate',
  'convictedOn',
  'adjournedFrom',
  'maxPenalty',
  'reportingRestrictions',
]);

/** Adds a labelled value to the offence or the hearing it belongs to. Details of no named offence are its title, as the public lists print it. */
export function addToParty(party: ListedParty, label: ListLabel, words: string, at: Place): void {
  if (words === '') return;
  const offence = party.offences.at(-1);
  const isTitle =
    label === 'offenceTitle' || (label === 'offenceDetails' && offence?.fields.offenceTitle === undefined);
  if (isTitle && offence?.fields.offenceCode === undefined) {
    for (const title of words.includes('\n') ? words.split('\n') : [words])
      addOffence(party, offenceHeading(title) ?? { title }, at);
  } else if (isTitle && offence) {
    if (offence.fields.offenceTitle !== undefined) addOffence(party, { title: words }, at);
    else addValue(offence.fields, 'offenceTitle', words, at);
  } else if (label === 'offenceCode' && (offence === undefined || offence.fields.offenceCode !== undefined)) {
    addOffence(party, { code: words }, at);
  } else addValue((OF_OFFENCE.has(label) ? (offence ?? party) : party).fields, label, words, at);
}

export function addOffence(
  party: ListedParty,
  { sequence, code, title }: { readonly sequence?: number; readonly code?: string; readonly title?: string },
  at: Place,
): void {
  const fields: ListedFields = {};
  if (title !== undefined) addValue(fields, 'offenceTitle', title, at);
  if (code !== undefined) addValue(fields, 'offenceCode', code, at);
  party.offences.push(sequence === undefined ? { fields, at } : { sequence, fields, at });
}

/** Adds a value; what is printed twice under one label goes on, on a line of its own. */
export function addValue(fields: ListedFields, label: ListLabel, words: string, at: Place): void {
  if (words === '') return;
  const before = fields[label];
  fields[label] = before ? { words: `${before.words}\n${words}`, at: before.at } : { words, at };
}

export function emptyParty(court: ListedCourt, at: Place): ListedParty {
  return { court, fields: {}, offences: [], at };
}
