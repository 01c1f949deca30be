/** The clause a name stands in, taken apart up to the name: what joins it on, what leads it in, whom it is about, and its verb. */
import { MONTH_NAME } from '../../text/figures/month-names.js';
import { regexOf } from '../../text/patterns/over-lines.js';

/** One clause of a sentence, from its beginning to the name. */
export interface ClauseParts {
  /** The word that hangs it on the one before ("if", "that", "who"); empty of a sentence's first and of what is joined by "and". */
  readonly joint: string;
  /** Before its subject: "In August". */
  readonly lead: string;
  /** Before its verb; nothing but an article where the name itself is what the clause is about. */
  readonly subject: string;
  /** From its finite verb to the name: "was jailed for 20 weeks and given a". Empty before a name that is the subject. */
  readonly verb: string;
  /** The clause it hangs on. */
  readonly outer: ClauseParts | undefined;
}

const HANGS: ReadonlySet<string> = new Set(
  'if unless whether until till before after when while whilst since because although though whereas as that who which whose where once why how what'.split(
    ' ',
  ),
);
/** Joints that are as often prepositions: a clause only where a verb stands behind them. */
const ALSO_BEFORE_NOUNS: ReadonlySet<string> = new Set('until till before after since as that once what'.split(' '));
const ADDS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet', 'then']);
const PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you this there nobody somebody'.split(' '));
const AUXILIARY: ReadonlySet<string> = new Set(
  'is are was were am has have had will would shall should can could may might must does do did cannot'.split(' '),
);
/** Finite forms that do not end in "-ed". */
const FINITE: ReadonlySet<string> = new Set(
  (
    'said says told tells got gets gave gives made makes took takes went goes came comes left leaves lost loses won wins held holds kept keeps ' +
    'heard hears found finds felt feels thought thinks saw sees stood stands put puts set sets sent sends spent paid pays sought seeks brought brings ' +
    'bought broke breaks began begins ran runs wrote writes spoke speaks shows asks wants needs hopes argues submits suggests claims believes reports ' +
    'recommends proposes applies opposes supports confirms explains notes states adds insists urges warns reminds understood understands knew knows ' +
    'met meets led leads read reads faces serves lives works remains continues imposes grants orders refuses declines consents agrees ' +
    'make impose grant say tell want need ask argue suggest believe show think hope'
  ).split(' '),
);
/** Behind these a word in "-ed" is no verb: "the accused", "his estranged wife", "of seized". */
const NOMINAL: ReadonlySet<string> = new Set(
  'the a an his her their its our my your this that these those any no such of for from with in on at by to under over re about against two three both all each every another other mobile'.split(
    ' ',
  ),
);
const TOKEN = /[A-Za-z0-9£][\w'’£%./-]*|[,;:()"“”]| [-–—](?= )/g;
/** No sentence is looked back over further. */
const FAR = 320;

interface Open {
  joint: string;
  words: string[];
  /** Where in `words` its verb begins; -1 while none was met. */
  verbAt: number;
  outer: Open | undefined;
  /** Whose subject it shares. */
  shares: Open | undefined;
}

/** The clause that ends before the name, the last of those `before` it. */
export function clauseParts(before: string): ClauseParts {
  const words = (before.length > FAR ? before.slice(-FAR) : before).match(TOKEN) ?? [];
  let now: Open = opened('', undefined, undefined);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const low = word.toLowerCase();
    if (word === ';' || word === ':') {
      now = opened('', undefined, undefined);
      continue;
    }
    if (HANGS.has(low) && opensClause(words, at)) {
      now = opened(low, now, undefined);
      continue;
    }
    const joins = ADDS.has(low) ? at + 1 : word === ',' && !ADDS.has(words[at + 1]?.toLowerCase() ?? '') ? at + 1 : 0;
    if (joins > 0 && now.verbAt >= 0) {
      const next = words[joins]?.toLowerCase() ?? '';
      // "if he is convicted, the court will …": behind the comma the clause it hung on goes on
      const up = word === ',' && now.joint !== '' && now.outer ? now.outer : undefined;
      if (!isFiniteVerb(words, joins, true) && (PRONOUNS.has(next) || hasSubject(words, joins))) {
        now = opened(up ? '' : now.joint, up ? up.outer : now.outer, undefined);
        continue;
      }
      if (ADDS.has(low) && isFiniteVerb(words, joins, true)) {
        now = opened(now.joint, now.outer, now.shares ?? now);
        continue;
      }
    }
    if (
      now.verbAt < 0 &&
      (now.words.length > 0 || now.shares || now.joint === 'who') &&
      isFiniteVerb(words, at, now.words.length === 0)
    )
      now.verbAt = now.words.length;
    now.words.push(word);
  }
  return closed(now);
}

