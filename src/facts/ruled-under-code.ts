/** What words that name no order say of the one that their code stands for: "Refused", "Adjourned to 14 March". */

import { gated } from '../text/patterns/gated.js';
import { regexOf } from '../text/patterns/over-lines.js';
import type { OrderStatus } from './clause.js';
import type { CodeRule, OrderRead } from './drafts/order-decisions.js';
import type { Page } from './page/page.js';
import type { SpokenRead } from './spoken.js';

/** An outcome that is the order's where the code is an order's and the words say nothing else. */
const RULED_AS: Readonly<Record<string, OrderStatus>> = {
  adjourned: 'pending',
  deferred: 'pending',
  withdrawn: 'withdrawn',
  dismissed: 'refused',
};

/** The code's order with what the words say became of it; null where they say something else as well, or nothing of an application. */
export function orderRuledUnderCode(
  page: Page,
  { rule }: CodeRule,
  { orders, spoken }: { readonly orders: readonly OrderRead[]; readonly spoken: readonly SpokenRead[] },
): OrderRead | null {
  const whole = { start: 0, end: page.text.length };
  const [application, another] = orders;
  if (application?.clause.type === 'unspecified_application' && another === undefined) {
    const { clause, run } = application;
    const open = clause.status === 'made' || clause.status === 'interim';
    const unstated = rule.has.property && open && clause.property === undefined ? ['unspecified' as const] : undefined;
    const { property, ...said } = clause;
    const bites = rule.has.property ? (property ?? unstated) : undefined;
    return {
      clause: { ...said, type: rule.type, rule: rule.name, ...(bites === undefined ? {} : { property: bites }) },
      run,
      spent: [whole],
    };
  }
  const [first, second] = spoken;
  if (application !== undefined || first === undefined || second !== undefined) return null;
  const status = first.clause.kind === 'outcome' ? RULED_AS[first.clause.type] : undefined;
  if (status === undefined) return null;
  const to = first.clause.kind === 'outcome' && first.clause.type === 'adjourned' ? first.clause.to : undefined;
  return {
    clause: { kind: 'order', type: rule.type, status, rule: rule.name, ...(to === undefined ? {} : { to }) },
    run: first.run,
    spent: [whole],
  };
}

/** "Revoked", "Order varied", "Quashed on appeal", "Applied for": the whole of the words. */
const CHANGED = gated(
  regexOf('i')`
    ^\W*(?:(?:the |this )?(?:order|application|request) )?(?:(?:is|was|has been|to be) )?(?:
      (?<quashed>quashed|set aside)
      |(?<discharged>discharged|revoked|rescinded|lifted)
      |(?<varied>varied|amended)
      |(?<extended>extended)
      |(?<continued>continued|continues|to continue|remains in force)
      |(?<applied_for>applied for|sought|requested|made by (?:the )?(?:crown|prosecution|cps)|lodged)
    )(?: (?:on|by|at|until|to)\b[^.;]*)?\W*$
  `,
);

export function changedUnderCode(text: string): OrderStatus | undefined {
  const groups = CHANGED.exec(text)?.groups ?? {};
  return (Object.keys(groups) as OrderStatus[]).find((status) => groups[status] !== undefined);
}
