import { findDates } from '../../text/dates.js';

export interface SittingHeading {
  readonly courtHouse?: string;
  readonly localJusticeArea?: string;
  readonly courtRoom?: string;
  readonly date?: string;
}

const COURT = /\b(?:magistrates|crown)['’]?s? court\b/i;
const WELSH_COURT = /\b(llys ynadon \p{L}[\p{L}' -]{1,40})/iu;
const ROOM = /\b((?:court ?room|court no\.?|court) ?\d{1,3}[A-Z]?)\b/i;
/** Words that may stand inside a court's name, and those before it that are none of it. */
const JOINING = /^(?:and|of|upon|on|the|y|yr|&)$/;
const NOT_OF_NAME =
  /^(?:results?|register|records?|extract|hearings?|cases?|lists?|court|sittings?|heard|held|before|at|in|of|the|from|dealt|with|week|roundup|round-up|and|on|upon)$/i;
const LONGEST = 120;
/** Words that make the day beside them another than that of the sitting. */
const NOT_OF_SITTING =
  /\b(?:printed|generated|produced|issued|published|created|prepared|updated|extracted|exported|downloaded|received|sent|adjourned|week (?:beginning|commencing|ending))\b/i;

/** What a line above the defendants says of court, room and day; undefined for words that say none of it. */
export function readHeading(words: string): SittingHeading | undefined {
  if (words.length > LONGEST) return undefined;
  const courtHouse = courtNamed(words) ?? WELSH_COURT.exec(words)?.[1];
  const [, courtRoom] = ROOM.exec(words) ?? [];
  const date = NOT_OF_SITTING.test(words)
    ? undefined
    : findDates(words).find(({ value }) => !value.startsWith('--'))?.value;
  if (!courtHouse && courtRoom === undefined && date === undefined) return undefined;
  return {
    ...(courtHouse ? { courtHouse } : {}),
    ...(courtRoom === undefined ? {} : { courtRoom }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The words with capitals before "Magistrates' Court", as far as they are a place's. */
function courtNamed(words: string): string | undefined {
  const found = COURT.exec(words);
  if (!found) return undefined;
  const before = words.slice(0, found.index).trim().split(/ /);
  const name: string[] = [];
  for (const word of before.reverse()) {
    if (!/^\p{Lu}/u.test(word) && !JOINING.test(word)) break;
    if (/[:;,.]$/.test(word)) break;
    name.unshift(word);
  }
  while (NOT_OF_NAME.test(name[0] ?? '')) name.shift();
  return name.length === 0 ? undefined : `${name.join(' ')} ${found[0]}`;
}

const NOT_COMPLETE = /\b(?:not|in)(?: a)? ?complete\b|\bextract\b|\bselected\b|\bsummary of\b/i;
const COMPLETE =
  /\b(?:complete|full) (?:register|record|list of (?:the )?results)\b|\b(?:register|record|list) is complete\b|\ball (?:the )?results (?:of|given|announced|made|recorded)\b|\bend of (?:the )?complete register\b/i;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/** As `readHeading`, for a line that says nothing besides: the head of a further page or sitting. */
export function headingAlone(words: string): SittingHeading | undefined {
  const heading = readHeading(words);
  if (heading === undefined) return undefined;
  let rest = words;
  for (const { start, end } of [...findDates(words)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  rest = rest
    .replace(WEEKDAY, '')
    .replace(ROOM, '')
    .replace(heading.courtHouse ?? '', '');
  const others = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !NOT_OF_NAME.test(word));
  return others.length === 0 ? heading : undefined;
}

/** Whether a text says of itself that it holds every result of its sittings. */
export function saysComplete(text: string): boolean {
  return COMPLETE.test(text) && !NOT_COMPLETE.test(text);
}
