import { readDate } from '../../text/figures/dates.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import type { SittingHeading } from './heading.js';
import type { TextLabel } from './labels.js';
import { type RegisterReading, type SaidSitting, said } from './register-reading.js';
import type { TextLine } from './text-line.js';

export function sitsAt(
  { courtHouse, courtRoom, date, startTime }: SittingHeading,
  line: TextLine,
  reading: RegisterReading,
): void {
  if (courtHouse !== undefined) setSitting('courtHouse', courtHouse, line, reading);
  if (courtRoom !== undefined) setSitting('courtRoom', courtRoom, line, reading);
  if (date !== undefined) setSitting('sittingDate', date, line, reading);
  if (startTime !== undefined) setSitting('startTime', startTime, line, reading);
}

/** A value said again after defendants begins another sitting, unless it says the same: the head of a further page. */
export function setSitting(label: TextLabel, words: string, line: TextLine, reading: RegisterReading): void {
  let sitting = reading.sittings.at(-1);
  const before = sitting?.fields.get(label);
  if (before && sameValue(before.words, words)) return;
  if (sitting === undefined || sitting.defendants.length > 0) {
    const ofAll = reading.isDayOfAll;
    const kept = [...(sitting?.fields ?? [])].filter(
      ([one]) => label !== 'courtHouse' || one === 'localJusticeArea' || (one === 'sittingDate' && ofAll),
    );
    sitting = { fields: new Map(kept), defendants: [] };
    reading.sittings.push(sitting);
  }
  sitting.fields.set(label, said(words, line));
  if (label === 'sittingDate') reading.isDayOfAll = !reading.sittings.some(({ fields }) => fields.has('courtHouse'));
  reading.defendant = undefined;
  reading.ofCase = new Map();
  reading.offence = undefined;
  reading.results = undefined;
  reading.open = 'sitting';
}

export function dayOf(words: string): string | undefined {
  return parseDocumentDate(words)?.iso ?? readDate(words);
}

/** Whether a heading says what is known of the sitting: the head of a further page. */
export function isSaidAgain({ courtHouse, courtRoom, date }: SittingHeading, { sittings }: RegisterReading): boolean {
  const known = sittings.at(-1)?.fields;
  const says = (label: TextLabel, words: string | undefined) =>
    words === undefined || sameValue(known?.get(label)?.words ?? '', words);
  return says('courtHouse', courtHouse) && says('courtRoom', courtRoom) && says('sittingDate', date);
}

function sameValue(before: string, now: string): boolean {
  const [day, again] = [dayOf(before), dayOf(now)];
  // The head of a further page may leave the year out.
  if (again?.startsWith('--')) return day?.slice(-5) === again.slice(-5);
  return (day ?? before.toLowerCase()) === (again ?? now.toLowerCase());
}

/** The sitting being read; one that nothing is said of yet where a register opens with its cases. */
export function sittingOf({ sittings }: RegisterReading): SaidSitting {
  const open = sittings.at(-1);
  if (open) return open;
  const sitting = { fields: new Map(), defendants: [] };
  sittings.push(sitting);
  return sitting;
}
