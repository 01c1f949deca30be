import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Listing } from '../../../src/listings/listing.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { readCoverage } from '../../../src/pipeline/answering/read-coverage.js';
import { decideDay, heldDays } from '../../../src/pipeline/deciding/hold-day.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { forgetDocument } from '../../../src/pipeline/taking/forget-document.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { dump } from '../../../src/store/database/dump.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { newDatabase, runs } from '../../new-database.js';
import { extractStandIn, key, listing, type Person } from '../stand-in.js';

const COURT = 'Testham Magistrates’ Court';
const SURNAMES = ['Granite', 'Fern', 'Wren', 'Basalt', 'Sorrel', 'Linnet', 'Quartz', 'Moss'];
const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.destroy();
});

function documentOf(id: string, listings: readonly Listing[], kind: 'register' | 'list' = 'register'): ReadDocument {
  const complete = kind === 'register';
  return {
    document: {
      id,
      name: id,
      format: 'stand-in',
      kind,
      mediaType: 'application/json',
      bytes: 1,
      completeResults: complete,
    },
    listings,
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

const tuesdays = Array.from({ length: 12 }, (_, week) =>
  new Date(Date.UTC(2024, 8, 3 + 7 * week)).toISOString().slice(0, 10),
);

/** People before the court on the week's Tuesday; some of them were there the week before. */
function people(week: number, count: number): readonly Person[] {
  return Array.from({ length: count }, (_, at) => {
    const first = at % 4 === 0 ? week - (week % 2) : week;
    return {
      surname: SURNAMES[at % SURNAMES.length] ?? '',
      forenames: `Test${String.fromCharCode(97 + at)}`,
      dateOfBirth: `19${60 + at}-0${1 + (at % 9)}-11`,
      urn: `01ZZ${String(first * 100 + at).padStart(5, '0')}24`,
      words: ['Fined £120', ...(at % 3 === 0 ? ['To be deprived of his phone'] : [])],
    };
  });
}

/** Twelve Tuesdays of as many cases; of the tenth only one case came. */
const CASES = 14;
const COLLAPSED = tuesdays[9] ?? '';
const ordinary = tuesdays.map((date, week) => documentOf(`register of ${date}`, [listing(date, people(week, CASES))]));
const collapsed = ordinary.map((document, week) =>
  week === 9 ? documentOf(`register of ${COLLAPSED}`, [listing(COLLAPSED, people(9, 1))]) : document,
);
/** Two documents that bring the rest of the collapsed day. */
const rest = documentOf('the rest', [listing(COLLAPSED, people(9, CASES).slice(1))]);

async function storeOf(documents: readonly ReadDocument[], batch = documents.length): Promise<Store> {
  const store = await openStore(await newDatabase());
  opened.push(store);
  await holdSecret(store, key);
  await take(store, documents, batch);
  return store;
}

async function take(store: Store, documents: readonly ReadDocument[], batch = documents.length): Promise<void> {
  for (let start = 0; start < documents.length; start += batch) {
    const ids: string[] = [];
    for (const read of documents.slice(start, start + batch)) {
      const { id } = read.document;
      const extracted = { readings: readResults(id, read.listings, extractStandIn), rulesVersion: '1' };
      await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
      ids.push(id);
    }
    await linkDocuments(store, ids, key);
  }
}

/** The cases and all that was concluded of them: what figures are made from. */
async function casesOf(store: Store): Promise<string> {
  const parts = (await dump(store)).split(/^(?=-- )/m);
  return parts.filter((part) => /^-- (?:defendant_case|case_|link_doubt)/.test(part)).join('');
}

const held = async (store: Store) => (await heldDays(store)).filter((day) => day.held).map(({ date }) => date);
const decide = (store: Store, value: 'hold' | 'release', date: string) =>
  decideDay(store, { court: COURT, date, value, reason: 'A test', now: '2025-01-02T00:00:00Z' }, key);

describe('a court day on which far too little came', () => {
  test('is held back: no case is otherwise than if it had never come', async () => {
    const store = await storeOf(collapsed);
    expect(await held(store)).toEqual([COLLAPSED]);
    const without = await storeOf(collapsed.filter((_, week) => week !== 9));
    expect(await casesOf(store)).toBe(await casesOf(without));
  });

  test('comes back by itself when the rest of it comes', async () => {
    const store = await storeOf(collapsed);
    await take(store, [rest]);
    expect(await held(store)).toEqual([]);
    const { rows } = await casesAndAppearances(store);
    expect(rows).toBe(12 * CASES);
  });

  test('is released by a person, with a reason that is kept, and held again by a person', async () => {
    const store = await storeOf(collapsed);
    const day = await decide(store, 'release', COLLAPSED);
    expect(day).toMatchObject({ held: false, by: 'released', decisions: [{ value: 'release', reason: 'A test' }] });
    expect((await casesAndAppearances(store)).rows).toBe(11 * CASES + 1);
    await decide(store, 'hold', COLLAPSED);
    expect(await casesOf(store)).toBe(await casesOf(await storeOf(collapsed)));
    expect((await heldDays(store))[0]?.decisions.map(({ value }) => value)).toEqual(['release', 'hold']);
  });

  test('whatever the order of the documents, and how many are linked at a time', async () => {
    const more = documentOf('more', [listing(tuesdays[3] ?? '', people(20, 3))]);
    const list = documentOf('a list', [listing(tuesdays[5] ?? '', people(5, CASES))], 'list');
    const documents = [...collapsed, more, list];
    const expected = await dump(await storeOf(documents));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(documents, { minLength: documents.length }),
        fc.constantFrom(1, 3, 5),
        async (shuffled, batch) => {
          expect(differences(await dump(await storeOf(shuffled, batch)), expected)).toEqual([]);
        },
      ),
      { numRuns: runs(4) },
    );
  }, 120_000);

  test('a document forgotten leaves the ledger that never having it would have left', async () => {
    const store = await storeOf([...collapsed, rest], 4);
    await forgetDocument(store, 'the rest', key);
    expect(differences(await dump(store), await dump(await storeOf(collapsed)))).toEqual([]);
    await forgetDocument(store, `register of ${COLLAPSED}`, key);
    const without = await storeOf(collapsed.filter((_, week) => week !== 9));
    expect(differences(await dump(store), await dump(without))).toEqual([]);
  });
});

