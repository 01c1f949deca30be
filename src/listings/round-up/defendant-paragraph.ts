import { splitName } from '../../text/names.js';
import type { Defendant, Offence, Result } from '../listing.js';
import { present } from '../present.js';
import type { Paragraph } from './paragraphs.js';

const OPENING =
  /^(\p{Lu}[\p{L}'’. -]{2,60}?), (?:aged )?(\d{1,3}),? (?:(?:formerly )?of|from|with) (.{2,140}?)(?:, (?=\p{Ll})|(?<!\bSt)\. (?=\p{Lu})|(:) )/u;
/** What a reporter says of the plea, before the offence. */
const PLEA =
  /^(?:has |had )?(admitted|denied|pleaded (?:not )?guilty to|pleaded guilty|was (?:found guilty|convicted) of|was cleared of|was found not guilty of|indicated a (?:not )?guilty plea to|appeared (?:before the court )?(?:charged with|accused of|for)|is accused of|faces (?:a charge of|an allegation of)|failed to) (.+)$/is;
/** The sentence before the offence: `was fined £120 after admitting …`. */
const SENTENCE_FIRST =
  /^((?:was|has been|must|received|got)\b.{3,300}?) (?:after|for|having) (admitting|denying|pleading (?:not )?guilty to|being (?:found guilty|convicted) of|(?:he|she|they) (?:admitted|pleaded guilty to|was found guilty of)) (.+)$/s;

/** The sentence and what it is for, no plea said: `was fined £120 for speeding`. */
const FOR_OFFENCE = /^((?:was|has been|must|received|got)\b.{3,300}?) for (\p{Ll}+ing\b.+)$/su;

/** One defendant of a round-up: who, the offence with its plea, and the sentences of the paragraph that follow as results. */
export function readParagraph(paragraph: Paragraph): Defendant | undefined {
  const [opening, printed = '', years, address = '', colon] = OPENING.exec(paragraph.words) ?? [];
  if (opening === undefined) return undefined;
  const [first = '', ...others] = sentencesOf(paragraph.words.slice(opening.length));
  const [, plea, charge] = PLEA.exec(first) ?? [];
  const [, sentence, pleaAfter, chargeAfter] = plea === undefined ? (SENTENCE_FIRST.exec(first) ?? []) : [];
  const isTold = plea !== undefined || sentence !== undefined;
  const [, forIt, offenceOf] = isTold ? [] : (FOR_OFFENCE.exec(first) ?? []);
  // Behind a colon stands the offence itself.
  const said = charge ?? chargeAfter ?? offenceOf ?? (colon === undefined || first === '' ? undefined : first);
  if (said === undefined) return undefined;
  const { title: honorific, forenames, surname } = splitName(printed);
  const at = { start: paragraph.start, end: paragraph.end };
  const results = [sentence ?? forIt, ...others].flatMap((text): readonly Result[] =>
    text === undefined || text === '' ? [] : [{ text, level: 'offence', at }],
  );
  const offence: Offence = present({
    sequence: 1,
    title: said.replace(/[.;]$/, ''),
    reportingRestrictions: [],
    plea: plea ?? pleaAfter,
    results,
  });
  return present({
    name: present({ full: printed, title: honorific, forenames, surname, split: 'inferred' as const }),
    age: Number(years),
    address,
    offences: [offence],
    results: [],
  });
}

/** Sentences end at a full stop before a capital or a sum; not behind an initial, a title or a date's point. */
function sentencesOf(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.) (?=[\p{Lu}£"“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
