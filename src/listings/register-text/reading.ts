import { isLibraNumber } from '../entries/case-reference.js';
import { readDefendantLine } from './defendant-line.js';
import { OWED, resultLine } from './going-on.js';
import type { TextLabel } from './labels.js';
import {
  extend,
  type RegisterReading,
  type Said,
  type SaidDefendant,
  type SaidOffence,
  said,
} from './register-reading.js';
import { dayOf, setSitting, sittingOf } from './sitting.js';
import type { TextLine } from './text-line.js';

const OF_SITTING: ReadonlySet<TextLabel> = new Set([
  'courtHouse',
  'localJusticeArea',
  'courtRoom',
  'sittingDate',
  'startTime',
  'panel',
]);
const OF_PERSON: ReadonlySet<TextLabel> = new Set(['dateOfBirth', 'age', 'sex', 'address', 'pncId']);
const OF_OFFENCE: ReadonlySet<TextLabel> = new Set([
  'offenceCode',
  'wording',
  'legislation',
  'offenceDate',
  'plea',
  'pleaDate',
  'indicatedPlea',
  'verdict',
  'convictionDate',
  'adjournedTo',
]);

/** What is said in a word or two. */
const SHORT: ReadonlySet<TextLabel> = new Set([
  'unused',
  'hearingType',
  'prosecutor',
  'reference',
  'dateOfBirth',
  'age',
  'sex',
  'asn',
  'pncId',
  'offenceCode',
  'offenceDate',
  'plea',
  'pleaDate',
  'indicatedPlea',
  'verdict',
  'convictionDate',
  'adjournedTo',
]);

export function beginDefendant(words: string, line: TextLine, reading: RegisterReading): SaidDefendant {
  const at = said(words, line);
  const fields = new Map(reading.ofCase);
  const defendant: SaidDefendant = { line: readDefendantLine(words), fields, offences: [], results: [], at };
  sittingOf(reading).defendants.push(defendant);
  reading.defendant = defendant;
  reading.hasLooseWords = false;
  reading.decidedAfter = undefined;
  reading.offence = undefined;
  reading.results = undefined;
  reading.open = undefined;
  return defendant;
}

export function addLabelled(label: TextLabel, words: string, line: TextLine, reading: RegisterReading): void {
  if (label === 'sittingDate' && reading.results !== undefined && dayOf(words) === undefined) {
    // The words of a result may begin as a label does.
    if (reading.open !== undefined && reading.open !== 'sitting') extend(reading.open, line);
    else resultLine(line.words, line, reading);
    return;
  }
  const value = { ...said(words, line), isShort: words !== '' && SHORT.has(label) };
  if (label === 'reference' && reading.manner.caseLeads) {
    beginCase(value, reading);
    return;
  }
  const kept = label === 'reference' ? referenceKind(words) : label;
  reading.results = undefined;
  if (OF_SITTING.has(label)) {
    if (words !== '') setSitting(label, words, line, reading);
    return;
  }
  if (label === 'defendant') {
    if (words !== '') beginDefendant(words, line, reading);
    return;
  }
  const defendant = OF_OFFENCE.has(label) ? defendantCharged(line, reading) : reading.defendant;
  reading.open = value;
  if (defendant === undefined) {
    if (OF_OFFENCE.has(label)) unread(line, reading);
    // Said above the defendants, of those of the case or of all of them.
    else if (reading.ofCase.size > 0) reading.ofCase.set(kept, value);
    else sittingOf(reading).fields.set(kept, value);
    reading.open = 'sitting';
    return;
  }
  if (OF_OFFENCE.has(label)) {
    if (reading.offence === undefined || (label === 'offenceCode' && reading.offence.fields.has(label))) {
      openOffence({ fields: new Map(), results: [], at: value }, defendant, reading);
    }
    if (isSaidTwice(label, words, reading.offence)) {
      const message = 'A plea or verdict stands here that is not the one above, and no offence between them.';
      reading.problems.push({ code: 'unread_line', message, at: { start: line.start, end: line.end } });
    } else reading.offence?.fields.set(label, value);
  } else if (label === 'reference' && isFurtherCase(kept, defendant)) {
    // A further case of the same defendant.
    beginDefendant(defendant.at.words, line, reading);
    for (const [one, before] of defendant.fields) {
      if (!OF_CASE.has(one)) reading.defendant?.fields.set(one, before);
    }
    reading.defendant?.fields.set(kept, value);
    reading.open = value;
  } else (label === 'reportingRestriction' ? (reading.offence ?? defendant) : defendant).fields.set(kept, value);
}

