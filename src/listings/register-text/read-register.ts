import type { Problem } from '../../problem.js';
import { closesLetter, mayBeSignature } from '../entries/mail-words.js';
import type { Parsed } from '../format.js';
import type { Listing } from '../listing.js';
import { bornDefendant, headsDefendant, isNameAlone, numberedDefendant, withoutReference } from './defendant-line.js';
import { addForEach, isForEach, numberOf } from './for-each.js';
import { breaksOff, carriesOn, goesOn, isInCapitals, isTerm, listedResult, OWED } from './going-on.js';
import { dayAlone, headingAlone, isFooter, readHeading, type SittingHeading, saysComplete } from './heading.js';
import { hasUnknownLabel, type Labelled, labelled, OF_PAGE, type TextLabel } from './labels.js';
import { listingsOf } from './listings.js';
import { addApplication, addLabelled, addOffence, addResult, beginDefendant, listOffences } from './reading.js';
import { emptyReading, type RegisterManner, type RegisterReading } from './register-reading.js';
import { isSaidAgain, sitsAt } from './sitting.js';
import type { TextLine } from './text-line.js';
import { textLines } from './text-lines.js';

/**
 * Reads a register kept as text: lines of court and day, defendants numbered or labelled, and under each the offences with
 * plea, result and orders. Complete only where the text says so of itself.
 */
export function readTextRegister(text: string): Parsed {
  const lines = textLines(text);
  const reading = emptyReading(mannerOf(lines));
  for (const [index, line] of lines.entries()) takeLine(line, lines.slice(index + 1, index + 1 + AHEAD), reading);
  const problems: Problem[] = [...reading.problems];
  const listings: readonly Listing[] = listingsOf(reading.sittings, problems);
  if (listings.every(({ hearings }) => hearings.length === 0)) {
    return { listings: [], problems, setAside: { code: 'no_hearings', message: 'The register names no defendant.' } };
  }
  return { listings, problems, completeResults: saysComplete(text) };
}

/** A register numbers its cases above their defendants where more of its numbers stand so than under one. */
function mannerOf(lines: readonly TextLine[]): RegisterManner {
  let offencesAreLabelled = false;
  let defendantsAreLabelled = false;
  let leading = 0;
  let widestInCapitals = 0;
  let before: 'case' | 'defendant' | undefined;
  const defendantsAreNamed = areNamed(lines);
  for (const [at, { words }] of lines.entries()) {
    const found = labelled(words);
    const label = found?.label;
    if (isInCapitals(words)) widestInCapitals = Math.max(widestInCapitals, (found?.value ?? words).length);
    offencesAreLabelled ||= label === 'offence';
    defendantsAreLabelled ||=
      label === 'defendant' && found !== undefined && !ANYONES.has(found.printed) && found.value !== '';
    if (label === 'reference') {
      if (before === 'defendant') leading -= 1;
      before = 'case';
    } else if (
      label === 'defendant' ||
      (label === undefined && numberedDefendant(words) !== undefined) ||
      (defendantsAreNamed && namedAt(lines, at) !== undefined)
    ) {
      if (before === 'case') leading += 1;
      before = 'defendant';
    } else if (label !== undefined && OF_CHARGE.has(label)) before = undefined;
  }
  return { offencesAreLabelled, defendantsAreLabelled, defendantsAreNamed, caseLeads: leading > 0, widestInCapitals };
}

/** Whether a register tells who stands in it by names with dates of birth alone. */
function areNamed(lines: readonly TextLine[]): boolean {
  let isAnyone = false;
  for (const [at, { words }] of lines.entries()) {
    if (labelled(words)?.label === 'defendant' || numberedDefendant(words) !== undefined) return false;
    isAnyone ||= namedAt(lines, at) !== undefined;
  }
  return isAnyone;
}

/** Who a line names by a date of birth: behind the name, or under its label next to it. */
function namedAt(lines: readonly TextLine[], at: number): ReturnType<typeof bornDefendant> {
  const words = lines[at]?.words ?? '';
  if (words.length > LONGEST_NAMED || labelled(words) !== undefined) return undefined;
  const next = labelled(lines[at + 1]?.words ?? '')?.label;
  if (next === 'dateOfBirth' && isNameAlone(words)) return { rest: words };
  return bornDefendant(words) ?? (headsCharge(words, next) ? { rest: words } : undefined);
}

