/** How the cues of all rules are looked for in a text: one pass tells which may match, and only those are run. */
import { type Sieve, sieveOf } from '../text/patterns/sieve.js';
import type { Sought } from '../text/patterns/sieve-tables.js';
import { everyPattern } from './cue.js';
import { cueFinder, type OrderFinder, type SpokenFinder } from './cue-finder.js';
import { tablesFor } from './kept-tables.js';
import { ELLIPSIS_CUES } from './mentions/ellipsis.js';
import { POWER_CUES } from './page/power.js';
import { ODD_PROPERTY_CUE, PROPERTY_CUES } from './page/property.js';
import { SHORT_FORMS, type ShortFormFinder, shortFormFinder } from './page/shorthand.js';
import { ZONE_CUES } from './page/zones.js';
import type { OrderRule, OutcomeRule, SentenceRule } from './rule.js';
import { NOT_TODAY_CUES } from './sentences/not-today.js';
import { UNREAD_CUES } from './unread.js';

export interface Search {
  readonly sieve: Sieve;
  readonly shortForms: ShortFormFinder;
  readonly spoken: SpokenFinder;
  readonly orders: OrderFinder;
}

export function searchFor(orders: readonly OrderRule[], spoken: readonly (SentenceRule | OutcomeRule)[]): Search {
  const sought = soughtOf(orders, spoken);
  const sieve = sieveOf(sought, tablesFor(sought));
  return {
    sieve,
    shortForms: shortFormFinder(sieve),
    spoken: cueFinder(
      sieve,
      spoken,
      (rule) => rule.cues,
      (cue) => cue,
    ),
    orders: cueFinder(
      sieve,
      orders,
      (rule) => rule.cues,
      ({ pattern }) => pattern,
    ),
  };
}

/** Every pattern that is looked for in each text. */
export function soughtOf(orders: readonly OrderRule[], spoken: readonly (SentenceRule | OutcomeRule)[]): Sought {
  return {
    whole: [
      ...spoken.flatMap(({ cues }) => cues),
      ...orders.flatMap(({ cues }) => cues.map(({ pattern }) => pattern)),
      // in whatever order the program loads its rules, so that kept tables fit
      ...[...everyPattern()].sort(bySource),
      ...POWER_CUES,
      ...UNREAD_CUES,
      ...PROPERTY_CUES,
      ODD_PROPERTY_CUE,
      ...SHORT_FORMS.map(({ pattern }) => pattern),
    ],
    parts: [
      ...[...orders, ...spoken].flatMap(({ unless = [] }) => unless.map(({ pattern }) => pattern)),
      ...ZONE_CUES,
      ...ELLIPSIS_CUES,
      ...NOT_TODAY_CUES,
    ],
  };
}

function bySource(a: RegExp, b: RegExp): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}
