/** What one clause says for another: a request that governs what is joined to it, a ruling in the next statement. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import type { Page } from '../page/page.js';
import { classesOf } from '../page/property.js';
import type { Run } from '../rule.js';
import { isQuestion, readAnswer } from '../status/answers.js';
import { plainRuling } from '../status/plain-ruling.js';
import { NONE_MADE, RULING_LABEL, readFollowUp } from '../status/rulings.js';
import { NONE_ASKED, readStatus, ruledOn, type StatusRead } from '../status/status.js';
import type { Draft } from './draft.js';
import { readDayPutOffTo, readLength } from './order-length.js';
import { weighTogether } from './paired-orders.js';

const CARRIED: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  'applied_for',
  'pending',
  'unclear',
  'withdrawn',
  'refused',
]);

/** What a later statement says of an order, and where. */
interface Answer {
  readonly read: StatusRead;
  readonly run: Run;
}

/** A request governs what is joined to it; "were refused" reaches back over what it is joined to; a follow-up statement settles a request. */
export function carryOver(page: Page, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    // "sought neither deprivation nor forfeiture"
    if (next?.group === draft.group && draft.status.sought === false && next.status.status === 'not_made') {
      if (ALSO_NOT.test(between(page, draft, next))) next.status = { ...draft.status };
    }
    if (next?.statement === draft.statement && isRuledTogether(page, draft, next)) {
      draft.status = { ...next.status };
      if (next.fields.to) Object.assign(draft.fields, { to: next.fields.to });
    }
    if (!next || next.statement !== draft.statement || next.group === draft.group || !next.group.joined) continue;
    const { cue } = draft.status;
    if (
      !next.status.said &&
      cue?.where === 'before' &&
      (CARRIED.has(draft.status.status) || draft.status.sought === false)
    ) {
      next.status = { ...draft.status };
    }
    if (
      !next.status.said &&
      draft.status.status === 'not_made' &&
      cue?.where === 'before' &&
      ALSO_NOT.test(between(page, draft, next))
    )
      next.status = { ...draft.status };
    const plural = isOfSeveral(page, next);
    if (!draft.status.said && next.status.cue?.where === 'after' && plural) draft.status = { ...next.status };
  }
  carryLists(page, drafts);
  for (const draft of drafts) followUp(page, draft, drafts);
  for (const draft of drafts) dayBehind(page, draft, drafts);
  weighTogether(page, drafts);
  onlyOne(page, drafts);
}

/** "The application for a restraining order and that for deprivation were both adjourned". */
const AND_THAT = gated(
  /^(?: orders?)?,? and (?:that|those|one|another|the (?:one|application|request)|an application|a request)? ?(?:for|to)? ?(?:an? |the )?$/i,
);

function isRuledTogether(page: Page, draft: Draft, next: Draft): boolean {
  if (draft.status.status !== 'applied_for') return false;
  if (!['pending', 'refused', 'made', 'withdrawn'].includes(next.status.status) || !isOfSeveral(page, next))
    return false;
  if (ALL_RULED.test(page.text.slice(next.mention.end, next.region.end))) return true;
  return next.status.cue?.where === 'after' && AND_THAT.test(between(page, draft, next));
}

/** "Crown seeks deprivation of the phone and a restraining order: both granted". */
const ALL_RULED = gated(/[:,(-] ?(?:both|all|all of them)\b/i);

function isOfSeveral(page: Page, { mention, region }: Draft): boolean {
  return /\b(?:were|are|both|all|have been)\b/i.test(page.text.slice(mention.end, region.end));
}

/** "Crown ask for deprivation and RO. Bench grant RO only.": what else was asked for was refused. */
const ONLY = gated(/^[^.;]{0,30} only\W*$/i);
const RULED_FOR = gated(/\b(?:bench|court|mags|magistrates|justices|jps|judge|dj|i|we)\b[^.;]{0,20}$/i);

function onlyOne(page: Page, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.status.status !== 'made' || !ONLY.test(page.text.slice(draft.mention.end, draft.statement.end))) continue;
    if (!RULED_FOR.test(page.text.slice(draft.statement.start, draft.mention.start))) continue;
    for (const other of drafts) {
      if (other.mention.start > draft.mention.start || other.segment !== draft.segment || other.rule === draft.rule)
        continue;
      if (other.status.status === 'applied_for') other.status = { status: 'refused', said: true };
    }
  }
}

