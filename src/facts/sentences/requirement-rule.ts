/** Requirements that are only named, with a length or an end: the shape they share. */
import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { Context, SentenceFields, SentenceRule, Window } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const UNTIL = words`\b(?:until:?|end date:?|to) (?<date>${DATE})`;
const LENGTH = words`\b(?:for|lasts|lasting|of|period(?: to provide samples)?:?|:)(?: a period of| up to)? ?(?<length>${DURATION})|^ (?<near>${DURATION})`;

/** Words about a requirement that impose none. */
export const NOT_IMPOSED: readonly Context[] = [
  {
    because: 'a requirement of an order already made',
    pattern: regexOf('i')`
      \b(?:
        review of(?: the)?|breach(?:ed|es|ing)?(?: of)?(?: the| his| her| an?)?
        |completed(?: all)?(?: of)?(?: the| his| her)?|fail(?:s|ed|ing|ure)? to (?:comply with|attend|complete)(?: the| his| her| an?)?|remaining|existing
        |outstanding|removed?|revoked?|no|without(?: an?)?|suitable for(?: an?)?|unsuitable for(?: an?)?
        |assess(?:ed|ment) for(?: an?)?
      )(?: further)? ?$
    `,
    where: 'before',
  },
  {
    because: 'a requirement of an order already made',
    pattern: regexOf('i')`
      ^(?:(?!\b(?:restraining|RO|SHPO|CBO|SPO|bail|notification|anonymity|reporting)\b)[^.;]){0,60}\b(?:
        removed|revoked|(?<!\border )to continue|deleted|(?<!\bto be )completed|cancelled
      )\b(?! within| by)
      |^ (?:is |was |has been )?(?:varied|reduced|amended|increased) (?:from|to)\b|^ (?:is |was |has been |be )?extended\b
    `,
    where: 'after',
  },
];

/** In "RAR 20 days Curfew 8 weeks" the figure before the curfew is not its own. */
export const OWN_FIGURE = sourceOf`
  (?!(?: requirement| programme)?(?: for| of|:| -| x)? ?\d{1,3} ?(?:d|w|m|h|y|sess|\/)
    (?![a-z]*'?s? ?(?:of )?(?:rehab|RAR|unp|UPW|curfew|programme|alcohol|drug|mental)[a-z]*(?: (?:work|activity|treatment|health|abstinence))*(?: requirement)?(?![ :x-]{0,3}\d)))
`;

/** What every requirement has, however it is read. */
export interface Requirement {
  readonly name: string;
  readonly requirement: string;
  readonly provision: string;
  readonly codes: readonly string[];
  readonly shortCodes: readonly string[];
  readonly anyOf: readonly string[];
  readonly examples: SentenceRule['examples'];
}

/** The part of a requirement's rule that does not depend on how it is read. */
export function requirementRule({ name, requirement, provision, codes, shortCodes, anyOf, examples }: Requirement) {
  return {
    kind: 'sentence',
    name,
    type: 'requirement',
    says: { requirement },
    provision,
    codes: codes.map((code) => ({ code })),
    shortCodes,
    anyOf,
    examples,
  } as const satisfies Partial<SentenceRule>;
}

interface Named extends Requirement {
  /** The requirement by its full name, as a regular-expression source. */
  readonly title: string;
  /** Short forms that count only beside a length of time. */
  readonly short: string;
  /** What it has the offender do, in words that impose it: a global pattern with the group `told`, and `length` where said. */
  readonly told?: readonly RegExp[];
  /** What it forbids may be forbidden otherwise too: told by its verb it counts only beside a sentence that has requirements. */
  readonly besideSentence?: true;
  readonly unless?: readonly Context[];
}

/** Words that lay a duty on the offender, before its verb. */
export const IMPOSED = sourceOf`
  (?:(?:
      must|will|shall|(?:has|have|is|are|was|were) (?:also )?to|to|(?:ordered|told|required|directed) to
      |will (?:have|need) to|requirement (?:to|that (?:he|she|they|you))
      |requir(?:es|ing) (?:him|her|them|you|(?:the )?(?:defendant|offender)) to
      |(?:requirement|condition|term)s? (?:is|are|that)(?: that)? (?:he|she|they|you)
    )(?: also| now| both| then)?
  )
`;
/** A sentence that has requirements, by any of its names. */
const HAS_REQUIREMENTS = regexOf('i')`
  \b(?:
    community (?:order|sentence)|CO(?:EW)?\b|suspended|SSO|susp\b|unpaid work|UPW|RAR|rehabilitation activity
    |requirements?|(?:part|term|condition) of (?:it|(?:the|your) (?:order|sentence))
  )\b
`;
/** Words under which a duty is another thing: of bail, or a term of an order that prevents. */
const ANOTHER_DUTY = regexOf('i')`
  \b(?:
    bail(?:ed)?|remanded|adj(?:ourned)?|live and sleep|restraining|RO|SHPO|SRO|SPO|CBO|DVPO|DAPO|non-?mol\w*
    |injunction|notification|(?:prevention|protection|behaviour|banning) order|licence conditions?|on licence
  )\b
`;

