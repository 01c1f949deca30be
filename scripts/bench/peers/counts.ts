import type { Listing, Offence } from '../../../src/listings/listing.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';

type Counts = Readonly<Record<string, number>>;

/** What the script for hearings searches for. */
const SEARCH = /deprivation|forfeit|restraining/i;

/** What a document must have been read to for a count; a document that was not is an error, as no peer would count it. */
export function listingsOf(reads: readonly ReadDocument[]): readonly Listing[] {
  return reads.flatMap(({ document, listings, quarantined }) => {
    if (quarantined) throw new Error(`${document.name} was quarantined: ${quarantined.message}`);
    return listings;
  });
}

/** Results of the offences of cases: what the script looks at. */
export function countHearings(reads: readonly ReadDocument[]): Counts {
  const offences = offencesOf(listingsOf(reads));
  const results = offences.flatMap((offence) => offence.results);
  return {
    results: results.length,
    offences: new Set(offences.filter((offence) => offence.results.length > 0).map(({ offenceId }) => offenceId)).size,
    cases: casesWith(reads, (offence) => offence.results.length > 0),
    found: results.filter(({ text }) => SEARCH.test(text)).length,
  };
}

/** Cases by document, offences and results of every kind. */
export function countRegisters(reads: readonly ReadDocument[]): Counts {
  const listings = listingsOf(reads);
  const hearings = listings.flatMap((listing) => listing.hearings);
  const applications = hearings.flatMap((hearing) => hearing.applications);
  const defendants = hearings.flatMap((hearing) => hearing.defendants);
  const offences = [...offencesOf(listings), ...applications.flatMap((application) => application.offences)];
  const holders = [...defendants, ...applications, ...offences];
  return {
    cases: casesWith(reads),
    offences: offences.length,
    results: holders.reduce((sum, { results }) => sum + results.length, 0),
  };
}

export function countList(reads: readonly ReadDocument[]): Counts {
  return { cases: casesWith(reads), offences: offencesOf(listingsOf(reads)).length };
}

function offencesOf(listings: readonly Listing[]): readonly Offence[] {
  return listings.flatMap(({ hearings }) =>
    hearings.flatMap(({ defendants }) => defendants.flatMap((one) => one.offences)),
  );
}

/** References of the cases of each document, or of those of them that have such an offence. */
function casesWith(reads: readonly ReadDocument[], isCounted?: (offence: Offence) => boolean): number {
  const cases = new Set<string>();
  for (const [at, { listings }] of reads.entries()) {
    for (const { urn, caseNumber, defendants } of listings.flatMap(({ hearings }) => hearings)) {
      const offences = defendants.flatMap((defendant) => defendant.offences);
      if (!isCounted || offences.some(isCounted)) cases.add(`${at} ${urn ?? caseNumber ?? ''}`);
    }
  }
  return cases.size;
}