/** Whether what an offence was answered with is said of it again behind its results, and is another: it may be of an offence that was not told. */
function isSaidTwice(label: TextLabel, words: string, offence: SaidOffence | undefined): boolean {
  if (label !== 'plea' && label !== 'verdict') return false;
  const before = offence?.fields.get(label);
  return before !== undefined && offence?.results.length !== 0 && before.words.toLowerCase() !== words.toLowerCase();
}

const OF_CASE: ReadonlySet<TextLabel> = new Set(['reference', 'courtNumber']);

/** A case may have two references: the court's own number and the prosecutor's. */
function referenceKind(words: string): 'reference' | 'courtNumber' {
  return isLibraNumber(words) ? 'courtNumber' : 'reference';
}

/** A second reference of one kind is of a further case, and so is any behind what was charged under the first. */
function isFurtherCase(kind: TextLabel, { fields, offences, results }: SaidDefendant): boolean {
  if (fields.has(kind)) return true;
  return offences.length + results.length > 0 && [...OF_CASE].some((one) => fields.has(one));
}

/** A case that opens with its number: what is said until its first defendant is of all of them. */
function beginCase(reference: Said, reading: RegisterReading): void {
  const kind = referenceKind(reference.words);
  // The head of a further page names the case again.
  if (reading.defendant !== undefined && reading.ofCase.get(kind)?.words === reference.words) return;
  const isItsOther = reading.defendant === undefined && reading.ofCase.size > 0 && !reading.ofCase.has(kind);
  reading.ofCase = new Map([...(isItsOther ? reading.ofCase : []), [kind, reference]]);
  reading.defendant = undefined;
  reading.offence = undefined;
  reading.results = undefined;
  reading.open = reference;
}

/** Who is charged by what comes next: the defendant being read, else the one before, of whom this is a further case. */
function defendantCharged(line: TextLine, reading: RegisterReading): SaidDefendant | undefined {
  const before = reading.sittings.at(-1)?.defendants.at(-1);
  if (reading.defendant !== undefined || before === undefined || reading.ofCase.size === 0) return reading.defendant;
  const defendant = beginDefendant(before.at.words, line, reading);
  for (const [label, kept] of before.fields) {
    if (OF_PERSON.has(label) && !defendant.fields.has(label)) defendant.fields.set(label, kept);
  }
  return defendant;
}

/** What nothing stands above that it could be of. */
function unread({ start, end }: TextLine, { problems }: RegisterReading): void {
  problems.push({ code: 'unread_line', message: 'Words stand here under no defendant.', at: { start, end } });
}

export function addOffence(words: string, number: number | undefined, line: TextLine, reading: RegisterReading): void {
  const defendant = defendantCharged(line, reading);
  if (defendant === undefined) {
    unread(line, reading);
    return;
  }
  const value = said(words, line);
  const fields = new Map<TextLabel, Said>(words === '' ? [] : [['offence', value]]);
  // A code printed above its title is of the same offence.
  const before = reading.offence;
  if (before && !before.fields.get('offence')?.words && before.results.length === 0 && !before.isApplication) {
    before.fields.set('offence', value);
  } else {
    const numbered = number === undefined ? {} : { number };
    const listed = reading.offencesAreListed ? { isListed: true } : {};
    openOffence({ ...numbered, ...listed, fields, results: [], at: value }, defendant, reading);
    reading.offence?.fields.set('offence', value);
  }
  reading.open = value;
  reading.results = undefined;
}