/** Whether words name somebody, by an age or a surname in capitals, right above what they are charged with. */
function headsCharge(words: string, next: TextLabel | undefined): boolean {
  return next !== undefined && ABOUT_DEFENDANT.has(next) && headsDefendant(words) && mayBeSignature(words);
}

const LONGEST_NAMED = 160;

/** One of these a register has of every case it records. */
const DECIDED: readonly TextLabel[] = ['result', 'caseResult', 'defendantResult', 'adjournedTo'];

/** Labels that people in the words of a result may have too. */
const ANYONES: ReadonlySet<string> = new Set(['name', 'enw']);

const OF_CHARGE: ReadonlySet<TextLabel> = new Set([
  'offence',
  'offenceList',
  'offenceCode',
  'plea',
  'application',
  'result',
  'caseResult',
  'defendantResult',
]);

/** Of a court's day on which there was nothing to record: `No cases were heard`, `Nil return`. */
const NOTHING_HEARD =
  /^(?:there (?:were|are) )?(?:no (?:cases?|hearings?|results?|defendants?|business|matters?|sittings?|registers? entries|entries)(?: (?:were|was|have been|has been|are|to be))?(?: (?:heard|listed|recorded|held|resulted|entered|dealt with|reported?|available|found|shown|returned))?(?: (?:today|on this day|on this date|for this (?:day|date|court|session|sitting)|at this court))?|nil(?: return| results?)?|dim (?:achosion|canlyniadau|gwrandawiadau)(?: .{1,40})?)[.!]?$/i;
const LINES_OF_NOTHING = 20;

/** Whether a few lines say of a court that nothing was heard there. */
function saysNothingHeard(lines: readonly TextLine[], labels: ReadonlySet<TextLabel>): boolean {
  if (lines.length > LINES_OF_NOTHING || labels.has('defendant') || labels.has('offence')) return false;
  const names = ({ words }: TextLine) =>
    labelled(words)?.label === 'courtHouse' || readHeading(words)?.courtHouse !== undefined;
  return lines.some(({ words }) => NOTHING_HEARD.test(labelled(words)?.value || words)) && lines.some(names);
}

/** Whether lines are a register's: results and offences under labels or numbers, with a defendant told from them; or those of a day with nothing to record. */
export function isTextRegister(text: string): boolean {
  const { labels, lines } = labelsOf(text);
  if (saysNothingHeard(lines, labels)) return true;
  return DECIDED.some((label) => labels.has(label)) && namesCharged(labels, lines);
}

/**
 * Whether lines are a register's but for what was decided, which stands under no label known: where the first label nobody knows
 * stands behind an offence (UTF-16 offsets), if there is one.
 */
export function lacksResults(
  text: string,
): { readonly at?: { readonly start: number; readonly end: number } } | undefined {
  const { labels, lines } = labelsOf(text);
  if (DECIDED.some((label) => labels.has(label)) || !namesCharged(labels, lines)) return undefined;
  const first = lines.findIndex(({ words }) => OF_CHARGE.has(labelled(words)?.label ?? 'unused'));
  const unknown = lines.slice(first).find(({ words }) => hasUnknownLabel(words));
  return unknown === undefined ? {} : { at: { start: unknown.start, end: unknown.end } };
}

function labelsOf(text: string) {
  const lines = textLines(text.slice(0, TO_SEE));
  return { lines, labels: new Set(lines.flatMap(({ words }) => labelled(words)?.label ?? [])) };
}

function namesCharged(labels: ReadonlySet<TextLabel>, lines: readonly TextLine[]): boolean {
  const charged = labels.has('offence') || labels.has('offenceList') || labels.has('offenceCode');
  if (!charged && !labels.has('plea')) return false;
  return (
    labels.has('defendant') || lines.some(({ words }) => numberedDefendant(words) !== undefined) || areNamed(lines)
  );
}

/** As much of a text as shows what it is. */
const TO_SEE = 64 * 1024;

/** How many lines below a numbered one tell whether it names a defendant. */
const AHEAD = 3;
const ABOUT_DEFENDANT: ReadonlySet<string> = new Set([
  'reference',
  'dateOfBirth',
  'age',
  'sex',
  'address',
  'asn',
  'pncId',
  'prosecutor',
  'offence',
  'offenceCode',
  'application',
]);