/** "Orders requested: restraining order; deprivation order": the heading speaks of every item of its list. */
function carryLists(page: Page, drafts: readonly Draft[]): void {
  const listed = new Set<Draft>();
  for (const [index, draft] of drafts.entries()) {
    const lead = page.text.slice(draft.statement.start, draft.mention.start);
    if (draft.status.cue?.where === 'before' && LIST_HEADING.test(lead)) listed.add(draft);
    const earlier = drafts[index - 1];
    if (!earlier || !listed.has(earlier) || draft.status.said || lead.trim() !== '') continue;
    if (!/;\s*$/.test(page.text.slice(earlier.mention.end, draft.statement.start))) continue;
    draft.status = { ...earlier.status };
    listed.add(draft);
  }
}

const LIST_HEADING = gated(
  /\b(?:orders?|applications?|issues?|seeks?|asks? for|requests?|considerations|to (?:consider|decide|discuss))(?: ?\(s\))?[^.;:]{0,40}:(?: [^.;:]{1,40}[,&])? ?$/i,
);

/** Nothing before the order's name but a label: "Order type: ". */
const LABELLED = /^(?:[a-z][a-z ]{0,30} ?[:-])? ?$/i;

/** Between two orders of one denial, in Welsh or English: "ni wnaed … na …". */
const ALSO_NOT = gated(/^,? (?:na|nac|nor|or)(?: (?:an?|any|the))? $/i);

function between(page: Page, a: Draft, b: Draft): string {
  return page.text.slice(a.mention.end, b.mention.start);
}

function followUp(page: Page, draft: Draft, drafts: readonly Draft[]): void {
  // what is given up is given up, whatever order is or is not made
  if (draft.rule.type === 'disclaimer') return;
  const { text } = page;
  const open =
    draft.status.status === 'applied_for' || draft.status.status === 'pending' || draft.status.status === 'unclear';
  const bareName = !draft.status.said && LABELLED.test(text.slice(draft.statement.start, draft.mention.start));
  const mightHave =
    draft.status.status === 'not_made' &&
    (restOf(draft, drafts) !== undefined || courtMakes(page, nextStatement(page, draft, drafts)));
  const answered = answerTo(page, draft, drafts);
  if (answered) {
    settle(page, draft, answered.read, answered.run);
    // "Deprivation sought? Yes" over "Decision: Refused"
    const label = answered.read.status === 'applied_for' ? labelledRuling(page, draft, drafts) : undefined;
    const ruling = label && readFollowUp(page.text.slice(label.start, label.end).trim());
    if (label && ruling) settle(page, draft, ruling, label);
    return;
  }
  if (draft.status.status === 'not_made' && draft.status.sought !== false) {
    const next = nextStatement(page, draft, drafts);
    if (
      next &&
      NONE_WAS.test(text.slice(next.start, next.end)) &&
      NONE_ASKED.test(` ${text.slice(next.start, next.end)}`)
    ) {
      settle(page, draft, { ...draft.status, sought: false }, next);
      return;
    }
  }
  const later = open && draft.status.status !== 'unclear' ? undefined : changedLater(page, draft, drafts);
  if (later) {
    settle(page, draft, later.read, later.run);
    return;
  }
  if (!open && draft.status.said && !mightHave) return;
  for (const run of [
    restOf(draft, drafts),
    nextStatement(page, draft, drafts),
    nextStatement(page, draft, drafts, true),
    open ? headOfNext(page, draft, drafts) : undefined,
    open ? behindParties(page, draft, drafts) : undefined,
    labelledRuling(page, draft, drafts),
    behindPrompts(page, draft),
    open ? rulingByName(page, draft, drafts) : undefined,
  ]) {
    if (!run) continue;
    const words = text.slice(run.start, run.end).trim();
    const heard =
      changeDone(draft, words) ??
      readFollowUp(words) ??
      readFollowUp(lastThought(words)) ??
      echoed(text.slice(draft.statement.start, draft.statement.end), words);
    if (!heard) continue;
    const agreed = heard.status === 'made' ? AGREES.exec(words) : null;
    const against =
      agreed !== null &&
      AGAINST.test(`${text.slice(draft.statement.start, run.start)} ${words.slice(0, agreed.index)}`);
    const read: StatusRead = against ? { ...heard, status: 'refused' } : heard;
    const same = run.end <= draft.statement.end;
    // "No further order." behind an order that was made says that it is the only one
    if (!open && draft.status.status === 'made' && NO_OTHER.test(words)) continue;
    const none = NONE_MADE.test(words) && !draft.fields.period && !draft.fields.until && !draft.fields.terms;
    const unasked = !draft.status.said && read.status === 'not_made' && NO_APPLICATION.test(words);
    if (!open && !same && !bareName && !draft.heading && !none && !unasked && !courtMakes(page, run)) continue;
    if (!open && read.status === 'pending' && !same && !/application/i.test(words) && !RULING_LABEL.test(words))
      continue;
    settle(page, draft, read, run);
    return;
  }
}

