import { LASTING_FAILURES } from '../../sources/source-failure.js';
import type { Store } from '../tables.js';
import { duties } from '../work/duty.js';
import { schedules } from '../work/schedule.js';
import { runsOf } from '../work/schedule-run.js';

/** When something that is done again and again last went well. */
export interface LastSuccess {
  readonly of: 'source' | 'schedule' | 'duty';
  /** As the configuration has it. */
  readonly name: string;
  readonly last: string | null;
  /** The latest failure, a kind and a code; null where it went well since. */
  readonly failed: { readonly at: string; readonly error: string } | null;
}

/** When each source, schedule and duty of the workers last went well. A paused schedule is none. */
export async function lastSuccesses(db: Store): Promise<readonly LastSuccess[]> {
  const found: LastSuccess[] = [];
  for (const part of [ofSources, ofSchedules, ofDuties]) found.push(...(await part(db)));
  return found;
}

/** A source that fails once or twice is tried again without anybody, unless trying again mends nothing. */
const PASSING_FAILURES = 2;

/** By the looks into those that bring documents by themselves; of the others by the latest document. */
async function ofSources(db: Store): Promise<readonly LastSuccess[]> {
  const looks = await db.selectFrom('source_look').selectAll().orderBy('source').execute();
  const given = await db
    .selectFrom('source_document')
    .select(({ fn }) => ['source', fn.max('ingested_at').as('last')])
    .where('source', 'is not', null)
    .groupBy('source')
    .orderBy('source')
    .execute();
  const isLookedAt = new Set(looks.map(({ source }) => source));
  return [
    ...looks.map(({ source, last_success, last_look, failures, code }) => ({
      of: 'source' as const,
      name: source,
      last: last_success,
      failed:
        failures > PASSING_FAILURES || (code !== null && LASTING_FAILURES.has(code))
          ? { at: last_look, error: code ?? 'unknown' }
          : null,
    })),
    ...given.flatMap(({ source: name, last }) =>
      name === null || isLookedAt.has(name) ? [] : [{ of: 'source' as const, name, last, failed: null }],
    ),
  ];
}

async function ofDuties(db: Store): Promise<readonly LastSuccess[]> {
  const looks = await db.selectFrom('source_look').select('source').execute();
  // What sources do is told with them.
  const ofSource = new Set(looks.map(({ source }) => `source ${source}`));
  const others = (await duties(db)).filter(({ name }) => !ofSource.has(name));
  return others.map(({ name, done_at, failed_at, error }) => ({
    of: 'duty',
    name,
    last: done_at,
    failed: failed_at === null || error === null ? null : { at: failed_at, error: inAWord(error) },
  }));
}

/** The kind and the code of an error. What was written to be read may name a path, and is told by the command that is about it. */
function inAWord(error: string | null): string {
  return error !== null && /^[\w$]+(?: [\w$]+)?$/.test(error) ? error : 'refused';
}

/** As many runs are looked at for one that went well. */
const RUNS = 50;

async function ofSchedules(db: Store): Promise<readonly LastSuccess[]> {
  const found: LastSuccess[] = [];
  for (const { id, name, paused } of await schedules(db)) {
    if (paused === 1) continue;
    const runs = (await runsOf(db, id, RUNS)).filter(({ state }) => state !== 'asked');
    const [latest] = runs;
    const last = runs.find(({ state }) => state === 'done')?.ended_at ?? null;
    const at = latest?.ended_at ?? latest?.due_at;
    const failed = latest?.state === 'failed' && at !== undefined ? { at, error: inAWord(latest.error) } : null;
    found.push({ of: 'schedule', name, last, failed });
  }
  return found;
}
