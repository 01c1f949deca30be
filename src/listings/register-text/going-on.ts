import { labelled } from './labels.js';
import { extend, type RegisterReading, type Said, said } from './register-reading.js';
import type { TextLine } from './text-line.js';

/** `number`: what the line is numbered with, in a list of results. */
export function resultLine(words: string, line: TextLine, reading: RegisterReading, number?: number): void {
  if (NOTHING.test(words)) return;
  const value = said(words, line);
  reading.results?.(value, number);
  reading.open = value;
}

/** What registers print where nothing was ordered. */
const NOTHING = /^[-–—]$/;

/** A short code and its label, or a mark before an item: what begins a result whatever the line before. */
const BEGINS = /^(?:[A-Z][A-Z0-9]{1,12} - \S|[-–•*] ?\S|\(?(?:\d{1,2}|[a-z])[.)] \S)/;
/** What is owed for everything, under a label of its own. */
export const OWED =
  /^(?:(?:prosecution |court |victim )?(?:costs|surcharge)|total(?: due| to pay| payable)?|payment(?: terms)?|time to pay|to pay) ?: ?\S/i;
const COMPENSATION = /^compensation ?: ?\S/i;
const MARK = /^(?:[-–•*] ?|\(?(?:\d{1,2}|[a-z])[.)] )/;
/** A short code and its label alone: the words of the result follow on lines of their own. */
const HEADED = /^[A-Z][A-Z0-9]{1,12} - [^.:\n]+$/;
export function opensResult(words: string): boolean {
  return /^[A-Z][A-Z0-9]{1,12} - \S/.test(words);
}

export function headsResult(words: string): boolean {
  return HEADED.test(words);
}

/** Of results that stand one behind the other, the last one’s short code and label: `Fined £200.00, FVS - Surcharge`. */
const HEADED_LAST = /(?:^|, )[A-Z][A-Z0-9]{1,12} - [^.,:\n]+$/;

/** Particulars open with the day. */
const PARTICULARS = /^(?:on|between|on or about|from) (?:the )?\d/i;
const OF_LIST = /^\(?(?:(\d{1,2})|([a-z]))[.)] ?\S/;

/** The number of a line that is the first below the heading of results, or the next of such a list; undefined for any other. */
export function listedResult(words: string, { results, open, resultsListed }: RegisterReading): number | undefined {
  const number = termNumber(words) || Number.NaN;
  const next = open === undefined ? 1 : resultsListed + 1;
  return results !== undefined && number === next && (open === undefined || resultsListed > 0) ? number : undefined;
}

/** Whether a line is one of the terms that the result above it announces with a colon, each on a numbered or marked line. */
export function isTerm(words: string, { open, results }: RegisterReading): boolean {
  if (results === undefined || open === undefined || open === 'sitting') return false;
  const announced = open.terms !== undefined || open.lastLine.endsWith(':');
  return announced && termNumber(words) === (open.terms ?? 0) + (/^[-–•*]/.test(words) ? 0 : 1);
}

/** 0 behind a mark; undefined for a line that is no item of a list. */
function termNumber(words: string): number | undefined {
  if (/^[-–•*] ?\S/.test(words)) return 0;
  const [, figure, letter] = OF_LIST.exec(words) ?? [];
  if (letter !== undefined) return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return figure === undefined ? undefined : Number(figure);
}

/** A line this long may have been broken for the width of the page. */
const WRAPS_AT = 60;

const CODE_ALONE = /^[A-Z]{2}\d{5}[A-Z]?$/;

