/** Every place where a text names an order or directs what one directs. */
import type { OrderCue, OrderRule, Run } from './rule.js';
import { runAt, type Segment } from './segments.js';
import { type ZoneRun, zoneAt } from './zones.js';

export interface Mention extends Run {
  readonly rule: OrderRule;
  readonly cue: OrderCue;
  /** The words that were matched, lower case. */
  readonly words: string;
  /** The order's name is left out: the words go on from an earlier mention. */
  readonly elides?: { readonly of: Mention; readonly answers?: true };
}

/** The mentions of all rules in text order; where two overlap, the longer stays, then the rule listed first. */
export function findMentions(
  text: string,
  lower: string,
  rules: readonly OrderRule[],
  statements: readonly Run[],
  segments: readonly Segment[],
  zones: readonly ZoneRun[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (const rule of rules) {
    if (!rule.anyOf.some((word) => lower.includes(word))) continue;
    for (const cue of rule.cues) {
      for (const match of text.matchAll(cue.pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (end === start || zoneAt(zones, start, ['committal', ...(rule.within ?? [])])) continue;
        if (!cue.firm && isTakenAway(rule, text, start, end, statements, segments)) continue;
        found.push({ rule, cue, start, end, words: match[0].toLowerCase() });
      }
    }
  }
  return apart(found);
}

function isTakenAway(
  rule: OrderRule,
  text: string,
  start: number,
  end: number,
  statements: readonly Run[],
  segments: readonly Segment[],
): boolean {
  for (const { pattern, where } of rule.unless ?? []) {
    const statement = runAt(statements, start) ?? { start: 0, end: text.length };
    const segment = runAt(segments, start) ?? { start: 0, end: text.length };
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
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  for (const mention of byLength) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