/** "… had been made in his absence; it has now been set aside": what became of it since. */
const CHANGED_LATER = gated(
  regexOf('i')`
    ^(?:(?:and|but|though|however),? )?(?:it|that order|this order|the (?:same )?order|which)(?: (?:
      has|was|is|had|have|were|now|since|then|later|been|being|subsequently|today|therefore|accordingly)
    )+ (?:quashed|set aside|rescinded|overturned|annulled|revoked|discharged|lifted|varied|extended)\b
    |^(?:(?:now|since|today|hereby|subsequently|later|order) )*(?:
      rescinded|quashed|annulled|overturned|set aside
      |(?:revoked|lifted|discharged)(?=\W*$| (?:under|on|by|at|s\.?\d))
    )\b(?! (?:conditional|absolute|application|appeal))
    |^(?:but|and) (?:it )?(?:
      (?:will|shall|is to) now (?:run|last|expire|end|continue)|now (?:runs|lasts|expires|ends)
    )\b
  `,
);
/** "Subject to an order of 2022. Now convicted of breaching it." */
const BREAKS_IT = gated(
  /^(?:that |the |this )?breach(?:es)? (?:is |was )?(?:admitted|proved|found|accepted)\b|^[^.;]{0,60}\b(?:admit\w*|convicted of|guilty (?:of|to)|pleaded guilty to|charged with|found to have|has|had|he|she|they|then|now)\b[^.;]{0,20}\b(?:breach|br[eo]ak|broke|flout|ignor|disobey)\w*(?: of)? (?:it|that order|the order|this order|its terms)\b/i,
);
const STANDS: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['made', 'interim', 'continued']);

/** "Complainant doesn't want one; court makes one anyway". */
const COURT_MAKES = gated(
  regexOf('i')`
    ^\W*(?:(?:but|however|nevertheless|nonetheless),? )?(?:the )?
    (?:court|bench|magistrates|justices|(?:district )?judge|dj) (?:has |have |still |nevertheless |nonetheless )*
    (?:makes?|made|imposes?|imposed|grants?|granted) (?:one|it|the order|an order)\b
  `,
);

const OF_COURT = /^\W*(?:(?:but|however),? )?(?:the )?(?:court|bench|magistrates|justices|(?:district )?judge|dj)\b/i;

function courtMakes(page: Page, run: Run | undefined): boolean {
  const words = run ? page.text.slice(run.start, run.end) : '';
  return COURT_MAKES.test(words) || (OF_COURT.test(words) && plainRuling(words) === 'made');
}

