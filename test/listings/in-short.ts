import { documentOf } from '../../src/documents/document.js';
import type { Hearing, Listing, Result } from '../../src/listings/listing.js';
import { readDocument } from '../../src/listings/read-document.js';

/** What is read of a document, a line a unit, parts that are missing left empty: to be compared with what was typed by hand. */
export async function inShort(document: string | Uint8Array): Promise<readonly string[]> {
  const bytes = typeof document === 'string' ? Buffer.from(document, 'utf8') : document;
  const { listings, problems, setAside, quarantined } = await readDocument(documentOf('any', bytes));
  return [
    ...listings.flatMap(listing),
    ...problems.map(({ code, at }) => `! ${code}${at && 'pointer' in at ? ` ${at.pointer.split('/').at(-1)}` : ''}`),
    ...(setAside ? [`set aside: ${setAside.code}`] : []),
    ...(quarantined ? [`quarantined: ${line(quarantined.code, JSON.stringify(quarantined.at))}`] : []),
  ];
}

function listing({ courtHouse, courtRoom, sittingDate, hearings }: Listing): readonly string[] {
  return [`court ${line(courtHouse, courtRoom, sittingDate)}`, ...hearings.flatMap(hearing)];
}

function hearing({ urn, caseNumber, jurisdiction, reportingRestrictions, applications, defendants }: Hearing) {
  return [
    `case ${line(urn ?? caseNumber, jurisdiction, reportingRestrictions.join(', '))}`,
    ...applications.flatMap(({ type, results }) => [`application ${type}`, ...results.map(result)]),
    ...defendants.flatMap((defendant) => [
      `defendant ${line(defendant.organisation ?? defendant.name?.full, defendant.dateOfBirth)}`,
      ...defendant.offences.flatMap((one) => [
        `offence ${line(one.code, one.title, one.plea, one.pleaDate, one.reportingRestrictions.join(', '))}`,
        ...(one.wording === undefined ? [] : [`wording ${one.wording}`]),
        ...one.results.map(result),
      ]),
      ...defendant.results.map(result),
    ]),
  ];
}

function result({ code, text }: Result): string {
  return `result ${line(code, text)}`;
}

function line(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => part ?? '')
    .join('|')
    .replace(/\|+$/, '');
}
