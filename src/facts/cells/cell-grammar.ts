/** The grammar of a clerk's cell: rows of letters, one a word, and what each shape of them decides. */

import { sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import type { Ruling, Word } from './cell-words.js';

/** One decision as the cell's words give it. */
export interface CellDecision {
  readonly label: Word;
  /** The words that say it, the label too where it stands elsewhere. */
  readonly words: readonly Word[];
  readonly ruling: Ruling;
  readonly items: readonly Word[];
  readonly length: readonly Word[];
  readonly terms: readonly Word[];
  readonly change?: 'vary' | 'extend' | 'discharge';
}

/** A parse on its way: `row` has a letter for each of `words`. */
interface Parse {
  readonly words: readonly Word[];
  readonly row: string;
  readonly made: CellDecision[];
  /** The last order named of those about property: "Dep: phone yes. Laptop no." */
  about: Word | undefined;
  /** Orders asked for and not ruled on yet. */
  asked: readonly Word[];
  /** Behind "CPS requests:", until something is ruled on, what is named is asked for. */
  underRequests: boolean;
  /** Behind "Refused:" what is named is, until a full stop. */
  head: Ruling | undefined;
  /** The cell is a table that tells what was asked for and what was made. */
  readonly asksToo: boolean;
}

type Found = (name: string) => readonly Word[];
type Build = (parse: Parse, found: Found) => boolean;
interface Shape {
  readonly pattern: RegExp;
  readonly build: Build;
}

const ITEMS = '[IA](?:[WZ]?I)*';
const LINK = '[-|]?\\??-?';
const LENGTH = '(?:[WZ|-]?P|[.WZ|-]?E[-?]{0,2}P)';
/** An order's name with the length and the things that are its own. */
const NAMED_WITH_ITS_OWN = `L${LENGTH}?(?:-?${ITEMS})?`;
const TAIL = `(?<tail>${LENGTH}?(?:[WZ-]?T)*${LENGTH}?)`;
const ENDS = '(?=[.WZ|X]|$)';
/** A new label, thing or asker may follow an answer with nothing between. */
const ENDS_OR_NEXT = '(?=[.WZ|XLIQ]|-[LX]|$)';

const MADE: Ruling = { status: 'made' };
/** Named, with nothing said of what became of it. */
const NAMED: Ruling = { status: 'made' };
const NOT_MADE: Ruling = { status: 'not_made', bare: true };
const NOT_SOUGHT: Ruling = { status: 'not_made', sought: false };
const ABOUT_PROPERTY: ReadonlySet<string> = new Set([
  'deprivation',
  'forfeiture',
  'deletion_direction',
  'property_return',
  'disclaimer',
]);
const CHANGED: Readonly<Record<'vary' | 'extend' | 'discharge', OrderStatus>> = {
  vary: 'varied',
  extend: 'extended',
  discharge: 'discharged',
};

/** "var", "ext", "disch": what was done, where a longer word is what is asked for. */
const SHORT = 5;

function shape(pattern: string, build: Build): Shape {
  return { pattern: new RegExp(pattern, 'dy'), build };
}

/** What an answer means of an order that nobody is said to have asked for. */
function answered({ letter, ruling }: Word): Ruling {
  if (ruling) return ruling;
  return letter === 'Y' || letter === 'y' ? MADE : NOT_MADE;
}

/** What it means of an order that was asked for: a "no" is the court's. */
function ruledOn(word: Word): Ruling {
  const ruling = answered(word);
  return word.letter === 'N' ? { status: 'refused' } : ruling;
}

function only(words: readonly Word[], letter: string): readonly Word[] {
  return words.filter((word) => letter.includes(word.letter) || (word.letter === 'A' && letter === 'I'));
}

function decide(
  parse: Parse,
  label: Word | undefined,
  ruling: Ruling,
  words: readonly Word[],
  change?: CellDecision['change'],
): void {
  if (!label) return;
  if (ABOUT_PROPERTY.has(label.type ?? '')) parse.about = label;
  parse.made.push({
    label,
    ruling: ruling === NAMED ? (parse.head ?? (parse.underRequests ? { status: 'applied_for' } : ruling)) : ruling,
    words: words.filter(({ letter }) => !'WZ-|.?X'.includes(letter)),
    items: only(words, 'I'),
    length: only(words, 'P'),
    terms: only(words, 'T'),
    ...(change ? { change } : {}),
  });
}

/** "Applications: …", "CPS seek: …" at the head of a list. */
const HEADS_REQUESTS = /^(?:Q?V|K)-/;

const letters = (words: readonly Word[]): string => words.map(({ letter }) => letter).join('');

/** Orders asked for, of which these words say no more: what comes behind may. */
function leaveAsked(parse: Parse, labels: readonly Word[], words: readonly Word[]): void {
  parse.asked = labels;
  if (HEADS_REQUESTS.test(letters(words))) parse.underRequests = true;
}

/** Pairs in `words` of things with an answer, whichever comes first. */
function pairs(words: readonly Word[], answerFirst: boolean): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let open: Word[] = [];
  for (const word of words) {
    if (!'IAYNynS'.includes(word.letter)) continue;
    const isAnswer = !'IA'.includes(word.letter);
    if (answerFirst && isAnswer && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(word);
    if (!answerFirst && isAnswer) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

const answerOf = (words: readonly Word[]): Word | undefined => words.find(({ letter }) => 'YNynS'.includes(letter));

function byThing(answerFirst: boolean): Build {
  return (parse, found) => {
    const label = found('label')[0];
    for (const group of pairs(found('pairs'), answerFirst)) {
      const answer = answerOf(group);
      if (!answer) return false;
      decide(parse, label, answered(answer), group);
    }
    return true;
  };
}

/** The shapes, the first that fits is meant. */
const SHAPES: readonly Shape[] = [
  // a row under "Order | Sought | Made"
  shape(`(?<label>L)[-|]?(?<asked>[YN])[WZ|-]?(?<given>[YNS])?[-|]?${TAIL}${ENDS_OR_NEXT}`, (parse, found) => {
    const [label, asked, given] = [found('label')[0], found('asked')[0], found('given')[0]];
    if (!parse.asksToo || (asked?.letter === 'Y' && !given)) return false;
    if (asked?.letter === 'N' && given && given.letter !== 'N') return false;
    decide(parse, label, asked?.letter === 'Y' && given ? ruledOn(given) : NOT_SOUGHT, found('all'));
    return true;
  }),
  // "[x] RO [ ] Deprivation": the box stands before its order
  shape(`(?<boxes>(?:[yn]-?L(?:-?P)?[WZ.|]*)+)$`, (parse, found) => {
    let box: Word | undefined;
    const boxes = found('boxes');
    for (const [place, word] of boxes.entries()) {
      if ('yn'.includes(word.letter)) box = word;
      // nobody ticked it: nothing is said of that order
      if (word.letter !== 'L' || !box || box.letter === 'n') continue;
      const behind = boxes[place + 1]?.letter === '-' ? boxes[place + 2] : boxes[place + 1];
      decide(parse, word, answered(box), [box, word, ...(behind?.letter === 'P' ? [behind] : [])]);
    }
    return true;
  }),
  // "CPS no app for RO", "no app for dep", "no RO app"
  shape(`Q?(?:NK-?(?<labels>L(?:[WZ]L)*)|N(?<others>L(?:[WZ]L)*)-?K)(?:-?${ITEMS})?${ENDS}`, (parse, found) => {
    for (const label of [...only(found('labels'), 'L'), ...only(found('others'), 'L')])
      decide(parse, label, NOT_SOUGHT, found('all'));
    return true;
  }),
  // "cps not seeking dep / RO"
  shape(`Q-?(?<said>S)[.-]?(?<labels>L(?:[WZ]L)*)(?<items>-?${ITEMS})?${ENDS}`, (parse, found) => {
    const ruling = found('said')[0]?.ruling;
    if (ruling?.sought !== false) return false;
    for (const label of only(found('labels'), 'L')) decide(parse, label, ruling, [label, ...found('items')]);
    return true;
  }),
  // "Crown apply: dep phone (gtd) RO (ref)"
  shape(`Q?V-(?<list>L(?:-?${ITEMS})?-?[YNS](?:[WZ.|]?L(?:-?${ITEMS})?-?[YNS])+)${ENDS}`, (parse, found) => {
    let own: Word[] = [];
    for (const word of found('list')) {
      own.push(word);
      const answer = answerOf([word]);
      if (!answer) continue;
      decide(
        parse,
        own.find(({ letter }) => letter === 'L'),
        ruledOn(answer),
        own,
      );
      own = [];
    }
    return true;
  }),
  // "Crown seeks dep of phone and RO 5 years: both granted"
  shape(
    `Q?V-?(?<list>${NAMED_WITH_ITS_OWN}(?:[WZ]${NAMED_WITH_ITS_OWN})+)[.W-]?-?B?(?<ruling>[YNS])${TAIL}${ENDS}`,
    (parse, found) => {
      const ruling = found('ruling')[0];
      if (!ruling) return false;
      const own: Word[][] = [];
      for (const word of found('list')) {
        if (word.letter === 'L') own.push([]);
        own.at(-1)?.push(word);
      }
      for (const words of own) decide(parse, words[0], ruledOn(ruling), [...words, ruling, ...found('tail')]);
      return true;
    },
  ),
  // "cps seek dep + RO - both ref'd", "Crown invites dep of phone. No", "dep sought, refused"
  shape(
    sourceOf`
      (?:
        Q?V-?(?<labels>L(?:[WZ]L)*)(?<items>-?${ITEMS})?
        |(?<first>L(?:[WZ]L)*)(?<things>-?${ITEMS})?-?V(?![-]?[YN](?:[WZ.|-]|$))
      )(?<asked>[WZ-]?P)?(?:[WZ-]?T)*(?:[.W-]?-?B?(?<ruling>[YNS])${TAIL}${ENDS}|${ENDS})
    `,
    (parse, found) => {
      const labels = [...only(found('labels'), 'L'), ...only(found('first'), 'L')];
      const ruling = found('ruling')[0];
      const things = [...only(found('items'), 'I'), ...only(found('things'), 'I')];
      const said: Ruling = ruling ? ruledOn(ruling) : { status: 'applied_for' };
      for (const label of labels)
        decide(parse, label, said, [label, ...things, ...found('asked'), ...found('ruling'), ...found('tail')]);
      if (!ruling) leaveAsked(parse, labels, found('all'));
      return true;
    },
  ),
  // "Ext'n of RO refused", "app to vary RO - gtd", "RO variation refused"
  shape(
    `(?:(?<app>K)?-?(?<change>U)-?(?<label>L)(?:-?K)?|(?<first>L)-?(?<asks>K)?-?(?<how>U)(?<still>-?K)?)(?:-?(?<said>[SYN]))?(?<tail>-?P)?${ENDS}`,
    (parse, found) => {
      const label = found('label')[0] ?? found('first')[0];
      const change = (found('change')[0] ?? found('how')[0])?.change;
      const said = found('said')[0];
      const asks = found('app').length + found('asks').length + found('still').length > 0;
      if (!change) return false;
      if (!said && !asks) {
        const how = found('how')[0];
        if (!how || how.end - how.start > SHORT) return false;
        decide(parse, label, { status: CHANGED[change] }, found('all'), undefined);
        return true;
      }
      const ruling = said ? ruledOn(said) : { status: 'applied_for' as const };
      decide(parse, label, ruling.status === 'made' ? { status: CHANGED[change] } : ruling, found('all'), change);
      return true;
    },
  ),
  // "bch RO", "RO bch"
  shape(`(?:G-?(?<label>L)|(?<first>L)-?G)(?:-?P)?${ENDS}`, (parse, found) => {
    decide(parse, found('label')[0] ?? found('first')[0], { status: 'breached' }, found('all'));
    return true;
  }),
  // "no dep made", "No RO or dep", "no dep phone"
  shape(`N(?<labels>L(?:[WZ]L)*)(?<items>-?${ITEMS})?(?<made>S)?${ENDS}`, (parse, found) => {
    const said = found('made')[0]?.ruling;
    if (said && said.status !== 'made' && said.status !== 'applied_for') return false;
    for (const label of only(found('labels'), 'L')) decide(parse, label, NOT_MADE, [...found('all')]);
    return true;
  }),
  // "Sought: Y / Made: N" under an order's name
  shape(
    `(?<label>L)[WZ.|-]?V[-?]?(?<asked>[YN])(?:[WZ.|-]?(?<made>S)?[-?]?(?<given>[YNS]))?${TAIL}${ENDS_OR_NEXT}`,
    (parse, found) => {
      const label = found('label')[0];
      const asked = found('asked')[0]?.letter === 'Y';
      const given = found('given')[0];
      if (found('made')[0] && found('made')[0]?.ruling?.status !== 'made') return false;
      const ruling: Ruling = asked ? (given ? ruledOn(given) : { status: 'applied_for' }) : NOT_SOUGHT;
      if (!asked && given && given.letter !== 'N' && answered(given).status === 'made') return false;
      decide(parse, label, ruling, found('all'));
      return true;
    },
  ),
  // "Dep re phone not laptop", "dep phone but not the PC"
  shape(`(?<label>L)${LINK}(?<items>${ITEMS})[WZ]?N(?<others>${ITEMS})${ENDS}`, (parse, found) => {
    const label = found('label')[0];
    decide(parse, label, MADE, [...found('label'), ...found('items')]);
    decide(parse, label, NOT_MADE, found('others'));
    return true;
  }),
  // "DEP: iPhone Y / iPad N", "Destr: phone yes laptop no"
  shape(`(?<label>L)${LINK}(?<pairs>${ITEMS}-?[YNS](?:[WZ.|]?${ITEMS}-?[YNS])*)${ENDS_OR_NEXT}`, byThing(false)),
  // "Dep: granted (phone) / refused (laptop)", "Dep'n ✔ phone; ✘ laptop"
  shape(`(?<label>L)${LINK}(?<pairs>[YNynS]-?${ITEMS}(?:[WZ.|]?[YNynS]-?${ITEMS})*)${ENDS}`, byThing(true)),
  // "RO/dep: yes/no", "RO DEP SHPO Y N N"
  shape(`(?<labels>L(?:[Z|]?L)+)(?:${LINK}|\\.)(?<answers>[YNS](?:[Z|]?[YNS])+)${ENDS}`, (parse, found) => {
    const labels = only(found('labels'), 'L');
    const answers = only(found('answers'), 'YNS');
    if (labels.length !== answers.length) return false;
    for (const [place, label] of labels.entries()) {
      const answer = answers[place];
      if (answer) decide(parse, label, answered(answer), [label, answer]);
    }
    return true;
  }),
  // "Dep considered; no", "RO discussed"
  shape(`(?<label>L)-?J(?:[.W-]?(?<said>[YNS]))?${TAIL}${ENDS}`, (parse, found) => {
    const said = found('said')[0];
    decide(parse, found('label')[0], said ? answered(said) : { status: 'unclear' }, found('all'));
    return true;
  }),
  // "RO app ref'd", "App: dep phone. Dec: ref", "dep phone app"
  shape(
    `(?:K-?(?<labels>L(?:[WZ]L)*)(?<items>-?${ITEMS})?|(?<first>L(?:[WZ]L)*)(?<things>-?${ITEMS})?K(?<more>-?${ITEMS})?)(?:[.WZ-]?B?(?<said>[YNS])${TAIL})?${ENDS}`,
    (parse, found) => {
      const labels = [...only(found('labels'), 'L'), ...only(found('first'), 'L')];
      const said = found('said')[0];
      const things = [...found('items'), ...found('things'), ...found('more')];
      const ruling: Ruling = said ? ruledOn(said) : { status: 'applied_for' };
      for (const label of labels)
        decide(parse, label, ruling, [label, ...only(things, 'I'), ...found('said'), ...found('tail')]);
      if (!said) leaveAsked(parse, labels, found('all'));
      return true;
    },
  ),
  // "RO: Y 3 yrs", "RO and dep refused", "SHPO n/a", "RO 2y - granted"
  shape(
    `(?<labels>L(?:[WZ]L)*)(?<before>${LENGTH})?${LINK}(?<both>B)?-?(?<said>[YNynS])${TAIL}${ENDS_OR_NEXT}`,
    (parse, found) => {
      const labels = only(found('labels'), 'L');
      const said = found('said')[0];
      if (!said || (labels.length > 1 && found('both').length === 0 && !isJoined(found('labels')))) return false;
      if (said.letter === 'n') return true;
      for (const label of labels)
        decide(parse, label, answered(said), [label, ...found('before'), ...found('said'), ...found('tail')]);
      return true;
    },
  ),
  // "Refused: dep (phone), SHPO", "Granted - RO 2y", "existing RO"
  shape(
    `(?<said>[SJ][-|]?|[YN][-|])(?<list>${NAMED_WITH_ITS_OWN}(?:[WZ]${NAMED_WITH_ITS_OWN})*)${ENDS}`,
    (parse, found) => {
      const said = found('said')[0];
      if (!said) return false;
      parse.underRequests = false;
      if (found('said').length > 1) parse.head = answered(said);
      let own: Word[] = [];
      const all: Word[][] = [];
      for (const word of found('list')) {
        if (word.letter === 'L') {
          own = [said];
          all.push(own);
        }
        own.push(word);
      }
      for (const words of all)
        decide(
          parse,
          words.find(({ letter }) => letter === 'L'),
          answered(said),
          words,
        );
      return true;
    },
  ),
  // "? dep phone", "Dep?"
  shape(`(?:\\?-?(?<label>L)(?:-?${ITEMS})?|(?<first>L)(?:-?${ITEMS})?-?\\?)${ENDS}`, (parse, found) => {
    decide(parse, found('label')[0] ?? found('first')[0], { status: 'unclear' }, found('all'));
    return true;
  }),
  // "No devices dep"
  shape(`N(?<items>${ITEMS})(?<label>L)${ENDS}`, (parse, found) => {
    decide(parse, found('label')[0], NOT_MADE, found('all'));
    return true;
  }),
  // "deprivation, no", "restraining order, yes, two years"
  shape(`(?<label>L)W(?<said>[YN])${TAIL}(?=[.|X]|$)`, (parse, found) => {
    const said = found('said')[0];
    if (said) decide(parse, found('label')[0], answered(said), found('all'));
    return true;
  }),
  // "CPS dropped dep"
  shape(`Q(?<said>S)(?<labels>L(?:[WZ]L)*)(?:-?${ITEMS})?${ENDS}`, (parse, found) => {
    const said = found('said')[0];
    if (said?.ruling?.status !== 'withdrawn') return false;
    for (const label of only(found('labels'), 'L')) decide(parse, label, answered(said), found('all'));
    return true;
  }),
  // "yes as to the RO", "Yes RO 5 yrs"
  shape(`(?<said>Y)-?(?<label>L)${TAIL}${ENDS}`, (parse, found) => {
    decide(parse, found('label')[0], MADE, found('all'));
    return true;
  }),
  // "phone - not dep'd", "laptop no dep", "tablet - no order"
  shape(`(?<items>${ITEMS})-?N(?<label>L)${ENDS}`, (parse, found) => {
    decide(parse, found('label')[0], NOT_MADE, found('all'));
    return true;
  }),
  // "Phone - dep", "PC: dep ref'd", "phone - wipe & return"
  shape(
    `(?<items>${ITEMS}(?:-A)?)(?:${LINK}|Z)(?<label>L)(?:(?<and>[WZ]L)(?!-?[PITYNS])|-?(?<said>[YNS]))?(?=[.WZ|XIA]|$)`,
    (parse, found) => {
      const said = found('said')[0];
      const ruling = said ? answered(said) : NAMED;
      for (const label of [...found('label'), ...only(found('and'), 'L')])
        decide(parse, label, ruling, [...found('items'), label, ...found('said')]);
      return true;
    },
  ),
  // "Dep phone. Laptop: no": goes on from the order before; alone, "phone - no order"
  shape(`(?<items>${ITEMS})${LINK}(?<said>[YNS])${ENDS}`, (parse, found) => {
    const said = found('said')[0];
    const items = only(found('items'), 'I');
    if (!said) return false;
    const isDevice = items.every((item) => item.class === 'device');
    if (!parse.about && !(isDevice && said.ruling?.bare === true)) return false;
    // "F/D cannabis. Phone - no order": no forfeiture goes on
    const earlier = parse.made.findLast(({ label }) => label === parse.about)?.items ?? [];
    const isApart =
      isDevice && said.ruling?.bare === true && earlier.length > 0 && earlier.every((item) => item.class !== 'device');
    const alone = { letter: 'L', start: said.start, end: said.end, type: 'deprivation' } as const;
    const about = isApart ? alone : (parse.about ?? alone);
    if (about.type === 'property_return' || about.type === 'disclaimer') return false;
    decide(parse, about, answered(said), [...items, said]);
    return true;
  }),
  // "Dep of phone / RO - adjourned": the ruling is on both, and in "dep of phone / costs refused" on the costs alone
  shape(`(?<first>L-?${ITEMS})(?<and>[WZ])(?<second>L(?:-?${ITEMS})?)${LINK}(?<said>[YNS])${ENDS}`, (parse, found) => {
    const said = found('said')[0];
    const [and, second] = [found('and')[0], found('second')[0]];
    if (!said || and?.comma || (and?.letter === 'Z' && second?.type === 'sentence')) return false;
    for (const words of [found('first'), found('second')]) decide(parse, words[0], answered(said), [...words, said]);
    return true;
  }),
  // "Dep: phone, laptop", "dep of iPhone"
  shape(`(?<labels>L(?:[WZ]L)*)${LINK}(?<items>${ITEMS})(?=[.WZ|XL]|$)`, (parse, found) => {
    const labels = only(found('labels'), 'L');
    if (labels.some(({ type }) => !ABOUT_PROPERTY.has(type ?? '')) || (labels.length > 1 && !isJoined(found('labels'))))
      return false;
    for (const label of labels) decide(parse, label, NAMED, [label, ...found('items')]);
    return true;
  }),
  // "RO only" behind what was asked
  shape(`(?<label>L)(?<tail>-?P)?O${ENDS}`, (parse, found) => {
    const label = found('label')[0];
    if (!label) return false;
    const asked = parse.asked;
    if (!asked.some(({ type }) => type === label.type)) {
      if (asked.length > 0) return false;
      decide(parse, label, MADE, found('all'));
      return true;
    }
    const kept = parse.made.filter(({ label: other }) => !asked.includes(other));
    parse.made.splice(0, parse.made.length, ...kept);
    for (const other of asked)
      if (other.type === label.type) decide(parse, other, MADE, [...found('all')]);
      else decide(parse, other, { status: 'refused' }, [other, ...found('all')]);
    parse.asked = [];
    return true;
  }),
  // "RO 2y NC", "2y RO", "RO 3/3/26 - 2/3/29"
  shape(`(?<lead>(?:T[W-]?)?(?:P-?)?)(?<label>L)${TAIL}(?=[.WZ|X]|$)`, (parse, found) => {
    const words = found('all');
    if (only(words, 'PT').length === 0 && !found('label')[0]?.power && !isListed(parse, found('label')[0]))
      return false;
    decide(parse, found('label')[0], NAMED, words);
    return true;
  }),
];

/** Orders a cell may name and say no more: "RO 2y, SHPO". */
const BARE: ReadonlySet<string> = new Set(['restraining_order', 'shpo', 'criminal_behaviour_order', 'deprivation']);

/** In a list behind a decision that was made. */
function isListed({ words, made }: Parse, label: Word | undefined): boolean {
  if (!label || !BARE.has(label.type ?? '')) return false;
  const before = words[words.indexOf(label) - 1]?.letter;
  return before === 'W' && made.at(-1)?.ruling.status === 'made' && (made.at(-1)?.length.length ?? 0) > 0;
}

/** "RO & dep refused" is said of both; "RO, dep refused" may not be. */
function isJoined(labels: readonly Word[]): boolean {
  const between = only(labels, 'WZ');
  return between.length > 0 && between.every(({ comma }) => !comma);
}

/** The decisions that a row of words makes; undefined where a word of it fits no shape. */
export function parseCell(words: readonly Word[], asksToo: boolean): readonly CellDecision[] | undefined {
  const row = letters(words);
  const parse: Parse = {
    words,
    row,
    made: [],
    about: undefined,
    asked: [],
    underRequests: false,
    head: undefined,
    asksToo,
  };
  let at = 0;
  while (at < row.length) {
    if ('.WZ|X-'.includes(row.charAt(at))) {
      if ('.X'.includes(row.charAt(at)) && !words[at]?.goesOn) parse.head = undefined;
      at += 1;
      continue;
    }
    const end = parseAt(parse, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return parse.made;
}

function parseAt(parse: Parse, at: number): number | undefined {
  for (const { pattern, build } of SHAPES) {
    pattern.lastIndex = at;
    const match = pattern.exec(parse.row);
    if (!match?.[0]) continue;
    const groups = match.indices?.groups;
    const end = at + match[0].length;
    const found: Found = (name) => {
      if (name === 'all') return parse.words.slice(at, end);
      const run = groups?.[name];
      return run ? parse.words.slice(run[0], run[1]) : [];
    };
    const before = [...parse.made];
    if (build(parse, found) !== false) return end;
    parse.made.splice(0, parse.made.length, ...before);
  }
  return undefined;
}
