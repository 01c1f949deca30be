import { regexOf } from '../../text/patterns/over-lines.js';
import { COURT_WORDS } from './court-words.js';
import { isOrdinary } from './ordinary-words.js';
import { type Span, type Word, wordsIn } from './words.js';

/** Behind a first word that is a name: an age or birth in brackets, a verb that people do. */
const DOES =
  /^(?:['’]s\b|,? (?:\d{2}\b|aged?\b|told|said|was|who|had|has|is|are|pleaded|admitted|denied|appeared|attended|born|\(? ?(?:d\.?o\.?b|born|age)))/iu;
/** A place that a court, a police force or a council is called by. */
export const OFFICE = regexOf('u')`
  ^(?:[ -](?:and|&|upon|on|the|in|le|under|by|of|y|yr|\p{Lu}[\p{L}'’-]*)){0,4} ?(?:['’]s )?(?:
    Magistrates|Crown|County|Youth|Combined|Family|Law|Justice|Police|Constabulary|Council|Probation|Prison|Courts?
    |Courthouse|Borough|MC|CC|YC|Mags|Act|Regulations|Rules|Programme|Course|Scheme|Project
  )(?![\p{L}])
`;
const BEFORE_PLACE = /(?:HMP|YOI|HMYOI|HMP\/YOI|Ll?ys Ynadon|Ll?ys y Goron|Court at|Station,?) $/u;
const STARTS = /(?:^|[.:;!?•*\n\][–—] ?|[-–—] |\d[.)] ?)$/u;

/** Words with a capital where none is due and that no decision is made of: names of people and of places. */
export function namedByCapitals(text: string): readonly Span[] {
  const words = wordsIn(text);
  if (!/\p{Ll}/u.test(text)) return pairsIn(words, text);
  const kinds = words.map((word) => kindOf(word));
  if (!kinds.includes('unknown') && !kinds.includes('short')) return [];
  const isJoined = (at: number) =>
    (kinds[at] === 'initial' ? /^\.? ?$/ : /^(?:[ -]| & )$/).test(text.slice(words[at]?.end, words[at + 1]?.start));
  const hidden = new Set<number>();
  words.forEach((word, at) => {
    if (kinds[at] !== 'unknown') return;
    const after = text.slice(word.end, word.end + 80);
    if (OFFICE.test(after) || BEFORE_PLACE.test(text.slice(Math.max(0, word.start - 16), word.start))) return;
    const isFirst = STARTS.test(text.slice(Math.max(0, word.start - 3), word.start));
    if (!isFirst || DOES.test(after) || (isJoined(at) && kinds[at + 1] === 'unknown')) hidden.add(at);
    const next = words[at + 1];
    if (
      isFirst &&
      next &&
      isJoined(at) &&
      next.text.length > 3 &&
      kinds[at + 1] === 'short' &&
      DOES.test(text.slice(next.end, next.end + 20))
    ) {
      hidden.add(at).add(at + 1);
    }
  });
  words.forEach((word, at) => {
    if (isLongShort(word, kinds[at], text) && isJoined(at) && isLongShort(words[at + 1], kinds[at + 1], text)) {
      hidden.add(at).add(at + 1);
    }
  });
  for (const at of [...hidden]) {
    if (isJoined(at) && (isNear(kinds[at + 1]) || isSurname(words[at + 1], kinds[at + 1], text))) hidden.add(at + 1);
    if (at > 0 && isJoined(at - 1) && isNear(kinds[at - 1]) && !isFirstWord(words[at - 1], text)) hidden.add(at - 1);
    if (at > 0 && isJoined(at - 1) && kinds[at - 1] === 'initial') hidden.add(at - 1);
  }
  return [...hidden].flatMap((at) => words[at] ?? []);
}

/** Where all is in capitals two words together that are no words of a decision are a name. */
function pairsIn(words: readonly Word[], text: string): readonly Span[] {
  const isName = words.map((word) => word.text.length > 3 && !/\d/.test(word.text) && !isOrdinary(word.text));
  return words.filter((word, at) => {
    const before = isName[at - 1] === true && text.slice(words[at - 1]?.end, word.start) === ' ';
    const after = isName[at + 1] === true && text.slice(word.end, words[at + 1]?.start) === ' ';
    return isName[at] === true && (before || after);
  });
}

const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'lady',
  'lord',
  'rev',
  'prof',
]);

type Kind = 'small' | 'court' | 'ordinary' | 'short' | 'initial' | 'unknown';

function kindOf({ text, plain }: Word): Kind {
  if (!/^\p{Lu}/u.test(text) || /\d/.test(text)) return 'small';
  if (COURT_WORDS.has(plain) || TITLES.has(plain)) return 'court';
  if (text.length === 1) return 'initial';
  // RAR, RESTRAOP, exhibit initials: or a surname
  if (/^\p{Lu}{2,}$/u.test(text)) return isOrdinary(text) ? 'ordinary' : 'short';
  return isOrdinary(text.replace(/['’]s$/, '')) ? 'ordinary' : 'unknown';
}

/** In capitals behind a name, and no code with its label behind it. */
function isSurname(word: Word | undefined, kind: Kind | undefined, text: string): boolean {
  return (
    word !== undefined &&
    kind === 'short' &&
    word.text.length > 2 &&
    !/^ ?[-–:]/.test(text.slice(word.end, word.end + 2))
  );
}

/** Two together in capitals are a name: a code stands alone, before its label. */
function isLongShort(word: Word | undefined, kind: Kind | undefined, text: string): boolean {
  return isSurname(word, kind, text) && (word?.text.length ?? 0) > 3;
}

function isNear(kind: Kind | undefined): boolean {
  return kind === 'ordinary' || kind === 'initial';
}

function isFirstWord(word: Word | undefined, text: string): boolean {
  return word === undefined || STARTS.test(text.slice(Math.max(0, word.start - 3), word.start));
}
