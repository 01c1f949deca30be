/** Orders named once and ruled on again in words that leave the name out: "granted for the phone, refused for the laptop". */

import { everyMatch } from '../../text/patterns/every-match.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus, PropertyClass } from '../clause.js';
import type { Page } from '../page/page.js';
import { bittenOn, classesOf, findProperty, type PropertyWord } from '../page/property.js';
import { runAt, runsFrom } from '../page/segments.js';
import type { Run } from '../rule.js';
import type { Mention } from './mentions.js';

const RULINGS: readonly (readonly [status: OrderStatus, words: string])[] = [
  [
    'not_made',
    'not (?:made|imposed|ordered)|none(?: made)?|no (?:such )?orders?(?: made)?|not|no?(?= ?(?:[,;.()-]|$))',
  ],
  [
    'refused',
    "not (?:granted|allowed)|(?:refuse|decline)[sd]?(?: to (?:make|grant|impose|order))?|ref'?d|declined|rejected|denied|dismissed|gwrthodwyd",
  ],
  ['made', "grant(?:ed|s)?|gr'?td|allow(?:ed|s)?|made|makes?|imposed|ordered|yes|y(?= ?(?:[,;.()]|$))|caniatawyd"],
  ['withdrawn', "withdrawn|w\\/d|w'drawn|not pursued|abandoned"],
  ['pending', "adjourned|adj'?d?|reserved|put (?:off|over)"],
];
const RULING = RULINGS.map(([, words]) => words).join('|');
const EXACT = RULINGS.map(([status, words]) => [status, new RegExp(`^(?:${words})$`, 'i')] as const);
const TOWARDS =
  '(?:in (?:respect|relation|regard) (?:of|to)|with (?:respect|regard) to|for|re|regarding|as (?:to|regards)|concerning|over|against)';
const OWN_WORDS =
  "(?:(?:the|his|her|their|an?|any|both|all|said|defendant's|other|second|first|remaining|work|black|white|silver|two|three|one|\\d+(?: x)?) ){0,4}(?:[\\w'-]{2,14} ){0,2}?";
const DIVIDES = '(?:^|[,;:./]|\\b(?:and|but|though|although|while|whilst)\\b|\\s-)\\s?';

/** "We refuse it for the car". */
const WHO_RULES =
  '(?:(?:we|i|they|he|she|(?:the )?(?:court|bench|magistrates|justices|judge)) (?:also |then |therefore |do |did )?)?';
const STANDING_FOR_ORDER = '(?: (?:it|one|that|this|such an order|the (?:order|application)))?';

/** "refused for the laptop", "none re the tablet". */
const RULING_THEN_THING = new RegExp(
  `${DIVIDES}(?:(?:and|but) )?(?:(?:it )?(?:is|was|were|has been) |${WHO_RULES})(${RULING})${STANDING_FOR_ORDER}(?: only)? (?:${TOWARDS} |- |\\((?=[a-z' ]{2,24}\\)))(?=${OWN_WORDS}\\w)`,
  'gi',
);
/** "but not the tablet", ", not laptop". */
const NOT_THING =
  /(?:\bbut|,|;|\s-|\band) ?(?:but |and )?not (?:of (?=(?:the|his|her|their|any) ))?(?=(?:the|his|her|their|any|an?) \w|\w)/gi;
/** Behind a thing: "dashcam granted", "phone: refused". */
const RULED = new RegExp(
  `^(?: only)?(?: ?[:-])?(?:, (?:that|the|this)(?: (?:application|order|request|one))?)? \\(?(?:(?:is|was|were) )?(${RULING})(?![\\w-])(?! ${TOWARDS})`,
  'i',
);
const OPENS_THING = gated(
  new RegExp(
    `(?:^|[,;:.]|\\b(?:and|but))\\s*((?:(?:the |an? )?(?:applications?|requests?)|one|another|that) ${TOWARDS} )?(${TOWARDS} )?(?:(?:the|his|her|their|an?|said|second|other) )?(?:[\\w'-]{2,14} )?$`,
    'i',
  ),
);
const ORDER_STANDS =
  /\b(?:the )?(?:existing |original |current )?orders? (?:(?:of|made|dated|imposed)(?: on)? [^,;.]{6,20} |made by [^,;.]{3,60} )?(?:to |is to |will |shall |does )?(?:remains?|continues?|stands?)\b/gi;
