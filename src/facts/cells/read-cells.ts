/** Reads a text that is wholly a clerk's cell: every word of it must be one that cells have, or the rules read it as they read any text. */
import { readDate, readDateOrYear } from '../../text/figures/dates.js';
import { readDuration } from '../../text/figures/durations.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderClause, PropertyClass } from '../clause.js';
import type { Draft } from '../drafts/draft.js';
import type { OrderRead } from '../drafts/order-decisions.js';
import { readDayPutOffTo } from '../drafts/order-length.js';
import { ENDED, LOSS, OPEN } from '../drafts/same-decision.js';
import { readTerms } from '../drafts/terms.js';
import type { Page } from '../page/page.js';
import { runAt } from '../page/segments.js';
import type { OrderRule, Run } from '../rule.js';
import type { SpokenRead } from '../spoken.js';
import { type CellDecision, parseCell } from './cell-grammar.js';
import { type Word, wordAt } from './cell-words.js';

/** What a cell says, and the runs in it that other rules read. */
export interface CellsRead {
  readonly orders: readonly OrderRead[];
  readonly others: readonly Run[];
}

/** "RO 3 yrs - charge 3 withdrawn", "SHPO - existing RO to continue": behind the dash stands no answer, and the rules tell the two apart. */
const ANOTHER_MATTER =
  /(?: [-+] |^)(?:charges?|counts?|offences?) \d{1,2} (?:(?:is|was|not) )?(?:withdrawn|dismissed|discontinued|proceeded)\b| - existing (?!$)/i;
/** No cell is longer. */
const LONGEST = 400;
const MOST_WORDS = 90;

/** The decisions of a text that is a cell; undefined where it is none. */
export function readCells(
  page: Page,
  rules: readonly OrderRule[],
  spoken: readonly SpokenRead[],
  drafts: () => readonly Draft[],
): CellsRead | undefined {
  if (page.text.length > LONGEST || page.input.code || page.input.shortCode) return undefined;
  const columns = columnsOf(page.text);
  const words = wordsOf(page, columns.end, spoken, drafts);
  if (!words || ANOTHER_MATTER.test(page.text)) return undefined;
  const row = withPowers(withoutCounts(tidy(words)));
  if (!row.some(({ letter }) => letter === 'L' || letter === 'I')) return undefined;
  const decisions = merged(likeGranted(page, parseCell(row, columns.asksToo) ?? []));
  if (decisions.length === 0 || isContradictory(decisions)) return undefined;
  // what is said of a sentence is for its own rules
  if (
    decisions.some(
      ({ label, ruling }) => label.type === 'sentence' && (ruling.status === 'made' || ruling.status === 'applied_for'),
    )
  )
    return undefined;
  return {
    orders: decisions.flatMap((decision) => readOf(page, rules, decision)),
    others: row.filter(({ letter }) => letter === 'X'),
  };
}

/** Things as cells call them, beside the words every text has for them. */
const THING = regexOf('iy')`
  (?:
    pcs?|hdds?|ssds?|towers?|base units?|monitors?|laps?|tabs?|cams?|sim|iph(?:n|one)?s?|ipads?|laptops?|tablets?
    |computers?|macbooks?|usbs?(?: sticks?)?|cameras?|handsets?|mobiles?|mobs?|mob ph(?:one)?s?|phs?|phones?|devices
    |seized items|(?:exh(?:ibit)?s?\.? ?)?[A-Z]{2,3}\/\d{1,3}
  )(?![\w'])
`;
const CLOTHES_OF_THINGS = regexOf('iy')`
  (?:
    (?:(?:exh(?:ibit)?s?|items?|no)\.? ?\d{1,2}|[A-Z]{2,3}\/?\d{1,3})(?: ?[-:] ?| )
    |(?:\d{1,2}|two|three|four|one) (?=[a-z])
    |(?:
      all|both|black|white|silver|grey|blue|red|gold|pink|old|new|hp|dell|acer|lenovo|asus|apple|samsung|sony|seized
      |mob
    ) )+
`;
/** What stands behind a thing and is still its name: "iPhone 12 Pro", "Samsung S21 (AB/1)". */
const MODEL = regexOf('iy')`
  (?: (?:
      (?:
        [a-z]\d{1,2}(?!\d)|\d{1,2}(?= ?(?:pro|max|plus|mini|[-:,.;|)]|$|dep|forf|ret|f ?[&+]))|pro|max|plus|mini|air
        |book|phone|laptop|tablet|pc|tower|desktop|cards?|sticks?
      )(?![\w'/])
      |\(?[A-Z]{2,3}\/\d{1,3}\)?
    )
  )+
`;

