/** How a clause was found: in the words, by the code beside them, by both, or against the code. */
import type { Clause, OrderStatus } from './clause.js';
import { LOSS } from './drafts/same-decision.js';
import type { Coded, Run } from './rule.js';

/** What an order's words may say that its code, which records one made, does not. */
const AGAINST: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  'refused',
  'not_made',
  'withdrawn',
  'quashed',
  'breached',
  'applied_for',
  'pending',
]);

/**
 * `given` is the status that a code without a kind of its own stands for (1029 "order revoked"): it agrees where the words
 * name an order of that status.
 */
export function foundOrder(
  clause: { readonly type: string; readonly status: OrderStatus },
  run: Run | null,
  coded: Coded | undefined,
  given: OrderStatus | undefined,
): Clause['found'] {
  if (run === null) return 'code';
  if (given) return clause.status === given ? 'both' : 'conflict';
  if (!coded) return 'text';
  if (coded.rule.type === clause.type) return AGAINST.has(clause.status) ? 'conflict' : 'both';
  return (clause.type === 'deprivation' || clause.type === 'forfeiture') && LOSS.has(coded.rule.type)
    ? 'conflict'
    : 'text';
}

interface Heard {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: string;
}

/** Outcomes that leave no sentence on the charge. */
const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'dismissed', 'discontinued', 'not_guilty']);
/** Parts of another sentence, which say nothing against its code. */
const PARTS: ReadonlySet<string> = new Set(['requirement', 'costs', 'surcharge', 'compensation']);

/** How a sentence or outcome was found; `all` are those of the whole text. */
export function foundSpoken(clause: Heard, coded: Coded | undefined, all: readonly Heard[]): Clause['found'] {
  if (!coded || coded.rule.kind === 'order') return 'text';
  const { rule } = coded;
  const asCoded = (one: Heard): boolean =>
    one.type === rule.type &&
    (rule.kind !== 'sentence' || (rule.says?.requirement ?? one.requirement) === one.requirement);
  if (asCoded(clause)) return 'both';
  if (all.some(asCoded) || PARTS.has(clause.type) || PARTS.has(rule.type)) return 'text';
  if (rule.kind === 'sentence') return clause.kind === 'sentence' || ENDED.has(clause.type) ? 'conflict' : 'text';
  return ENDED.has(rule.type) && clause.kind === 'sentence' ? 'conflict' : 'text';
}