/** Whether a duty told by its verb is a requirement of today's sentence. */
function isOfASentence(match: RegExpExecArray, window: Window, besideSentence = false): boolean {
  if (ANOTHER_DUTY.test(window.text.slice(window.result.start, window.result.end))) return false;
  const length = match.groups?.length ?? lengthBefore(match, window);
  // "to live with his father for six months" may be anybody's wish
  const imposes = length !== undefined && !besideSentence && !/^to /i.test(match[0]);
  return imposes || HAS_REQUIREMENTS.test(window.text);
}

/** A rule for a requirement that is named and may say how long it lasts. */
export function namedRequirement(named: Named): SentenceRule {
  const { requirement, title, short } = named;
  const titled = cue`\b(?:${title})(?: requirement)?\b`;
  const asRequirement = words`\b(?:${title}) requirement\b`;
  return {
    ...requirementRule(named),
    cues: [
      cue`\b(?<length>${DURATION})'?s? (?:of )?(?:${title}|${short}(?! - ${title}))(?: requirement)?\b${OWN_FIGURE}`,
      cue`\b(?:${title}|${short})(?: requirement)?(?:,? \(?(?:non-?)?residential\)?)?(?: for| of|:| x| -|,)?(?: a period of)? (?<length>${DURATION})`,
      titled,
      cue`\b(?:${short})\b(?= requirement|[.,;)]|$| and\b| at\b)(?: requirement)?`,
      ...(named.told ?? []),
    ],
    unless: [...NOT_IMPOSED, ...(named.unless ?? [])],
    read(match, window) {
      if (match.groups?.told !== undefined && !isOfASentence(match, window, named.besideSentence)) return null;
      const label = !/requirement$/i.test(match[0]) && !match.groups?.length;
      if (label && saidElsewhere(match, window, asRequirement)) return null;
      const rest = window.text.slice(match.index + match[0].length, window.result.end);
      const own = rest.split(/\b[A-Z][a-z]+(?: [A-Za-z]+){0,4} Requirement\b/)[0] ?? '';
      const length =
        match.groups?.length ??
        lengthBefore(match, window) ??
        lengthOf(label || /[:.]/.test(own.charAt(0)) ? own : (own.split(/[.,;]| and | plus /i)[0] ?? ''));
      const until = UNTIL.exec(own)?.groups?.date;
      const fields: SentenceFields = {
        requirement,
        ...field('period', readDuration(length ?? '')),
        ...(length === undefined && until ? field('until', readDate(until)) : {}),
        ...(/\belectronic(?:ally)? monitor/i.test(own.slice(0, 400)) ? { electronicMonitoring: true } : {}),
      };
      return { fields };
    },
  };
}

/** "You must keep out of Larch Street for six months under an exclusion requirement." */
const UNDER_IT = words`\b(?<length>${DURATION})(?:,? (?:under|as|through|by way of|by virtue of) (?:the|an?|his|her|your)| \((?:an?|the)?) ?$`;
/** "For the next six months you must live where probation tell you." */
const FOR_SO_LONG = words`\bfor (?:the (?:next|coming) )?(?<length>${DURATION}),? (?:you|he|she|they|the (?:defendant|offender)) ?$`;

/** The length told before the words that name the requirement. */
function lengthBefore(match: RegExpExecArray, window: Window): string | undefined {
  const lead = window.text.slice(window.statement.start, match.index);
  return (UNDER_IT.exec(lead) ?? FOR_SO_LONG.exec(lead))?.groups?.length;
}

/** "Exclusion requirement: not to enter Oak Road 6/12." */
const LAST_WORDS = words`^[:-][^.;]{0,100}? (?<length>${DURATION})(?=[.;,]|$)`;

function lengthOf(own: string): string | undefined {
  const said = LENGTH.exec(own)?.groups;
  return said?.length ?? said?.near ?? LAST_WORDS.exec(own.trimStart())?.groups?.length;
}