/** "Already subject to one until 2027; extended to 2030". */
const NOW_EXTENDED = gated(/^(?:(?:now|today|hereby|order) )*extended (?:to|until|till|by|for)\b/i);

/** "Had no power to make an order. It is quashed.": there was one. */
const SET_ASIDE = gated(
  /^(?:(?:and|so|accordingly|therefore),? )?(?:it|that order|this order|the (?:same )?order)(?: (?:is|was|has|been|must|be|now|therefore|accordingly))+ (?:quashed|set aside|rescinded|overturned|annulled)\b/i,
);

function changedLater(page: Page, draft: Draft, drafts: readonly Draft[]): Answer | undefined {
  if (['refused', 'not_made', 'unclear'].includes(draft.status.status)) {
    const run = nextStatement(page, draft, drafts);
    const words = run ? page.text.slice(run.start, run.end).trim() : '';
    return run && SET_ASIDE.test(words) ? { read: { status: 'quashed', said: true }, run } : undefined;
  }
  if (!STANDS.has(draft.status.status)) return undefined;
  if (draft.status.status === 'continued') {
    const run = nextStatement(page, draft, drafts);
    if (run && BREAKS_IT.test(page.text.slice(run.start, run.end)))
      return { read: { status: 'breached', said: true }, run };
  }
  for (const run of [restOf(draft, drafts), nextStatement(page, draft, drafts)]) {
    const words = run ? page.text.slice(run.start, run.end).trim() : '';
    if (run && (CHANGED_LATER.test(words) || (draft.status.status === 'continued' && NOW_EXTENDED.test(words))))
      return { read: readStatus('', ` ${words}`, 'made'), run };
  }
  return undefined;
}