async function casesAndAppearances(store: Store): Promise<{ readonly rows: number }> {
  const rows = await store.selectFrom('case_appearance').select('appearance_id').execute();
  return { rows: rows.length };
}

function differences(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  return [...[...left].filter((line) => !right.has(line)), ...[...right].filter((line) => !left.has(line))];
}

describe('a court day held by a person', () => {
  test('any day: its cases are as though it had not come, and all is as before when it is released', async () => {
    const store = await storeOf(ordinary);
    const before = await dump(store);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 3 }),
        async (weeks) => {
          const dates = weeks.map((week) => tuesdays[week] ?? '');
          for (const date of dates) await decide(store, 'hold', date);
          const without = await storeOf(ordinary.filter((_, week) => !weeks.includes(week)));
          expect(await casesOf(store)).toBe(await casesOf(without));
          for (const date of dates) await decide(store, 'release', date);
          const after = differences(before, await dump(store));
          expect(after.filter((line) => !/^-- day_decision|"value":"(?:hold|release)"|"held_by":/.test(line))).toEqual(
            [],
          );
        },
      ),
      { numRuns: runs(4) },
    );
  }, 120_000);

  test('keeps out what comes to it later', async () => {
    const store = await storeOf(ordinary.slice(0, 11));
    await decide(store, 'hold', tuesdays[2] ?? '');
    const later = documentOf('later', [listing(tuesdays[2] ?? '', people(30, 4))]);
    await take(store, [later]);
    await take(store, ordinary.slice(11));
    const without = await storeOf(ordinary.filter((_, week) => week !== 2));
    expect(await casesOf(store)).toBe(await casesOf(without));
  });

  test.each([
    ['hold', 'Nowhere', tuesdays[0] ?? '', /no document in this database/i],
    ['hold', COURT, '2024-09-04', /No document tells of/],
    ['release', COURT, tuesdays[0] ?? '', /not held back/],
  ] as const)('%s %s %s is wrong usage where there is nothing to decide', async (value, court, date, message) => {
    const store = await storeOf(ordinary.slice(0, 2));
    const asked = { court, date, value, reason: 'A test', now: '2025-01-02T00:00:00Z' };
    await expect(decideDay(store, asked, key)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(message),
    });
  });
});

describe('the ledger', () => {
  test('names the Tuesday of which nothing came, and the one listed without a register', async () => {
    const list = documentOf('list', [listing(tuesdays[9] ?? '', people(9, CASES))], 'list');
    const store = await storeOf([...ordinary.filter((_, week) => week !== 6 && week !== 9), list]);
    const { totals, courts, problems } = await readCoverage(store, { asOf: '2025-06-01T00:00:00Z' });
    expect(totals).toMatchObject({ courtDaysExpected: 12, courtDaysSeen: 10, listedOnly: 1, nothingSeen: 1, held: 0 });
    expect(courts[0]?.days.filter(({ seen }) => seen !== 'resulted').map(({ date, seen }) => [date, seen])).toEqual([
      [tuesdays[6], 'neither'],
      [tuesdays[9], 'listed'],
    ]);
    expect(problems.map(({ code, date, sources }) => [code, date, sources])).toEqual([
      ['register_missing', tuesdays[9], ['stand-in']],
    ]);
  });

  test('counts a held day as expected and not seen', async () => {
    const { totals } = await readCoverage(await storeOf(collapsed), { asOf: '2025-06-01T00:00:00Z' });
    expect(totals).toMatchObject({ courtDaysExpected: 12, courtDaysSeen: 11, held: 1, heldHearings: 1 });
  });

  test('is the same through the view', async () => {
    const store = await storeOf(collapsed);
    const { courts } = await readCoverage(store, { asOf: '2025-06-01T00:00:00Z' });
    const rows = await store
      .selectFrom('v_coverage' as 'court_day')
      .select(['date', 'cases', 'held', 'expected_by'])
      .orderBy('date')
      .execute();
    expect(rows).toEqual(
      courts[0]?.days.map((day) => ({
        date: day.date,
        cases: day.cases,
        held: day.held ? 1 : 0,
        expected_by: day.expectedBy,
      })),
    );
  });
});
