import { DATE, DATE_OR_YEAR, readDateOrYear } from '../../text/figures/dates.js';
import { DURATION, NO_NOUN_OF_ITS_OWN, readDuration } from '../../text/figures/durations.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { SentenceRule, Window } from '../rule.js';
import { before, field, saidElsewhere } from '../surroundings.js';
import { endBehind, lengthBehind } from './told-behind.js';

const ORDER =
  '(?:comm(?:unity(?:-based)?|\\.)? (?:order|sentence|penalty|punishment)|(?:g|ng)?orchymyn cymunedol(?: ?\\/ ?community order)?)';
const FULL: readonly RegExp[] = [
  cue`\b${ORDER}(?: made| imposed)?(?:\.? the defendant must comply with (?:the|these) (?:following )?requirements?(?: \(shown below\))?(?: by| until)|\.? (?:to )?runs? (?:to|until)| lasting (?:to|until)| in force (?:to|until)| until| to| to run until| (?:to )?(?:expires?|ends?|ending)(?: on)?| -? ?ends?(?: on)?|(?: england ?\/ ?wales)? (?:requirements? )?end date:?|:? (?:until|to|tan|hyd) ?\/ ?(?:tan|hyd|until|to)|:? (?:tan|hyd)) (?<until>${DATE_OR_YEAR})`,
  cue`\b(?<period>${DURATION})(?:'?s?| o) ${ORDER}`,
  cue`(?<=\b(?:CO|COEW|CONI|COS) - community order(?: england ?\/ ?wales)? )the defendant must comply with (?:the|these) (?:following )?requirements?(?: \(shown below\))? (?:by|until) (?<until>${DATE})`,
  cue`\b${ORDER}(?: england ?\/ ?wales)?(?: made| imposed)?(?:,? (?:for|of|lasting|with a duration of|to last|am)| \(|:| -|,)? ?(?:an? period of )?(?<period>${DURATION})${NO_NOUN_OF_ITS_OWN}(?!'?s? (?:of )?(?:rehab|RAR|unpaid|programme|curfew|alcohol|drug)(?![^.;,£]{0,30} \d))`,
  cue`\bC\/?O(?: made)?(?: for| of|:| -|,)? \(?(?<period>${DURATION})`,
  cue`\bCO(?: made)?,?(?: to(?: run)?(?: to| until)?(?: ends?| expires?)?(?: on)?| until| till| ending(?: on)?| ends?(?: on)?| exp(?:\.|ires?)?(?: on)?) (?<until>${DATE})`,
  cue`\b(?<period>${DURATION}) CO\b(?!-| - )`,
];
const BARE = cue`\b${ORDER}\b(?! (?:england|requirements?|varied|revoked|amended))`;

/** The template's sentence with the day, behind others: who the responsible officer is. */
const BY_DATE = words`\b(?:(?:the defendant|he|she|defendant) (?:must|shall|will|is to) |(?<=[.;:] )(?:to|must) )comply with (?:the|these) (?:following )?requirements?(?: \(shown below\))? (?:by|until) (?<until>${DATE})`;

function byDate(window: Window, index: number): string | undefined {
  const rest = window.text.slice(index, Math.min(window.result.end, index + 240));
  return readDateOrYear(BY_DATE.exec(rest)?.groups?.until ?? '');
}

