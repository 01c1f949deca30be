/** How long an order lasts, when an earlier one was made, and what date it is put off to. */

import { DATE, DATE_OR_YEAR, type Dated, readDate, readDateOrYear } from '../../text/figures/dates.js';
import { DURATION, NO_NOUN_OF_ITS_OWN, readDuration } from '../../text/figures/durations.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

export interface Length {
  readonly period?: string;
  readonly until?: string;
  readonly untilFurtherOrder?: boolean;
}

const JUST_BEFORE = gated(new RegExp(`(${DURATION})[- ]+(?:(?:long|interim|non-conviction|post-conviction) )?$`, 'i'));
/** "for three years under a restraining order". */
const FOR_BEFORE = gated(
  regexOf('i')`
    \b(?:for(?: a (?:further )?(?:period|term) of)?|of) (${DURATION})(?:,)? (?:
      under|by|through|via|in|as part of|with|by way of|by virtue of|because of|as a result of|pursuant to|thanks to
    ) (?:the )?(?:terms of )?(?:an? |the )?(?:new |interim )?$
  `,
);
/** "banned for three years from … under a restraining order". */
const BANNED_BEFORE = gated(
  new RegExp(
    `\\b(?:banned|barred|prohibited|forbidden) for (${DURATION}) from [^.;]{1,120}? (?:under|by|through|via) (?:an? |the )?$`,
    'i',
  ),
);
const KEPT_FROM =
  '\\b(?:prohibited|banned|barred|forbidden|prevented|must not|shall not|may not|cannot|can not|not to|not (?:be )?(?:allowed|permitted)|(?:stay|keep) (?:away|clear|out|off))\\b[^.;]{0,140}?';
/** "prohibited from contacting [PP] until 3 June 2028 (restraining order)". */
const KEPT_UNTIL = gated(
  new RegExp(
    `${KEPT_FROM} (?:until|till|up to) (${DATE_OR_YEAR}),? ?(?:\\(|-|under|by|through|via|by virtue of|pursuant to|in)? ?(?:the terms of )?(?:an? |the |his )?(?:new )?$`,
    'i',
  ),
);
const KEPT_FOR = gated(
  new RegExp(
    `${KEPT_FROM} for (?:a (?:further )?period of |the next )?(${DURATION}),? ?(?:\\(|-)? ?(?:an? |the |his )?$|\\bpeidio [^.;]{0,120}? am (${DURATION}) (?:o dan|dan|trwy) (?:y )?$`,
    'i',
  ),
);
/** "For the next two years you will be subject to a restraining order", "Until 2028 he must not contact her under a …". */
const FROM_HEAD = sourceOf`
  ,? (?:you|he|she|they|(?:the|this) (?:defendant|offender|accused|man|woman)|m(?:r|s|rs|iss)\.? [a-z-]+) (?:
    will|must|shall|is|are|was|were|may not|cannot|has been|have been
  )\b(?:(?!\b(?:unpaid|curfew|supervis\w*|community|custody|prison|tag\w*|and|but)\b)[^.;\d]){0,140}$
`;
const HEADED_FOR = gated(
  new RegExp(`^(?:and |but )?for (?:the next |a period of |the following )?(${DURATION})${FROM_HEAD}`, 'i'),
);
const HEADED_UNTIL = gated(new RegExp(`^(?:and |but )?(?:until|till|up to) (${DATE_OR_YEAR})${FROM_HEAD}`, 'i'));
const LASTS = gated(
  regexOf('gi')`
    (?:
      ^[ ,:(-]*|^(?: orders?)? by (?:a further )?|[():,\]/✓☑-] ?|\bx |
      \b(?:
        yes,? |y,? (?=\d)|for(?: a (?:further )?(?:period|term) of| a further| another| the next)?|over the next
        |lasts?|lasting|auto(?:matic(?:ally)?)?|granted|agreed|(?:un)?opposed|by consent|both|each|full|run|dur|acquittal|conviction|acq
        |conv|s\.? ?(?:360|5A)|period(?: of)?(?: order)?|duration(?: of (?:the )?order)?|length|of|order|gorchymyn|made
        |imposed|am|at|term|ext(?:ended|'?d)?|(?:extend|lengthen|prolong|increas)ed by
        |(?:extended|varied|amended|changed|lengthened|prolonged|increased|reduced|shortened|cut)(?: from [^.;,]{1,20})? to
      ) ?:? ?(?:of )?(?:for )?(?:gyfnod o )?
    )["']?(${DURATION})${NO_NOUN_OF_ITS_OWN}(?!
      (?: |-)(?:
        custod|imprison|suspended|jail|prison|community|curfew|conditional|disqual|driving|notice|unpaid|rehab|rar\b
        |sentence|stretch|ban\b
      )
    )
  `,
);
/** A day right behind the order's name, of which nothing says that it was made then: "RO 2/5/30, n/c". */
const DAY_ALONE = gated(
  regexOf('i')`
    ^[ ,:(-]{1,3}(${DATE})(?!
      \)? ?(?:
        made|imposed|granted|order|var|disch|rev[ok']|breach|cont|remain|stays?\b|stands?\b|unaff|unch|ext|amend
        |lifted|quash|still|in (?:force|place)|app|adj|to\b|not|is\b|was\b
      )
    )
  `,
);
/** Between the order's name and its length: "RO s.360 SA 2020 18 months". */
const ACT =
  '(?:the )?(?:SA|SC|PHA|SOA|SCA|(?:Sentencing|Protection from Harassment|Sexual Offences|Serious Crime|Domestic Abuse) (?:Act|Code))(?: (?:19|20)\\d\\d)?\\b';
