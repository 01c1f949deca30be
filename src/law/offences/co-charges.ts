import { offenceGroupOf } from './offence-groups.js';
import { tidyTitle } from './tidy-title.js';

/** Convictions beside those of an audit that may be what an order was made for (domain notes 1.4): told apart by a breakdown or a part. */
export interface CoCharge {
  readonly name: 'harassment';
  readonly title: string;
  /** Words its title has, after `tidyTitle`, within the group `context`. */
  readonly any: RegExp;
  readonly none: RegExp;
  readonly examples: readonly string[];
  readonly notThese: readonly string[];
}

export const CO_CHARGES: readonly CoCharge[] = [
  {
    name: 'harassment',
    title: 'harassment or stalking',
    any: /\b(?:harass\w*|stalk\w*)\b/,
    none: /\bbreach\w*\b/,
    examples: [
      'Harassment without violence',
      'Harassment - put in fear of violence',
      'Stalking involving serious alarm / distress',
      'Stalking without fear / alarm / distress',
    ],
    notThese: [
      'Harassment - breach of a restraining order on conviction',
      'Breach of stalking protection order / interim stalking protection order',
      'Use threatening words likely to cause harassment, alarm or distress',
      'Engage in controlling / coercive behaviour in an intimate / family relationship',
      'Theft from a shop',
    ],
  },
];

export interface OffenceBeside {
  readonly code: string | null;
  readonly title: string;
  readonly wording: string | null;
}

/** What a conviction beside the audited one is, or null where it is none of the kinds told apart. */
export function coChargeOf({ code, title, wording }: OffenceBeside): CoCharge['name'] | null {
  if (offenceGroupOf({ code, title, wording })?.group !== 'context') return null;
  const words = tidyTitle(title);
  return CO_CHARGES.find(({ any, none }) => any.test(words) && !none.test(words))?.name ?? null;
}
