import { parseBirthDate } from '../../text/figures/document-dates.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { present } from '../fields/present.js';
import type { Defendant, Offence, Result } from '../listing.js';
import { readHeading, type SittingHeading } from '../register-text/heading.js';
import { answeredLater } from './answered-later.js';
import type { Paragraph } from './paragraphs.js';
import { nameOf } from './people-named.js';
import { decidedAt, toAppear } from './to-appear.js';
import { caseTold, filled } from './told-case.js';

/** `Two men, aged 20 and 22` are nobody named. */
const NOBODY = String.raw`(?!(?:An?|The|One|Two|Three|Four|Five|Six|Both|All|Another|Several) \p{Ll})`;
const NAME = String.raw`${NOBODY}(?:\p{Lu}[\p{Lu}'’-]{1,30}, )?\p{Lu}[\p{L}'’. -]{2,60}?`;
/** Forename and surname, with nothing said of an age. */
const WHOLE_NAME = String.raw`(?:\p{Lu}[\p{Lu}'’-]{1,30}, )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,30})){1,4}`;
const YEARS_OLD = String.raw`(?<age>\d{1,3})[- ]years?[- ]old(?: man| woman| male| female| teenager)?`;
const BORN = String.raw`(?:[Dd]\.?[Oo]\.?[Bb]\.?|DOB|[Dd]ate of birth|[Bb]orn(?: on)?|b\.)`;
/** `Testfern, Jasper (born 4 May 1988)` */
const NAME_BORN = String.raw`${NOBODY}(?:\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?, )?\p{Lu}[\p{L}'’. -]{1,60}?`;
/** Who is told of, in the ways that papers put a name and an age. A company has none. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<name>${NAME_BORN}),? (?:[([](?:${BORN} ?:? ?)?(?<born>[^()[\]]{6,24})[)\]]|${BORN} ?:? ?(?<birth>[^,;()]{6,24})|(?<=, )(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}))(?=[,.:]| [–—-] | \p{Ll})`,
    'u',
  ),
  new RegExp(String.raw`^(?<name>${NAME})(?:, (?:aged )?| aged )(?<age>\d{1,3})(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  new RegExp(String.raw`^(?<name>${NAME}),? \((?:aged )?(?<age>\d{1,3})\)(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  new RegExp(`^(?<name>${NAME}), an? ${YEARS_OLD}`, 'u'),
  new RegExp(String.raw`^${YEARS_OLD} (?<name>${NAME})(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  new RegExp(String.raw`^An? ${YEARS_OLD},? (?<name>${NAME})(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  /^(?<company>\p{Lu}[\p{L}\p{N}'’&. -]{1,80}? (?:Ltd|Limited|PLC|plc|LLP|Cyf))(?=[,.:]| [–—-] | \p{Ll})/u,
  new RegExp(
    String.raw`^(?<name>${WHOLE_NAME})(?=,? of (?:\d|no |\p{Lu})|\.? [–—-] |[:.] \p{L}| (?:has |had )?(?:admitted|denied|pleaded) )`,
    'u',
  ),
];
/** The offence before the defendant: `Speeding: Jasper Testfern, 38, of …`. */
const CHARGE_FIRST = /^(\p{Lu}[^:.,;]{3,100}): (?=\p{Lu}[\p{L}'’. -]{2,60}(?:, (?:aged )?\d| \(\d|, of ))/u;
/** Somebody whom the law keeps from being named: `A 16-year-old boy from Mossbury, who cannot be named for legal reasons, …`. */
const UNNAMED =
  /^An? (?<age>\d{1,2})[- ]year[- ]old (?:boy|man|male|girl|woman|female|youth|teenager|child)(?=[^.]{0,80}? who (?:cannot|can['’]t|may not|must not) be (?:named|identified)\b)/u;
const NOT_TO_BE_NAMED = /^who (?:cannot|can['’]t|may not|must not) be (?:named|identified)[^,.]*,? /;
/** Where they live. Behind it begins what they did, or, behind a colon or a dash, the offence itself. */
const ADDRESS = regexOf('u')`
  ^,? (?:(?:(?:formerly |both |late )?of|from|with) |(?=\d|no fixed (?:abode|address)\b|\p{Lu}[\p{L}’' -]{1,40}(?:,|:|\.| [–—-]) ))(.{2,140}?)(?:
    , (?=\p{Ll})|(?<!\bSt)\. (?=\p{Lu})|(:| [–—-]) | (?=(?:admitted|denied|pleaded|appeared|was|must|has|had) )
  )
`;
const NO_ADDRESS = /^(?:,? (?=\p{Ll})|\. (?=\p{Lu})|(:| [–—-]) )/u;
/** The court that the paragraph itself names, and mostly the day. */
const APPEARED = regexOf('iu')`
  ^(?:appeared|was|came|went|stood) (?:at|before|in|on trial at) (
    .{3,90}?\bcourt(?:,? on [^,.]{3,30}?(?: (?:19|20)\d{2}|, (?:19|20)\d{2}|day))?
  ),? (?:and |where (?:he|she|they|it) |(?=charged |accused ))
`;
/** Somebody told of before being named, `A Mossbury woman has been fined after stealing from a shop. Jasper Testfern, 38, …`: it may say what was decided, and stands with that. */
const INTRODUCTION = regexOf('u')`
  ^(?:An?|The) (?:[^.]|\.(?=\d)){0,300}?\b(?:
    man|woman|boy|girl|teenager|pensioner|driver|motorist|cyclist|father|mother|couple|person|resident|firm|company
    |business|\p{Ll}{3,20}er
  )\b(?:[^.]|\.(?=\d)){3,300}\. (?=\p{Lu})
`;
/** Charged is neither convicted nor heard. */
const CHARGED_WITH =
  /^(?:(?:who|has|have|had|was|were|been|is|are|stands?|jointly|also|further|each|both) )*charged with\b/i;
/** A defendant, and the court and day where the paragraph names its own. */
export interface ToldDefendant {
  readonly defendant: Defendant;
  readonly heading?: SittingHeading;
}

/** The offence that stands before who is told of, and as much of the words as it takes. */
export function chargeFirst(words: string): { readonly lead: string; readonly charged: string | undefined } {
  const [lead = '', charged] = CHARGE_FIRST.exec(words) ?? [];
  return { lead, charged };
}

/** What stands before an item of a list: a mark, or its number. */
export const ITEM = /^(?:[•*·▪–—-] ?|\(?\d{1,3}[.)] )/u;

/** One defendant of a round-up: who, the offence with its plea, and the sentences of the paragraph that follow as results. */
export function readParagraph(paragraph: Paragraph): ToldDefendant | undefined {
  const printed = paragraph.words.replace(ITEM, '');
  const { lead, charged } = chargeFirst(printed);
  const all = printed.slice(lead.length);
  const [intro = ''] = openingOf(all) === undefined && !UNNAMED.test(all) ? (INTRODUCTION.exec(all) ?? []) : [];
  const words = all.slice(intro.length);
  const person = openingOf(words) ?? UNNAMED.exec(words);
  if (!person?.groups) return undefined;
  const { name, age, company } = person.groups;
  const born = parseBirthDate(person.groups.born ?? person.groups.birth ?? person.groups.day)?.iso;
  const behind = words.slice(person[0].length);
  const [lives, address, mark] = ADDRESS.exec(behind) ?? [];
  const [parted, markAlone] = lives === undefined ? (NO_ADDRESS.exec(behind) ?? []) : [lives];
  if (parted === undefined) return undefined;
  const rest = behind.slice(parted.length).replace(NOT_TO_BE_NAMED, '');
  const [appeared = '', court] = APPEARED.exec(rest) ?? [];
  // A name with neither an age nor a sentence may be any heading.
  const offenceFollows = (mark ?? markAlone) !== undefined && (age ?? company ?? born) !== undefined;
  const said = caseTold(rest.slice(appeared.length), charged, offenceFollows);
  if (said === undefined) return undefined;
  const told = answeredLater(said);
  const isOnlyCharged = CHARGED_WITH.test(rest.slice(appeared.length)) && (told.plea ?? told.verdict) === undefined;
  const due = isOnlyCharged ? toAppear(told.results) : { results: told.results };
  const at = { start: paragraph.start, end: paragraph.end };
  const offence: Offence = present({
    sequence: 1,
    title: told.offence.replace(/[.;]$/, ''),
    reportingRestrictions: [],
    plea: told.plea,
    verdict: told.verdict,
    results: filled([intro.trim(), ...due.results]).map((text): Result => ({ text, level: 'offence', at })),
  });
  const who =
    company === undefined ? { name: name === undefined ? undefined : nameOf(name) } : { organisation: company };
  const years = age === undefined ? undefined : Number(age);
  const defendant: Defendant = present({
    ...who,
    dateOfBirth: born,
    age: years,
    address,
    offences: [offence],
    results: [],
  });
  const heading = court === undefined ? (due.heading ?? decidedAt(told.results)) : readHeading(court);
  return heading === undefined ? { defendant } : { defendant, heading };
}

function openingOf(words: string): RegExpExecArray | undefined {
  for (const opening of OPENINGS) {
    const found = opening.exec(words);
    const born = found?.groups?.born ?? found?.groups?.birth ?? found?.groups?.day;
    if (found && (born === undefined || parseBirthDate(born) !== null)) return found;
  }
  return undefined;
}
