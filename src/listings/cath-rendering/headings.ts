import { findDates } from '../../text/figures/dates.js';
import { parseDocumentDate, parseDocumentTime, withoutWelshWeekday } from '../../text/figures/document-dates.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { labelAtStart } from './labels.js';
import type { ListedCourt, ListedDay } from './party.js';

/** `Sitting at 1:30pm [2 of 3]`, `Yn eistedd yn: 10am`. */
const SITTING = /^(?:sitting at|yn eistedd (?:yn|am)) ?:? ?(\d.{0,30})$/i;
const DAY = /\b(?:list for|ar gyfer) ?:? ?(\S.{5,60})$/i;
const UPDATED = /^(?:last updated|published|diweddarwyd diwethaf|cyhoeddwyd) ?:? ?(\S.*)$/i;
const TITLE = regexOf('i')`
  ^(?:
    (?:the )?magistrates'? (?:standard|public|(?:public )?adult court) list(?: daily| future)?
    |rhestr (?:safonol|gyhoeddus) y llys ynadon|single justice procedure (?:cases|list)\b.{0,60}
    |achosion (?:y weithdrefn )?un ynad\b.{0,60}
  )(?: (?:for|ar gyfer) (\S.*))?$
`;
const OF_CROWN = /^(?:crown (?:court )?(?:daily|firm|warned)\b.{0,40}\blist|rhestr .{0,40}llys y goron)\b/i;
const OF_OTHER_COURTS =
  /^(?:(?:civil|family|county court|high court|court of appeal|tribunal|care standards|employment|primary health|immigration|rolls building|king's bench|chancery)\b.{0,80}\blist)\b/i;
/** Every title has one of these. */
const TITLE_WORD = /list|cases|rhestr|achosion/i;
const ROOM = /^(?:court ?room|ystafell llys) ?:? ?(\S.{0,80}?)(?: ?: ?(\S.*))?$/i;
/** A court house or a room on a line of its own, however small its letters. */
const PLACE =
  /^(?:\p{Lu}[^.:]{1,60} magistrates['’]? court|llys ynadon [^.:]{2,40}|(?:court ?room|ystafell llys) [^.]{1,60})$/iu;

export function namesPlace(words: string): boolean {
  return words.length <= LONGEST_PLACE && PLACE.test(words);
}

const LONGEST_PLACE = 80;

/** Whose list a title says it is; of a magistrates' list the court house too, where it is named. */
export function listTitle(
  words: string,
): { readonly of: 'magistrates' | 'single justice' | 'crown' | 'other'; readonly courtHouse?: string } | undefined {
  if (!TITLE_WORD.test(words)) return undefined;
  const straight = words.replace(/[‘’]/g, "'");
  const title = TITLE.exec(straight);
  if (title) {
    const courtHouse = /\d{4}/.test(title[1] ?? '') ? undefined : title[1];
    const of = /single justice|un ynad/i.test(straight) ? 'single justice' : 'magistrates';
    return courtHouse === undefined ? { of } : { of, courtHouse };
  }
  if (OF_CROWN.test(straight)) return { of: 'crown' };
  return OF_OTHER_COURTS.test(straight) ? { of: 'other' } : undefined;
}

/** The time a sitting begins and which of a case's hearings it is, where a heading says so. */
export function sittingHeading(words: string): Pick<ListedCourt, 'startTime' | 'sequence'> | undefined {
  const [, said] = SITTING.exec(words) ?? [];
  const sitting = said === undefined ? undefined : sittingIn(said);
  return sitting?.startTime !== undefined && parseDocumentTime(sitting.startTime) !== null ? sitting : undefined;
}

/** `1:30pm [2 of 3]` */
export function sittingIn(said: string): Pick<ListedCourt, 'startTime' | 'sequence'> {
  if (!said.includes('[')) return { startTime: said };
  const [, startTime = said, sequence] = /^(.*?) ?\[(\d{1,3} (?:of|o) \d{1,3})\].*$/s.exec(said) ?? [];
  return { startTime, ...(sequence === undefined ? {} : { sequence }) };
}

/** The court of a row that says when it sits. One by one: a spread of as many kinds takes ten times as long, and every row has one (2026-11-22). */
export function sittingAt(said: string, court: ListedCourt): ListedCourt {
  const { startTime, sequence = court.sequence } = sittingIn(said);
  const { courtHouse, localJusticeArea, courtRoom, date } = court;
  return { courtHouse, localJusticeArea, courtRoom, startTime, date, sequence };
}

/** The day a list is for, as printed: any heading that ends in one. */
export function dayIn(words: string): ListedDay {
  const [, issuedAt] = UPDATED.exec(words) ?? [];
  if (issuedAt !== undefined) return { issuedAt };
  const [, date] = DAY.exec(words) ?? [];
  return parseDocumentDate(date) === null ? {} : { date: date ?? '' };
}

/** The one day named in words that stand apart from any hearing: a title above a table, the name of a sheet. */
export function dayWithin(words: string): ListedDay {
  const said = dayIn(words);
  if (said.date !== undefined || said.issuedAt !== undefined) return said;
  const days = findDates(withoutWelshWeekday(words)).filter(({ value }) => !value.startsWith('--'));
  const [first] = days;
  return first && days.every(({ value }) => value === first.value) ? { date: words.slice(first.start, first.end) } : {};
}

/**
 * What the headings above a sitting say of court, room and area. Labelled ones say it themselves; of the others the first is the court house
 * where an area follows it or none is known, and the last the room, with the judges behind a colon left out.
 */
export function courtOf(headings: readonly string[], before: ListedCourt): ListedCourt {
  const found: { -readonly [K in keyof ListedCourt]: ListedCourt[K] } = {};
  const plain: { readonly words: string; readonly beforeArea: boolean }[] = [];
  const areaAt = headings.findIndex((words) => labelAtStart(words)?.label === 'localJusticeArea');
  headings.forEach((words, index) => {
    const labelled = labelAtStart(words);
    const [, room] = ROOM.exec(words) ?? [];
    const [, court] = /^(?:sitting at|yn eistedd yn) ?:? ?(\S.*)$/i.exec(words) ?? [];
    if (labelled?.label === 'localJusticeArea') found.localJusticeArea = labelled.value;
    else if (labelled?.label === 'courtHouse') found.courtHouse = labelled.value;
    else if (labelled?.label === 'sessionStart' || labelled?.label === 'sittingAt') {
      if (parseDocumentTime(labelled.value) !== null) found.startTime = labelled.value;
      else if (labelled.label === 'sittingAt') found.courtHouse = labelled.value;
    } else if (labelled?.label === 'courtRoom') found.courtRoom = withoutJudges(labelled.value);
    else if (room !== undefined) found.courtRoom = withoutJudges(words);
    else if (court !== undefined) found.courtHouse = court;
    else plain.push({ words, beforeArea: areaAt >= 0 && index < areaAt });
  });
  // What stands further up is of the page, not of the sitting.
  const near = plain.filter(({ beforeArea }) => beforeArea).slice(-1);
  near.push(...plain.filter(({ beforeArea }) => !beforeArea).slice(areaAt < 0 ? -2 : -1));
  for (const [index, { words, beforeArea }] of near.entries()) {
    const isLast = index === near.length - 1;
    const isCourt =
      beforeArea ||
      (found.courtHouse === undefined && found.courtRoom !== undefined) ||
      (areaAt < 0 && found.courtHouse === undefined && (!isLast || before.courtHouse === undefined));
    if (isCourt) found.courtHouse ??= words;
    else found.courtRoom ??= withoutJudges(words);
  }
  // A new court house begins anew; a new room keeps its court house.
  return found.courtHouse === undefined ? { ...before, ...found } : found;
}

function withoutJudges(room: string): string {
  return room.replace(/ ?:.*$/s, '');
}