/** A line with the number after the last defendant's, above labels of a defendant: one whose name alone does not say so. */
function nextDefendant(words: string, below: readonly TextLine[], { defendantNumber }: RegisterReading) {
  const [, number, rest = ''] = /^(\d{1,4})[.)] ?(\S.*)$/s.exec(words) ?? [];
  if (number === undefined || Number(number) !== (defendantNumber ?? 0) + 1) return undefined;
  const next = below.map((line) => labelled(line.words)?.label).find((label) => label !== undefined);
  return next !== undefined && ABOUT_DEFENDANT.has(next) ? { number: Number(number), rest } : undefined;
}

function takeLine(line: TextLine, below: readonly TextLine[], reading: RegisterReading): void {
  takeWords(line, below, reading);
  if (!line.closesTable) return;
  reading.results = undefined;
  reading.open = undefined;
}

function takeWords(line: TextLine, below: readonly TextLine[], reading: RegisterReading): void {
  const { words } = line;
  if (line.unread !== undefined) {
    reading.hasLooseWords ||= line.unread === 'row';
    raiseUnread(line, reading);
    return;
  }
  if (line.opensTable) openTable(words, reading);
  const numbered =
    numberedDefendant(words) ?? (reading.manner.offencesAreLabelled ? nextDefendant(words, below, reading) : undefined);
  if (numbered && labelled(numbered.rest) === undefined && labelled(words) === undefined) {
    reading.isSigned = false;
    const { rest, reference } = withoutReference(numbered.rest);
    beginDefendant(rest, line, reading);
    if (reference !== undefined) addLabelled('reference', reference, line, reading);
    reading.defendantNumber = numbered.number;
    return;
  }
  const named = reading.manner.defendantsAreNamed ? namedHere(line, below, reading) : undefined;
  if (named) {
    reading.isSigned = false;
    beginDefendant(named.rest, line, reading);
    if (named.reference !== undefined) addLabelled('reference', named.reference, line, reading);
    return;
  }
  const found = labelHere(labelled(words), below, reading);
  if (found?.label === 'unused' && OF_PAGE.has(found.printed)) return;
  if (reading.isSigned && !goesOnWithRegister(words, found)) {
    if (!mayBeSignature(words) && !saysComplete(words)) raiseUnread(line, reading);
    return;
  }
  reading.isSigned = false;
  if (found?.meant !== undefined) {
    const message = `The label of this line is misspelt; it is read as “${found.meant}”.`;
    reading.problems.push({ code: 'misspelt_label', message, at: { start: line.start, end: line.end } });
  }
  if (found === undefined && closesLetter(words)) {
    closeLetter(reading);
    return;
  }
  // `Results: Mossbury Magistrates' Court` above everybody is a heading.
  const headed = found?.label === 'result' && !hasBegun(reading) ? readHeading(found.value) : undefined;
  if (headed !== undefined) {
    sitsAt(headed, line, reading);
    return;
  }
  reading.offencesAreListed = found?.label === 'offenceList' || (found === undefined && reading.offencesAreListed);
  if (found?.label === 'offenceList') listOffences(found.value, line, reading);
  else if (found?.label === 'offence' || (found?.label === 'offenceTitle' && lacksTitle(reading))) {
    takeOffence(found, line, reading);
  } else if (found?.label === 'application') addApplication(found.value, line, reading);
  else if (found !== undefined && isForEach(found, reading)) addForEach(found, line, reading);
  else if (found?.label === 'result' || found?.label === 'caseResult' || found?.label === 'defendantResult') {
    addResult(found.label, found.value, line, reading);
  } else if (found !== undefined) addLabelled(found.label, found.value, line, reading);
  else takeUnlabelled(line, reading);
}

