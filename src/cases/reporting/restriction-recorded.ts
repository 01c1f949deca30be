import type { Clause, OrderClause, OrderStatus } from '../../facts/clause.js';
import { gathered } from '../../gathered.js';
import type { Appearance } from '../accounts/appearance.js';
import { resultsOf } from '../accounts/results-of.js';

const MADE: ReadonlySet<OrderStatus> = new Set([
  'made',
  'interim',
  'varied',
  'extended',
  'continued',
  'breached',
  'unclear',
]);
const ENDED: ReadonlySet<OrderStatus> = new Set(['discharged', 'quashed']);
const SOUGHT: ReadonlySet<OrderStatus> = new Set(['applied_for', 'pending']);

/** Of somebody’s lifetime: ss.45A and 46 Youth Justice and Criminal Evidence Act 1999, s.1 Sexual Offences (Amendment) Act 1992. */
const FOR_LIFE = /SO\(A\)A|\blife(?:time|long)\b|\banonymity\b/i;
const SECTIONS_FOR_LIFE = ['45A', '46'];
const SECTION = /\bs(?:ec(?:tion)?)?\.? ?(\d{1,3}[a-z]?)\b/i;

interface Ruling {
  readonly on: string;
  readonly clause: OrderClause;
}

/**
 * What results say of reporting restrictions: one stands that was made, or of which it is unclear whether it was, and that
 * nothing of a later day ends. A lifting that names no provision ends every one but those for life; one that names its
 * provision ends that one. Days to which an order runs end nothing: another day may have been put in their place.
 */
export function restrictionRecorded(appearances: readonly Appearance[]): 'stands' | 'sought' | null {
  const rulings = gathered(appearances, rulingsOf);
  const stands = rulings.some(
    (one) => isMade(one.clause) && !rulings.some((other) => other.on > one.on && ends(other.clause, one.clause)),
  );
  if (stands) return 'stands';
  const sought = rulings.some(
    ({ on, clause }) =>
      SOUGHT.has(clause.status) &&
      clause.application !== 'discharge' &&
      !rulings.some((other) => other.on > on && !SOUGHT.has(other.clause.status)),
  );
  return sought ? 'sought' : null;
}

/** Whether a clause is about a restriction on reporting. */
export function isRestriction<Of extends Clause>(clause: Of): clause is Of & OrderClause {
  return clause.kind === 'order' && clause.type === 'reporting_restriction';
}

function rulingsOf(at: Appearance): readonly Ruling[] {
  const { hearing } = at;
  const own = resultsOf(at).filter(({ deleted }) => !deleted);
  return [
    ...gathered(own, ({ orderedDate, clauses }) =>
      clauses.filter(isRestriction).map((clause) => ({ on: orderedDate ?? hearing.date ?? '', clause })),
    ),
    ...(hearing.restrictionsOfOthers ?? []).map((clause) => ({ on: hearing.date ?? '', clause })),
  ];
}

/** A restriction that the court would not lift stands. */
function isMade({ status, application }: OrderClause): boolean {
  return MADE.has(status) || (application === 'discharge' && !ENDED.has(status));
}

function ends(later: OrderClause, earlier: OrderClause): boolean {
  if (!ENDED.has(later.status)) return false;
  const section = sectionOf(earlier);
  const named = sectionOf(later);
  if (named !== null) return named === section;
  return !SECTIONS_FOR_LIFE.includes(section ?? '') && !FOR_LIFE.test(saying(earlier));
}

function sectionOf(clause: OrderClause): string | null {
  return SECTION.exec(saying(clause))?.[1]?.toUpperCase() ?? null;
}

function saying({ power = '', quote }: OrderClause): string {
  return `${power} ${quote ?? ''}`;
}
