/** Fainter words of what became of an order, heard only where nothing plain is said and no word says that it was made. */

import { MONTH_NAME } from '../../text/figures/month-names.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import type { Run } from '../rule.js';

/** What a court does when it decides, and what it finds a request to be. */
const DECIDE = sourceOf`
  (?:
    make|made|making|impos\w+|order(?:ed|ing)?|grant\w*|giv\w+|need\w*|necessary|requir\w+|justif\w+|persuaded
    |satisfied|minded|willing|prepared|convinced|think|thought|feel|felt
    |(?:see|saw)(?= (?:fit|any|the (?:need|point)|a |why|it as|that it))|consider\w*|find|found|accept\w*|agree\w*
    |go (?:that|so|as) far|depriv\w+|tak\w+|merit\w*|warrant(?:ed|s)|appropriate|proportionate|right|fair|follow
    |happen\w*|approv\w+|support\w*|endors\w+|entertain\w*
  )
`;
const NOT = "(?:not|never|[a-z]+n't|cannot|unable to|unwilling to|reluctant to|hardly|no longer)";

interface Faint {
  readonly status: OrderStatus;
  readonly pattern: RegExp;
}

/** In order: the first that is said counts. */
const FAINT: readonly Faint[] = [
  {
    status: 'unclear',
    pattern: regexOf('i')`
      \b(?:
        whether|not (?:recorded|said|stated|known|noted|mentioned|legible)|no (?:record|mention|word|note)|illegible
        |cannot be (?:told|read|made out)|does not say|do not say|silent (?:on|about|as to)
        |(?:may|might|could) (?:well )?have (?:been|made)
        |(?:seems|appears|believed|understood|thought|said) to (?:have|be)|to be checked
        |check(?:ing)? (?:with|if|whether)|tbd|apparently|unsure|uncertain|perhaps|maybe
      )\b
    `,
  },
  {
    status: 'pending',
    pattern: regexOf('i')`
      \b(?:
        (?:will|is to|are to|would|to) (?:be )?(?:
          deal|dealt(?! with as\b)|decide|decided|ruled?|resolved?|addressed|looked at|revisit(?:ed)?
          |returned? to (?=it\b|this\b|that\b|at\b|the (?:issue|matter|question|point))|taken up
        )\b
        |(?:a |some )?later (?:date|day|hearing|stage|time)|another (?:day|time|occasion)
        |next (?:month|week|hearing|time|occasion)|in due course
        |(?:left|held|put|carried|stood) (?:over|off|back|open)|on hold
        |yet to (?:be )?(?:decide|decided|rule|ruled|made|heard)|not yet|await(?:s|ing|ed)?
      )\b
    `,
  },
  {
    status: 'refused',
    pattern: regexOf('i')`
      (?<!\b(?:he|she|who|defendant|offender|complainant|victim|d|def|deft)(?: \w+)? )\b${NOT}(?: (?!
        (?:to|oppos\w*|object\w*|contest\w*|challeng\w*|disput\w*)\b)[a-z']+
      ){0,3}? ${DECIDE}\b
      |\b(?:
        unnecessary|needless|inappropriate|disproportionate|unjustified|heavy-handed|a step too far|too far
        |out of the question|ruled out|drew back|held back|baulked|balked|stopped short|fell short
        |no (?:need|reason|case|basis|place|call|point|question|prospect|purpose) )
    `,
  },
  {
    status: 'discharged',
    pattern: regexOf('i')`
      \b(?:
        scrapp(?:ed|ing)|axed|(?<!-)ended(?: early)?|came to an end|come to an end|tor(?:n|e) up|freed from
        |released from|no longer (?:in force|applies|apply|binds|bound|subject)|struck (?:out|down)|undone|taken off
      )\b
    `,
  },
  {
    status: 'continued',
    pattern: regexOf('i')`
      \b(?:
        still|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|in (?:force|being)(?! from)|unaffected|untouched|unchanged
        |unaltered|as before|left (?:alone|in place|standing|as it)|stays?(?! (?:away|at|out|indoors|on))|stands
        |carries on|runs on|(?<!\byears?[ -])(?<!\d ?)old
        |(?:imposed|made|granted|given|passed|obtained)(?: [a-z']+){0,3} (?:in|last|back in|from) (?:
          (?:
            ${MONTH_NAME}|spring|summer
            |autumn|winter|year|month|week
          )\b
          |(?:19|20)\d\d\b
        )
      )\b
    `,
  },
  {
    status: 'applied_for',
    pattern: regexOf('i')`
      \b(?:
        hop(?:ed|es|ing) for|call(?:ed|s|ing)? (?:up)?on|call(?:ed|s|ing)? for|press(?:ed|es|ing) (?:for|the)
        |push(?:ed|es|ing) for|plead(?:ed|s) for|argu(?:ed|es|ing) (?:for|that)|submitt(?:ed|ing) that
        |(?:spoke|speaking|spoken|argued|arguing|arguments?|(?<!made )(?:was|were|is|are)) in favour of|lobbied
        |wish(?:es|ed) for|put in for|after an?
      )\b
    `,
  },
];
/** Where one order ends for good nothing else is left of it: only one that lasts can go on or be discharged. */
const OF_LASTING: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['continued', 'discharged']);
/** Where what an order forbids or requires begins: those words say nothing of its status. */
const TERMS =
  /\b(?:bars|bans|prohibits|forbids|prevents|stops|requires|barring|banning|prohibiting|forbidding|preventing|requiring|not to|must(?: not)?|so that|under which|with (?:terms|conditions))\b/i;
/** Behind a comma another thing is spoken of: "SHPO for 5 years, notification continues". */
const NEXT_THOUGHT = /,(?! (?:which|that|it|and (?:it|was|is|still|remains|has))\b)/;
const REACH = 90;
const BENCH = /\b(?:court|bench|magistrates?|justices|judge|dj|chair(?:man|woman)?|they|we|i|mags|jps?)\b/i;

/** Each before the order's name and then behind it. */
const HEARD = FAINT.flatMap(({ status, pattern }) => {
  const said = gated(pattern);
  return [
    { status, pattern: said, where: 'before' as const },
    { status, pattern: said, where: 'after' as const },
  ];
});

/** What fainter words before or behind an order's name say became of it; `lasts` for orders that run for a time. */
export function faintStatus(
  before: string,
  after: string,
  lasts: boolean,
): { readonly status: OrderStatus; readonly where: 'before' | 'after'; readonly run: Run } | undefined {
  const lead = before.slice(-REACH);
  const rest = upTo(TERMS, after).slice(0, REACH);
  let ofLasting: string | undefined;
  const behind = (status: OrderStatus): string => {
    if (!OF_LASTING.has(status)) return rest;
    ofLasting ??= upTo(NEXT_THOUGHT, rest);
    return ofLasting;
  };
  for (const { status, where, pattern } of HEARD) {
    if (OF_LASTING.has(status) && !lasts) continue;
    const match = pattern.exec(where === 'before' ? lead : behind(status));
    if (!match) continue;
    const ruled = status === 'refused' && !BENCH.test(`${before} ${after}`) ? 'not_made' : status;
    const from = where === 'before' ? before.length - lead.length : 0;
    return { status: ruled, where, run: { start: from + match.index, end: from + match.index + match[0].length } };
  }
  return undefined;
}

function upTo(end: RegExp, words: string): string {
  const at = words.search(end);
  return at < 0 ? words : words.slice(0, at);
}
