import { tidy } from '../../text/tidying/whitespace.js';
import type { PlainLine } from './cells-of-line.js';
import { IN_CELL } from './charge-headings.js';
import { chargeTableAt } from './charge-tables.js';
import { numberedDefendant } from './defendant-line.js';
import { withJointCharges } from './joint-charges.js';
import { withKeyedSections } from './keyed-sections.js';
import { labelAlone, labelled, type TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';
import { withUnlabelledCharges } from './unlabelled-charges.js';
import { withUnmarkedLabels } from './unmarked-labels.js';

/** Two hyphens alone are what mail programs put above a signature (RFC 3676, 4.3). */
const RULE = /^(?!--$)[\s\-_=*~.·•+|]+$/;
const PAGE =
  /^(?:(?:page|tudalen) ?\d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?(?:of|\/) ?\d{1,4}|(?:case|defendant|entry|item) \d{1,3}(?: of \d{1,3})?)$/i;

/** The lines of a text that hold words, parted where another label begins behind a gap (`DOB: 01/02/1990   Age: 33`). */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const plain = plainLines(text);
  for (let index = 0; index < plain.length; index += 1) {
    const table = chargeTableAt(plain, index);
    if (table) {
      lines.push(...table.lines);
      index += table.length - 1;
      continue;
    }
    const { text: line, start } = plain[index] as PlainLine;
    for (const { words, offset } of piecesOf(withoutMarks(line))) {
      if (words === '' || RULE.test(words) || PAGE.test(words)) continue;
      lines.push({ words, start: start + offset, end: start + offset + line.slice(offset).trimEnd().length });
    }
  }
  return withJointCharges(
    withUnlabelledCharges(
      withUnmarkedLabels(withValuesBelow(withKeyedSections(withMarks(withMarkedResults(withResultCodes(lines)))))),
    ),
  );
}

/** So many labels, who is charged and what was decided among them, stand alone on their lines where values stand below. */
const FEWEST_ALONE = 4;

/** Labels that stand above their values without a mark, with one: in a register that prints them so throughout. */
function withMarks(lines: readonly TextLine[]): readonly TextLine[] {
  const labels = lines.map(({ words }) => labelAlone(words));
  const alone = new Set(labels);
  alone.delete(undefined);
  if (alone.size < FEWEST_ALONE || !alone.has('defendant') || !alone.has('result')) return lines;
  return lines.map((line, at) => {
    // `Hearing type`, and below it `Sentence`.
    const isValue = labels[at - 1] === 'hearingType';
    return isValue || labels[at] === undefined ? line : { ...line, words: `${line.words}:` };
  });
}

const RESULT_CODE = /^(?:cjs )?result code ?[:=] ?(\d{4})$/i;
const RESULT_TEXT = /^((?:result|results|result text|result details) ?[:=]) ?(?=\S)/i;

/** `Result code: 1015`, and below it `Result text: Fined`, as one line: `Result text: 1015 Fined`. */
function withResultCodes(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ words }) => RESULT_CODE.test(words))) return lines;
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (next !== undefined && RESULT_CODE.test(line.words) && RESULT_TEXT.test(next.words)) return [];
    const code = RESULT_CODE.exec(lines[at - 1]?.words ?? '')?.[1];
    return code === undefined ? [line] : [{ ...line, words: line.words.replace(RESULT_TEXT, `$1 ${code} `) }];
  });
}

/** `Results` alone on its line heads what was decided, in a register that labels who is charged and with what and marks no label of what was decided. */
function withMarkedResults(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ words }) => labelAlone(words) === 'result')) return lines;
  const marked = new Set(lines.map(({ words }) => labelled(words)?.label));
  const isCharged = marked.has('offence') || marked.has('offenceCode');
  if (marked.has('result') || !marked.has('defendant') || !isCharged) return lines;
  return lines.map((line) => (labelAlone(line.words) === 'result' ? { ...line, words: `${line.words}:` } : line));
}

function plainLines(text: string): readonly PlainLine[] {
  let start = 0;
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/).map((line) => {
    const plain = { text: line, start };
    start += line.length;
    return plain;
  });
}

/** Labels whose value is one line, which may stand below them. */
const ONE_LINE: ReadonlySet<TextLabel> = new Set([
  'courtHouse',
  'localJusticeArea',
  'courtRoom',
  'sittingDate',
  'startTime',
  'hearingType',
  'prosecutor',
  'reference',
  'defendant',
  'dateOfBirth',
  'age',
  'sex',
  'asn',
  'pncId',
  'offence',
  'offenceCode',
  'plea',
  'verdict',
  'convictionDate',
]);

/** A label alone on its line, and its value on the next, as one line. */
function withValuesBelow(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  let label: TextLine | undefined;
  for (const line of lines) {
    const found = labelled(line.words);
    if (label !== undefined && found === undefined && numberedDefendant(line.words) === undefined) {
      const mark = /[:=]/.test(label.words) ? '' : ':';
      joined.splice(-1, 1, { words: `${label.words}${mark} ${line.words}`, start: label.start, end: line.end });
    } else joined.push(line);
    label = found !== undefined && found.value === '' && ONE_LINE.has(found.label) ? line : undefined;
  }
  return joined;
}

