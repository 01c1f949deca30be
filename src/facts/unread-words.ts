/** The words of a result text that no rule consumed: outside every clause's evidence, every short code and every heading. */
import { DATE_OR_YEAR } from '../text/figures/dates.js';
import { DURATION } from '../text/figures/durations.js';
import type { Clause } from './clause.js';
import { LENGTH_STATEMENT } from './drafts/order-fields.js';
import { TERM_STATEMENT } from './drafts/terms.js';
import { extract, pageOf } from './extract.js';
import type { ResultToRead } from './reading.js';
import type { Run } from './rule.js';

/** What of one text was left over. */
export interface UnreadWords {
  /** Words of the text in all. */
  readonly words: number;
  /** Words in `runs`. */
  readonly unread: number;
  /** Offsets into the text as given: a statement, or what of it stands between consumed words. */
  readonly runs: readonly Run[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’/.-]*/gu;
/** Words that join others and say nothing alone. */
const LITTLE =
  /^(?:an?|the|and|or|of|to|in|on|at|by|for|from|with|is|was|are|were|be|been|it|its|that|this|as|also|then|he|she|they|his|her|their|y|yr|a'r|i|o|ar|gan|ac)$/i;
/** What heads a result: its short code, " - ", and the rest of that line. */
const LABEL_LINE = /^[^\n]{0,100}(?:\n|$)/;

/** "for 2 years", "until 04/06/2027": behind a clause's evidence, its length or its day. */
const LENGTH_ALONE = new RegExp(
  `^(?:(?:for|until|till|to|of|on|am|hyd|tan|a period) ){0,3}(?:${DURATION}|${DATE_OR_YEAR})$`,
  'i',
);

/**
 * The words no rule consumed. Consumed are the evidence of every clause, the same thing said again (label and sentence), the
 * statements a length or terms were read from, stretches known to hold no decision (bail conditions), and headings.
 * Never throws, whatever the text.
 */
export function unreadWords(input: ResultToRead): UnreadWords {
  const { normalised, segments, statements, zones } = pageOf(input);
  const { text: plain, span } = normalised;
  const { clauses } = extract(input);
  const taken: Run[] = clauses.flatMap((clause) => evidenceOf(clause));
  taken.push(...zones.map(({ start, end }) => runOf(span(start, end))));
  for (const { start, end } of statements) {
    const [from, to] = span(start, end);
    const said = plain.slice(start, end);
    if (statesField(said, clauses)) taken.push({ start: from, end: to });
    else taken.push(...extract({ text: input.text.slice(from, to) }).clauses.flatMap((one) => evidenceOf(one, from)));
  }
  for (const { start, labelStart } of segments) {
    if (labelStart <= start) continue;
    const line = LABEL_LINE.exec(plain.slice(labelStart))?.[0] ?? '';
    const endsLine = line.endsWith('\n') || labelStart + line.length === plain.length;
    taken.push(runOf(span(start, endsLine ? labelStart + line.length : labelStart)));
  }
  if (input.label && plain.startsWith(input.label)) taken.push(runOf(span(0, input.label.length)));
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  const runs = statements
    .map(({ start, end }) => runOf(span(start, end)))
    .flatMap((statement) => without(statement, taken))
    .map((run) => trimmed(input.text, run))
    .filter(({ start, end }) => clauses.length === 0 || !LENGTH_ALONE.test(input.text.slice(start, end)))
    .filter((run) => wordsOf(input.text, run).some((word) => !LITTLE.test(word) && /\p{L}{2}/u.test(word)));
  return {
    words: wordsOf(input.text, { start: 0, end: input.text.length }).length,
    unread: runs.reduce((total, run) => total + wordsOf(input.text, run).length, 0),
    runs,
  };
}

function evidenceOf({ span }: Clause, offset: number = 0): readonly Run[] {
  return span === null ? [] : [{ start: offset + span[0], end: offset + span[1] }];
}

/** "This order lasts for 2 years", "Not to contact …": what a length or the terms of an order were read from. */
function statesField(statement: string, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      clause.kind === 'order' &&
      ((clause.terms !== undefined && TERM_STATEMENT.test(statement)) ||
        ((clause.period ?? clause.until) !== undefined && LENGTH_STATEMENT.test(statement))),
  );
}

function runOf([start, end]: readonly [number, number]): Run {
  return { start, end };
}

/** What is left of `run` when `taken`, in order, is cut out of it. */
function without(run: Run, taken: readonly Run[]): readonly Run[] {
  const left: Run[] = [];
  let { start } = run;
  for (const other of taken) {
    if (other.end <= start) continue;
    if (other.start >= run.end) break;
    if (other.start > start) left.push({ start, end: other.start });
    start = other.end;
  }
  if (start < run.end) left.push({ start, end: run.end });
  return left;
}

function trimmed(text: string, { start, end }: Run): Run {
  const words = [...text.slice(start, end).matchAll(WORD)];
  const first = words[0];
  const last = words.at(-1);
  return first && last
    ? { start: start + first.index, end: start + last.index + last[0].replace(/[.'’/-]+$/, '').length }
    : { start, end: start };
}

function wordsOf(text: string, { start, end }: Run): readonly string[] {
  return text.slice(start, end).match(WORD) ?? [];
}
