/** Length, terms and dates of one order, from its own clause and the statements that go on from it. */

import { DATE_OR_YEAR, type Dated } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderClause } from '../clause.js';
import type { Mention } from '../mentions/mentions.js';
import type { Page } from '../page/page.js';
import { zoneAt } from '../page/zones.js';
import type { OrderRule, Run, TermsRead } from '../rule.js';
import type { Base } from './draft.js';
import { readDayPutOffTo, readLength, readOriginalDate } from './order-length.js';
import { REQUIRES, readTerms, TERM_STATEMENT } from './terms.js';

export function fieldsOf(
  page: Page,
  base: Base,
  extent: readonly Run[],
  mentions: readonly Mention[],
  spoken: readonly Run[],
): Partial<OrderClause> {
  const { rule, mention, status } = base;
  const { text, input } = page;
  const region = text.slice(base.region.start, base.region.end);
  const said = extent.map((run) => text.slice(run.start, run.end));
  const own = withoutReason(said[0] ?? '', status.status);
  const words = said.join(' . ');
  const before = text.slice(base.region.start, mention.start);
  const made = ['made', 'interim', 'varied', 'extended', 'unclear'].includes(status.status);
  const leading = rule.has.terms && made ? leadingTerms(page, base, mentions, spoken) : '';
  const length =
    rule.has.length && status.status !== 'breached'
      ? lengthOf(unspoken(page, base, spoken), own, said.slice(1), input, base.code !== undefined, leading)
      : {};
  const asBefore = Object.keys(length).length === 0 && made && SAME_LENGTH.test(own) ? lengthBefore(page, base) : {};
  const dated = [
    'varied',
    'discharged',
    'continued',
    'extended',
    'quashed',
    'pending',
    'refused',
    'applied_for',
    'breached',
  ].includes(status.status);
  const originalDate = dated ? (readOriginalDate(words) ?? readOriginalDate(`${before} ${words}`)) : undefined;
  const to = status.status === 'pending' ? putOffTo(base, own, before, input) : undefined;
  const on = status.application ? undefined : onWhat(rule, `${region} ${said.slice(1).join(' ')}`);
  const terms =
    rule.has.terms && made && !(status.status === 'varied' && TERM_LIFTED.test(words))
      ? termsOf(
          rule.has.terms,
          `${leading}${FORBIDS.test(before) || namesTermsFirst(before) ? `${before}${own}` : own}`,
          said.slice(1),
        )
      : [];
  return {
    ...(to !== undefined && to === length.until ? {} : length),
    ...asBefore,
    ...(originalDate ? { originalDate } : {}),
    ...(to ? { to } : {}),
    ...(on ? { on } : {}),
    ...(terms.length > 0 ? { terms } : {}),
  };
}

