import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { casePage } from '../../src/cli/pages/case-page.js';
import { quarantinePage } from '../../src/cli/pages/quarantine-page.js';
import { unitsOf, withoutYouthsWords } from '../../src/cli/printing/explained-case.js';
import { printCase } from '../../src/cli/printing/print-case.js';
import { extract } from '../../src/facts/extract.js';
import type { Listing } from '../../src/listings/listing.js';
import { unitLines } from '../../src/pipeline/answering/unit-lines.js';
import { decideDay, heldDays } from '../../src/pipeline/deciding/hold-day.js';
import { review } from '../../src/pipeline/deciding/review.js';
import { readResults } from '../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { loadCase } from '../../src/store/case-files/case-file.js';
import { loadCases } from '../../src/store/case-files/load-cases.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { key, listing, type Person } from '../pipeline/stand-in.js';

const DAY = '2025-01-02';
const COURT = 'Testham Magistrates’ Court';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.destroy());

async function take(listings: readonly Listing[], name = 'register'): Promise<void> {
  const document = {
    id: 'a'.repeat(64),
    name,
    format: 'stand-in',
    kind: 'register' as const,
    mediaType: 'application/json',
    bytes: 1,
    completeResults: true,
  };
  const extracted = { readings: readResults(document.id, listings, extract), rulesVersion: '1' };
  const read = { document, listings, returns: [], problems: [], setAside: null, quarantined: null };
  await saveDocument(store, read, { key, path: `/desk/${name}`, now: '2025-01-03T00:00:00Z', extracted });
  await linkDocuments(store, [document.id], key);
}

const onlyCase = async () => {
  const { id } = await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow();
  return loadCase(store, id);
};

describe('a youth’s words', () => {
  const words = [
    'Youth rehabilitation order for 12 months with a curfew at the bungalow. Tablet confiscation application to be considered.',
    'Fined £30. Phone forfeiture not today.',
  ];
  const youth: Person = { surname: 'Sorrel', urn: '01ZZ1', dateOfBirth: '2009-06-05', words };
  const said = /rehabilitation order for|bungalow|confiscation application|£30|forfeiture not/;

  test('are in no part of what explain tells without a purpose', async () => {
    await take([listing(DAY, [youth])]);
    const file = await onlyCase();
    expect(JSON.stringify(file)).toMatch(said);
    expect(file.case.sentences.length).toBeGreaterThan(0);
    expect(JSON.stringify(withoutYouthsWords(file))).not.toMatch(said);
    expect(printCase(withoutYouthsWords(file), await unitsOf(store, file))).not.toMatch(said);
  });

  test('are in no reading to be checked and in no unit to be read', async () => {
    await take([listing(DAY, [youth])]);
    const asked = { kinds: ['clause', 'result', 'unit'], decided: false, audit: null, asOf: DAY } as const;
    expect((await review(store, asked)).items).toEqual([]);
    const { case: of } = await onlyCase();
    const cases = await loadCases(store, { personIds: [of.personId] });
    // Somebody convicted at 18 of what he was first heard on at 17 is a unit like any other.
    const lines = (await unitLines(store, [{ unit: { cases } }] as never)).flat();
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toMatch(said);
    expect(lines.every(({ spans }) => spans.length === 0)).toBe(true);
  });
});

describe('what a file is called', () => {
  const NAME = 'Darren HELLEBORE sentenced.txt';

  test('is told of no case but with who it is of', async () => {
    await take([listing(DAY, [{ surname: 'Hellebore', urn: '01ZZ1', words: ['Fined £30.'] }])], NAME);
    const file = await onlyCase();
    const units = await unitsOf(store, file);
    expect(printCase(file, units)).not.toMatch(/HELLEBORE/i);
    expect(printCase(file, units)).toContain('document aaaaaaaaaaaa (stand-in)');
    const who = { identities: new Map(), words: { results: new Map(), wordings: new Map() } };
    expect(printCase(file, units, who)).toContain(NAME);
    const page = await casePage({ store, named: file.case.id, filled: new URLSearchParams() } as never);
    expect(JSON.stringify(page)).not.toMatch(/HELLEBORE/i);
  });

  test('is on no page of what could not be read', async () => {
    const quarantined = { code: 'invalid_json', message: 'The JSON is broken.' } as const;
    const document = {
      id: 'b'.repeat(64),
      name: NAME,
      format: null,
      kind: 'other',
      mediaType: 'x/y',
      bytes: 9,
    } as const;
    const read = { document: { ...document, completeResults: false }, listings: [], returns: [], problems: [] };
    await saveDocument(store, { ...read, setAside: null, quarantined }, { key, path: `/desk/${NAME}`, now: DAY });
    const page = JSON.stringify(await quarantinePage({ store, named: '', filled: new URLSearchParams() } as never));
    expect(page).toContain('The JSON is broken.');
    expect(page).not.toMatch(/HELLEBORE/i);
  });
});

describe('the reason for holding a court day back, or for releasing it', () => {
  const hold = (value: 'hold' | 'release', reason: string) =>
    decideDay(store, { court: COURT, date: DAY, value, reason, now: '2025-01-04T00:00:00Z' }, key);

  test.each([
    ['Hellebore was listed twice'],
    ['test hellebore'],
    ['Darren Winterbourne, 14 Quartz Row'],
    ['the flat at 14 Quartz Row'],
    ['ask clerk@mossbury.example'],
    ['Robin Quartz rang'],
  ])('is refused where it names somebody: %s', async (reason) => {
    await take([listing(DAY, [{ surname: 'Hellebore', urn: '01ZZ1', words: ['Fined £30.'] }])]);
    await expect(hold('hold', reason)).rejects.toThrow(/The reason names somebody/);
    expect(await heldDays(store)).toEqual([]);
    await hold('hold', 'The register broke off after page 3');
    await expect(hold('release', reason)).rejects.toThrow(/The reason names somebody/);
    await hold('release', 'Milton Keynes sent the rest of it by e-mail on 4 March 2025');
  });
});

test('a restriction in another defendant’s results keeps a case from being reported', async () => {
  const [one, other] = ['Hellebore', 'Basalt'].map((surname) =>
    listing(DAY, [
      { surname, urn: '01ZZ1', words: [surname === 'Basalt' ? 'Section 45 YJCEA direction in force.' : 'Fined £30.'] },
    ]),
  );
  const [hearing] = one?.hearings ?? [];
  if (one === undefined || hearing === undefined) throw new Error('no hearing');
  const theft = { code: 'TH68010', title: 'Theft', wording: 'stole a kettle' };
  const defendants = [...hearing.defendants, ...(other?.hearings[0]?.defendants ?? [])].map((who) => ({
    ...who,
    offences: who.offences.map((offence) => ({ ...offence, ...theft })),
  }));
  await take([{ ...one, hearings: [{ ...hearing, defendants }] }]);
  const told = await store.selectFrom('defendant_case').select(['reportable', 'restricted']).execute();
  expect(told).toEqual([
    { reportable: 'no', restricted: 1 },
    { reportable: 'no', restricted: 1 },
  ]);
});

test.each(['Notice of appeal lodged.', 'Case to be reopened on 3 March 2026.'])(
  'a case of which a result says “%s” is not reported: its proceedings go on',
  async (words) => {
    await take([listing(DAY, [{ surname: 'Hellebore', urn: '01ZZ1', words: ['Fined £30.', words] }])]);
    expect((await onlyCase()).case.reportable?.reasons).toContain('active_proceedings');
  },
);
