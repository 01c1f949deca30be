/** How long an order lasts, when an earlier one was made, and what date it is put off to. */
import { DATE, DATE_OR_YEAR, readDate, readDateOrYear } from '../text/dates.js';
import { DURATION, readDuration } from '../text/durations.js';

export interface Length {
  readonly period?: string;
  readonly until?: string;
  readonly untilFurtherOrder?: boolean;
}

const JUST_BEFORE = new RegExp(`(${DURATION})[- ]+(?:(?:long|interim|non-conviction|post-conviction) )?$`, 'i');
/** "for three years under a restraining order". */
const FOR_BEFORE = new RegExp(
  `\\b(?:for(?: a (?:further )?(?:period|term) of)?|of) (${DURATION})(?:,)? (?:under|by|through|via|in|as part of|with|by way of|pursuant to|thanks to) (?:the )?(?:terms of )?(?:an? |the )?(?:new |interim )?$`,
  'i',
);
const LASTS = new RegExp(
  `(?:^[ ,:(-]*|[(:,\\]-] ?|\\bx |\\b(?:for(?: a (?:further )?(?:period|term) of)?|lasts?|lasting|period(?: of)?(?: order)?|duration(?: of (?:the )?order)?|length|of|order|made|imposed|am|term) ?:? ?(?:of )?(?:for )?)["']?(${DURATION})(?![- ]+(?:custod|imprison|suspended|jail|prison|community|curfew|conditional|disqual|driving|notice|unpaid|rehab|rar\\b|sentence|stretch|ban\\b))`,
  'gi',
);
/** Between the order's name and its length: "RO s.360 SA 2020 18 months". */
const PROVISION =
  /^[ ,:(-]*(?:under |pursuant to |u\/)?(?:section|sect?|s)\.? ?\d{1,3}[A-Z]?\b(?: ?\(\d{1,2}\))?(?: (?:of )?(?:the )?(?:SA|SC|PHA|Sentencing (?:Act|Code)|Protection from Harassment Act|Sexual Offences Act|SOA)(?: (?:19|20)\d\d)?\b)?\)?/i;
const NOT_ITS_LENGTH =
  /\b(?:within|aged?|custody|imprisonment|prison|suspended|jailed|curfew|disqualified|community order|conditional discharge|discharged conditionally|unpaid|in default|days? to count|after|every|minimum)[^,;.]{0,40}$/i;
const UNTIL = new RegExp(
  `\\b(?:until|till|til|up to|to|exp(?:ir(?:es?|y|ing))?\\.?(?: on| date| at)?:?|now expires:?|ends?(?: on| date)?:?|ending|lasts? (?:until|to)|end date:?|hyd at|tan) ?:? ?(?:(?:midnight|noon|23[:.]59|11[:.]59 ?pm)(?: on)? )?(?:the )?(${DATE_OR_YEAR})`,
  'gi',
);
const NO_END =
  /\b(?:until|till|til|pending) (?:further|a further) (?:order|notice)|\bufo\b|\bindefinite(?:ly)?|\bwithout (?:limit|end|time limit)|\bfor life\b|\bof no fixed (?:length|period)|\bhyd (?:nes|orchymyn|at orchymyn)[^.;]{0,30}(?:pellach|wahanol)|\bhyd orchymyn pellach/i;
const ORIGINAL = new RegExp(
  `\\b(?:date (?:of )?(?:the )?original order(?: was)? made|original(?:ly)?(?: order)?(?: was)?(?: made| imposed| dated)?(?: on| by [^.;]{3,60}? on)?|(?:made|imposed|granted|dated|of)(?: (?:by|at) [^.;]{3,60}?)?(?: on)?|existing[^.;]{0,30}? (?:of|from)) ?:? ?(${DATE})`,
  'gi',
);
const ANY_DATE = new RegExp(DATE, 'gi');

/** The length said in `after`, the words behind an order's name, or hyphened on before it ("five-year restraining order"). */
export function readLength(before: string, after: string, saidOn?: string): Length {
  const near = JUST_BEFORE.exec(before)?.[1] ?? FOR_BEFORE.exec(before)?.[1];
  const period = (near && readDuration(near.replace(/-/g, ' '))) || periodIn(after.replace(PROVISION, ' '));
  const until = untilIn(after, saidOn);
  return {
    ...(period ? { period } : {}),
    ...(until ? { until } : {}),
    ...(NO_END.test(after) ||
    /\b(?:indefinite|lifetime|life-?long)(?:[- ]+|\b[^.;,]{0,60} (?:under|by|through|via) (?:an? |the )?)$/i.test(
      before,
    )
      ? { untilFurtherOrder: true }
      : {}),
  };
}

function periodIn(words: string): string | undefined {
  LASTS.lastIndex = 0;
  for (const match of words.matchAll(LASTS)) {
    const said = match[1] ?? '';
    const at = match.index + match[0].length - said.length;
    if (NOT_ITS_LENGTH.test(words.slice(Math.max(0, at - 60), at))) continue;
    const period = readDuration(said.replace(/-/g, ' '));
    if (period) return period;
  }
  return undefined;
}

function untilIn(words: string, saidOn?: string): string | undefined {
  for (const match of words.matchAll(UNTIL)) {
    const lead = words.slice(Math.max(0, match.index - 12), match.index);
    if (/^to\b/i.test(match[0]) && /\b(?:adj\w*|put (?:off|over)|listed|from)\.? ?$/i.test(lead)) continue;
    const until = readDateOrYear(match[1] ?? '', saidOn);
    if (until) return until;
  }
  return undefined;
}

/** The day an order of earlier date was made on: "made 12/01/2024", "Date original order made 04/06/2023". */
export function readOriginalDate(words: string): string | undefined {
  for (const match of words.matchAll(ORIGINAL)) {
    const date = readDate(match[1] ?? '');
    if (date && !date.startsWith('--')) return date;
  }
  return undefined;
}

/** The first day named in `words`: what a decision is put off to. `saidOn` gives a day without year its year. */
export function readDayPutOffTo(words: string, saidOn?: string): string | undefined {
  for (const [said] of words.matchAll(ANY_DATE)) {
    const date = readDate(said, saidOn);
    if (date) return date.startsWith('--') ? undefined : date;
  }
  return undefined;
}
