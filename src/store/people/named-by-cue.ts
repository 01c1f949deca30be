import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { COURT_WORDS } from './court-words.js';
import { OFFICE } from './named-by-capitals.js';
import { isOrdinary } from './ordinary-words.js';
import { plainWord, type Span } from './words.js';

/** Words whose object is a person: what follows is a name unless it is a word of a court. */
const SURE = regexOf('giu')`
  (?<![\p{L}\p{N}])(?:
    contact(?:ing)?|approach(?:ing)?|communicat(?:e|ing|ion)(?: with)?|harass(?:ing|ed)?|pester(?:ing)?
    |molest(?:ing)?|intimidat(?:e|ing)|follow(?:ing)?|stalk(?:ing|ed)?|assault(?:ed|ing)?|beating|striking|punching
    |kicking|slapping|grabbing|robbing|raping|messaging|texting|threaten(?:ed|ing)?|mention(?:ing)?|namely|named
    |naming|called|known(?: to \p{L}{2,12})? as|complainants?|victims?|witness(?:es)?
    |protected (?:persons?|part(?:y|ies))|protect(?:ing|ion of)?|in (?:respect|favour|relation) (?:of|to)
    |for the (?:benefit|protection) of|another person
    |(?:photographs?|photos?|images?|pictures?|videos?|films?|footage|recordings?) of|home of|address of
    |belonging to|payable to|compensation to|partner|wife|husband|girlfriend|boyfriend|mother|father|sister|brother
    |son|daughter|child(?:ren)?|in-law|friend|neighbour|employer|person|woman|girl|boy|man|re|name
  )(?![\p{L}\p{N}])
`;

/** Cues whose names may be words too only where they are names for sure. */
const NOUN = regexOf('i')`
  ^(?:
    partner|wife|husband|girlfriend|boyfriend|mother|father|sister|brother|son|daughter|child(?:ren)?|in-law|friend
    |neighbour|employer|person|woman|girl|boy|man|re|name|in (?:respect|favour|relation) (?:of|to)
  )$
`;

/** Words a name can follow and most often does not. */
const PERHAPS =
  /(?<![\p{L}\p{N}])(?:with|from|about|concerning|regarding|against|towards?|to|of|by|that|cause|causing|paid|addressed|sent|send|and|or)(?![\p{L}\p{N}])/giu;

