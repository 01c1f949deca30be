import type { Page } from '../page/page.js';
import type { Context, Run } from '../rule.js';
import { singly } from '../surroundings.js';

/** How far the words that may take a match away reach in each direction. */
export type Reach = Readonly<Record<Context['where'], Run>>;

/** Whether one of a rule's contexts takes a match away. `reach` is asked for only where one may be said on the page at all. */
export function isTakenAway(page: Page, contexts: readonly Context[], reach: () => Reach): boolean {
  return contexts.some(({ pattern, where }) => {
    if (!page.sifted.may(pattern)) return false;
    const { start, end } = reach()[where];
    return singly(pattern).test(page.text.slice(start, end));
  });
}
