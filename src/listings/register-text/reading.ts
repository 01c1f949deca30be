import type { Problem } from '../../problem.js';
import { readDate } from '../../text/dates.js';
import { parseDocumentDate } from '../../text/document-dates.js';
import { readDefendantLine } from './defendant-line.js';
import type { SittingHeading } from './heading.js';
import type { TextLabel } from './labels.js';
import type { TextLine } from './text-lines.js';

/** Words of a register with where they stand. */
export interface Said {
  words: string;
  readonly start: number;
  end: number;
  /** The last of its lines. */
  lastLine: string;
}

export interface SaidOffence {
  readonly number?: number;
  readonly fields: Map<TextLabel, Said>;
  readonly results: Said[];
  readonly at: Said;
  /** The offence is an application's. */
  readonly isApplication?: boolean;
}

export interface SaidDefendant {
  readonly line: ReturnType<typeof readDefendantLine>;
  readonly fields: Map<TextLabel, Said>;
  readonly offences: SaidOffence[];
  readonly results: { readonly level: 'case' | 'defendant'; readonly said: Said }[];
  readonly at: Said;
}

export interface SaidSitting {
  readonly fields: Map<TextLabel, Said>;
  readonly defendants: SaidDefendant[];
}

/** Where the reading of a register has got to. */
export interface RegisterReading {
  readonly sittings: SaidSitting[];
  readonly problems: Problem[];
  readonly offencesAreLabelled: boolean;
  defendant: SaidDefendant | undefined;
  /** The number of the last defendant who had one. */
  defendantNumber: number | undefined;
  offence: SaidOffence | undefined;
  /** What an unlabelled line goes on with; `results` where each line may be a result of its own. */
  open: Said | 'sitting' | undefined;
  /** Where results are being listed: the list a further one joins. */
  results: ((said: Said) => void) | undefined;
}

const OF_SITTING: ReadonlySet<TextLabel> = new Set([
  'courtHouse',
  'localJusticeArea',
  'courtRoom',
  'sittingDate',
  'startTime',
  'panel',
]);
const OF_OFFENCE: ReadonlySet<TextLabel> = new Set([
  'offenceCode',
  'wording',
  'legislation',
  'offenceDate',
  'plea',
  'indicatedPlea',
  'verdict',
  'convictionDate',
  'adjournedTo',
]);

export function emptyReading(offencesAreLabelled: boolean): RegisterReading {
  return {
    sittings: [],
    problems: [],
    offencesAreLabelled,
    defendant: undefined,
    defendantNumber: undefined,
    offence: undefined,
    open: undefined,
    results: undefined,
  };
}

export function sitsAt(
  { courtHouse, courtRoom, date }: SittingHeading,
  line: TextLine,
  reading: RegisterReading,
): void {
  if (courtHouse !== undefined) setSitting('courtHouse', courtHouse, line, reading);
  if (courtRoom !== undefined) setSitting('courtRoom', courtRoom, line, reading);
  if (date !== undefined) setSitting('sittingDate', date, line, reading);
}

/** A value said again after defendants begins another sitting, unless it says the same: the head of a further page. */
function setSitting(label: TextLabel, words: string, line: TextLine, reading: RegisterReading): void {
  let sitting = reading.sittings.at(-1);
  const before = sitting?.fields.get(label);
  if (before && sameValue(before.words, words)) return;
  if (sitting === undefined || sitting.defendants.length > 0) {
    const kept = [...(sitting?.fields ?? [])].filter(([one]) => label !== 'courtHouse' || one === 'localJusticeArea');
    sitting = { fields: new Map(kept), defendants: [] };
    reading.sittings.push(sitting);
  }
  sitting.fields.set(label, said(words, line));
  reading.defendant = undefined;
  reading.offence = undefined;
  reading.results = undefined;
  reading.open = 'sitting';
}

function sameValue(before: string, now: string): boolean {
  const day = (words: string) => parseDocumentDate(words)?.iso ?? readDate(words) ?? words.toLowerCase();
  return day(before) === day(now);
}

export function beginDefendant(words: string, line: TextLine, reading: RegisterReading): void {
  let sitting = reading.sittings.at(-1);
  if (sitting === undefined) {
    sitting = { fields: new Map(), defendants: [] };
    reading.sittings.push(sitting);
  }
  const at = said(words, line);
  const defendant = { line: readDefendantLine(words), fields: new Map(), offences: [], results: [], at };
  sitting.defendants.push(defendant);
  reading.defendant = defendant;
  reading.offence = undefined;
  reading.results = undefined;
  reading.open = undefined;
}

export function addLabelled(label: TextLabel, words: string, line: TextLine, reading: RegisterReading): void {
  reading.results = undefined;
  const value = said(words, line);
  if (OF_SITTING.has(label)) {
    if (words !== '') setSitting(label, words, line, reading);
    return;
  }
  if (label === 'defendant') {
    if (words !== '') beginDefendant(words, line, reading);
    return;
  }
  const { defendant } = reading;
  reading.open = value;
  if (defendant === undefined) {
    // Said above the defendants, of all of them.
    const sitting = reading.sittings.at(-1);
    if (sitting && sitting.defendants.length === 0) sitting.fields.set(label, value);
    reading.open = 'sitting';
    return;
  }
  if (OF_OFFENCE.has(label)) {
    if (reading.offence === undefined || (label === 'offenceCode' && reading.offence.fields.has(label))) {
      openOffence({ fields: new Map(), results: [], at: value }, defendant, reading);
    }
    reading.offence?.fields.set(label, value);
  } else if (label === 'reference' && defendant.fields.has(label)) {
    // A further case of the same defendant.
    beginDefendant(defendant.at.words, line, reading);
    for (const [one, kept] of defendant.fields) if (one !== 'reference') reading.defendant?.fields.set(one, kept);
    reading.defendant?.fields.set(label, value);
    reading.open = value;
  } else (label === 'reportingRestriction' ? (reading.offence ?? defendant) : defendant).fields.set(label, value);
}

