import { isBlankPlea, normalisePlea } from '../../law/results/pleas.js';
import { bornDefendant, numberedDefendant } from './defendant-line.js';
import { headingAlone, isFooter, readHeading } from './heading.js';
import { labelled, type TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';

const DECIDED: ReadonlySet<TextLabel> = new Set(['result', 'caseResult', 'defendantResult', 'adjournedTo']);
const OF_CHARGE: ReadonlySet<TextLabel> = new Set([
  'offence',
  'offenceList',
  'offenceCode',
  'plea',
  'verdict',
  'application',
]);

/**
 * The lines of a register that puts no label before a charge or a plea, with those labels: below a line that names somebody with a number or a
 * date of birth, a plea alone on its line stands between the charge and what was decided; or all three stand on one line behind dashes.
 */
export function withUnlabelledCharges(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ words }) => isPlea(words) || chargeOnLine(words) !== undefined)) return lines;
  if (lines.some(({ words }) => OF_CHARGE.has(labelled(words)?.label ?? 'unused'))) return lines;
  const people = lines.flatMap(({ words }, at) => (namesSomebody(words) ? [at] : []));
  const [first] = people;
  if (first === undefined) return lines;
  return [
    ...lines.slice(0, first),
    ...people.flatMap((from, index) => {
      const [name, ...below] = lines.slice(from, people[index + 1]);
      return name === undefined ? [] : [name, ...chargesBelow(below)];
    }),
  ];
}

function namesSomebody(words: string): boolean {
  return labelled(words) === undefined && (numberedDefendant(words) ?? bornDefendant(words)) !== undefined;
}

/** `Guilty`, `Pleaded not guilty`, `NG`: what a person answered, and nothing else on the line. */
function isPlea(words: string): boolean {
  return words.length <= LONGEST_PLEA && PLEA.test(words) && normalisePlea(words) !== null && !isBlankPlea(words);
}

const LONGEST_PLEA = 40;
const PLEA = /\b(?:guilty|pleas?|admit(?:s|ted)?|den(?:ies|ied)|euog|dieuog|N?G)\b/i;

/** `1) Theft - guilty - fined £80`: a charge, its plea and what was decided, in the order in which every clerk says them. */
function chargeOnLine(words: string): readonly [title: string, plea: string, result: string] | undefined {
  if (!PLEA.test(words) || labelled(words) !== undefined) return undefined;
  const parts = words.replace(NUMBER, '').split(BETWEEN);
  const at = parts.findIndex((part, index) => index > 0 && index % 2 === 0 && isPlea(part));
  const [plea, result] = [parts[at], parts.slice(at + 2).join('')];
  return at < 0 || plea === undefined || result === '' ? undefined : [parts.slice(0, at - 1).join(''), plea, result];
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)] ?/;
const BETWEEN = /( [-–—] |; )/;

function chargesBelow(lines: readonly TextLine[]): readonly TextLine[] {
  const pleas = lines.flatMap(({ words }, at) => (isPlea(words) ? [at] : []));
  const titles = new Map<number, number>();
  for (const [index, plea] of pleas.entries()) titles.set(titleAbove(lines, plea, (pleas[index - 1] ?? -1) + 1), plea);
  const out: TextLine[] = [];
  let isDecided = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    const plea = titles.get(at);
    const whole = chargeOnLine(line.words);
    if (plea !== undefined && plea > at) {
      const words = lines
        .slice(at, plea)
        .map((one) => one.words)
        .join(' ');
      const answered = lines[plea] as TextLine;
      out.push({ ...line, words: `Offence: ${words.replace(NUMBER, '')}`, end: lines[plea - 1]?.end ?? line.end });
      out.push({ ...answered, words: `Plea: ${answered.words}` });
      at = plea;
      isDecided = false;
    } else if (whole !== undefined) {
      const [title, answer, result] = whole;
      out.push({ ...line, words: `Offence: ${title}` }, { ...line, words: `Plea: ${answer}` });
      out.push({ ...line, words: `Result: ${result}` });
      isDecided = true;
    } else if (out.length > 0 && !isDecided && labelled(line.words) === undefined && !isOfCourt(line.words)) {
      out.push({ ...line, words: `Result: ${line.words}` });
      isDecided = true;
    } else {
      isDecided ||= DECIDED.has(labelled(line.words)?.label ?? 'unused');
      out.push(line);
    }
  }
  return out;
}

/** Where the title of the charge begins whose plea stands on a line: right above it, or, of the first, below the name; earlier where its words break off. */
function titleAbove(lines: readonly TextLine[], plea: number, from: number): number {
  const isFirst = from === 0;
  let at = plea - 1;
  while (
    at > from &&
    (isFirst ? labelled(lines[at - 1]?.words ?? '') === undefined : /^\p{Ll}/u.test(lines[at]?.words ?? ''))
  )
    at -= 1;
  return at < from || labelled(lines[at]?.words ?? '') !== undefined ? plea : at;
}

function isOfCourt(words: string): boolean {
  return headingAlone(words) !== undefined || readHeading(words)?.courtHouse !== undefined || isFooter(words);
}