/** A community order: how long it lasts, or the day it ends; its requirements are read by their own rules. */
export const communityOrder: SentenceRule = {
  kind: 'sentence',
  name: 'community-order',
  type: 'community_order',
  provision: 's.200 Sentencing Act 2020 (s.177 Criminal Justice Act 2003)',
  codes: [{ code: '1116' }],
  shortCodes: ['CO', 'COEW', 'CONI', 'COS'],
  anyOf: ['cymunedol', 'co'],
  cues: [...FULL, BARE],
  unless: [
    {
      because: 'an order already made is spoken of',
      pattern: regexOf('i')`
        \b(?:
          breach(?:ed|es|ing)?(?: of)?|fail(?:ed|ing|ure) to comply with
          |(?<!\b(?:made|is now|now|will be|be made|shall be) )subject to|existing|previous|earlier|current|original|to vary|to revoke
          |to amend|revok(?:e|es|ed|ing)|var(?:y|ied|'?d)|extend(?:ed|s|ing)?|ext'?d|brch|re-?sentenced? (?:for|on)
          |amended|review of|end of|parenting|serving|terms of|instead of|comply with
        )(?: an?| the| his| her| their| this| your| that)?(?: [a-z\d]+[ -](?:week|month|year)s?)? ?$
        |\b(?<!\b(?:only|sole|a|as) )requirements? of(?: an?| the| his| her| their| this| your| that)?
        (?: [a-z\d]+[ -](?:week|month|year)s?)? ?$
        |(?<!\b(?:must|will|shall|has to|have to|is to|told to|ordered to|required to|given)\b[^.;]{0,160})
        \bpart of (?:the|his|her|their) ?$
      `,
      where: 'before',
    },
    {
      because: 'an order revoked, varied, breached or only continued',
      pattern: regexOf('i')`
        ^[^.;]{0,30}\b(?:made|imposed) (?:by|on|at)\b
        |^(?:
          (?!\b(?:restraining|RO|SHPO|CBO|SPO|bail|notification|anonymity|reporting|suspended|SSO|existing)\b)[^.;]
        ){0,90}\b(?:revoked|varied|amended|breached|to continue|continues|wedi'i dd(?:irym|iddym)u)\b
      `,
      where: 'after',
    },
    { because: 'a youth or supervision order', pattern: /\b(?:no|not a|rather than a) ?$/i, where: 'before' },
  ],
  read(match, window) {
    const { period, until } = match.groups ?? {};
    if (!period && !until) {
      if (FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
      if (/\bcommunity orders? made$/i.test(before(match, window))) return null;
    }
    const last = match.index + match[0].length;
    const bare = !period && !until;
    return {
      fields: {
        ...field('period', bare ? lengthBehind(window, last) : readDuration(period ?? '')),
        ...field('until', bare ? (endBehind(window, last) ?? byDate(window, last)) : readDateOrYear(until ?? '')),
      },
    };
  },
  examples: [
    {
      text: '12 mis o orchymyn cymunedol.',
      clauses: [{ kind: 'sentence', type: 'community_order', period: 'P12M' }],
    },
    { text: 'We are not making a 12-month community order.', clauses: [] },
    {
      text: 'A curfew for eight weeks was considered but a 12-month community order imposed without it.',
      clauses: [{ kind: 'sentence', type: 'community_order', period: 'P12M' }],
    },
    {
      text: 'Community order? Yes - 12 months. Curfew? No.',
      clauses: [{ kind: 'sentence', type: 'community_order', period: 'P12M' }],
    },
    {
      text: 'Community order made. Responsible officer: a probation officer. The defendant must comply with the requirements (shown below) by 20/05/2027.',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2027-05-20' }],
    },
    {
      text: 'A community order was passed: 12 months with 15 RAR days.',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 },
      ],
    },
    {
      text: 'We make a community order. It will last for 18 months.',
      clauses: [{ kind: 'sentence', type: 'community_order', period: 'P18M' }],
    },
    {
      text: 'CO - Community order\nTo run to 11/11/2026',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2026-11-11' }],
    },
    {
      text: 'Community order 12 months RAR 15 days',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 },
      ],
    },
    {
      text: 'COEW - Community order England / Wales\nCommunity order made. The defendant must comply with the requirements (shown below) by 03/09/2026. ',
      code: '1116',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2026-09-03' }],
    },
    {
      text: 'Community order England / Wales\nEnd Date 30/04/2026\nResponsible officer a probation officer',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2026-04-30' }],
    },
    {
      text: 'Community order made until 26/09/2026',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2026-09-26' }],
    },
    { text: 'CO 12m', clauses: [{ kind: 'sentence', type: 'community_order', period: 'P12M' }] },
    {
      text: 'UPW 90 hrs, CO until 14/11/2026',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 90 },
        { kind: 'sentence', type: 'community_order', until: '2026-11-14' },
      ],
    },
    { text: 'Extended CO to 14/11/2026.', clauses: [] },
    {
      text: 'Comm Order to end 04/03/2027',
      clauses: [{ kind: 'sentence', type: 'community_order', until: '2027-03-04' }],
    },
    {
      text: 'He must do 90 hours of unpaid work as part of an 18-month community order.',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 90 },
        { kind: 'sentence', type: 'community_order', period: 'P18M' },
      ],
    },
    { text: 'A community order was proposed but is not appropriate.', clauses: [] },
    { text: '18 month community order', clauses: [{ kind: 'sentence', type: 'community_order', period: 'P18M' }] },
    {
      text: 'He was given a two-year community order with 100 hours of unpaid work.',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P2Y' },
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 100 },
      ],
    },
    {
      text: 'CO 12m: RAR x 20, UPW 150 hrs, £85 costs, VS £114.',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 20 },
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 150 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 11400 },
      ],
    },
    {
      text: 'Gorchymyn cymunedol am 12 mis.',
      clauses: [{ kind: 'sentence', type: 'community_order', period: 'P12M' }],
    },
    {
      text: "OREV - Order revoked\ncommunity order made by Fernbank Magistrates' Court on 10/02/2025 revoked.",
      code: '1029',
      clauses: [],
    },
    { text: 'Failed to comply with the requirements of a community order.', clauses: [] },
  ],
};
