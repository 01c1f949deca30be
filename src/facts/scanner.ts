/** Reads one result text: runs every rule over it and makes one list of clauses, each with the words that prove it. */
import { foundOrder, foundSpoken } from './agreement.js';
import { readCells } from './cells/read-cells.js';
import type { Clause, OrderClause, OrderStatus } from './clause.js';
import type { Draft } from './drafts/draft.js';
import { decide, type OrderRead } from './drafts/order-decisions.js';
import { draftOrders } from './drafts/order-drafts.js';
import { isTermUnderCode, mayStandBeside } from './drafts/preventive-terms.js';
import { LOSS } from './drafts/same-decision.js';
import { orderFromCode, spokenFromCode } from './from-code.js';
import { headedClauses } from './headed-clauses.js';
import { layOut, type Page } from './page/page.js';
import { runAt } from './page/segments.js';
import type { Reading, ResultToRead } from './reading.js';
import type { Coded, Run } from './rule.js';
import { codedRule, type RuleBook } from './rule-book.js';
import { orderRuledUnderCode } from './ruled-under-code.js';
import { readSpoken, type SpokenRead } from './spoken.js';
import { problemsOf } from './unread.js';

/** Codes that say what became of an order and not of which. */
const STATUS_CODES: ReadonlyMap<string, OrderStatus> = new Map(
  Object.entries({
    '1029': 'discharged',
    '1030': 'varied',
    '1031': 'extended',
    '1040': 'continued',
  }),
);
/** What an outcome says in words that belong to an order's application. */
const BELONGS_TO_ORDER: ReadonlySet<string> = new Set([
  'adjourned',
  'withdrawn',
  'dismissed',
  'deferred',
  'reopened',
  'discontinued',
]);

/** Reads one text with the rules of `book`. Never throws, whatever the text. */
export function scan(input: ResultToRead, book: RuleBook): Reading {
  const search = book.search();
  const page = layOut(input, book.shortCodes, search);
  const coded = codedRule(book, input);
  const { said, unread, thoughtOf } = readSpoken(page, search.spoken);
  let named: readonly Draft[] | undefined;
  const drafted = (): readonly Draft[] => {
    named ??= draftOrders(
      page,
      search.orders,
      said.filter(({ clause }) => clause.kind === 'sentence').map(({ run }) => run),
    );
    return named;
  };
  const cells = readCells(page, book.orders, said, drafted);
  const isRead = ({ start }: Run): boolean =>
    cells !== undefined && !cells.others.some((other) => other.start <= start && start < other.end);
  const spoken = said.filter(({ run }) => !isRead(run));
  const drafts = cells && cells.others.length === 0 ? [] : drafted().filter(({ mention }) => !isRead(mention));
  const given = STATUS_CODES.get(input.code ?? '');
  for (const draft of drafts) {
    if (given && !draft.status.said) draft.status = { ...draft.status, status: given, said: true };
  }
  for (const draft of drafts) ruledInHeading(page, draft, spoken);
  const orderCode = coded?.rule.kind === 'order' ? { rule: coded.rule, code: coded.code } : undefined;
  const orders = [...decide(page, drafts, orderCode), ...(cells?.orders ?? [])];
  let passedOver = false;
  if (orderCode && !coversCode(page, orders, spoken, orderCode.rule.type, book)) {
    const ruled = orderRuledUnderCode(page, orderCode, { orders, spoken });
    const kept = orders.filter(({ clause, run }) => !isTermUnderCode(page, orderCode.rule, clause, run));
    const others = spoken.length > 0 || kept.some(({ clause }) => !mayStandBeside(orderCode.rule, clause.type));
    const read = ruled ?? orderFromCode(page, orderCode, others);
    if (read) orders.splice(0, orders.length, ...(ruled ? [] : kept), read);
    else passedOver = true;
  }
  const heard = spoken.filter((read) => !isSpent(page, read, orders) && !isOfApplication(page, read, orders));
  const kept = [
    ...heard,
    ...headedClauses(
      page,
      book,
      [...orders, ...spoken].map(({ clause, run }) => ({
        type: clause.type,
        requirement: 'requirement' in clause ? clause.requirement : undefined,
        run,
      })),
    ),
  ];
  const clauses = [
    ...orders.map((read) => orderClause(page, read, coded, given)),
    ...kept.map((read) => spokenClause(page, read, coded, kept)),
  ];
  if (coded && coded.rule.kind !== 'order' && clauses.length === 0) {
    clauses.push(...(figureUnderCode(page, coded.rule.type, book) ?? spokenFromCode(page, coded.rule)));
  }
  const ordered = inTextOrder(clauses);
  return { clauses: ordered, problems: problemsOf(page, ordered, coded, passedOver, { unread, thoughtOf }) };
}

/** What a figure alone is where its code says of what: "20 weeks", "£200". Read as though the sentence stood before it. */
function figureUnderCode(page: Page, type: string, book: RuleBook): readonly Clause[] | undefined {
  const lead = LEADS[type];
  if (lead === undefined || !FIGURE.test(page.text)) return undefined;
  const { code: _coded, text, ...input } = page.input;
  const read = scan({ ...input, text: `${lead} ${text}` }, book).clauses;
  if (read.length !== 1 || read[0]?.type !== type) return undefined;
  return read.map((clause) => {
    const end = (clause.span?.[1] ?? 0) - lead.length - 1;
    const span: [number, number] = [text.search(/\S/), end];
    return { ...clause, span, quote: text.slice(...span), found: 'both' as const };
  });
}

