import type { Defendant, Hearing, Listing } from '../../src/listings/listing.js';
import { ageAt } from './people.js';
import { randomFor, uuidFor } from './random.js';
import type { Sighting, System } from './sighting.js';

/** One document of the set, as a reader of documents would give it. */
export interface LabelledDocument {
  readonly name: string;
  readonly kind: 'list' | 'results' | 'register';
  readonly listings: readonly Listing[];
}

/** Who a defendant of a document is in truth. */
export interface Label {
  readonly document: string;
  /** Of the defendant in the document's listings: `/0/hearings/1/defendants/0`. */
  readonly path: string;
  readonly defendantCase: string;
  readonly traits: readonly string[];
}

const KINDS: Readonly<Record<System, LabelledDocument['kind']>> = {
  'public-list': 'list',
  'press-list': 'list',
  'numbered-list': 'list',
  share: 'results',
  'printed-register': 'register',
  'informant-register': 'register',
  'numbered-register': 'register',
  'own-table': 'register',
};

/** Sightings as documents: one a system, court and day, its hearings by case, co-defendants side by side. */
export function documentsOf(sightings: readonly Sighting[]): {
  readonly documents: readonly LabelledDocument[];
  readonly labels: readonly Label[];
} {
  const days = grouped(sightings, ({ system, court, date }) => `${date} ${system} ${court}`);
  const made = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own], index) => documentOf(own, `document-${String(index + 1).padStart(4, '0')}`));
  return { documents: made.map(({ document }) => document), labels: made.flatMap(({ labels }) => labels) };
}

function documentOf(
  own: readonly Sighting[],
  name: string,
): { readonly document: LabelledDocument; readonly labels: readonly Label[] } {
  const [first] = own;
  if (first === undefined) throw new Error('A document of nothing.');
  const cases = [...grouped(own, ({ urn }) => urn).values()];
  const hearings = cases.map((heard) => hearingOf(heard));
  const labels = cases.flatMap((heard, at) =>
    heard.map(({ truth, traits }, position) => ({
      document: name,
      path: `/0/hearings/${at}/defendants/${position}`,
      defendantCase: truth,
      traits: [...new Set(traits)],
    })),
  );
  const listing: Listing = { courtHouse: first.court, sittingDate: first.date, hearings };
  return { document: { name, kind: KINDS[first.system], listings: [listing] }, labels };
}

function hearingOf(heard: readonly Sighting[]): Hearing {
  const [first] = heard;
  if (first === undefined) throw new Error('A hearing of nobody.');
  const { system, urn, number, date } = first;
  const hasUrn = !['numbered-list', 'numbered-register', 'own-table'].includes(system);
  const hasNumber = ['numbered-list', 'numbered-register', 'informant-register'].includes(system);
  return {
    ...(system === 'share' ? { hearingId: uuidFor(`hearing ${urn} ${date}`) } : {}),
    ...(hasUrn ? { urn } : {}),
    ...(hasNumber ? { caseNumber: number } : {}),
    reportingRestrictions: [],
    applications: [],
    defendants: heard.map(defendantOf),
  };
}

function defendantOf(sighting: Sighting): Defendant {
  const { system, person, date, asn, organisation } = sighting;
  const random = randomFor(`${sighting.truth} ${system} ${date}`);
  const dateOfBirth = sighting.dateOfBirth ?? person.dateOfBirth;
  const isPerson = organisation === undefined;
  const hasBirth = isPerson && system !== 'public-list';
  const hasAsn = ['share', 'informant-register'].includes(system) || (system === 'press-list' && random.chance(0.5));
  return {
    ...(isPerson ? { name: nameOf(sighting) } : { organisation }),
    ...(hasBirth ? { dateOfBirth } : {}),
    ...(isPerson && system === 'public-list' && random.chance(0.7) ? { age: ageAt(person.dateOfBirth, date) } : {}),
    ...(isPerson && ['share', 'press-list'].includes(system) ? { sex: person.sex } : {}),
    ...(hasAsn ? { asn } : {}),
    ...(system === 'share'
      ? { masterId: uuidFor(`master ${person.id}`), defendantId: uuidFor(`defendant ${sighting.truth}`) }
      : {}),
    offences: sighting.offences.map(({ id, code, title, startDate }, index) => ({
      sequence: index + 1,
      ...(system === 'share' ? { offenceId: `${id}` } : {}),
      ...(system === 'public-list' ? {} : { code }),
      title,
      ...(['share', 'printed-register', 'informant-register'].includes(system) ? { startDate } : {}),
      reportingRestrictions: [],
      results: [],
    })),
    results: [],
  };
}

function nameOf({ system, person, forenames, surname, style }: Sighting): NonNullable<Defendant['name']> {
  const firsts = forenames.join(' ');
  if (style === 'surname first') return { full: `${surname} ${firsts}` };
  if (style === 'comma' || system === 'numbered-list') return { full: `${surname}, ${firsts}` };
  if (style === 'spaced') return { full: `${person.title}  ${forenames.join('  ')}  ${surname.replace('-', ' - ')}` };
  switch (system) {
    case 'share':
    case 'informant-register':
      return { full: `${firsts} ${surname}`, forenames: firsts, surname };
    case 'press-list':
      return { full: `${person.title} ${firsts} ${surname}`, title: person.title, forenames: firsts, surname };
    case 'printed-register':
      return { full: `${firsts} ${surname.toUpperCase()}` };
    default:
      return { full: `${firsts} ${surname}` };
  }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own === undefined) groups.set(keyOf(item), [item]);
    else own.push(item);
  }
  return groups;
}
