import type { SystemStatus } from '../../reports/schemas/status-schema.js';
import { count, instantWords, plural } from '../../reports/words.js';
import { table } from './output.js';

/** How things are, on one screen; the last sentence says whether somebody is needed. */
export function printStatus(status: SystemStatus): string {
  const { queues, documents, attention } = status;
  const busy = queues.filter(({ waiting, running, failed }) => waiting + running + failed > 0);
  const queue =
    busy.length === 0
      ? 'Nothing is left to be done.'
      : table(
          ['jobs', 'waiting', 'running', 'failed', 'oldest waits'],
          busy.map(({ kind, waiting, running, failed, oldestWaiting }) => [
            kind,
            count(waiting),
            count(running),
            count(failed),
            oldestWaiting === null ? '' : ageWords(oldestWaiting),
          ]),
          ['waiting', 'running', 'failed', 'oldest waits'],
        );
  const lines = [
    [
      'Documents',
      `${count(documents.lastHour)} in the last hour, ${count(documents.lastDay)} in the last day; ${count(documents.total)} in all, ${count(documents.quarantined)} of them in quarantine`,
    ],
    ['Latest', documents.latest === null ? 'none yet' : instantWords(documents.latest)],
    ['Workers', status.workers === 0 ? 'none at work' : `${count(status.workers)} at work`],
    ...(status.redis === null ? [] : [['Redis', status.redis === 'reachable' ? 'answers' : 'cannot be reached']]),
    ['Database', storageWords(status)],
    [
      'Versions',
      `ordergap ${status.version}, schema ${status.schema}, rules ${status.rules.version}${otherRules(status)}`,
    ],
  ].map(([what = '', words = '']) => `${what.padEnd(11)}${words}`);
  const end =
    attention.length === 0
      ? 'All well.'
      : [`Needs somebody:`, ...attention.map(({ words }) => `- ${words}`)].join('\n');
  return [queue, lines.join('\n'), ...successTable(status), end].join('\n\n');
}

/** Those that matter most first, no more than fit on a screen. */
const MOST_SHOWN = 12;

function successTable({ successes, asOf }: SystemStatus): readonly string[] {
  if (successes.length === 0) return [];
  const now = Date.parse(asOf);
  const shown = [...successes]
    .sort((a, b) => Number(b.failed !== null) - Number(a.failed !== null))
    .slice(0, MOST_SHOWN);
  const rows = shown.map(({ of, name, last, failed }) => [
    of,
    name,
    last === null ? 'never yet' : `${ageWords(now - Date.parse(last))} ago`,
    failed === null ? '' : `${ageWords(now - Date.parse(failed.at))} ago: ${failed.error}`,
  ]);
  const more = successes.length - shown.length;
  const told = table(['', 'name', 'went well', 'failed since then'], rows);
  return [more > 0 ? `${told}\nand ${count(more)} more (--json)` : told];
}

function otherRules({ rules }: SystemStatus): string {
  if (rules.readByOthers === 0) return '';
  return ` (${plural(rules.readByOthers, 'document')} read by others)`;
}

function storageWords({ database, disk }: SystemStatus): string {
  const size = database.bytes === null ? 'in memory' : bytesWords(database.bytes);
  return disk === null ? size : `${size}; ${bytesWords(disk.freeBytes)} free on its disk of ${bytesWords(disk.bytes)}`;
}

/** `812 MB`, `41.2 GB`. */
export function bytesWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const at = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** at;
  return `${at < 3 ? Math.round(value) : value.toFixed(1)} ${units[at]}`;
}

/** `12 seconds`, `4 minutes`, `3 hours`, `2 days`. */
export function ageWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 120) return plural(seconds, 'second');
  if (seconds < 2 * 3_600) return plural(Math.round(seconds / 60), 'minute');
  if (seconds < 2 * 86_400) return plural(Math.round(seconds / 3_600), 'hour');
  return plural(Math.round(seconds / 86_400), 'day');
}