/** Adds an unlabelled line to what it goes on with; false where there is nothing it could go on with. */
export function goesOn(line: TextLine, reading: RegisterReading): boolean {
  const { open, results } = reading;
  const { words } = line;
  if (results !== undefined) {
    if (open !== undefined && open !== 'sitting' && isTerm(words, reading)) {
      extend(open, line);
      open.terms = termNumber(words) ?? 0;
      return true;
    }
    reading.resultsListed = listedResult(words, reading) ?? reading.resultsListed;
    if (open !== undefined && open !== 'sitting' && headsNext(open) && !BEGINS.test(words)) {
      extend(open, line, '\n');
      return true;
    }
    const isNew =
      open === undefined ||
      open === 'sitting' ||
      BEGINS.test(words) ||
      OWED.test(words) ||
      COMPENSATION.test(words) ||
      (!wraps(open, words) && !/^\p{Ll}/u.test(words) && !wrapsInCapitals(open, words, reading));
    if (isNew) resultLine(words.replace(MARK, ''), line, reading, termNumber(words));
    else extend(open, line);
    return true;
  }
  if (open === undefined || open === 'sitting' || reading.defendant === undefined) return false;
  const { offence } = reading;
  if (/^contrary to\b/i.test(words) && offence !== undefined && !offence.fields.has('legislation')) {
    const value = said(words, line);
    offence.fields.set('legislation', value);
    reading.open = value;
    return true;
  }
  if (open.isShort && PARTICULARS.test(words) && offence !== undefined && !offence.fields.has('wording')) {
    const value = said(words, line);
    offence.fields.set('wording', value);
    reading.open = value;
    return true;
  }
  if (open.isShort && !wraps(open, words)) return false;
  const title = offence?.fields.get('offence');
  if (offence && open === title && CODE_ALONE.test(words) && !offence.fields.has('offenceCode')) {
    offence.fields.set('offenceCode', said(words, line));
    return true;
  }
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

function headsNext({ words, lastLine }: Said): boolean {
  return HEADED.test(words) || (opensResult(words) && HEADED_LAST.test(lastLine));
}

/** A line that ends so is not at its end. */
export const UNENDED =
  /(?:,|\b(?:to|at|before|until|till|on|of|by|in|from|and|or|the|for|with|within|without|under|than|per|his|her|their))$/i;

/** What no title or decision begins with. */
const GOES_ON =
  /^(?:and|or|of|to|with|without|within|in|on|by|for|from|at|than|while|when|where|which|who|whose|that|the|until|over|under|before|after|against|as|so|not)\b/i;

/** Whether words surely go on with those above, by the small words between them. */
export function goesOnInWords(above: string, words: string): boolean {
  return GOES_ON.test(words) || UNENDED.test(above);
}

/** Whether the line above is surely not at its end. */
export function breaksOff({ open, results }: RegisterReading): boolean {
  return open !== undefined && open !== 'sitting' && results !== undefined && UNENDED.test(open.lastLine);
}

/** Whether a line carries on the sentence of the line above, whatever else it may look like. */
export function carriesOn({ open, results }: RegisterReading): boolean {
  if (open === undefined || open === 'sitting' || results === undefined) return false;
  const { lastLine } = open;
  return UNENDED.test(lastLine) || (lastLine.length >= WRAPS_AT && !/[.:;]$/.test(lastLine));
}

export function isInCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words);
}

/** A column whose longest line is shorter than this may never have been full. */
const FULL_LINE = 24;

/** Whether a line in capitals goes on with the one above: by the small words between them, or as its first word had no room there. */
function wrapsInCapitals({ lastLine }: Said, words: string, { manner }: RegisterReading): boolean {
  if (!isInCapitals(words) || !isInCapitals(lastLine)) return false;
  const above = labelled(lastLine)?.value ?? lastLine;
  const [word = ''] = words.split(' ');
  const isFull = manner.widestInCapitals >= FULL_LINE && above.length + 1 + word.length > manner.widestInCapitals;
  return goesOnInWords(above, words) || (isFull && !/[.;]$/.test(above));
}

function wraps(before: Said, words: string): boolean {
  const last = before.lastLine;
  return UNENDED.test(last) || (last.length >= WRAPS_AT && (!/[.:;]$/.test(last) || /^\p{Ll}/u.test(words)));
}
