/** Every place where a text names an order or directs what one directs. */
import { longestApart } from './longest-apart.js';
import type { Page } from './page.js';
import type { OrderCue, OrderRule, Run } from './rule.js';
import type { OrderFinder } from './search.js';
import { runAt } from './segments.js';
import { zoneAt } from './zones.js';

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
  finder(page.text, page.sifted, ({ rule, cue }, match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (end === start || zoneAt(page.zones, start, ['committal', ...(rule.within ?? [])])) return;
    if (!cue.firm && isTakenAway(page, rule, start, end)) return;
    mentions.push({ rule, cue, start, end, words: match[0].toLowerCase() });
  });
  return apart(mentions);
}

function isTakenAway(page: Page, rule: OrderRule, start: number, end: number): boolean {
  const { text } = page;
  for (const { pattern, where } of rule.unless ?? []) {
    if (!page.sifted.may(pattern)) continue;
    const statement = runAt(page.statements, start) ?? { start: 0, end: text.length };
    const segment = runAt(page.segments, start) ?? { start: 0, end: text.length };
    const words =
      where === 'before'
        ? text.slice(statement.start, end)
        : where === 'after'
          ? text.slice(start, statement.end)
          : where === 'statement'
            ? text.slice(statement.start, statement.end)
            : text.slice(segment.start, segment.end);
    pattern.lastIndex = 0;
    if (pattern.test(words)) return true;
  }
  return false;
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
