import type { OrderClause, PropertyClass } from '../../facts/clause.js';
import { cjsCodeOf } from '../../law/results/short-codes.js';
import { type CaseLine, courtNamer, meaning } from '../accounts/case-line.js';
import type { CaseOrder, OffenceState } from '../defendant-case.js';
import type { Keyed } from '../keyed.js';
import type { Conclusion } from './conclude-offence.js';
import { foldAccounts, type OrderLine } from './fold-accounts.js';
import { supersedeOrders } from './supersede-orders.js';

/** An offence of the case, as far as its orders need it. */
export interface OffenceConcluded {
  readonly id: string;
  readonly heardIds: ReadonlySet<string>;
  readonly conclusion: Conclusion;
}

const ENDED_WITHOUT_CONVICTION: ReadonlySet<OffenceState> = new Set([
  'not_guilty',
  'dismissed',
  'withdrawn',
  'discontinued',
]);

/**
 * The orders of one person's case, each counted once however many lines say it: lines are one order when court, day, kind, status, property
 * and words are the same (one real message carries fourteen restraining-order lines for one sentence). A line that is a code alone joins
 * the one order of its kind, status and day that has words, and other documents' words of an order join it. A later decision, and a sentence set aside, mark what no longer stands.
 */
export function collapseOrders(
  caseId: string,
  lines: readonly CaseLine[],
  offences: readonly OffenceConcluded[],
  keyed: Keyed,
): readonly CaseOrder[] {
  const orderLines = lines.filter(isOrderLine);
  const courtOf = courtNamer(orderLines.map(({ at }) => at));
  const groups = new Map<string, OrderLine[]>();
  for (const line of orderLines) {
    const { type, status } = line.clause;
    const key = JSON.stringify([
      courtOf(line.at.hearing.court),
      line.on,
      type,
      status,
      [...properties(line)].sort(),
      line.result.textKey,
      meaning(line.clause),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const kindAndDay = (line: OrderLine) =>
    JSON.stringify([courtOf(line.at.hearing.court), line.on, line.clause.type, line.clause.status]);
  foldCodesAlone(groups, kindAndDay);
  foldAccounts(groups, kindAndDay);
  const orders = [...groups].flatMap(([key, same]) => {
    const ids = { id: keyed(['order', caseId, key]), decisionKey: keyed(['decision', key]) };
    return orderOf(ids, same, offences) ?? [];
  });
  return supersedeOrders(orders);
}

function isOrderLine(line: CaseLine): line is OrderLine {
  return line.clause.kind === 'order';
}

function properties({ clause }: OrderLine): readonly PropertyClass[] {
  return [...new Set(clause.property ?? [])];
}

function foldCodesAlone(groups: Map<string, OrderLine[]>, kindAndDay: (line: OrderLine) => string): void {
  const isCodeAlone = (lines: readonly OrderLine[]) => lines.every(({ clause }) => clause.span === null);
  for (const [key, lines] of [...groups]) {
    const [first] = lines;
    if (first === undefined || !isCodeAlone(lines)) continue;
    const inWords = [...groups].filter(
      ([other, others]) =>
        other !== key && !isCodeAlone(others) && others[0] !== undefined && kindAndDay(others[0]) === kindAndDay(first),
    );
    const [only] = inWords;
    if (only === undefined || inWords.length > 1) continue;
    only[1].push(...lines);
    groups.delete(key);
  }
}

function orderOf(
  { id, decisionKey }: { readonly id: string; readonly decisionKey: string },
  lines: readonly OrderLine[],
  offences: readonly OffenceConcluded[],
): CaseOrder | null {
  const line = lines.find(({ clause }) => clause.span !== null) ?? lines[0];
  if (line === undefined) return null;
  const { clause } = line;
  const offenceIds = [...new Set(lines.flatMap(({ offenceId }) => offenceId ?? []))];
  const voids = lines.map((one) => setAsideBy(one, offences));
  return {
    id,
    type: clause.type,
    status: clause.status,
    property: properties(line),
    power: clause.power ?? null,
    codes: [...new Set(lines.flatMap(({ result }) => cjsCodeOf(result) ?? []))].sort(),
    on: clause.on ?? impliedOccasion(clause, offenceIds, offences),
    terms: clause.terms ?? [],
    period: clause.period ?? null,
    until: clause.until ?? null,
    untilFurtherOrder: clause.untilFurtherOrder ?? false,
    destroy: clause.destroy ?? false,
    wipe: clause.wipe ?? false,
    conditional: clause.conditional ?? false,
    application: clause.application ?? null,
    sought: clause.sought ?? null,
    to: clause.to ?? null,
    originalDate: clause.originalDate ?? null,
    decidedOn: line.on,
    court: line.at.hearing.court,
    offenceIds,
    level: offenceIds.length > 0 ? 'offence' : line.result.level,
    lines: new Set(lines.map(({ result }) => result.id)).size,
    clauseIds: lines.map((one) => one.clause.id),
    supersededBy: voids.every((void_) => void_ !== null) ? (voids[0] ?? null) : null,
    onBreach: lines.every((one) => isOnBreach(one, offences)),
    decisionKey,
    ...(lines.some((one) => one.clause.reviewed === true) ? { reviewed: true as const } : {}),
  };
}

/** A restraining order beside an offence that ended without conviction can only be one on acquittal: s.5A Protection from Harassment Act 1997. */
function impliedOccasion(
  { type }: OrderClause,
  offenceIds: readonly string[],
  offences: readonly OffenceConcluded[],
): 'acquittal' | null {
  if (type !== 'restraining_order' || offenceIds.length === 0) return null;
  const ended = offences.filter(({ id }) => offenceIds.includes(id));
  return ended.every(({ conclusion }) => ENDED_WITHOUT_CONVICTION.has(conclusion.state)) ? 'acquittal' : null;
}

function setAsideBy(line: CaseLine, offences: readonly OffenceConcluded[]): string | null {
  const days = [line.on, line.at.hearing.date];
  const ofThatDay = ({ conclusion }: OffenceConcluded) =>
    days.map((day) => conclusion.setAside.get(day) ?? null).find((clauseId) => clauseId !== null) ?? null;
  const ofBefore = ({ conclusion }: OffenceConcluded) =>
    conclusion.fellBefore.find(({ day }) => line.on !== null && line.on < day)?.clauseId ?? null;
  if (line.offenceId !== null) {
    const offence = offences.find(({ id }) => id === line.offenceId);
    return offence === undefined ? null : (ofThatDay(offence) ?? ofBefore(offence));
  }
  const fallen = (by: typeof ofBefore) => offences.map(by).find((clauseId) => clauseId !== null) ?? null;
  const sentenced = offences.flatMap(({ conclusion: { state, stateOn } }) => (state === 'sentenced' ? [stateOn] : []));
  if (sentenced.some((day) => days.includes(day))) return null;
  const rests = sentenced.some((day) => day === null || line.on === null || day < line.on);
  return fallen(ofThatDay) ?? (rests ? null : fallen(ofBefore));
}

function isOnBreach(line: CaseLine, offences: readonly OffenceConcluded[]): boolean {
  const beside =
    line.offenceId === null
      ? offences.filter(({ heardIds }) => line.at.offences.some(({ id }) => heardIds.has(id)))
      : offences.filter(({ id }) => id === line.offenceId);
  return beside.length > 0 && beside.every(({ conclusion }) => conclusion.breachOn.has(line.at.hearing.date));
}