/** "The Crown had no papers re deprivation; no application." */
const NO_APPLICATION = gated(/^(?:there (?:is|was) )?no (?:such |further |formal )?applications?\b/i);
/** "Defence submit that deprivation would be disproportionate; the justices agreed": with the defence. */
const AGREES = gated(
  /\b(?:agree[ds]?|accept(?:s|ed)|concur(?:s|red))\b(?!,? (?:to|and (?:made|make|grant|order|impos)))/i,
);
const AGAINST = gated(
  /(?<!(?:\bno|\bnot|n't|\bnever|\bwithout|\bno longer)(?: [a-z]+)? )\b(?:oppos\w+|resist\w+|contest\w+|object\w+|challeng\w+|argued against|disproportionate|inappropriate|excessive|oppressive|unnecessary|not necessary|unfair|unjust|draconian)\b/i,
);

/** "… but the couple were together again and she would not impose one": a ruling at the end of a longer thought. */
const LAST_THOUGHT = gated(
  regexOf('gi')`
    (?:,? (?:and|so)(?: so)?|,) (?:in the (?:end|event),? )?(?=
      (?:i|we|he|she|it|they|the (?:court|bench|magistrates|justices|judge)|magistrates|justices) (?:
        would|will|do|did|could|can|declin\w*|refus\w*|am|are|was|were|ma(?:ke|kes|de)|grant\w*|impos\w+|allow\w*
      )\b[^.;]{0,60}[.;]?$
      |(?:none|no (?:such )?(?:order|one)) (?:was|were|has been|is)(?: then)? (?:made|imposed)\W*$
    )
  `,
);

/** "You asked whether an order was made. It was, for the laptop." */
const ASKS_WHETHER = gated(
  /\b(?:whether|if) (?:the (?:court|bench|magistrates) |an? |any |the |there )[^.;]{0,80}\b(?:made|granted|imposed|ordered|was)\b/i,
);
const ECHO = gated(
  /^(?:yes,? )?(?:it|one|they|there) (was|were|did|has been)(?: (?:indeed|made|granted))?(?=\W*$|,| (?:for|in respect|in relation|re|on|against|over)\b)/i,
);

/** "Applies to vary. Varied accordingly.": the change that was asked for. */
const CHANGE_DONE = gated(
  /^(?:(?:and|so|the order|order|it)(?: is| was| has been)? )?(?:duly |accordingly )?(?:varied|amended|extended|discharged|revoked|lifted)\b(?! (?:application|app|by))/i,
);

/** "She wanted it lifted. The magistrates said it would stay.": the change that was asked for is refused. */
const CHANGE_DENIED = gated(
  regexOf('i')`
    ^(?:(?:but|and|however),? )?(?:
      (?:the )?(?:court|bench|magistrates|justices|(?:district )?judge|dj|they|he|she|we|i) (?:
      said|ruled|decided|ordered|directed|felt|thought|told (?:him|her|them|you))(?: that)? )?
    (?:it|that|this|the order)(?: (?:must|should|shall|would|will|is to|was to|to|has to|had to|does|did))*
    (?: (?:still|now|simply))? (?:stay|remain|stand|continue|carry on)s?\b
  `,
);

function changeDone(draft: Draft, words: string): StatusRead | undefined {
  if (draft.status.application && draft.status.status === 'applied_for' && CHANGE_DENIED.test(words))
    return { status: 'refused', said: true };
  return draft.status.application && CHANGE_DONE.test(words) ? { status: 'made', said: true } : undefined;
}

function echoed(question: string, words: string): StatusRead | undefined {
  return ECHO.test(words) && ASKS_WHETHER.test(question) ? { status: 'made', said: true } : undefined;
}

function lastThought(words: string): string {
  const last = LAST_THOUGHT.every(words).at(-1);
  return last ? words.slice(last.index + last[0].length) : '';
}

/** The answer in the statement behind the question that names the order; without one a question in full leaves it open. */
function answerTo(page: Page, draft: Draft, drafts: readonly Draft[]): Answer | undefined {
  const question = page.text.slice(draft.statement.start, draft.statement.end);
  if (!question.trimEnd().endsWith('?')) return answerToLabel(page, draft, drafts);
  const run = nextStatement(page, draft, drafts);
  const read = run && readAnswer(question, page.text.slice(run.start, run.end));
  if (run && read) return { read, run };
  if (draft.status.status === 'made' && isQuestion(question)) draft.status = { status: 'unclear', said: true };
  return undefined;
}

/** "Order: deprivation; Made? Yes": what is asked stands by itself between the order's name and the answer. */
const ASKED_ALONE = gated(
  /^\W*(?:(?:order|application) )?(?:made|granted|imposed|sought|requested|applied for|asked for) ?\?$/i,
);

function answerToLabel(page: Page, draft: Draft, drafts: readonly Draft[]): Answer | undefined {
  const label = nextStatement(page, draft, drafts);
  const asked = label ? page.text.slice(label.start, label.end).trim() : '';
  if (!label || !ASKED_ALONE.test(asked)) return undefined;
  const run = page.statements[page.statements.indexOf(label) + 1];
  const read = run && readAnswer(asked, page.text.slice(run.start, run.end).trimStart());
  return run && read ? { read, run } : undefined;
}

/** ", the phone being his only means of contact": why it was not taken, hence what was asked for. */
function isGivenAsReason(text: string, run: Run, start: number, end: number): boolean {
  return (
    /[,;] (?:as |since |because )?(?:the|his|her|their|that) (?:[a-z]+ )?$/i.test(text.slice(run.start, start)) &&
    /^(?: (?:itself|also|now|still))? (?:being|was|is|were|are|belong)/i.test(text.slice(end, run.end))
  );
}

const UNTIL_THEN = gated(
  /\b(?:until|till|til|pending) (?:then|that (?:date|day|time|hearing)|the (?:next|adjourned|full|final|return|substantive) (?:hearing|date|day))\b/i,
);

/** "… adjourned to 1 July; interim order made until then": the day the full order was put off to. */
export function standUntil(page: Page, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.status.status !== 'interim' || draft.fields.until) continue;
    if (!UNTIL_THEN.test(page.text.slice(draft.mention.end, draft.region.end))) continue;
    const put = drafts.slice(0, index).findLast(({ rule, fields }) => rule === draft.rule && fields.to);
    if (put?.fields.to) Object.assign(draft.fields, { until: put.fields.to });
  }
}

