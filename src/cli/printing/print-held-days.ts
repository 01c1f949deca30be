import type { HeldDay } from '../../pipeline/deciding/hold-day.js';
import { count, plural } from '../../reports/words.js';
import { table } from './output.js';

/** What is held back from every figure, why and by whom; then what was released. */
export function printHeldDays(days: readonly HeldDay[]): string {
  const held = days.filter((day) => day.held);
  const released = days.filter((day) => !day.held);
  const hearings = held.reduce((sum, { cases }) => sum + cases, 0);
  const blocks =
    held.length === 0
      ? ['Nothing is held back.']
      : [
          `Held back from every figure: ${plural(held.length, 'court day')}, ${plural(hearings, 'hearing')}.\n${rows(held)}`,
          'Let one in with: ordergap release COURT --date DAY --reason TEXT',
        ];
  if (released.length > 0) blocks.push(`Released, and in the figures:\n${rows(released)}`);
  return blocks.join('\n\n');
}

function rows(days: readonly HeldDay[]): string {
  return table(
    ['day', 'court', 'hearings', 'why'],
    days.map((day) => [day.date, day.court, count(day.cases), why(day)]),
    ['hearings'],
  );
}

function why({ problems, decisions }: HeldDay): string {
  const last = decisions.at(-1);
  const said = last === undefined ? [] : [`“${last.reason}” (${last.on.slice(0, 10)})`];
  return [...said, ...problems].join('; ');
}
