import { splitName } from '../../text/names.js';
import type { Defendant, Offence, Result } from '../listing.js';
import { present } from '../present.js';
import { readHeading, type SittingHeading } from '../register-text/heading.js';
import type { Paragraph } from './paragraphs.js';

const NAME = String.raw`\p{Lu}[\p{L}'’. -]{2,60}?`;
const YEARS_OLD = String.raw`(?<age>\d{1,3})[- ]years?[- ]old(?: man| woman| male| female| teenager)?`;
/** Who is told of, in the ways that papers put a name and an age. A company has none. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<name>${NAME})(?:, (?:aged )?| aged )(?<age>\d{1,3})(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  new RegExp(String.raw`^(?<name>${NAME}),? \((?:aged )?(?<age>\d{1,3})\)(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  new RegExp(`^(?<name>${NAME}), an? ${YEARS_OLD}`, 'u'),
  new RegExp(String.raw`^${YEARS_OLD} (?<name>${NAME})(?=[,.:]| [–—-] | \p{Ll})`, 'u'),
  /^(?<company>\p{Lu}[\p{L}\p{N}'’&. -]{1,80}? (?:Ltd|Limited|PLC|plc|LLP|Cyf))(?=[,.:]| [–—-] | \p{Ll})/u,
];
/** Where they live. Behind it begins what they did, or, behind a colon or a dash, the offence itself. */
const ADDRESS =
  /^,? (?:(?:formerly |both |late )?of|from|with) (.{2,140}?)(?:, (?=\p{Ll})|(?<!\bSt)\. (?=\p{Lu})|(:| [–—-]) | (?=(?:admitted|denied|pleaded|appeared|was|must|has|had) ))/u;
const NO_ADDRESS = /^(?:,? (?=\p{Ll})|\. (?=\p{Lu})|(:| [–—-]) )/u;
/** The court that the paragraph itself names, and mostly the day. */
const APPEARED =
  /^(?:appeared|was|came|went|stood) (?:at|before|in|on trial at) (.{3,90}?\bcourt(?:,? on [^,.]{3,30}?(?: (?:19|20)\d{2}|, (?:19|20)\d{2}|day))?),? (?:and |where (?:he|she|they|it) |(?=charged |accused ))/iu;
/** What a reporter says of the plea, before the offence. */
const PLEA =
  /^(?:who )?(?:has |had |previously |earlier |also )*(admitted|denied|pleaded (?:not )?guilty to|pleaded guilty|was (?:found guilty|convicted) of|was cleared of|was found not guilty of|indicated a (?:not )?guilty plea to|appeared (?:before the court )?(?:charged with|accused of|for)|is accused of|faces (?:a charge of|an allegation of)|failed to) (.+)$/is;
/** The sentence behind the offence: `theft and was fined £120`. */
const SENTENCE_LAST =
  /^(.{3,300}?)(?:,| and|, and)(?: (?:he|she|they))? ((?:(?:was|were|has been|have been) (?:fined|jailed|sentenced|ordered|given|banned|disqualified|handed|made|remanded|bailed|conditionally|imprisoned|committed)|must pay|received an?)\b.+)$/s;
/** The sentence before the offence: `was fined £120 after admitting …`. */
const SENTENCE_FIRST =
  /^((?:was|has been|must|received|got)\b.{3,300}?) (?:after|for|having) (admitting|denying|pleading (?:not )?guilty to|being (?:found guilty|convicted) of|(?:he|she|they) (?:admitted|pleaded guilty to|was found guilty of)) (.+)$/s;

/** The sentence and what it is for, no plea said: `was fined £120 for speeding`, `was jailed for 12 weeks for theft`. */
const FOR_OFFENCE =
  /^((?:was|has been|must|received|got)\b.{3,300}?) for ((?:[\p{Ll}-]+ing\b|(?:an? |two |three )?(?:thefts?|frauds?|assaults?|burglar(?:y|ies)|robbery|arson|affray|harassment|criminal damage|possession|breach(?:es)?)\b).+)$/su;

/** A defendant, and the court and day where the paragraph names its own. */
export interface ToldDefendant {
  readonly defendant: Defendant;
  readonly heading?: SittingHeading;
}

/** One defendant of a round-up: who, the offence with its plea, and the sentences of the paragraph that follow as results. */
export function readParagraph(paragraph: Paragraph): ToldDefendant | undefined {
  const words = paragraph.words.replace(/^[•*·▪–—-] ?/u, '');
  const person = OPENINGS.map((opening) => opening.exec(words)).find((found) => found !== null);
  if (!person?.groups) return undefined;
  const { name = '', age, company } = person.groups;
  const behind = words.slice(person[0].length);
  const [lives, address, mark] = ADDRESS.exec(behind) ?? [];
  const [parted, markAlone] = lives === undefined ? (NO_ADDRESS.exec(behind) ?? []) : [lives];
  if (parted === undefined) return undefined;
  const offenceFollows = (mark ?? markAlone) !== undefined;
  const rest = behind.slice(parted.length);
  const [appeared = '', court] = APPEARED.exec(rest) ?? [];
  const heading = court === undefined ? undefined : readHeading(court);
  const [first = '', ...others] = sentencesOf(rest.slice(appeared.length));
  const [, plea, told = ''] = PLEA.exec(first) ?? [];
  const [, charge = plea && told, sentenceLast] = SENTENCE_LAST.exec(told) ?? [];
  const [, sentence, pleaAfter, chargeAfter] = plea === undefined ? (SENTENCE_FIRST.exec(first) ?? []) : [];
  const isTold = plea !== undefined || sentence !== undefined;
  const [, forIt, offenceOf] = isTold ? [] : (FOR_OFFENCE.exec(first) ?? []);
  const said = charge ?? chargeAfter ?? offenceOf ?? (offenceFollows && first !== '' ? first : undefined);
  if (said === undefined) return undefined;
  const at = { start: paragraph.start, end: paragraph.end };
  const results = [sentence ?? forIt ?? sentenceLast, ...others].flatMap((text): readonly Result[] =>
    text === undefined || text === '' ? [] : [{ text, level: 'offence', at }],
  );
  const offence: Offence = present({
    sequence: 1,
    title: said.replace(/[.;]$/, ''),
    reportingRestrictions: [],
    plea: plea ?? pleaAfter,
    results,
  });
  const who = company === undefined ? { name: nameOf(name) } : { organisation: company };
  const years = age === undefined ? undefined : Number(age);
  const defendant: Defendant = present({ ...who, age: years, address, offences: [offence], results: [] });
  return heading === undefined ? { defendant } : { defendant, heading };
}

function nameOf(printed: string) {
  const { title, forenames, surname } = splitName(printed);
  return present({ full: printed, title, forenames, surname, split: 'inferred' as const });
}

/** Sentences end at a full stop before a capital or a sum; not behind an initial, a title or a date's point. */
function sentencesOf(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.) (?=[\p{Lu}£"“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
