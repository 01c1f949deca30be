/** How far the words of one statement reach for each order it names: coordination ("and", "or", "both") and contrast ("but"). */

import { DATE_OR_YEAR } from '../../text/figures/dates.js';
import { DURATION } from '../../text/figures/durations.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { Run } from '../rule.js';
import type { Mention } from './mentions.js';
import { otherMatterBefore, otherMatterBehind } from './other-matter.js';
import { isOpenSubject, ownRuling, reasonFrom } from './reason-clause.js';

/** Orders named in one breath ("deprivation and forfeiture"), and the words that are theirs. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly region: Run;
  /** Joined to the group before by "and a …" or a comma: a request may carry over, a bare "no" may not. */
  readonly joined: boolean;
}

const LINK = gated(
  /^(?:[\s,/&+:-]|\b(?:and|or|nor|and\/or|of|for|re|both|also|either|neither|further|orders?|applications?|destruction|to|be|interim|\d+[- ]?(?:year|yr|month)s?|[a-z]+-(?:year|month))\b)*$/i,
);
const LINK_WITH_ARTICLE = gated(
  /^(?:[\s,/&+-]|\b(?:and|or|nor|na|nac|an?|the|any|no|orders?|for|of|further|separate|\d+[- ]?(?:year|yr|month)s?|[a-z]+-(?:year|month)|plus|with|together)\b)*$/i,
);
const CONTRAST = gated(
  regexOf('gi')`
    (?:
      (?<!
        \b(?:
          no (?:end date|end|limit|fixed [a-z]+)|everything|anything|nothing|none|all|every [a-z]{3,12}
          |all (?:the )?[a-z]{3,12}|all orders [a-z ]{3,12}
        )
      ),? \b(?:but(?! only (?:after|once|when|if)\b)(?! (?:only )?(?:for (?:\d|one|two|three|four|five|six|seven|ten|twelve|eighteen|a (?:shorter|longer|period))|until)\b)|although|however|though|whereas|save that|instead|nevertheless)
      \b
      |;
      | - (?=
        no\b(?= (?:
          [\w/]{1,14} ){0,3}?(?:
            orders?|ord|dep\w*|forf\w*|destr\w*|restraining|RO|SHPO|CBO|SPO|applications?|app|need|power|evidence
            |basis|reasons?|longer|grounds?|jurisdiction|objections?|separate|further
          )\b
        )
        |but\b
        |not\b(?! (?:
            to|within|w\/i|near|post\w*|contact\w*|go|going|enter\w*|attend\w*|approach\w*|publish\w*|upload\w*
            |shar\w+|required|needed|necessary|sought|granted|made|pursued|appropriate|applied|imposed
          )\b
        )
      )
    )
  `,
);
const JOINT = gated(
  regexOf('gi')`
    (?:
      , (?:and )?| (?=\(?\d{1,2}\) )| and (?:then )?| with | plus | ?\+ ?| & |: | - |\/ ?
      |(?<!
        \b(?:
          appl(?:y|ies|ied|ication|ications)|ask(?:s|ed)?|bids?|requests?|apps?|that|those|one
          |no orders?(?: (?:is |was )?made)?
        )
      ) for (?=[a-z' ]{0,30}$)
      | (?:once|after|before|prior to|then|unless|if|so(?: that)?|until) (?!further|\d)
    )
  `,
);

/** Behind an order's name what can be nothing but its own: "RO 2y SHPO 5y", "dep'n refused RO made". */
const OWN_TAIL = gated(
  regexOf('i')`
    ^[ :(-]{1,3}(?:
      (?:orders? )?[yn](?:[ :,-]{1,3}${DURATION})?|(?:made |granted |imposed )?(?:for |am )?${DURATION}
      |(?:made )?until (?:the )?(?:next|adjourned) hearing|(?:until|til|till|to|exp) ${DATE_OR_YEAR}|UFO
      |until further order|refused|granted|made|withdrawn
      |not (?:required|needed|necessary|made|sought|granted|pursued|appropriate|applied for|imposed)
    )(?: \(?(?:on )?(?:conviction|acquittal))?(?=[ ),/|])\)?
  `,
);
const OWN_TERMS = gated(/^ ?(?:not to|must not|no contact|n\/c)\b/i);
const SHORT_LIST = 24;

/** The groups of a statement's mentions, in text order, with their regions. */
export function groupMentions(text: string, statement: Run, mentions: readonly Mention[]): readonly Group[] {
  const groups: { mentions: Mention[]; joined: boolean }[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const before = last?.mentions.at(-1);
    const between = before ? text.slice(before.end, mention.start) : '';
    if (
      last &&
      before &&
      !mention.elides &&
      !before.elides &&
      isCoordinated(between) &&
      !isAnswered(last.mentions, mention, between) &&
      isAlike(before, mention, between)
    )
      last.mentions.push(mention);
    else
      groups.push({
        mentions: [mention],
        joined: before !== undefined && !mention.elides && LINK_WITH_ARTICLE.test(between),
      });
  }
  const cuts = groups.slice(1).map((group, index) => {
    const from = groups[index]?.mentions.at(-1)?.end ?? statement.start;
    const next = group.mentions[0];
    if (next?.elides) return next.start;
    return cutBetween(text, from, next?.start ?? from, next?.cue.form === 'verb');
  });
  return groups.map(({ mentions: own, joined }, index) => ({
    mentions: own,
    joined,
    region: withoutOtherMatters(
      text,
      withinContrast(
        text,
        statement,
        { start: cuts[index - 1] ?? statement.start, end: cuts[index] ?? statement.end },
        own[0]?.start ?? statement.start,
        own.at(-1)?.end ?? statement.end,
      ),
      own,
    ),
  }));
}

