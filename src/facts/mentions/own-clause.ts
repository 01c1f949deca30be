/** "The charge was withdrawn and a restraining order was made": two clauses, each with a subject and a verb of its own. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

/** What a clause that ends before " and " says of a subject of its own. */
const OTHER_SUBJECT = sourceOf`
  (?:
    charges?|offences?|counts?|case|matter|trial|hearing|plea|bail|sentence|appeal|breach|allegations?|proceedings
    |community order|suspended sentence(?: order)?|warrant|fine|costs|compensation|surcharge
    |(?:charge|offence|count) \d{1,2}
  )
`;
/** A verb in the passive, with nothing behind it that it could still govern ("was asked to consider"). */
const PASSIVE = sourceOf`
  \b(?:was|were|is|are|has been|have been|had been)(?: (?:[a-z]+ly|not|then|also|later|now))? (?:
    [a-z]+(?:ed|wn|en|ne|ght|id|de)|put (?:off|back|over)|set aside|thrown out|proceeded with|dealt with
  )
`;
const FINISHED = gated(
  regexOf('i')`
    (?:
      ${PASSIVE}(?: (?:by|against|for|on|in|to|until|at) [^,;]{1,60}?)?
      |\b${OTHER_SUBJECT}(?: [^.,;]{1,30}?)? (?:
        withdrawn|dismissed|refused|adjourned|discontinued|discharged|revoked|varied|quashed|rejected|granted
        |put (?:off|over|back)
      )
    )$
  `,
);
/** The words a noun phrase begins with, up to the order's own name. */
const OPENS_SUBJECT = gated(
  regexOf('i')`
    ^(?:
      (?:
        an?|the|his|her|their|its|that|this|no|any|another|separate|full|final|new|further|interim|indefinite
        |lifetime|both|all|two|three|non-conviction|post-conviction|application(?:s)? for(?: an?| the)?
        |\d+[- ](?:year|month)s?|[a-z]+-(?:year|month)|(?:seized|mobile|black|white) ?
      )(?: |$)
    )+(?:[a-z' -]{1,30} )?$
    |^(?:[a-z'-]{2,14} ){1,2}$
  `,
);
/** A verb of the order's own behind its name, or its length. */
const OWN_VERB = gated(
  regexOf('i')`
    ^(?: orders?)?(?:[^.;]{0,60}?)(?:
      \b(?:
        was|were|is|are|has|have|will|shall|to be|made|imposed|granted|ordered|issued|refused|considered|adjourned
        |withdrawn|remains?|stands|continues?|sought
      )\b
      |\b(?:for|until|lasting|of) (?:\d|one|two|three|four|five|ten|twelve|eighteen|further|life)
    )
  `,
);
const AND = gated(/,? \b(?:and|while|whilst)\b /gi);

/** A finite verb in the singular: what it is said of stands alone, and nothing before "and" governs it. */
const FINITE = gated(
  /^(?: order)?(?: (?:for|of|over|re|in respect of|against|on) [^.;,]{1,40}?)? (?:was|is|has been)\b/i,
);
const COURT_VERB = /^(?:order|direct|authoris)(?:s|ed)\b/;
const FINITE_VERB = gated(/^(?:was|were|is|are|will|shall|must|has)\b/i);

/**
 * Where in `before`, the words in front of an order's name, its own clause begins: behind the last "and" that ends another
 * clause. `verb` are the words of an order said by its verb ("was returned").
 */
export function ownClauseFrom(before: string, after: string, verb: string | undefined): number {
  // "found no reason to keep it from him and [ordered its return]"
  if (verb !== undefined && COURT_VERB.test(verb) && / and $/i.test(before)) return before.length;
  if (verb === undefined && !OWN_VERB.test(after)) return 0;
  const standsAlone = verb === undefined ? FINITE.test(after) : FINITE_VERB.test(verb);
  const and = AND.every(before).findLast(
    ({ index, 0: said }) =>
      (standsAlone || FINISHED.test(before.slice(Math.max(0, index - REACH), index))) &&
      OPENS_SUBJECT.test(before.slice(index + said.length)),
  );
  return and ? and.index + and[0].length : 0;
}

/** No clause before it is longer than this. */
const REACH = 120;
