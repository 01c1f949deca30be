import { readDefendantLine, severalNames } from './defendant-line.js';
import { isCoAccused, type Labelled, labelled, type TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';

/** `(2) Stacey ROOKE`, `D2: not guilty`: of which of those charged together. */
const OF_ONE = /(?:^|[;,.]? )(?:\((\d{1,2})\)|(?:D|def(?:endant)? ?)(\d{1,2})(?: ?:| [-–]))(?= \S)/gi;
/** `both Guilty`, `Each: fined £50` */
const OF_ALL = /^(?:both|each|all)(?: defendants?| of them)?(?: ?[:-])? /i;
/** `Offence (joint): …`, `Charge (2 only): …` */
const QUALIFIED =
  /^(offences?|charges?|counts?|pleas?|results?|orders?|sentences?)( \d{1,3})? ?\(((?:D|def(?:endant)?s? ?)?(\d{1,2})(?: only)?|joint(?:ly)?|both|all)\) ?: ?/i;
/** `Assault (D2 only)`, `Theft (jointly)` */
const OF_WHOM =
  / ?[([]((?:D|def(?:endant)? ?)?(\d{1,2}) only|joint(?:ly)?|both(?: defendants)?|all(?: defendants)?)[)\]]$/i;
/** `As for (1)` */
const AS_FOR =
  /^(?:(?:the )?same )?(?:as|as for|as in|as on) (?:for )?(?:\((\d{1,2})\)|(?:D|def(?:endant)? ?)(\d{1,2}))\.?$/i;

const OF_PERSON: ReadonlySet<TextLabel> = new Set(['dateOfBirth', 'age', 'sex', 'address', 'asn', 'pncId']);
const OF_COURT: ReadonlySet<TextLabel> = new Set(['plea', 'verdict', 'result', 'adjournedTo', 'convictionDate']);

interface Accused {
  readonly number: number;
  readonly name: string;
  readonly lines: TextLine[];
}

/** Lines with what is charged against several people at once said of each of them in turn: `Defendants: (1) … (2) …`, and below them each one’s pleas and results by those numbers. */
export function withJointCharges(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ words }) => opensAccused(words) || labelsCoAccused(words))) return lines;
  const out: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const accused = accusedAt(lines, at);
    if (accused === undefined) {
      out.push(lines[at] as TextLine);
      continue;
    }
    const end = endOf(lines, accused.end);
    const said = lines.slice(accused.end, end);
    for (const one of accused.people) out.push(...one.lines, ...saidOf(one.number, said, accused.people));
    at = end - 1;
  }
  return out;
}

function opensAccused(words: string): boolean {
  if (!MAY_BE_SEVERAL.test(words)) return false;
  const found = labelled(words);
  if (found?.label !== 'defendant') return false;
  return found.number === 1 || /^(?:\(1\)|D1\b)/i.test(found.value) || severalNames(found.value).length > 1;
}

function labelsCoAccused(words: string): boolean {
  const found = /^co/i.test(words) ? labelled(words) : undefined;
  return found !== undefined && isCoAccused(found);
}

/** Quick to say no. */
const MAY_BE_SEVERAL = /1|[;/&]| and /i;

/** Those charged together, from the line that names the first; undefined where fewer than two are numbered. */
function accusedAt(lines: readonly TextLine[], at: number) {
  const first = lines[at];
  if (first === undefined) return undefined;
  if (!opensAccused(first.words)) return coAccusedAt(lines, at);
  const people: Accused[] = severalNames(labelled(first.words)?.value ?? '').map((name, index) => ({
    number: index + 1,
    name,
    lines: [{ ...first, words: `Defendant: ${name}` }],
  }));
  if (people.length > 1) return { people, end: at + 1 };
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as TextLine;
    const found = labelled(line.words);
    const named = end === at || found?.label === 'defendant' ? (found?.value ?? '') : line.words;
    const parts = partsOf(named);
    if (found === undefined || found.label === 'defendant') {
      const next =
        found?.number === people.length + 1 && parts.length === 0 ? [{ number: found.number, words: named }] : parts;
      if (next.length === 0 || next.some(({ number }, index) => number !== people.length + index + 1)) break;
      for (const { number, words } of next)
        people.push({ number, name: words, lines: [{ ...line, words: `Defendant: ${words}` }] });
    } else if (OF_PERSON.has(found.label)) people.at(-1)?.lines.push(line);
    else break;
  }
  return people.length > 1 ? { people, end } : undefined;
}

/** A defendant and, each under a label that says so, those charged together with him; undefined where there are none. */
function coAccusedAt(lines: readonly TextLine[], at: number) {
  const people: Accused[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as TextLine;
    const found = labelled(line.words);
    if (found?.label === 'defendant' && found.value !== '' && isCoAccused(found) === end > at) {
      const words = `Defendant: ${found.value}`;
      people.push({ number: people.length + 1, name: found.value, lines: [{ ...line, words }] });
    } else if (found !== undefined && people.length > 0 && OF_PERSON.has(found.label)) people.at(-1)?.lines.push(line);
    else break;
  }
  return people.length > 1 ? { people, end } : undefined;
}