/** A label without a mark behind it, which a gap, a tab or dots may part from its value; two in a row are the headings of a table. */
function isLabel(words: string): boolean {
  const found = /[:=]/.test(words) ? undefined : labelled(`${words}:`);
  // `Courtroom 2` says all there is to say.
  return found?.value === '' && !(found.label === 'courtRoom' && found.number !== undefined);
}

/** Without the marks that make letters bold and lines headings, each letter where it was. */
function withoutMarks(line: string): string {
  const isMarked = line.includes('**') || line.startsWith('#');
  const plain = isMarked ? line.replace(/\*\*|^#{1,6} /g, (mark) => ' '.repeat(mark.length)) : line;
  return plain.includes(IN_CELL) ? plain.replaceAll(IN_CELL, ' ') : plain;
}

/** The number of an entry before its first label: `2.   Case number: …` */
const ENTRY = /^\(?(\d{1,3})[.)]?\s*$/;

function piecesOf(line: string): readonly Piece[] {
  const pieces: { words: string; offset: number }[] = [];
  let offset = line.length - line.trimStart().length;
  let isInPairs = false;
  for (const part of line.trim().split(/(\s*[|\t;]\s*|\s?\.{4,}\s?| \.{2,3} |\s{2,})/)) {
    const last = pieces.at(-1);
    const isGap = /^(?:\s*[|\t;]\s*|\s?\.{4,}\s?| \.{2,3} |\s{2,})$/.test(part);
    const entry = last === undefined || isGap || pieces.length > 1 ? undefined : ENTRY.exec(last.words)?.[1];
    if (last && entry !== undefined && labelled(part) !== undefined) last.words = `${entry}. ${part}`;
    else if (!isGap && (last === undefined || labelled(part) !== undefined)) pieces.push({ words: part, offset });
    else if (last && isGap && (pieces.length === 1 || isInPairs) && isLabel(last.words)) {
      last.words += ': ';
      isInPairs = true;
    }
    // `Name      : Jasper TESTFERN`: the marks stand below one another.
    else if (last?.words.endsWith(': ') && /^[:=] ?/.test(part)) last.words += part.replace(/^[:=] ?/, '');
    else if (last?.words.endsWith(': ') && isLabel(part)) last.words = `${last.words.slice(0, -2)}  ${part}`;
    // `Case ref   99ZZ1000126   Prosecutor   Mossbury Police`: no label of the line has a mark.
    else if (last && isInPairs && !isGap && isLabel(part)) pieces.push({ words: part, offset });
    else if (last) last.words += part;
    offset += part.length;
  }
  const ending = pieces.at(-1);
  // Behind a defendant it is the last heading of a table of people, and not a label without its value.
  const isOfPeople = isInPairs && labelled(pieces[0]?.words ?? '')?.label === 'defendant';
  if (isInPairs && !isOfPeople && ending && isLabel(ending.words)) ending.words += ':';
  // Where cells are parted by semicolons the last has one too; a sentence keeps its own.
  const mark = /;.*[|;]\s*$/.test(line) ? / ?[|;]$/ : / ?\|$/;
  const all = pieces.some(({ words }) => mayBeApart(words)) ? pieces.flatMap(apart) : pieces;
  return all.map(({ words, offset: at }, index) => {
    const by = index < all.length - 1 ? / ?[|;]$/ : mark;
    return { words: tidy(words).replace(by, ''), offset: at };
  });
}

/** What is said in a word or a name, behind which a sentence may go on with another label: `Case: 01AB1. Born 1 May 1990. Address: …` */
const SHORT: ReadonlySet<TextLabel> = new Set([
  ...[...ONE_LINE].filter((label) => label !== 'offence' && label !== 'offenceCode'),
  'address',
  'pleaDate',
  'offenceDate',
]);
const CODE_THEN_TITLE = /^(\S[^:]*: ?[A-Z]{2}\d{5}[A-Z]?) +(\S.*)$/s;
const IN_SENTENCE = /(?:[.,;)]? +)(?=[\p{L}.]{1,20}(?: [\p{L}.]{1,20}){0,3}:)|[.,;)] +(?=[\p{L}.]{1,20} \S*\d)/gu;

/** Quick to say no: a further mark, or an end before more words. */
function mayBeApart(words: string): boolean {
  const mark = words.indexOf(':');
  return (mark >= 0 && words.includes(':', mark + 1)) || /[.,;)] /.test(words);
}

/** A line that says several things in a row, each under its label, in as many pieces. */
function apart(piece: Piece): readonly Piece[] {
  const { words, offset } = piece;
  const first = labelled(words);
  const [, code, title] = first?.label === 'offenceCode' ? (CODE_THEN_TITLE.exec(words) ?? []) : [];
  if (code !== undefined && title !== undefined && labelled(title)?.label === 'offence') {
    return [{ words: code, offset }, ...apart({ words: title, offset: offset + words.length - title.length })];
  }
  if (first === undefined || !SHORT.has(first.label)) return [piece];
  const valueAt = words.length - first.value.length;
  for (const { 0: gap, index } of words.matchAll(IN_SENTENCE)) {
    const at = index + gap.length;
    if (index < valueAt) continue;
    if (!SHORT.has(labelled(words.slice(at))?.label ?? 'unused')) continue;
    const said = words.slice(0, gap.startsWith(')') ? index + 1 : index);
    return [{ words: said, offset }, ...apart({ words: words.slice(at), offset: offset + at })];
  }
  return [piece];
}

interface Piece {
  readonly words: string;
  readonly offset: number;
}
