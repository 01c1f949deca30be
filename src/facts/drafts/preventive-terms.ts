/** What a restraining or other preventive order requires of a person: terms of it, no directions of their own. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderClause } from '../clause.js';
import type { Mention } from '../mentions/mentions.js';
import type { Page } from '../page/page.js';
import { runAt, runsFrom } from '../page/segments.js';
import type { OrderRule, Run } from '../rule.js';
import { REQUIRES, TERM_STATEMENT } from './terms.js';

const OPENS_TERMS = gated(
  regexOf('i')`
    (?:^|[,(] ?| - |\d[).] ?|\b(?:him|her|them|defendant|def|deft|d|years?|yrs?|months?|weeks?|order|20\d\d) )to (?:
    also |permanently |immediately )?(?:
      delete|remove|take down|erase|destroy|surrender|hand (?:over|in)|give up|deliver up|provide|stay|keep
    )\b
    |:|\border details\b
    |\b(?:
      not to|must|shall|requir(?:es?|ing)|which|prohibit|forbid|bans?\b|bann|prevent|terms?|conditions?|including
      |ordering (?:him|her|them)
    )
  `,
);
/** "Terms: 1. Must delete …": the heading of what follows. */
const HEADS_TERMS = gated(
  /^(?:the )?(?:terms|conditions|prohibitions|requirements)(?: (?:are|of (?:the )?order))?(?: ?[:-])?(?: \(?1[.)]?)?\W*$/i,
);
/** Another prompt of the order's own result stands between. */
const PROMPT =
  /^(?:protected person|period|duration|conviction|reasons?|original order|date original|third party|end date|start date|type of order|order now expires)\b/i;
const FORBIDDING = gated(
  /\b(?:not|no contact|non-contact|n\/c|prohibited|forbidden|barred|banned|prevented|stay away|exclu\w+)\b/i,
);

/** What a restraining or other preventive order requires of a person is a term of it, no direction of its own. */
export function outsideTerms(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const directions = mentions.filter(({ rule }) => DIRECTIONS.has(rule.type));
  if (directions.length === 0) return mentions;
  const taken = new Set<Mention>();
  for (const order of mentions) {
    if (!order.rule.has.length) continue;
    const at = page.statements.findLastIndex(({ start }) => start <= order.start);
    const segment = runAt(page.segments, order.start);
    let forbids = false;
    for (const statement of page.statements.slice(at)) {
      if (segment && statement.start >= segment.end) break;
      const own = statement.start <= order.start;
      const words = page.text.slice(own ? order.end : statement.start, statement.end);
      const goesOn = own
        ? OPENS_TERMS.test(words)
        : (forbids && (order.rule.has.terms !== undefined || order.rule.type === 'shpo') && REQUIRES.test(words)) ||
          (TERM_STATEMENT.test(words) &&
            (forbids ||
              FORBIDDING.test(words) ||
              /\bmust\b/i.test(words) ||
              (order.rule.has.terms === 'all' && /^to (?!be\b)/i.test(words))));
      const heads = HEADS_TERMS.test(words);
      if (!goesOn && !own && !heads && !PROMPT.test(words)) break;
      forbids ||= heads || FORBIDDING.test(words);
      for (const mention of runsFrom(directions, Math.max(statement.start, order.end), statement.end)) {
        if (mention.end > statement.end) continue;
        if (own && !OPENS_TERMS.test(page.text.slice(order.end, mention.end))) continue;
        taken.add(mention);
      }
    }
  }
  return mentions.filter((mention) => !taken.has(mention));
}

type Directed = Pick<OrderClause, 'type' | 'destroy'>;

/** Whether words that direct something only spell out a term of the order that lasts whose code they stand under: "Delete all images of …". */
export function isTermUnderCode(page: Page, rule: OrderRule, clause: Directed, run: Run | null): boolean {
  if (run === null || !mayStandBeside(rule, clause.type)) return false;
  if (rule.has.terms && clause.type === 'deletion_direction' && !clause.destroy) return true;
  const statement = runAt(page.statements, run.start);
  const words = page.text.slice(statement?.start ?? run.start, run.end);
  return TERM_STATEMENT.test(words) || REQUIRES.test(words);
}

/** Whether a direction read in the words leaves the order of their code standing. */
export function mayStandBeside(rule: OrderRule, type: string): boolean {
  return rule.has.length === true && DIRECTIONS.has(type);
}

const DIRECTIONS: ReadonlySet<string> = new Set(['deletion_direction', 'surrender_direction', 'property_return']);
