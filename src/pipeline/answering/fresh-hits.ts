import type { Audit } from '../../audits/definition/audit.js';
import { runGroup } from '../../audits/definition/group-run.js';
import { judgedUnits } from '../../audits/judging/judged-unit.js';
import type { AuditRows } from '../../audits/units/audit-rows.js';
import { casesOf, membershipOf } from '../../audits/units/counted-unit.js';
import { type Period, periodOf } from '../../audits/units/period.js';
import { compare } from '../../cases/links/link-record.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES } from '../../law/orders/order-families.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { type ChangedSince, changedSince } from '../../store/database/changed-since.js';
import type { Store } from '../../store/tables.js';
import { storedRows } from './stored-rows.js';
import { unitLines } from './unit-lines.js';

/** A unit that is new since an instant, or of which something new is known, with the words of its orders. No names; words are masked. */
export interface FreshHit {
  readonly case: string;
  readonly group: OffenceGroupName;
  readonly court: string;
  readonly sentencedOn: string;
  /** `new`: a document of it came; `amended`: a later account took an earlier one’s place; `decided`: people decided on it. */
  readonly why: 'new' | 'amended' | 'decided';
  readonly outcome: Outcome;
  readonly made: readonly string[];
  readonly possible: readonly string[];
  readonly reportable: 'yes' | 'no' | 'unknown';
  /** The lines with an order in them, or with words that no rule read. */
  readonly lines: readonly { readonly date: string | null; readonly code: string | null; readonly words: string }[];
}

/** The units of an audit’s offence groups, people under 18 left out, of which a document came, or a decision, since `instant`. The latest sentence first. */
export async function freshHits(
  store: Store,
  audit: Audit,
  { since, now }: { readonly since: string; readonly now: string },
): Promise<readonly FreshHit[]> {
  // A later order belongs to a sentence of any age, so every unit is looked at.
  const period = periodOf(audit, { from: '0001-01-01', to: '9999-12-31', asOf: now });
  const rows = await storedRows(store, audit, { ...period, asOf: now });
  const fresh = await Promise.all(audit.offences.map((group) => freshOf(store, { audit, rows, group, period, since })));
  return fresh.flat().sort((a, b) => compare(b.sentencedOn, a.sentencedOn) || compare(a.case, b.case));
}

interface Asked {
  readonly audit: Audit;
  readonly rows: AuditRows;
  readonly group: OffenceGroupName;
  readonly period: Period;
  readonly since: string;
}

async function freshOf(store: Store, { audit, rows, group, period, since }: Asked): Promise<readonly FreshHit[]> {
  const { units } = runGroup(audit, rows, group, period);
  // What came at that very instant is new; `changedSince` asks for what is later.
  const before = new Date(Date.parse(since) - 1).toISOString();
  const changed = await changedSince(store, units.flatMap(casesOf), before);
  const whys = new Map(
    units.flatMap((unit) => {
      const why = whyOf(casesOf(unit).flatMap((id) => changed.get(id) ?? []));
      return why === null ? [] : [[unit.id, why] as const];
    }),
  );
  const own = units.filter(({ id }) => whys.has(id));
  const cases = await loadCases(store, { personIds: [...new Set(own.map(({ personId }) => personId))] });
  const judged = judgedUnits(cases, group, period).filter(({ id }) => whys.has(id));
  const lines = await unitLines(store, judged);
  return judged.map((unit, index) => {
    const inFamilies = (is: 'in' | 'possible') =>
      ORDER_FAMILIES.filter((family) => audit.orders.includes(family.name) && membershipOf(unit, family) === is).map(
        ({ name }) => name,
      );
    return {
      case: unit.id,
      group,
      court: unit.court.house,
      sentencedOn: unit.on,
      why: whys.get(unit.id) ?? 'new',
      outcome: unit.outcome,
      made: inFamilies('in'),
      possible: inFamilies('possible'),
      reportable: unit.unit.cases[0]?.reportable?.value ?? 'unknown',
      lines: (lines[index] ?? [])
        .filter(({ read, unread }) => unread || read.some(({ kind }) => kind === 'order'))
        .map(({ date, code, words }) => ({ date, code, words })),
    };
  });
}

/** What came last decides how it is told: a decision, then an amendment. */
function whyOf(changes: readonly ChangedSince[]): FreshHit['why'] | null {
  if (changes.some(({ decided }) => decided)) return 'decided';
  if (changes.some(({ amended }) => amended)) return 'amended';
  return changes.some(({ newDocument }) => newDocument) ? 'new' : null;
}
