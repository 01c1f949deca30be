/** From every mention of an order to one clause a decision: power before code before noun, label and sentence joined, requests met by their answers. */

import { findMoney } from '../../text/figures/money.js';
import { gated } from '../../text/patterns/gated.js';
import type { OrderClause, PropertyClass } from '../clause.js';
import type { Page } from '../page/page.js';
import { runAt } from '../page/segments.js';
import type { OrderCode, OrderRule, Run } from '../rule.js';
import { ruledOn } from '../status/status.js';
import type { Draft } from './draft.js';
import { readDayPutOffTo } from './order-length.js';
import { type Decision, ENDED, isSame, LOSS, OPEN } from './same-decision.js';

/** An order as read, with offsets into the page's text. */
export interface OrderRead {
  readonly clause: Omit<OrderClause, 'found' | 'span' | 'quote'>;
  readonly run: Run | null;
  /** Runs whose words say nothing else: an "adjourned" there is this order's, not the case's. */
  readonly spent: readonly Run[];
}

/** A reading is compared with so many decisions before it: more are in no text. */
const MOST_COMPARED = 200;

/** Joins drafts into decisions. `codeRule` is the kind of order that the code beside the text stands for. */
export function decide(page: Page, drafts: readonly Draft[], codeRule: CodeRule | undefined): readonly OrderRead[] {
  const decisions: Decision[] = [];
  const applications = drafts.filter((draft) => draft.rule.type === 'unspecified_application');
  const named = drafts.filter((draft) => draft.rule.type !== 'unspecified_application');
  answerHeadings(applications, named);
  for (const draft of named) {
    const decision = decisionOf(draft, named, codeRule);
    const same = decisions.slice(-MOST_COMPARED).filter((other) => isSame(page, other, decision));
    const earlier = draft.rule.type === 'deletion_direction' ? same.at(-1) : same[0];
    if (earlier) join(earlier, decision);
    else decisions.push(decision);
  }
  for (const draft of applications) {
    if (named.some((other) => other.segment === draft.segment)) continue;
    if (decisions.some((other) => other.draft.rule === draft.rule && other.draft.segment === draft.segment)) continue;
    decisions.push({
      draft,
      type: draft.rule.type,
      rule: draft.rule.name,
      fields: draft.status.status === 'pending' ? putOff(page, draft) : {},
      spent: [draft.statement],
      proved: true,
    });
  }
  return decisions.map((decision) => withGround(finish(page, decision), codeRule));
}

/** A code of orders on acquittal says on what the order was made. */
function withGround(read: OrderRead, codeRule: CodeRule | undefined): OrderRead {
  const { clause } = read;
  const on = codeRule?.rule.type === clause.type && clause.status === 'made' ? codeRule.code.on : undefined;
  return on && clause.on === undefined ? { ...read, clause: { ...clause, on } } : read;
}

/** "Application adjourned to 9 September": its day. */
function putOff(page: Page, { mention, statement }: Draft): Partial<OrderClause> {
  const to = readDayPutOffTo(page.text.slice(mention.end, statement.end), page.input);
  return to ? { to } : {};
}

/** The rule a code stands for, and what else the code says. */
export interface CodeRule {
  readonly rule: OrderRule;
  readonly code: OrderCode;
}

/** "RFSD - Application refused" over reasons that name the order: the ruling is on that order. */
function answerHeadings(applications: readonly Draft[], named: readonly Draft[]): void {
  for (const application of applications) {
    for (const draft of named.filter((other) => other.segment === application.segment)) {
      const denied =
        application.status.status === 'refused' &&
        draft.status.status === 'not_made' &&
        draft.status.sought === undefined;
      // "RESTRAV - Restraining order varied" over "Application refused"
      const ofLabel =
        draft.heading &&
        draft.code?.status !== undefined &&
        (application.status.status === 'refused' || application.status.status === 'withdrawn');
      if (draft.status.said && draft.status.status !== 'applied_for' && !denied && !ofLabel) continue;
      const overruled =
        draft.heading && (application.status.status === 'refused' || application.status.status === 'withdrawn');
      if (draft.mention.start < application.mention.start && !overruled) continue;
      const change = draft.status.application;
      draft.status = {
        ...application.status,
        status: ruledOn(change, application.status.status),
        ...(change ? { application: change } : {}),
      };
      draft.evidence = {
        start: Math.min(draft.evidence.start, application.mention.start),
        end: Math.max(draft.evidence.end, application.mention.end),
      };
    }
  }
}

