/** Results of which only the heading says what they are: "RR - Residence: to reside at …". */
import { gated } from '../text/patterns/gated.js';
import type { Page } from './page/page.js';
import type { Segment } from './page/segments.js';
import type { Run } from './rule.js';
import type { RuleBook } from './rule-book.js';
import { NONE_UNDER_HEADING } from './sentences/none-under-heading.js';
import type { SpokenRead } from './spoken.js';

/** Words that deny what the heading says, or deal with what an earlier court did. */
const DENIES = gated(
  /\b(?:no|not|none|nil|refused|withdrawn|application|appeal|remitted|varied|revoked|removed|discharged|breach\w*|existing|cancelled)\b/i,
);
const LABEL = gated(/^[^:.\n]{1,60}/);

/**
 * The sentence or requirement that a result's short code stands for, where no rule read anything in the result, nothing of
 * that type elsewhere, and its words do not deny it. The code and its label are the evidence.
 */
export function headedClauses(
  page: Page,
  book: Pick<RuleBook, 'byShortCode'>,
  read: readonly { readonly type: string; readonly requirement?: string | undefined; readonly run: Run | null }[],
): readonly SpokenRead[] {
  const headed: SpokenRead[] = [];
  for (const segment of page.segments) {
    const rule = book.byShortCode.get(segment.shortCode ?? '')?.rule;
    const words = page.text.slice(segment.start, segment.end);
    if (rule?.kind !== 'sentence' || DENIES.test(words)) continue;
    if (NONE_UNDER_HEADING.test(words.slice(segment.shortCode?.length))) continue;
    const requirement = rule.says?.requirement;
    const said = [...read, ...headed.map(({ clause, run }) => ({ ...clause, run }))].some(
      (one) =>
        (one.run !== null && one.run.start < segment.end && segment.start < one.run.end) ||
        (one.type === rule.type && ('requirement' in one ? one.requirement : undefined) === requirement),
    );
    if (said) continue;
    const run = { start: segment.start, end: endOfLabel(page, segment) };
    headed.push({ clause: { kind: 'sentence', type: rule.type, rule: rule.name, ...rule.says }, run, match: run });
  }
  return headed;
}

function endOfLabel(page: Page, { labelStart, end }: Segment): number {
  const label = LABEL.exec(page.normalised.text.slice(labelStart, end))?.[0] ?? '';
  return labelStart + label.trimEnd().length;
}