/** "An SHPO of the same length", "a restraining order for the same period". */
const SAME_LENGTH = gated(
  /^(?: orders?)?(?: (?:was|were|is|are|also|made|imposed))* ?,?\(?(?:(?:of|for|lasting|with) )?(?:the |a )?(?:same|identical|equal|matching) (?:length|period|duration|term|time)\b/i,
);
const ANY_DURATION = gated(new RegExp(`\\b${DURATION}`, 'gi'));

/** The length said last before the order is named: what "the same length" is the same as. */
function lengthBefore({ text }: Page, { statement, mention }: Base): Partial<OrderClause> {
  const said = ANY_DURATION.every(text.slice(statement.start, mention.start)).at(-1)?.[0];
  const period = said === undefined ? undefined : readDuration(said.replace(/-/g, ' '));
  return period ? { period } : {};
}

/** "Varied by removal of the exclusion": what it no longer forbids. */
const TERM_LIFTED = gated(
  /\b(?:(?:removal|deletion|discharge|lifting|omission|relaxation) of|(?:remov|delet|discharg|lift|omitt|strik|relax)(?:es|ed|e|ing)?(?: out)?) (?:the |any |all )?(?:exclu|prohibit|restrict|condition|term|paragraph|no[- ]contact|contact|ban|requirement)/i,
);
const FORBIDS = /\b(?:must|not to|ban(?:ned)?|barred|prohibited|forbidden|stay away|keep away|[pb]eidio)\b/i;

/** "No contact, no posting about her: [restraining order], 3 years". */
function namesTermsFirst(before: string): boolean {
  return /(?::| [-–]) $/.test(before) && TERM_STATEMENT.test(before.trimStart());
}

/** "No new order as the existing one runs to 2029": what another order lasts is not how long this one would. */
const OF_ANOTHER = gated(
  regexOf('i')`
    \b(?:as|because|since|given|in view of|due to)\b(?: (?:
      the|an?|his|her|their|its|there is|defendant|d|deft|he|she|already|has|is|an?)
    )* (?:existing|current|previous|earlier|first|older|other|subject|on one|one)\b
  `,
);

function withoutReason(own: string, status: string): string {
  if (status !== 'not_made' && status !== 'refused') return own;
  const aside = /^(?: orders?)? ?\((?=[^)]{0,40}\b(?:in place|already|existing|NMO|non-mol\w*|family court)\b)/i.exec(
    own,
  );
  if (aside) return own.slice(0, aside.index + aside[0].length);
  const reason = OF_ANOTHER.exec(own);
  return reason ? own.slice(0, reason.index) : own;
}

/** What stands before the order in its region, behind the last sentence said there: "Jailed for 12 weeks, with a restraining order". */
function unspoken({ text }: Page, { region, mention }: Base, spoken: readonly Run[]): string {
  const ends = spoken.filter(({ start, end }) => start >= region.start && end <= mention.start).map(({ end }) => end);
  return text.slice(Math.max(region.start, ...ends), mention.start);
}

/** A statement that says how long the order named before it lasts. */
export const LENGTH_STATEMENT = gated(
  regexOf('i')`
    ^order (?:
      of |lasting |\(|to (?=\d)|expiring |ending |indefinite|without (?:limit|end)
      |(?=\d{1,2} ?(?:\/12|-?(?:years?|yrs?|y|months?|mths?|m)\b))
    )
    |^(?:(?:this|the|that|said|an?) )?(?:(?:interim|full|final|new|varied|extended) )?(?:order|it)\b.{0,40}\b
    (?:lasts?|expires?|ends?|end date|until|remains?|for|now)\b
    |^(?:hyd|cyfnod|parhad) (?:y |yr )?gorchymyn\b|^(?:hyd|tan|cyfnod) ?(?:\/|:|(?=\d))
    |^(?:
      (?:variation|details|change):? [^.;]{0,30}\b(?:end|expiry) date\b|duration|period|length|expir|until
      |(?:effective|valid|operative|in (?:force|effect|place)|to (?:run|remain|continue|be in force)|runs?|running) (?:
      [a-z]+ )?(?:until|till|for|to)\b
      |(?:new |revised |amended |original )?(?:end|expiry) date|ends?:|expiry:|new expiry|now expires
      |made (?:for|until):? ?\d|ends? (?:on )?\d|indefinite|ufo\b|for life|lifetime|no (?:fixed )?(?:end|expiry)
      |to last|lasting|for (?:a (?:further )?(?:period|term) of )?\d|to \d
    )
    |\b(?:order )?(?:now )?expires\b|\b(?:this|the) order lasts\b|\blasts (?:for|until)\b
  `,
);

/** A statement that is a length and nothing else: "RO: n/c save via solicitors; 2 yrs". */
const ONLY_LENGTH = gated(new RegExp(`^\\(?${DURATION}\\)?[.;]?$`, 'i'));

/** "You must not contact her [until 9 September 2027].": no other length is said. */
const LASTS_SO_LONG = gated(
  new RegExp(
    `\\b(?:(?:until|till|up to) (?:and including )?${DATE_OR_YEAR}|for (?:a period of |the next )?${DURATION})[.;)]*$`,
    'i',
  ),
);

function lengthOf(
  before: string,
  own: string,
  others: readonly string[],
  dated: Dated,
  headed: boolean,
  leading: string,
): Partial<OrderClause> {
  const near = readLength(before, own, dated);
  const stated = others.filter((statement) => LENGTH_STATEMENT.test(statement) || ONLY_LENGTH.test(statement));
  const read: Partial<OrderClause> = Object.assign(
    {},
    ...stated.map((statement) => readLength('', statement, dated)).reverse(),
    near,
  );
  if (Object.keys(read).length > 0) return read;
  const lasts = others
    .filter((statement) => TERM_STATEMENT.test(statement))
    .map((term) => LASTS_SO_LONG.exec(term)?.[0]);
  const last = lasts.findLast((said) => said !== undefined);
  if (last !== undefined) return readLength('', last, dated);
  // "You must not contact her for two years. That is a restraining order."
  const led = LASTS_SO_LONG.exec(leading.replace(/ \. $/, ''))?.[0];
  if (led !== undefined) return readLength('', led, dated);
  if (!headed) return read;
  // under the order's own heading a length said of nothing else is the order's
  const first = others.find((statement) => !TERM_STATEMENT.test(statement));
  return first === undefined ? read : readLength('', first, dated);
}

/** "Due back on 6 May 2026, when magistrates will consider …". */
const DUE_THEN = gated(
  /\b(?:on|until|to) [^.;]{3,24}, when\b[^.;,]{0,40}$|\b(?:hearing|sentence|sentencing) on [^.;]{3,24} (?:the )?(?:court|magistrates|bench|judge|crown|prosecut(?:ion|ors?)|cps|they|we) $/i,
);

function putOffTo(base: Base, after: string, before: string, dated: Dated): string | undefined {
  const cue = base.status.cue;
  if (cue?.where === 'before') {
    const due = DUE_THEN.exec(before.slice(0, cue.start))?.[0];
    return (
      readDayPutOffTo(before.slice(cue.start), dated) ??
      readDayPutOffTo(after, dated) ??
      readDayPutOffTo(due ?? '', dated)
    );
  }
  return readDayPutOffTo(after.slice(cue?.start ?? 0), dated);
}

/** The prompt that offers both, and the answer behind it: "Conviction / acquittal: Acquittal". */
const EITHER = gated(
  regexOf('i')`
    \b(?:conviction ?(?:\/|or) ?(?:on )?acquittal|acquittal ?(?:\/|or) ?(?:on )?conviction)
    (?:(?: ?\/| or) ?(?:on )?application)?\b[ :?-]{0,4}(?:(?:made )?on |following |after )?
    (?:the |his |her |their )?(?:(convict(?:ion|ed)|guilty)|(acquitt(?:al|ed)|not guilty)|(application)\b)?
  `,
);

const ON_CONVICTION = gated(
  regexOf('i')`
    \bon (?:his |her |their )?conviction\b|\b(?:made )?on ?: ?conviction\b|[-([] ?conviction ?[-)\]]
    |\b(?:RO|order)(?: ?[-–:(])? ?(?:on )?(?:conviction|conv(?:'?n)?)\b
    |\d ?(?:y|m|yrs?|years?|mths?|months?)[ ,]{1,2}(?:on )?conv(?:iction|'?n)?\b(?=[,;.)]|$)
    |\b(?:basis|grounds?|made on|type) ?: ?(?:on )?conviction\b
    |\bconviction ?\/ ?acquittal:? (?:on )?(?:the )?convict
  `,
);
const ON_ACQUITTAL = gated(
  regexOf('i')`
    \b(?:on|following|after|upon|despite) (?:his |her |their |the )?acquittal\b|[-([] ?acquittal ?[-)\]]
    |\bacquitted\b|\b(?:made )?on ?: ?acquittal\b
    |\b(?:after|despite|although|even though|though|having been|when) (?:(?:being|he|she|they|was|were|had|been) )*
    (?:found not guilty|cleared)\b
    |\b(?:RO|order)(?: ?[-–:(])? ?(?:on )?(?:acquittal|acq(?:'?l)?)\b
    |\b(?:basis|grounds?|made on|type) ?: ?(?:on )?acquittal\b|\bconviction ?\/ ?acquittal:? (?:on )?(?:the )?acquit
    |\bs(?:ection|\.)? ?5A\b
  `,
);
const ON_APPLICATION = gated(/\bon (?:the |an )?application\b/i);

function onWhat(rule: OrderRule, said: string): OrderClause['on'] {
  if (!rule.has.length) return undefined;
  const either = EITHER.exec(said);
  if (either?.[1]) return 'conviction';
  if (either?.[2]) return 'acquittal';
  if (either?.[3]) return 'application';
  const words = either ? said.replace(either[0], ' ') : said;
  if (ON_CONVICTION.test(words)) return 'conviction';
  if (ON_ACQUITTAL.test(words)) return 'acquittal';
  if (ON_APPLICATION.test(words)) return 'application';
  return undefined;
}

/** Terms said before the order is named: "Not to go within 100 metres of [PP]. Restraining order 2 years." */
function leadingTerms(page: Page, base: Base, mentions: readonly Mention[], spoken: readonly Run[]): string {
  const at = page.statements.indexOf(base.statement);
  const led: string[] = [];
  for (const statement of page.statements.slice(0, Math.max(0, at)).reverse()) {
    if (statement.start < base.segment.start) break;
    const words = page.text.slice(statement.start, statement.end);
    const named = mentions.some(({ start }) => statement.start <= start && start < statement.end);
    const sentence = spoken.some((run) => run.start < statement.end && statement.start < run.end);
    if (!named && !sentence && TERM_STATEMENT.test(words) && !zoneAt(page.zones, statement.start)) {
      led.unshift(words);
      continue;
    }
    return mentions.some(({ start, rule }) => start >= statement.start && start < base.mention.start && rule.has.length)
      ? ''
      : led.map((words) => `${words} . `).join('');
  }
  return led.map((words) => `${words} . `).join('');
}

/** What forbids every item of the list behind it: "must not: 1. …; 2. …", "prohibiting him from: …; …". */
const GOVERNS = gated(
  regexOf('i')`
    \b(?:
      (?:must|shall|may|do|does) not|not to
      |(?:prohibit|forbid|forbidd|barr?|bann?|restrain|prevent|stopp?|exclud)(?:ed|en|s|ing)? (?:
      (?:him|her|them|you|the defendant) )?(?:from|to)
      |prohibit\w*|prohibitions?
    )\b
  `,
);
/** The number, letter or dash of an item. */
const MARKER = /(^|[\s:;(])\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi?)[.)] ?(?=[A-Za-z])/g;
/** An item that begins with what is forbidden, and says nothing else of whether it is. */
const ITEM = gated(
  regexOf('i')`
    ^(?:[-*] ?)?(?:(?:and|or|also|directly or indirectly|knowingly) )*(?:
      (?:
        contact|communicat|approach|enter|attend|visit|post|publish|upload|shar|distribut|disclos|display|circulat
        |disseminat|broadcast|tweet|tagg?|forward|mention|refer|follow|loiter|return|remain|messag|telephon|phon
        |writ|speak|nam|identify|send|mak
      )(?:e|ing)?
      |go|going|be|being|com(?:e|ing)|putt?(?:ing)?|plac(?:e|ing)
    )\b
  `,
);

/** Terms from the order's own clause and the statements that go on with them, up to the first that does not. */
function termsOf(has: TermsRead, own: string, others: readonly string[]): OrderClause['terms'] & object {
  const spelt: string[] = [own.replace(MARKER, '$1')];
  for (const statement of others) {
    const said = statement.replace(MARKER, '$1');
    if (ITEM.test(said) && GOVERNS.test(spelt.join(' '))) spelt.push(`not to ${said}`);
    else if (
      TERM_STATEMENT.test(statement) ||
      (FORBIDS.test(spelt.join(' ')) && REQUIRES.test(statement)) ||
      /\bterms\b/i.test(spelt.at(-1) ?? '') ||
      spelt.length > 1
    )
      spelt.push(said);
  }
  return readTerms(spelt.join('. '), has);
}