function decisionOf(draft: Draft, named: readonly Draft[], codeRule: CodeRule | undefined): Decision {
  const type = kindOf(draft, named, codeRule);
  return {
    draft,
    type,
    rule: type === draft.rule.type ? draft.rule.name : type.replaceAll('_', '-'),
    fields: { ...draft.fields },
    spent: [
      ...draft.followUps,
      draft.status.status === 'pending' && draft.status.cue?.where === 'before' && !draft.status.whole
        ? draft.mention
        : { ...draft.evidence },
    ],
    proved: !draft.heading,
  };
}

function isAnimals({ property, destroy, mention }: Draft): boolean {
  const killed = destroy || /destr/.test(mention.words);
  return killed && property.length > 0 && property.every((found) => found === 'animal');
}

const DEPRIVING = gated(/^s\.(?:15[2-9](?:\(\d+\))? SA 2020|143(?:\(\d+\))? PCC\(S\)A 2000|33(?:\(\d+\))? AWA 2006)$/);

/** "Destruction order in respect of the dog. Contingent destruction order." */
function goesOnFromAnimals(draft: Draft, named: readonly Draft[]): boolean {
  if (draft.property.length > 0) return false;
  return named.some(
    (other) =>
      other.rule.type === 'animal_destruction' &&
      other.segment === draft.segment &&
      other.mention.start < draft.mention.start,
  );
}

const OF_ANIMALS = gated(/\b(?:DDA 1991|AWA 2006)$/);

/** A named power before the code, the code before the noun. */
function kindOf(draft: Draft, named: readonly Draft[], codeRule: CodeRule | undefined): string {
  const { type } = draft.rule;
  if (
    type === 'deletion_direction' &&
    (isAnimals(draft) || OF_ANIMALS.test(draft.power?.power ?? '') || goesOnFromAnimals(draft, named))
  )
    return 'animal_destruction';
  if (!LOSS.has(type)) return type;
  if (draft.power) {
    if (DEPRIVING.test(draft.power.power)) return 'deprivation';
    return 'forfeiture';
  }
  const heading = draft.code ? draft.rule.type : undefined;
  const code = heading ?? (draft.segment.shortCode ? undefined : codeRule?.rule.type);
  if (!code || !LOSS.has(code)) return type;
  if (type !== 'deletion_direction') return code;
  const others = named.some(
    (other) => other !== draft && (other.rule.type === 'deprivation' || other.rule.type === 'forfeiture'),
  );
  return (draft.destroy || /\bdispos/.test(draft.mention.words)) && !others ? code : type;
}

const TO_BE = /^(?:is|are|(?:to|shall|must|will|is to|are to) be) /;

function join(earlier: Decision, later: Decision): void {
  const a = earlier.draft;
  const b = later.draft;
  // "Asks for return of laptop. Laptop to be returned."
  const ordered =
    a.status.status === 'applied_for' &&
    b.status.status === 'made' &&
    b.mention.cue.form === 'verb' &&
    a.statement !== b.statement &&
    TO_BE.test(b.mention.words);
  const laterSpeaks = ordered || (b.status.said && (!a.status.said || OPEN.has(a.status.status)));
  const status = laterSpeaks
    ? b.status
    : a.status.status === 'made' && b.status.status === 'interim'
      ? b.status
      : a.status;
  const application = a.status.application ?? b.status.application;
  earlier.type = a.power || !b.power ? joinedType(earlier, later) : later.type;
  earlier.rule =
    earlier.type === a.rule.type
      ? a.rule.name
      : earlier.type === b.rule.type
        ? b.rule.name
        : earlier.type.replaceAll('_', '-');
  // "Pros - RO 5y. Bench - RO 3y.": what was made, and not what was asked for
  const asMade = laterSpeaks && a.status.status === 'applied_for' && b.status.status === 'made';
  earlier.fields = {
    ...(asMade ? { ...earlier.fields, ...later.fields } : { ...later.fields, ...earlier.fields }),
    ...termsTogether(earlier.fields, later.fields),
  };
  earlier.spent = [...earlier.spent, ...later.spent];
  const own =
    b.ownProperty && !a.ownProperty
      ? b.property
      : a.property.length > 0
        ? union(a.property, b.ownProperty ? b.property : [])
        : b.property;
  earlier.draft = {
    ...a,
    status: application && !status.application ? { ...status, application } : status,
    property: own,
    ownProperty: a.ownProperty || b.ownProperty,
    propertyWords: [...a.propertyWords, ...b.propertyWords],
    power: a.power ?? b.power,
    destroy: a.destroy || b.destroy,
    wipe: a.wipe || b.wipe,
    conditional: a.conditional || b.conditional,
    evidence: earlier.proved ? spanning(a, b) : evidenceOf(a, b),
  };
  earlier.proved = true;
}

