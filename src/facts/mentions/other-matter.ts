/** "Restraining order for 3 years, costs refused": what is said beside an order of something else in the case, and never of the order. */
import { DURATION } from '../../text/figures/durations.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

/** What courts rule on beside the orders read here. */
const MATTER = sourceOf`
  (?:
    charges?|counts?|offences?|informations?|summons(?:es)?|cases?|pleas?|bail|remand|custody|costs?|compensation
    |surcharge|fines?|legal aid|representation order|collection order|time to pay|means form
    |(?:deductions? from benefits?|attachment of earnings|deduction of earnings)(?: orders?)?|PSR
    |(?:probation |medical |psychiatric |psychological |pre-?sentence |full |updated )?reports?
    |stand-?down(?: report)?|interpreter|intermediary|special measures|credit|warrant
    |(?:previous |original )?conviction|(?:previous |original )?sentence|trial|community order
    |suspended sentence(?: order)?|SSO|conditional discharge|curfew|unpaid work|UPW|RAR
    |rehabilitation activity(?: requirement)?|programme|licence|disqualification|endorsement|points|tag
    |anonymity(?: order)?|reporting restrictions?|(?:victim|impact|personal)(?: (?:personal|impact))? statements?
    |VPS
    |(?:defendant|def|deft|D)(?= (?:
      (?:is|was) )?(?:not )?(?:present|produced|legally|represented|excused|arrested|bailed|remanded)
    )
  )
`;
const WHOSE = sourceOf`
  (?:
    (?:
      the|an?|his|her|their|no|any|further|all|both|other|remaining|crown'?s?|prosecution(?:'s)?|defence(?:'s)?
      |police|cps|order for|orders for|application for
      |applications? to (?:adjourn|vacate|re-?open)(?: (?:the )?(?:case|trial|hearing))?
    ) )
`;
const WHICH = '(?: (?:\\d{1,2}(?: (?:and|to|&) \\d{1,2}|-\\d{1,2})?|one|two|three|[a-d]))?';
const OF_IT =
  '(?: (?:of|for|on|re|against|to|in respect of) (?!(?:an?|the|his|her|that|this|any) (?:[a-z-]+ )?(?:order|depriv|restrain|forfeit|destruct|application))[^.,;]{1,30}?)?';
const NOT =
  '(?: (?:is|was|were|are|has been|have been|will be|to be|being|be|now|also|then|still|remains?|not|never|hereby))*';
const RULED = sourceOf`
  (?:
    withdrawn|w\/d|dismissed|refused|ref'?d|granted|revoked|varied|quashed|activated|extended|rejected|adjourned
    |adj'?d?|discontinued|discharged|awarded|waived|remitted|reserved|allowed|required|applicable|ordered|imposed
    |made|given|read|justified|completed|applied for|sought|requested|proceeded with|opposed|continues?|noted
    |present|produced|prepared|available|necessary|needed|lifted|reduced|increased|removed|altered|amended
    |dealt with|taken|put (?:off|over|back)|stood down|vacated|issued|proved|n\/a|not applicable|to continue
    |set aside
  )
`;
const REQUEST = '(?:applications? to (?:adjourn|vacate|re-?open)(?: (?:the )?(?:case|trial|hearing))?)';
const ASKS =
  '(?:(?:the )?(?:defence|crown|prosecution|cps|def|defendant|solicitors?) (?:seeks?|sought|asks?|asked|applies|applied|requests?|requested)(?: for)? (?:an? |the |no )?)';
const CLAUSE = `(?:(?:${WHOSE}){0,3}(?:${MATTER}${WHICH}${OF_IT}|${REQUEST})${NOT} ${RULED}\\b|${ASKS}${MATTER}\\b)`;
const JOINT = '(?:, (?:and )?(?:also )?| and (?:also )?| - | ?\\/ ?| & | ?\\+ ?| with )';

