import type { Appearance, Court, OffenceHeard, PersonKeys } from '../accounts/appearance.js';

/** As much of an appearance as linking needs; every appearance is one. */
export interface LinkRecord {
  readonly id: string;
  readonly document: Pick<Appearance['document'], 'id'>;
  readonly hearing: Pick<Appearance['hearing'], 'id' | 'sourceId' | 'court' | 'date' | 'issuedAt'>;
  readonly urn: string | null;
  readonly caseNumber: string | null;
  readonly person: PersonKeys;
  readonly organisation: boolean;
  readonly subject: boolean;
  readonly ageAtHearing: number | null;
  readonly offences: readonly Pick<OffenceHeard, 'sourceId' | 'code' | 'title' | 'startDate'>[];
}

/** A case's number is one court's: courts use the same numbers again. */
export function caseReference({ urn, caseNumber, hearing }: LinkRecord): string | null {
  if (urn !== null) return `urn ${urn}`;
  return caseNumber === null ? null : `number ${caseNumber} of ${courtKey(hearing.court)}`;
}

export function courtKey({ house, code }: Court): string {
  return code ?? house.toLowerCase();
}

/** By date (unknown dates first, so that a dated decision is the later one), then by time of issue, then by id. */
export function inTime(a: LinkRecord, b: LinkRecord): number {
  return (
    compare(a.hearing.date ?? '', b.hearing.date ?? '') ||
    compare(a.hearing.issuedAt ?? '', b.hearing.issuedAt ?? '') ||
    compare(a.id, b.id)
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