/** What its statement still says behind a contrast: ", but magistrates declined to make one". */
function restOf(draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const { region, statement } = draft;
  if (region.end >= statement.end) return undefined;
  const others = drafts.some((other) => other.mention.start >= region.end && other.mention.start < statement.end);
  return others ? undefined : { start: region.end, end: statement.end };
}

/** Statements between a request and its ruling. */
const MOST_BETWEEN = 3;
/** "No order re the phone; none had been requested." */
const NONE_WAS = gated(
  /^(?:(?:and|but|as|since|because),? )?(?:none|no (?:such |formal )?(?:applications?|requests?))\b(?! (?:for|to|re)\b)/i,
);
const NO_OTHER = gated(
  regexOf('i')`
    ^(?:(?:but|and),? )?(?:there (?:is|was|are|were) )?(?:no|neither) (?:
    further|other|additional|separate|more|ancillary|consequential)(?: (?:
      or|and) (?:further|other|additional|separate|ancillary|consequential)
    )? (?:orders?|directions?|penalt(?:y|ies))\b
  `,
);
/** What the defence says to a request stands between it and the ruling. */
const UNOPPOSED = gated(
  regexOf('i')`
    ^(?:
      (?:
        no objections?|not opposed|unopposed|opposed|no observations|by consent|consented to|agreed|terms agreed
        |(?:the )?(?:defence|crown|cps|prosecution|pros|xn|police) (?:(?:is|are|was|were) )?(?:neutral|silent)|(?:it|this|that|the application|which) (?:is|was) (?:not |un|strongly )?(?:opposed|contested|resisted|disputed)
      )(?: (?:by|from|to|taken|raised)\b[a-z' ]{0,40})?
      |(?:the )?(?:d|def|deft|defence|defendant|respondent|offender)(?:
        : [^.;]{1,80}
        | (?:
          consents?|agrees?|(?:does|did) not (?:oppose|object|resist)|neutral|opposes?|objects?
          |makes no (?:objection|representations?)
        )[^.;]{0,40}
      )
      |(?:the )?(?:court|bench|magistrates|justices|judge) (?:retires?|retired|adjourns? to consider)\b
      (?! to consider (?:it |this )?and\b)(?:(?! and\b)[^.;]){0,40}
      |submissions? (?:heard|made)[^.;]{0,40}
    )[.;]?$
  `,
);

