import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tellCorpus } from '../../scripts/observer-2025/corpus.js';
import { type CorpusFile, documentsIn, listsOf, type Telling } from '../../scripts/observer-2025/documents.js';
import type { Appearance } from '../../scripts/observer-2025/hearing.js';
import type { Said } from '../../scripts/observer-2025/said.js';
import { ordergap } from '../cli/ordergap.js';

const COMPLETE = ['spi', 'pdf', 'csv', 'court-register', 'informant-register'] as const;
/** Typed out by a clerk: nothing says that every result was. */
const TYPED = 'text';
const OF_A_KIND = 10;

const folder = mkdtempSync(join(tmpdir(), 'ordergap-each-format-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Some stories of every kind, as every one of the formats can tell them: the last account of a hearing, without lines taken out since
 * and without applications, which only one of them has.
 */
function appearances(): readonly Appearance[] {
  const kinds = new Map<string, number>();
  const told = tellCorpus().filter(({ kind }) => {
    const before = kinds.get(kind) ?? 0;
    kinds.set(kind, before + 1);
    return before < OF_A_KIND;
  });
  const all = told.flatMap((one) => one.appearances);
  const last = new Map<string, number>();
  for (const { hearingKey, account } of all) last.set(hearingKey, Math.max(last.get(hearingKey) ?? 0, account.number));
  const standing = (lines: readonly Said[]): Said[] => lines.filter(({ deleted }) => deleted !== true);
  return all
    .filter(({ hearingKey, account, applications }) => {
      return account.number === last.get(hearingKey) && applications.length === 0;
    })
    .map((one) => ({
      ...one,
      results: standing(one.results),
      offences: one.offences.map((offence) => ({ ...offence, results: standing(offence.results) })),
    }));
}

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly groups: readonly Group[];
  readonly orders: readonly string[];
}
const told = new Map<string, Told>();

interface Family {
  readonly family: string;
  readonly made: number;
  readonly interval: unknown;
  readonly bounds: unknown;
}
interface Group {
  readonly group: string;
  readonly of: number;
  readonly observed: number;
  readonly funnel: readonly { readonly step: string; readonly left: number }[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly families: readonly Family[];
  readonly coverage: { readonly courtDaysExpected: number | null };
}

function tell(name: string, files: readonly CorpusFile[], ...paths: readonly string[]): void {
  for (const { path, bytes } of files) {
    const to = join(folder, name, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  const db = join(folder, `${name}.db`);
  const { hearings, defendants, offences, results, documents } = JSON.parse(
    ordergap(['ingest', join(folder, name), ...paths, '--db', db, '--json']).out,
  );
  const { groups } = JSON.parse(ordergap(['audit', 'observer-2025', '--db', db, '--json']).out);
  const orders = ordergap([
    'query',
    'select court, decided_on, type, status, property, period, until from v_order',
    '--csv',
    '--db',
    db,
  ]).out;
  told.set(name, {
    counts: { hearings, defendants, offences, results, quarantined: documents.quarantined },
    groups: groups.map(({ group, of, observed, funnel, outcomes, families, coverage }: Group) => ({
      group,
      of,
      observed,
      funnel,
      outcomes,
      families: families.map(({ family, made, interval, bounds }) => ({ family, made, interval, bounds })),
      coverage,
    })),
    orders: [...new Set(orders.trim().split('\n'))].sort(),
  });
}

const countedIn = (name: string): unknown => told.get(name)?.groups.map(({ coverage: _, ...counted }) => counted);

beforeAll(async () => {
  const heard = appearances();
  const ways: readonly Telling[] = ['cp', ...COMPLETE, TYPED];
  for (const format of ways) tell(format, await documentsIn(format, heard));
  tell('lists', listsOf(heard), join(folder, 'cp'));
}, 300_000);

describe('the same court days give the same figures, whichever format tells them', () => {
  test('there is something to count', () => {
    const images = told.get('cp')?.groups[0];
    expect(images?.of).toBeGreaterThan(10);
    expect(told.get('cp')?.counts.results).toBeGreaterThan(300);
    expect(told.get('cp')?.orders.length).toBeGreaterThan(20);
  });

  describe.each(COMPLETE)('%s as Common Platform', (format) => {
    test('hearings, defendants, offences and results', () => {
      expect(told.get(format)?.counts).toEqual(told.get('cp')?.counts);
    });

    test('people counted, outcomes and rates', () => {
      expect(countedIn(format)).toEqual(countedIn('cp'));
    });

    test('orders, what they take and how long they last', () => {
      expect(told.get(format)?.orders).toEqual(told.get('cp')?.orders);
    });
  });

  test('lists published before change no figure, and tell which court days to expect', () => {
    expect(countedIn('lists')).toEqual(countedIn('cp'));
    expect(told.get('lists')?.orders).toEqual(told.get('cp')?.orders);
    expect(told.get('cp')?.groups[0]?.coverage.courtDaysExpected).toBeNull();
    expect(told.get('lists')?.groups[0]?.coverage.courtDaysExpected).toBeGreaterThan(50);
  });

  describe('a register typed out, without one code of a result', () => {
    test('hearings, defendants, offences, results and orders', () => {
      expect(told.get(TYPED)?.counts).toEqual(told.get('cp')?.counts);
      expect(told.get(TYPED)?.orders).toEqual(told.get('cp')?.orders);
    });

    test('the same people are counted, and the same orders over property made; that there was none is not told', () => {
      const counted = (format: string): unknown =>
        told.get(format)?.groups.map(({ of, funnel, families }) => ({
          of,
          steps: funnel.filter(({ step }) => step !== 'results_observed').map(({ step, left }) => [step, left]),
          made: families.slice(0, 3).map(({ family, made }) => [family, made]),
        }));
      expect(counted(TYPED)).toEqual(counted('cp'));
      expect(told.get(TYPED)?.groups.map(({ outcomes }) => outcomes.none_recorded)).toEqual([0, 0]);
    });
  });
});