/** The defendant whom a line names: among results only where a case's number stands with the name, for results speak of people too. */
function namedHere(
  line: TextLine,
  below: readonly TextLine[],
  reading: RegisterReading,
): ReturnType<typeof bornDefendant> {
  const isCaseOpen = reading.defendant === undefined && reading.ofCase.size > 0;
  const named = namedAt([line, ...below], 0);
  if (named === undefined) {
    const isAbove = isAboveCase(line.words, below) && !breaksOff(reading);
    const isOf = (isCaseOpen || isAbove) && labelled(line.words) === undefined && isNameAlone(line.words);
    return isOf ? { rest: line.words } : undefined;
  }
  if (reading.results === undefined || named.reference !== undefined || isCaseOpen) return named;
  const isAboveCharge = (label: TextLabel | undefined) =>
    label === 'reference' || label === 'offence' || label === 'offenceCode';
  const opensCase =
    below.some(({ words }) => isAboveCharge(labelled(words)?.label)) ||
    headsCharge(line.words, labelled(below[0]?.words ?? '')?.label);
  // A label of a birth below a name says more than a line above that is long.
  const isAboveBirth = labelled(below[0]?.words ?? '')?.label === 'dateOfBirth';
  return opensCase && !(isAboveBirth ? breaksOff(reading) : carriesOn(reading)) ? named : undefined;
}

/** Whether words may be the name of somebody born nobody says when, or of a company: no decision, right above the number of a case. */
function isAboveCase(words: string, [next]: readonly TextLine[]): boolean {
  return labelled(next?.words ?? '')?.label === 'reference' && mayBeSignature(words) && !/\bpenalty\b/i.test(words);
}

/**
 * A further table of charges below words that nobody understood may be somebody else's whom they name: it is the last defendant's no more,
 * unless it goes on with the numbers of the table above.
 */
function openTable(words: string, reading: RegisterReading): void {
  const last = reading.defendant?.offences.at(-1);
  const number = labelled(words)?.number;
  const goesOn = number !== undefined && last?.number !== undefined && number === last.number + 1;
  if (reading.hasLooseWords && last !== undefined && !goesOn) {
    reading.defendant = undefined;
    reading.ofCase = new Map();
  }
  reading.hasLooseWords = false;
}

/** Whether the offence being read was only headed so far. */
function lacksTitle({ offence, results }: RegisterReading): boolean {
  return offence !== undefined && results === undefined && !offence.fields.get('offence')?.words;
}

/** `Offence(s): 1. SX03249 - …`, the others on numbered lines below. */
function takeOffence({ value, number }: Labelled, line: TextLine, reading: RegisterReading): void {
  const [, first, title] = number === undefined ? (NUMBERED_OFFENCE.exec(value) ?? []) : [];
  reading.offencesAreListed = first === '1';
  if (first === '1' && title !== undefined) addOffence(title, 1, line, reading);
  else addOffence(value, number, line, reading);
}

/** A label as it is meant where it stands: a name, an age or an address among results is of somebody in the words of the result. */
function labelHere(
  found: Labelled | undefined,
  below: readonly TextLine[],
  reading: RegisterReading,
): Labelled | undefined {
  const { offence, results, manner } = reading;
  if (found?.printed === 'date' && offence?.results.length === 0 && goesOnWithCharge(below)) {
    return { ...found, label: 'offenceDate' };
  }
  if (found === undefined || results === undefined) return found;
  // "Consecutive to", and below it "offence 1".
  if (found.value === '' && found.number !== undefined && carriesOn(reading)) return undefined;
  // "Count 2: withdrawn" is of a result, "Count 2: TH68010 - Theft" the next offence.
  if (found.printed === 'count' && !CODE.test(found.value) && !pleadsNext(below)) return undefined;
  const isName = found.label === 'defendant' && ANYONES.has(found.printed) && manner.defendantsAreLabelled;
  return isName || IN_RESULTS.has(found.label) ? undefined : found;
}

/** Whether the next label is of a charge: a date above it is the charge's, for below a further day of sitting stands who was heard on it. */
function goesOnWithCharge(below: readonly TextLine[]): boolean {
  const next = below.map(({ words }) => labelled(words)?.label).find((label) => label !== undefined);
  return next !== undefined && (OF_CHARGE.has(next) || OF_ITS_OWN.has(next));
}

/** Whether the next label is a charge's and no result's. */
function pleadsNext(below: readonly TextLine[]): boolean {
  const next = below.map(({ words }) => labelled(words)?.label).find((label) => label !== undefined);
  return next !== undefined && (next === 'plea' || next === 'offenceDate' || OF_ITS_OWN.has(next));
}

const OF_ITS_OWN: ReadonlySet<TextLabel> = new Set([
  'wording',
  'legislation',
  'indicatedPlea',
  'verdict',
  'convictionDate',
]);

const CODE = /^[A-Z]{2}\d{5}/;

