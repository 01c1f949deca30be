import type { Problem } from '../../problem.js';
import { parseInstant } from '../../text/figures/document-dates.js';
import { caseReference } from '../entries/case-reference.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Listing } from '../listing.js';
import type { OffenceBlock, RegisterBlock } from './blocks.js';
import { readDefendant } from './printed-defendant.js';
import { readApplication, readOffence } from './printed-offence.js';
import { printedValue } from './printed-text.js';
import { printedDate, type Reading, report, reportMissing } from './reading.js';

interface Sitting {
  readonly listing: Listing;
  readonly cases: Map<string, HeardCase>;
}

/** One case, with its defendants by who they are. */
interface HeardCase {
  readonly hearing: Hearing;
  readonly applications: Application[];
  readonly defendants: Map<string, Defendant>;
}

/** Blocks to listings, one for each court house and day; the blocks of one defendant in one case are one defendant of one hearing. */
export function listingsOf(
  blocks: readonly RegisterBlock[],
  rightEdge: number,
  problems: Problem[],
): readonly Listing[] {
  const sittings = new Map<string, Sitting>();
  for (const block of blocks) addBlock(block, sittings, { rightEdge, problems });
  return [...sittings.values()].map(({ listing, cases }) => ({
    ...listing,
    hearings: [...cases.values()].map(({ hearing, applications, defendants }) => ({
      ...hearing,
      applications,
      defendants: [...defendants.values()],
    })),
  }));
}

function addBlock(block: RegisterBlock, sittings: Map<string, Sitting>, reading: Reading): void {
  const listing = readSitting(block, reading);
  const place = [listing.courtHouse, listing.sittingDate ?? listing.sittingDateAsPrinted, listing.courtRoom];
  const sitting = entry(sittings, place, () => ({ listing, cases: new Map<string, HeardCase>() }));

  const hearing = readHearing(block, reading);
  const heard = entry(sitting.cases, [hearing.urn ?? hearing.caseNumber ?? sitting.cases.size], () => ({
    hearing,
    applications: [],
    defendants: new Map<string, Defendant>(),
  }));
  reportDisagreement(heard.hearing, hearing, block, reading);
  const defendant = readDefendant(block, reading);
  const who = [defendant.name?.full ?? defendant.organisation, defendant.dateOfBirth, defendant.asn];
  const before = entry(heard.defendants, who, () => ({ ...defendant, results: [] }));
  const reopened = block.offences.filter((offence) => block.applications.length > 0 && isOfOldCase(offence));
  const offences = block.offences
    .filter((offence) => !reopened.includes(offence))
    .map((offence, index) => readOffence(offence, before.offences.length + index + 1, reading));
  heard.defendants.set(keyOf(who), {
    ...before,
    ...(block.applications.length > 0 ? { subject: true } : {}),
    offences: [...before.offences, ...offences],
    results: [...before.results, ...defendant.results],
  });

  const [first, ...others] = block.applications.map((application) => readApplication(application, reading));
  if (!first) return;
  const old = reopened.map((offence, index) => readOffence(offence, index + 1, reading));
  heard.applications.push({ ...first, offences: old }, ...others);
}

/** An offence sentenced before in another case and dealt with again on this application: its wording opens by naming that case. */
function isOfOldCase({ fields }: OffenceBlock): boolean {
  return /^Original Case ?URN\b/i.test(printedValue(fields.get('wording')) ?? '');
}

function readSitting({ header, fields, at }: RegisterBlock, reading: Reading): Listing {
  if (header.courtHouse === undefined) reportMissing('court house', at, reading);
  const printed = printedValue(fields.get('dateOfHearing'));
  if (printed === undefined) {
    report('date_unreadable', 'The register prints no date of hearing.', fields.get('dateOfHearing') ?? at, reading);
  }
  const sittingDate = printedDate(fields.get('dateOfHearing'), reading);
  return present({
    courtHouse: header.courtHouse ?? '',
    localJusticeArea: header.localJusticeArea,
    courtRoom: printedValue(fields.get('courtRoom')),
    sittingDate: sittingDate ?? null,
    sittingDateAsPrinted: printed === sittingDate ? undefined : printed,
    hearings: [],
  });
}

const JURISDICTIONS: ReadonlyMap<string, 'magistrates' | 'crown'> = new Map(
  Object.entries({ magistrates: 'magistrates', crown: 'crown' }),
);

function readHearing({ header, fields, at }: RegisterBlock, reading: Reading): Hearing {
  const reference = printedValue(fields.get('caseReference'));
  if (reference === undefined) reportMissing('case reference', fields.get('caseReference') ?? at, reading);
  const printed = printedValue(fields.get('jurisdiction'));
  const jurisdiction = printed === undefined ? undefined : JURISDICTIONS.get(printed.toLowerCase());
  if (printed !== undefined && jurisdiction === undefined) {
    report('unread_field', 'The jurisdiction is neither magistrates nor Crown.', fields.get('jurisdiction'), reading);
  }
  return present({
    jurisdiction,
    hearingType: printedValue(fields.get('hearingType')),
    prosecutor: printedValue(fields.get('prosecutor')),
    ...caseReference(reference),
    issuedAt: parseInstant(header.generatedOn) ?? undefined,
    reportingRestrictions: [],
    applications: [],
    defendants: [],
  });
}

/** The blocks of one case say of its hearing what the first one says, or are reported. */
function reportDisagreement(first: Hearing, other: Hearing, block: RegisterBlock, reading: Reading): void {
  const compared = ['jurisdiction', 'prosecutor', 'hearingType'] as const;
  const differ = compared.filter((name) => first[name] !== other[name]);
  if (differ.length === 0) return;
  const message = `Two blocks of one case disagree on its ${differ.join(' and ')}; the first is kept.`;
  report('unread_field', message, block.at, reading);
}

function entry<Value>(map: Map<string, Value>, key: readonly unknown[], make: () => Value): Value {
  const found = map.get(keyOf(key)) ?? make();
  map.set(keyOf(key), found);
  return found;
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}
