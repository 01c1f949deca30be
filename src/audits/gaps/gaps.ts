import { createHash } from 'node:crypto';
import { lawChangesWithin } from '../../law/law-changes.js';
import { OFFENCE_GROUPS_VERSION } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES_VERSION, type OrderFamily, orderFamily } from '../../law/orders/order-families.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import { keyIn } from '../counting/breakdowns.js';
import { countFamily } from '../counting/families.js';
import { seenDays } from '../coverage/seen-days.js';
import type { Audit } from '../definition/audit.js';
import { runGroup } from '../definition/group-run.js';
import { type AuditRun, auditTold } from '../findings/finding.js';
import { standingNotes } from '../findings/standing-notes.js';
import { refuseOneCourt } from '../releases/one-court.js';
import type { ReleaseCell, ReleaseTable } from '../releases/release-cells.js';
import type { Release, ReleasedCell } from '../releases/release-schema.js';
import { type EarlierRelease, releasedCell, tablesToRelease } from '../releases/released-tables.js';
import type { AuditRows } from '../units/audit-rows.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import { offenceKey } from '../units/offence-key.js';
import { comeBy, dayInLondon, type Period, periodOf, requireFixedPeriod } from '../units/period.js';
import { areasOf, countedOf } from './gap-areas.js';
import type { Gaps } from './gaps-schema.js';
import { openQuestion } from './open-question.js';

