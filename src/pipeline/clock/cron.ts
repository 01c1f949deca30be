import { CronExpressionParser } from 'cron-parser';
import { DateTime } from 'luxon';
import { SHORT_MONTHS } from '../../text/figures/month-names.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';

/** Every schedule goes by the clocks of the courts. */
export const ZONE = 'Europe/London';

/** When something is due, by a cron expression of five fields in London time. */
export interface Cron {
  /** The first instant after this one; undefined where there is none in the years to come. */
  readonly after: (instant: Date) => Date | undefined;
  /** The last instant up to and including this one, and not before `since`. */
  readonly upTo: (instant: Date, since: Date) => Date | undefined;
}

const HOUR = 3_600_000;
const FIELDS = [
  { name: 'minute', range: '0 to 59', names: [] },
  { name: 'hour', range: '0 to 23', names: [] },
  { name: 'day of the month', range: '1 to 31, or L for the last', names: [] },
  {
    name: 'month',
    range: '1 to 12, or jan to dec',
    names: SHORT_MONTHS,
  },
  {
    name: 'day of the week',
    range: '0 to 7, or sun to sat; 5L is the last Friday',
    names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  },
] as const;
const WORDS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];

/**
 * Reads a cron expression. A reading of the clock is due once: one that a change of clocks skips, at the same distance from
 * midnight (01:30 on 29 March 2026 is 02:30 summer time), and one that comes twice, the first time. Every hour (`*`) is every
 * hour that passes, 23 of them on one day and 25 on the other. The times of an expression are worked out without a zone
 * and put on the clock here, where it can be seen what becomes of them. Throws a UsageError that names the field.
 */
export function readCron(text: string): Cron {
  const expression = text.trim();
  const fields = expression.split(/\s+/);
  const isWord = WORDS.includes(expression.toLowerCase());
  if (!isWord) checkFields(expression, fields);
  const isEveryHour = fields[1] === '*' || expression.toLowerCase() === '@hourly';
  const from = (wall: number) => CronExpressionParser.parse(expression, { tz: 'UTC', currentDate: new Date(wall) });
  const cron: Cron = {
    after(instant) {
      const times = from(wallOf(instant.getTime()) - disorderAt(instant.getTime()));
      return firstOf(instant.getTime(), {
        next: () => step(() => times.next()),
        isEveryHour,
      });
    },
    upTo(instant, since) {
      // What is due at this very instant comes before the moment after it.
      const times = from(wallOf(instant.getTime()) + disorderAt(instant.getTime()) + 1);
      return lastOf(instant.getTime(), {
        previous: () => step(() => times.prev()),
        isEveryHour,
        since: since.getTime(),
      });
    },
  };
  if (!isEverDue(cron))
    throw new UsageError(`--cron “${expression}”: there is no such day in any month named. ${EXAMPLES}`);
  return cron;
}

const EXAMPLES =
  'Examples: "0 7 1 * *" is the first of each month at 07:00 in London, "30 6 * * mon-fri" every working day at 06:30.';

function isEverDue(cron: Cron): boolean {
  try {
    return cron.after(new Date()) !== undefined;
  } catch {
    return false;
  }
}

function checkFields(expression: string, fields: readonly string[]): void {
  if (expression.startsWith('@')) {
    const nearest = nearestName(expression, WORDS);
    throw new UsageError(
      `--cron “${expression}”: ${nearest === null ? '' : `did you mean “${nearest}”? `}Expected one of ${WORDS.join(', ')}, or five fields.`,
    );
  }
  if (fields.length !== FIELDS.length)
    throw new UsageError(
      `--cron “${expression}” has ${expression === '' ? 0 : fields.length} fields. Expected five: ${FIELDS.map(({ name }) => name).join(', ')}. ${EXAMPLES}`,
    );
  for (const [at, { name, range, names }] of FIELDS.entries()) {
    const value = fields[at] ?? '';
    if (isField(value, at)) continue;
    const word = /[a-z]{2,}/i.exec(value)?.[0];
    const nearest = word === undefined || names.length === 0 ? null : nearestName(word.toLowerCase(), names);
    throw new UsageError(
      `--cron “${expression}”: the ${name} is “${value}”${nearest === null ? '' : `: did you mean “${nearest}”?`}${nearest === null ? '.' : ''} Expected ${range}; lists (1,15), ranges (1-5), steps (*/15) and *. ${EXAMPLES}`,
    );
  }
}

/** Whether one field can be read, beside others that say nothing. H is another time in every reading: none is taken. */
function isField(value: string, at: number): boolean {
  if (/h(?!u)/i.test(value.replace(/thu/gi, ''))) return false;
  try {
    CronExpressionParser.parse(FIELDS.map((_, other) => (other === at ? value : '*')).join(' '), { tz: 'UTC' });
    return true;
  } catch {
    return false;
  }
}

/** The next time without a zone, milliseconds; undefined where there is none. */
function step(take: () => { readonly getTime: () => number }): number | undefined {
  try {
    return take().getTime();
  } catch {
    return undefined;
  }
}

/** Where the clocks change, readings do not come in the order of their instants: all that may come before the best so far are looked at. */
function firstOf(
  instant: number,
  { next, isEveryHour }: { readonly next: () => number | undefined; readonly isEveryHour: boolean },
): Date | undefined {
  let best: number | undefined;
  for (let wall = next(); wall !== undefined; wall = next()) {
    if (best !== undefined && wall > wallOf(best) + disorderAt(best)) break;
    for (const at of instantsOf(wall, isEveryHour)) if (at > instant && (best === undefined || at < best)) best = at;
  }
  return best === undefined ? undefined : new Date(best);
}

function lastOf(
  instant: number,
  {
    previous,
    isEveryHour,
    since,
  }: { readonly previous: () => number | undefined; readonly isEveryHour: boolean; readonly since: number },
): Date | undefined {
  let best: number | undefined;
  const earliest = wallOf(since) - 2 * HOUR;
  for (let wall = previous(); wall !== undefined && wall >= earliest; wall = previous()) {
    if (best !== undefined && wall < wallOf(best) - disorderAt(best)) break;
    for (const at of instantsOf(wall, isEveryHour)) if (at <= instant && (best === undefined || at > best)) best = at;
  }
  return best === undefined || best < since ? undefined : new Date(best);
}

/** How far readings may be from the order of their instants, milliseconds: an hour where the clocks change, else nothing. */
function disorderAt(instant: number): number {
  const [before, after] = [instant - 3 * HOUR, instant + 3 * HOUR];
  return wallOf(before) - before === wallOf(after) - after ? 0 : HOUR;
}

/** What the clocks of London show at an instant, as though it were UTC. */
function wallOf(instant: number): number {
  return instant + DateTime.fromMillis(instant, { zone: ZONE }).offset * 60_000;
}

/** The instants at which the clocks of London show a reading; of one that they skip, the same distance from midnight. */
function instantsOf(wall: number, isEveryHour: boolean): readonly number[] {
  const offsets = new Set([wall - 24 * HOUR, wall + 24 * HOUR].map((near) => wallOf(near) - near));
  const shown = [...offsets].map((offset) => wall - offset).filter((at) => wallOf(at) === wall);
  const [first, second] = shown.sort((a, b) => a - b);
  if (first === undefined) return isEveryHour ? [] : [wall - Math.min(...offsets)];
  return isEveryHour && second !== undefined ? [first, second] : [first];
}