const ORDER_CHANGED = regexOf('gi')`
  \b(?:the |that )?(?:existing|original|current|same|earlier|interim) (?:order|one) (?:
  (?:was|is|has been|to be|hereby|also) )*(extended|varied|amended|discharged|revoked|lifted|quashed|lengthened)
  \b
`;
/** "RO breach. Order extended to 4/4/29": the order that was broken. */
const BROKEN_CHANGED =
  /^(?:the )?order (?:(?:was|is|to be|hereby|also) )*(extended|varied|amended|discharged|revoked)\b/gi;
/** "Interim order discharged, full order made for 3 years". */
const FULL_ORDER = regexOf('gi')`
  \b(?:full|final) (?:orders?|one)(?: (?:is|was|has been|now|hereby|then))* (?:made|granted|imposed)\b
  |\b(?:makes?|made|granted|grants|imposed|imposes) (?:an? |the )?(?:full|final) (?:order|one)\b
`;
/** "Restraining order revoked, new order made for 3 years". */
const NEW_ORDER = regexOf('gi')`
  \b(?:new|fresh|further|replacement) (?:orders?|one)(?: (?:is|was|has been|now|hereby|then))* (?:
  made|granted|imposed|issued)\b
  |\b(?:makes?|made|granted|grants|imposed|imposes|(?:replaced|superseded) (?:by|with)) (?:an? |the )?
  (?:new|fresh|further|replacement) (?:order|one)\b
`;
const GIVES_WAY = gated(/\b(?:breach\w*|revok\w+|discharg\w+|quash\w+|set aside|lapsed|expired|ended|replac\w+)\b/i);
const CHANGES: Readonly<Record<string, OrderStatus>> = {
  extended: 'extended',
  lengthened: 'extended',
  varied: 'varied',
  amended: 'varied',
  discharged: 'discharged',
  revoked: 'discharged',
  lifted: 'discharged',
  quashed: 'quashed',
};
const ASKS_CHANGE = gated(/\b(?:vary|variation|discharge|revoke|revocation|amend|lift|remove|extend|extension)\b/i);
const INTERIM_ORDER = regexOf('gi')`
  \binterim (?:orders?|one|relief)(?: (?:is|was|has been|hereby|also))? (?:made|granted|imposed|in place until)\b
  |(?<=^|[;,.] ?(?:and )?)interim (?:made|granted|imposed|till?|until)\b
  |\b(?:makes?|made|granted|grants|imposed|imposes) (?:an )?interim (?:order|one)\b
`;
/** "Another, protecting her mother, was refused": a second order of the kind named before. */
const ANOTHER_ORDER = new RegExp(
  `(?:^|[;,] (?:and |but )?|\\b(?:but|and) )(?:another|a (?:second|further)|the (?:second|other))(?: one| order)?(?:, (?=[^,.;]{3,60}, )[^,.;]+,| (?:for|against|to protect|protecting|in (?:respect|relation|favour) (?:of|to)) [^,.;]{2,50}?)? (?:is|was|were|has been) (${RULING})\\b`,
  'gi',
);
/** "Already subject to RO until March 2028. No further order needed." */
const NO_FURTHER_ORDER =
  /(?:^|[;,:-] ?)(?:and |but |so )?no (?:further|new|fresh|additional|second)(?: restraining| RO)? orders?(?: (?:is|was))?(?: (?:needed|nec|necessary|required|req'?d?|made|sought|imposed))?(?= ?(?:[.;,]|$))/gi;
const STANDS_ALREADY = gated(
  /\b(?:existing|already|continu\w+|cont'?d?|current|remains?|stands?|still|in (?:place|force))\b/i,
);
/** What is told by how many, or by which of them. */
const BY_COUNT = '(?:one|two|three|another|others?|first|second|third|rest|remainder)';
/** "One granted, two refused": each by its number. */
const COUNTED = new RegExp(
  `(?:^|[,;:.]|\\s-|\\b(?:and|but))\\s?(?:the )?${BY_COUNT}(?: of (?:them|these|those))? (?:(?:is|was|were|are) )?(${RULING})(?![\\w-])`,
  'gi',
);
/** "Allowed it for one and rejected it for the other". */
const FOR_COUNTED = new RegExp(
  `\\b(${RULING})${STANDING_FOR_ORDER} ${TOWARDS} (?:the )?${BY_COUNT}\\b(?! (?:year|month|week|day))(?: of (?:them|these|those))?`,
  'gi',
);
const NEAR_THING = 40;
/** Longer than any match of the patterns that look back from a thing or on from it. */
const WINDOW = 100;
const RULED_ON = gated(new RegExp(`\\b(?:${RULING})\\b`, 'i'));
const RULED_OR_NO = gated(new RegExp(`\\b(?:${RULING}|no)\\b`, 'i'));
/** "Forfeiture of phone refused, laptop granted": the order's own ruling, before another thing's. */
const RULED_AGAINST = gated(/\b(?:refused|ref'?d|declined|rejected|not (?:granted|made|allowed))\b/i);
const RULED_FOR = gated(/\b(?:granted|made|ordered|yes)\b/i);
const TOWARDS_IT = gated(new RegExp(`^${TOWARDS} `, 'i'));
const ONLY_OWN_WORDS = gated(new RegExp(`^${OWN_WORDS}$`, 'i'));

/** The patterns by which such words are found at all, each run over parts of a text. */
export const ELLIPSIS_CUES: readonly RegExp[] = [
  RULING_THEN_THING,
  NOT_THING,
  RULED,
  COUNTED,
  FOR_COUNTED,
  ORDER_STANDS,
  ORDER_CHANGED,
  BROKEN_CHANGED,
  INTERIM_ORDER,
  FULL_ORDER,
  NEW_ORDER,
  ANOTHER_ORDER,
  NO_FURTHER_ORDER,
];

interface Found extends Run {
  readonly status: OrderStatus;
  readonly property?: readonly PropertyClass[];
  /** What was asked for is answered thing by thing, so that the request says nothing more. */
  readonly answers?: true;
  /** "The existing order" is the one named last, however far back. */
  readonly far?: true;
  /** The order was named a statement further back: "Application for a …. Adjourned. Interim order made". */
  readonly behindAnother?: true;
  /** A new order takes the place of one that was broken or ended. */
  readonly anew?: true;
  /** None beside the order of earlier date that was named. */
  readonly besideOld?: true;
  /** Told beside the order named, as another of its kind. */
  readonly another?: true;
  /** A power of its own proves it. */
  readonly powered?: true;
}

/** The mentions that words of one page leave out, with the mention whose name they go on from. */
export function elidedMentions(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.filter(({ rule }) => rule.type !== 'unspecified_application');
  if (named.length === 0) return [];
  const taking = named.filter(({ rule }) => rule.type !== 'property_return');
  const elided: Mention[] = [];
  for (const [index, statement] of page.statements.entries()) {
    const from = page.statements[Math.max(0, index - 1)] ?? statement;
    const further = page.statements[Math.max(0, index - 2)] ?? from;
    const words = page.text.slice(statement.start, statement.end);
    const near = runsFrom(named, from.start, statement.end).length > 0;
    if (!near && !/order/i.test(words)) continue;
    const stopgap = matches(page, INTERIM_ORDER, statement, words, 'interim').map((one) =>
      near ? one : { ...one, behindAnother: true as const },
    );
    const found = near
      ? [
          ...(page.sifted.may(RULING_THEN_THING) || page.sifted.may(NOT_THING)
            ? rulingsOnThings(page, statement, words)
            : []),
          ...(page.sifted.may(RULED) ? ruledThings(page, statement, named) : []),
          ...(page.sifted.may(COUNTED) ? countedThings(page, COUNTED, statement, from, words, named) : []),
          ...(page.sifted.may(FOR_COUNTED) ? countedThings(page, FOR_COUNTED, statement, from, words, named) : []),
          ...leftUnsaid(page, statement, named),
          ...secondPowers(page, statement),
          ...stopgap,
          ...matches(page, FULL_ORDER, statement, words, 'made'),
          ...matches(page, NEW_ORDER, statement, words, 'made').map((one) => ({ ...one, anew: true as const })),
          ...anotherOrder(page, statement, words),
          ...matches(page, NO_FURTHER_ORDER, statement, words, 'not_made').map((one) => ({
            ...one,
            besideOld: true as const,
          })),
          ...(broken(page, index) ? changedOrders(page, statement, words, BROKEN_CHANGED) : []),
          ...changedOrders(page, statement, words),
          ...ordersStanding(page, statement, words),
        ].sort((a, b) => a.start - b.start)
      : [
          ...(runsFrom(named, further.start, statement.end).length > 0 ? stopgap : []),
          ...changedOrders(page, statement, words),
          ...ordersStanding(page, statement, words),
        ];
    for (const one of found) {
      const nearest = antecedent(page, one.far ? 0 : one.behindAnother ? index - 2 : index - 1, one, named);
      // "Deprivation order: phone. Laptop returned. Application re tablet refused."
      const passes = one.property && nearest?.rule.type === 'property_return';
      const of = passes ? antecedent(page, index - 2, one, taking) : nearest;
      if (!of || !goesOn(page, one, of, found)) continue;
      if ((elided.at(-1)?.end ?? 0) > one.start) continue;
      if (runsFrom(named, of.end, one.end).some((other) => one.start < other.end)) continue;
      elided.push({
        rule: of.rule,
        cue: { pattern: RULED, form: 'noun', status: one.status, ...(one.property ? { property: one.property } : {}) },
        start: one.start,
        end: one.end,
        words: page.text.slice(one.start, one.end).toLowerCase(),
        elides: { of, ...(one.answers ? { answers: true } : {}) },
      });
    }
  }
  return elided;
}

/** The order named last before the words, in the statement `earliest` or behind it, of the same result. */
function antecedent(page: Page, earliest: number, { start }: Run, named: readonly Mention[]): Mention | undefined {
  const from = page.statements[Math.max(0, earliest)];
  const of = from && runsFrom(named, from.start, start).findLast((mention) => mention.end <= start);
  if (!of) return undefined;
  return runAt(page.segments, of.start) === runAt(page.segments, start) ? of : undefined;
}

function goesOn(page: Page, one: Found, of: Mention, found: readonly Found[]): boolean {
  const between = page.text.slice(of.end, one.start);
  const statement = runAt(page.statements, of.start)?.start ?? of.start;
  const before = page.text.slice(statement, one.start);
  if (!one.property) {
    if (!of.rule.has.length) return false;
    if (one.another) return true;
    if (one.besideOld) return STANDS_ALREADY.test(before);
    if (one.anew)
      return GIVES_WAY.test(before) || /^(?:replaced|superseded)\b/i.test(page.text.slice(one.start, one.end));
    if (one.status === 'continued') {
      return (
        (ASKS_CHANGE.test(before) || /\bbreach/i.test(before)) && !/\b(?:community|suspended|SSO|CO)\b/i.test(between)
      );
    }
    if (one.far) return true;
    if (one.status === 'made') return /\binterim\b/i.test(before);
    return one.status === 'interim' ? !/\binterim\b/i.test(of.words) : ASKS_CHANGE.test(before);
  }
  if (!of.rule.has.property || of.rule.type === 'property_return') return false;
  if (one.powered) return true;
  if (isOfOtherThings(page, one, of)) return false;
  if (/^(?:(?:the |an? )?(?:applications?|requests?)|one|another|that)\b/i.test(page.text.slice(one.start, one.end)))
    return true;
  const others = found.filter((other) => other.property && other.status !== one.status);
  const spokenFor = runsFrom(page.property(), of.start - NEAR_THING, one.start).some((word) => word.end <= one.start);
  if (one.answers)
    return others.length > 0 || (spokenFor && (one.status === 'made' ? RULED_AGAINST : RULED_FOR).test(between));
  if (one.status === 'made') return RULED_OR_NO.test(before);
  return spokenFor || RULED_ON.test(between);
}

const NO_ORDER = /\bno orders?\b/i;
const OF_IMAGES: ReadonlySet<PropertyClass> = new Set<PropertyClass>(['device', 'images']);

/** "Cannabis forfeited. Phone: no order.": of a device that no earlier order was about, and so no forfeiture goes on. */
function isOfOtherThings(page: Page, one: Found, of: Mention): boolean {
  const statement = runAt(page.statements, of.start);
  if (!statement || one.start < statement.end || !NO_ORDER.test(page.text.slice(one.start, one.end))) return false;
  const things = runsFrom(page.property(), statement.start, statement.end);
  return (
    things.length > 0 &&
    !things.some((word) => OF_IMAGES.has(word.class)) &&
    (one.property ?? []).some((found) => OF_IMAGES.has(found))
  );
}

function statusOf(ruling: string): OrderStatus {
  return EXACT.find(([, pattern]) => pattern.test(ruling))?.[0] ?? 'unclear';
}

function matches(page: Page, pattern: RegExp, statement: Run, words: string, status: OrderStatus): readonly Found[] {
  if (!page.sifted.may(pattern)) return [];
  return everyMatch(pattern, words).map((match) => ({
    status,
    start: statement.start + match.index,
    end: statement.start + match.index + match[0].length,
  }));
}

/** Only what was ruled against: a second order made is one with the first, as far as a text tells them apart. */
function anotherOrder(page: Page, statement: Run, words: string): readonly Found[] {
  if (!page.sifted.may(ANOTHER_ORDER)) return [];
  return everyMatch(ANOTHER_ORDER, words)
    .map((match) => ({
      status: statusOf(match[1] ?? ''),
      start: statement.start + match.index + match[0].search(/[a-z]/i),
      end: statement.start + match.index + match[0].length,
      another: true as const,
    }))
    .filter(({ status }) => status !== 'made' && status !== 'unclear');
}

/** Whether the statement before tells of a breach. */
function broken(page: Page, index: number): boolean {
  const earlier = page.statements[index - 1];
  return earlier !== undefined && /\bbreach/i.test(page.text.slice(earlier.start, earlier.end));
}

function ordersStanding(page: Page, statement: Run, words: string): readonly Found[] {
  return matches(page, ORDER_STANDS, statement, words, 'continued').map((one) => ({ ...one, far: true }));
}

function changedOrders(page: Page, statement: Run, words: string, changed: RegExp = ORDER_CHANGED): readonly Found[] {
  if (!page.sifted.may(changed)) return [];
  return everyMatch(changed, words).map((match) => ({
    status: CHANGES[match[1]?.toLowerCase() ?? ''] ?? 'varied',
    start: statement.start + match.index,
    end: statement.start + match.index + match[0].length,
    far: true,
  }));
}

function rulingsOnThings(page: Page, statement: Run, words: string): readonly Found[] {
  const found: Found[] = [];
  for (const [pattern, given] of [
    [RULING_THEN_THING, undefined],
    [NOT_THING, 'not_made'],
  ] as const) {
    for (const match of everyMatch(pattern, words)) {
      const end = statement.start + match.index + match[0].length;
      const things = thingsFrom(page, statement, end);
      const last = things.at(-1);
      // "made? Yes - HTC phone" is the order's own answer
      if (!last || (match.index === 0 && match[0].endsWith('- '))) continue;
      const start = statement.start + match.index + match[0].search(/(?:not|no|none|[a-z]{3,}\b)/i);
      found.push({ status: given ?? statusOf(match[1] ?? ''), property: classesOf(things), start, end: last.end });
    }
  }
  return found;
}

/** The things named from `start` on, up to the next comma; none where the first does not follow at once. */
function thingsFrom(page: Page, statement: Run, from: number): readonly PropertyWord[] {
  const towards = TOWARDS_IT.exec(page.text.slice(from, from + NEAR_THING))?.[0].length ?? 0;
  const start = from + towards;
  const rest = /^[^,;.:]*/.exec(page.text.slice(start, Math.min(statement.end, start + 2 * NEAR_THING)))?.[0] ?? '';
  const clause = rest.split(/ (?:but|although|because|as|since|which|who|under) /i)[0] ?? '';
  const things = findProperty(clause, []);
  const first = things[0];
  if (!first || !ONLY_OWN_WORDS.test(clause.slice(0, first.start))) return [];
  return bittenOn(clause, things, 0).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/** The order's name stands just before the thing: "Deprivation order phone granted, laptop refused". */
function isNamedBefore(page: Page, thing: Run, named: readonly Mention[]): boolean {
  const of = runsFrom(named, thing.start - WINDOW, thing.start).at(-1);
  return (
    of !== undefined &&
    of.end <= thing.start &&
    /^[\s:-]*(?:the |his |her )?$/i.test(page.text.slice(of.end, thing.start))
  );
}

/** "The phone was not forfeited but the memory card [was]", "the phone was wiped, the laptop [was not]". */
const BARE_VERB = gated(/^ (?:was|were|is|are|has been|have been|will be)( ?not|n't)?(?=\s*(?:$|[.,;]))/i);
const DENIED = gated(/(?:\bnot|n't|\bnever)(?: (?:be|been|being|to be))? $/i);

function leftUnsaid(page: Page, statement: Run, named: readonly Mention[]): readonly Found[] {
  const found: Found[] = [];
  // "the cash is forfeited; the phone is not"
  const goesOnFrom = /;\s*$/.test(page.text.slice(Math.max(0, statement.start - 2), statement.start))
    ? (runAt(page.statements, statement.start - 1)?.start ?? statement.start)
    : statement.start;
  for (const word of runsFrom(page.property(), statement.start, statement.end)) {
    const verb = BARE_VERB.exec(page.text.slice(word.end, Math.min(statement.end, word.end + WINDOW)));
    if (!verb) continue;
    const of = runsFrom(named, goesOnFrom, word.start).at(-1);
    if (of?.cue.form !== 'verb' || of.end > word.start || !of.rule.has.property) continue;
    const opens =
      /(?:,|;|\b(?:but|and|while|whereas|though|although)) (?:the |his |her |their |an? )?(?:[\w'-]+ )?$/i.exec(
        page.text.slice(of.end, word.start),
      );
    const wasDenied = DENIED.test(page.text.slice(goesOnFrom, of.start)) || /\bnot\b/.test(of.words);
    if (!opens || wasDenied === (verb[1] !== undefined)) continue;
    found.push({
      status: wasDenied ? 'made' : 'not_made',
      property: [word.class],
      start: word.start,
      end: word.end + verb[0].length,
      powered: true,
    });
  }
  return found;
}

/** Rulings on things that one order was asked for, told by how many: two at least, that differ. */
function countedThings(
  page: Page,
  pattern: RegExp,
  statement: Run,
  from: Run,
  words: string,
  named: readonly Mention[],
): readonly Found[] {
  const rulings = everyMatch(pattern, words);
  const statuses = new Set(rulings.map((match) => statusOf(match[1] ?? '')));
  const first = rulings[0];
  if (!first || statuses.size < 2) return [];
  const begins = statement.start + first.index;
  const asked = runsFrom(named, from.start, begins);
  const things = classesOf(runsFrom(page.property(), from.start, begins));
  if (asked.length !== 1 || things.length !== 1) return [];
  return rulings.map((match) => ({
    status: statusOf(match[1] ?? ''),
    property: things,
    start: statement.start + match.index + match[0].search(/[a-z]/i),
    end: statement.start + match.index + match[0].length,
    answers: true,
  }));
}

function ruledThings(page: Page, statement: Run, named: readonly Mention[]): readonly Found[] {
  const found: Found[] = [];
  for (const word of runsFrom(page.property(), statement.start, statement.end)) {
    const ruled = RULED.exec(page.text.slice(word.end, Math.min(statement.end, word.end + WINDOW)));
    const opens = OPENS_THING.exec(page.text.slice(Math.max(statement.start, word.start - WINDOW), word.start));
    if (!ruled || (!opens && !isNamedBefore(page, word, named))) continue;
    const lead = (opens?.[0] ?? '').replace(/^(?:[,;:.]|and\b|but\b)?\s*/i, '').length;
    found.push({
      status: statusOf(ruled[1] ?? ''),
      property: [word.class],
      start: word.start - lead,
      end: word.end + ruled[0].length,
      ...(opens?.[1] || opens?.[2] ? {} : { answers: true }),
    });
  }
  return found;
}

/** "iPhone forfeited under s.153, cannabis under s.27": the second thing is taken too, under a power of its own. */
function secondPowers(page: Page, statement: Run): readonly Found[] {
  const powers = runsFrom(page.powers(), statement.start, statement.end);
  const found: Found[] = [];
  for (const [index, power] of powers.entries()) {
    const previous = powers[index - 1];
    if (!previous || previous.power === power.power) continue;
    const between = page.text.slice(previous.end, power.start);
    const opens = /^(?:, ?(?:and )?| and | & )(?=[^,;.]{2,60} (?:under|pursuant to|by|-|\() ?(?:the )?$)/i.exec(
      between,
    );
    if (!opens) continue;
    const things = findProperty(between, []);
    if (things.length === 0) continue;
    const start = previous.end + opens[0].length;
    found.push({ status: 'made', property: classesOf(things), start, end: power.end, powered: true });
  }
  return found;
}