/** Between the order's name and its length: "RO s.360 SA 2020 18 months", "RO PHA 1997 3 years". */
const PROVISION = regexOf('i')`
  ^[ ,:(-]*(?:under |pursuant to |u\/)?(?:(?:section|sect?|s)\.? ?\d{1,3}[A-Z]?\b(?: ?\(\d{1,2}\))?(?: (?:of )?${ACT})?|${ACT})\)?
`;
const NOT_ITS_LENGTH = gated(
  regexOf('i')`
    \b(?:
      within(?! \d+ ?(?:m|metres?|meters?|yards?|miles?|km)\b)|aged?|custody|imprisonment|prison|suspended|jailed|curfew|disqualified|community order
      |conditional discharge|discharged conditionally|unpaid|in default|days? to count
    )[^,;.]{0,40}$
    |\b(?:after|every|minimum)(?: (?!and\b)[\w-]+){0,2} ?$
  `,
);
const UNTIL = gated(
  regexOf('gi')`
    \b(?:
      (?:until|till|to|tan|hyd) ?\/ ?(?:tan|hyd|until|to)|(?:until|till|up to|to) and including|until|till|til|up to
      |to
      |exp(?:ir(?:es?|y|ing))?\.?(?: date)?(?: unch(?:anged)?\b)?(?: (?:
          substituted|amended|changed|extended|altered|varied|moved|replaced|corrected|revised|brought forward
          |put back
        )
      )?(?: with| by)?(?:,(?= now| to| is))?(?: is| remains| becomes| now| to)?(?: now)?(?: on| at| as| in)?:?
      |now expires:?|ends?(?: on| in| date)?:?|ending|lasts? (?:until|to)
      |end date(?: (?:amended|changed|extended|varied|moved) to| of| is(?: now)?| becomes| (?:will|shall) be|:)?
      |hyd(?: at)?|tan
    ) ?:? ?(?:
      (?:the )?(?:next |full |adjourned |final )?(?:hearing|hrg|sentence|sentencing|trial)(?: date)?(?: on| of)?,? )?
    (?:(?:(?:12 )?(?:midnight|noon)|23[:.]59|11[:.]59 ?pm)(?: on)? )?(?:the )?(${DATE_OR_YEAR})
  `,
);
const NO_END = gated(
  regexOf('i')`
    \b(?:until|till|til|pending) (?:further|a further) (?:order|notice)|\bufo\b|\bindefinite(?:ly)?
    |\bwithout (?:limit|end|time limit)|\bfor life\b
    |\b(?:no|without(?: an?)?) (?:fixed )?(?:end|expiry|limit|time limit)(?: date)?\b|\bunlimited\b|\bopen-?ended\b
    |\bfor (?:the )?(?:rest|remainder) of (?:his|her|their) (?:natural )?li(?:fe|ves)\b|\buntil (?:i|we|they|the court|a court|a judge|another)\b[^.;]{0,30} (?:says?|orders?|decides?|directs?) otherwise\b|\bcourt's further order\b
    |\bof no fixed (?:length|period)|\b(?:hyd|tan) (?:nes|orchymyn|at orchymyn)[^.;]{0,30}(?:pellach|wahanol)
    |\bhyd orchymyn pellach
  `,
);
const ORIGINAL = gated(
  regexOf('gi')`
    \b(?:
      date (?:of )?(?:the )?original order(?:(?: was)? made)?
      |orig(?:inal(?:ly)?)?\b\.?(?: order| RO| ord)?(?: date)?(?: was)?(?: made| imposed| dated)?
      (?: on| by [^.;]{3,60}? on)?
      |(?:made|imposed|granted|dated|of)(?: (?:by|at) [^.;]{3,60}?)?(?: on)?|existing[^.;]{0,30}? (?:of|from)
      |dyddiedig|a (?:wnaed|osodwyd|roddwyd|wnaethpwyd)(?: gan [^.;]{3,40}?)?(?: ar)?|continued (?:from|since)|\([a-z' ]{2,40}(?:MC|mags|court|CC),?
    ) ?:? ?(${DATE})
  `,
);
/** "order 3/4/2024 varied". */
const DATED_BY_NAME = gated(
  regexOf('i')`
    ^[^.;]{0,3}(${DATE})(?=
      \)?,? (?:is |was |has been |to be )?(?:
        varied|discharged|revoked|extended|amended|lifted|quashed|var'?d|disch'?d|rev'?d|ext'?d|cont'?d|continu
        |remain|stays?\b|stands?\b|unaffected|unchanged|still in force|(?:is |was )?breached
      )
    )
  `,
);
const ANY_DATE = gated(new RegExp(DATE, 'gi'));

