import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { isOrdinary } from './ordinary-words.js';
import type { Span } from './words.js';

/** Numbers, addresses on the internet and dates of birth: hidden wherever they stand, whoever they are of. */
const SHAPES: readonly RegExp[] = [
  // e-mail address; handle on social media
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu,
  /(?<![\p{L}\p{N}])@[\w.]{2,30}/gu,
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} ?[([]at[)\]] ?[\p{L}\p{N}.-]{1,80}[\p{L}\p{N}]/gu,
  // web address
  /\bhttps?:\/\/[^\s<>"“”]{1,300}[^\s<>"“”.,;:)\]]/giu,
  /(?<![@\p{L}\p{N}.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}[a-z]{2,12}\/[^\s<>"“”]{0,200}[^\s<>"“”.,;:)\]]/giu,
  /(?<![@\p{L}\p{N}.-])(?:www\.[a-z0-9.-]{2,80}[a-z]|(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}(?:com|net|org|info|biz|me|tv|io|app|uk|wales|cymru))\b/giu,
  // UK telephone number, with or without country code and spaces
  /(?<![\d.£])(?:\+ ?44 ?(?:\(0\) ?)?|0044 ?|\(?0)(?=[\d ()-]{9,14}(?!\d))\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g,
  // postcode
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi,
  // IMEI, 15 or 16 digits with their usual breaks
  /(?<!\d)\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d{1,2}(?!\d)/g,
  // registration mark: current, prefix style
  /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g,
  /\b[A-Z]\d{1,3} ?[A-Z]{3}\b/g,
  // an officer by number, the end of a telephone number
  /(?<=\b(?:PC|DC|PS|DS|PCSO|WPC) )\d{2,6}\b/g,
  /(?<=\b(?:mobile|phone|telephone|number) ending(?: in)? )\d{3,4}\b/gi,
  // a person who is only numbered
  /\b(?:victim|witness|complainant|child|person)_\d{1,3}\b/gi,
];

/** The number after a word that announces one. */
const ANNOUNCED =
  /\b(?:imei|serial|vin|vrm|registration|reg|index|telephone|tel|mobile|phone)(?: (?:mark|number|no|num))?\.?(?: ?[:#-]| is| of)? ?((?=[A-Z\d/-]{0,20}\d)[A-Z\d][A-Z\d/-]{4,24})\b/gi;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = `\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,3}(?:\\d{1,2}|${MONTH})[ ./,-]{1,3}\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`;
/** A date of birth, after what announces one. */
const BORN = new RegExp(
  `\\b(?:d ?\\. ?o ?\\. ?b\\.?|dob|date of birth|born(?: on)?|dyddiad geni)(?: ?[:-]| is)? ?(${DATE})`,
  'gi',
);

/** The name of an account, after what announces one: sure of itself, or a word that also stands for the place it is on. */
const HANDLE =
  /\b(?:user ?names?|screen ?names?|handles?|user ?ids?|nicknames?|gamertag|log ?in|alias)(?: (?:of|called|named|is|was|being))?(?: ?[:=-])? ?["“‘']?([\p{L}\p{N}][\p{L}\p{N}._-]{1,40})/giu;
const ACCOUNT = regexOf('giu')`
  \b(?:
    accounts?|profiles?|(?:using|under|in) the name|snapchat|instagram|facebook|tiktok|twitter|telegram|kik|whatsapp
    |discord|onlyfans|reddit|youtube|twitch|skype|insta|snap
  )(?: (?:accounts?|profiles?|pages?|names?|ids?|group))?(?: (?:in the name of|in the name|of|called|named|as))?
  (?: ?[:=-])? ?(["“‘']?)([\p{L}\p{N}][\p{L}\p{N}._-]{1,40})
`;

/** Runs to hide by their shape, or by the word that announces them. */
export function numbersOfPeople(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const shape of SHAPES) {
    for (const match of everyMatch(shape, text)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of [ANNOUNCED, BORN]) for (const match of everyMatch(pattern, text)) spans.push(lastGroup(match));
  for (const match of everyMatch(HANDLE, text)) {
    const handle = lastGroup(match);
    if (!isWord(text.slice(handle.start, handle.end))) spans.push(trimmed(text, handle));
  }
  for (const match of everyMatch(ACCOUNT, text)) {
    const name = lastGroup(match);
    const word = text.slice(name.start, name.end);
    if ((match[1] !== '' || /[._\d-]/.test(word.replace(/[._-]+$/, ''))) && !isWord(word))
      spans.push(trimmed(text, name));
  }
  return spans;
}

function isWord(text: string): boolean {
  const word = text.replace(/[._-]+$/, '');
  return /^\d+$/.test(word) || (/^\p{L}[\p{L}'’-]*$/u.test(word) && isOrdinary(word));
}

/** Without the full stop that ends a sentence. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[._-]+$/, '').length };
}

function lastGroup(match: RegExpMatchArray): Span {
  const answer = match.at(-1) ?? '';
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - answer.length, end };
}
