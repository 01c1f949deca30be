import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { jurisdictionOf } from '../common-platform/court.js';
import { closesLetter, mayBeSignature } from '../entries/mail-words.js';
import { present } from '../fields/present.js';
import type { Parsed } from '../format.js';
import type { Hearing, Listing } from '../listing.js';
import { dayAlone, readHeading, type SittingHeading } from '../register-text/heading.js';
import { readTold } from './joint-paragraph.js';
import { paragraphsOf } from './paragraphs.js';
import { NAME_AND_AGE } from './people-named.js';

/** Whether a text reads as one paragraph a defendant: two or more that name one, or one under a court's name. */
export function isRoundUp(text: string): boolean {
  const paragraphs = paragraphsOf(text);
  const defendants = paragraphs.flatMap((paragraph) => readTold(paragraph)?.cases.flat() ?? []);
  const headed = paragraphs.some(({ words }) => readHeading(words)?.courtHouse !== undefined);
  return defendants.length >= 2 || (defendants.length === 1 && headed);
}

const NAMED = new RegExp(`^${NAME_AND_AGE}`, 'u');
const PERSON = new RegExp(`${NAME_AND_AGE}|\\b\\d{1,3}[- ]years?[- ]old\\b`, 'u');

/** Whether words name a defendant first, so that what follows is said of that one. */
export function tellsOfSomebody(words: string): boolean {
  return NAMED.test(words) || readTold({ words, start: 0, end: words.length }) !== undefined;
}

/** Reads a round-up. Paragraphs that name no defendant and no court are the problem `unread_line`; nothing of it is complete. */
export function readRoundUp(text: string): Parsed {
  const problems: Problem[] = [];
  const sittings: { heading: SittingHeading; hearings: Hearing[]; at: { start: number; end: number } }[] = [];
  let heading: SittingHeading = {};
  let isSigned = false;
  for (const paragraph of paragraphsOf(text)) {
    const at = { start: paragraph.start, end: paragraph.end };
    const told = readTold(paragraph);
    if (told) {
      isSigned = false;
      const own = headingOf(told.heading, heading);
      let sitting = sittings.at(-1);
      if (sitting === undefined || !isDeepStrictEqual(sitting.heading, own)) {
        sitting = { heading: own, hearings: [], at };
        sittings.push(sitting);
      }
      const jurisdiction = jurisdictionOf(own.courtHouse ?? '');
      for (const defendants of told.cases) {
        sitting.hearings.push(present({ jurisdiction, reportingRestrictions: [], applications: [], defendants }));
      }
      if (told.cases.flat().some(({ name, organisation }) => (name ?? organisation) === undefined)) {
        problems.push({ code: 'missing_field', message: 'A defendant has no name.', at });
      }
      if (told.isUnclear) {
        const message = 'Of several defendants in one paragraph it does not tell whom something in it is said of.';
        problems.push({ code: 'unread_line', message, at });
      }
      continue;
    }
    isSigned ||= closesLetter(tidy(text.slice(paragraph.start, paragraph.end).split('\n')[0] ?? ''));
    if (isSigned && mayBeSignature(paragraph.words)) continue;
    const day = dayAlone(paragraph.words);
    // A year said further up may be another's.
    const found = readHeading(paragraph.words) ?? (day === undefined ? undefined : { date: day });
    // Somebody whom nothing was understood of makes a paragraph no heading.
    if (found && !PERSON.test(paragraph.words.replace(found.courtHouse ?? '', ''))) heading = headingOf(found, heading);
    else problems.push({ code: 'unread_line', message: 'A paragraph names no defendant and no court.', at });
  }
  const listings = sittings.map(({ heading: { courtHouse, courtRoom, date }, hearings, at }): Listing => {
    if (courtHouse === undefined) problems.push({ code: 'missing_field', message: 'No court is named above.', at });
    if (date === undefined) problems.push({ code: 'date_unreadable', message: 'No day is named above.', at });
    const sittingDate = parseDocumentDate(date)?.iso ?? null;
    if (date !== undefined && sittingDate === null) {
      const isOne = dayAlone(date) !== undefined;
      const message = isOne ? 'The day named above has no year.' : 'Several days are named above.';
      problems.push({ code: 'date_unreadable', message, at });
    }
    const sittingDateAsPrinted = sittingDate === null ? date : undefined;
    return present({ courtHouse: courtHouse ?? '', courtRoom, sittingDate, sittingDateAsPrinted, hearings });
  });
  return { listings, problems, completeResults: false };
}

/** What is said now, and of what was said before that which another court does not change. */
function headingOf(now: SittingHeading | undefined, before: SittingHeading): SittingHeading {
  if (now === undefined) return before;
  if (now.courtHouse === undefined || now.courtHouse === before.courtHouse) return { ...before, ...now };
  return { ...(before.date === undefined ? {} : { date: before.date }), ...now };
}