const IN_RESULTS: ReadonlySet<TextLabel> = new Set(['dateOfBirth', 'age', 'sex', 'address']);

/** Labels that a signature does not have. */
const OF_REGISTER: ReadonlySet<TextLabel> = new Set([...OF_CHARGE, 'courtHouse', 'sittingDate', 'defendant']);

/** Whether a register is gone on with below a signature: a label of its own, or its heading with the day. */
function goesOnWithRegister(words: string, found: Labelled | undefined): boolean {
  if (found !== undefined) return OF_REGISTER.has(found.label);
  const heading = readHeading(words);
  return heading !== undefined && (heading.date !== undefined || /\b(?:register|cofrestr)\b/i.test(words));
}

/** What stands below is of nobody in the register, until it goes on. */
function closeLetter(reading: RegisterReading): void {
  reading.isSigned = true;
  reading.results = undefined;
  reading.open = undefined;
  reading.offencesAreListed = false;
}

/** Whether there was a defendant or a case: what stands above the first is about the register. */
function hasBegun({ sittings, ofCase }: RegisterReading): boolean {
  return ofCase.size > 0 || sittings.some(({ defendants }) => defendants.length > 0);
}

/** `2. SX03250 - Share photograph …` where offences have no label of their own. */
const NUMBERED_OFFENCE = /^\(?(\d{1,3}|[a-z])[.)] ?(\S.*)$/s;

function takeUnlabelled(line: TextLine, reading: RegisterReading): void {
  const { words } = line;
  if (isFooter(words)) return;
  const isComplete = saysComplete(words);
  const isAbove = reading.results === undefined && (reading.open === undefined || reading.open === 'sitting');
  const heading = headingHere(words, isAbove, reading) ?? dayWithoutYear(words, reading);
  if (heading !== undefined && (isSaidAgain(heading, reading) || !carriesOn(reading))) {
    sitsAt(heading, line, reading);
    return;
  }
  if (isComplete) return;
  reading.hasLooseWords = true;
  const [, number, title] = NUMBERED_OFFENCE.exec(words) ?? [];
  const isOffence =
    title !== undefined &&
    (!reading.manner.offencesAreLabelled || reading.offencesAreListed) &&
    reading.defendant !== undefined &&
    listedResult(words, reading) === undefined &&
    !isTerm(words, reading);
  if (OWED.test(words) && reading.results === undefined && reading.defendant !== undefined) {
    addResult('defendantResult', words, line, reading);
  } else if (isOffence) addOffence(title, numberOf(number), line, reading);
  else if (isUnknownField(words, reading) || !goesOn(line, reading)) raiseUnread(line, reading);
}

/** What a line says of the sitting. Below a defendant a day beside other words may be anything's, a birth's too. */
function headingHere(words: string, isAbove: boolean, reading: RegisterReading): SittingHeading | undefined {
  const alone = headingAlone(words);
  if (alone !== undefined || !isAbove) return alone;
  const heading = readHeading(words);
  const isDayOnly = heading?.courtHouse === undefined && heading?.courtRoom === undefined;
  return reading.defendant !== undefined && isDayOnly ? undefined : heading;
}

/** A further day below cases of the one before: without its year it is no date, and those below are not of the day above. */
function dayWithoutYear(words: string, reading: RegisterReading): SittingHeading | undefined {
  const date = hasBegun(reading) ? dayAlone(words) : undefined;
  return date === undefined ? undefined : { date };
}

/** `Location: Mossbury` */
const FIELD = /^\p{Lu}[\p{L}'’-]{2,20}(?: [\p{L}'’-]{1,20}){0,2} ?: \S/u;

/** Whether a line of an offence stands under a label of its own that nobody knows: it is no more of the title or the particulars above it. */
function isUnknownField(words: string, { offence, results, open }: RegisterReading): boolean {
  return offence !== undefined && results === undefined && open !== undefined && FIELD.test(words);
}

function raiseUnread({ start, end, unread }: TextLine, reading: RegisterReading): void {
  if (!hasBegun(reading)) return;
  const message =
    unread === 'doubt'
      ? 'A line in capitals is read as going on with the charge above; it may be a charge of its own.'
      : 'Words stand here under no label a register is known to have.';
  reading.problems.push({ code: 'unread_line', message, at: { start, end } });
}
