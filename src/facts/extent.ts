import type { Base } from './draft.js';
import type { Mention } from './mentions.js';
import type { Page } from './page.js';
import type { Run } from './rule.js';

/** The run in which length and terms are looked for: to the next order, or the end of the result. */
export function extentOf(page: Page, base: Base, mentions: readonly Mention[], spoken: readonly Run[]): readonly Run[] {
  const { mention, segment, statement, region } = base;
  const next = mentions.find(
    (other) =>
      other.start > mention.end &&
      other.rule !== mention.rule &&
      other.rule.has.terms !== true &&
      !isInTerms(page, other),
  );
  const limit = Math.min(segment.end, next && next.start < segment.end ? next.start : segment.end);
  const runs: Run[] = [{ start: mention.end, end: Math.min(region.end, Math.max(limit, mention.end)) }];
  for (const other of page.statements) {
    if (other.start <= statement.start || other.start >= limit || other.end > segment.end) continue;
    if (spoken.some((run) => run.start < other.end && other.start < run.end)) continue;
    if (
      mentions.some(
        (inner) =>
          inner.start >= other.start &&
          inner.end <= other.end &&
          inner.rule !== mention.rule &&
          !isInTerms(page, inner),
      )
    )
      continue;
    runs.push(other);
  }
  return runs;
}

function isInTerms(page: Page, mention: Mention): boolean {
  return page.zones.some(
    ({ zone, start, end }) => zone === 'prohibitions' && start <= mention.start && mention.end <= end,
  );
}
