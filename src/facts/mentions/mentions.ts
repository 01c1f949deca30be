/** Every place where a text names an order or directs what one directs. */

import type { OrderFinder } from '../cue-finder.js';
import type { Page } from '../page/page.js';
import { runAt } from '../page/segments.js';
import { zoneAt } from '../page/zones.js';
import type { OrderCue, OrderRule, Run } from '../rule.js';
import { longestApart } from './longest-apart.js';
import { isTakenAway, type Reach } from './taken-away.js';

export interface Mention extends Run {
  readonly rule: OrderRule;
  readonly cue: OrderCue;
  /** The words that were matched, lower case. */
  readonly words: string;
  /** The order's name is left out: the words go on from an earlier mention. */
  readonly elides?: { readonly of: Mention; readonly answers?: true };
}

/** The mentions of all rules in text order; where two overlap, the longer stays, then the rule listed first. */
export function findMentions(page: Page, finder: OrderFinder): readonly Mention[] {
  const mentions: Mention[] = [];
  finder(page.sifted, ({ rule, cue }, match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (end === start || zoneAt(page.zones, start, ['committal', ...(rule.within ?? [])])) return;
    if (!cue.firm && rule.unless && isTakenAway(page, rule.unless, () => reachOf(page, start, end))) return;
    mentions.push({ rule, cue, start, end, words: match[0].toLowerCase() });
  });
  return apart(mentions);
}

/** What takes an order's name away is said with it: its own words are among those before it and those after it. */
function reachOf({ text, statements, segments }: Page, start: number, end: number): Reach {
  const whole = { start: 0, end: text.length };
  const statement = runAt(statements, start) ?? whole;
  return {
    before: { start: statement.start, end },
    after: { start, end: statement.end },
    statement,
    result: runAt(segments, start) ?? whole,
  };
}

function apart(found: readonly Mention[]): readonly Mention[] {
  if (found.length < 2) return found;
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longestApart(
    byLength,
    (mention) => mention,
    () => false,
  ).sort((a, b) => a.start - b.start);
}