function opened(joint: string, outer: Open | undefined, shares: Open | undefined): Open {
  return { joint, words: [], verbAt: -1, outer, shares };
}

/** Whether a word that may join begins a clause: a preposition before a bare noun does not. */
function opensClause(words: readonly string[], at: number): boolean {
  const low = words[at]?.toLowerCase() ?? '';
  if (!ALSO_BEFORE_NOUNS.has(low)) return true;
  const next = words[at + 1]?.toLowerCase() ?? '';
  if (low === 'that' && words[at - 1] !== undefined && FOLLOWED_BY_THAT.test(words[at - 1] ?? '')) return true;
  return PRONOUNS.has(next) || next === '' || hasSubject(words, at + 1) || DETERMINER.test(next);
}
const FOLLOWED_BY_THAT =
  /^(?:said|says?|told|tells?|ruled|held|found|argued?|argues|submitted|submits|suggest(?:s|ed)?|asks?|asked|confirmed|heard|agreed|decided|felt|thought|believed?|court|magistrates|bench|him|her|them|us|me|noted|stated|explained|understood|hoped|claimed)$/i;
const DETERMINER = /^(?:the|an?|any|his|her|their|such|that|this|another)$/;

/** A noun phrase and a finite verb behind it, within a few words. */
function hasSubject(words: readonly string[], from: number): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + MOST_OF_SUBJECT); at += 1) {
    const low = words[at]?.toLowerCase() ?? '';
    if (HANGS.has(low) || ADDS.has(low) || /^[,;:]$/.test(low)) return false;
    if (isFiniteVerb(words, at, false)) return true;
  }
  return false;
}
const MOST_OF_SUBJECT = 6;

function isFiniteVerb(words: readonly string[], at: number, first: boolean): boolean {
  const low = words[at]?.toLowerCase().replace('’', "'") ?? '';
  if (AUXILIARY.has(low) || /n't$/.test(low)) return true;
  const previous = words[at - 1]?.toLowerCase() ?? '';
  if (FINITE.has(low)) return !NOMINAL.has(previous);
  return /[a-z]{2,}ed$/.test(low) && (first || !NOMINAL.has(previous));
}

function closed(clause: Open): ClauseParts {
  const { joint, words, verbAt, outer, shares } = clause;
  const inherited = shares && closed(shares);
  const named = words.slice(0, verbAt < 0 ? words.length : verbAt);
  const adverb = LEADS_BARE.exec(named.join(' '))?.[0];
  const comma = named.indexOf(',');
  const leads = adverb === undefined && comma > 0 && LEADS_IN.test(named[0] ?? '');
  const subject = leads
    ? named.slice(comma + 1).join(' ')
    : named
        .join(' ')
        .slice(adverb?.length ?? 0)
        .replace(/^, /, '');
  return {
    joint,
    lead: inherited ? inherited.lead : leads ? named.slice(0, comma).join(' ') : (adverb ?? '').trim(),
    subject: inherited ? inherited.subject : subject,
    verb: verbAt < 0 ? '' : words.slice(verbAt).join(' '),
    outer: outer && closed(outer),
  };
}
/** What leads a clause in up to its comma. */
const LEADS_IN =
  /^(?:in|on|at|last|earlier|yesterday|today|previously|meanwhile|since|during|by|after|before|back|however|later|this)$/i;
/** As much without a comma: "In August his brother". */
const LEADS_BARE = regexOf(
  'i',
)`^(?:(?:back |earlier )?in (?:early |late |mid-)?(?:${MONTH_NAME}|spring|summer|autumn|winter|\d{4})(?: (?:19|20)\d\d| last year)?|last (?:week|month|year|spring|summer|autumn|winter|${MONTH_NAME})|yesterday|previously|meanwhile|(?:a|one|two|three|four|five|six|several) (?:weeks?|months?|years?) ago)(?: (?=[a-z])| ?, )`;