const CONSIDERED = gated(
  /^(?:the )?(?:court|bench|magistrates|justices|judge|dj|application|request|order|it|this)?[a-z' ]{0,24}\bconsidered\b[^.;]{0,60}[.;]?$/i,
);

/**
 * The statement behind the one of `draft`, what is only not opposed passed over; `considered` says that one which tells only of the
 * court's thinking is passed over too.
 */
function following(page: Page, draft: Draft, considered = false): Run | undefined {
  const at = page.statements.indexOf(draft.statement) + 1;
  const next = page.statements.slice(at, at + MOST_BETWEEN).find(({ start, end }) => {
    const words = page.text.slice(start, end);
    return !UNOPPOSED.test(words) && !(considered && CONSIDERED.test(words));
  });
  return next && next.start < draft.segment.end ? next : undefined;
}

/** As `following`, where no other order is named in it. */
function nextStatement(page: Page, draft: Draft, drafts: readonly Draft[], considered = false): Run | undefined {
  const next = following(page, draft, considered);
  if (!next) return undefined;
  const others = drafts.some(
    ({ mention, rule }) =>
      mention.start >= next.start && mention.end <= next.end && rule.type !== 'unspecified_application',
  );
  return others ? undefined : next;
}

/** "Granted re the phone, laptop to be returned": a ruling before its first comma, and another order behind that. */
const RULING_AHEAD = gated(
  /^(?:(?:order|application|it) (?:is |was )?)?(?:granted|made|allowed|refused|rejected)\b[^.;,]{0,60}?(?=[,;] | and (?:the|his|her|to|for)\b| but\b)/i,
);

function headOfNext(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const next = following(page, draft);
  if (!next) return undefined;
  const head = RULING_AHEAD.exec(page.text.slice(next.start, next.end))?.[0];
  const end = next.start + (head?.length ?? 0);
  if (head === undefined || drafts.some(({ mention }) => next.start <= mention.start && mention.start < end))
    return undefined;
  return { start: next.start, end };
}

/** What a party says stands between a request and the ruling: "Crown apply. Defence do not object. Order made." */
const OF_A_PARTY = gated(
  /^(?:the )?(?:crown|cps|pros\w*|def\w*|d(?:'s)?|complainant'?s?|victim'?s?|v|pp|ip|officer|oic|police|probation|sol(?:icitor)?s?|counsel|mr|mrs|ms|advised|advice)\b[^.;]{0,90}[.;]?$/i,
);
/** A ruling that stands alone. */
const RULING_ALONE = gated(
  regexOf('i')`
    ^(?:(?:therefore|accordingly|so),? )?(?:
      no orders?\W*$
      |(?:orders?|application|both) (?:is |was |are |were )?(?:made|granted|refused)\b(?! (?:by|on|in|at) )
      |(?:(?:decision|ruling|determination|application|matter|it|this|that) (?:is |was |to be )?)?(?:adjourned|reserved|deferred|put (?:off|over|back))\b(?! (?:sentence|the case))
      |(?:refused|granted)\W*$|(?:varied|amended|extended|discharged|revoked|lifted)\b
      |(?:to be|will be|is to be|should be) (?:resolved|decided|determined|settled|argued|dealt with|considered|heard|ruled on)\b
      |(?:the )?(?:bench|court|magistrates|mags|justices|judge|ddj|dj|jjs?|jps?)\b
    )
  `,
);

function behindParties(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const at = page.statements.indexOf(draft.statement) + 1;
  for (const run of page.statements.slice(at, at + MOST_BETWEEN + 1)) {
    if (
      run.start >= draft.segment.end ||
      drafts.some(({ mention }) => run.start <= mention.start && mention.end <= run.end)
    )
      return undefined;
    const words = page.text.slice(run.start, run.end);
    if (RULING_ALONE.test(words)) return run;
    if (!OF_A_PARTY.test(words)) return undefined;
  }
  return undefined;
}

/** "Crown apply for deprivation. Defence need time. Application adjourned.": what is ruled on is named again. */
function rulingByName(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const next = drafts.find(
    ({ mention, rule }) => mention.start > draft.mention.start && rule.type !== 'unspecified_application',
  );
  const end = Math.min(next?.mention.start ?? draft.segment.end, draft.segment.end);
  const at = page.statements.indexOf(draft.statement) + 1;
  return page.statements
    .slice(at + 1, at + 1 + MOST_BETWEEN)
    .find(({ start, end: to }) => to <= end && NAMES_REQUEST.test(page.text.slice(start, to)));
}

/** A prompt and its value: "Property: black Samsung". */
const PROMPT = /^[A-Za-z][\w'’()/ -]{1,40} ?: \S/;
/** Behind the prompts of an order's form, the ruling that stands alone against it. */
const RULED_AT_LAST =
  /^(?:(?:application|order|request|it) (?:is |was )?)?(?:refused|rejected|declined|dismissed|withdrawn|not (?:made|granted|imposed|ordered|allowed)|no order(?: (?:was |is )?made)?|adjourned|ref'?d|rfsd)\b/i;
const MOST_PROMPTS = 6;

/** "DEPO - Deprivation order", "Property: phone", "Refused - not used": the prompts say what the ruling is about. */
function behindPrompts(page: Page, { statement, segment }: Draft): Run | undefined {
  const at = page.statements.indexOf(statement) + 1;
  const behind = page.statements.slice(at, at + MOST_PROMPTS).filter(({ start }) => start < segment.end);
  const last = behind.findIndex(({ start, end }) => !PROMPT.test(page.text.slice(start, end)));
  const ruling = last > 0 ? behind[last] : undefined;
  return ruling && RULED_AT_LAST.test(page.text.slice(ruling.start, ruling.end)) ? ruling : undefined;
}

const NAMES_REQUEST = gated(
  /^(?:the |this |that )?(?:said |above |crown'?s? |prosecution'?s? )?(?:applications?|requests?)\b(?! (?:for|to|under))/i,
);

/** "Whether made: no", a line or more below the order's name and before any other order's. */
function labelledRuling(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const next = drafts.find(({ mention, group }) => mention.start > draft.mention.start && group !== draft.group);
  const end = Math.min(next?.mention.start ?? draft.segment.end, draft.segment.end);
  return page.statements.find(
    ({ start, end: to }) => start > draft.statement.start && to <= end && RULING_LABEL.test(page.text.slice(start, to)),
  );
}

/** "The application was adjourned. New date 17 December." */
const NEXT_DAY = gated(
  regexOf('i')`
    ^(?:(?:the |its )?(?:new|next|adjourned|return|hearing) (?:hearing )?(?:date|day)(?: is|:)?
      |(?:(?:it|that|this|which|the (?:application|matter|hearing)) (?:is|was|will be|comes|goes) )?(?:now )?
      (?:back|(?:re-?)?list(?:ed)?|fixed|to be heard|due back|to return)(?: (?:in court|before the (?:court|bench)))?
    )(?: (?:on|for|to))? \d
  `,
);

function dayBehind(page: Page, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.status.status !== 'pending' || draft.fields.to) return;
  const run = nextStatement(page, draft, drafts);
  const words = run ? page.text.slice(run.start, run.end).trim() : '';
  const to = run && NEXT_DAY.test(words) ? readDayPutOffTo(words, page.input) : undefined;
  if (!run || !to) return;
  Object.assign(draft.fields, { to });
  draft.followUps = [...draft.followUps, run];
  draft.evidence = { start: draft.evidence.start, end: Math.max(draft.evidence.end, run.end) };
}

function settle(page: Page, draft: Draft, read: StatusRead, run: Run): void {
  const change = draft.status.application;
  const ruled = ruledOn(change, read.status);
  // "Interim order. Made until 3 March."
  const status = ruled === 'made' && draft.status.status === 'interim' ? 'interim' : ruled;
  draft.status = { ...read, status, ...(change ? { application: change } : {}) };
  draft.followUps = [run];
  draft.evidence = { start: draft.evidence.start, end: Math.max(draft.evidence.end, run.end) };
  const why = run.end <= draft.statement.end && draft.rule.has.property && draft.property.length === 0;
  if (why) {
    const words = page.property().filter((word) => run.start <= word.start && word.end <= run.end);
    draft.property = classesOf(words.filter(({ start, end }) => isGivenAsReason(page.text, run, start, end)));
  }
  if (status === 'made' && draft.rule.has.property && draft.property.length === 0 && run.start >= draft.statement.end)
    draft.property = classesOf(page.property().filter((word) => run.start <= word.start && word.end <= run.end));
  const to = status === 'pending' ? readDayPutOffTo(page.text.slice(run.start, run.end), page.input) : undefined;
  if (to) Object.assign(draft.fields, { to });
  if (status === 'extended' && draft.rule.has.length)
    Object.assign(draft.fields, readLength('', page.text.slice(run.start, run.end), page.input));
  const { period, until, untilFurtherOrder } = draft.fields;
  if (draft.rule.has.length && (status === 'made' || status === 'extended') && !period && !until && !untilFurtherOrder)
    Object.assign(draft.fields, readLength('', page.text.slice(run.start, run.end), page.input));
}
