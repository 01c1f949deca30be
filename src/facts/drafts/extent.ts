import type { Mention } from '../mentions/mentions.js';
import type { Page } from '../page/page.js';
import { runsFrom } from '../page/segments.js';
import type { Run } from '../rule.js';
import type { Base } from './draft.js';

/** No order's terms run on over more statements than these. */
const FURTHEST = 100;

/** The run in which length and terms are looked for: to the next order, or the end of the result. */
export function extentOf(page: Page, base: Base, mentions: readonly Mention[], spoken: readonly Run[]): readonly Run[] {
  const { mention, segment, statement, region } = base;
  const following = runsFrom(mentions, mention.end + 1, segment.end);
  const next = following.find(
    (other) =>
      (other.rule !== mention.rule || other.elides !== undefined) &&
      !isRuling(other) &&
      (other.rule.has.terms !== 'all' || other.elides !== undefined) &&
      !isInTerms(page, other),
  );
  const limit = next ? next.start : segment.end;
  const runs: Run[] = [{ start: mention.end, end: Math.min(region.end, Math.max(limit, mention.end)) }];
  for (const other of runsFrom(page.statements, statement.start + 1, limit).slice(0, FURTHEST)) {
    if (other.end > segment.end) break;
    if (spoken.some((run) => run.start < other.end && other.start < run.end)) continue;
    const named = runsFrom(mentions, other.start, other.end).some(
      (inner) => inner.end <= other.end && inner.rule !== mention.rule && !isRuling(inner) && !isInTerms(page, inner),
    );
    if (!named) runs.push(other);
  }
  return runs;
}

/** "Application outcome: granted" between an order's name and its length says nothing of another order. */
function isRuling({ rule, words }: Mention): boolean {
  return rule.type === 'unspecified_application' && words.includes(':');
}

function isInTerms(page: Page, mention: Mention): boolean {
  return page.zones.some(
    ({ zone, start, end }) => zone === 'prohibitions' && start <= mention.start && mention.end <= end,
  );
}
