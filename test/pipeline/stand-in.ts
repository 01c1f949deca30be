/** A reader and rules to stand in for the real ones: a file is the JSON of its listings. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../src/facts/clause.js';
import type { Reading, ResultToRead } from '../../src/facts/reading.js';
import type { Listing } from '../../src/listings/listing.js';
import type { ReadDocument } from '../../src/listings/read-document.js';
import type { Stages } from '../../src/pipeline/reading/stages.js';
import { keyFrom } from '../../src/store/database/secret.js';

export const key = keyFrom('a secret of the tests');

export function standInStages(over: Partial<Stages> = {}): Stages {
  return {
    read: readStandIn,
    extract: extractStandIn,
    rulesVersion: '1',
    key,
    url: ':memory:',
    now: () => new Date().toISOString(),
    readers: 3,
    ...over,
  };
}

export async function readStandIn(path: string, name: string): Promise<ReadDocument> {
  const bytes = readFileSync(path);
  const id = createHash('sha256').update(bytes).digest('hex');
  const document = {
    id,
    name,
    format: 'stand-in',
    kind: 'register',
    mediaType: 'application/json',
    bytes: bytes.length,
    completeResults: true,
  } as const;
  const outcome = { document, listings: [], returns: [], problems: [], setAside: null, quarantined: null };
  try {
    const read: { listings?: Listing[]; civil?: true } = JSON.parse(bytes.toString('utf8'));
    if (read.civil) return { ...outcome, setAside: { code: 'not_criminal', message: 'A civil list.' } };
    return {
      ...outcome,
      listings: read.listings ?? [],
      problems: [{ code: 'unread_field', message: 'A field.', at: { pointer: '/x' } }],
    };
  } catch {
    const quarantined = { code: 'invalid_json', message: 'The JSON is broken.', at: { line: 1 } } as const;
    return { ...outcome, document: { ...document, format: null, kind: 'other' }, quarantined };
  }
}

const CUES: readonly (readonly [RegExp, Partial<Clause>])[] = [
  [/deprived of (?:his|her) phone/gi, { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
  [
    /restraining order/gi,
    { kind: 'order', type: 'restraining_order', status: 'made', on: 'conviction', terms: ['no_contact'] },
  ],
  [/fined £(\d+)/gi, { kind: 'sentence', type: 'fine' }],
];

export function extractStandIn({ text }: ResultToRead): Reading {
  const clauses = CUES.flatMap(([cue, fields]) =>
    [...text.matchAll(cue)].map(
      (match) =>
        ({
          ...fields,
          found: 'text',
          span: [match.index, match.index + match[0].length],
          quote: match[0],
          rule: 'stand-in',
        }) as Clause,
    ),
  );
  const unread = /gorchymyn/i.test(text);
  return { clauses, problems: unread ? [{ code: 'unread_text', message: 'Words no rule reads.' }] : [] };
}

const SURNAMES = ['Granite', 'Fern', 'Wren', 'Basalt', 'Sorrel', 'Linnet'];

export interface Person {
  readonly surname: string;
  readonly forenames?: string;
  readonly dateOfBirth?: string;
  readonly urn: string;
  readonly words: readonly string[];
  readonly plea?: string;
}

export function listing(date: string | null, people: readonly Person[], issuedAt?: string): Listing {
  return {
    courtHouse: 'Testham Magistrates’ Court',
    localJusticeArea: 'Testshire',
    sittingDate: date,
    hearings: people.map(({ surname, forenames = 'Test', dateOfBirth = '1990-02-03', urn, words }) => ({
      hearingId: `hearing-${urn}-${date}`,
      urn,
      ...(issuedAt ? { issuedAt } : {}),
      reportingRestrictions: [],
      applications: [],
      defendants: [
        {
          name: { full: `${forenames} ${surname}`, forenames, surname },
          dateOfBirth,
          address: '12 Lichen Street, Mossville, ZZ1 1AA',
          offences: [
            {
              sequence: 1,
              offenceId: `offence-${urn}-${surname.length}-${surname.charCodeAt(0)}`,
              code: 'CJ15005',
              title: 'Disclose private sexual photographs and films with intent to cause distress',
              wording: `disclosed photographs namely two images of Robin Quartz, on being seen by ${surname}`,
              reportingRestrictions: [],
              plea: 'GUILTY',
              verdict: 'G',
              convictionDate: date ?? '2024-09-01',
              results: words.map((text, at) => ({ code: '3055', text, at: { pointer: `/results/${at}` } })),
            },
          ],
          results: [],
        },
      ],
    })),
  };
}

/** `count` documents over two days each, some of them sharing cases, one broken and one civil. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  for (let index = 0; index < count; index += 1) {
    const surname = SURNAMES[index % SURNAMES.length] ?? '';
    const people: Person[] = [
      {
        surname,
        urn: `01ZZ${index % 7}`,
        words: ['Fined £120', 'Restraining order not to contact Robin Quartz. Tel 07700 900123'],
      },
      { surname: 'Flint', urn: `02ZZ${index}`, words: [`To be deprived of his phone, Flint to comply, ${index}`] },
    ];
    write(`register-${index}.json`, {
      listings: [listing(`2024-09-${String((index % 28) + 1).padStart(2, '0')}`, people)],
    });
  }
  write('civil.json', { civil: true });
  writeFileSync(join(folder, 'broken.json'), '{"listings": [');
}

/** The same where the file may be gone when it is to be read. */
export async function readIfThere(path: string, name: string): Promise<ReadDocument> {
  if (existsSync(path)) return readStandIn(path, name);
  const quarantined = { code: 'unreadable_file', message: 'The file could not be opened.' } as const;
  const document = { id: '0'.repeat(64), name, format: null, kind: 'other', mediaType: 'x/y', bytes: 0 } as const;
  const nothing = { listings: [], returns: [], problems: [], setAside: null };
  return { document: { ...document, completeResults: false }, ...nothing, quarantined };
}
