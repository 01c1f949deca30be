/** How long a sentence lasts, told behind its name: "a conditional discharge, also for 18 months", "it will last a year". */
import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, NO_NOUN_OF_ITS_OWN, readDuration } from '../../text/figures/durations.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import { words } from '../cue.js';
import type { Window } from '../rule.js';

const ITS = '(?:it|this|that|which|the (?:community )?(?:order|discharge|curfew|ban|disqualification|sentence))';
const WILL = '(?:(?:will|shall|is to|are to|is going to|now|itself|also|to) )*';
const LASTING = '(?:lasts?|runs?|be in force|continues?|stays in force|remains? in force)';
const SAID = sourceOf`
  (?:
    [;,](?= ?${DURATION}(?:[.;,]|$))
    |\?(?: yes\b[,.:]?)?(?: -)?
    |,? (?:as part of|under|with|in) which [^.;]{1,80}?,? (?:and )?lasting(?: for)?
    |,? (?:also|again|likewise|too|similarly|both) (?:for|of)
    |,? (?:(?:which|that|and|it|we make|I make|we impose|made|imposed|today) )*${WILL}${LASTING}(?: for)?
    |(?: (?:is |was |has been )?(?:made|imposed|passed|given))?[.;,](?: and)? ${ITS} ${WILL}(?:${LASTING}|be|is|was)(?: for| of)?
    |(?: (?:is |was |has been )?(?:made|imposed|passed|given))?[.;,:]?(?: the| its| for a| (?:hyd|cyfnod)(?: ?\/)?)? (?:period|length|duration|term|cyfnod)(?: of (?:the |this )?(?:order|discharge|it))?(?: is| was| will be|:| of)?
    |,? (?:is |was |will be |has been )?(?:made|imposed|passed|given|set) (?:for|to last|lasting)
    |,? (?:is |was |has been )?(?:made|imposed|passed|given)(?: today)?:
    | (?:will be|is|was) (?:for|of)
    |,? with a (?:period|length|duration|term) of
    |,? (?:the )?(?:period|length|duration|term) (?:of which |being |is )?(?:is |was |being |will be )?
  )
`;
const BEHIND = words`^(?:${SAID} (?:a (?:period|total) of )?(?<length>${DURATION})| ?\((?:for )?(?<bracketed>${DURATION})\))${NO_NOUN_OF_ITS_OWN}`;

/** The length told behind the words that end at `index`, within the result. */
export function lengthBehind(window: Window, index: number): string | undefined {
  const said = BEHIND.exec(window.text.slice(index, Math.min(window.result.end, index + SIGHT)))?.groups;
  return readDuration(said?.length ?? said?.bracketed ?? '');
}

const SIGHT = 160;

const ENDS = words`^[.;,:]?(?: (?:and|the|it|this|which|that|order|requirements?|will|shall|is to|to|now|lasting|in force))* (?:ends?|remains? in force|expires?|runs?|lasts?|end date|expiry(?: date)?|until)(?: on| to| until)?:? (?<date>${DATE})`;

/** The day on which it ends, told behind the words that end at `index`, within the result. */
export function endBehind(window: Window, index: number): string | undefined {
  return readDate(ENDS.exec(window.text.slice(index, Math.min(window.result.end, index + SIGHT)))?.groups?.date ?? '');
}
