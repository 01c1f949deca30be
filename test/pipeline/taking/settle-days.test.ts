import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter, weekdayOf } from '../../../src/cases/court-days/weekday-history.js';
import { settleDays } from '../../../src/pipeline/taking/settle-days.js';
import { ledgerBetween, markDaysDue } from '../../../src/store/case-files/court-days.js';
import { insertRows } from '../../../src/store/database/insert-rows.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { SourceDocumentRow } from '../../../src/store/tables/source-document.table.js';
import type { Store } from '../../../src/store/tables.js';
import { newDatabase, runs } from '../../new-database.js';
import { key } from '../stand-in.js';

let stores: Store[];
beforeEach(() => {
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.destroy();
});

/** One document of a court and a day, told by what it says of them: linking is not looked at here. */
interface Told {
  readonly court: string;
  readonly date: string;
  readonly kind: 'list' | 'register';
  readonly codesOut?: number;
  readonly house?: string;
}

const FIRST = '2023-01-02';

/** Two years of two courts: one sits from Monday to Wednesday, the other on Fridays and stops for half a year; with gaps, lists, misread dates and bad days. */
function twoYears(): readonly Told[] {
  const told: Told[] = [
    { court: 'b1', date: '1902-03-04', kind: 'register' },
    { court: 'b2', date: '2031-03-04', kind: 'register' },
    { court: 'b1', date: '2025-01-20', kind: 'list' },
  ];
  for (let day = 0; day < 730; day += 1) {
    const date = daysAfter(FIRST, day);
    const weekday = weekdayOf(date);
    if (weekday <= 3 && day % 17 !== 0) {
      told.push({ court: 'b1', date, kind: day % 41 === 1 ? 'list' : 'register', house: day < 400 ? 'B one' : 'B 1' });
      if (day % 31 === 2) told.push({ court: 'b1', date, kind: 'list' });
    }
    if (weekday === 5 && (day < 300 || day > 480)) {
      told.push({ court: 'b2', date, kind: 'register', codesOut: day % 97 === 4 ? 35 : 0 });
    }
  }
  return told;
}

function idOf({ court, date, kind }: Told): string {
  return `${court} ${date} ${kind}`;
}

async function opened(): Promise<Store> {
  const store = await openStore(await newDatabase());
  stores.push(store);
  return store;
}

async function come(store: Store, told: readonly Told[]): Promise<void> {
  await store.transaction().execute(async (db) => {
    await insertRows(db, 'source_document', told.map(documentRow));
    await insertRows(
      db,
      'document_day',
      told.map((one) => ({
        document_id: idOf(one),
        court: one.court,
        date: one.date,
        court_house: one.house ?? one.court,
        local_justice_area: null,
        codes: 40,
        codes_out: one.codesOut ?? 0,
        dates: 0,
        dates_out: 0,
        amended: 0,
        issued_at: null,
        shape: JSON.stringify({ has: ['f offence.plea'], left: ['a'] }),
      })),
    );
    await markDaysDue(db, told.map(idOf));
    await settleDays(db, key);
  });
}

async function go(store: Store, told: readonly Told[]): Promise<void> {
  await store.transaction().execute(async (db) => {
    await markDaysDue(db, told.map(idOf));
    await db.deleteFrom('source_document').where('id', 'in', told.map(idOf)).execute();
    await settleDays(db, key);
  });
}

function documentRow(told: Told): SourceDocumentRow {
  return {
    id: idOf(told),
    name: idOf(told),
    path: null,
    format: 'f',
    kind: told.kind,
    media_type: 'x',
    bytes: 1,
    complete_results: 1,
    status: 'stored',
    code: null,
    message: null,
    place: null,
    rules_version: null,
    ingested_at: '2025-01-01T00:00:00Z',
    source: null,
    retention_days: 183,
    keep_keys: 1,
    identity_erased_at: null,
  };
}

test('two years in any order, however many at a time, and less what is forgotten, make one ledger', async () => {
  const all = twoYears();
  const whole = await opened();
  await come(whole, all);
  const expected = await ledgerBetween(whole);
  expect(expected.filter(({ seen }) => seen === 'neither').length).toBeGreaterThan(10);
  expect(expected.filter(({ held }) => held).map(({ courtKey, date }) => `${courtKey} ${date}`)).toEqual([
    'b2 2024-11-15',
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      async (shuffled, sizes, extra) => {
        const store = await opened();
        let at = 0;
        for (const size of [...sizes, all.length]) {
          const some = shuffled.slice(at, at + size);
          at += size;
          if (some.length > 0) await come(store, some);
        }
        expect(await ledgerBetween(store)).toEqual(expected);
        const without = shuffled.slice(0, extra + 1);
        await go(store, without);
        await come(store, without);
        expect(await ledgerBetween(store)).toEqual(expected);
      },
    ),
    { numRuns: runs(5) },
  );
}, 120_000);

test('days that come one after the other make the ledger that they make together', async () => {
  const all = [...twoYears()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [whole, daily] = [await opened(), await opened()];
  await come(whole, all);
  for (let at = 0; at < all.length; at += 5) await come(daily, all.slice(at, at + 5));
  expect(await ledgerBetween(daily)).toEqual(await ledgerBetween(whole));
}, 60_000);