/** The length said in `after`, the words behind an order's name, or hyphened on before it ("five-year restraining order"). */
export function readLength(before: string, after: string, dated?: Dated): Length {
  const near = LENGTH_BEHIND.test(after) ? undefined : lengthBefore(before);
  const period = (near && readDuration(near.replace(/-/g, ' '))) || periodIn(after.replace(PROVISION, ' '));
  const until =
    untilIn(after, dated) ??
    readDateOrYear((KEPT_UNTIL.exec(before) ?? HEADED_UNTIL.exec(before))?.[1] ?? '', dated) ??
    (period ? undefined : readDate(DAY_ALONE.exec(after)?.[1] ?? '', dated));
  return {
    ...(period ? { period } : {}),
    ...(until ? { until } : {}),
    ...(NO_END.test(after) ||
    /\b(?:indefinite|UFO|until further order|lifetime|life-?(?:long|time))(?:[- ]+|\b[^.;,]{0,60} (?:under|by|through|via) (?:an? |the )?)$/i.test(
      before,
    )
      ? { untilFurtherOrder: true }
      : {}),
  };
}

/** "SSO 18/52 s 18/12 RO 3yrs": a length right behind the order's name is its own. */
const LENGTH_BEHIND = gated(new RegExp(`^[ :(-]{1,3}(?:for )?${DURATION}`, 'i'));

function lengthBefore(before: string): string | undefined {
  return (
    JUST_BEFORE.exec(before)?.[1] ??
    FOR_BEFORE.exec(before)?.[1] ??
    BANNED_BEFORE.exec(before)?.[1] ??
    KEPT_FOR.exec(before)?.slice(1).find(Boolean) ??
    HEADED_FOR.exec(before)?.[1]
  );
}

function periodIn(words: string): string | undefined {
  for (const match of LASTS.every(words)) {
    const said = match[1] ?? '';
    const at = match.index + match[0].length - said.length;
    if (NOT_ITS_LENGTH.test(words.slice(Math.max(0, at - 60), at)) || isDistance(said, words.slice(at + said.length)))
      continue;
    const period = readDuration(said.replace(/-/g, ' '));
    if (period) return period;
  }
  return undefined;
}

/** "100m exclusion zone", "50 m of": metres, not months. */
function isDistance(said: string, after: string): boolean {
  const metres = /^(\d{1,4}) ?m$/i.exec(said)?.[1];
  if (metres === undefined) return false;
  return (
    Number(metres) > 120 ||
    /^[ ,]?\(?(?:exc|excl\w*|radius|zone|of\b|from\b(?! (?:today|now|tomorrow|the date|date|this date|this day|\d))|away|perimeter|distance|dist\b)/i.test(
      after,
    )
  );
}

function untilIn(words: string, dated?: Dated): string | undefined {
  for (const match of UNTIL.every(words)) {
    const lead = words.slice(Math.max(0, match.index - 12), match.index);
    if (/^to\b/i.test(match[0]) && /\b(?:adj\w*|put (?:off|over)|listed|from)\.? ?$/i.test(lead)) continue;
    const until = readDateOrYear(match[1] ?? '', dated);
    if (until && !until.startsWith('--')) return until;
  }
  return undefined;
}

/** The day an order of earlier date was made on: "made 12/01/2024", "Date original order made 04/06/2023". */
export function readOriginalDate(words: string): string | undefined {
  const named = readDate(DATED_BY_NAME.exec(words)?.[1] ?? '');
  if (named && !named.startsWith('--')) return named;
  for (const match of ORIGINAL.every(words)) {
    const date = readDate(match[1] ?? '');
    if (date && !date.startsWith('--')) return date;
  }
  return undefined;
}

/** The first day named in `words`: what a decision is put off to. `dated` gives a day without year its year. */
export function readDayPutOffTo(words: string, dated?: Dated): string | undefined {
  for (const [said] of ANY_DATE.every(words)) {
    const date = readDate(said, dated);
    if (date) return date.startsWith('--') ? undefined : date;
  }
  return undefined;
}
