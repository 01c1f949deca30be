/** What is said of two orders against each other: "the former was made, the latter refused", "preferred an SHPO to a restraining order", "as was a forfeiture order". */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import type { Page } from '../page/page.js';
import { runAt } from '../page/segments.js';
import type { Draft } from './draft.js';

/** Of two orders named in one statement, and of one in the statement before, what words between or behind them settle. */
export function weighTogether(page: Page, drafts: readonly Draft[]): void {
  for (const [index, later] of drafts.entries()) {
    const earlier = drafts[index - 1];
    if (!earlier || earlier.rule === later.rule || earlier.segment !== later.segment) continue;
    const between = page.text.slice(earlier.mention.end, later.mention.start);
    if (earlier.statement === later.statement) {
      if (answerEach(page, earlier, later, drafts[index + 1]) || answerRespectively(page, earlier, later)) continue;
      if (isPreferred(page, earlier, between)) {
        if (earlier.status.status === 'unclear') earlier.status = { status: 'made', said: true };
        later.status = { status: 'not_made', said: true };
        continue;
      }
    }
    const after = page.text.slice(later.mention.end, later.region.end);
    if (!later.status.said && (LIKEWISE.test(between) || isAlsoDenied(earlier, between))) {
      later.status = { ...earlier.status, said: true };
    } else if (!earlier.status.said && isSaidOfBoth(page, earlier, later)) {
      earlier.status = { ...later.status, said: true };
    } else if (WAS.test(after) && AGAINST.has(earlier.status.status) && !OPEN_QUESTION.test(between)) {
      later.status = { status: 'made', said: true };
    } else if (later.status.status === 'not_made' && earlier.status.status === 'made' && BUT_NOT.test(between)) {
      const granted =
        GRANTS.test(page.text.slice(earlier.statement.start, earlier.mention.start)) || GRANTED.test(between);
      if (granted) later.status = { ...later.status, status: 'refused' };
    } else if (later.status.status === 'not_made' && earlier.status.status === 'made' && IS_NOT.test(after)) {
      if (GRANTED.test(between)) later.status = { ...later.status, status: 'refused' };
    } else if (
      earlier.status.status === 'applied_for' &&
      later.status.status === 'made' &&
      isOther(between, page.text.slice(later.mention.end, later.statement.end))
    ) {
      earlier.status = { status: 'refused', said: true };
    }
  }
}

/** "A restraining order was refused, [as was a] forfeiture order." */
const LIKEWISE = gated(
  /(?:[,.;]| and) (?:as|so|nor|neither|likewise|similarly) (?:was|were|is|are|had|has|did)(?: an?| the| any| one for an?)* $/i,
);
/** "No deprivation order for the laptop [or] restraining order." */
const OR = gated(/^(?: orders?)?(?: (?:for|of|over|re|in respect of|against) [^.;,]{1,30}?)?,? n?or(?: an?| any)? $/i);

function isAlsoDenied({ status }: Draft, between: string): boolean {
  return status.status === 'not_made' && status.cue?.where === 'before' && OR.test(between);
}

const BOTH = gated(/\bboth(?: the| an?| his| her| their)? $/i);
const BOTH_ARE = gated(/^(?: orders?)?,? (?:(?:were|are|is|was) )?both\b/i);

/** "[Both] a deprivation order for the laptop and a restraining order refused." */
function isSaidOfBoth(page: Page, earlier: Draft, later: Draft): boolean {
  if (later.status.cue?.where !== 'after' || earlier.statement !== later.statement) return false;
  return (
    BOTH.test(page.text.slice(earlier.statement.start, earlier.mention.start)) ||
    BOTH_ARE.test(page.text.slice(later.mention.end, later.region.end))
  );
}