const DECIDES = /\b(?:made|granted|imposed|outcome|result|decision|disposal|y\/n|yes\/no)\b|\borders?\W*$/i;
const ASKS = /\b(?:sought|requested|applied|asked)\b/i;
const COLUMNS = regexOf('i')`
  ^(?:orders?|type|items?|property|devices?|exhibits?|applications?|apps?)(?: ?[|/,;-] ?| )(?:
    (?:
      sought|requested|applied for|asked(?: for)?|made|granted|imposed|outcome|result|decision|orders?|disposal|term
      |period|length|duration|description|terms|y\/n|yes\/no
    )\b ?\??(?: ?[|/,;:-] ?| |$)
  ){1,4}(?=\S)
`;

const NO_COLUMNS = { end: 0, asksToo: false };

/** The headings of a table's columns at the head of its words, and whether one of them tells what was asked for. */
function columnsOf(text: string): { readonly end: number; readonly asksToo: boolean } {
  const head = COLUMNS.exec(text)?.[0];
  if (head === undefined) return NO_COLUMNS;
  // "Orders made: RO" is no table
  const isTable = DECIDES.test(head) || head.split(/[^a-z]+/i).length > 3;
  return isTable && !/^orders? [a-z]+: ?$/i.test(head) ? { end: head.length, asksToo: ASKS.test(head) } : NO_COLUMNS;
}

/** Every word of the page, or undefined where one is no cell's and stands in no sentence that other rules have read. */
function wordsOf(
  page: Page,
  from: number,
  spoken: readonly SpokenRead[],
  drafts: () => readonly Draft[],
): readonly Word[] | undefined {
  const { text } = page.normalised;
  const words: Word[] = [];
  for (let at = from; at < text.length; ) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    if (words.length > MOST_WORDS) return undefined;
    const word = longer(wordAt(text, at), thingAt(page, at));
    if (word) {
      words.push(word.letter === 'A' ? { ...word, ...likeLast(words) } : word);
      at = word.end;
      continue;
    }
    const sentence = sentenceAt(page, at, spoken, drafts);
    if (!sentence) return undefined;
    while ((words.at(-1)?.start ?? -1) >= sentence.start) if (words.pop()?.letter === 'L') return undefined;
    words.push({ letter: 'X', ...sentence });
    at = sentence.end;
  }
  return words;
}

/** "Phone x2 - one dep, one ret": another of the things named last. */
function likeLast(words: readonly Word[]): Pick<Word, 'class'> {
  const last = words.findLast((word) => word.letter === 'I')?.class;
  return last ? { class: last } : {};
}

function longer(a: Word | undefined, b: Word | undefined): Word | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** What stands around `at` between commas. */
function itemAround(text: string, statement: Run, at: number): Run {
  const before = text.lastIndexOf(',', at);
  const behind = text.indexOf(',', at);
  return {
    start: before < statement.start ? statement.start : before + 1,
    end: behind < 0 || behind > statement.end ? statement.end : behind,
  };
}

/** The statement around `at`, or the item of a list in it, where a sentence is said in it and no order. */
function sentenceAt(
  { statements, text }: Page,
  at: number,
  spoken: readonly SpokenRead[],
  drafts: () => readonly Draft[],
): Run | undefined {
  const statement = runAt(statements, at);
  if (!statement || statement.end <= at) return undefined;
  for (const own of [statement, itemAround(text, statement, at)]) {
    const isIn = (run: Run): boolean => run.start < own.end && own.start < run.end;
    const isSaid = spoken.some(({ clause, run }) => clause.kind === 'sentence' && isIn(run));
    if (isSaid && !drafts().some(({ mention }) => isIn(mention))) return own;
  }
  return undefined;
}