/** A region without what is said in it of costs, of a charge, of bail. */
function withoutOtherMatters(text: string, region: Run, own: readonly Mention[]): Run {
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last || first.elides) return region;
  const behind = otherMatterBehind(
    text.slice(last.end, region.end),
    last.cue.form === 'verb',
    text.slice(region.start, first.start),
  );
  const before = otherMatterBefore(text.slice(region.start, first.start));
  return {
    start: before === undefined ? region.start : region.start + before,
    end: behind === undefined ? region.end : last.end + behind,
  };
}

/** "Breached his order and destroyed the phone" joins two deeds, not two orders. */
function isAlike(a: Mention, b: Mention, between: string): boolean {
  if (a.cue.form === 'verb' && b.cue.form !== 'verb' && /\bapplications?\b/i.test(between)) return false;
  return a.cue.form === b.cue.form || Boolean(a.rule.has.property) === Boolean(b.rule.has.property);
}

/** "Crown seek RO and SHPO: RO yes, SHPO no": behind the colon what was asked for is named again. */
function isAnswered(own: readonly Mention[], mention: Mention, between: string): boolean {
  return own.length > 1 && between.includes(':') && own.some(({ rule }) => rule === mention.rule);
}

/** "RO 5 years/Deprivation order refused": the first has said how long it lasts, and a new one begins. */
const OWN_LENGTH = gated(
  /^ ?[-:(]? ?(?:for )?(?:\d+|[a-z]+)[- ]?(?:years?|yrs?|y|months?|mths?|m)\)? ?(?:[,/+|]|- |and |$)/i,
);

function isCoordinated(between: string): boolean {
  if (/\bbut\b|;/.test(between) || OWN_LENGTH.test(between)) return false;
  if (LINK.test(between)) return true;
  return LINK_WITH_ARTICLE.test(between) && /\bn?or\b/i.test(between);
}

/** Where the words of one group end and those of the next begin: at a contrast, else at the last joint between them. */
function cutBetween(text: string, from: number, to: number, hasSubject: boolean): number {
  const between = text.slice(from, to);
  const contrast = CONTRAST.every(between).at(0);
  if (contrast) return from + contrast.index + (elidedRuling(between, contrast) ?? 0);
  // "deprivation of rights iPhone RESTRAOP Restraining order": the short code belongs to what it heads
  const code = /^[A-Z][a-z]/.test(text.slice(to, to + 2)) ? / [A-Z]{4,9} $/.exec(between) : null;
  if (code) return from + code.index;
  // "retired, returned, refused restraining order": the verb behind the comma governs what follows it
  if (GOVERNS_NEXT.test(between)) return from;
  const joints = JOINT.every(between);
  const joint = joints.at(-1);
  const comma = joints.findLast(([words]) => words.startsWith(','));
  // "…, drugs and scales to be destroyed": the subject of a verb may itself be a list
  if (hasSubject && comma && joint?.[0].trim().toLowerCase() === 'and' && joint.index - comma.index < SHORT_LIST)
    return from + comma.index;
  const reason = reasonFrom(between);
  if (reason !== undefined && (!joint || joint.index <= reason || isOpenSubject(between.slice(reason, joint.index))))
    return from + reason;
  const tail = OWN_TAIL.exec(between)?.[0].length ?? ownRuling(between);
  // "Restraining order 3 years Not to contact Flint Test Deprivation order": the terms are those of the order before
  const own = tail > 0 && joints.length === 0 && OWN_TERMS.test(between.slice(tail)) ? between.length : tail;
  return from + Math.max(own, joint?.index ?? 0);
}

const GOVERNS_NEXT = gated(
  /^, (?:and |then )?(?:refused|granted|declined|rejected|dismissed|imposed|made|adjourned) $/i,
);

/** "Deprivation considered but not made as the phone was returned": how far the ruling behind a contrast goes on about the order before it. */
function elidedRuling(between: string, contrast: RegExpExecArray): number | undefined {
  const from = endOf(contrast);
  const reason = reasonFrom(between.slice(from));
  return reason === undefined ? undefined : from - contrast.index + reason;
}

/** Behind a contrast, from the space before the next word. */
function endOf({ index, 0: contrast }: RegExpExecArray): number {
  return index + contrast.trimEnd().length;
}

function withinContrast(text: string, statement: Run, region: Run, first: number, last: number): Run {
  const before = CONTRAST.every(text.slice(region.start, first)).at(-1);
  const own = text.slice(last, region.end);
  const after = CONTRAST.every(own).find(
    (contrast) =>
      region.end === statement.end || ownRuling(own.slice(endOf(contrast))) !== own.length - endOf(contrast),
  );
  return {
    start: before ? region.start + before.index + (before[0].startsWith(',') ? 1 : 0) : region.start,
    end: after ? last + after.index : region.end,
  };
}
