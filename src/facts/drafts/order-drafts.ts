/** Reads every order a text names, statement by statement. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import type { OrderFinder } from '../cue-finder.js';
import { elidedMentions } from '../mentions/ellipsis.js';
import { findMentions, type Mention } from '../mentions/mentions.js';
import { ownClauseFrom } from '../mentions/own-clause.js';
import { type Group, groupMentions } from '../mentions/regions.js';
import { inside, type Page } from '../page/page.js';
import { bareSection, type Power, PREVENTIVE_POWER } from '../page/power.js';
import { runAt, runsFrom, type Segment } from '../page/segments.js';
import type { OrderCode, OrderRule, Run } from '../rule.js';
import { COURT_NAMED } from '../status/actors.js';
import { isConditional, isConditionalBefore } from '../status/condition.js';
import { faintStatus } from '../status/faint-status.js';
import { madeEarlier } from '../status/made-earlier.js';
import { isMention, isReason, isToldOf, unmade } from '../status/not-made.js';
import { readOrderClause } from '../status/order-clause.js';
import { plainRuling } from '../status/plain-ruling.js';
import { readFollowUp } from '../status/rulings.js';
import { isSaidForDefence, readStatus, type StatusRead } from '../status/status.js';
import { isUnticked } from '../status/ticked.js';
import { underHeading } from '../status/under-heading.js';
import { isDenied, settingOf } from '../told/setting.js';
import type { Base, Draft } from './draft.js';
import { extentOf } from './extent.js';
import { carryOver, standUntil } from './follow-ups.js';
import { withOthersRefused } from './only-one-thing.js';
import { fieldsOf } from './order-fields.js';
import { outsideTerms } from './preventive-terms.js';
import { LOSS, OPEN } from './same-decision.js';
import { meetsNeed, NO_PROPERTY, propertyOf, type Taken } from './taken-property.js';

/** Reads every order named on the page, statement by statement. `spoken` are runs that other rules have read as sentences. */
export function draftOrders(page: Page, finder: OrderFinder, spoken: readonly Run[]): Draft[] {
  const named = outsideTerms(page, dropped(page, findMentions(page, finder)));
  if (named.length === 0) return [];
  const elided = elidedMentions(page, named);
  // "as to the laptop, that application is adjourned": no other application
  const apart = named.filter(
    ({ rule, start, end }) =>
      rule.type !== 'unspecified_application' || !elided.some((one) => one.start <= start && end <= one.end),
  );
  const mentions = [...apart, ...elided].sort((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  for (const statement of page.statements) {
    const own = runsFrom(mentions, statement.start, statement.end);
    if (own.length === 0) continue;
    for (const group of groupMentions(page.text, statement, own)) {
      drafts.push(...draftGroup(page, statement, group, mentions, spoken));
    }
  }
  sharePowers(drafts);
  shareDays(page, drafts);
  givenUpInstead(page, drafts);
  replacedByNew(drafts);
  carryOver(page, drafts);
  standUntil(page, drafts);
  return withOthersRefused(page, unanswered(allowed(page, drafts)));
}

/** "A previous restraining order was [replaced with a new one]": the old one ends. */
function replacedByNew(drafts: readonly Draft[]): void {
  for (const { mention } of drafts) {
    if (!/^(?:replaced|superseded)\b/.test(mention.words)) continue;
    const old = drafts.find((other) => other.mention === mention.elides?.of);
    if (old && ['made', 'continued', 'unclear'].includes(old.status.status))
      old.status = { status: 'discharged', said: true };
  }
}

/** "Deprivation: property already disclaimed": a heading alone has not made it. */
function givenUpInstead(page: Page, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (next?.rule.type !== 'disclaimer' || next.statement !== draft.statement) continue;
    if (draft.status.said || draft.status.status !== 'made' || draft.mention.cue.form !== 'noun' || draft.heading)
      continue;
    if (/^(?: orders?)? ?[:-]/.test(page.text.slice(draft.mention.end, next.mention.start)))
      draft.status = { status: 'unclear', said: true };
  }
}

/** "The phone was disclaimed. Police may destroy it.": what the police may do with what was given up is ordered by nobody. */
const MAY_DO = /\b(?:may|can|are (?:free|at liberty|able) to)\b[^.;]*$/i;

function allowed(page: Page, drafts: readonly Draft[]): readonly Draft[] {
  const given = drafts.filter(({ rule }) => rule.type === 'disclaimer');
  if (given.length === 0) return drafts;
  return drafts.filter(
    (draft) =>
      draft.rule.type !== 'deletion_direction' ||
      !MAY_DO.test(page.text.slice(draft.statement.start, draft.mention.end)) ||
      !given.some(
        (other) =>
          other.segment === draft.segment &&
          other.mention.start < draft.mention.start &&
          (!draft.ownProperty || draft.property.every((found) => other.property.includes(found))),
      ),
  );
}

/** One power named for several orders in one breath, or for an order that is gone on from without its name. */
function sharePowers(drafts: readonly Draft[]): void {
  const byMention = new Map(drafts.map((draft) => [draft.mention, draft] as const));
  const byGroup = new Map<Group, Power>();
  for (const { group, power } of drafts)
    if (power && !byGroup.has(group) && !PREVENTIVE_POWER.test(power.power)) byGroup.set(group, power);
  for (const draft of drafts) {
    const of = draft.mention.elides?.of;
    if (of) draft.power ??= byMention.get(of)?.power;
    if (draft.rule.has.property) draft.power ??= byGroup.get(draft.group);
  }
}

const SAME_LENGTH = gated(
  /^[^.;]{0,90}\b(?:for|lasting|of) (?:the same|a similar|an identical) (?:period|length of time|length|time|duration|term)\b/i,
);
const BOTH = gated(/^\W*(?:orders? )?(?:(?:was|were|made|imposed|for|until|lasting|,) )*(?:both|each|all)\b/i);

/** "Restraining and deprivation orders adjourned to 4 May", "SHPO and RO both 5 years": one day or length for all in one breath. */
function shareDays(page: Page, drafts: readonly Draft[]): void {
  for (const [index, { group, fields, status, rule, mention, region }] of drafts.entries()) {
    if (rule.has.length && !fields.period && !fields.until) {
      const same = SAME_LENGTH.test(page.text.slice(mention.end, region.end))
        ? drafts.slice(0, index).findLast((other) => other.fields.period)
        : undefined;
      if (same) Object.assign(fields, { period: same.fields.period });
    }
    const last = drafts[index + 1];
    if (last?.group !== group) continue;
    const next = drafts.findLast((other) => other.group === group) ?? last;
    if (status.status === 'pending' && !fields.to && next.fields.to) Object.assign(fields, { to: next.fields.to });
    const { period, until } = next.fields;
    const isBoth = BOTH.test(page.text.slice(next.mention.end, next.region.end));
    if (
      isBoth &&
      (period ?? until) !== undefined &&
      (fields.period ?? fields.until) === undefined &&
      next.rule.has.length
    )
      Object.assign(fields, { ...(period ? { period } : {}), ...(until ? { until } : {}) });
  }
}

/** "Application for forfeiture of dashcam and phone: dashcam granted, phone refused": the request itself says no more. */
function unanswered(drafts: readonly Draft[]): Draft[] {
  const answered = new Set(drafts.flatMap(({ mention: { elides } }) => (elides?.answers ? [elides.of] : [])));
  // "Deprivation of phone and laptop sought. Phone granted; laptop not."
  for (const { mention } of drafts) {
    const rulings = drafts.filter(
      ({ mention: { elides }, status }) => elides?.of === mention && !OPEN.has(status.status),
    );
    if (rulings.length > 1) answered.add(mention);
  }
  return drafts.filter(({ mention, status }) => !answered.has(mention) || (status.said && !OPEN.has(status.status)));
}

/** "The Crown's application under s.153 is refused": what it takes is not said. */
const ASKED_UNDER = gated(/\b(?:applications?|orders?) (?:made )?(?:under|pursuant to|u\/s) (?:the )?$/i);
/** "s.153 order refused", "section 153: not made": the section stands for its order's name. Section 143 is of other Acts too. */
const NAMES_ORDER = gated(
  regexOf('i')`
    ^(?: (?:of the )?(?:SA|sentencing (?:act|code))(?: 2020)?)?(?: ?[-:])? ?\(?(?:
      \?|orders?\b|applications?\b|app\b|hearing\b|refused|granted
      |not (?:made|sought|granted|required|appropriate|applied|pursued|proportionate)|adjourned|adj\b|withdrawn|w\/d
      |made\b|sought|considered|declined|reserved
    )
  `,
);

function standsForOrder(text: string, from: number, { start, end, words }: Mention): boolean {
  if (ASKED_UNDER.test(text.slice(from, start))) return true;
  return /15\d/.test(words) && NAMES_ORDER.test(text.slice(end, end + 60));
}

/** How far before a statement that only names a power the order stands which it is for. */
const BESIDE = 80;

/** "Take away his phone [under a deprivation order]": by which means. */
const BY_WHICH_MEANS = gated(/\b(?:under|by|by way of|by means of|through|using|with) (?:an?|the) $/i);

/** "[Deprivation order] deleted", of a record put right: what is deleted is the order. */
const OF_ITS_ENTRY = gated(
  /\border (?:(?:[^.;]{0,40}\b(?:mistake|error) and )?(?:is|was|now|hereby|to be|be|has been) ?)*(?:deleted|erased)$/i,
);

/** A power beside another word for the same thing only says which power; "property" words a cue needs must be there. */
function dropped(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  return mentions.filter((mention, index) => {
    const previous = mentions[index - 1];
    const ofOrder = mention.rule.type === 'deletion_direction' && previous?.cue.form === 'noun';
    const isMeans =
      mention.cue.form === 'noun' &&
      previous?.cue.form === 'verb' &&
      previous.rule === mention.rule &&
      runAt(page.statements, previous.start) === runAt(page.statements, mention.start) &&
      BY_WHICH_MEANS.test(page.text.slice(previous.end, mention.start));
    if (isMeans) return false;
    if (ofOrder && OF_ITS_ENTRY.test(page.text.slice(previous.start, mention.end))) return false;
    const statement = runAt(page.statements, mention.start);
    const beside = statement
      ? runsFrom(mentions, statement.start, statement.end).filter((other) => other !== mention)
      : [];
    if (mention.rule.type === 'unspecified_application' && beside.length > 0)
      return beside.every(({ rule }) => rule === mention.rule);
    if (mention.cue.form === 'power' && beside.some(({ rule, cue }) => rule.has.property && cue.form !== 'power'))
      return false;
    const cites =
      mention.cue.form === 'power' && statement && CITES.test(page.text.slice(statement.start, mention.start));
    if (
      cites &&
      runsFrom(mentions, statement.start - BESIDE, statement.start).some(
        ({ rule, cue }) => LOSS.has(rule.type) && cue.form !== 'power',
      )
    )
      return false;
    if (mention.cue.form === 'power' && statement && inside(page.property(), statement).length === 0)
      return standsForOrder(page.text, statement.start, mention);
    if (/^(?:deprivation|forfeiture|restraining|criminal behaviour) orders$/.test(mention.words)) {
      const words = statement ? page.text.slice(statement.start, statement.end) : '';
      const listed = /^ ?(?:[x:(-]|re\b|for\b|in respect of\b|over\b)/i.test(
        page.text.slice(mention.end, mention.end + 16),
      );
      if (statement && listed && inside(page.property(), statement).length > 0) return true;
      return /\b(?:made|refused|granted|imposed|sought|seeks?|appl|adj|no|not|each|both)\b|^\W*(?:two|three|four|\d+|x ?\d)\b/i.test(
        words,
      );
    }
    return true;
  });
}

function draftGroup(
  page: Page,
  statement: Run,
  group: Group,
  mentions: readonly Mention[],
  spoken: readonly Run[],
): readonly Draft[] {
  const { text } = page;
  const first = group.mentions[0];
  const last = group.mentions.at(-1);
  if (!first || !last) return [];
  const segment = runAt(page.segments, first.start) ?? { start: 0, end: text.length, labelStart: 0 };
  const drafts: Draft[] = [];
  for (const [index, mention] of group.mentions.entries()) {
    const previous = group.mentions[index - 1];
    const between = previous ? text.slice(previous.end, mention.start) : '';
    const denies = previous !== undefined && /\b(?:no|not|nor)\b/i.test(between);
    const opens = denies ? previous.end : group.region.start;
    const ends = denies ? mention.start : first.start;
    const after = text.slice(last.end, group.region.end);
    const from =
      opens + ownClauseFrom(text.slice(opens, ends), after, first.cue.form === 'verb' ? first.words : undefined);
    const before = text.slice(from, ends);
    const code = headingCode(segment, mention.rule);
    const bare = mention.cue.status ?? code?.status ?? 'made';
    const sentence = text.slice(statement.start, statement.end);
    const isItsReason =
      mention.rule.has.length === true &&
      !mention.elides &&
      isReason(text.slice(statement.start, mention.start), after);
    const holdsThing = () => inside(page.property(), { start: last.end, end: group.region.end }).length > 0;
    const read = isItsReason
      ? 'mentioned'
      : statusOf(mention, before, after, bare, sentence, code !== undefined || isOfItsCode(page, mention), holdsThing);
    const status =
      read === 'mentioned' || code !== undefined
        ? read
        : asSet(read, mention, text.slice(statement.start, denies ? mention.start : first.start), after);
    if (status === 'mentioned') continue;
    const madeOn =
      status.status === 'made' && code === undefined && !mention.elides
        ? madeEarlier(
            {
              before: text.slice(statement.start, mention.start),
              words: mention.words,
              after,
              isVerb: mention.cue.form === 'verb',
            },
            page.input,
          )
        : undefined;
    const base = {
      rule: mention.rule,
      mention,
      segment,
      statement,
      region: group.region,
      group,
      heading: segment.shortCode !== undefined && mention.start === firstWord(page, segment),
      code,
      status: madeOn === undefined ? status : { ...status, status: 'continued' as const, said: true },
    };
    const extent = extentOf(page, base, mentions, spoken);
    const taken = mention.rule.has.property ? propertyOf(page, base, mentions, spoken) : NO_PROPERTY;
    const askedUnder = mention.cue.form === 'power' && standsForOrder(text, statement.start, mention);
    if (
      mention.cue.needs &&
      !askedUnder &&
      !meetsNeed(page, base, taken, mention.cue.needs) &&
      !isCarriedOut(page, mention, mentions)
    )
      continue;
    const power =
      powerOf(page, base, extent) ??
      bareSection(
        mention.rule.type,
        taken.classes.includes('drugs'),
        text.slice(base.region.start, base.region.end),
        base.region.start,
      );
    drafts.push({
      rule: base.rule,
      mention,
      segment,
      statement,
      region: base.region,
      group,
      heading: base.heading,
      code,
      status: base.status,
      property: taken.classes,
      propertyWords: taken.words,
      ownProperty: taken.own,
      power,
      destroy: mention.cue.destroy === true || code?.destroy === true || isDestroyAnswered(page, base, mentions),
      wipe: /\bwip(?:e|ed|ing)\b/i.test(mention.words),
      conditional: isConditionalHere(page, base, mentions),
      evidence: evidenceOf(base, first, last, taken, from),
      followUps: [],
      fields: {
        ...fieldsOf(page, base, extent, mentions, spoken),
        ...(madeOn === undefined ? {} : { originalDate: madeOn }),
      },
    });
  }
  return drafts;
}

/** "Forf phone: yes. Destr: yes": the prompt that follows the order's. */
const DESTROY_YES = gated(
  /^[^.;]{0,60}[.;,|/] ?(?:and )?(?:to be )?(?:destr(?:uction|oy(?:ed)?|n|'d)?|dest|f&d) ?(?:ordered)? ?[:=?-]{1,2} ?(?:yes|y)\b/i,
);

function isDestroyAnswered(page: Page, { rule, mention, segment }: Base, mentions: readonly Mention[]): boolean {
  if (!LOSS.has(rule.type)) return false;
  const next = runsFrom(mentions, mention.end, segment.end).at(0);
  return DESTROY_YES.test(page.text.slice(mention.end, next?.start ?? segment.end));
}

/** "X to be forfeited under Section 1 and destroyed": what is destroyed is what was taken, whatever its name. */
function isCarriedOut(page: Page, mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.rule.type !== 'deletion_direction') return false;
  const statement = runAt(page.statements, mention.start);
  return runsFrom(mentions, statement?.start ?? 0, mention.start).some(
    ({ rule, start, end }) =>
      LOSS.has(rule.type) &&
      rule !== mention.rule &&
      start >= (statement?.start ?? 0) &&
      end <= mention.start &&
      /(?:\band|&|,|\/) ?$/.test(page.text.slice(end, mention.start)),
  );
}

/** The result's own code is that of the order whose name heads it: the code makes it, and what stands behind is its label. */
function isOfItsCode(page: Page, { rule, start }: Mention): boolean {
  const { code } = page.input;
  return code !== undefined && start === 0 && rule.codes.some((one) => one.code === code && one.status === undefined);
}

function firstWord(page: Page, segment: Segment): number {
  let index = segment.labelStart;
  while (page.text[index] === ' ') index += 1;
  return index;
}

function headingCode(segment: Segment, rule: OrderRule): OrderCode | undefined {
  return rule.shortCodes.find(({ code }) => code === segment.shortCode);
}

const NO_ORDER = gated(
  /\b(?:no (?:formal |further )?orders?|not (?:need to )?(?:make|made) (?:an|any) order|need not make)\b/i,
);

/** "Restraining order made until next hearing." */
const UNTIL_HEARING = gated(
  /^[^.;,]{0,30}\b(?:until|till|pending) (?:the )?(?:next|adjourned|return|full|final) (?:hearing|court date|hearing date|date)\b/i,
);

const SUBJECT_TO = gated(
  /(?<!\b(?:already|still|currently|remains?) )\bsubject (?:to|of)(?: an?| the| another| this)? $/i,
);
const LONG_DONE = gated(
  regexOf('i')`
    ^(?: by (?!the (?:court|bench)|magistrates)[^.;,]{1,40})? (?:
      (?:back )?in (?:early |late )?(?:[a-z]{3,9} )?(?:19|20)\d\d\b
      |last (?:year|month|week|spring|summer|autumn|winter)\b
      |(?:a|\d+|two|three|four|five|six|several|some) (?:years?|months?|weeks?) (?:ago|earlier|before)\b
      |(?:at|on) (?:an? )?(?:earlier|previous) (?:hearing|occasion)\b
    )
  `,
);
/** "Phone already [forfeited]": by an earlier order, or by the police. */
const DONE_ALREADY = gated(/\balready (?:been )?$/i);
/** "Was forfeited in another matter": property taken in no case of today's. */
const ELSEWHERE = gated(
  regexOf('i')`
    ^(?: by [^.;,]{1,30})?,?(?: (?:back )?in (?:19|20)\d\d,?| last year,?| previously,?)?,? in (?:
      another|an? (?:earlier|previous|separate|different|unrelated)|previous|earlier|unrelated|separate
    ) (?:matters?|cases?|proceedings|hearings?|prosecutions?|investigations?)\b
  `,
);
/** "Only three deprivation orders were made last year." */
const OF_STATISTICS = gated(
  /\b(?:only|just|fewer than|more than|at least|around|about|some|nearly|almost|dozens of|hundreds of|a total of|of|in) (?:[a-z]+|[\d,]+)(?: such)? $|\b\d{2,6} $/i,
);
const LEAVES_OUT = gated(
  /^(?: orders?)? (?:does|do|did|will|would) ?(?:not|n't) (?:include|cover|extend to|apply to|relate to|catch|touch)\b/i,
);

/** What only the clause taken apart can tell from what it is mistaken for. */
const BY_CLAUSE: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  'made',
  'refused',
  'not_made',
  'applied_for',
  'pending',
  'withdrawn',
  'unclear',
]);

/** "The woman and the defendant were asked about [an order], and they agreed": of people who decide nothing. */
const THEY_AGREE = /\bthey (?:both )?(?:agreed|accepted|consented|did)\b/i;
const PARTIES = gated(
  regexOf('i')`
    \b(?:
      parties|both sides|couple
      |(?:complainant|victim|defendant|offender|defence|solicitor|advocate|wife|husband|partner|mother|woman|man|crown|prosecution) and (?:the |his |her )?
      (?:complainant|victim|defendant|offender|defence|crown|prosecution|solicitor|advocate|wife|husband|partner|mother|woman|man)
    )s?\b(?!.*\b(?:court|bench|magistrates|justices|judge)\b)
  `,
);

/** A further clause of the sentence, in which the court acts: "…, and the magistrates accepted our submissions". */
const COURT_ACTS = gated(
  regexOf('i')`(?:(?:,|;| -)?(?: (?:and|but|so|whereupon|though|although|however))? )(?=(?:${COURT_NAMED}|we)(?= ))`,
);

function ruledBehind(after: string): StatusRead | undefined {
  const acts = COURT_ACTS.exec(after);
  const status = acts ? plainRuling(after.slice(acts.index + acts[0].length)) : undefined;
  return acts && status
    ? { status, said: true, cue: { where: 'after', start: acts.index, end: after.length } }
    : undefined;
}

/** "Retired to consider the application, and [came back to say] they would not grant it". */
const CAME_BACK = gated(
  /\b(?:came back|came out|returned)(?: into court)? (?:to (?:say|announce)|and (?:said|announced)|saying|announcing)(?: that)? (?=(?:they|it|he|she|we)\b)/i,
);

/** "Asked to order that the tablet be forfeited, the bench said that would go too far": a ruling on what the verb tells of. */
function byRulingBehind(heard: StatusRead, after: string): StatusRead {
  const back = heard.status === 'pending' && heard.application === undefined ? CAME_BACK.exec(after) : null;
  const said = back && plainRuling(after.slice(back.index + back[0].length));
  if (back && said) return { status: said, said: true, cue: { where: 'after', start: back.index, end: after.length } };
  if (heard.application !== undefined || heard.status !== 'applied_for') return heard;
  const acts = COURT_ACTS.exec(after);
  if (!acts) return heard;
  const ruling = readFollowUp(after.slice(acts.index + acts[0].length));
  return ruling ? { ...ruling, cue: { where: 'after', start: acts.index, end: after.length } } : heard;
}

/** The status by the parse of the order's own clause, where it has one; else by the words heard around it. */
function byClause(heard: StatusRead, before: string, after: string): StatusRead {
  if (heard.application !== undefined || !BY_CLAUSE.has(heard.status)) return heard;
  if (heard.cue?.where === 'after' && THEY_AGREE.test(after.slice(0, heard.cue.end)) && PARTIES.test(before))
    return { status: 'unclear', said: true };
  if (heard.status === 'applied_for' || heard.status === 'unclear') {
    const ruled = ruledBehind(after);
    if (ruled) return ruled;
  }
  const read = readOrderClause(before, after);
  const same = read?.status === heard.status && heard.said && heard.status !== 'pending';
  return read === undefined || same ? heard : read;
}

function statusOf(
  mention: Mention,
  before: string,
  after: string,
  bare: OrderStatus,
  sentence: string,
  isCoded: boolean,
  holdsThing: () => boolean,
): StatusRead | 'mentioned' {
  if (mention.rule.type === 'unspecified_application' || mention.elides) return { status: bare, said: true };
  if (isUnticked(before, after, sentence)) return 'mentioned';
  if (bare === 'not_made' && /\bapp|\bsought\b/.test(mention.words)) return { status: bare, sought: false, said: true };
  const heard = readStatus(before, after, /\binterim\b/.test(mention.words) ? 'interim' : bare);
  const plain = mention.cue.form === 'noun' ? byClause(heard, before, after) : byRulingBehind(heard, after);
  if (/orders$/.test(mention.words) && OF_STATISTICS.test(before)) return 'mentioned';
  // property "subject to" an order that does not run on is taken by it
  if (plain.status === 'continued' && mention.rule.has.length !== true && SUBJECT_TO.test(before))
    return { status: bare, said: true };
  if (plain.status === 'made' && !mention.rule.has.length && ELSEWHERE.test(after)) return 'mentioned';
  // "was forfeited last year by another court": told of the past, as an order of an earlier date is
  if (
    mention.rule.has.property &&
    mention.cue.form === 'verb' &&
    !plain.said &&
    (LONG_DONE.test(after) || (LOSS.has(mention.rule.type) && DONE_ALREADY.test(before)))
  )
    return { status: 'continued', said: true };
  // "the deprivation order does not include the laptop"
  if (mention.rule.has.property && LEAVES_OUT.test(after)) return { status: 'not_made', said: true };
  // what is given up is given up: "so the bench said it need make no order"
  if (mention.rule.type === 'disclaimer' && plain.cue?.where !== 'before' && NO_ORDER.test(after))
    return { status: bare, said: true };
  if (['breached', 'made', 'applied_for', 'pending', 'unclear'].includes(plain.status)) {
    if (isMention(before, after, sentence)) return 'mentioned';
  }
  const onTopic =
    plain.status === 'applied_for' && mention.cue.form === 'noun' && !plain.application
      ? underHeading(before, after, holdsThing, mention.rule.has.property === true)
      : undefined;
  if (onTopic && onTopic.status !== 'unclear') return onTopic;
  const kept = plain.said || plain.status !== 'made' ? undefined : unmade(before, after);
  if (kept) return kept;
  const under =
    !plain.said &&
    plain.status === 'made' &&
    mention.cue.form === 'noun' &&
    !isCoded &&
    (mention.rule.has.property || mention.rule.has.length)
      ? underHeading(before, after, holdsThing, mention.rule.has.property === true)
      : undefined;
  if (under && under.status !== 'unclear') return under;
  const faint =
    plain.said || plain.status !== 'made' ? undefined : faintStatus(before, after, mention.rule.has.length === true);
  if (under && !faint) return under;
  const isArgued =
    faint?.where === 'before' &&
    (faint.status === 'refused' || faint.status === 'not_made') &&
    isSaidForDefence(before.slice(0, faint.run.start));
  if (isArgued) return { status: 'unclear', said: true };
  const isTold =
    !faint && !plain.said && plain.status === 'made' && mention.cue.form === 'noun' && isToldOf(before, after);
  if (isTold) return { status: 'unclear', said: true };
  const read: StatusRead = faint
    ? { status: faint.status, said: true, cue: { where: faint.where, ...faint.run } }
    : plain;
  const interim =
    /\binterim\b/.test(mention.words) ||
    /\bint(?:erim|\.)?\s+$/i.test(before) ||
    /^ ?(?:[-:(] ?)?(?:(?:interim\b(?! (?:order|application))|int\b\.?(?= (?:until|till?|to|made|granted)\b))|dros dro\b)|[ (]interim\W*$/i.test(
      after,
    ) ||
    (mention.rule.has.length === true && UNTIL_HEARING.test(after)) ||
    bare === 'interim';
  const standsUntil = read.status === 'pending' && !/\bapplication/i.test(`${before} ${after}`);
  return interim && (read.status === 'made' || standsUntil) ? { ...read, status: 'interim' } : read;
}

/** "Destruction of case papers: 6 years": the court's own, and nobody's property. */
const CASE_PAPERS = gated(/^(?: of)? (?:the )?(?:case|court) (?:papers|files?|records?|notes)\b/i);
const RULING_BEFORE = /(?:^|[.;] )([a-z][a-z ]{4,40}) ?: (?:(?:the|an?) )?$/i;
const BY_ITS_LABEL = gated(new RegExp(`(?:^|[.;] )${COURT_NAMED} ?(?::|[-–](?= )) ?$`, 'i'));

/** What an order that reads as made is, where its clause is set elsewhere: of somebody else, of another court, of another day. */
function asSet(
  read: StatusRead,
  { rule, cue, elides, words }: Mention,
  before: string,
  after: string,
): StatusRead | 'mentioned' {
  if ((read.status !== 'made' && read.status !== 'not_made') || rule.type === 'unspecified_application' || elides)
    return read;
  // "Bench - RO 3 years": under its own label the court says what it makes
  if (!read.said && BY_ITS_LABEL.test(before)) return { ...read, said: true };
  // "Not dealt with: forfeiture of vehicle"
  const heading = read.said ? undefined : RULING_BEFORE.exec(before)?.[1];
  const ruled = heading === undefined ? undefined : readFollowUp(heading);
  if (ruled && ruled.status !== 'made') return { ...ruled, said: true };
  if (!read.said && cue.form === 'noun' && read.status === 'made' && isDenied(before))
    return { status: 'unclear', said: true };
  if (rule.type === 'deletion_direction' && CASE_PAPERS.test(after)) return 'mentioned';
  const set = settingOf(before, words, after);
  if (set === undefined) return read;
  const isMade = read.status === 'made';
  if (set === 'in_general') return 'mentioned';
  if (set === 'only_if' && rule.type === 'property_return') return read;
  if (set === 'asked_about' && read.sought !== false) return { status: 'unclear', said: true };
  if (!isMade) return read;
  if (set === 'told_outside' || set === 'party_says')
    return cue.form === 'noun' || set === 'told_outside' ? { status: 'unclear', said: true } : read;
  if (set === 'crown_says') return { status: 'applied_for', said: true };
  if (set === 'not_yet') return cue.form === 'verb' ? read : { status: 'pending', said: true };
  if (set === 'another_court' || set === 'known_already')
    return rule.has.length || cue.form !== 'verb' ? { status: 'continued', said: true } : 'mentioned';
  return 'mentioned';
}

/** The power named in the order's clause, else in a neighbouring statement of its result that names no other order. */
function powerOf(page: Page, base: Base, extent: readonly Run[]): Power | undefined {
  const fits = ({ power }: Power): boolean => !base.rule.has.property || !PREVENTIVE_POWER.test(power);
  const own =
    inside(page.powers(), base.region).find(fits) ??
    page.powers().find((power) => power.start < base.mention.end && base.mention.start < power.end);
  if (own) return own;
  if (!base.rule.has.property) return citedAlone(page, extent);
  for (const run of extent.slice(1, 3)) {
    const power = inside(page.powers(), run).find(fits);
    if (power) return power;
  }
  return citedAlone(page, extent.slice(2));
}

/** "Section 360 Sentencing Act 2020." behind the order: a statement that does nothing but name the power. */
function citedAlone(page: Page, extent: readonly Run[]): Power | undefined {
  for (const run of extent.slice(1)) {
    const power = inside(page.powers(), run).at(0);
    if (power && CITES.test(page.text.slice(run.start, power.start)) && run.end - power.end <= 2) return power;
  }
  return undefined;
}

const CITES = gated(
  /^(?:\(|(?:(?:this|the) )?(?:order )?(?:was |is )?(?:made |imposed )?(?:under|pursuant to|by virtue of|power:?|legislation:?) )?(?:the )?$/i,
);

/** "Police to wipe it before the camera is returned", "imgs deleted, phone then returned". */
const DONE_FIRST = gated(
  /\b(?:(?:after|following|once|subject to|upon|on)(?: (?:the|full|secure|police))*|subject to (?:the|his|her|all|any)(?: [a-z-]+){1,3}) $/i,
);
const COMES_FIRST = gated(/\b(?:(?:before|prior to)\b[^.;,]{0,40}|then )$/i);

/** "To be returned if he gives the PIN; otherwise forfeited". */
const OTHERWISE = gated(
  /\b(?:otherwise|failing which|failing that|if not),? (?:(?:it|they|the [a-z]+) )?(?:(?:is|are|to be|will be|shall be|must be) )?$/i,
);

/** Where the terms of an order that lasts begin: "not to contact her unless through solicitors" puts no condition on the order. */
const OWN_TERMS = gated(
  regexOf('i')`
    \b(?:
      not to|must|may not|shall not|do not|no(?! (?:longer|later|appeal))|n\/c|bars?|bans?|banned|barred|prohibit\w*|forbid\w*|prevent\w*
      |banning|barring|stops?|stopping|restrain(?:s|ing)|requir\w+|terms?|conditions?|prohibitions?
    )\b
  `,
);

function withoutTerms(after: string): string {
  const terms = OWN_TERMS.exec(after);
  return terms ? after.slice(0, terms.index) : after;
}

/** A condition stands behind the order, up to the next order named, or at the head of the statement. */
function isConditionalHere(page: Page, base: Base, mentions: readonly Mention[]): boolean {
  const { mention, statement, region } = base;
  const next = runsFrom(mentions, mention.end, statement.end).at(0);
  const after = page.text.slice(mention.end, next ? (next.cue.firm ? next.end : next.start) : region.end);
  const before = region.start === statement.start ? page.text.slice(region.start, mention.start) : '';
  const own = mention.rule.has.length ? withoutTerms(after) : after;
  const returns =
    mention.rule.type === 'property_return' && COMES_FIRST.test(page.text.slice(region.start, mention.start));
  const done = next?.rule.type === 'deletion_direction' && DONE_FIRST.test(after);
  return (
    returns ||
    done ||
    isConditional(own) ||
    OTHERWISE.test(page.text.slice(region.start, mention.start)) ||
    takesEffectLater(page, base) ||
    (mention.cue.form === 'noun' ? isConditionalBefore(before) : isConditional(before)) ||
    /^(?:contingent|then (?:be )?ret)/.test(mention.words)
  );
}

/** "; order not to take effect unless the police have first allowed …": the next statement puts the condition. */
const TAKES_EFFECT = gated(
  regexOf('i')`
    ^(?:(?:the|this|that|said) )?(?:[a-z]+ )?(?:order |it |this |that )?(?:is |will |shall |to |should |does )*
    (?:not |only )?(?:
      (?:to |be )*(?:take|takes|come|comes|have|go) (?:into )?(?:effect|force)(?: only)?
      |(?:to |be )*(?:suspended|postponed|stayed|effective|carried out|enforced|executed|implemented)(?: only)?
    ) (?:unless|until|once|after|if|when|on condition|provided|subject to)\b
  `,
);

function takesEffectLater(page: Page, { statement, segment }: Base): boolean {
  const next = runAt(page.statements, statement.end + 2);
  if (!next || next === statement || next.start >= segment.end) return false;
  const said = page.text.slice(next.start, next.end);
  return TAKES_EFFECT.test(said) && !/\b(?:until|unless) (?:further order|\d)/i.test(said);
}

function evidenceOf(base: Base, first: Mention, last: Mention, taken: Taken, from: number): Draft['evidence'] {
  const { mention, region, status } = base;
  let start = mention.start;
  let end = mention.end;
  if (status.cue?.where === 'before') start = Math.min(start, from + status.cue.start);
  if (status.cue?.where === 'after') end = Math.max(end, last.end + status.cue.end);
  for (const word of taken.words) {
    if (word.start < region.start || word.end > region.end) continue;
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  return { start: Math.min(start, first === mention ? start : mention.start), end };
}