function thingAt(page: Page, at: number): Word | undefined {
  const { text } = page.normalised;
  CLOTHES_OF_THINGS.lastIndex = at;
  const from = at + (CLOTHES_OF_THINGS.exec(text)?.[0].length ?? 0);
  for (const start of from === at ? [at] : [at, from]) {
    const named = page.property().find((word) => word.start === start);
    THING.lastIndex = start;
    const short = THING.exec(text)?.[0];
    const end = Math.max(named?.end ?? 0, short ? start + short.length : 0);
    if (end === 0) continue;
    const models = APPLES.test(text.slice(start, end)) ? NUMBERED : MODEL;
    models.lastIndex = end;
    const model = models.exec(text)?.[0].length ?? 0;
    // a sum may stand beside it
    if (named?.class === 'cash') return undefined;
    const property: PropertyClass = named && named.end === end ? named.class : 'device';
    return { letter: 'I', start: at, end: end + model, class: property };
  }
  return undefined;
}

/** Things that a number always names: "iPhone 12 Y". */
const APPLES = /^(?:i ?-?(?:phone|pad|phn|ph))s?$/i;
const NUMBERED = /(?: (?:\d{1,2}(?:s|e)?|pro|max|plus|mini|air|se|x[rs]?)(?![\w'/]))+/iy;

const STRENGTH = '-ZW|.X';

/** Without the words that say nothing, of separators in a row the strongest, none at either end. */
function tidy(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  const telling = words.filter(({ letter }) => letter !== ' ');
  for (const [place, word] of telling.entries()) {
    const next = telling[place + 1]?.letter;
    if (word.letter === 'B' && (next === 'I' || next === 'C')) continue;
    const last = kept.at(-1);
    const strength = STRENGTH.indexOf(word.letter);
    if (strength < 0 || word.letter === 'X') kept.push(word);
    else if (!last || !STRENGTH.includes(last.letter)) kept.push(word);
    else if (last.letter !== 'X' && strength > STRENGTH.indexOf(last.letter)) kept[kept.length - 1] = word;
  }
  while ('-ZW|.'.includes(kept[0]?.letter ?? 'X') && kept.length > 0) kept.shift();
  while ('-ZW|.'.includes(kept.at(-1)?.letter ?? 'X') && kept.length > 0) kept.pop();
  return kept;
}

/** Numbers of charges say of which an order was made, which no clause holds; a ruling on a charge alone is not an order's. */
function withoutCounts(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (!word) continue;
    if (word.letter !== 'C') {
      kept.push(word);
      continue;
    }
    const begins = kept.length === 0 || '.WZ|X'.includes(kept.at(-1)?.letter ?? '.');
    const link = words[place + 1]?.letter === '-' ? 1 : 0;
    const ruled = words[place + 1 + link];
    const behind = words[place + 2 + link]?.letter;
    if (begins && ruled?.letter === 'S' && (behind === undefined || '.WZ|X'.includes(behind))) {
      kept.push({ letter: 'X', start: word.start, end: ruled.end });
      place += 1 + link;
    } else if (begins) place += link;
  }
  return tidy(kept);
}

/** A power named beside an order's name is that order's: "dep'n of phone s153", "s153 dep". */
function withPowers(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ power }) => power)) return words;
  const kept = [...words];
  for (let place = 0; place < kept.length; place += 1) {
    const word = kept[place];
    if (!word?.power) continue;
    const owner = ownerOf(kept, place);
    const other = owner === undefined ? undefined : kept[owner];
    if (owner === undefined || !other) continue;
    kept[owner] = { ...other, type: word.type ?? other.type ?? '', power: word.power };
    kept.splice(place, 1);
    if (owner < place) place -= 1;
  }
  return kept;
}

