/** Stretches in which words are no decisions of their own: bail conditions, the terms of an order, a committal, a charge. */
import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { Sifted } from '../../text/patterns/sieve.js';
import type { Run, Zone } from '../rule.js';
import type { Segment } from './segments.js';

export interface ZoneRun extends Run {
  readonly zone: Zone;
}

/** A zone begins at `opens` and ends at `closes`, or with the result. */
interface ZoneShape {
  readonly zone: Zone;
  readonly opens: RegExp;
  readonly closes?: RegExp;
  /** Begin after the opening words, so that they stay readable. */
  readonly after?: true;
}

/** A statement behind an order's terms that decides something else, whatever list the terms stood in. */
const ANOTHER_DECISION = regexOf('')`
  (?<=[.;\n] ?)(?:
    (?:an? |the )?order (?:is |was )?made under [^.;\n]{1,80}? to deprive
    |(?:an? |the |no )?(?:deprivation|forfeiture)\b
    |(?:under [^.;\n]{1,60} )?(?:(?:the )?(?:defendant|offender|def|deft|he|she|d) )?(?:is |was |to be )?deprived of
    |(?!(?:any|every|if|not?|must|shall|which)\b)(?:[^\s.;]+ ){1,12}?(?:to be |is |are |was |were )
    (?:forfeited|confiscated)\b
    |(?:[^\s.;]+ ){0,4}(?:i?phones?|mobiles?|laptops?|tablets?|computers?) (?:forfeited|confiscated)\b
    |to pay (?:a |an |the )?(?:costs|surcharge|compensation|fine)\b|fined\b|committed to prison|community order made
    |no separate penalty|(?:(?:the )?(?:defendant|offender) )?(?:is |was )?required to (?:register|notify)
  )
`;

const ENDS_TERMS = regexOf('gi')`
  ${/\b(?:this|the) order (?:lasts?|is made|will last|is to last|expires|remains)\b|\border (?:lasts?|expires|made on)\b|\bduration of (?:the )?order\b|\bperiod of (?:the )?order\b|(?<=[.;] ?)(?:SHPO|SPO|CBO|RO|restraining order|sexual harm prevention order|criminal behaviour order|stalking protection order) (?:made )?(?:for\b|until\b|\d)|\bprotected person'?s\b|\bconviction \/ acquittal\b/.source}
  |${ANOTHER_DECISION.source}
`;

/** After a committal, words that deal with another charge: they are no part of it. */
const SPEAKS_AGAIN = regexOf('gi')`
  \b(?:
    fined|jailed|remitted (?:back )?to (?:this|the magistrates)|(?:was|is|be|been|were) (?:sentenced|withdrawn|dismissed)|conditional discharge
    |discharged conditionally|community order (?:made|for|of)|no separate penalty
    |(?:charges?|offences?|counts?) (?:\d{1,2} )?(?:was |were |is )?(?:withdrawn|dismissed)
    |to pay (?:a |an |the )?(?:costs|surcharge|compensation|fine)
  )\b
`;

/** A statement among bail conditions that decides or asks for something else: they end before it. */
const NO_CONDITION = regexOf('gi')`
  (?<=[.;\n] ?| [/|] )(?:
    (?:an? |the |no |interim |crown'?s? |prosecution |cps )*(?:applications? (?:for|to)|requests? for) (?:
    an? |the )?(?:
      deprivation|forfeiture|destruction|restraining|criminal behaviour|sexual harm|shpo\b|cbo\b|ro\b|stalking
    )
    |(?:no |an? |interim |full )*(?:
      deprivation\b|forfeiture\b|restraining orders?\b|ro \d|shpo\b|cbo\b|sexual harm prevention
      |criminal behaviour order|stalking protection|compensation\b|costs\b|(?:victim )?surcharge\b|fined\b|fine of\b
      |community order\b|disqualified from driving
    )
    |(?:the )?(?:crown|prosecution|cps|court|bench|magistrates|justices) (?:
      to (?:consider|apply|seek|confirm|serve|raise)|appl(?:y|ies|ied)|seeks?|sought|asks?|asked|requests?|invites?
      |declin\w+|refus\w+|orders?|ordered|ma(?:de|kes?)|(?:do|does|did) not|not
    )\b
    |(?:[a-z0-9]+ ){0,4}(?:phones?|laptops?|devices?|tablets?|computers?|drugs|cannabis|knife) (?:
    to be |is |are |was |were )?(?:forfeited|destroyed|confiscated)
  )
`;