const FIGURE = /^\W*(?:[\d,]+(?:\.\d\d)?|\d+ (?:days?|weeks?|months?|years?))\W*$/i;
const LEADS: Readonly<Record<string, string>> = {
  custody: 'Imprisonment for',
  community_order: 'Community order for',
  conditional_discharge: 'Conditional discharge for',
  fine: 'Fined',
  compensation: 'Compensation',
  costs: 'Costs',
  surcharge: 'Surcharge',
};

function coversCode(
  page: Page,
  orders: readonly OrderRead[],
  spoken: readonly SpokenRead[],
  type: string,
  book: RuleBook,
): boolean {
  const loss = type === 'deprivation' || type === 'forfeiture';
  if (orders.some(({ clause }) => clause.type === type || (loss && LOSS.has(clause.type)))) return true;
  const headed = page.segments.some(
    ({ shortCode }) => shortCode !== undefined && book.byShortCode.get(shortCode) !== undefined,
  );
  return headed && orders.length + spoken.length > 0;
}

/** An outcome's words that only say what became of an order asked for ("adjourned to 14 March"). */
function isSpent(page: Page, { clause, match }: SpokenRead, orders: readonly OrderRead[]): boolean {
  if (clause.kind === 'outcome' && clause.type === 'not_guilty') {
    return orders.some(({ clause: order, run }) => order.on === 'acquittal' && run !== null && run.start < match.start);
  }
  if (clause.kind !== 'outcome' || !BELONGS_TO_ORDER.has(clause.type)) return false;
  return orders.some(({ clause: order, spent, run }) => {
    if (clause.type === 'adjourned' && order.status === 'pending' && order.to !== undefined && clause.to === order.to) {
      const statement = run && runAt(page.statements, run.start);
      if (statement && run.end <= match.start && match.start < statement.end) return true;
    }
    if (order.status === 'made' && order.type !== 'unspecified_application') return false;
    return spent.some((run: Run) => run.start < match.end && match.start < run.end);
  });
}

/** What the application's own ruling is called where it heads a result: "WDRN - Withdrawn" over "Application for …". */
const RULED_AS: Readonly<Record<string, OrderStatus>> = {
  withdrawn: 'withdrawn',
  adjourned: 'pending',
  dismissed: 'refused',
};

/** A result that fixes the next hearing: what is to be heard there. */
const NEXT_HEARING: ReadonlySet<string> = new Set(['NEXH', 'NHCCS', 'NHMC']);

/** "WDRN - Withdrawn" over "Application to vary SHPO": the heading rules on the application. */
function ruledInHeading(page: Page, draft: Draft, spoken: readonly SpokenRead[]): void {
  if (draft.status.status !== 'applied_for' || draft.segment.labelStart === draft.segment.start) return;
  if (NEXT_HEARING.has(draft.segment.shortCode ?? '')) draft.status = { ...draft.status, status: 'pending' };
  for (const { clause, match } of spoken) {
    const ruling = clause.kind === 'outcome' ? RULED_AS[clause.type] : undefined;
    if (!ruling || match.start > draft.segment.labelStart || match.start < draft.segment.start) continue;
    if (/^\W*application\b/i.test(page.text.slice(match.end, draft.mention.start)))
      draft.status = { ...draft.status, status: ruling };
  }
}

function isOfApplication(page: Page, { clause, match }: SpokenRead, orders: readonly OrderRead[]): boolean {
  const ruling = clause.kind === 'outcome' ? RULED_AS[clause.type] : undefined;
  const segment = ruling && runAt(page.segments, match.start);
  if (!segment || match.start > segment.labelStart || segment.labelStart === segment.start) return false;
  const rest = page.text.slice(match.end, segment.end);
  return (
    /^\W*application\b/i.test(rest) &&
    orders.some(
      ({ clause: order, run }) =>
        order.status === ruling && run !== null && runAt(page.segments, run.start) === segment,
    )
  );
}

function orderClause(
  page: Page,
  { clause, run }: OrderRead,
  coded: Coded | undefined,
  given: OrderStatus | undefined,
): OrderClause {
  return { ...clause, ...quoteOf(page, run), found: foundOrder(clause, run, coded, given) };
}

function spokenClause(
  page: Page,
  { clause, run }: SpokenRead,
  coded: Coded | undefined,
  all: readonly SpokenRead[],
): Clause {
  const found = foundSpoken(
    clause,
    coded,
    all.map((read) => read.clause),
  );
  return { ...clause, ...quoteOf(page, run), found };
}

function quoteOf(page: Page, run: Run | null): Pick<OrderClause, 'span' | 'quote'> {
  if (run === null) return { span: null, quote: null };
  let { start, end } = run;
  while (start < end && page.text.charAt(start) === ' ') start += 1;
  while (end > start && ' ,;.'.includes(page.text.charAt(end - 1))) end -= 1;
  const span = page.normalised.span(start, end);
  return { span, quote: page.input.text.slice(span[0], span[1]) };
}

function inTextOrder(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses].sort(
    (a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0) || (a.span?.[1] ?? 0) - (b.span?.[1] ?? 0),
  );
}