/** "A deprivation order was not made but a restraining order [was]." */
const WAS = gated(/^(?: orders?)? (?:was|were|is|has been|had(?: been)?)\s*(?:$|[.,;)])/i);
/** "The deprivation order is granted; the restraining order [is not]": the verb left out is the one said before. */
const IS_NOT = gated(/^(?: orders?)?(?: applications?)? (?:is|was|were|are|has been)(?: ?not|n't)\s*(?:$|[.,;)])/i);
const GRANTED = gated(/^[^.]{0,80}\b(?:granted|allowed|acceded to|succeed(?:s|ed)|successful)\b/i);
/** "We grant the restraining order [but not the] deprivation order": what is not granted is refused. */
const BUT_NOT = gated(/,? (?:but|and|though) not (?:(?:an?|the|that|for|any|application) )*$/i);
const GRANTS = gated(/\b(?:grant|allow|acced)(?:s|ed|ing|e|es)?\b[^.;]{0,40}$/i);
const OPEN_QUESTION = gated(/\b(?:whether|if|question|unclear)\b/i);
const AGAINST: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['not_made', 'refused', 'withdrawn']);

const PREFERS = gated(
  /\b(?:prefer(?:s|red|ring)?|cho(?:se|osing|oses)|opt(?:s|ed|ing)? for|favour(?:s|ed|ing)?|plump(?:s|ed) for|went for|settled (?:on|for)|select(?:s|ed))\b[^.;,]{0,40}$/i,
);
const TO = gated(
  /^(?: orders?)?(?: [^.;,]{0,30}?)? (?:to|over|above|ahead of)(?: (?:making|imposing))?(?: an?| the| any)? $/i,
);
const IN_ITS_STEAD = gated(
  /^(?: orders?)?(?: [^.;]{0,40}?)?,? (?:in (?:preference|contrast|contradistinction) to|as opposed to|in (?:place|lieu) of|rather than|and not)(?: (?:making|imposing))?(?: an?| the| any)? $/i,
);

function isPreferred(page: Page, earlier: Draft, between: string): boolean {
  if (IN_ITS_STEAD.test(between)) return earlier.status.status === 'made' || !earlier.status.said;
  return TO.test(between) && PREFERS.test(page.text.slice(earlier.statement.start, earlier.mention.start));
}

/** "Crown asked for a restraining order. Bench made an SHPO [instead]", "… [but the bench made a] SHPO". */
const INSTEAD = gated(/^[^.;]{0,40} instead\W*$/i);
const BUT_COURT = gated(
  regexOf('i')`
    \b(?:but|and) (?:instead,? )?(?:the )?(?:court|bench|magistrates|justices|judge|dj|jps) (?:
    instead |simply |only |merely |just )?(?:made|imposed|granted|passed|ordered|gave (?:him|her|them))
    (?: (?:only|just|instead))?(?: an?| the)?(?: [a-z]+-(?:year|month))? $
  `,
);
const INSTEAD_BEFORE = gated(/(?:^|[.;,] ?|\b)instead,? (?:of that,? )?[^.;]{0,40}$/i);

function isOther(between: string, after: string): boolean {
  if (/\b(?:also|too|as well)\b/i.test(between)) return false;
  return INSTEAD.test(after) || INSTEAD_BEFORE.test(between) || BUT_COURT.test(between);
}

const RULED = sourceOf`
  (?:
    (?:(?:is|was|were|has been|had been|being|be|should be) )?(
      not(?: (?:made|granted|imposed|ordered|allowed|needed|necessary))?|refused|declined|rejected|dismissed|failed
      |granted|made|imposed|ordered|allowed|succeeded|withdrawn|dropped|adjourned|reserved|put off
    )
  )
`;
const EACH = gated(
  new RegExp(
    `\\b(only )?(?:the )?(former|latter|first|second)\\b(?: (?:named|mentioned|one|order|application|of (?:them|these|those|the two)))?(?: (?:alone|only))? ?:? ?${RULED}(?![\\w-])`,
    'gi',
  ),
);
const GRANTS_ONE = gated(
  regexOf('gi')`
    \b(?:made|granted|imposed|allowed|makes?|grants?|imposes?) (only )?(?:the )?(former|latter|first|second)
    (?: (?:one|order|of (?:them|these|those|the two)))?
    ( only| alone| but not the (?:former|latter|other|first|second))?\b
  `,
);
const RULINGS: readonly (readonly [OrderStatus, RegExp])[] = [
  ['not_made', /^not(?: (?:made|imposed|ordered|needed|necessary))?$/i],
  ['refused', /^(?:not |refused|declined|rejected|dismissed|failed)/i],
  ['made', /^(?:granted|made|imposed|ordered|allowed|succeeded)$/i],
  ['withdrawn', /^(?:withdrawn|dropped)$/i],
  ['pending', /^(?:adjourned|reserved|put off)$/i],
];

/** "… were sought; only the latter was granted": each by its place. */
function answerEach(page: Page, former: Draft, latter: Draft, next: Draft | undefined): boolean {
  if (next && next.statement === latter.statement) return false;
  const statement = runAt(page.statements, latter.statement.end + 2);
  const end = Math.min(
    next?.mention.start ?? latter.segment.end,
    statement && statement !== latter.statement ? statement.end : latter.statement.end,
  );
  const words = page.text.slice(latter.mention.end, end);
  const said = new Map<Draft, OrderStatus>();
  let only: Draft | undefined;
  for (const match of EACH.every(words)) {
    const of = placed(match[2], former, latter);
    said.set(of, RULINGS.find(([, pattern]) => pattern.test(match[3] ?? ''))?.[0] ?? 'unclear');
    if (match[1]) only = of;
  }
  for (const match of GRANTS_ONE.every(words)) {
    const of = placed(match[2], former, latter);
    if (!said.has(of)) said.set(of, 'made');
    if (match[1] ?? match[3]) only = of;
  }
  if (said.size === 0) return false;
  const other = only === former ? latter : former;
  if (only && !said.has(other)) said.set(other, other.status.status === 'applied_for' ? 'refused' : 'not_made');
  for (const [draft, status] of said) {
    draft.status = { status, said: true };
    draft.evidence = { start: draft.evidence.start, end: Math.max(draft.evidence.end, latter.mention.end) };
  }
  return true;
}

const RESPECTIVELY = gated(new RegExp(`\\b${RULED},? and (?:then )?${RULED},? respectively\\b`, 'i'));

/** "… were refused and granted respectively": in the order in which they are named. */
function answerRespectively(page: Page, former: Draft, latter: Draft): boolean {
  const match = RESPECTIVELY.exec(page.text.slice(latter.mention.end, latter.statement.end));
  if (!match) return false;
  for (const [draft, word] of [
    [former, match[1]],
    [latter, match[2]],
  ] as const) {
    const status = RULINGS.find(([, pattern]) => pattern.test(word ?? ''))?.[0];
    if (status) draft.status = { status, said: true };
  }
  return true;
}

function placed(word: string | undefined, former: Draft, latter: Draft): Draft {
  return /^(?:former|first)$/i.test(word ?? '') ? former : latter;
}
