import { dayInLondon } from '../../audits/units/period.js';
import { isBankHoliday } from '../../law/courts/bank-holidays.js';
import type { SourceNow } from '../../reports/schemas/sources-schema.js';
import { type ConfiguredSource, type Way, type Weekday, wayOf } from '../../sources/configured/source-shape.js';
import { SOURCE_FAILURES, type SourceFailureCode } from '../../sources/source-failure.js';
import { shownAddress } from '../../sources/web/web-rules.js';
import type { Key } from '../../store/database/secret.js';
import { tallyArrivals } from '../../store/documents/source-arrival.js';
import { itemsOf } from '../../store/documents/source-item.js';
import { daysLooked, lookOf } from '../../store/documents/source-look.js';
import type { SourceLookRow } from '../../store/tables/source-look.table.js';
import type { Store } from '../../store/tables.js';

/** So many days back are expected days told of. */
const WINDOW = 31;

/** How the configured sources are doing, in the order of the configuration. `key` tells which address an item is. */
export async function sourcesNow(
  store: Store,
  sources: readonly ConfiguredSource[],
  { key, now }: { readonly key: Key; readonly now: number },
): Promise<readonly SourceNow[]> {
  const all: SourceNow[] = [];
  for (const source of sources) all.push(await sourceNow(store, source, { key, now }));
  return all;
}

/** The same before there is a database. */
export function sourceUnseen(source: ConfiguredSource): SourceNow {
  const way = wayOf(source);
  return {
    name: source.name,
    comes: way?.kind ?? null,
    from: way ? placesOf(way) : [],
    licence: source.licence,
    purpose: source.purpose,
    retentionDays: source.retention_days,
    keepKeys: source.keep_keys,
    every: way?.every ?? null,
    lastLook: null,
    lastSuccess: null,
    lastDocument: null,
    nextLook: null,
    documents: { brought: 0, waiting: 0, quarantined: 0 },
    failures: 0,
    failing: [],
    expectedDays: source.expected_days,
    silentDays: [],
    problems: [],
  };
}

async function sourceNow(
  store: Store,
  source: ConfiguredSource,
  { key, now }: { readonly key: Key; readonly now: number },
): Promise<SourceNow> {
  const unseen = sourceUnseen(source);
  const look = await lookOf(store, source.name);
  if (!look || unseen.comes === null) return unseen;
  const silentDays = await silentDaysOf(store, source, look, now);
  return {
    ...unseen,
    lastLook: look.last_look,
    lastSuccess: look.last_success,
    lastDocument: look.last_document,
    nextLook: look.next_look,
    documents: await tallyArrivals(store, source.name),
    failures: look.failures,
    failing: await failingOf(store, source, look, key),
    silentDays,
    problems: silentDays.map((day) => ({ code: 'source_silent', date: day.date, message: silence(source, day) })),
  };
}

/** The sources that brought nothing on the last day on which something was expected of them: for `ordergap status`. */
export async function silentSources(
  store: Store,
  sources: readonly ConfiguredSource[],
  now: number,
): Promise<readonly { readonly code: 'source_silent'; readonly words: string }[]> {
  const silent: { readonly code: 'source_silent'; readonly words: string }[] = [];
  for (const source of sources) {
    const look = await lookOf(store, source.name);
    const [expected] = wayOf(source) && look ? expectedDaysOf(source, look, now) : [];
    const [last] = look && expected !== undefined ? await silentDaysOf(store, source, look, now) : [];
    if (last && last.date === expected)
      silent.push({ code: 'source_silent', words: `${silence(source, last)} ordergap sources tells more.` });
  }
  return silent;
}

function silence({ name }: ConfiguredSource, { date, looked }: SourceNow['silentDays'][number]): string {
  return `The source ${name} ${looked ? 'brought nothing' : 'could not be looked at'} on ${date}, a day on which something was expected.`;
}

function placesOf(way: Way): readonly string[] {
  switch (way.kind) {
    case 'folder':
      return [way.path];
    case 'mail':
      return [way.folder];
    case 'web':
      return way.addresses.map(shownAddress);
  }
}

async function failingOf(
  store: Store,
  source: ConfiguredSource,
  { code }: SourceLookRow,
  key: Key,
): Promise<SourceNow['failing']> {
  const failing = (failed: SourceFailureCode, address: string | null) => ({
    code: failed,
    address,
    message: SOURCE_FAILURES[failed],
  });
  if (!source.web) return code === null ? [] : [failing(code, null)];
  const items = await itemsOf(store, source.name);
  const configured = source.web.addresses.flatMap((address) => {
    const item = key('source item', `${source.name}\n${address}`);
    const failed = items.get(item)?.code ?? null;
    items.delete(item);
    return failed === null ? [] : [failing(failed, shownAddress(address))];
  });
  const linked = source.web.links === undefined ? [] : [...items.values()].flatMap((row) => row.code ?? []);
  return [...configured, ...linked.map((failed) => failing(failed, null))];
}

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;

/** Expected days since the source was first looked at, newest first: neither today, which is not over, nor bank holidays. */
function expectedDaysOf(
  { expected_days: expected }: ConfiguredSource,
  { first_look }: SourceLookRow,
  now: number,
): readonly string[] {
  const first = dayInLondon(first_look);
  const today = Date.parse(dayInLondon(new Date(now).toISOString()));
  return Array.from({ length: WINDOW }, (_, back) => new Date(today - (back + 1) * DAY).toISOString().slice(0, 10))
    .filter((date) => date >= first && !isBankHoliday(date))
    .filter((date) => expected.includes(WEEKDAYS[new Date(date).getUTCDay()] ?? 'sun'));
}

async function silentDaysOf(
  store: Store,
  source: ConfiguredSource,
  look: SourceLookRow,
  now: number,
): Promise<SourceNow['silentDays']> {
  const days = expectedDaysOf(source, look, now);
  const looked = new Map((await daysLooked(store, source.name, days.at(-1) ?? '9999')).map((day) => [day.date, day]));
  return days
    .filter((date) => (looked.get(date)?.documents ?? 0) === 0)
    .map((date) => ({ date, looked: (looked.get(date)?.looks ?? 0) > 0 }));
}
