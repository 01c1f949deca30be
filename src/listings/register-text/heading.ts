import { findDates } from '../../text/figures/dates.js';
import { parseDocumentTime, withoutWelshWeekday } from '../../text/figures/document-dates.js';
import { regexOf } from '../../text/patterns/over-lines.js';

export interface SittingHeading {
  readonly courtHouse?: string;
  readonly localJusticeArea?: string;
  readonly courtRoom?: string;
  /** `YYYY-MM-DD`; where several days are named, the words that name them, which are no date. */
  readonly date?: string;
  readonly startTime?: string;
}

const COURT = /\b(?:(?:magistrates|crown)['’]?s? court|youth court|justice centre|law courts)\b/i;
/** `Ferrow MC`, `Ferrow Mags`: beside a day. */
const SHORT_COURT = /\b(?:MC|Mags['’]?(?: C(?:our)?t)?)\b/;
/** `Results - Ferrow Mags`: without a day too, where the line is a title. */
const IN_TITLE = /^(?=.{0,60}$).*\b(?:results?|register|outcomes?|cases)\b.*\bMags\b/i;
const WELSH_COURT = /\b(llys ynadon \p{L}[\p{L}' -]{1,40})/iu;
const ROOM = /\b((?:court ?room|court no\.?|court|ct\.?) ?\d{1,3}[A-Z]?)\b/i;
/** Words that may stand inside a court's name, and those before it that are none of it. */
const JOINING = /^(?:and|of|upon|on|the|y|yr|&)$/;
const NOT_OF_NAME =
  /^(?:results?|register|records?|extract|hearings?|cases?|lists?|court|sittings?|heard|held|before|at|in|of|the|from|dealt|with|week|roundup|round-up|and|on|upon|for|daily|news|reports?|outcomes?|bulletins?|latest|today)$/i;
const LONGEST = 120;
/** Words that make the day beside them another than that of the sitting. */
const NOT_OF_SITTING =
  /\b(?:printed|generated|produced|issued|published|created|prepared|updated|extracted|exported|downloaded|received|sent|adjourned|week (?:beginning|commencing|ending))\b/i;

const SENTENCE = /(?<=[.!?]) (?=\p{Lu})/u;

/** `(as amended 5 March 2026)`, `(printed 5 March 2026)`: of the document, behind what it says of the sitting. */
const ABOUT_ITSELF =
  /[([](?:as )?(?:last )?(?:amended|corrected|revised|printed|generated|produced|issued|published|created|updated|re-?issued)\b[^()[\]]*[)\]]/gi;

/** What a line above the defendants says of court, room and day; undefined for words that say none of it. */
export function readHeading(words: string): SittingHeading | undefined {
  if (words.length > LONGEST) {
    // In a letter one sentence of several may say it.
    const said = words
      .split(SENTENCE)
      .map((sentence) => (sentence.length > LONGEST ? undefined : readHeading(sentence)));
    return said.find((heading) => heading?.courtHouse !== undefined && heading.date !== undefined);
  }
  // A day behind a court's name begins with a figure too.
  const [, courtRoom] = ROOM.exec(withoutDates(words)) ?? [];
  const ofSitting = words.replace(ABOUT_ITSELF, '');
  const date = NOT_OF_SITTING.test(ofSitting) ? undefined : dayNamed(ofSitting);
  const short = date === undefined && !IN_TITLE.test(words) ? undefined : courtNamed(words, SHORT_COURT);
  const courtHouse = courtNamed(words) ?? WELSH_COURT.exec(words)?.[1] ?? short;
  if (!courtHouse && courtRoom === undefined && date === undefined) return undefined;
  return {
    ...(courtHouse ? { courtHouse } : {}),
    ...(courtRoom === undefined ? {} : { courtRoom }),
    ...(date === undefined ? {} : { date, ...timeIn(words) }),
  };
}

/** A further day before another, its month said once: `16 and 17 February`. */
const DAY_BEFORE =
  /(?<!\b(?:court|room|courtroom|no|number|llys) ?\.? ?|[:.\d/])\b(?:[12]?\d|3[01])(?:st|nd|rd|th)? ?(?:and|&|to|[-–/]) ?(?:\p{L}+day )?$/iu;

/** The day that words name; they themselves from the first day to the last, where they name several. */
function dayNamed(printed: string): string | undefined {
  const words = withoutWelshWeekday(printed);
  const dates = findDates(words);
  const [first] = dates;
  const whole = dates.find(({ value }) => !value.startsWith('--'));
  if (first === undefined || whole === undefined) return undefined;
  const others = new Set(dates.map(({ value }) => value.slice(-5)));
  const before = DAY_BEFORE.exec(words.slice(0, first.start));
  if (others.size === 1 && before === null) return whole.value;
  return words.slice(before?.index ?? first.start, dates.at(-1)?.end);
}

const TIME = /\b\d{1,2}(?::\d{2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)?|(?:\.\d{2})? ?[ap]\.?m\b\.?)/i;

/** The time beside a day: "at 10:00 am". */
function timeIn(words: string): Pick<SittingHeading, 'startTime'> {
  const startTime = parseDocumentTime(TIME.exec(withoutDates(words))?.[0]);
  return startTime === null ? {} : { startTime };
}

function withoutDates(printed: string): string {
  const words = withoutWelshWeekday(printed);
  let rest = words;
  for (const { start, end } of [...findDates(words)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

/** The words with capitals before "Magistrates' Court", as far as they are a place's. */
function courtNamed(words: string, kind = COURT): string | undefined {
  const found = kind.exec(words);
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
const COMPLETE = regexOf('i')`
  \b(?:complete|full) (?:register|record|list of (?:the )?results)\b|\b(?:register|record|list) is complete\b
  |\ball (?:the )?results (?:of|given|announced|made|recorded)\b|\bend of (?:the )?complete register\b
`;

const WEEKDAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri)\b/gi;

const WEEKDAY_ALONE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day ?[:.]?$/i;

const PAGE = /\b(?:page|tudalen) \d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?$/i;

/** As `readHeading`, for a line that says nothing besides: the head of a further page or sitting. */
export function headingAlone(words: string): SittingHeading | undefined {
  const heading = readHeading(words);
  if (heading === undefined) return undefined;
  const rest = withoutDates(words)
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(ROOM, '')
    .replace(PAGE, '')
    .replace(heading.courtHouse ?? '', '');
  return saysNothing(rest) ? heading : undefined;
}

/** The words of a line that names a day without its year and says nothing else: `Tuesday, April 7`. */
export function dayAlone(words: string): string | undefined {
  if (words.length > LONGEST) return undefined;
  if (WEEKDAY_ALONE.test(words)) return words;
  const [day, ...others] = findDates(withoutWelshWeekday(words));
  if (day === undefined || others.length > 0 || !day.value.startsWith('--')) return undefined;
  return saysNothing(withoutDates(words).replace(WEEKDAY, '')) ? words : undefined;
}

const PRINTED =
  /^(?:(?:this )?(?:page|document|report|register|list) )?(?:was )?(?:last )?(?:printed|generated|produced|created|exported|downloaded|updated|published|modified|reviewed|saved|retrieved)\b(?: by\b.{0,40})?/i;

const ENDS = /^[* -]*end(?: of (?:the )?(?:court )?(?:register|record|list|report|extract))?[* .-]*$/i;

/** What registers call themselves, with or without their court's kind. */
const TITLE = regexOf('i')`
  ^(?:the )?(?:magistrates['’]? )?(?:court )?(?:results? )?(?:register|record)s?(?: of (?:the )?(?:court|results|proceedings))?$
  |^cofrestr(?: y llys| canlyniadau)?(?: ynadon)?$
`;

/** What stands around the words of a page on the web. */
const FURNITURE =
  /^(?:share (?:this|on)\b|print this page|back to (?:top|results|search)|follow us|most read|read more|cookies?(?: policy| settings)?$|privacy(?: policy)?$|accessibility(?: statement)?$|terms (?:and|of)\b|©|\(c\) ?\d{4}|copyright\b|all rights reserved|contact us$|sign in$|subscribe\b|is this page useful)/i;
const LONGEST_FURNITURE = 80;

/** A line that only says what the document is, when its pages were printed, or that there are no more. */
export function isFooter(words: string): boolean {
  if (words.length <= LONGEST_FURNITURE && FURNITURE.test(words)) return true;
  if (ENDS.test(words) || TITLE.test(words.replace(/ ?[:.]$/, ''))) return true;
  return PRINTED.test(words) && saysNothing(withoutDates(words).replace(PRINTED, '').replace(TIME, ''));
}

function saysNothing(rest: string): boolean {
  return rest.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || NOT_OF_NAME.test(word));
}

/** Whether a text says of itself that it holds every result of its sittings. */
export function saysComplete(text: string): boolean {
  return COMPLETE.test(text) && !NOT_COMPLETE.test(text);
}