/** The heading of a list of offences, or the first of them beside it. */
export function listOffences(words: string, line: TextLine, reading: RegisterReading): void {
  if (words !== '') addOffence(words, undefined, line, reading);
  else {
    reading.offence = undefined;
    reading.results = undefined;
    reading.open = undefined;
  }
}

export function addApplication(words: string, line: TextLine, reading: RegisterReading): void {
  const defendant = defendantCharged(line, reading);
  if (defendant === undefined) {
    unread(line, reading);
    return;
  }
  const value = said(words, line);
  const fields = new Map<TextLabel, Said>([['application', value]]);
  openOffence({ fields, results: [], at: value, isApplication: true }, defendant, reading);
  reading.open = value;
  reading.results = undefined;
}

function openOffence(offence: SaidOffence, defendant: SaidDefendant, reading: RegisterReading): void {
  defendant.offences.push(offence);
  reading.offence = offence;
  reading.decidedAfter = undefined;
}

export function addResult(
  label: 'result' | 'caseResult' | 'defendantResult',
  words: string,
  line: TextLine,
  reading: RegisterReading,
): void {
  const { defendant, offence } = reading;
  if (defendant === undefined) {
    unread(line, reading);
    return;
  }
  const level = label === 'caseResult' ? 'case' : 'defendant';
  const isOfOffence = label === 'result' && offence !== undefined;
  reading.decidedAfter ??= isOfOffence ? listedLast(defendant) : undefined;
  const listed = isOfOffence ? reading.decidedAfter : undefined;
  const ofDefendant = (one: Said) => defendant.results.push({ level, said: one });
  if (listed) reading.results = byNumber(listed, defendant);
  else reading.results = isOfOffence ? (one) => offence.results.push(one) : ofDefendant;
  if (label !== 'result') reading.offence = undefined;
  reading.resultsListed = 0;
  reading.open = undefined;
  const [, first, one] = (listed && /^\(?(1)[.)] (\S.*)$/s.exec(words)) ?? [];
  if (one !== undefined) {
    resultLine(one, line, reading, Number(first));
    reading.resultsListed = 1;
  } else if (words !== '') resultLine(words, line, reading);
}

/**
 * Puts each result with the offence it is numbered for. One without a number is of the number above it where a further number follows;
 * below the last, as what is owed, of them all.
 */
function byNumber(listed: readonly SaidOffence[], { results }: SaidDefendant): NonNullable<RegisterReading['results']> {
  let above: SaidOffence | undefined;
  let unnumbered: SaidDefendant['results'] = [];
  return (one, number) => {
    const offence = listed.find((each) => each.number === number);
    if (offence === undefined) {
      const result = { level: 'defendant' as const, said: one };
      results.push(result);
      if (above !== undefined && !OWED.test(one.words)) unnumbered.push(result);
      return;
    }
    for (const result of unnumbered) {
      results.splice(results.indexOf(result), 1);
      above?.results.push(result.said);
    }
    unnumbered = [];
    above = offence;
    offence.results.push(one);
  };
}

/** The offences of a list that nothing is said of but what they are: what is decided below it is of the one it is numbered for, or of them all. */
function listedLast({ offences }: SaidDefendant): readonly SaidOffence[] | undefined {
  const listed = offences.slice(offences.findLastIndex(({ isListed, results }) => !isListed || results.length > 0) + 1);
  // A plea that all of them have was told by their numbers.
  const areAnswered = listed.every(({ fields }) => fields.has('plea'));
  const open = areAnswered ? listed : listed.slice(listed.findLastIndex(({ fields }) => fields.has('plea')) + 1);
  return open.length > 1 ? open : undefined;
}