export const GAP_KINDS = [
  'court',
  'lja',
  'region',
  'month',
  'quarter',
  'prosecutor',
  'sentence_type',
  'offence',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface GapsAsked {
  readonly by: GapKind;
  /** An order family of the audit; its first where none is given. */
  readonly family?: string;
  /** Tests of the same question made at earlier looks, which Holm's adjustment counts too. */
  readonly earlierTests?: number;
  /** Only what may leave the team (counting.md 5): cells merged and hidden as a release does, and no case. */
  readonly release?: boolean;
}

/**
 * Where an order is recorded less often than in the rest of the nation, of an audit's first-named groups: every area beside the rest with its
 * interval, the limits chance leaves it, and a p-value adjusted over all areas tested; and each case with no order recorded, with
 * what can still be asked. Throws a UsageError for a family that the audit does not count, for a release of a period that is not fixed, and
 * what `runAudit` throws.
 */
export function findGaps(
  audit: Audit,
  rows: AuditRows,
  {
    run,
    asked,
    earlier = [],
  }: { readonly run: AuditRun; readonly asked: GapsAsked; readonly earlier?: readonly EarlierRelease[] },
): Gaps {
  const period = periodOf(audit, run);
  if (asked.release === true) requireFixedPeriod(audit, period);
  const family = familyOf(audit, asked.family);
  const today = dayInLondon(run.asOf);
  const breaks = lawChangesWithin(period.from, period.to);
  const released: Release['groups'][number][] = [];
  const days = rows.courtDays(comeBy(period, run.asOf));
  const answered: Gaps = {
    audit: { name: audit.name, asks: audit.asks, unit: audit.unit, version: audit.version },
    by: asked.by,
    family: family.name,
    period: { ...period, by: audit.period.by },
    asOf: run.asOf,
    ...(run.asKnown ? { asKnown: run.asKnown } : {}),
    rules: {
      extractor: run.versions.extractor,
      offenceGroups: OFFENCE_GROUPS_VERSION,
      orderFamilies: ORDER_FAMILIES_VERSION,
    },
    ...seenDays(days, period.to, run),
    groups: audit.offences.map((group) => {
      const { units } = runGroup(audit, rows, group, period);
      if (asked.release === true) {
        const { answer, release } = releasedGaps(units, { group, family, asked, audit, period, earlier });
        released.push(release);
        return answer;
      }
      const keyed = units.map((judged) => ({ judged, key: gapKey(asked.by, judged) }));
      return {
        group,
        nation: countedOf(units, family),
        ...areasOf(keyed, { family, earlierTests: asked.earlierTests ?? 0 }),
        cases: keyed
          .filter(({ judged }) => judged.observed && membershipOf(judged, family) !== 'in')
          .map(({ judged, key }) => openQuestion(judged, { family, key, today }))
          .sort((a, b) =>
            a.sentencedOn < b.sentencedOn ? 1 : a.sentencedOn > b.sentencedOn ? -1 : a.case < b.case ? -1 : 1,
          ),
      };
    }),
    breaks,
    notes: [...standingNotes([family.name]), ...NOTES],
  };
  if (asked.release !== true) return answered;
  refuseOneCourt(released, { days, smallest: audit.release.smallest });
  return { ...answered, release: asRelease(answered, audit, released) };
}

/** The same as `ordergap audit --release` tells it, so that what is released later is held against it. */
function asRelease(gaps: Gaps, audit: Audit, groups: Release['groups']): Release {
  const { period, asOf, rules, coverage, provisional, provisionalBecause, heldBack, breaks, notes } = gaps;
  return {
    release: true,
    audit: auditTold(audit),
    period,
    asOf,
    rules,
    coverage,
    provisional,
    provisionalBecause,
    heldBack,
    smallest: audit.release.smallest,
    groups,
    breaks,
    notes,
    finding: createHash('sha256').update(JSON.stringify(gaps)).digest('hex'),
  };
}

interface Releasing {
  readonly group: Audit['offences'][number];
  readonly family: OrderFamily;
  readonly asked: GapsAsked;
  readonly audit: Audit;
  readonly period: Period;
  readonly earlier: readonly EarlierRelease[];
}

/**
 * Of the cells of a release only those of which the family may be told; everything else would give a hidden count away. One cell of all
 * the nation has no rest to stand beside, and is no area. A table that beside the `earlier` releases would tell a hidden count begins at a
 * higher level, or has no area at all.
 */
function releasedGaps(
  units: readonly CountedUnit[],
  { group, family, asked, audit, period, earlier }: Releasing,
): { readonly answer: Gaps['groups'][number]; readonly release: Release['groups'][number] } {
  const table = RELEASE_TABLE_OF[asked.by];
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  if (table === null) throw new UsageError(`--by ${asked.by} is for the team: it does not go with --release.`);
  const released = tablesToRelease(audit, { group, units, families, period, tables: [table], earlier });
  const cells = released.flatMap((one) => one.cells);
  const keyOf = ({ key, level, merged }: ReleaseCell) =>
    merged && level !== 'rest' ? `${key}, what is not shown by itself` : key;
  const keyed = cells.flatMap((cell) => cell.units.map((judged) => ({ judged, key: keyOf(cell) })));
  const apart = cells.length > 1 ? cells : [];
  const told = new Set(apart.filter(({ shown }) => shown.includes(family.name)).map(keyOf));
  const { areas, tests } = areasOf(keyed, { family, earlierTests: asked.earlierTests ?? 0, told });
  const nation = countedOf(units, family);
  return {
    answer: { group, nation, tests, areas: areas.map((area) => ({ ...area, warnings: [] })), cases: [] },
    release: {
      group,
      funnel: [],
      of: nation.of,
      observed: nation.observed,
      outcomes: {},
      families: families.map((one) => totalOf(one, units)),
      tables: apart.length === 0 ? {} : { [table]: cells.map((cell) => withOne(releasedCell(cell, families), family)) },
    },
  };
}

/** National totals are given out in any case: with all of them in hand, a later release is held against what is known. */
function totalOf(family: OrderFamily, units: readonly CountedUnit[]): Release['groups'][number]['families'][number] {
  const { made, rate, interval, exact, upper, bounds, floor } = countFamily(family, units, null);
  const { made: most, rate: highest } = upper;
  return {
    family: family.name,
    ...(floor === true ? { floor } : {}),
    made,
    rate,
    interval,
    exact,
    upper: { made: most, rate: highest },
    bounds,
  };
}

/** A cell that tells of one family alone. */
function withOne(cell: ReleasedCell, { name }: OrderFamily): ReleasedCell {
  const others = cell.families.flatMap(({ family }) => (family === name ? [] : [family]));
  return {
    ...cell,
    families: cell.families.filter(({ family }) => family === name),
    hidden: [...cell.hidden, ...others],
  };
}

const RELEASE_TABLE_OF: Readonly<Record<GapKind, ReleaseTable | null>> = {
  court: 'place',
  lja: 'place',
  region: 'place',
  month: 'time',
  quarter: 'time',
  prosecutor: 'prosecutor',
  sentence_type: 'sentence_type',
  offence: null,
};

const NOTES = [
  'A rate under the rest’s says nothing of why; areas differ in the cases they hear.',
  'The limits and the intervals are of chance variation only, not of missing records.',
];

function familyOf(audit: Audit, name: string | undefined): OrderFamily {
  const wanted = name ?? audit.orders[0] ?? '';
  const family = audit.orders.some((counts) => counts === wanted) ? orderFamily(wanted) : null;
  if (family === null) {
    const nearest = nearestName(wanted, audit.orders);
    throw new UsageError(
      `The audit ${audit.name} does not count “${wanted}”. ${nearest === null ? '' : `Did you mean “${nearest}”? `}It counts: ${audit.orders.join(', ')}.`,
    );
  }
  return family;
}

function gapKey(by: GapKind, judged: CountedUnit): string {
  return by === 'offence' ? offenceKey(judged) : keyIn(by, judged);
}