/** What stands between a cue and the name. */
const BETWEEN = regexOf('iuy')`
  (?:
    [ ,:;–—(-]{1,3}(?:
      directly|indirectly|direct|indirect|either|or|and|by any means|whatsoever|in any way|via any third party|with
      |the|a|any|his|her|their|of|at|complainants?|victims?|witness(?:es)?|persons?|protected|former|ex|he|is|was
      |being|contact|approach|communicate|harass|via|save|hereafter|hereinafter|referred|to|as|known
    )(?![\p{L}\p{N}'’])\)?
  ){0,10}
`;
const OPENING =
  /[ ,:;–—/-]{0,3}(?:re:? )?(?:\(?\d{1,2}[.)] ?)?[("“‘'[«]{0,3}(?:(?:Mrs?|Ms|Miss|Mx|Dr|Mister|Master)\.? )?/iuy;
const JOINED =
  /(?:['’]s (?:█+ )?| (?:and|or|&) |[,;] ?(?:and |or |& )?| ?\/ ?| )(?:\(?\d{1,2}[.)] ?)?["“‘'(]?(?=\p{L})/uy;
const TITLED = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MS|MISS|DR|PC|DC|PS|DS|WPC)\.? (?=\p{Lu})/gu;
const WORD = /(?:\p{Lu}\.){2,4}|\p{L}[\p{L}\p{M}'’-]*/uy;
const PARTICLE = /^(?:de|da|do|dos|van|von|der|den|la|le|bin|ibn|bint|al|el|ap|ab|ferch|mc|mac|o|st)$/i;
/** Words of courts that are names when they follow a sure cue with a capital where none is due. */
const SOFT: ReadonlySet<string> = new Set(
  'april may june august january will mark justice best hope grace faith rose day young friend dale price power law south north west east page case king knight bishop good sharp'.split(
    ' ',
  ),
);

/** A name: known to be one, to be hidden elsewhere in the document too. */
type Named = Span & { readonly name: true };

/** Names by the words they follow, in every case; lists of them too. */
export function namedByCue(text: string): readonly Named[] {
  const style = styleOf(text);
  const names: Named[] = [];
  for (const match of everyMatch(TITLED, text))
    names.push(...namesFrom(text, match.index + match[0].length, { style, sure: true, ordinary: true }));
  for (const match of everyMatch(SURE, text)) {
    const at = opening(text, between(text, match.index + match[0].length));
    const sure = !/(?<!\p{L})(?:the|an?|any|this|that|each|every) $/iu.test(text.slice(Math.max(0, at - 8), at));
    names.push(...namesFrom(text, at, { style, sure, ordinary: !NOUN.test(match[0]) }));
  }
  for (const match of everyMatch(PERHAPS, text)) {
    const found = namesFrom(text, opening(text, match.index + match[0].length), {
      style,
      sure: false,
      ordinary: false,
    });
    names.push(...found.filter(({ start, end }) => style === 'mixed' || text.slice(start, end).includes(' ')));
  }
  return names;
}

/** `Mixed` where most words are small; `titled` where most begin with a capital; `capitals`; `small` where none does. */
type Style = 'mixed' | 'titled' | 'capitals' | 'small';

function styleOf(text: string): Style {
  if (!/\p{Ll}/u.test(text)) return 'capitals';
  if (!/\p{Lu}/u.test(text)) return 'small';
  const words = text.match(/(?<![\p{L}\p{N}'’])\p{L}+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 7 && capital * 10 > words.length * 6 ? 'titled' : 'mixed';
}

interface Looking {
  readonly style: Style;
  readonly sure: boolean;
  /** Words that are none but names here: `Not to contact Hunter`. */
  readonly ordinary: boolean;
}

function between(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  return at + (BETWEEN.exec(text)?.[0].length ?? 0);
}

function opening(text: string, at: number): number {
  OPENING.lastIndex = at;
  return at + (OPENING.exec(text)?.[0].length ?? 0);
}

function namesFrom(text: string, from: number, looking: Looking): readonly Named[] {
  const names: Named[] = [];
  let start = from;
  for (let people = 0; people < 12; people += 1) {
    const end = nameEnd(text, start, looking);
    if (end === start || (!looking.sure && OFFICE.test(text.slice(end, end + 80)))) return names;
    names.push({ start, end, name: true });
    JOINED.lastIndex = end;
    const joined = JOINED.exec(text);
    if (!joined || joined[0] === ' ') return names;
    start = opening(text, end + joined[0].length);
  }
  return names;
}

function nameEnd(text: string, start: number, looking: Looking): number {
  let end = start;
  let next = start;
  let particles = 0;
  for (let count = 0; count < 6; count += 1) {
    WORD.lastIndex = next;
    const word = WORD.exec(text)?.[0].replace(/['’-]+$/, '');
    if (word === undefined) return end;
    if (PARTICLE.test(word) && (end > start || looking.sure) && particles < 3) {
      particles += 1;
    } else {
      if (!isNamePart(word, end > start || particles > 0, looking)) return end;
      end = next + word.length;
      if (word.length === 1 && text.charAt(end) === '.') end += 1;
    }
    const after = next + word.length + (end > next + word.length ? 1 : 0);
    if (text.charAt(after) !== ' ') return end;
    next = after + 1;
  }
  return end;
}

function isNamePart(word: string, begun: boolean, { style, sure, ordinary }: Looking): boolean {
  const plain = plainWord(word);
  const isCapital = /^\p{Lu}/u.test(word);
  if (COURT_WORDS.has(plain))
    return sure && style === 'mixed' && isCapital && SOFT.has(plain) && word !== word.toUpperCase();
  if (style === 'mixed' && isCapital) {
    if (word.length === 1) return sure && (ordinary || begun);
    return sure
      ? !isOrdinary(word) || SOFT.has(plain) || begun || (ordinary && !/^[A-Z]{2,}$/.test(word))
      : !isOrdinary(word) && !/^[A-Z]{2,5}$/.test(word);
  }
  if (style === 'mixed') return sure && word.length > 2 && !isOrdinary(word);
  if (word.length === 1) return sure && begun;
  return !isOrdinary(word) && (sure || begun || word.length > 3);
}