/** Up to who is named or which case is opened next. */
function endOf(lines: readonly TextLine[], from: number): number {
  let isCharged = false;
  for (let at = from; at < lines.length; at += 1) {
    const label = labelled(lines[at]?.words ?? '')?.label;
    isCharged ||= label === 'offence' || qualified(lines[at]?.words ?? '') !== undefined;
    if (label === 'defendant' || label === 'courtHouse' || label === 'sittingDate') return at;
    if (label === 'reference' && isCharged) return at;
  }
  return lines.length;
}

/** What lines below several people say of one of them. */
function saidOf(number: number, lines: readonly TextLine[], people: readonly Accused[]): readonly TextLine[] {
  const out: TextLine[] = [];
  let isOfOther = false;
  /** What a plea or a result is told under, where each line says of whom. */
  let label: string | undefined;
  let isTold = false;
  for (const [at, line] of lines.entries()) {
    const only = qualified(line.words);
    const plain = only === undefined ? line.words : only.words;
    const found = labelled(plain);
    if (found?.label === 'offence' || found?.label === 'offenceList')
      isOfOther = only?.number !== undefined && only.number !== number;
    if (isOfOther) continue;
    if (found !== undefined && OF_COURT.has(found.label)) {
      label = found.printed;
      isTold = false;
      if (only?.number !== undefined && only.number !== number) {
        label = undefined;
        continue;
      }
    } else if (found !== undefined) label = undefined;
    const value = label === undefined || found === undefined ? plain : found.value;
    const parts = label === undefined ? [] : partsOf(byNumber(value, people));
    if (label !== undefined && parts.length === 0 && people.some((one) => namesOne(value, one, people))) {
      // Of whom each of its clauses is, their numbers do not say.
      if (number === people[0]?.number) out.push({ ...line, unread: 'cell' });
      continue;
    }
    const own = parts.filter((part) => part.number === number);
    if (label !== undefined && parts.length > 0) {
      isTold = own.length > 0;
      for (const { words } of own)
        out.push({ ...line, words: `${label}: ${meant(words, lines.slice(0, at + 1), people)}` });
    } else if (label !== undefined && found === undefined && !isTold) {
      // Goes on with what was said of another.
    } else if (label !== undefined && found !== undefined) {
      isTold = true;
      out.push({ ...line, words: `${found.printed}: ${value.replace(OF_ALL, '')}` });
      if (value === '') isTold = false;
    } else out.push({ ...line, words: plain });
  }
  return out;
}

/** What is said of each by their numbers, in order; none of words that do not open with a number. */
function partsOf(words: string): readonly { readonly number: number; readonly words: string }[] {
  const found = [...words.matchAll(OF_ONE)];
  if (found[0]?.index !== 0) return [];
  return found.map(({ 0: mark, 1: figure, 2: other, index }, at) => ({
    number: Number(figure ?? other),
    words: words.slice(index + mark.length, found[at + 1]?.index).trim(),
  }));
}

/** Where what is said of each stands behind their names and a mark, the same behind their numbers. */
function byNumber(words: string, people: readonly Accused[]): string {
  let out = words;
  for (const one of people) {
    const marked = new RegExp(
      `(^|[;.,] )(?:${callings(one, people).map(escaped).join('|')})(?: ?:| [-–]) (?=\\S)`,
      'g',
    );
    out = out.replace(marked, `$1(${one.number}) `);
  }
  return out;
}

function namesOne(words: string, one: Accused, people: readonly Accused[]): boolean {
  return (
    new RegExp(`(?<![\\p{L}])(?:${callings(one, people).map(escaped).join('|')})(?![\\p{L}])`, 'u').test(words) ||
    /\brespectively\b/i.test(words)
  );
}

/** What a register may call one of several people: the whole name, or a part that none of the others has. */
function callings({ name }: Accused, people: readonly Accused[]): readonly string[] {
  const bare = (printed: string) => readDefendantLine(printed).name;
  const { full = name, forenames = '', surname = '' } = bare(name) ?? {};
  const [forename = ''] = forenames.split(' ');
  const others = people.filter((one) => one.name !== name).map((one) => one.name.toLowerCase());
  const own = [surname, forename].filter(
    (part) => part.length > 2 && others.every((other) => !other.includes(part.toLowerCase())),
  );
  return [full, ...own].filter((part) => part !== '');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function qualified(words: string): { readonly words: string; readonly number?: number } | undefined {
  const [whole, label = '', number = '', , only] = QUALIFIED.exec(words) ?? [];
  if (whole === undefined) {
    const [behind, , one] = (labelled(words)?.label === 'offence' && OF_WHOM.exec(words)) || [];
    if (behind === undefined) return undefined;
    return { words: words.slice(0, -behind.length), ...(one ? { number: Number(one) } : {}) };
  }
  return { words: `${label}${number}: ${words.slice(whole.length)}`, ...(only ? { number: Number(only) } : {}) };
}

/** `As for (1)`, in the words that are of the first. */
function meant(words: string, lines: readonly TextLine[], people: readonly Accused[]): string {
  const [, figure, other] = AS_FOR.exec(words) ?? [];
  const number = Number(figure ?? other);
  if (!people.some((one) => one.number === number)) return words;
  const said = lines.flatMap((line) => {
    const found: Labelled | undefined = labelled(line.words);
    return partsOf(found?.value ?? line.words).filter((part) => part.number === number);
  });
  return said.at(-1)?.words ?? words;
}
