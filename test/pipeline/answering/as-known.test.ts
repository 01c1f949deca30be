import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { labelledSet } from '../../../scripts/score-linking.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { type AsKnown, knownNotice, withDatabaseAsKnown } from '../../../src/pipeline/answering/as-known.js';
import { decideOnReading } from '../../../src/pipeline/deciding/decide.js';
import { decideDay } from '../../../src/pipeline/deciding/hold-day.js';
import { decideLink, reviewLinks } from '../../../src/pipeline/deciding/review-links.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { settleWhenIdle } from '../../../src/pipeline/taking/settle-days.js';
import { dump } from '../../../src/store/database/dump.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { tablesWithClocks } from '../../../src/store/database/table-clock.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { clausesIn } from '../../clauses-in.js';
import { extractStandIn, key, listing } from '../stand-in.js';

let folder: string;
let stores: Store[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-as-known-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.destroy();
});

let made = 0;
async function opened(): Promise<{ readonly store: Store; readonly path: string }> {
  made += 1;
  const path = join(folder, `${made}.db`);
  const store = await openStore(path);
  await holdSecret(store, key);
  stores.push(store);
  return { store, path };
}

/** A document and the day of January 2025 it comes on. */
interface Arrival {
  readonly read: ReadDocument;
  readonly day: number;
}

const noon = (day: number) => `2025-01-${String(day).padStart(2, '0')}T12:00:00.000Z`;

async function take(store: Store, arrivals: readonly Arrival[]): Promise<void> {
  for (const day of [...new Set(arrivals.map((one) => one.day))].sort((a, b) => a - b)) {
    const ids: string[] = [];
    for (const { read } of arrivals.filter((one) => one.day === day)) {
      const extracted = { readings: readResults(read.document.id, read.listings, extractStandIn), rulesVersion: '1' };
      await saveDocument(store, read, { key, path: null, now: noon(day), extracted });
      ids.push(read.document.id);
    }
    await linkDocuments(store, ids, key);
    await settleWhenIdle(store, key);
  }
}

/**
 * What a copy leaves out is left out of the database it is compared with; and phrases, of which the passing copy has those of
 * later documents too, where no row says them.
 */
const NOT_COMPARED = ['identity_line', 'source_text', 'identity_shown', 'purge_receipt', 'phrase'];

async function facts(store: Store): Promise<readonly string[]> {
  const tables = (await dump(store)).split(/^-- /m).filter((part) => !NOT_COMPARED.includes(part.split(':')[0] ?? ''));
  return tables.flatMap((table) => {
    const name = table.slice(0, table.indexOf(':'));
    return table
      .split('\n')
      .slice(1)
      .map((line) => `${name} ${line}`);
  });
}

const asKnown = <Answer>(path: string, instant: string, work: (known: AsKnown) => Promise<Answer>) =>
  withDatabaseAsKnown(path, instant, () => key, work);

function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [left, right] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !right.has(line)), ...other.filter((line) => !left.has(line))];
}

const { documents, truth } = labelledSet();
const STORIES = ['twins-00', 'father-and-son-00', 'slip-00', 'no-reference-00', 'again-00'];
const wanted = new Set(
  [...truth.values()]
    .filter(({ defendantCase }) => STORIES.some((story) => defendantCase.startsWith(story)))
    .map(({ document }) => document),
);
const some = documents.filter(({ document }) => wanted.has(document.name)).slice(0, 40);

