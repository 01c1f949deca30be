import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CorpusFile, documentsIn, listsOf, type Telling } from '../../scripts/observer-2025/documents.js';
import { told as answered, appearances, counted, type Told, writeAll } from './told.js';

const COMPLETE = ['spi', 'pdf', 'csv', 'court-register', 'informant-register'] as const;
/** Typed out by a clerk: nothing says that every result was. */
const TYPED = 'text';
const OF_A_KIND = 10;

const folder = mkdtempSync(join(tmpdir(), 'ordergap-each-format-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = new Map<string, Told>();

function tell(name: string, files: readonly CorpusFile[], ...paths: readonly string[]): void {
  writeAll(join(folder, name), files);
  told.set(name, answered(join(folder, `${name}.db`), [join(folder, name), ...paths]));
}

const countedIn = (name: string): unknown => counted(told.get(name));

beforeAll(async () => {
  const heard = appearances(OF_A_KIND);
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
      const people = (format: string): unknown =>
        told.get(format)?.groups.map(({ of, funnel, families }) => ({
          of,
          steps: funnel.filter(({ step }) => step !== 'results_observed').map(({ step, left }) => [step, left]),
          made: families.slice(0, 3).map(({ family, made }) => [family, made]),
        }));
      expect(people(TYPED)).toEqual(people('cp'));
      expect(told.get(TYPED)?.groups.map(({ outcomes }) => outcomes.none_recorded)).toEqual([0, 0]);
    });
  });
});