/** The shortest run that proves the joined clause: of a heading and its sentence, the sentence. */
function evidenceOf(a: Draft, b: Draft): Draft['evidence'] {
  if (a.heading && b.statement !== a.statement) return b.evidence;
  if (a.heading && b.mention.cue.form === 'verb') return b.evidence;
  return spanning(a, b);
}

function spanning(a: Draft, b: Draft): Draft['evidence'] {
  return { start: Math.min(a.evidence.start, b.evidence.start), end: Math.max(a.evidence.end, b.evidence.end) };
}

function joinedType(earlier: Decision, later: Decision): string {
  if (earlier.type === later.type) return earlier.type;
  if (earlier.type === 'deletion_direction') return later.type;
  if (later.type === 'deletion_direction') return earlier.type;
  if (earlier.draft.heading) return earlier.type;
  return 'deprivation';
}

function termsTogether(a: Partial<OrderClause>, b: Partial<OrderClause>): Partial<OrderClause> {
  if (!a.terms && !b.terms) return {};
  const all = [...new Set([...(a.terms ?? []), ...(b.terms ?? [])])];
  return { terms: all.length > 1 ? all.filter((term) => term !== 'other') : all };
}

function union(a: readonly PropertyClass[], b: readonly PropertyClass[]): readonly PropertyClass[] {
  return [...new Set([...a, ...b])];
}

function finish(page: Page, { draft, type, rule, fields, spent }: Decision): OrderRead {
  const { status } = draft;
  const money = type === 'forfeiture' && draft.property.includes('cash') ? cashOf(page, draft) : undefined;
  const made = !ENDED.has(status.status);
  const property = propertyOf(draft, made);
  return {
    clause: {
      kind: 'order',
      type,
      status: status.status,
      rule,
      ...(property.length > 0 ? { property } : {}),
      ...(draft.power ? { power: draft.power.power } : {}),
      ...(draft.destroy && LOSS.has(type) && made ? { destroy: true } : {}),
      ...(draft.wipe && (type === 'deprivation' || type === 'forfeiture') && made ? { wipe: true } : {}),
      ...(draft.conditional && made && !OPEN.has(status.status) ? { conditional: true } : {}),
      ...(status.application ? { application: status.application } : {}),
      ...(status.sought === false ? { sought: false as const } : {}),
      ...(draft.code?.on ? { on: draft.code.on } : {}),
      ...(draft.code?.untilFurtherOrder && fields.period === undefined && fields.until === undefined
        ? { untilFurtherOrder: true }
        : {}),
      ...fields,
      ...(money === undefined ? {} : { amountPence: money }),
    },
    run: draft.evidence,
    spent,
  };
}

function propertyOf(draft: Draft, made: boolean): readonly PropertyClass[] {
  if (!draft.rule.has.property) return [];
  if (draft.property.length > 0) return draft.property;
  return made && draft.status.status !== 'applied_for' && draft.status.status !== 'pending' ? ['unspecified'] : [];
}

const BESIDE_CASH = gated(
  /\b(?:cash|money|currency)(?: sum)?(?: (?:of|forfeited|amounting to|totalling))? (\d[\d,]{0,9}(?:\.\d\d)?)\b(?![\d/])|\b(\d[\d,]{0,9}(?:\.\d\d)?) (?:in )?cash\b/i,
);

/** A sum whose pound sign was lost: "85 cash forfeited". */
function bareSum(clause: string): { readonly value: number } | undefined {
  const match = BESIDE_CASH.exec(clause);
  const said = match?.[1] ?? match?.[2];
  return said === undefined ? undefined : findMoney(`£${said}`).at(0);
}

const OF_A_SENTENCE = gated(/\b(?:fine|costs?|surcharge|compensation|pay)\b/i);

/** "Forfeiture order (cash)" over "Amount of cash forfeited £300": the sum stands right behind the words joined to the order. */
function joinedSum(page: Page, { evidence, region }: Draft): number | undefined {
  if (evidence.end <= region.end) return undefined;
  const statement = runAt(page.statements, evidence.end - 1);
  const words = page.text.slice(region.end, statement?.end ?? evidence.end);
  return OF_A_SENTENCE.test(words) ? undefined : findMoney(words).at(0)?.value;
}

function cashOf(page: Page, draft: Draft): number | undefined {
  const clause = page.text.slice(draft.region.start, draft.region.end);
  const near = findMoney(clause).at(0) ?? bareSum(clause);
  if (near) return near.value;
  const beside = joinedSum(page, draft);
  if (beside !== undefined) return beside;
  const result = page.text.slice(draft.segment.start, draft.segment.end);
  return draft.heading ? (findMoney(result).at(0) ?? bareSum(result))?.value : undefined;
}