const SHAPES: readonly ZoneShape[] = [
  {
    zone: 'bail',
    opens: regexOf('gi')`
      \b(?:
        (?:pre-release )?bail cond(?:ition)?s?\b\.?(?! (?:
          to continue|continues?|continued|as before|unchanged|remain)\b
        )
        |conditions? of (?:his |her |their |the )?bail
      )\b ?:?
      |\bbail ?:(?! ?(?:un|refused|withheld|opposed|n\/a|no\b|none|yes|ub\b))
    `,
    closes: NO_CONDITION,
  },
  {
    zone: 'bail',
    opens: regexOf('gi')`
      \b(?:
        conditional bail|bailed|remanded(?: [a-z]+){0,4} on bail
        |bail (?:granted|allowed|continues?|continued|varied|amended)|on bail
      )\b(?:[^;\n]{0,400}?|; )\b(?:
        conditions?|on condition that|not to|subject to|to (?:live|reside|report|surrender|hand)
      )\b ?:?
    `,
    closes: NO_CONDITION,
  },
  {
    zone: 'prohibitions',
    opens: regexOf('gi')`
      \b(?:
        in the following terms|prohibitions?(?: and requirements?)?|prohibited from(?: the following)?
        |must not do the following|the terms (?:are|of the order)|order details|prohibited activity(?: requirement)?
      ) ?:
    `,
    closes: ENDS_TERMS,
    after: true,
  },
  {
    zone: 'committal',
    opens: regexOf('gi')`
      \b(?:
        commit(?:t?ed|tied|ting|tal|s)?(?: [^.;\n]{0,80}?(?:crown c(?:our)?t|\b[A-Z]{0,2}CC))? for sentenc(?:e|ing)
        |(?:sent|send|sends|sending) (?:[^.;\n]{0,80}?crown court )?for trial|CFS|C4S|comm(?:'?d)? for sent
        |(?:sent|sending) (?:to [^.;\n]{0,40}?)?(?:under |u\/s )?s(?:ection)?[. ]{0,2}51
      )\b
    `,
    closes: SPEAKS_AGAIN,
    after: true,
  },
  {
    // "his co-defendant was given a restraining order": somebody else's
    zone: 'another',
    opens: regexOf('gi')`
      (?<=^|[.;\n] ?|\b(?:and|while|whereas|but) )(?:(?:his|her|their|the|a|one|second|other|male|female) )*co-?
      (?:defendants?|accused|d\b|def\b|deft\b)(?! (?:and|who (?:was|were) (?:also|not))\b)(?:'s)?
      (?:,? [^.;:\n]{1,40}?,)?(?:(?: [A-Z][\w'-]+){0,3} ?
        :
        | (?:
          was|were|is|are|has|had|got|gets|received|receives|must|will|jailed|fined|sentenced|previously|earlier
          |refused
        )\b
      )
    `,
    closes:
      /[.;\n]|\b(?:but|while|whereas|and) (?=(?:he|she|the defendant|this defendant|def|d)\b)|\b(?:D|Def|Deft|Defendant) ?:/g,
  },
  {
    // "the defendant's brother is already subject to a restraining order", "his mother was fined": of kin and strangers, who are not before the court
    zone: 'another',
    opens: regexOf('gi')`
      (?<=^|[.;\n] ?|\b(?:and|while|whereas|but|that) )(?:
        (?:(?:the )?(?:defendant|offender)(?:'s)?|his|her|their|the|an?) (?:[a-z]+ )?(?:
          brother|sister|father|mother|cousin|uncle|aunt|nephew|son|daughter|neighbour|flatmate|housemate|lodger|friend|colleague
          |accomplice|associate)
        |(?:his|her|their|the (?:defendant|offender)'s) (?:ex-?|new |current |former |then )?(?:girlfriend|boyfriend|wife|husband|partner|fianc[eé]e?)(?=,? (?:[^.;:,\n]{1,40}, )?(?:was|is|has been|were) (?:also )?(?:jailed|fined|sentenced|banned|convicted|ordered to|made (?:the )?subject))
        |(?:another|a different|an? unrelated|a second|the other|one other) (?:man|woman|person|defendant|offender|male|female|youth)
      )(?:,[^.;:,\n]{1,40},)? (?:(?:was|is|were|are|has been|had been)(?: (?:already|also|himself|herself|previously|earlier|recently|then|later|still|currently))*
      (?: (?:made|placed|put))? (?:subject (?:to|of)|given|handed|jailed|fined|sentenced|bound|banned|convicted|ordered to|under(?= an? )|on(?= an? ))
      |(?:got|received|receives) (?=an? ))
    `,
    closes:
      /[.;\n]|\b(?:but|while|whereas|and) (?=(?:he|she|the defendant|this defendant|def|d)\b)|\b(?:D|Def|Deft|Defendant) ?:/g,
  },
  {
    // "In a separate case a restraining order was imposed": told beside the case
    zone: 'another',
    opens:
      /(?<=^|[.;\n] ?)in (?:an? |the )?(?:separate|unrelated|different|linked|similar|another) (?:[a-z]+ )?(?:case|matter|trial|prosecution)\b/gi,
    closes: /[.;\n]|\b(?:but|while|whereas|and) (?=(?:this|the) defendant\b)/g,
  },
  {
    zone: 'offence',
    opens: /\bcontrary to (?:section|s\.)/gi,
    closes: /[.;\n]/g,
  },
];

/** The patterns by which a zone is found at all. */
export const ZONE_CUES: readonly RegExp[] = SHAPES.map(({ opens }) => opens);

/** The zones of a text, result by result. */
export function findZones(text: string, sifted: Sifted, segments: readonly Segment[]): readonly ZoneRun[] {
  const zones: ZoneRun[] = [];
  for (const { zone, opens, closes, after } of SHAPES) {
    if (!sifted.may(opens)) continue;
    for (const segment of segments) {
      const words = text.slice(segment.start, segment.end);
      for (const match of everyMatch(opens, words)) {
        const from = match.index + (after ? match[0].length : 0);
        const end = closes ? firstAfter(words, closes, match.index + match[0].length) : words.length;
        zones.push({ zone, start: segment.start + from, end: segment.start + end });
      }
    }
  }
  return zones;
}

/** The zone that holds `index`, if any but those in `except`. */
export function zoneAt(zones: readonly ZoneRun[], index: number, except: readonly Zone[] = []): Zone | undefined {
  return zones.find(({ zone, start, end }) => start <= index && index < end && !except.includes(zone))?.zone;
}

function firstAfter(words: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(words);
  pattern.lastIndex = 0;
  return match ? match.index : words.length;
}