const BEHIND = gated(new RegExp(`${JOINT}(?=${CLAUSE})`, 'gi'));
/** What is said of all of them: "restraining order, costs and compensation all refused". */
const OF_ALL = gated(/\b(?:both|all|each|neither|either|none)\b/i);
const OF_SEVERAL = gated(new RegExp(`^[^.;]{0,60}?${MATTER}(?:,| and| or| &) `, 'i'));
/** A verb of the order's own, or how long it is for. */
const OWN = gated(
  regexOf('i')`
    \b(?:
      was|is|has been|will be|to be|made|imposed|granted|ordered|issued|refused|considered|adjourned|adj|withdrawn
      |dismissed|remains?|stands|to continue|continues?|until|for (?:a period of )?(?:\d|[a-z]+ (?:year|month))|UFO
      |further order
    )\b
    |${DURATION}
  `,
);
/** "The court made a [restraining order, costs refused]". */
const GOVERNS = gated(
  regexOf('i')`
    \b(?:
      made|makes?|imposed|imposes?|granted|grants?|ordered|given|received|refused|declined to (?:make|impose)
      |subject to|breach(?:ed)? of|breached|no|existing
    )(?: (?:an?|the|his|her|full|further|new|interim|[a-z]+-year|\d{1,2}[- ]year))* $
  `,
);
/** What no ruling on an order can be shared with. */
const UNLIKE = gated(
  new RegExp(
    `^(?:${WHOSE}){0,3}(?:PSR|(?:[a-z-]+ )?report|interpreter|credit|warrant|plea|charges?|counts?|offences?|bail|time to pay|legal aid|(?:[a-z]+ )?conviction)\\b`,
    'i',
  ),
);
/** "[Samsung to be returned], laptop to be considered at the next hearing". */
const OTHER_THING = gated(
  regexOf('i')`
    [,;] (?:and )?(?:the |his |her |their |both |other )?(?:
      (?:mobile|i)? ?phones?|iphone|laptops?|tablets?|ipad|devices?|computers?|cameras?|hard drives?|usb sticks?
      |knife|cash|drugs|images?|videos?
    ) (?:is |are |will |must |shall )?(?:to )?be (?:
      considered|decided|dealt with|determined|reviewed|discussed|retained|kept|held|examined
    )\b
  `,
);
const ITS_NAME = gated(/^(?: (?:orders?|applications?|app))*$/i);

/**
 * Where in `own`, the words behind an order's name up to the end of its clause, another matter begins. A ruling that may be
 * shared ("restraining order and costs refused") is: what is joined must have something said of the order before it.
 * `isVerb` says that the order was named by what it does ("to be forfeited"); `governed` are the words in front of its name.
 */
export function otherMatterBehind(own: string, isVerb: boolean, governed: string): number | undefined {
  const joint = BEHIND.every(own).at(0);
  const thing = isVerb ? OTHER_THING.exec(own)?.index : undefined;
  if (thing !== undefined && (!joint || thing < joint.index)) return thing;
  if (!joint) return undefined;
  const before = own.slice(0, joint.index);
  const behind = own.slice(joint.index + joint[0].length);
  if (OF_ALL.test(behind)) return undefined;
  if (isVerb || OWN.test(before) || GOVERNS.test(governed)) return joint.index;
  const isListed = joint[0].includes('and') || joint[0].includes('&') || joint[0].includes('with');
  if (!ITS_NAME.test(before) && UNLIKE.test(behind)) return joint.index;
  return ITS_NAME.test(before) || isListed || OF_SEVERAL.test(behind) ? undefined : joint.index;
}

const BEFORE = gated(
  new RegExp(
    `(?:^|[,;:-] |\\/ ?|\\band )${CLAUSE}(?: (?:to|until|for|on|by|at|in|as) [^.;,]{1,40}?| £[\\d.,]{1,12})?(?:${JOINT})(?=(?!(?:no|nor|not)\\b)[^.;,]{0,60}$)`,
    'gi',
  ),
);
/** Between the joint and the order's name, nothing but what a name begins with. */
const OPENS = gated(
  regexOf('i')`
    ^(?:
      (?:
        an?|the|his|her|their|this|that|also|further|new|full|final|interim|indefinite|mobile|black|white|seized
        |both|two|three|\d{1,2}|crown'?s?|prosecution'?s?|police|applications? for(?: an?| the)?
        |\d{1,2}[- ](?:years?|months?)|[a-z]+-(?:year|month)
        |(?:the )?(?:court|bench|magistrates|justices|judge)(?: also)? (?:
          made|makes?|imposed|imposes?|granted|ordered|refused|declined
        )(?: to (?:make|impose))?(?: an?| the)?
        |existing|breach of(?: an?| the)?|laptop and|phone and|laptop|phone|iphone|tablet|devices?
      )(?: |$)
    )*$
  `,
);

/** Where in `words`, those in front of an order's name, what is said of another matter ends and the order's own clause begins. */
export function otherMatterBefore(words: string): number | undefined {
  const match = BEFORE.every(words).findLast(({ index, 0: said }) => OPENS.test(words.slice(index + said.length)));
  return match ? match.index + match[0].length : undefined;
}

/** What a clause of its own about a charge, or about bail, begins with. */
const CHARGE = gated(
  /^(?:(?:the )?(?:charges?|counts?|offences?|informations?|summons(?:es)?|cases?) |found (?:not|NG)|no evidence|not guilty|acquitted|bail )/i,
);
const CHARGE_BEFORE = gated(
  /(?:,| and| -| \/| \+)(?: (?:the )?(?:charges?|counts?|offences?|informations?|cases?)(?: \d{1,2})?(?: (?:is|was|were|are|has been))?| found)? $/i,
);

/** Whether what is said of a charge ("charge 2 withdrawn") begins a clause of its own behind `before`, the words in front of it. */
export function beginsOwnClause(before: string, said: string): boolean {
  const joint = CHARGE_BEFORE.exec(before);
  return joint !== null && CHARGE.test(`${joint[0].replace(/^(?:,| and| -| \/| \+) /, '')}${said}`);
}
