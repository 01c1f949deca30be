/** "Not made as the phone has been returned": where the words of one order's ruling end and the clause of their reason begins. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

const AUXILIARY = sourceOf`
  (?:
    (?:
      is|was|were|are|be|being|been|has been|had been|have been|will be|would be|should be|to be|can|could|may|did
      |does|cannot|can't|couldn't|isn't|wasn't
    )(?: be)? |
    (?:
      now|also|then|therefore|accordingly|thus|hence|however|today|still|formally|simply|consequently|subsequently
      |in the event
    ) )*
`;
const DENIED = sourceOf`
  (?:
    ni wnaed|ni roddwyd|heb (?:ei|eu) (?:wneud|gwneud|roi)
    |(?:wedi (?:ei|eu)|wedi'i) (?:wrthod|gwrthod|ohirio|gohirio|dynnu['n yn]{0,4} ôl)|gwrthodwyd|gohiriwyd
    |(?:not|never|no longer)(?: (?:
      now|also|then|therefore|formally|being|to|be|been|so|considered|felt|thought|deemed)
    )* (?:
      made|granted|imposed|ordered|passed|issued|given|allowed|approved|necessary|needed|required|appropriate
      |proportionate|suitable|possible|available|applicable|justified|warranted|merited|pursued|sought|requested
      |applied for|asked for|proceeded with|persisted with|progressed|renewed|opposed|in order
    )
    |unnecessary|inappropriate|disproportionate|n\/a|none(?: made)?
    |(?:made )?no (?:such |formal )?orders?(?: (?:is |was )?(?:made|necessary|needed))?(?! (?:for|as to|re|under)\b)
  )
`;
const DECIDED = sourceOf`
  (?:
    refused|ref'?d|rejected|declined|denied|dismissed|withdrawn|w\/d|w'drawn|abandoned|dropped|granted|made|imposed
    |ordered|adj(?:ourned|'?d)?\b\.?|put (?:off|back|over)|reserved|postponed|deferred|sought|considered
  )
`;
/** A ruling right behind the order's name, with nothing between that could be another subject. */
const RULING = gated(
  regexOf('i')`
    ^(?: (?:orders?|ord|applications?|appln?|app|requests?))*(?: under s(?:ection|\.)? ?\d{1,3}[A-Z]?)?[ ,:(-]{1,3}
    (?:(?:but|though|yet) )?(?:(?:it|this|that|which) )?${AUXILIARY}(?:
      ${DENIED}|(?<=\b(?:cannot|can't|couldn't) be )made
      |${DECIDED}(?! (?:the|an?|any|his|her|their)\b(?! [^.;,]{1,40}?having))
    )(?=[ ),/|-]|$)\)?
  `,
);

/** "For the phone not made", "on conviction refused": the ruling behind what the order was about. */
const FURTHER_ON = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:applications?|requests?))? (?:
      of|for|re|over|on|by|in|under|against|regarding|to|sought|\(|until
    )(?: (?!
      (?:costs?|compensation|surcharge|charges?|counts?|trial|case|bail|plea|fine|and|but|not|no)\b)[\w'/.£()-]+
    ){1,8}?,?(?: but)? ${AUXILIARY}(?:${DENIED}|(?:refused|ref'?d|rejected|declined|dismissed|withdrawn|w\/d))
    (?=[ ),/|-]|$)
  `,
);

/** What begins a clause or a phrase that tells why. */
const REASON = gated(
  regexOf('i')`
    (?:,| -)? ?\b(?:
      as(?! (?:
          well|to|regards?|follows|such|soon|long|above|below|per|part|requested|sought|applied|asked|agreed|drafted
          |amended|set out|listed|described|detailed|directed|before
          |a (?:condition|term|requirement|deterrent|penalty|punishment)
        )\b
      )
      |because|since(?! \d)|given|seeing|inasmuch|insofar|considering|bearing in mind|now that
      |in (?:that|(?:the )?(?:view|light)|consequence|lieu|place|favour|the knowledge|circumstances)|due to|owing to
      |thanks to|on account of|by (?:reason|virtue) of|on the (?:basis|grounds?|footing|understanding)
      |for the reason|the reason being|having|where|when|while|whilst|with|instead|rather than|following
      |(?:the|both|all|his|her|their) [^.;,]{1,40}?having|gan (?:fod|i|y|bod|nad)|oherwydd|achos|am (?:fod|bod|i)
      |o ganlyniad|yn sgil
    )\b
  `,
);

/** What a reason says before it has a verb of its own is the subject of one further on: "as the phone and laptop have been returned". */
const VERB = gated(
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|did|does|held|kept|found|made|[a-z]{2,}ed)\b/i,
);

/** Of the words between two orders, how many are the ruling on the first. */
export function ownRuling(between: string): number {
  return RULING.exec(between)?.[0].length ?? 0;
}

/** Where in the words between two orders the reason for the first one's ruling begins; none where it has no ruling. */
export function reasonFrom(between: string): number | undefined {
  const ruled = ownRuling(between) || (FURTHER_ON.exec(between)?.[0].length ?? 0);
  if (ruled === 0) return undefined;
  const reason = REASON.exec(between.slice(ruled));
  return reason ? ruled + reason.index : undefined;
}

/** Whether the words from a reason to a joint behind it are but the beginning of a subject. */
export function isOpenSubject(words: string): boolean {
  return !VERB.test(words);
}