export function addOffence(words: string, number: number | undefined, line: TextLine, reading: RegisterReading): void {
  if (reading.defendant === undefined) return;
  const value = said(words, line);
  const fields = new Map<TextLabel, Said>(words === '' ? [] : [['offence', value]]);
  // A code printed above its title is of the same offence.
  const before = reading.offence;
  if (before && !before.fields.has('offence') && before.results.length === 0 && !before.isApplication) {
    before.fields.set('offence', value);
  } else {
    const numbered = number === undefined ? {} : { number };
    openOffence({ ...numbered, fields, results: [], at: value }, reading.defendant, reading);
    reading.offence?.fields.set('offence', value);
  }
  reading.open = value;
  reading.results = undefined;
}

export function addApplication(words: string, line: TextLine, reading: RegisterReading): void {
  if (reading.defendant === undefined) return;
  const value = said(words, line);
  const fields = new Map<TextLabel, Said>([['application', value]]);
  openOffence({ fields, results: [], at: value, isApplication: true }, reading.defendant, reading);
  reading.open = value;
  reading.results = undefined;
}

function openOffence(offence: SaidOffence, defendant: SaidDefendant, reading: RegisterReading): void {
  defendant.offences.push(offence);
  reading.offence = offence;
}

export function addResult(
  label: 'result' | 'caseResult' | 'defendantResult',
  words: string,
  line: TextLine,
  reading: RegisterReading,
): void {
  const { defendant, offence } = reading;
  if (defendant === undefined) return;
  const level = label === 'caseResult' ? 'case' : 'defendant';
  const isOfOffence = label === 'result' && offence !== undefined;
  reading.results = isOfOffence
    ? (one) => offence.results.push(one)
    : (one) => defendant.results.push({ level, said: one });
  if (label !== 'result') reading.offence = undefined;
  reading.open = undefined;
  if (words !== '') resultLine(words, line, reading);
}

function resultLine(words: string, line: TextLine, reading: RegisterReading): void {
  const value = said(words, line);
  reading.results?.(value);
  reading.open = value;
}

/** A short code and its label, or a mark before an item: what begins a result whatever the line before. */
const BEGINS = /^(?:[A-Z][A-Z0-9]{1,12} - \S|[-–•*] ?\S|\(?(?:\d{1,2}|[a-z])[.)] \S)/;
const MARK = /^(?:[-–•*] ?|\(?(?:\d{1,2}|[a-z])[.)] )/;
/** A short code and its label alone: the words of the result follow on lines of their own. */
const HEADED = /^[A-Z][A-Z0-9]{1,12} - [^.:\n]+$/;
/** Particulars open with the day. */
const PARTICULARS = /^(?:on|between|on or about|from) (?:the )?\d/i;
/** A line this long may have been broken for the width of the page. */
const WRAPS_AT = 60;

/** Adds an unlabelled line to what it goes on with; false where there is nothing it could go on with. */
export function goesOn(line: TextLine, reading: RegisterReading): boolean {
  const { open, results } = reading;
  const { words } = line;
  if (results !== undefined) {
    if (open !== undefined && open !== 'sitting' && HEADED.test(open.words) && !BEGINS.test(words)) {
      extend(open, line, '\n');
      return true;
    }
    const isNew =
      open === undefined ||
      open === 'sitting' ||
      BEGINS.test(words) ||
      (!wraps(open, words) && !/^\p{Ll}/u.test(words));
    if (isNew) resultLine(words.replace(MARK, ''), line, reading);
    else extend(open, line);
    return true;
  }
  if (open === undefined || open === 'sitting') return false;
  const { offence } = reading;
  if (/^contrary to\b/i.test(words) && offence !== undefined && !offence.fields.has('legislation')) {
    const value = said(words, line);
    offence.fields.set('legislation', value);
    reading.open = value;
    return true;
  }
  const title = offence?.fields.get('offence');
  if (
    offence &&
    open === title &&
    title !== undefined &&
    (PARTICULARS.test(words) || (!wraps(title, words) && !/^\p{Ll}/u.test(words)))
  ) {
    const value = said(words, line);
    offence.fields.set('wording', value);
    reading.open = value;
    return true;
  }
  extend(open, line);
  return true;
}

function wraps(before: Said, words: string): boolean {
  const last = before.lastLine;
  return last.length >= WRAPS_AT && (!/[.:;]$/.test(last) || /^\p{Ll}/u.test(words));
}

function extend(open: Said, { words, end }: TextLine, by = ' '): void {
  open.words = open.words === '' ? words : `${open.words}${by}${words}`;
  open.end = end;
  open.lastLine = words;
}

function said(words: string, { start, end }: TextLine): Said {
  return { words, start, end, lastLine: words };
}