/** Of the orders in the same breath the next before the power, else the one right behind it; a power that stands alone is of the order before it. */
function ownerOf(words: readonly Word[], place: number): number | undefined {
  const isAlone = words[place - 1]?.letter === '.' && (words[place + 1]?.letter ?? '.') === '.';
  for (let at = isAlone ? place - 2 : place - 1; at >= 0 && !'.X'.includes(words[at]?.letter ?? '.'); at -= 1)
    if (words[at]?.letter === 'L') return isUnnamed(words[at]) ? at : undefined;
  const next = words[place + 1];
  return next?.letter === 'L' && isUnnamed(next) ? place + 1 : undefined;
}

function isUnnamed(word: Word | undefined): boolean {
  return word?.power === undefined && ['deprivation', 'forfeiture'].includes(word?.type ?? '');
}

const IS_NOT = /\b(?:is|was|are|were) ?(?:not|n't)$/i;
const GRANTS = /\b(?:granted|allowed)\b/i;

/** "Deprivation is granted; the restraining order is not": the verb left out is the one said before, and so a ruling. */
function likeGranted({ text }: Page, decisions: readonly CellDecision[]): readonly CellDecision[] {
  const said = ({ words }: CellDecision): string => text.slice(words[0]?.start, words.at(-1)?.end);
  return decisions.map((decision, place) => {
    const earlier = decisions[place - 1];
    if (earlier?.ruling.status !== 'made' || decision.ruling.status !== 'not_made') return decision;
    return IS_NOT.test(said(decision)) && GRANTS.test(said(earlier))
      ? { ...decision, ruling: { status: 'refused' as const } }
      : decision;
  });
}

/** One decision said of several things in turn is one. */
function merged(decisions: readonly CellDecision[]): readonly CellDecision[] {
  const kept: CellDecision[] = [];
  for (const decision of decisions) {
    const open = kept.findIndex((other) => answers(decision, other));
    const request = kept[open];
    if (request) {
      const { items } = decision.items.length > 0 ? decision : request;
      kept[open] = { ...decision, items };
      continue;
    }
    const place = kept.findIndex((other) => isSame(other, decision));
    const earlier = kept[place];
    if (!earlier) kept.push(decision);
    else
      kept[place] = {
        ...earlier,
        items: [...earlier.items, ...decision.items],
        words: [...earlier.words, ...decision.words],
        terms: [...earlier.terms, ...decision.terms],
      };
  }
  return withDestruction(withoutAnswered(kept)).filter(
    ({ label, ruling }) =>
      ruling.status !== 'continued' ||
      !kept.some((other) => other.label.type === label.type && other.ruling.status === 'made'),
  );
}

/** "Dep of phone and laptop sought. Phone granted; laptop refused": answered thing by thing. */
function withoutAnswered(decisions: readonly CellDecision[]): readonly CellDecision[] {
  return decisions.filter(({ label, ruling, items }, place) => {
    if (!OPEN.has(ruling.status) || items.length < 2) return true;
    const later = decisions.slice(place + 1);
    return (
      later.filter((one) => one.label.type === label.type && one.items.length > 0 && !OPEN.has(one.ruling.status))
        .length < 2
    );
  });
}

/** "Crown ask for SHPO. SHPO refused": what became of what was asked for. */
function answers(later: CellDecision, earlier: CellDecision): boolean {
  return (
    OPEN.has(earlier.ruling.status) &&
    !OPEN.has(later.ruling.status) &&
    later.label.type === earlier.label.type &&
    later.change === earlier.change &&
    (later.items.length === 0 || earlier.items.length === 0)
  );
}

/** "Forf phone: yes. Destr: yes": what is done with a thing lost is no decision of its own. */
function withDestruction(decisions: readonly CellDecision[]): readonly CellDecision[] {
  const lost = decisions.find(
    ({ label, ruling }) => ruling.status === 'made' && (label.type === 'forfeiture' || label.type === 'deprivation'),
  );
  if (!lost) return decisions;
  const destroyed = decisions.find(
    ({ label, ruling, items }) =>
      label.type === 'deletion_direction' &&
      label.destroy &&
      ruling.status === 'made' &&
      (items.length === 0 || items.every((item) => lost.items.includes(item))),
  );
  if (!destroyed) return decisions;
  return decisions.flatMap((decision) => {
    if (decision === destroyed) return [];
    if (decision !== lost) return [decision];
    return [{ ...lost, label: { ...lost.label, destroy: true as const }, words: [...lost.words, ...destroyed.words] }];
  });
}

function isSame(a: CellDecision, b: CellDecision): boolean {
  return (
    a.label.type === b.label.type &&
    a.ruling.status === b.ruling.status &&
    a.change === b.change &&
    a.label.power === b.label.power &&
    a.length.length + b.length.length === 0 &&
    a.items.length > 0 === b.items.length > 0
  );
}

/** Two answers to one question. */
function isContradictory(decisions: readonly CellDecision[]): boolean {
  return decisions.some((a, place) =>
    decisions
      .slice(place + 1)
      .some(
        (b) =>
          a.label.type === b.label.type &&
          a.ruling.status !== b.ruling.status &&
          a.ruling.status !== 'continued' &&
          a.change === b.change &&
          a.items.length + b.items.length === 0 &&
          a.length.length + b.length.length === 0,
      ),
  );
}

function typeOf({ label, items }: CellDecision): string {
  const type = label.type ?? '';
  const animals = items.length > 0 && items.every((item) => item.class === 'animal');
  return type === 'deletion_direction' && animals ? 'animal_destruction' : type;
}

function readOf(page: Page, rules: readonly OrderRule[], decision: CellDecision): readonly OrderRead[] {
  const { label, ruling, items, words, terms, change } = decision;
  const type = typeOf(decision);
  const rule = rules.find((other) => other.type === type);
  if (!rule) return [];
  const { status } = ruling;
  const isMade = !ENDED.has(status);
  const run = {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
  const classes = [...new Set(items.flatMap((item) => (item.class ? [item.class] : [])))];
  const property: readonly PropertyClass[] =
    classes.length > 0 || !isMade || status === 'applied_for' || status === 'pending' ? classes : ['unspecified'];
  const said = terms.map(({ start, end }) => page.text.slice(start, end)).join(', ');
  const forbidden = rule.has.terms && said !== '' && isMade ? readTerms(said, rule.has.terms) : [];
  const to = status === 'pending' ? readDayPutOffTo(page.text.slice(run.start, run.end), page.input) : undefined;
  const length = rule.has.length && status !== 'breached' ? lengthOf(page, decision) : {};
  const clause: OrderRead['clause'] = {
    kind: 'order',
    type,
    status,
    rule: rule.name,
    ...(rule.has.property && property.length > 0 ? { property } : {}),
    ...(label.power ? { power: label.power } : {}),
    ...(label.destroy && isMade && LOSS.has(type) ? { destroy: true } : {}),
    ...(change ? { application: change } : {}),
    ...(ruling.sought === false ? { sought: false as const } : {}),
    // "RO adjourned to 4 May": the day on which it is heard, and not its last
    ...(to !== undefined && to === length.until ? {} : length),
    ...(to ? { to } : {}),
    ...(forbidden.length > 0 ? { terms: forbidden } : {}),
  };
  return [{ clause, run, spent: [] }];
}

const LAST_DATE = /(?:\d{4}-\d{2}-\d{2}|\d[\d/.-]{4,9}\d|\d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{2,4})$/i;

/** Of a span of dates the later is the end. */
function lengthOf({ text, input }: Page, { length }: CellDecision): Partial<OrderClause> {
  let read: Partial<OrderClause> = {};
  for (const { start, end } of length) {
    const said = text.slice(start, end);
    const period = readDuration(said.replace(/^for | each$/gi, '').replace(/-/g, ' '));
    if (period) read = { ...read, period };
    else if (/^(?:ufo|indef|until further|life|for life)/i.test(said)) read = { ...read, untilFurtherOrder: true };
    else {
      const last = LAST_DATE.exec(said)?.[0];
      const until =
        (last ? readDate(last, input) : undefined) ?? readDateOrYear(said.replace(/^[a-z]+\.?:? ?/i, ''), input);
      if (until && !until.startsWith('--')) read = { ...read, until };
    }
  }
  return read;
}