function register(name: string, day: string, words: string, issuedAt: string): ReadDocument {
  return {
    document: {
      id: name,
      name,
      format: 'stand-in',
      kind: 'register',
      mediaType: 'application/json',
      bytes: 1,
      completeResults: true,
    },
    listings: [listing(day, [{ surname: 'Fern', urn: '01ZZ1', words: [words] }], issuedAt)],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

describe('what a database knew at an instant', () => {
  test('is what it would be had nothing come since, however documents came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...some], { minLength: some.length }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: some.length, maxLength: some.length }),
        fc.integer({ min: 0, max: 5 }),
        async (shuffled, days, until) => {
          const arrivals = shuffled.map((read, at): Arrival => ({ read, day: days[at] ?? 1 }));
          const whole = await opened();
          await take(whole.store, arrivals);
          const then = await opened();
          await take(
            then.store,
            arrivals.filter(({ day }) => day <= until),
          );
          const known = await asKnown(
            whole.path,
            `2025-01-0${until || 1}T${until === 0 ? '00' : '23'}:00:00Z`,
            ({ store }) => facts(store),
          );
          expect(differences(known, await facts(then.store))).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  }, 240_000);

  test('has the decisions of people that had been made, and none made since', async () => {
    const whole = await opened();
    const doubtful = documents.filter(({ document }) =>
      [...truth.values()].some(
        (one) => one.document === document.name && one.defendantCase.startsWith('father-and-son-0'),
      ),
    );
    await take(
      whole.store,
      doubtful.map((read) => ({ read, day: 1 })),
    );
    const states = [await facts(whole.store)];
    const [pair] = await reviewLinks(whole.store);
    const decide = async (value: 'same' | 'different' | 'undone', day: number) => {
      await decideLink(whole.store, { id: pair?.id ?? '', value, reason: 'The court said so', now: noon(day) }, key);
      states.push(await facts(whole.store));
    };
    await decide('same', 2);
    await decide('undone', 3);
    await decide('different', 4);
    for (const [at, state] of states.entries()) {
      const known = await asKnown(whole.path, noon(at + 1), ({ store }) => facts(store));
      expect(differences(known, state)).toEqual([]);
    }
  }, 60_000);

  test('has the court days held back then, by the rules or by people, and the readings decided then', async () => {
    const { store, path } = await opened();
    const states: (readonly string[])[] = [];
    const COURT = 'Testham Magistrates’ Court';
    const tuesdays = Array.from({ length: 12 }, (_, week) =>
      new Date(Date.UTC(2024, 8, 3 + 7 * week)).toISOString().slice(0, 10),
    );
    const people = (week: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => ({
        surname: `Linnet${'abcdefghijkl'[from + at]}`,
        urn: `01ZZ${week % 6}${from + at}`,
        words: ['Fined £120', 'To be deprived of his phone'],
      }));
    const onTuesday = (week: number, from: number, to: number, issued = 'T18:00:00Z') => {
      const date = tuesdays[week] ?? '';
      const [part] = [register(`week ${week}, ${from}`, date, '', '')];
      return { ...part, listings: [listing(date, people(week, from, to), `${date}${issued}`)] } as ReadDocument;
    };
    const [reading = ''] = [tuesdays[2]];
    const events: readonly (() => Promise<unknown>)[] = [
      () =>
        take(
          store,
          [0, 1, 2, 3, 4, 5, 6, 7, 8].map((week) => ({ read: onTuesday(week, 0, 12), day: 1 })),
        ),
      () =>
        take(store, [
          { read: onTuesday(9, 0, 1), day: 2 },
          { read: onTuesday(10, 0, 12), day: 2 },
        ]),
      () =>
        decideDay(
          store,
          { court: COURT, date: tuesdays[1] ?? '', value: 'hold', reason: 'Two of it', now: noon(3) },
          key,
        ),
      async () => {
        const [id = ''] = (await clausesIn(store))
          .filter(({ date, clause }) => date === reading && clause.type === 'deprivation')
          .map(({ clause }) => clause.id)
          .sort();
        return decideOnReading(store, { id, set: 'none', words: null, reason: 'Of another', now: noon(4) }, key);
      },
      () => take(store, [{ read: onTuesday(9, 1, 12), day: 5 }]),
      () =>
        decideDay(
          store,
          { court: COURT, date: tuesdays[1] ?? '', value: 'release', reason: 'It was one', now: noon(6) },
          key,
        ),
      () =>
        take(store, [
          { read: onTuesday(11, 0, 12), day: 7 },
          { read: onTuesday(2, 0, 4, 'T20:00:00Z'), day: 7 },
        ]),
    ];
    for (const event of events) {
      await event();
      states.push(await facts(store));
    }
    expect(states.some((state) => state.some((row) => row.includes('"held_by":"rule"')))).toBe(true);
    for (const [at, state] of states.entries()) {
      const known = await asKnown(path, noon(at + 1), ({ store: then }) => facts(then));
      expect([at + 1, differences(known, state)]).toEqual([at + 1, []]);
    }
  }, 120_000);

  test('gives the account that a later share has replaced since', async () => {
    const first = register('first', '2025-01-02', 'Fined £120', '2025-01-02T16:00:00Z');
    const second = register('second', '2025-01-02', 'To be deprived of his phone', '2025-01-06T10:00:00Z');
    const whole = await opened();
    await take(whole.store, [
      { read: second, day: 8 },
      { read: first, day: 3 },
    ]);
    const orders = (store: Store) => store.selectFrom('case_order').select(['type', 'status']).execute();
    expect(await orders(whole.store)).toEqual([{ type: 'deprivation', status: 'made' }]);
    expect(await asKnown(whole.path, '2025-01-05T00:00:00Z', ({ store }) => orders(store))).toEqual([]);
    expect(await asKnown(whole.path, '2025-01-08T12:00:00+00:00', ({ store }) => orders(store))).toHaveLength(1);
    expect(await asKnown(whole.path, '2025-01-08T12:59:59.999+01:00', ({ store }) => orders(store))).toEqual([]);
  });

  test('is nothing before the first document, and the answer says why', async () => {
    const whole = await opened();
    await take(whole.store, [{ read: register('first', '2025-01-02', 'Fined £120', '2025-01-02T16:00:00Z'), day: 3 }]);
    const [cases, notice] = await asKnown(whole.path, '2024-12-31T00:00:00Z', async (known) => [
      await known.store.selectFrom('defendant_case').select('id').execute(),
      knownNotice(known),
    ]);
    expect(cases).toEqual([]);
    expect(notice).toContain('its first document came at 3 January 2025, 12:00');
  });

  test('of a database without documents is nothing too', async () => {
    const { path } = await opened();
    expect(await asKnown(path, noon(1), async (known) => knownNotice(known))).toBe('The database holds no document.');
  });
});

describe('the passing copy', () => {
  test('holds no personal data, is its owner’s alone and is gone afterwards, whatever happens', async () => {
    const whole = await opened();
    await take(
      whole.store,
      some.slice(0, 6).map((read, at) => ({ read, day: at + 1 })),
    );
    let copied = '';
    await expect(
      asKnown(whole.path, noon(3), async ({ store, url: path }) => {
        copied = path;
        for (const table of ['identity_line', 'source_text'] as const)
          expect(await store.selectFrom(table).selectAll().execute()).toEqual([]);
        expect(statSync(path).mode & 0o777).toBe(0o600);
        expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
        throw new Error('as a test wants it');
      }),
    ).rejects.toThrow('as a test wants it');
    expect(copied).not.toBe(whole.path);
    expect(existsSync(dirname(copied))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('as-known'))).toEqual([]);
  });

  test('is not made where nothing came later', async () => {
    const whole = await opened();
    await take(
      whole.store,
      some.slice(0, 2).map((read) => ({ read, day: 1 })),
    );
    expect(await asKnown(whole.path, noon(1), async ({ url }) => url)).toBe(whole.path);
  });
});

test('every table says when its rows were known, and every decision which appearances it bears on', async () => {
  const { store } = await opened();
  const tables = await tablesWithClocks(store);
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'`.execute(
    store,
  );
  expect(tables.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
  const decisions = tables.filter(({ clock }) => clock === 'decision').map(({ name }) => name);
  expect(decisions.sort()).toEqual(['answer', 'day_decision', 'link_decision', 'reading_decision', 'unit_reading']);
  for (const { name, columns, clock } of tables) {
    if (columns.includes('known_at') && clock !== 'decision')
      expect(['court_day', 'identity_shown', 'purge_receipt', 'question_put']).toContain(name);
  }
});
