import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { namedByCapitals } from './named-by-capitals.js';
import { namedByCue } from './named-by-cue.js';
import { numbersOfPeople } from './numbers-of-people.js';
import { placesOfPeople } from './places-of-people.js';
import { toldByRelation } from './told-by-relation.js';
import type { Span } from './words.js';

/** A run to hide; `name` where it is a person's name, to be hidden elsewhere in the document too. */
export interface ProtectedSpan extends Span {
  readonly name: boolean;
}

/** Prompts of result definitions whose answer is the person or place protected: the rest of the line, up to the next prompt. */
const PROMPT = regexOf('gi')`
  \b(?:
    protected (?:person|party|address|place)(?:['’]?s?['’]?)?(?: (?:name|address|names|addresses|details))?
    |name of (?:the )?(?:protected person|victim|complainant|witness)
    |(?:victim|complainant|witness|payee|creditor)(?:['’]s)? (?:name|address)|address|workplace|place of work|school
  )(?:\(s\))? ?(?::|- ) ?([^\n.;]{1,200})
`;

/** A date in brackets behind a name is a date of birth. */
const BIRTH_BEHIND = /,? ?[([] ?(?:\p{L}[\p{L}.]{0,8}:? ?)?(\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4})(?=\s?[)\]])/uy;

/** The number of a house before its street. */
const HOUSE_BEFORE =
  /\b(?:at|to|of|in|from|near|attend(?:ing)?|enter(?:ing)?|address|approach(?:ing)?|resides?|lives?) (\d{1,4}[A-Za-z]?,? )$/i;

/**
 * What to hide in a text whoever the defendant is: people by the words they follow, by a capital where none is due and by
 * whose they are; where they live, learn and work; numbers, dates of birth and addresses on the internet by their shape.
 */
export function protectedSpans(text: string): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [
    ...namedByCue(text),
    ...[...numbersOfPeople(text), ...placesOfPeople(text), ...toldByRelation(text), ...namedByCapitals(text)].map(
      (span) => ({ start: span.start, end: span.end, name: false }),
    ),
  ];
  for (const { start, end } of [...spans]) {
    const house = HOUSE_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    if (house !== undefined) spans.push({ start: start - house.length, end: start, name: false });
    BIRTH_BEHIND.lastIndex = end;
    const birth = BIRTH_BEHIND.exec(text);
    if (birth) spans.push({ ...lastGroup(birth), name: false });
  }
  for (const match of everyMatch(PROMPT, text)) {
    const answer = lastGroup(match);
    if (/^[\d\s()]*$/.test(text.slice(answer.start, answer.end))) continue;
    const next = /[,\s]\s*[A-Z][\w'’ ]{2,40}:/.exec(text.slice(answer.start, answer.end));
    spans.push({ start: answer.start, end: next ? answer.start + next.index : answer.end, name: false });
  }
  return spans;
}

function lastGroup(match: RegExpMatchArray): Span {
  const answer = match[1] ?? '';
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - answer.length, end };
}
